import { isBoundaryWord } from './categories.js'
import { variants } from './char-set.js'
import { PatternLimit } from './problem.js'
import { assertionKinds, op, type Program } from './program.js'

/** Instructions of one search, beyond a share for every unit of the text. With memory of failures no honest pattern comes near. */
const freeSteps = 20_000_000
const stepsPerUnit = 200
/** Back-references forbid that memory: patterns with one get less. */
const stepsWithReference = 2_000_000
/** Bits of the memory of failures. */
const maximumMemory = 2 ** 28

/**
 * Runs a program over one text by backtracking, in the order of preference of .NET, and remembers at every branch which positions
 * led nowhere: no branch is tried twice from one position, so that the work is at most the size of the program times the length of
 * the text. Look-around and atomic groups share that memory.
 */
export class Machine {
  readonly #program: Program
  readonly #text: string
  /** Bounds of groups, and positions kept by repetitions; -1 is unset. */
  #slots: Int32Array
  readonly #failed: Uint32Array
  readonly #succeeded = new Map<number, number>()
  /** Ways back: triples of instruction, position and length of the trail; or of ~slot, its former value and nothing. */
  readonly #stack: number[] = []
  /** Branches on the way to where we are: those that did not fail when the end is reached. */
  readonly #trail: number[] = []
  #steps: number
  #lastEnd = 0

  constructor(program: Program, text: string) {
    this.#program = program
    this.#text = text
    this.#slots = new Int32Array(program.slots).fill(-1)
    const bits = program.hasReference ? 0 : program.splits * (text.length + 1)
    if (bits > maximumMemory) throw new PatternLimit('the text is too long for this pattern')
    this.#failed = new Uint32Array((bits >>> 5) + 1)
    this.#steps = program.hasReference ? stepsWithReference : freeSteps + stepsPerUnit * text.length
  }

  /** Tries to match at exactly this position; gives the slots of the groups (start and end in turn) or undefined. */
  matchAt(position: number, lastEnd: number): Int32Array | undefined {
    if (lastEnd !== this.#lastEnd) {
      this.#lastEnd = lastEnd
      if (this.#program.hasLastEnd) this.#failed.fill(0)
    }
    this.#slots.fill(-1)
    const end = this.#run(0, position)
    for (const key of this.#trail) this.#failed[key >>> 5] = (this.#failed[key >>> 5] ?? 0) & ~(1 << (key & 31))
    this.#trail.length = 0
    return end < 0 ? undefined : this.#slots
  }

  /** Runs from an instruction to the next accept; the position there, or -1. */
  #run(start: number, from: number): number {
    const { ops, a, b, c, backward, sets, remembersSuccess, hasReference } = this.#program
    const text = this.#text
    const { length } = text
    const stack = this.#stack
    const trail = this.#trail
    const base = stack.length
    const trailBase = trail.length
    let pc = start
    let position = from
    for (;;) {
      if (--this.#steps < 0) throw new PatternLimit('the pattern takes too long on this text')
      let ok = true
      switch (ops[pc]) {
        case op.unit:
          if (backward[pc]) ok = position > 0 && text.charCodeAt(--position) === a[pc]
          else ok = position < length && text.charCodeAt(position++) === a[pc]
          pc++
          break
        case op.set: {
          const set = sets[a[pc] as number]
          if (backward[pc]) ok = position > 0 && set?.has(text.charCodeAt(--position)) === true
          else ok = position < length && set?.has(text.charCodeAt(position++)) === true
          pc++
          break
        }
        case op.split: {
          const index = c[pc] as number
          if (!hasReference) {
            const key = index * (length + 1) + position
            if (remembersSuccess[index]) {
              const known = this.#succeeded.get(key)
              if (known !== undefined) {
                this.#remember(trailBase, known)
                stack.length = base
                return known
              }
            }
            const word = this.#failed[key >>> 5] as number
            const bit = 1 << (key & 31)
            if (word & bit) {
              ok = false
              break
            }
            this.#failed[key >>> 5] = word | bit
            trail.push(key)
          }
          stack.push(b[pc] as number, position, trail.length)
          pc = a[pc] as number
          break
        }
        case op.jump:
          pc = a[pc] as number
          break
        case op.save:
          this.#save(a[pc] as number, position)
          pc++
          break
        case op.leave:
          pc = this.#slots[a[pc] as number] === position ? (b[pc] as number) : pc + 1
          break
        case op.assert:
          ok = this.#holds(a[pc] as number, position)
          pc++
          break
        case op.look:
          ok = this.#sub(pc, position) >= 0 !== (b[pc] === 1)
          pc++
          break
        case op.atomic: {
          const end = this.#sub(pc, position)
          ok = end >= 0
          position = end
          pc++
          break
        }
        case op.reference: {
          const end = this.#again(a[pc] as number, position, b[pc] === 1, backward[pc] === 1)
          ok = end >= 0
          position = end
          pc++
          break
        }
        default:
          this.#remember(trailBase, position)
          // Slots set on the way stay set; whoever called keeps them or takes them back.
          stack.length = base
          return position
      }
      if (ok) continue
      // Back to the last branch, undoing what was stored since.
      for (;;) {
        if (stack.length === base) {
          trail.length = trailBase
          return -1
        }
        const trailLength = stack.pop() as number
        const value = stack.pop() as number
        const where = stack.pop() as number
        if (where < 0) {
          this.#slots[~where] = value
          continue
        }
        pc = where
        position = value
        trail.length = trailLength
        break
      }
    }
  }

  #save(slot: number, position: number): void {
    this.#stack.push(~slot, this.#slots[slot] as number, 0)
    this.#slots[slot] = position
  }

  /** The branches since `trailBase` led to an end at `position`; those of parts without groups need not be walked again. */
  #remember(trailBase: number, position: number): void {
    const { remembersSuccess } = this.#program
    const width = this.#text.length + 1
    for (let at = trailBase; at < this.#trail.length; at++) {
      const key = this.#trail[at] as number
      if (remembersSuccess[Math.floor(key / width)]) this.#succeeded.set(key, position)
    }
  }

  /** Runs the part of a look or atomic group. What it stores is kept when it matches and is not a negative look. */
  #sub(pc: number, position: number): number {
    const { a, b } = this.#program
    const saved = this.#slots.slice()
    const trailBase = this.#trail.length
    const end = this.#run(a[pc] as number, position)
    // Branches of the part that did not fail may be tried again from elsewhere.
    for (let at = trailBase; at < this.#trail.length; at++) {
      const key = this.#trail[at] as number
      this.#failed[key >>> 5] = (this.#failed[key >>> 5] ?? 0) & ~(1 << (key & 31))
    }
    this.#trail.length = trailBase
    if (end < 0 || b[pc] === 1) {
      this.#slots = saved
      return end
    }
    const now = this.#slots
    this.#slots = saved
    for (let slot = 0; slot < now.length; slot++) if (now[slot] !== saved[slot]) this.#save(slot, now[slot] as number)
    return end
  }

  #holds(kind: number, position: number): boolean {
    const text = this.#text
    const { length } = text
    switch (assertionKinds[kind]) {
      case 'start':
        return position === 0
      case 'lineStart':
        return position === 0 || text.charCodeAt(position - 1) === 0x0a
      case 'end':
        return position === length
      case 'finalEnd':
        return position === length || (position === length - 1 && text.charCodeAt(position) === 0x0a)
      case 'lineEnd':
        return position === length || text.charCodeAt(position) === 0x0a
      case 'lastEnd':
        return position === this.#lastEnd
      default: {
        const before = position > 0 && isBoundaryWord(text.charCodeAt(position - 1))
        const after = position < length && isBoundaryWord(text.charCodeAt(position))
        return (before !== after) === (assertionKinds[kind] === 'word')
      }
    }
  }

  /** Position behind (or before) the text of a group found again here; -1 when it is not, or when the group has no text. */
  #again(slot: number, position: number, ignoreCase: boolean, backward: boolean): number {
    const start = this.#slots[slot] as number
    const end = this.#slots[slot + 1] as number
    if (start < 0 || end < start) return -1
    const size = end - start
    this.#steps -= size
    const from = backward ? position - size : position
    if (from < 0 || from + size > this.#text.length) return -1
    for (let at = 0; at < size; at++) {
      const wanted = this.#text.charCodeAt(start + at)
      const found = this.#text.charCodeAt(from + at)
      if (wanted !== found && !(ignoreCase && variants(wanted).includes(found))) return -1
    }
    return backward ? from : from + size
  }
}
