/**
 * A point in time as .NET counts it: steps of 100 nanoseconds ("ticks") since 0001-01-01T00:00:00 UTC in the proleptic Gregorian
 * calendar. Beyond 2^53, therefore a bigint. JavaScript's Date is not used for calendar work: it has milliseconds only, and
 * reads years below 100 as 19xx.
 */
export type Instant = bigint

export const ticksPerSecond = 10_000_000n
const ticksPerDay = 864_000_000_000n
const ticksPerMillisecond = 10_000n

/** First and last instant: 0001-01-01 and the last tick of 9999-12-31. */
export const firstInstant: Instant = 0n
export const lastInstant: Instant = 3_652_059n * ticksPerDay - 1n
const unixEpoch: Instant = 719_162n * ticksPerDay

/** Calendar date with time of day, UTC. */
export interface DateParts {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  /** 0 to 23. */
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** Ticks within the second, 0 to 9,999,999. */
  readonly fraction: number
}

export const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)
}

/** Days since 0001-01-01 of a calendar date that exists. */
export function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier)
  return days + day - 1
}

/** Days since 0001-01-01 of the day an instant falls on. */
export const dayOf = (instant: Instant) => Number(instant / ticksPerDay)

/** 0 is Sunday. The first of January of the year 1 was a Monday. */
export const weekday = (day: number) => (day + 1) % 7

/** The instant of these parts, or undefined when there is no such date or time. */
export function fromParts(parts: DateParts): Instant | undefined {
  const { year, month, day, hour, minute, second, fraction } = parts
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return undefined
  const seconds = hour * 3600 + minute * 60 + second
  return BigInt(dayNumber(year, month, day)) * ticksPerDay + BigInt(seconds) * ticksPerSecond + BigInt(fraction)
}

/** The calendar date and time of day of an instant. */
export function toParts(instant: Instant): DateParts {
  const days = dayOf(instant)
  const rest = Number(instant % ticksPerDay)
  const { year, month, day } = calendarDate(days)
  const seconds = Math.floor(rest / 10_000_000)
  return {
    year,
    month,
    day,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    fraction: rest % 10_000_000,
  }
}

function calendarDate(days: number): { year: number; month: number; day: number } {
  // An estimate that is never too late by a year, corrected upwards.
  let year = Math.floor(days / 365.2425) + 1
  if (dayNumber(year, 1, 1) > days) year--
  while (dayNumber(year + 1, 1, 1) <= days) year++
  let rest = days - dayNumber(year, 1, 1)
  let month = 1
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++)
  return { year, month, day: rest + 1 }
}

/** True within the years 1 to 9999. */
export const inRange = (instant: Instant) => instant >= firstInstant && instant <= lastInstant

/** The instant of a JavaScript Date, or undefined when that is invalid or outside the years 1 to 9999. */
export function fromDate(date: Date): Instant | undefined {
  const milliseconds = date.getTime()
  if (Number.isNaN(milliseconds)) return undefined
  const instant = unixEpoch + BigInt(milliseconds) * ticksPerMillisecond
  return inRange(instant) ? instant : undefined
}
