import { type Diagnostic, report } from '../../diagnostics/index.js'
import { wrongMode } from '../diagnostics-check.js'
import { badPattern, emptySearch, patternLimit } from '../diagnostics-evaluation.js'
import { compilePattern, type Pattern } from '../pattern/pattern.js'
import { PatternLimit } from '../pattern/problem.js'
import { replacementOf } from '../pattern/replacement.js'
import type { Call } from '../syntax/tree.js'
import type { SourceValues } from '../values.js'
import {
  type CallSite,
  type CompiledArgument,
  defineFunction,
  type Evaluator,
  optional,
  required,
  type World,
} from './declaration.js'
import { unknownGroup } from './diagnostics.js'
import { shown } from './support/dates.js'
import { textOf } from './support/lazy.js'
import { guardLength } from './support/limit.js'
import { literalText, willFail } from './support/literals.js'

const names = ['oldValue', 'regexPattern', 'regexGroupName', 'replacementValue', 'replacementAttributeName', 'template'] as const
type PositionName = (typeof names)[number]

/** The given positions of each mode; a mode holds when exactly these are given. */
const modes: readonly { readonly mode: 1 | 2 | 3 | 4 | 5; readonly given: readonly PositionName[] }[] = [
  { mode: 1, given: ['oldValue', 'replacementValue'] },
  { mode: 2, given: ['oldValue', 'template'] },
  { mode: 3, given: ['regexPattern', 'replacementValue'] },
  { mode: 4, given: ['regexPattern', 'regexGroupName', 'replacementValue'] },
  { mode: 5, given: ['regexPattern', 'regexGroupName', 'replacementAttributeName'] },
]

const modesInWords = modes
  .map(({ given }) => given.join(' and ').replace(' and ', given.length === 3 ? ', ' : ' and '))
  .join('; ')

/** `positions` are those behind the source; a position is given when something is written in it, "" included. */
function modeOf(positions: readonly unknown[]): 1 | 2 | 3 | 4 | 5 | undefined {
  const given = names.filter((_, index) => positions[index] !== undefined)
  return modes.find(mode => mode.given.length === given.length && mode.given.every(name => given.includes(name)))?.mode
}

export const Replace = defineFunction({
  name: 'Replace',
  summary:
    'Replaces a part of a text; which way is decided by the positions that are given. (1) oldValue by replacementValue; (2) oldValue in template by source; (3) every match of regexPattern by replacementValue, where ${name} is a group; (4) the group regexGroupName in every match; (5) a missing source by the group regexGroupName of another attribute. Letter case counts.',
  nulls:
    'A missing source gives nothing, except in mode 5, where a missing or empty source is what it waits for. A replacementValue of "" is given and removes; a missing one counts as "".',
  parameters: [
    required('source', 'text', 'The text to work on.'),
    optional('oldValue', 'text', 'Modes 1 and 2: the text to look for.', { graphKey: 'Find' }),
    optional('regexPattern', 'text', 'Modes 3 to 5: a .NET regular expression. A backslash in it is written twice.', {
      graphKey: 'RegularExpression',
    }),
    optional('regexGroupName', 'text', 'Modes 4 and 5: a named group of the pattern.', {
      graphKey: 'RegularExpressionGroupName',
    }),
    optional('replacementValue', 'text', 'Modes 1, 3 and 4: what is put in its place; "" removes.', { graphKey: 'Replacement' }),
    optional('replacementAttributeName', 'text', 'Mode 5: the attribute searched when source has no value, written [mobile].', {
      graphKey: 'ReplacementPropertyName',
    }),
    optional('template', 'text', 'Mode 2: the text in which oldValue is replaced by source.', { graphKey: 'Template' }),
  ],
  returns: 'text',
  reference: 'Functions for customizing application data: Replace',
  choices: [
    'replace-modes',
    'replace-mode-5',
    'replace-null',
    'replace-group-absent',
    'replace-substitution',
    'replace-empty-old',
  ],
  examples: [
    {
      title: 'mode 1: a text by another',
      source: 'Replace([title], "Developer", , , "Engineer", , )',
      record: { title: 'Software Developer' },
      value: 'Software Engineer',
    },
    {
      title: 'mode 2: into a template',
      source: 'Replace([alias], "<user>", , , , , "<user>@corp.example")',
      record: { alias: 'ana' },
      value: 'ana@corp.example',
    },
    {
      title: 'mode 3: matches of a pattern',
      source: 'Replace([phone], , "\\\\+(?<code>\\\\d* )(?<number>\\\\d{10})", , "${number}", , )',
      record: { phone: '+91 9998887777' },
      value: '9998887777',
    },
    {
      title: 'mode 4: one group of every match',
      source: 'Replace([userPrincipalName], , "(?<Suffix>@(.)*)", "Suffix", "", , )',
      record: { userPrincipalName: 'ana@corp.example' },
      value: 'ana',
    },
    {
      title: 'mode 5: taken from another attribute',
      source: 'Replace([phone], , "\\\\+(?<code>\\\\d* )(?<number>\\\\d{10})", "number", , [mobile], )',
      record: { phone: '', mobile: '+91 8887779999' },
      value: '8887779999',
    },
    { title: 'positions that do not go together', source: 'Replace([title], "Developer")', diagnostic: 'EXP218' },
  ],
  check: call => {
    const { slots, span } = call
    const positions = slots.slice(1).map(slot => slot.value)
    if (modeOf(positions) !== undefined) return checkLiterals(call)
    const given = names.filter((_, index) => positions[index] !== undefined)
    return [
      report(wrongMode, {
        span,
        message: given.length === 0 ? 'Replace has nothing to replace' : `${given.join(', ')} do not go together in Replace`,
        hint: `give exactly: ${modesInWords}`,
        choice: 'replace-modes',
      }),
    ]
  },
  compile: (positions, site) => {
    const [source, ...rest] = positions
    const [oldValue, pattern, group, replacement, attribute, template] = rest
    const text = reader(source)
    switch (modeOf(rest)) {
      case 1:
        return replaceText(text, reader(oldValue), reader(replacement), site)
      case 2:
        return fillTemplate(text, reader(oldValue), reader(template), site)
      case 3:
        return replaceMatches(text, patternReader(pattern, site), reader(replacement), site)
      case 4:
        return replaceGroup(text, patternReader(pattern, site), reader(group), reader(replacement), site)
      case 5:
        return takeGroup(text, patternReader(pattern, site), reader(group), reader(attribute), site)
      default:
        return () => site.fail(wrongMode, { hint: `give exactly: ${modesInWords}` })
    }
  },
})

type Reader = (record: SourceValues, world: World) => string | null

function reader(argument: CompiledArgument | undefined): Reader {
  if (!argument) return () => null
  return (record, world) => textOf(argument.evaluate(record, world), argument)
}

function replaceText(text: Reader, oldValue: Reader, replacement: Reader, site: CallSite): Evaluator {
  return (record, world) => {
    const source = text(record, world)
    const wanted = oldValue(record, world)
    if (!wanted) return site.fail(emptySearch, { argument: 1, choice: 'replace-empty-old' })
    return source === null ? null : exchange(source, wanted, replacement(record, world) ?? '', site)
  }
}

function fillTemplate(text: Reader, oldValue: Reader, template: Reader, site: CallSite): Evaluator {
  return (record, world) => {
    const source = text(record, world)
    const wanted = oldValue(record, world)
    if (!wanted) return site.fail(emptySearch, { argument: 1, choice: 'replace-empty-old' })
    const form = template(record, world)
    return source === null || form === null ? null : exchange(form, wanted, source, site)
  }
}

/** Every `wanted` by `replacement`; the length is judged before the text is made. */
function exchange(text: string, wanted: string, replacement: string, site: CallSite): string {
  const pieces = text.split(wanted)
  guardLength(text.length + (pieces.length - 1) * (replacement.length - wanted.length), site)
  return pieces.join(replacement)
}

function replaceMatches(text: Reader, pattern: PatternReader, replacement: Reader, site: CallSite): Evaluator {
  let last: { readonly pattern: Pattern; readonly form: string; readonly apply: (text: string) => string } | undefined
  return (record, world) => {
    const source = text(record, world)
    const matcher = pattern(record, world)
    const form = replacement(record, world) ?? ''
    if (source === null) return null
    // Pattern and replacement are nearly always literals: the replacement is read once.
    if (last?.pattern !== matcher || last.form !== form) {
      const read = replacementOf(form, matcher)
      last = { pattern: matcher, form, apply: input => read.apply(input) }
    }
    const { apply } = last
    return limited(() => apply(source), site)
  }
}

/** Matching that grows beyond every sensible use is a fault of this record or pattern, not of the program. */
function limited<Result>(work: () => Result, site: CallSite): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof PatternLimit) return site.fail(patternLimit, { argument: 2, message: error.message })
    throw error
  }
}

function replaceGroup(text: Reader, pattern: PatternReader, group: Reader, replacement: Reader, site: CallSite): Evaluator {
  return (record, world) => {
    const source = text(record, world)
    const matcher = pattern(record, world)
    const name = groupOf(matcher, group(record, world), site)
    const value = replacement(record, world) ?? ''
    if (source === null) return null
    return limited(() => {
      const result = new Building(source, site)
      for (const match of matcher.matches(source)) {
        const range = match.group(name)
        if (range) result.put(range.start, range.end, value)
      }
      return result.finish()
    }, site)
  }
}

function takeGroup(text: Reader, pattern: PatternReader, group: Reader, attribute: Reader, site: CallSite): Evaluator {
  return (record, world) => {
    const source = text(record, world)
    const matcher = pattern(record, world)
    const name = groupOf(matcher, group(record, world), site)
    if (source !== null && source !== '') return source
    const other = attribute(record, world)
    if (other === null) return null
    return limited(() => {
      const [match] = matcher.matches(other)
      const range = match?.group(name)
      return range ? other.slice(range.start, range.end) : null
    }, site)
  }
}

function groupOf(matcher: Pattern, name: string | null, site: CallSite): string {
  if (name !== null && matcher.hasGroup(name)) return name
  return site.fail(unknownGroup, {
    argument: 3,
    message: noGroup(name),
  })
}

/** A text in the making: what lies between the replaced ranges is kept. Ranges come in order. */
class Building {
  private readonly parts: string[] = []
  private position = 0
  private length = 0

  constructor(
    private readonly source: string,
    private readonly site: CallSite,
  ) {}

  put(start: number, end: number, text: string): void {
    // A group captured inside a look-around may lie before what was replaced already.
    if (start < this.position) return
    this.parts.push(this.source.slice(this.position, start), text)
    this.length += start - this.position + text.length
    this.position = end
    guardLength(this.length, this.site)
  }

  finish(): string {
    return this.parts.length === 0 ? this.source : this.parts.join('') + this.source.slice(this.position)
  }
}

type PatternReader = (record: SourceValues, world: World) => Pattern

function patternReader(argument: CompiledArgument | undefined, site: CallSite): PatternReader {
  const text = reader(argument)
  let last: { readonly source: string; readonly pattern: Pattern } | undefined
  return (record, world) => {
    const source = text(record, world)
    if (!source) return site.fail(emptySearch, { argument: 2, message: emptyPattern, choice: 'replace-empty-old' })
    if (last?.source === source) return last.pattern
    const { pattern, diagnostic } = compilePattern(source)
    if (!pattern) {
      const { message, hint } = diagnostic
      return site.fail(badPattern, { argument: 2, message, ...(hint !== undefined && { hint }) })
    }
    last = { source, pattern }
    return pattern
  }
}

/** What is written as literals and cannot be used. */
function checkLiterals(call: Call): readonly Diagnostic[] {
  for (const index of [1, 2]) {
    if (literalText(call, index)?.value === '') {
      const message = index === 1 ? emptySearch.title : emptyPattern
      return willFail(call, index, emptySearch, { message, choice: 'replace-empty-old' })
    }
  }
  const source = literalText(call, 2)?.value
  if (source === undefined) return []
  const { pattern, diagnostic } = compilePattern(source)
  if (!pattern) return willFail(call, 2, badPattern, { message: diagnostic.message, hint: diagnostic.hint })
  const group = literalText(call, 3)?.value
  return group === undefined || pattern.hasGroup(group) ? [] : willFail(call, 3, unknownGroup, { message: noGroup(group) })
}

const emptyPattern = 'the pattern is empty'
const noGroup = (name: string | null) => (name ? `the pattern has no group named ${shown(name)}` : 'the group has no name')
