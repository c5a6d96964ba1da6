import { dayOf, daysInMonth, fromParts, type Instant, inRange, ticksPerSecond, toParts, weekday } from './instant.js'

/** The intervals of DateAdd and DateDiff, in Visual Basic's letters: `n` is minutes, `m` months. */
export const intervals = ['yyyy', 'm', 'd', 'ww', 'h', 'n', 's'] as const

export type Interval = (typeof intervals)[number]

export const isInterval = (text: string): text is Interval => (intervals as readonly string[]).includes(text)

const seconds = { d: 86_400n, ww: 604_800n, h: 3600n, n: 60n, s: 1n } as const

/**
 * Adds a whole number of intervals. A day that the target month does not have becomes its last day (31 January + 1 month is 28 or
 * 29 February). Undefined when the result is outside the years 1 to 9999.
 */
export function addInterval(interval: Interval, count: bigint, instant: Instant): Instant | undefined {
  if (interval === 'yyyy') return addMonths(count * 12n, instant)
  if (interval === 'm') return addMonths(count, instant)
  const result = instant + count * seconds[interval] * ticksPerSecond
  return inRange(result) ? result : undefined
}

function addMonths(count: bigint, instant: Instant): Instant | undefined {
  if (count > 120_000n || count < -120_000n) return undefined
  const parts = toParts(instant)
  const months = parts.year * 12 + parts.month - 1 + Number(count)
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  if (year < 1 || year > 9999) return undefined
  return fromParts({ ...parts, year, month, day: Math.min(parts.day, daysInMonth(year, month)) })
}

/**
 * Intervals from `from` to `to`, negative when `to` is earlier, as Visual Basic counts: calendar years and months; weeks between the
 * Sundays of both dates, the time of day kept; days and below as elapsed time without the rest.
 */
export function intervalsBetween(interval: Interval, from: Instant, to: Instant): bigint {
  if (interval === 'yyyy' || interval === 'm') {
    const first = toParts(from)
    const last = toParts(to)
    const years = last.year - first.year
    return BigInt(interval === 'yyyy' ? years : years * 12 + last.month - first.month)
  }
  const elapsed = interval === 'ww' ? onSunday(to) - onSunday(from) : to - from
  return elapsed / (seconds[interval] * ticksPerSecond)
}

/** The same time of day on the Sunday before, or on the day itself when it is one: how Visual Basic aligns weeks. */
function onSunday(instant: Instant): Instant {
  return instant - BigInt(weekday(dayOf(instant))) * seconds.d * ticksPerSecond
}
