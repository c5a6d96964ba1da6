import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addInterval, intervalsBetween } from '../../src/expression/dates/calculate.js'
import { fromFileTime, toFileTime } from '../../src/expression/dates/file-time.js'
import { printByFormat } from '../../src/expression/dates/format-print.js'
import { readByFormat } from '../../src/expression/dates/format-read.js'
import { type FormatToken, tokensOf } from '../../src/expression/dates/format-tokens.js'
import { dayOf, fromDate, fromParts, type Instant, lastInstant, toParts, weekday } from '../../src/expression/dates/instant.js'
import { printDate } from '../../src/expression/dates/print.js'
import { readDate } from '../../src/expression/dates/read.js'
import { defaultStyles } from '../../src/expression/dates/styles.js'

const anyInstant = fc.bigInt({ min: 0n, max: lastInstant })
const second = 10_000_000n
const wholeSecond = (instant: Instant) => instant - (instant % second)
const noClock = (): Instant => {
  throw new Error('a whole date must not ask for the time')
}

function tokens(format: string): readonly FormatToken[] {
  const read = tokensOf(format)
  if (!read) throw new Error(`not a format: ${format}`)
  return read
}

const readBack = (format: string, instant: Instant) =>
  readByFormat(tokens(format), printByFormat(tokens(format), instant, true), defaultStyles, noClock)?.instant

describe('instants', () => {
  it('have the calendar of JavaScript dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }), milliseconds => {
        const date = new Date(milliseconds)
        const instant = fromDate(date)
        expect(instant === undefined ? undefined : toParts(instant)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
          fraction: date.getUTCMilliseconds() * 10_000,
        })
      }),
    )
  })

  it('have the weekdays of JavaScript dates', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
        date => {
          const instant = fromDate(date)
          expect(instant === undefined ? undefined : weekday(dayOf(instant))).toBe(date.getUTCDay())
        },
      ),
    )
  })

  it('have parts that make them again', () => {
    fc.assert(fc.property(anyInstant, instant => void expect(fromParts(toParts(instant))).toBe(instant)))
  })

  it('end where .NET ends', () => {
    expect(printDate(lastInstant)).toBe('12/31/9999 11:59:59 PM')
    expect(fromDate(new Date(Number.NaN))).toBeUndefined()
    expect(fromDate(new Date('+010000-01-01T00:00:00Z'))).toBeUndefined()
  })
})

describe('dates as CDate reads and prints them', () => {
  it('printed and read again are the same second', () => {
    fc.assert(fc.property(anyInstant, instant => void expect(readDate(printDate(instant))).toBe(wholeSecond(instant))))
  })

  it('in ISO 8601 with any offset are the same instant', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-02'), max: new Date('9000-01-01'), noInvalidDate: true }),
        fc.integer({ min: -840, max: 840 }),
        (date, offset) => {
          const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1)
          const minutes = Math.abs(offset)
          const zone = `${offset < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
          expect(readDate(local + zone)).toBe(fromDate(date))
        },
      ),
    )
  })

  it('no text is a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/:+TZ AMPamp.'), maxLength: 40 }), text => {
        const instant = readDate(text)
        expect(instant === undefined || (instant >= 0n && instant <= lastInstant)).toBe(true)
      }),
    )
  })
})

describe('.NET formats', () => {
  const lossless = [
    'yyyy-MM-ddTHH:mm:ss.fffffff',
    'yyyyMMddHHmmssfffffff',
    'o',
    'd MMMM yyyy h:m:s.fffffff tt',
    "dddd, dd MMM yyyy 'at' HH:mm:ss.fffffffK",
    'M/d/yyyy hh:mm:ss.FFFFFFF tt zzz',
    'yyyy.MM.dd \\a\\t HH"h"mm:ss,fffffff',
  ]
  it.each(lossless)('%s printed and read again is the same instant', format => {
    fc.assert(fc.property(anyInstant, instant => void expect(readBack(format, instant)).toBe(instant)))
  })

  it.each(['yyyy-MM-dd HH:mm:ss', 's', 'u', 'R', 'G', 'F'])('%s printed and read again is the same second', format => {
    fc.assert(fc.property(anyInstant, instant => void expect(readBack(format, instant)).toBe(wholeSecond(instant))))
  })

  it('no format and no text is a fault', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'dMyHhmsfFtzKg\'"\\% .:/-TZGMT019AP'), maxLength: 30 })
    fc.assert(
      fc.property(letters, letters, anyInstant, (format, text, instant) => {
        const read = tokensOf(format)
        if (!read) return
        printByFormat(read, instant, false)
        readByFormat(read, text, defaultStyles, () => instant)
      }),
    )
  })

  it('what was printed is read, or the format has said the same thing twice', () => {
    // Any order of whole fields, each once, with separators: nothing is ambiguous then.
    const fields = fc.shuffledSubarray(['yyyy', 'MM', 'dd', 'HH', 'mm', 'ss', 'fffffff'], { minLength: 7 })
    fc.assert(
      fc.property(fields, fc.constantFrom('', '-', ' ', "'of'"), anyInstant, (parts, between, instant) => {
        expect(readBack(parts.join(between), instant)).toBe(instant)
      }),
    )
  })
})

describe('adding and counting', () => {
  const middle = fc.bigInt({ min: lastInstant / 4n, max: (lastInstant / 4n) * 3n })
  it.each(['d', 'ww', 'h', 'n', 's'] as const)('%s added are counted again', interval => {
    fc.assert(
      fc.property(middle, fc.bigInt({ min: -100_000n, max: 100_000n }), (instant, count) => {
        const later = addInterval(interval, count, instant)
        expect(later === undefined ? undefined : intervalsBetween(interval, instant, later)).toBe(count)
      }),
    )
  })

  it.each(['yyyy', 'm'] as const)('%s added are counted again', interval => {
    fc.assert(
      fc.property(middle, fc.bigInt({ min: -1000n, max: 1000n }), (instant, count) => {
        const later = addInterval(interval, count, instant)
        expect(later === undefined ? undefined : intervalsBetween(interval, instant, later)).toBe(count)
      }),
    )
  })

  it('counting back is the negative of counting forward', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, fc.constantFrom('yyyy', 'm', 'd', 'ww', 'h', 'n', 's'), (a, b, interval) => {
        expect(intervalsBetween(interval, a, b)).toBe(-intervalsBetween(interval, b, a))
      }),
    )
  })

  it('file times come back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: toFileTime(lastInstant) }), fileTime => {
        const instant = fromFileTime(fileTime)
        expect(instant === undefined ? undefined : toFileTime(instant)).toBe(fileTime)
      }),
    )
    expect(fromFileTime(toFileTime(lastInstant) + 1n)).toBeUndefined()
    expect(fromFileTime(-1n)).toBeUndefined()
  })
})
