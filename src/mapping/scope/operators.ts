import { compilePattern, type Pattern, PatternLimit } from '../../expression/index.js'

/** What a clause says of one value: true, false, or false with the reason why it could not be judged. */
export type Judgement = boolean | { readonly unusable: string }

/** Judges a value that is neither null nor empty. */
export type Judge = (value: unknown) => Judgement

/** One operator of scoping filters. Facts: app-provisioning documentation, scoping filters. */
export interface FilterOperator {
  /** As the portal writes it. */
  readonly name: string
  readonly arity: 1 | 2
  /** The clause is false for people who lack the attribute although the words suggest the opposite. */
  readonly negative: boolean
  readonly integer: boolean
  /** "department is 'R&D'": what is asked, for people. */
  readonly words: (operands: readonly string[]) => string
  /** Result for null and the empty text. The general rule is false; IS NULL is the exception. */
  readonly whenEmpty: boolean
  /** Prepares the operands once; a text is the reason why they cannot be used. */
  readonly prepare: (operands: readonly string[]) => Judge | string
}

const quote = (operands: readonly string[]) => operands.map(operand => JSON.stringify(operand)).join(' or ')

/** A single value as text; booleans as .NET prints them. Lists and objects have none. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined
}

const severalValues: Judgement = { unusable: 'the attribute has several values, which scoping filters do not support' }

const onText =
  (judge: (text: string, value: unknown) => Judgement): Judge =>
  value => {
    const text = textOf(value)
    return text === undefined ? severalValues : judge(text, value)
  }

const equals = (operands: readonly string[]) => {
  const lowered = operands.map(operand => operand.toLowerCase())
  return (text: string, value: unknown) =>
    typeof value === 'boolean' ? lowered.includes(text.toLowerCase()) : operands.includes(text)
}

/** A whole number of any size; undefined for everything else. */
export function integerOf(value: unknown): bigint | undefined {
  if (typeof value === 'bigint') return value
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : undefined
  return typeof value === 'string' && /^\s*[+-]?\d{1,40}\s*$/.test(value) ? BigInt(value.trim().replace(/^\+/, '')) : undefined
}

const negate = (judgement: Judgement): Judgement => (typeof judgement === 'boolean' ? !judgement : judgement)

const unary = (name: string, words: string, judge: Judge, whenEmpty = false): FilterOperator => ({
  name,
  arity: 1,
  negative: false,
  integer: false,
  words: () => words,
  whenEmpty,
  prepare: () => judge,
})

interface Binary {
  readonly negative?: boolean
  readonly integer?: boolean
}
const binary = (name: string, words: string, prepare: FilterOperator['prepare'], extra: Binary = {}): FilterOperator => ({
  name,
  arity: 2,
  negative: false,
  integer: false,
  whenEmpty: false,
  ...extra,
  words: operands => `${words} ${quote(operands)}`,
  prepare: operands => (operands.length === 0 ? 'the clause has no operand' : prepare(operands)),
})

const boolean = (wanted: boolean): Judge =>
  onText((text, value) => value === wanted || (typeof value === 'string' && text.trim().toLowerCase() === String(wanted)))

const compareIntegers =
  (holds: (value: bigint, operand: bigint) => boolean) =>
  (operands: readonly string[]): Judge | string => {
    const limits = operands.map(integerOf)
    if (limits.some(limit => limit === undefined)) return `the operand ${quote(operands)} is not a whole number`
    return onText((text, value) => {
      const number = integerOf(value)
      if (number === undefined) return { unusable: `${JSON.stringify(text)} is not a whole number` }
      return limits.some(limit => limit !== undefined && holds(number, limit))
    })
  }

const patternsOf = (operands: readonly string[]): Pattern[] | string => {
  const patterns: Pattern[] = []
  for (const operand of operands) {
    const { pattern, diagnostic } = compilePattern(operand)
    if (!pattern) return `the pattern ${JSON.stringify(operand)} cannot be used: ${diagnostic.message}`
    patterns.push(pattern)
  }
  return patterns
}

/** Not anchored, as in .NET. A pattern that gives up on a value says so instead of guessing. */
const regularExpression =
  (negated: boolean) =>
  (operands: readonly string[]): Judge | string => {
    const patterns = patternsOf(operands)
    if (typeof patterns === 'string') return patterns
    return onText(text => {
      try {
        return patterns.some(pattern => pattern.test(text)) !== negated
      } catch (error) {
        if (!(error instanceof PatternLimit)) throw error
        return { unusable: 'the pattern takes too long on this value' }
      }
    })
  }

/** All operators, in the order of the portal's list. */
export const filterOperators: readonly FilterOperator[] = [
  binary('EQUALS', 'is', operands => onText(equals(operands))),
  binary('NOT EQUALS', 'is there and is not', operands => onText((text, value) => !equals(operands)(text, value)), {
    negative: true,
  }),
  unary('IS TRUE', 'is true', boolean(true)),
  unary('IS FALSE', 'is false', boolean(false)),
  unary('IS NULL', 'is missing or empty', () => false, true),
  unary('IS NOT NULL', 'has a value', () => true),
  binary('REGEX MATCH', 'matches the pattern', regularExpression(false)),
  binary('NOT REGEX MATCH', 'is there and does not match the pattern', regularExpression(true), { negative: true }),
  binary(
    'GREATER_THAN',
    'is a whole number greater than',
    compareIntegers((value, operand) => value > operand),
    { integer: true },
  ),
  binary(
    'GREATER_THAN_OR_EQUALS',
    'is a whole number of at least',
    compareIntegers((value, operand) => value >= operand),
    {
      integer: true,
    },
  ),
  binary('INCLUDES', 'contains', operands => onText(text => operands.some(operand => text.includes(operand)))),
  binary('ENDS_WITH', 'ends with', operands => onText(text => operands.some(operand => text.endsWith(operand)))),
  binary('&', 'occurs in', operands => onText(text => operands.some(operand => operand.includes(text)))),
  binary(
    '!&',
    'is there and does not occur in',
    operands => onText(text => negate(operands.some(operand => operand.includes(text)))),
    {
      negative: true,
    },
  ),
]

/** Offered by the portal, documented nowhere (azure-docs issue 97480). */
export const undocumentedOperators: readonly string[] = ['Present', 'Valid Cert Match']

const key = (name: unknown) =>
  String(name ?? '')
    .toUpperCase()
    .replace(/[_\s]+/g, '')
const byKey = new Map(filterOperators.map(operator => [key(operator.name), operator]))

/**
 * Finds an operator in any spelling: letter case, `_` and blanks do not count.
 *
 * @example
 * findOperator('Greater_Than')?.name // 'GREATER_THAN'
 */
export function findOperator(name: unknown): FilterOperator | undefined {
  return byKey.get(key(name))
}
