import type { Dialect } from '../dialect.js'
import { same } from '../graph/same.js'
import { parseSound } from '../parse-sound.js'
import { declarationOf } from '../positions.js'
import type { Call, Comparison, ComparisonOperator, Expression } from '../syntax/tree.js'
import { clauses, phrases } from './phrases.js'
import { loose, nameLeaf, prefix, type Spoken, series, tight, type Words } from './words.js'

/** Pairs of a Switch that are written out; of more than four the first three. */
const pairsShown = 3

/**
 * Says in plain English what an expression does, for people who do not read the language. Conditions come first, in the order in which
 * they are tried; long Switches are summarised.
 *
 * @throws ExpressionError when the text has syntax errors.
 * @example
 * explain('IIF(IsNull([country]), "", ToUpper([country], ))')
 * // 'If country is missing, the result is empty text. Otherwise it is country in upper case.'
 */
export function explain(text: string, options: { readonly dialect?: Dialect } = {}): string {
  return explainTree(parseSound(text, options))
}

/** The same for a tree that was parsed already. */
export function explainTree(tree: Expression): string {
  const all = decisions(tree)
  // "It" needs something to stand for: the first result that is spoken of is called by name.
  const named = all.findIndex(({ result }) => !isFlowWord(result))
  return all.map((decision, index) => sentence(decision, index, all.length, index <= named ? 'the result' : 'it')).join(' ')
}

const isFlowWord = (node: Expression) =>
  node.type === 'word' && (node.name === 'IgnoreAttributeFlow' || node.name === 'IgnoreObjectFlow')

/** One way through the nested IIFs: taken when all conditions hold and none of the decisions before it was taken. */
interface Decision {
  readonly conditions: readonly string[]
  readonly result: Expression
}

/**
 * IIFs as a flat list, tried in order. `IIF(a, IIF(b, x, y), z)` is "a and b: x; otherwise, a: y; otherwise z". When y and z are the same
 * the middle line is left out, since people write "and" that way.
 */
function decisions(node: Expression): Decision[] {
  const parts = iif(node)
  if (!parts) return [{ conditions: [], result: node }]
  const condition = clause(parts.condition)
  const whenTrue = decisions(parts.whenTrue).map(({ conditions, result }) => ({ conditions: [condition, ...conditions], result }))
  const whenFalse = decisions(parts.whenFalse)
  const lastTrue = whenTrue.at(-1)
  const [only] = whenFalse
  const isAnd = whenTrue.length > 1 && whenFalse.length === 1 && only && lastTrue && same(lastTrue.result, only.result)
  return [...(isAnd ? whenTrue.slice(0, -1) : whenTrue), ...whenFalse]
}

function iif(node: Expression): { condition: Expression; whenTrue: Expression; whenFalse: Expression } | undefined {
  if (node.type !== 'call' || declarationOf(node.name)?.name !== 'IIF') return undefined
  const [condition, whenTrue, whenFalse] = node.slots.map(slot => slot.value)
  return condition && whenTrue && whenFalse && node.slots.length === 3 ? { condition, whenTrue, whenFalse } : undefined
}

function sentence({ conditions, result }: Decision, index: number, total: number, subject: string): string {
  const when = conditions.length > 0 ? `if ${conditions.join(' and ')}, ` : ''
  const outcome = outcomeOf(result, subject)
  if (index === 0) return `${capital(when + outcome)}.`
  return index === total - 1 && !when ? `Otherwise ${outcome}.` : `Otherwise, ${when}${outcome}.`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function outcomeOf(node: Expression, subject: string): string {
  if (node.type === 'word' && node.name === 'IgnoreAttributeFlow') return 'the attribute is left out of this flow'
  if (node.type === 'word' && node.name === 'IgnoreObjectFlow') return 'the whole object is skipped'
  if (node.type === 'call' && declarationOf(node.name)?.name === 'Switch') {
    const table = tableOf(node)
    if (table?.isNullTest) return `${subject} is ${wordsOfCall(node).text}`
    if (table)
      return `${subject} depends on ${last(words(table.source))}, looked up in ${table.size}: ${table.entries}. Anything else ${table.otherwise}`
  }
  if (node.type === 'call' && declarationOf(node.name)?.name === 'IgnoreFlowIfNullOrEmpty' && node.slots[0]?.value) {
    return `${subject} is ${enclosed(words(node.slots[0].value))}, unless that is missing or empty: then the attribute is left out of this flow`
  }
  return `${subject} is ${words(node).text}`
}

interface Table {
  readonly source: Expression
  readonly size: string
  readonly entries: string
  readonly otherwise: string
  /** `Switch([x], [x], "", y)`, the documented way to say "x, or y where there is none". */
  readonly isNullTest: boolean
}

/** A Switch in words: how many pairs, the first few, and what happens to the rest. */
function tableOf(call: Call): Table | undefined {
  const [source, fallback, ...rest] = call.slots.map(slot => slot.value)
  if (!source) return undefined
  const pairs: string[] = []
  const count = Math.ceil(rest.length / 2)
  const shown = count <= pairsShown + 1 ? count : pairsShown
  for (let index = 0; index < shown; index++) {
    const [key, value] = [rest[2 * index], rest[2 * index + 1]]
    const left = key?.type === 'text' && key.value === '' ? 'empty text or a missing value' : key ? words(key).text : 'nothing'
    pairs.push(`${left} gives ${value ? enclosed(words(value)) : 'nothing'}`)
  }
  const more = count - shown
  const size = count === 1 ? 'one pair' : `${count} pairs`
  const otherwise = !fallback ? 'gives nothing' : same(fallback, source) ? 'stays as it is' : `gives ${enclosed(words(fallback))}`
  const isNullTest =
    count === 1 && rest[0]?.type === 'text' && rest[0].value === '' && fallback !== undefined && same(fallback, source)
  return { source, size, isNullTest, entries: pairs.join(', ') + (more > 0 ? ` and so on, ${more} more` : ''), otherwise }
}

/** Words of nodes, made once: several sentences may speak of the same part, and parts nest. */
const known = new WeakMap<Expression, Words>()

/** Words of any node as part of a sentence. */
function words(node: Expression): Words {
  const found = known.get(node) ?? newWords(node)
  known.set(node, found)
  return found
}

function newWords(node: Expression): Words {
  switch (node.type) {
    case 'call':
      return wordsOfCall(node)
    case 'comparison':
      return loose(`True if ${clause(node)}, otherwise False`)
    case 'operation':
      return loose(operation(node))
    default:
      return tight(nameLeaf(node))
  }
}

function wordsOfCall(call: Call): Words {
  const name = declarationOf(call.name)?.name ?? call.name
  const parts = iif(call)
  if (parts) {
    return loose(`${before(words(parts.whenTrue))} if ${clause(parts.condition)}, otherwise ${last(words(parts.whenFalse))}`)
  }
  if (name === 'Switch') {
    const table = tableOf(call)
    if (table?.isNullTest && call.slots[3]?.value) {
      return loose(`${before(words(table.source))}, or ${last(words(call.slots[3].value))} where that is missing or empty`)
    }
    if (table)
      return loose(
        `${before(words(table.source))} looked up in ${table.size} (${table.entries}; anything else ${table.otherwise})`,
      )
  }
  const inner = call.slots[0]?.value
  if (name === 'Not' && inner) return loose(`False if ${clause(inner)}, otherwise True`)
  if (name === 'CBool' || Object.hasOwn(clauses, name)) return loose(`True if ${clause(call)}, otherwise False`)
  const phrase = Object.hasOwn(phrases, name) ? phrases[name] : undefined
  if (phrase) return phrase(spoken(call))
  const given = call.slots.flatMap(slot => (slot.value ? [before(words(slot.value))] : []))
  return given.length > 0 ? prefix(`what ${name} gives for ${series(given, 'and')}`) : tight(`what ${name} gives`)
}

/** A node as a condition that is true, or with `negated` one that is false. */
function clause(node: Expression, negated = false): string {
  if (node.type === 'comparison') return comparisonClause(node, negated)
  if (node.type === 'call') {
    const name = declarationOf(node.name)?.name ?? node.name
    const inner = node.slots[0]?.value
    if (name === 'Not' && inner) return clause(inner, !negated)
    if (name === 'CBool' && inner) return clause(inner, negated)
    const pair = Object.hasOwn(clauses, name) ? clauses[name]?.(spoken(node)) : undefined
    if (pair) return negated ? pair.no : pair.yes
  }
  return `${before(words(node))} is ${negated ? 'not ' : ''}True`
}

const comparisonWords: Readonly<Record<ComparisonOperator, string>> = {
  '=': 'is',
  '<>': 'is not',
  '<': 'is less than',
  '<=': 'is at most',
  '>': 'is more than',
  '>=': 'is at least',
}
const opposite: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
}

function comparisonClause({ operator, left, right }: Comparison, negated: boolean): string {
  const contains = containsClause(left, operator, right)
  if (contains)
    return negated === contains.yes
      ? `${contains.text[0]} does not contain ${contains.text[1]}`
      : `${contains.text[0]} contains ${contains.text[1]}`
  return `${before(words(left))} ${comparisonWords[negated ? opposite[operator] : operator]} ${last(words(right))}`
}

/** `InStr(x, y) > 0` and `InStr(x, y) = 0` are how the language says "contains". */
function containsClause(left: Expression, operator: ComparisonOperator, right: Expression) {
  const zero = (right.type === 'number' && Number(right.value) === 0) || (right.type === 'text' && right.value.trim() === '0')
  if (!zero || left.type !== 'call' || declarationOf(left.name)?.name !== 'InStr' || left.slots.length > 2) return undefined
  if (operator !== '>' && operator !== '<>' && operator !== '=') return undefined
  const call = spoken(left)
  return { yes: operator !== '=', text: [call.before(0), call.last(1)] as const }
}

const operatorWords: Readonly<Record<string, string>> = {
  '&': 'followed by',
  '&&': 'and',
  '||': 'or',
  '+': 'plus',
  '-': 'minus',
  '*': 'times',
}

function operation(node: Expression): string {
  if (node.type !== 'operation') return before(words(node))
  return `${operation(node.left)} ${operatorWords[node.operator] ?? node.operator} ${before(words(node.right))}`
}

const before = ({ text, shape }: Words) => (shape === 'tight' ? text : `(${text})`)
/** Where a comma follows: brackets around what has commas of its own. */
const enclosed = ({ text, shape }: Words) => (shape === 'loose' && text.includes(',') ? `(${text})` : text)
const last = ({ text, shape }: Words) => (shape === 'loose' ? `(${text})` : text)

function spoken(call: Call): Spoken {
  const at = (position: number) => call.slots[position]?.value
  const said = (position: number) => {
    const value = at(position)
    return value ? words(value) : tight('nothing')
  }
  const constant = (position: number) => {
    const value = at(position)
    return value?.type === 'text'
      ? value.value
      : value?.type === 'number'
        ? value.raw
        : value?.type === 'word'
          ? value.name
          : undefined
  }
  return {
    count: call.slots.length,
    given: position => at(position) !== undefined,
    constant,
    before: position => before(said(position)),
    last: position => last(said(position)),
    list: (from, word) =>
      series(
        call.slots.slice(from).flatMap(slot => (slot.value ? [before(words(slot.value))] : [])),
        word,
      ),
    number: position => {
      const text = constant(position)
      return text !== undefined && /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : undefined
    },
  }
}
