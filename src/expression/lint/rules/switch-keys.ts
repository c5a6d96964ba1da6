import type { Span } from '../../../diagnostics/index.js'
import { quote } from '../../format/print.js'
import { withoutDiacritics } from '../../functions/support/diacritics.js'
import { declarationOf } from '../../positions.js'
import type { Call, Expression } from '../../syntax/tree.js'
import { argument, constant, isCall, nameOf, pairsOf } from '../look.js'
import { defineRule } from '../rule.js'

export const duplicateSwitchKey = defineRule({
  id: 'duplicate-switch-key',
  code: 'EXP403',
  summary: 'the same key twice',
  explain: 'A Switch takes the first key that is equal, so the later one never counts. Remove it, or correct the key.',
  rule: 'X06',
  examples: { wrong: 'Switch([a], "other", "k", "1", "k", "2")', right: 'Switch([a], "other", "k", "1", "m", "2")' },
  check({ nodes, report }) {
    for (const { node } of nodes) {
      if (!isCall(node, 'Switch')) continue
      const seen = new Map<string, Expression>()
      for (const { key, value, position } of pairsOf(node)) {
        const text = constant(key)
        if (text === undefined) continue
        const first = seen.get(text)
        if (!first) seen.set(text, value)
        else {
          const before = argument(node, position - 1)
          const span = { start: before?.span.end ?? key.span.start, end: value.span.end }
          report(key.span, {
            message: `the key ${quote(text)} stands here a second time and never counts`,
            hint:
              constant(first) !== undefined && constant(first) !== constant(value)
                ? `the first one gives ${quote(constant(first) ?? '')}, this one would give ${constant(value) === undefined ? 'something else' : quote(constant(value) ?? '')}`
                : 'remove the pair',
            choice: 'switch-duplicate-key',
            ...(before && { fix: { title: 'remove the later pair', safe: true, edits: [{ span, text: '' }] } }),
          })
        }
      }
    }
  },
})

export const switchKeyLetterCase = defineRule({
  id: 'switch-key-letter-case',
  code: 'EXP404',
  summary: 'a key in letter case that the source cannot have',
  explain:
    'Switch compares letter by letter. After ToLower no source has a capital, after ToUpper none has a small letter, so such a key is never equal. Write the key in the case that the source is brought to.',
  rule: 'X07',
  examples: {
    wrong: 'Switch(ToLower([country], ), , "Germany", "DE")',
    right: 'Switch(ToLower([country], ), , "germany", "DE")',
  },
  check({ nodes, report }) {
    for (const { node } of nodes) {
      for (const { text, span, facts } of judgedKeys(node)) {
        const fixed = facts.lower ? text.toLowerCase() : facts.upper ? text.toUpperCase() : text
        if (!breaksCase(text, facts)) continue
        report(span, {
          message: `${quote(text)} is never equal: the source is in ${facts.lower ? 'lower' : 'upper'} case`,
          hint: `write ${quote(fixed)}`,
          fix: { title: `write ${quote(fixed)}`, safe: false, edits: [{ span, text: quote(fixed) }] },
        })
      }
    }
  },
})

export const unreachableSwitchKey = defineRule({
  id: 'unreachable-switch-key',
  code: 'EXP405',
  summary: 'a key that the source can never be',
  explain:
    'The functions around the source leave their mark on it: StripSpaces leaves no blank, NormalizeDiacritics no accent, Left at most so many characters, Trim no outer blank, and the functions that ask something give True or False. A key that does not fit is never equal.',
  examples: {
    wrong: 'Switch(StripSpaces([country]), , "New Zealand", "NZ")',
    right: 'Switch(StripSpaces([country]), , "NewZealand", "NZ")',
  },
  check({ nodes, report }) {
    for (const { node } of nodes) {
      for (const { text, span, facts } of judgedKeys(node)) {
        const reason = breaksCase(text, facts) ? undefined : obstacle(text, facts)
        if (reason)
          report(span, { message: `${quote(text)} is never equal: ${reason}`, hint: 'correct the key, or change the source' })
      }
    }
  },
})

export const switchKeyOuterBlank = defineRule({
  id: 'switch-key-outer-blank',
  code: 'EXP406',
  severity: 'info',
  summary: 'a key begins or ends with a blank',
  explain:
    'Such a key is equal only to a value with the same blank, which nobody sees in a directory. Often it is a slip. If the blanks come from the data, remove them from source and keys alike.',
  examples: { wrong: 'Switch([country], , "germany ", "DE")', right: 'Switch([country], , "germany", "DE")' },
  check({ nodes, report }) {
    for (const { node } of nodes) {
      for (const { text, span, facts } of judgedKeys(node)) {
        if (text === text.trim() || text.trim() === '' || obstacle(text, facts)) continue
        report(span, {
          hint: `write ${quote(text.trim())}`,
          fix: { title: 'remove the outer blanks', safe: false, edits: [{ span, text: quote(text.trim()) }] },
        })
      }
    }
  },
})

/** What is known of every value a source can have. */
interface Facts {
  readonly lower?: boolean
  readonly upper?: boolean
  readonly withoutBlanks?: boolean
  readonly trimmed?: boolean
  readonly withoutAccents?: boolean
  readonly longest?: number
  readonly boolean?: boolean
}

function factsOf(node: Expression | undefined): Facts {
  if (!node) return {}
  if (node.type === 'comparison') return { boolean: true }
  if (node.type !== 'call') return {}
  if (declarationOf(node.name)?.returns === 'boolean') return { boolean: true }
  const inner = factsOf(argument(node, 0))
  switch (nameOf(node)) {
    case 'ToLower':
      return { ...withoutCase(inner), lower: true }
    case 'ToUpper':
      return { ...withoutCase(inner), upper: true }
    case 'StripSpaces':
      return { ...inner, withoutBlanks: true }
    case 'Trim':
      return { ...inner, trimmed: true }
    case 'NormalizeDiacritics': {
      // It writes ae for æ, so that texts may grow.
      const { longest: _, ...rest } = inner
      return { ...rest, withoutAccents: true }
    }
    case 'Left':
      return shortened(inner, constant(argument(node, 1)))
    case 'Mid':
      return shortened(inner, constant(argument(node, 2)))
    default:
      return {}
  }
}

const withoutCase = ({ lower: _lower, upper: _upper, boolean: _boolean, longest: _longest, ...rest }: Facts): Facts => rest

function shortened(inner: Facts, length: string | undefined): Facts {
  // A cut can leave a blank at the end.
  const { trimmed: _, ...rest } = inner
  const longest = length !== undefined && /^\d{1,9}$/.test(length.trim()) ? Number(length) : undefined
  return longest === undefined ? rest : { ...rest, longest: Math.min(longest, rest.longest ?? longest) }
}

interface JudgedKey {
  readonly text: string
  readonly span: Span
  readonly facts: Facts
}

function judgedKeys(node: Expression): JudgedKey[] {
  if (!isCall(node, 'Switch')) return []
  const facts = factsOf(argument(node, 0))
  return pairsOf(node as Call).flatMap(({ key }) => (key.type === 'text' ? [{ text: key.value, span: key.span, facts }] : []))
}

/** Letters whose other case has another length, such as ß, are left alone: .NET and JavaScript differ on them. */
function breaksCase(text: string, { lower, upper }: Facts): boolean {
  for (const character of text) {
    const other = lower ? character.toLowerCase() : upper ? character.toUpperCase() : character
    if (other !== character && other.length === character.length) return true
  }
  return false
}

function obstacle(text: string, facts: Facts): string | undefined {
  if (facts.boolean && text !== 'True' && text !== 'False' && text !== '') return 'the source is True or False'
  if (facts.withoutBlanks && text.includes(' ')) return 'StripSpaces leaves no blank in the source'
  if (facts.trimmed && text !== text.trim()) return 'Trim leaves no blank at the ends of the source'
  if (facts.withoutAccents && withoutDiacritics(text) !== text) return 'NormalizeDiacritics leaves no accent in the source'
  if (facts.longest !== undefined && text.length > facts.longest) return `the source has at most ${facts.longest} characters`
  return undefined
}
