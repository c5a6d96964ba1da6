import { type Instant, toParts } from './instant.js'

/**
 * Text of a date-time between functions and in results: `M/d/yyyy h:mm:ss tt`, UTC, English AM and PM. Fractions of a second are
 * left out.
 *
 * @example
 * printDate(readDate('2020-03-16-07:00')) // '3/16/2020 7:00:00 AM'
 */
export function printDate(instant: Instant): string {
  const { year, month, day, hour, minute, second } = toParts(instant)
  const time = `${hour % 12 || 12}:${two(minute)}:${two(second)} ${hour < 12 ? 'AM' : 'PM'}`
  return `${month}/${day}/${String(year).padStart(4, '0')} ${time}`
}

const two = (number: number) => String(number).padStart(2, '0')
