import type { FormatLetter, FormatToken } from './format-tokens.js'
import { dayNumber, fromParts, type Instant, toParts, weekday } from './instant.js'
import { abbreviated, dayNames, era, monthNames } from './names.js'
import type { DateStyles } from './styles.js'
import { isWhite } from './white.js'

/** A date read by a format: the instant in UTC, and whether the text named a time zone. */
export interface ReadDate {
  readonly instant: Instant
  readonly zone: boolean
}

/** What the fields said so far; absent = no field for it yet. */
interface Found {
  year?: number
  month?: number
  day?: number
  hour?: number
  minute?: number
  second?: number
  /** Ticks. */
  fraction?: number
  half?: 'AM' | 'PM'
  weekday?: number
  /** Minutes east of UTC. */
  offset?: number
  twoDigitYear?: boolean
  twelveHours?: boolean
}

/** Two digits up to this one mean 20xx, the others 19xx (.NET's invariant TwoDigitYearMax is 2029). */
const lastTwoDigitYear = 29

/**
 * Reads a text exactly by the tokens of a .NET format (DateTime.ParseExact in the invariant culture). One letter takes one or two
 * digits, more letters exactly as many; every field takes as many digits as it may and never gives one back. A year, month or day
 * the format does not have is the current year, January or the first; a format without any date means today. `now` supplies
 * them. Undefined when the text does not follow the format, contradicts itself, or names no existing date.
 *
 * @example
 * readByFormat(tokensOf('yyyyMMddHHmmss.fZ'), '20150123105347.1Z', defaultStyles, clock)?.zone // true
 */
export function readByFormat(
  tokens: readonly FormatToken[],
  source: string,
  styles: DateStyles,
  now: () => Instant,
): ReadDate | undefined {
  if (source.length > 10_000) return undefined
  const reader = new Reader(source, styles)
  const wanted = trimTokens(tokens, styles)
  const found: Found = {}
  for (let index = 0; index < wanted.length; index++) {
    const token = wanted[index]
    if (!token) break
    if (styles.innerWhite) reader.skipWhite()
    if (token.type === 'field') {
      if (!readField(token.letter, token.count, reader, found)) return undefined
      continue
    }
    if (!token.quoted && token.text === 'Z') {
      if (!reader.take('Z') && !reader.take('GMT')) return undefined
      if (!agree(found, 'offset', 0)) return undefined
      continue
    }
    if (isGmt(wanted, index)) {
      if (!reader.take('GMT') || !agree(found, 'offset', 0)) return undefined
      index += 2
      continue
    }
    if (!token.quoted && token.text === ' ' && styles.innerWhite) continue
    if (reader.take(token.text)) continue
    // ".FFF": a point that is not there takes its fraction with it.
    const next = wanted[index + 1]
    if (token.text !== '.' || token.quoted || next?.type !== 'field' || next.letter !== 'F') return undefined
    index += 1
  }
  if (!reader.atEnd()) return undefined
  return complete(found, styles, now)
}

/** Blanks at the ends of a format count as little as those at the ends of the text when the styles allow them there. */
function trimTokens(tokens: readonly FormatToken[], styles: DateStyles): readonly FormatToken[] {
  const blank = (token: FormatToken | undefined) => token?.type === 'literal' && [...token.text].every(isWhite)
  let start = 0
  let end = tokens.length
  if (!blank(tokens[start]) && !blank(tokens[end - 1])) return tokens
  if (styles.leadingWhite) while (start < end && blank(tokens[start])) start++
  if (styles.trailingWhite) while (end > start && blank(tokens[end - 1])) end--
  return tokens.slice(start, end)
}

/** In a format that is read, `GMT` is the time zone's name, though its M alone would be the month. */
function isGmt(tokens: readonly FormatToken[], index: number): boolean {
  const first = tokens[index]
  if (first?.type !== 'literal' || first.text !== 'G') return false
  const second = tokens[index + 1]
  const third = tokens[index + 2]
  const plain = (token: FormatToken | undefined, text: string) =>
    token?.type === 'literal' && !token.quoted && token.text === text
  return plain(first, 'G') && second?.type === 'field' && second.letter === 'M' && second.count === 1 && plain(third, 'T')
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39

class Reader {
  private position = 0
  private readonly end: number

  constructor(
    private readonly text: string,
    styles: DateStyles,
  ) {
    let end = text.length
    if (styles.trailingWhite) while (end > 0 && isWhite(text.charAt(end - 1))) end--
    this.end = end
    if (styles.leadingWhite) this.skipWhite()
  }

  atEnd(): boolean {
    return this.position >= this.end
  }

  atSign(): boolean {
    return this.position < this.end && '+-'.includes(this.text.charAt(this.position))
  }

  skipWhite(): void {
    while (this.position < this.end && isWhite(this.text.charAt(this.position))) this.position++
  }

  /** Takes exactly this text. */
  take(text: string): boolean {
    if (!this.text.startsWith(text, this.position) || this.position + text.length > this.end) return false
    this.position += text.length
    return true
  }

  /** Takes the longest of these names in any letter case and gives its index. */
  takeName(names: readonly string[]): number | undefined {
    let best: number | undefined
    names.forEach((name, index) => {
      const longer = best === undefined || name.length > (names[best]?.length ?? 0)
      if (longer && this.text.slice(this.position, this.position + name.length).toLowerCase() === name.toLowerCase()) best = index
    })
    if (best !== undefined) this.position += names[best]?.length ?? 0
    return best
  }

  /** One letter takes one or two digits, more letters exactly as many. */
  takeNumber(letters: number): number | undefined {
    const digits = letters === 1 ? this.takeDigits(1, 2) : this.takeDigits(letters, letters)
    return digits === undefined ? undefined : Number(digits)
  }

  /** Takes up to `most` ASCII digits; undefined, and nothing taken, when there are fewer than `least`. */
  takeDigits(least: number, most: number): string | undefined {
    let end = this.position
    while (end < this.end && end - this.position < most && isDigit(this.text.charCodeAt(end))) end++
    const digits = this.text.slice(this.position, end)
    if (digits.length < least) return undefined
    this.position = end
    return digits
  }
}

/** Stores a value; false when the text said something else before. */
function agree<Key extends 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'weekday' | 'offset'>(
  found: Found,
  key: Key,
  value: number | undefined,
): boolean {
  if (value === undefined || (found[key] !== undefined && found[key] !== value)) return false
  found[key] = value
  return true
}

function readField(letter: FormatLetter, count: number, reader: Reader, found: Found): boolean {
  switch (letter) {
    case 'y':
      if (count <= 2) found.twoDigitYear = true
      return agree(found, 'year', reader.takeNumber(count))
    case 'M': {
      if (count <= 2) return agree(found, 'month', reader.takeNumber(count))
      const index = reader.takeName(count === 3 ? monthNames.map(abbreviated) : monthNames)
      return index !== undefined && agree(found, 'month', index + 1)
    }
    case 'd':
      if (count <= 2) return agree(found, 'day', reader.takeNumber(count))
      return agree(found, 'weekday', reader.takeName(count === 3 ? dayNames.map(abbreviated) : dayNames))
    case 'h':
      found.twelveHours = true
      return agree(found, 'hour', reader.takeNumber(Math.min(count, 2)))
    case 'H':
      return agree(found, 'hour', reader.takeNumber(Math.min(count, 2)))
    case 'm':
      return agree(found, 'minute', reader.takeNumber(Math.min(count, 2)))
    case 's':
      return agree(found, 'second', reader.takeNumber(Math.min(count, 2)))
    case 'f':
    case 'F': {
      const digits = reader.takeDigits(letter === 'f' ? count : 0, count)
      if (digits === undefined) return false
      return agree(found, 'fraction', Number(digits.padEnd(7, '0')))
    }
    case 't':
      return readHalf(count, reader, found)
    case 'g':
      return reader.takeName([era, 'AD']) !== undefined
    case 'z':
      return agree(found, 'offset', readOffset(count, reader))
    case 'K':
      return reader.take('Z') ? agree(found, 'offset', 0) : readOptionalOffset(reader, found)
  }
}

function readHalf(count: number, reader: Reader, found: Found): boolean {
  const half =
    count === 1
      ? reader.take('A')
        ? 'AM'
        : reader.take('P')
          ? 'PM'
          : undefined
      : (['AM', 'PM'] as const)[reader.takeName(['AM', 'PM']) ?? 2]
  if (half === undefined || (found.half !== undefined && found.half !== half)) return false
  found.half = half
  return true
}

function readOptionalOffset(reader: Reader, found: Found): boolean {
  // Without a sign K matches nothing: the text is in no time zone.
  return !reader.atSign() || agree(found, 'offset', readOffset(3, reader))
}

/** Minutes east of UTC: a sign, hours, and from three letters on minutes with or without a colon. */
function readOffset(count: number, reader: Reader): number | undefined {
  const sign = reader.take('+') ? 1 : reader.take('-') ? -1 : undefined
  if (sign === undefined) return undefined
  const hours = count === 1 ? reader.takeDigits(1, 2) : reader.takeDigits(2, 2)
  if (hours === undefined) return undefined
  let minutes: string | undefined = '0'
  if (count >= 3) {
    reader.take(':')
    minutes = reader.takeDigits(2, 2)
  }
  const total = Number(hours) * 60 + Number(minutes)
  if (minutes === undefined || Number(minutes) > 59 || total > 14 * 60) return undefined
  return sign * total
}

function complete(found: Found, styles: DateStyles, now: () => Instant): ReadDate | undefined {
  const hour = wholeHour(found)
  const date = wholeDate(found, styles, now)
  if (hour === undefined || date === undefined) return undefined
  const { year, month, day } = date
  const { minute = 0, second = 0, fraction = 0 } = found
  const instant = fromParts({ year, month, day, hour, minute, second, fraction }, found.offset)
  if (instant === undefined) return undefined
  if (found.weekday !== undefined && found.weekday !== weekday(dayNumber(year, month, day))) return undefined
  return { instant, zone: found.offset !== undefined || styles.assumeZone }
}

/** Hour of the day; `hh` without AM or PM means before noon, and AM or PM beside `HH` must agree with it. */
function wholeHour({ hour, half, twelveHours }: Found): number | undefined {
  const written = hour ?? 0
  if (!twelveHours) {
    return half !== undefined && (half === 'AM') !== written < 12 ? undefined : written
  }
  if (written > 12) return undefined
  return (written % 12) + (half === 'PM' ? 12 : 0)
}

function wholeDate(
  found: Found,
  styles: DateStyles,
  now: () => Instant,
): { year: number; month: number; day: number } | undefined {
  const { month, day, twoDigitYear } = found
  let { year } = found
  if (year === undefined && month === undefined && day === undefined) {
    if (styles.noCurrentDate) return { year: 1, month: 1, day: 1 }
    const today = toParts(now())
    return { year: today.year, month: today.month, day: today.day }
  }
  if (year !== undefined && twoDigitYear) {
    if (year > 99) return undefined
    year += year <= lastTwoDigitYear ? 2000 : 1900
  }
  return { year: year ?? toParts(now()).year, month: month ?? 1, day: day ?? 1 }
}
