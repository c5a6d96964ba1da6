import { type Diagnostic, report } from '../../diagnostics/index.js'
import { badPattern } from '../diagnostics-evaluation.js'
import { type FirstUnits, firstUnits, isAnchored } from './first.js'
import { Machine } from './machine.js'
import { type NativePattern, nativePattern } from './native.js'
import type { ReadPattern } from './node.js'
import { PatternProblem } from './problem.js'
import { compileProgram, type Program } from './program.js'
import { readPattern } from './read.js'
import { replacementOf } from './replacement.js'
import { assertSafe } from './safety.js'

/** Part of a text, in UTF-16 units. */
interface MatchRange {
  readonly start: number
  readonly end: number
}

export interface PatternMatch extends MatchRange {
  readonly text: string
  /** Where a group matched last, by its name or its .NET number; undefined when it took no part. */
  group(name: string | number): MatchRange | undefined
}

/** A .NET regular expression, ready to use. Methods throw `PatternLimit` instead of running for ever. */
export interface Pattern {
  readonly source: string
  /** Is the pattern found anywhere in the text? Not anchored, as in .NET. */
  test(text: string): boolean
  /** All matches from left to right. */
  matches(text: string): Iterable<PatternMatch>
  /** Every match replaced; `$1`, `${name}`, `$&` and so on as .NET's Regex.Replace. */
  replace(text: string, replacement: string): string
  hasGroup(name: string): boolean
  /** The built-in engine's form of the pattern, when it is proven to be safe and equal on this text. */
  nativeFor(text: string): NativePattern | undefined
  /** Names and numbers of groups. */
  readonly slots: ReadonlyMap<string, number>
  readonly groupNames: readonly string[]
  /** Number of the group with the highest number, as text; undefined without groups. */
  readonly lastGroup: string | undefined
}

/** A pattern, or why there is none. */
export type PatternResult =
  | { readonly pattern: Pattern; readonly diagnostic?: never }
  | { readonly pattern?: never; readonly diagnostic: Diagnostic; readonly offset: number }

/** Characters of a pattern. */
const maximumLength = 10_000
const cacheSize = 500
const cache = new Map<string, PatternResult>()

/**
 * Reads and compiles a .NET regular expression with default options: case-sensitive, culture invariant. Constructs that could run for
 * ever, and what no mapping needs (balancing groups, conditions), give a diagnostic EXP308 without span; `offset` is the place in the pattern.
 *
 * @example
 * compilePattern('(?<code>\\d+) .*').pattern?.replace('49 30', '${code}') // '49'
 */
export function compilePattern(source: string): PatternResult {
  const known = cache.get(source)
  if (known) return known
  const result = compileAnew(source)
  if (cache.size >= cacheSize) cache.clear()
  cache.set(source, result)
  return result
}

function compileAnew(source: string): PatternResult {
  try {
    if (source.length > maximumLength) throw new PatternProblem('the pattern is too long', maximumLength)
    const read = readPattern(source)
    assertSafe(read.node)
    const names = new Map<string, number>()
    for (const [index, number] of read.numbers.entries()) names.set(String(number), index * 2)
    for (const [name, number] of read.names) names.set(name, read.numbers.indexOf(number) * 2)
    const groupNames = [...read.names.keys()]
    return { pattern: new CompiledPattern(source, read, compileProgram(read), names, groupNames) }
  } catch (error) {
    if (!(error instanceof PatternProblem)) throw error
    const place = source.length > 1 ? ` (at character ${error.offset + 1} of the pattern)` : ''
    return { diagnostic: report(badPattern, { message: `${error.message}${place}`, hint: error.hint }), offset: error.offset }
  }
}

class CompiledPattern implements Pattern {
  readonly lastGroup: string | undefined
  readonly #first: FirstUnits | undefined
  readonly #anchored: boolean
  readonly #native: NativePattern | undefined

  constructor(
    readonly source: string,
    read: ReadPattern,
    readonly program: Program,
    /** Slot of the start of a group, by name and by number. */
    readonly slots: ReadonlyMap<string, number>,
    readonly groupNames: readonly string[],
  ) {
    const last = Math.max(...read.numbers)
    this.lastGroup = last === 0 ? undefined : String(last)
    this.#first = firstUnits(read.node)
    this.#anchored = isAnchored(read.node)
    this.#native = nativePattern(read, this.#anchored)
  }

  hasGroup(name: string): boolean {
    return this.slots.has(name)
  }

  nativeFor(text: string): NativePattern | undefined {
    const native = this.#native
    // The native engine takes surrogate pairs for one character, .NET for two.
    return native && text.length <= native.longest && !/[\ud800-\udfff]/.test(text) ? native : undefined
  }

  test(text: string): boolean {
    const native = this.nativeFor(text)
    if (native) {
      native.expression.lastIndex = 0
      return native.expression.test(text)
    }
    return this.#find(new Machine(this.program, text), text, 0, 0) !== undefined
  }

  *matches(text: string): Iterable<PatternMatch> {
    const machine = new Machine(this.program, text)
    let from = 0
    let lastEnd = 0
    while (from <= text.length) {
      const slots = this.#find(machine, text, from, lastEnd)
      if (!slots) return
      const match = new FoundMatch(text, slots.slice(), this.slots)
      yield match
      lastEnd = match.end
      from = match.end > match.start ? match.end : match.end + 1
    }
  }

  replace(text: string, replacement: string): string {
    return replacementOf(replacement, this).apply(text)
  }

  /** The first match at or behind a position. */
  #find(machine: Machine, text: string, from: number, lastEnd: number): Int32Array | undefined {
    const last = this.#anchored ? Math.min(from, 0) : text.length
    for (let position = from; position <= last; position++) {
      if (this.#first) {
        if (position === text.length) return undefined
        const unit = text.charCodeAt(position)
        if (unit < 128 ? this.#first.ascii[unit] === 0 : !this.#first.others) continue
      }
      const slots = machine.matchAt(position, lastEnd)
      if (slots) return slots
    }
    return undefined
  }
}

class FoundMatch implements PatternMatch {
  constructor(
    readonly input: string,
    readonly bounds: Int32Array,
    readonly slots: ReadonlyMap<string, number>,
  ) {}

  get start(): number {
    return this.bounds[0] as number
  }

  get end(): number {
    return this.bounds[1] as number
  }

  get text(): string {
    return this.input.slice(this.start, this.end)
  }

  group(name: string | number): MatchRange | undefined {
    const slot = this.slots.get(String(name))
    if (slot === undefined) return undefined
    const start = this.bounds[slot] as number
    const end = this.bounds[slot + 1] as number
    return start < 0 || end < 0 ? undefined : { start: Math.min(start, end), end: Math.max(start, end) }
  }
}
