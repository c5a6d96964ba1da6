import type { FormatLetter, FormatToken } from './format-tokens.js'
import { type DateParts, dayNumber, type Instant, toParts, weekday } from './instant.js'
import { abbreviated, dayNames, era, monthNames } from './names.js'

/**
 * Prints an instant, in UTC and the invariant culture, by the tokens of a .NET format. `zone` says whether the text it was read from
 * carried a time zone: only then does `K` print `Z`.
 *
 * @example
 * printByFormat(tokensOf('yyyy-MM-dd'), instant, true) // '2015-01-23'
 */
export function printByFormat(tokens: readonly FormatToken[], instant: Instant, zone: boolean): string {
  const parts = toParts(instant)
  let text = ''
  for (const token of tokens) {
    if (token.type === 'literal') text += token.text
    else if (token.letter !== 'F') text += field(token.letter, token.count, parts, zone)
    else {
      const digits = fractionDigits(parts, token.count).replace(/0+$/, '')
      // Without a fraction the point before it disappears too.
      text = digits === '' && text.endsWith('.') ? text.slice(0, -1) : text + digits
    }
  }
  return text
}

function field(letter: Exclude<FormatLetter, 'F'>, count: number, parts: DateParts, zone: boolean): string {
  const { year, month, day, hour, minute, second } = parts
  switch (letter) {
    case 'd': {
      if (count <= 2) return digits(day, count)
      const name = dayNames[weekday(dayNumber(year, month, day))] ?? ''
      return count === 3 ? abbreviated(name) : name
    }
    case 'M': {
      if (count <= 2) return digits(month, count)
      const name = monthNames[month - 1] ?? ''
      return count === 3 ? abbreviated(name) : name
    }
    case 'y':
      return count <= 2 ? digits(year % 100, count) : digits(year, count)
    case 'H':
      return digits(hour, Math.min(count, 2))
    case 'h':
      return digits(hour % 12 || 12, Math.min(count, 2))
    case 'm':
      return digits(minute, Math.min(count, 2))
    case 's':
      return digits(second, Math.min(count, 2))
    case 'f':
      return fractionDigits(parts, count)
    case 't':
      return (hour < 12 ? 'AM' : 'PM').slice(0, Math.min(count, 2))
    case 'z':
      return ['', '+0', '+00'][count] ?? '+00:00'
    case 'K':
      return zone ? 'Z' : ''
    case 'g':
      return era
  }
}

const digits = (number: number, width: number) => String(number).padStart(width, '0')

/** The first `count` digits of the fraction, cut off and not rounded. */
const fractionDigits = ({ fraction }: DateParts, count: number) => digits(fraction, 7).slice(0, count)
