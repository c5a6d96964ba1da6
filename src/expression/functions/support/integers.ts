import type { CallSite } from '../declaration.js'
import { numberTooLarge } from '../diagnostics.js'

/** A whole number as results carry it: number when that is exact, bigint beyond 2^53. */
export function wholeNumber(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

const limit = 2n ** 63n

/**
 * A whole number of 64 bits with sign.
 *
 * @throws EvaluationError EXP332 when it does not fit.
 */
export function int64(value: number | bigint, site: CallSite, argument: number): bigint {
  const whole = BigInt(value)
  return whole >= -limit && whole < limit ? whole : site.fail(numberTooLarge, { argument })
}

/** A whole number as a text index: anything beyond the longest text is as good as its end. */
export function textIndex(value: number | bigint): number {
  return Math.max(-2_000_000_000, Math.min(2_000_000_000, Number(value)))
}
