import { badPattern, emptySearch, patternLimit } from '../../diagnostics-evaluation.js'
import { compilePattern, type Pattern } from '../../pattern/pattern.js'
import { PatternLimit } from '../../pattern/problem.js'
import { replacementOf } from '../../pattern/replacement.js'
import type { SourceValues } from '../../values.js'
import type { CallSite, CompiledArgument, Evaluator, World } from '../declaration.js'
import { unknownGroup } from '../diagnostics.js'
import { shown } from './dates.js'
import { textOf } from './lazy.js'
import { guardLength } from './limit.js'

/*
 * The five modes of Replace, each made once when the call is compiled.
 */

export const emptyPattern = 'the pattern is empty'
export const noGroup = (name: string | null) => (name ? `the pattern has no group named ${shown(name)}` : 'the group has no name')

type Reader = (record: SourceValues, world: World) => string | null

/** Gives a position as text; a position that is not there is null. */
export function reader(argument: CompiledArgument | undefined): Reader {
  if (!argument) return () => null
  return (record, world) => textOf(argument.evaluate(record, world), argument)
}

/** Mode 1: every `oldValue` in the source. */
export function replaceText(text: Reader, oldValue: Reader, replacement: Reader, site: CallSite): Evaluator {
  return (record, world) => {
    const source = text(record, world)
    const wanted = oldValue(record, world)
    if (!wanted) return site.fail(emptySearch, { argument: 1, choice: 'replace-empty-old' })
    return source === null ? null : exchange(source, wanted, replacement(record, world) ?? '', site)
  }
}

/** Mode 2: every `oldValue` in the template by the source. */
export function fillTemplate(text: Reader, oldValue: Reader, template: Reader, site: CallSite): Evaluator {
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
  const pieces = text.includes(wanted) ? text.split(wanted) : [text]
  guardLength(text.length + (pieces.length - 1) * (replacement.length - wanted.length), site)
  return pieces.length === 1 ? text : pieces.join(replacement)
}

/** Mode 3: every match of the pattern in the source. */
export function replaceMatches(text: Reader, pattern: PatternReader, replacement: Reader, site: CallSite): Evaluator {
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

/** Mode 4: in every match only the text of the group; a group that took no part is left alone. */
export function replaceGroup(
  text: Reader,
  pattern: PatternReader,
  group: Reader,
  replacement: Reader,
  site: CallSite,
): Evaluator {
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

/** Mode 5: the source if it has a value, else the group's text from the first match on the other attribute. */
export function takeGroup(text: Reader, pattern: PatternReader, group: Reader, attribute: Reader, site: CallSite): Evaluator {
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

/** Gives the compiled pattern of a position; the last one is kept, since it is nearly always a literal. */
export function patternReader(argument: CompiledArgument | undefined, site: CallSite): PatternReader {
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
