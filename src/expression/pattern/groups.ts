import { type Options, optionsWith } from './options.js'
import { PatternProblem } from './problem.js'
import { Scanner } from './scanner.js'

/** Numbers of the groups of a pattern: unnamed ones first, in order, then the named ones. Equal names are one group. */
export class GroupTable {
  constructor(
    /** Ascending, 0 included. */
    readonly numbers: readonly number[],
    readonly names: ReadonlyMap<string, number>,
    readonly byOffset: ReadonlyMap<number, number>,
  ) {}

  /** Number of the unnamed group whose bracket is at this offset. */
  unnamedAt(offset: number): number | undefined {
    return this.byOffset.get(offset)
  }

  /** Number of a group by name or by its number as text. */
  numberOf(name: string): number | undefined {
    const named = this.names.get(name)
    if (named !== undefined) return named
    return /^\d{1,9}$/.test(name) && this.numbers.includes(Number(name)) ? Number(name) : undefined
  }
}

/** `?<name>` or `?'name'`; a name is made of word characters. */
const groupName = /\?(?:<([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)>|'([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)')/uy

const none: Options = { ignoreCase: false, multiline: false, singleline: false, explicit: false, extended: false }

/** Finds all groups before the pattern is read, since references may come first and names are numbered last. */
export function scanGroups(source: string): GroupTable {
  const scanner = new Scanner(source)
  const unnamed: number[] = []
  const named: string[] = []
  const explicit = new Set<number>([0])
  let options = none
  const outer: Options[] = []
  while (!scanner.done) {
    if (options.extended) scanner.skipExtended()
    const start = scanner.position
    const character = scanner.next()
    if (character === '\\') scanner.next()
    else if (character === '[') skipClass(scanner)
    else if (character === ')') options = outer.pop() ?? options
    else if (character === '(') {
      if (scanner.match(/\?#[^)]*\)?/y)) continue
      const inline = scanner.match(/\?([imnsx]*(?:-[imnsx]*)?)\)/y)
      if (inline) {
        options = optionsWith(options, inline[1] ?? '')
        continue
      }
      outer.push(options)
      const name = scanner.match(groupName)
      const scoped = name ? undefined : scanner.match(/\?([imnsx]*(?:-[imnsx]*)?):/y)
      if (scoped) options = optionsWith(options, scoped[1] ?? '')
      else if (name) {
        const text = name[1] ?? name[2] ?? ''
        if (/^\d.*\D/.test(text)) throw new PatternProblem(`${text} cannot be the name of a group: it begins with a digit`, start)
        else if (!/^\d+$/.test(text)) named.push(text)
        else if (text.length > 4 || /^0\d*$/.test(text))
          throw new PatternProblem(`${text} cannot be the number of a group`, start)
        else explicit.add(Number(text))
      } else if (scanner.peek() !== '?' && !options.explicit) unnamed.push(start)
    }
  }
  return number(unnamed, named, explicit)
}

function number(unnamed: readonly number[], named: readonly string[], explicit: Set<number>): GroupTable {
  const taken = new Set(explicit)
  const byOffset = new Map<number, number>()
  const names = new Map<string, number>()
  let next = 1
  for (const offset of unnamed) {
    byOffset.set(offset, next)
    taken.add(next)
    next++
  }
  for (const name of named) {
    if (names.has(name)) continue
    while (taken.has(next)) next++
    names.set(name, next)
    taken.add(next)
  }
  return new GroupTable(
    [...taken].sort((a, b) => a - b),
    names,
    byOffset,
  )
}

/** Past a class whose opening bracket was taken. */
function skipClass(scanner: Scanner): void {
  scanner.take('^')
  scanner.take(']')
  while (!scanner.done) {
    const character = scanner.next()
    if (character === '\\') scanner.next()
    else if (character === '-' && scanner.peek() === '[') {
      scanner.next()
      skipClass(scanner)
    } else if (character === ']') return
  }
}
