/** A point in time at any precision: whole seconds since 1970 UTC, and the digits behind the point without trailing zeros. */
export interface Instant {
  readonly seconds: number
  readonly fraction: string
}

const pattern = /^(-?\d{4,6})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?$/

/**
 * Reads an xsd:dateTime (RFC 7643 section 2.3.5): date and time are both needed, a missing zone means UTC, `24:00:00` is the end
 * of the day. Undefined for anything else, impossible days included.
 */
export function parseInstant(text: string): Instant | undefined {
  if (text.length > 64) return undefined
  const match = pattern.exec(text)
  if (!match) return undefined
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const fraction = (match[7] ?? '').replace(/0+$/, '')
  const endOfDay = hour === 24 && minute === 0 && second === 0 && fraction === ''
  if (month < 1 || month > 12 || day < 1 || (hour > 23 && !endOfDay) || minute > 59 || second > 59) return undefined
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  const offset = zoneOffset(match[8])
  if (offset === undefined) return undefined
  return { seconds: date.getTime() / 1000 + hour * 3600 + minute * 60 + second - offset, fraction }
}

/** Seconds east of UTC; at most 14 hours (XML Schema part 2, section 3.2.7.3). */
function zoneOffset(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(4, 6))
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60)
}

/** Negative, zero or positive, as for sorting. */
export function compareInstants(a: Instant, b: Instant): number {
  if (a.seconds !== b.seconds) return a.seconds - b.seconds
  return a.fraction < b.fraction ? -1 : a.fraction > b.fraction ? 1 : 0
}
