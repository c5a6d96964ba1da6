import { dayNumber, type Instant, inRange, ticksPerSecond } from './instant.js'

/** 1601-01-01, where file times begin. */
const fileTimeStart: Instant = BigInt(dayNumber(1601, 1, 1)) * 86_400n * ticksPerSecond

/** The Windows file time of an instant: 100-nanosecond steps since 1601-01-01 UTC. Negative before that date. */
export const toFileTime = (instant: Instant): bigint => instant - fileTimeStart

/** The instant of a file time, or undefined when it is negative or past the year 9999, as AD's "never" is. */
export function fromFileTime(fileTime: bigint): Instant | undefined {
  const instant = fileTime + fileTimeStart
  return fileTime >= 0n && inRange(instant) ? instant : undefined
}
