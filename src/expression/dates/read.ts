import { fromParts, type Instant } from './instant.js'

// Every quantifier is bounded or stands alone, so that no text makes these slow.
const time = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,7})\d{0,20})?)?`
const offset = String.raw`(Z|z|[+-]\d{2}(?::?\d{2})?)?`
const iso = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})(?:(?:[Tt]| {1,8})${time})?(?: ?${offset})$`)
const american = new RegExp(String.raw`^(\d{1,2})/(\d{1,2})/(\d{4})(?: {1,8}${time}(?: {0,8}([AaPp][Mm]))?)?(?: ?${offset})$`)

/** Longer texts are no dates. */
const longest = 100

const whole = (text: string | undefined) => Number(text ?? 0)

/**
 * Reads a date as CDate does: ISO 8601, with `T` or a blank before the time, or month/day/year with or without AM/PM; an offset
 * may follow. Without an offset the text is taken as UTC, without a time as midnight. Day/month/year is not guessed. Outer white
 * space is ignored. Undefined for anything else, for dates that do not exist, and outside the years 1 to 9999.
 *
 * @example
 * readDate('2021-06-30+08:00') === readDate('6/29/2021 4:00:00 PM') // true
 */
export function readDate(text: string): Instant | undefined {
  return text.includes('/') ? readAmericanDate(text) : readIsoDate(text)
}

/** Reads ISO 8601 only, with `T` or a blank before the time: what NumFromDate takes. */
export function readIsoDate(text: string): Instant | undefined {
  const match = text.length > longest ? null : iso.exec(text.trim())
  if (!match) return undefined
  const [, year, month, day, hour, minute, second, fraction, zone] = match
  return build([year, month, day], [hour, minute, second, fraction], undefined, zone)
}

function readAmericanDate(text: string): Instant | undefined {
  const match = text.length > longest ? null : american.exec(text.trim())
  if (!match) return undefined
  const [, month, day, year, hour, minute, second, fraction, half, zone] = match
  return build([year, month, day], [hour, minute, second, fraction], half?.toUpperCase(), zone)
}

type Piece = string | undefined

function build(date: readonly Piece[], clock: readonly Piece[], half: Piece, zone: Piece): Instant | undefined {
  let hour = whole(clock[0])
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined
    hour = (hour % 12) + (half === 'PM' ? 12 : 0)
  }
  const shift = offsetMinutes(zone)
  if (shift === undefined) return undefined
  return fromParts(
    {
      year: whole(date[0]),
      month: whole(date[1]),
      day: whole(date[2]),
      hour,
      minute: whole(clock[1]),
      second: whole(clock[2]),
      fraction: clock[3] === undefined ? 0 : whole(clock[3].padEnd(7, '0')),
    },
    shift,
  )
}

/** Minutes east of UTC of `Z`, `+hh`, `+hhmm` or `+hh:mm`; 0 when there is none, undefined beyond 14 hours. */
function offsetMinutes(zone: Piece): number | undefined {
  if (zone === undefined || zone === 'Z' || zone === 'z') return 0
  const rest = whole(zone.slice(3).replace(':', ''))
  const minutes = whole(zone.slice(1, 3)) * 60 + rest
  if (rest > 59 || minutes > 14 * 60) return undefined
  return zone.startsWith('-') ? -minutes : minutes
}
