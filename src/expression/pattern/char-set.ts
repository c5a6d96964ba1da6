import type { UnitTest } from './categories.js'

export interface Range {
  readonly from: number
  readonly to: number
}

/** What stands between the brackets of a class. */
export interface SetParts {
  readonly ranges: readonly Range[]
  readonly tests: readonly UnitTest[]
  readonly negated: boolean
  readonly minus?: CharSet | undefined
  readonly ignoreCase: boolean
}

/**
 * A set of UTF-16 units. .NET matches units, not code points: a character beyond the basic plane is two of them, and both are in
 * every negated class. Answers for ASCII are tabulated when the set is made.
 */
export class CharSet {
  /** The unit, when the set has exactly one: such sets are compared, not looked up. */
  readonly single: number | undefined
  readonly #ascii = new Uint8Array(128)
  readonly #parts: SetParts

  constructor(parts: SetParts) {
    this.#parts = parts
    for (let unit = 0; unit < 128; unit++) this.#ascii[unit] = this.#holds(unit) ? 1 : 0
    const only =
      parts.ranges.length === 1 && parts.tests.length === 0 && !parts.negated && !parts.minus ? parts.ranges[0] : undefined
    const plain = only !== undefined && only.from === only.to && (!parts.ignoreCase || variants(only.from).length === 1)
    this.single = plain ? only.from : undefined
  }

  has(unit: number): boolean {
    return unit < 128 ? this.#ascii[unit] === 1 : this.#holds(unit)
  }

  #holds(unit: number): boolean {
    const { ranges, tests, negated, minus, ignoreCase } = this.#parts
    const found = ignoreCase ? variants(unit).some(variant => holds(ranges, tests, variant)) : holds(ranges, tests, unit)
    return found !== negated && !minus?.has(unit)
  }
}

function holds(ranges: readonly Range[], tests: readonly UnitTest[], unit: number): boolean {
  for (const { from, to } of ranges) if (unit >= from && unit <= to) return true
  for (const test of tests) if (test(unit)) return true
  return false
}

/** A unit with its upper and lower case, in the invariant culture; mappings to several characters do not count. */
export function variants(unit: number): readonly number[] {
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  const upper = character.toUpperCase()
  if (lower === upper) return [unit]
  const found = new Set([unit])
  if (lower.length === 1) {
    found.add(lower.charCodeAt(0))
    const back = lower.toUpperCase()
    if (back.length === 1) found.add(back.charCodeAt(0))
  }
  if (upper.length === 1) {
    found.add(upper.charCodeAt(0))
    const back = upper.toLowerCase()
    if (back.length === 1) found.add(back.charCodeAt(0))
  }
  // .NET's case equivalence: the Kelvin sign is a K; dotted and dotless i have no partner in the invariant culture.
  if (found.has(0x6b) || found.has(0x212a)) for (const kelvin of [0x4b, 0x6b, 0x212a]) found.add(kelvin)
  if (unit === 0x130 || unit === 0x131) return [unit]
  found.delete(0x130)
  found.delete(0x131)
  return [...found]
}

export const rangeSet = (from: number, to: number, ignoreCase = false): CharSet =>
  new CharSet({ ranges: [{ from, to }], tests: [], negated: false, ignoreCase })

export const testSet = (test: UnitTest, negated: boolean): CharSet =>
  new CharSet({ ranges: [], tests: [test], negated, ignoreCase: false })

/** `.`: everything but the line feed. */
export const notLineFeed = new CharSet({ ranges: [{ from: 0x0a, to: 0x0a }], tests: [], negated: true, ignoreCase: false })
/** `.` with (?s). */
export const anyUnit = rangeSet(0, 0xffff)
