import type { Diagnostic } from '../../../diagnostics/index.js'
import { printByFormat } from '../../dates/format-print.js'
import { readByFormat } from '../../dates/format-read.js'
import { type FormatToken, tokensOf } from '../../dates/format-tokens.js'
import { fromDate, type Instant } from '../../dates/instant.js'
import { type DateStyles, defaultStyles, readStyles, unknownStyleIn } from '../../dates/styles.js'
import { badDateFormat, formatMismatch, unknownStyle } from '../../diagnostics-evaluation.js'
import type { Call } from '../../syntax/tree.js'
import type { SourceValues } from '../../values.js'
import type { CallSite, CompiledArgument, Evaluator, World } from '../declaration.js'
import { dateArgument, shown } from './dates.js'
import { given } from './given.js'
import { textOf } from './lazy.js'
import { literalText, willFail } from './literals.js'

/** Which position is which; Cloud Sync has no styles. */
interface Places {
  readonly source: number
  readonly styles?: number
  readonly inputFormat: number
  readonly outputFormat: number
}

/**
 * Compiles a call that reads a date exactly by one .NET format and prints it by another, in UTC. A format without a year reads the
 * clock, so that such a call must not be computed in advance even when all its arguments are literals. Without an input format, which
 * only Cloud Sync allows, the date is read as CDate reads it.
 *
 * The evaluation fails with EXP310 for a text in another form, EXP322 for unknown styles, EXP323 for a malformed format.
 */
export function formatDate(positions: readonly (CompiledArgument | undefined)[], places: Places, site: CallSite): Evaluator {
  const at = (place: number | undefined) => {
    const argument = place === undefined ? undefined : positions[place]
    if (!argument) return () => null
    return (record: SourceValues, world: World) => textOf(argument.evaluate(record, world), argument)
  }
  const [source, styles, inputFormat, outputFormat] = [places.source, places.styles, places.inputFormat, places.outputFormat].map(
    at,
  )
  const isFree = positions[places.inputFormat] === undefined
  return (record, world) => {
    const text = source?.(record, world) ?? null
    const inputText = inputFormat?.(record, world) ?? null
    const outputText = outputFormat?.(record, world) ?? null
    const input = isFree ? [] : tokens(inputText, site, places.inputFormat)
    // .NET prints in its general form when the output format is empty.
    const output = tokens(outputText === '' ? 'G' : outputText, site, places.outputFormat)
    const style = stylesOf(styles?.(record, world) ?? null, site, places.styles ?? 0)
    if (text === null || text === '') return null
    if (isFree) return printByFormat(output, dateArgument(text, site, 0, 'cdate-forms'), true)
    const read = readByFormat(input, text, style, () => now(world, site))
    if (read !== undefined) return printByFormat(output, read.instant, read.zone)
    return site.fail(formatMismatch, {
      argument: 0,
      message: `${shown(text)} is not a date in the form ${shown(inputText ?? '')}`,
      choice: 'formatdatetime-mismatch',
    })
  }
}

/** Judges formats and styles that are written as literals. */
export function checkFormats(call: Call, places: Places): readonly Diagnostic[] {
  const formats = [places.inputFormat, places.outputFormat].flatMap(index => {
    const format = literalText(call, index)?.value
    if (format === undefined || (format === '' && index === places.outputFormat) || tokensOf(format)) return []
    return willFail(call, index, badDateFormat, { message: notAFormat(format) })
  })
  const styles = places.styles === undefined ? undefined : literalText(call, places.styles)?.value
  if (!styles || places.styles === undefined || readStyles(styles)) return formats
  return [...willFail(call, places.styles, unknownStyle, { message: notStyles(styles) }), ...formats]
}

const notAFormat = (format: string) => `${shown(format)} is not a .NET date format`
function notStyles(styles: string): string {
  const unknown = unknownStyleIn(styles)
  return unknown === undefined
    ? `the date-time styles ${shown(styles)} exclude each other`
    : `${shown(unknown)} is not a date-time style`
}

function tokens(format: string | null, site: CallSite, argument: number): readonly FormatToken[] {
  const text = given(format, site, argument)
  return tokensOf(text) ?? site.fail(badDateFormat, { argument, message: notAFormat(text) })
}

function stylesOf(text: string | null, site: CallSite, argument: number): DateStyles {
  if (!text) return defaultStyles
  return readStyles(text) ?? site.fail(unknownStyle, { argument, message: notStyles(text) })
}

const now = (world: World, site: CallSite): Instant =>
  fromDate(world.now) ?? site.fail(formatMismatch, { message: 'the current time is not a date' })
