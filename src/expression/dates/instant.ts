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
const firstInstant: Instant = 0n
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

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)
}

/*
 * Both directions count years from March on, so that the leap day is the last day of a year, in cycles of 400 years of 146,097 days.
 * 0001-01-01 is day 306 of the first such cycle.
 */

/** Days since 0001-01-01 of a calendar date that exists. */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1
  const cycle = Math.floor(marchYear / 400)
  const yearOfCycle = marchYear - cycle * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear
  return cycle * 146_097 + dayOfCycle - 306
}

/** Days since 0001-01-01 of the day an instant falls on. */
export const dayOf = (instant: Instant) => Number(instant / ticksPerDay)

/** 0 is Sunday. The first of January of the year 1 was a Monday. */
export const weekday = (day: number) => (day + 1) % 7

/**
 * The instant of these parts, or undefined when there is no such date or time, or the instant is outside the years 1 to 9999.
 *
 * @param offset Minutes east of UTC of the place whose clock and calendar show these parts.
 */
export function fromParts(parts: DateParts, offset = 0): Instant | undefined {
  const { year, month, day, hour, minute, second, fraction } = parts
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return undefined
  // Seconds stay far below 2^53; only the last step needs a bigint.
  const seconds = dayNumber(year, month, day) * 86_400 + hour * 3600 + (minute - offset) * 60 + second
  const instant = BigInt(seconds) * ticksPerSecond + BigInt(fraction)
  return inRange(instant) ? instant : undefined
}

/** The calendar date and time of day of an instant. */
export function toParts(instant: Instant): DateParts {
  const total = Number(instant / ticksPerSecond)
  const days = Math.floor(total / 86_400)
  const seconds = total - days * 86_400
  const { year, month, day } = calendarDate(days)
  return {
    year,
    month,
    day,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    fraction: Number(instant % ticksPerSecond),
  }
}

function calendarDate(days: number): { year: number; month: number; day: number } {
  const shifted = days + 306
  const cycle = Math.floor(shifted / 146_097)
  const dayOfCycle = shifted - cycle * 146_097
  const leapDays = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096)
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365)
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const month = Math.floor((5 * dayOfYear + 2) / 153)
  return {
    year: yearOfCycle + cycle * 400 + (month >= 10 ? 1 : 0),
    month: month < 10 ? month + 3 : month - 9,
    day: dayOfYear - Math.floor((153 * month + 2) / 5) + 1,
  }
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
