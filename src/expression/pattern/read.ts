import { anyUnit, notLineFeed, rangeSet } from './char-set.js'
import { type GroupTable, scanGroups } from './groups.js'
import type { AssertionKind, PatternNode, ReadPattern } from './node.js'
import { type Options, optionsWith } from './options.js'
import { PatternProblem } from './problem.js'
import { readClass } from './read-class.js'
import { readCharacter, readShorthand } from './read-escape.js'
import { Scanner } from './scanner.js'

/** Deepest nesting of groups. */
const maximumDepth = 100

/**
 * Reads a pattern as .NET does with RegexOptions.None.
 *
 * @throws PatternProblem for malformed patterns, and for balancing groups and conditions, which nobody needs in a mapping.
 */
export function readPattern(source: string): ReadPattern {
  const groups = scanGroups(source)
  const reader = new PatternReader(new Scanner(source), groups)
  const node = reader.choice({ ignoreCase: false, multiline: false, singleline: false, explicit: false, extended: false }, 0)
  if (!reader.scanner.done) throw new PatternProblem('there are too many closing brackets', reader.scanner.position)
  return { node, numbers: groups.numbers, names: groups.names }
}

class PatternReader {
  constructor(
    readonly scanner: Scanner,
    readonly groups: GroupTable,
  ) {}

  /** Branches up to the closing bracket or the end. An inline option such as (?i) holds until there, across branches. */
  choice(outer: Options, depth: number): PatternNode {
    if (depth > maximumDepth) throw new PatternProblem('groups are nested too deeply', this.scanner.position)
    const branches: PatternNode[] = []
    let options = outer
    let parts: PatternNode[] = []
    for (;;) {
      if (options.extended) this.scanner.skipExtended()
      const character = this.scanner.peek()
      if (character === '' || character === ')') break
      if (character === '|') {
        this.scanner.next()
        branches.push(sequence(parts))
        parts = []
        continue
      }
      const inline = this.#inlineOptions(options)
      if (inline) {
        options = inline
        continue
      }
      const unit = this.#unit(options, depth)
      if (unit) parts.push(this.#quantified(unit, options))
    }
    branches.push(sequence(parts))
    return branches.length === 1 ? (branches[0] ?? { type: 'empty' }) : { type: 'choice', branches }
  }

  /** `(?i)`, `(?m-s)`: options from here on. */
  #inlineOptions(options: Options): Options | undefined {
    const match = this.scanner.match(/\(\?([imnsx]*(?:-[imnsx]*)?)\)/y)
    return match ? optionsWith(options, match[1] ?? '') : undefined
  }

  /** One thing that a quantifier may follow; undefined for a comment. */
  #unit(options: Options, depth: number): PatternNode | undefined {
    const { scanner } = this
    const start = scanner.position
    const character = scanner.next()
    switch (character) {
      case '.':
        return { type: 'set', set: options.singleline ? anyUnit : notLineFeed }
      case '^':
        return assertion(options.multiline ? 'lineStart' : 'start')
      case '$':
        return assertion(options.multiline ? 'lineEnd' : 'finalEnd')
      case '[':
        return { type: 'set', set: readClass(scanner, options.ignoreCase) }
      case '(':
        return this.#group(start, options, depth)
      case '\\':
        return this.#escape(start, options)
      case '*':
      case '+':
      case '?':
        throw new PatternProblem(
          `the quantifier ${character} follows nothing`,
          start,
          `write \\${character} for the character itself`,
        )
      case '{':
        if (isQuantifier(scanner, start)) throw new PatternProblem('a quantifier in braces follows nothing', start)
        break
    }
    const unit = character.charCodeAt(0)
    return { type: 'set', set: rangeSet(unit, unit, options.ignoreCase) }
  }

  #quantified(body: PatternNode, options: Options): PatternNode {
    const { scanner } = this
    if (options.extended) scanner.skipExtended()
    const start = scanner.position
    const bounds = quantifier(scanner)
    if (!bounds) return body
    const [minimum, maximum] = bounds
    if (maximum !== undefined && minimum > maximum)
      throw new PatternProblem('a quantifier has its bounds in the wrong order', start)
    const lazy = scanner.take('?')
    if (options.extended) scanner.skipExtended()
    const again = scanner.position
    if (quantifier(scanner)) throw new PatternProblem('a quantifier follows another one', again, 'put a group around the first')
    return { type: 'repeat', body, minimum, maximum, lazy }
  }

  #group(start: number, options: Options, depth: number): PatternNode | undefined {
    const { scanner } = this
    if (!scanner.take('?')) {
      const number = options.explicit ? undefined : this.groups.unnamedAt(start)
      const body = this.#body(start, options, depth)
      return number === undefined ? body : { type: 'group', number, body }
    }
    if (scanner.take('#')) {
      while (!scanner.done && scanner.peek() !== ')') scanner.next()
      if (!scanner.take(')')) throw new PatternProblem('a comment is not closed', start)
      return undefined
    }
    if (scanner.take(':')) return this.#body(start, options, depth)
    if (scanner.take('>')) return { type: 'atomic', body: this.#body(start, options, depth) }
    if (scanner.take('=')) return { type: 'look', behind: false, negated: false, body: this.#body(start, options, depth) }
    if (scanner.take('!')) return { type: 'look', behind: false, negated: true, body: this.#body(start, options, depth) }
    if (scanner.take('<=')) return { type: 'look', behind: true, negated: false, body: this.#body(start, options, depth) }
    if (scanner.take('<!')) return { type: 'look', behind: true, negated: true, body: this.#body(start, options, depth) }
    if (scanner.peek() === '(')
      throw new PatternProblem('conditions (?(…)…) are not supported', start, 'write the cases as alternatives with |')
    const named = scanner.match(/<([^>]*)>/y) ?? scanner.match(/'([^']*)'/y)
    if (named) {
      const name = named[1] ?? ''
      if (/^\w*-\w+$/u.test(name)) throw new PatternProblem(`balancing groups (?<${name}>…) are not supported`, start)
      const number = this.groups.numberOf(name)
      if (number === undefined) throw new PatternProblem(`${name} is not a group name`, start, 'a name has letters, digits and _')
      return { type: 'group', number, body: this.#body(start, options, depth) }
    }
    const scoped = scanner.match(/([imnsx]*(?:-[imnsx]*)?):/y)
    if (scoped) return this.#body(start, optionsWith(options, scoped[1] ?? ''), depth)
    const python = scanner.peek() === 'P' ? 'write a named group as (?<name>…)' : undefined
    throw new PatternProblem(`the group (?${scanner.peek()} is not known`, start, python)
  }

  #body(start: number, options: Options, depth: number): PatternNode {
    const body = this.choice(options, depth + 1)
    if (!this.scanner.take(')'))
      throw new PatternProblem('a group is not closed', start, 'add ), or write \\( for the character itself')
    return body
  }

  #escape(start: number, options: Options): PatternNode {
    const { scanner } = this
    if (scanner.done)
      throw new PatternProblem('the pattern ends in a single backslash', start, 'write \\\\ for the character itself')
    const character = scanner.peek()
    const kind = assertions[character]
    if (kind) {
      scanner.next()
      return assertion(kind)
    }
    const shorthand = readShorthand(scanner)
    if (shorthand) return { type: 'set', set: shorthand }
    if (character === 'k') {
      const named = scanner.match(/k(?:<([^>]+)>|'([^']+)')/y)
      const name = named?.[1] ?? named?.[2] ?? ''
      const number = this.groups.numberOf(name)
      if (!named || number === undefined)
        throw new PatternProblem(`\\k refers to a group that is not there: ${name || 'no name'}`, start)
      return { type: 'reference', number, ignoreCase: options.ignoreCase }
    }
    if (/[1-9]/.test(character)) {
      const digits = scanner.match(/\d{1,9}/y)?.[0] ?? ''
      const number = Number(digits)
      if (this.groups.numbers.includes(number)) return { type: 'reference', number, ignoreCase: options.ignoreCase }
      if (digits.length === 1) throw new PatternProblem(`\\${digits} refers to a group that is not there`, start)
      scanner.position = start + 1
    }
    const unit = readCharacter(scanner, start)
    return { type: 'set', set: rangeSet(unit, unit, options.ignoreCase) }
  }
}

const assertion = (kind: AssertionKind): PatternNode => ({ type: 'assertion', kind })
const assertions: Readonly<Record<string, AssertionKind>> = {
  A: 'start',
  Z: 'finalEnd',
  z: 'end',
  b: 'word',
  B: 'notWord',
  G: 'lastEnd',
}

const sequence = (parts: readonly PatternNode[]): PatternNode =>
  parts.length === 0 ? { type: 'empty' } : parts.length === 1 ? (parts[0] ?? { type: 'empty' }) : { type: 'sequence', parts }

/** `*`, `+`, `?`, `{n}`, `{n,}`, `{n,m}`; braces of any other shape, `{,3}` too, are plain characters. */
function quantifier(scanner: Scanner): readonly [number, number | undefined] | undefined {
  if (scanner.take('*')) return [0, undefined]
  if (scanner.take('+')) return [1, undefined]
  if (scanner.take('?')) return [0, 1]
  const start = scanner.position
  const braces = scanner.match(/\{(\d{1,10})(,(\d{0,10}))?\}/y)
  if (!braces) return undefined
  const minimum = Number(braces[1])
  const maximum = braces[2] === undefined ? minimum : braces[3] === '' ? undefined : Number(braces[3])
  if (Math.max(minimum, maximum ?? 0) > 2 ** 31 - 1) throw new PatternProblem('a quantifier is too large', start)
  return [minimum, maximum]
}

const isQuantifier = (scanner: Scanner, start: number) =>
  /^\{\d{1,10}(?:,\d{0,10})?\}/.test(scanner.source.slice(start, start + 25))
