import type { CharSet } from './char-set.js'
import type { AssertionKind, PatternNode, ReadPattern } from './node.js'
import { PatternProblem } from './problem.js'

/** Instructions of the machine. `a` and `b` are their operands. */
export const op = {
  /** Takes one unit equal to a. */
  unit: 0,
  /** Takes one unit of set a. */
  set: 1,
  /** Tries a, then b; remembers failures. */
  split: 2,
  jump: 3,
  /** Stores the position in slot a. */
  save: 4,
  assert: 5,
  /** Runs the part at a ahead of or behind the position; b: 0 must match, 1 must not. */
  look: 6,
  /** Runs the part at a and goes on at its end, without ways back into it. */
  atomic: 7,
  /** Takes the text of group a again; b is 1 to disregard letter case. */
  reference: 8,
  /** Leaves for b when the position is still the one in slot a: a repetition that took nothing ends. */
  leave: 9,
  accept: 10,
} as const

export const assertionKinds: readonly AssertionKind[] = [
  'start',
  'lineStart',
  'end',
  'finalEnd',
  'lineEnd',
  'word',
  'notWord',
  'lastEnd',
]

/** A pattern as instructions. */
export interface Program {
  readonly ops: readonly number[]
  readonly a: readonly number[]
  readonly b: readonly number[]
  /** 1 where units are taken from right to left (inside look-behind). */
  readonly backward: readonly number[]
  /** Of a split: its number among the splits. Of a look or atomic: 1 when the part sets no group. */
  readonly c: readonly number[]
  readonly sets: readonly CharSet[]
  readonly splits: number
  /** Splits inside a part that sets no group: there a success can be remembered too. */
  readonly remembersSuccess: readonly boolean[]
  /** Two for each group, in the order of the numbers, then those of repetitions. */
  readonly slots: number
  readonly hasReference: boolean
  readonly hasLastEnd: boolean
}

/** Instructions; repetitions with bounds are written out. */
const maximumSize = 20_000

/** @throws PatternProblem when the pattern is too large. */
export function compileProgram({ node, numbers }: ReadPattern): Program {
  const builder = new Builder(numbers)
  builder.add(op.save, 0)
  builder.emit(node)
  builder.add(op.save, 1)
  builder.add(op.accept)
  builder.parts()
  return builder.program()
}

class Builder {
  readonly #ops: number[] = []
  readonly #a: number[] = []
  readonly #b: number[] = []
  readonly #c: number[] = []
  readonly #backward: number[] = []
  readonly #sets: CharSet[] = []
  readonly #remembers: boolean[] = []
  readonly #later: { readonly at: number; readonly body: PatternNode; readonly backward: boolean }[] = []
  readonly #slotOf: ReadonlyMap<number, number>
  #slots: number
  #direction = 0
  #silent = false
  #hasReference = false
  #hasLastEnd = false

  constructor(numbers: readonly number[]) {
    this.#slotOf = new Map(numbers.map((number, index) => [number, index * 2]))
    this.#slots = numbers.length * 2
  }

  add(code: number, a = 0, b = 0, c = 0): number {
    if (this.#ops.length >= maximumSize)
      throw new PatternProblem('the pattern is too large once its repetitions are written out', 0, 'use smaller bounds in braces')
    this.#ops.push(code)
    this.#a.push(a)
    this.#b.push(b)
    this.#c.push(c)
    this.#backward.push(this.#direction)
    return this.#ops.length - 1
  }

  emit(node: PatternNode): void {
    switch (node.type) {
      case 'empty':
        return
      case 'set':
        if (node.set.single !== undefined) this.add(op.unit, node.set.single)
        else this.add(op.set, this.#sets.push(node.set) - 1)
        return
      case 'sequence':
        for (const part of this.#direction ? [...node.parts].reverse() : node.parts) this.emit(part)
        return
      case 'choice':
        this.#choice(node.branches)
        return
      case 'repeat':
        this.#repeat(node)
        return
      case 'group': {
        const slot = this.#slotOf.get(node.number) ?? 0
        this.add(op.save, slot + this.#direction)
        this.emit(node.body)
        this.add(op.save, slot + 1 - this.#direction)
        return
      }
      case 'look':
        this.#later.push({
          at: this.add(op.look, 0, node.negated ? 1 : 0, node.negated || !setsGroup(node.body) ? 1 : 0),
          body: node.body,
          backward: node.behind,
        })
        return
      case 'atomic':
        this.#later.push({
          at: this.add(op.atomic, 0, 0, setsGroup(node.body) ? 0 : 1),
          body: node.body,
          backward: this.#direction === 1,
        })
        return
      case 'reference':
        this.#hasReference = true
        this.add(op.reference, this.#slotOf.get(node.number) ?? 0, node.ignoreCase ? 1 : 0)
        return
      case 'assertion':
        this.#hasLastEnd ||= node.kind === 'lastEnd'
        this.add(op.assert, assertionKinds.indexOf(node.kind))
    }
  }

  /** Bodies of look-around and atomic groups stand behind the main part; theirs behind them. */
  parts(): void {
    for (let next = this.#later.shift(); next; next = this.#later.shift()) {
      this.#direction = next.backward ? 1 : 0
      this.#silent = this.#c[next.at] === 1
      this.#a[next.at] = this.#ops.length
      this.emit(next.body)
      this.add(op.accept)
    }
  }

  program(): Program {
    return {
      ops: this.#ops,
      a: this.#a,
      b: this.#b,
      c: this.#c,
      backward: this.#backward,
      sets: this.#sets,
      splits: this.#remembers.length,
      remembersSuccess: this.#remembers,
      slots: this.#slots,
      hasReference: this.#hasReference,
      hasLastEnd: this.#hasLastEnd,
    }
  }

  #split(): number {
    return this.add(op.split, 0, 0, this.#remembers.push(this.#silent) - 1)
  }

  /** Sets where a split goes: first choice, second choice. */
  #aim(split: number, first: number, second: number): void {
    this.#a[split] = first
    this.#b[split] = second
  }

  #choice(branches: readonly PatternNode[]): void {
    const ends: number[] = []
    for (const [index, branch] of branches.entries()) {
      const last = index === branches.length - 1
      const split = last ? -1 : this.#split()
      this.emit(branch)
      if (last) continue
      ends.push(this.add(op.jump))
      this.#aim(split, split + 1, this.#ops.length)
    }
    for (const end of ends) this.#a[end] = this.#ops.length
  }

  #repeat({ body, minimum, maximum, lazy }: PatternNode & { readonly type: 'repeat' }): void {
    for (let count = 0; count < minimum; count++) {
      const before = this.#ops.length
      this.emit(body)
      if (this.#ops.length === before) return
    }
    if (maximum === undefined) this.#loop(body, lazy)
    else this.#options(body, maximum - minimum, lazy)
  }

  #loop(body: PatternNode, lazy: boolean): void {
    const split = this.#split()
    const start = this.#ops.length
    const nullable = canBeEmpty(body)
    const slot = nullable ? this.#slots++ : 0
    if (nullable) this.add(op.save, slot)
    this.emit(body)
    const leave = nullable ? this.add(op.leave, slot) : -1
    this.add(op.jump, split)
    const out = this.#ops.length
    if (leave >= 0) this.#b[leave] = out
    this.#aim(split, lazy ? out : start, lazy ? start : out)
  }

  #options(body: PatternNode, count: number, lazy: boolean): void {
    const splits: number[] = []
    for (let at = 0; at < count; at++) {
      const split = this.#split()
      splits.push(split)
      this.emit(body)
      if (this.#ops.length === split + 1) break
    }
    const out = this.#ops.length
    for (const split of splits) this.#aim(split, lazy ? out : split + 1, lazy ? split + 1 : out)
  }
}

/** Can the node match without taking a unit? */
export function canBeEmpty(node: PatternNode): boolean {
  switch (node.type) {
    case 'set':
      return false
    case 'sequence':
      return node.parts.every(canBeEmpty)
    case 'choice':
      return node.branches.some(canBeEmpty)
    case 'repeat':
      return node.minimum === 0 || canBeEmpty(node.body)
    case 'group':
    case 'atomic':
      return canBeEmpty(node.body)
    default:
      return true
  }
}

function setsGroup(node: PatternNode): boolean {
  switch (node.type) {
    case 'group':
      return true
    case 'sequence':
      return node.parts.some(setsGroup)
    case 'choice':
      return node.branches.some(setsGroup)
    case 'repeat':
    case 'atomic':
      return setsGroup(node.body)
    case 'look':
      return !node.negated && setsGroup(node.body)
    default:
      return false
  }
}
