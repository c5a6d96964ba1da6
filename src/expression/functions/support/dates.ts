import type { Diagnostic } from '../../../diagnostics/index.js'
import { type Interval, intervals, isInterval } from '../../dates/calculate.js'
import type { Instant } from '../../dates/instant.js'
import { readDate } from '../../dates/read.js'
import { notADate, valueMissing } from '../../diagnostics-evaluation.js'
import type { Call } from '../../syntax/tree.js'
import type { CallSite } from '../declaration.js'
import { unknownInterval } from '../diagnostics.js'
import { literalText, willFail } from './literals.js'

/**
 * The instant a date text means, in the forms CDate reads.
 *
 * @param choice Identifier of the choice that makes a missing date an error.
 * @throws EvaluationError EXP306 when the text is missing or empty, EXP304 when it is not a date.
 */
export function dateArgument(text: string | null, site: CallSite, argument: number, choice: string): Instant {
  if (text === null || text.trim() === '') {
    return site.fail(valueMissing, { argument, choice, message: 'a date is needed here and there is none' })
  }
  return readDate(text) ?? site.fail(notADate, { argument, choice: 'cdate-forms', message: `not a date: ${shown(text)}` })
}

/** Judges a date that is written as a literal at position `index`, from 0. */
export function checkDate(call: Call, index: number): readonly Diagnostic[] {
  const text = literalText(call, index)?.value
  if (text === undefined || text.trim() === '' || readDate(text) !== undefined) return []
  return willFail(call, index, notADate, { message: `not a date: ${shown(text)}`, choice: 'cdate-forms' })
}

/** @throws EvaluationError EXP333 for anything but the seven intervals, in exactly these letters. */
export function intervalArgument(text: string | null, site: CallSite, argument: number): Interval {
  if (text !== null && isInterval(text)) return text
  return site.fail(unknownInterval, {
    argument,
    message: text === null ? 'the interval is missing' : `no such interval: ${shown(text)}`,
    hint: `use one of ${intervals.join(', ')}`,
  })
}

/** A value in a message: quoted, and not longer than a line. */
export const shown = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text)
