import { nativeUnit, type UnitClass } from './categories.js'

export interface Range {
  readonly from: number
  readonly to: number
}

/** What stands between the brackets of a class. */
export interface SetParts {
  readonly ranges: readonly Range[]
  readonly classes: readonly UnitClass[]
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
      parts.ranges.length === 1 && parts.classes.length === 0 && !parts.negated && !parts.minus ? parts.ranges[0] : undefined
    const plain = only !== undefined && only.from === only.to && (!parts.ignoreCase || variants(only.from).length === 1)
    this.single = plain ? only.from : undefined
  }

  has(unit: number): boolean {
    return unit < 128 ? this.#ascii[unit] === 1 : this.#holds(unit)
  }

  /** The class written for the native engine with flag v; undefined when it would be long or impossible. */
  native(): string | undefined {
    const { ranges, classes, negated, minus, ignoreCase } = this.#parts
    const size = ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0)
    if (ignoreCase && (size > 512 || classes.length > 0)) return undefined
    const units = ignoreCase
      ? ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => variants(from + at)).flat())
      : []
    const written = ignoreCase
      ? [...new Set(units)].map(nativeUnit).join('')
      : ranges.map(({ from, to }) => (from === to ? nativeUnit(from) : `${nativeUnit(from)}-${nativeUnit(to)}`)).join('')
    const body = `[${negated ? '^' : ''}${written}${classes.map(members => members.native).join('')}]`
    if (!minus) return body
    const without = minus.native()
    return without === undefined ? undefined : `[${body}--${without}]`
  }

  #holds(unit: number): boolean {
    const { ranges, classes, negated, minus, ignoreCase } = this.#parts
    const found = ignoreCase ? variants(unit).some(variant => holds(ranges, classes, variant)) : holds(ranges, classes, unit)
    return found !== negated && !minus?.has(unit)
  }
}

function holds(ranges: readonly Range[], classes: readonly UnitClass[], unit: number): boolean {
  for (const { from, to } of ranges) if (unit >= from && unit <= to) return true
  for (const members of classes) if (members.has(unit)) return true
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
  new CharSet({ ranges: [{ from, to }], classes: [], negated: false, ignoreCase })

export const classSet = (members: UnitClass, negated: boolean): CharSet =>
  new CharSet({ ranges: [], classes: [members], negated, ignoreCase: false })

/** `.`: everything but the line feed. */
export const notLineFeed = new CharSet({ ranges: [{ from: 0x0a, to: 0x0a }], classes: [], negated: true, ignoreCase: false })
/** `.` with (?s). */
export const anyUnit = rangeSet(0, 0xffff)
