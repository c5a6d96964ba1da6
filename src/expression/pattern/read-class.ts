import type { UnitClass } from './categories.js'
import { CharSet, type Range } from './char-set.js'
import { PatternProblem } from './problem.js'
import { readCharacter, readShorthand } from './read-escape.js'
import type { Scanner } from './scanner.js'

/** Classes nest by subtraction only. */
const maximumDepth = 50

/** Reads a class behind its opening bracket, up to and with the closing one. A closing bracket that comes first is a character. */
export function readClass(scanner: Scanner, ignoreCase: boolean, depth = 0): CharSet {
  const start = scanner.position - 1
  if (depth > maximumDepth) throw new PatternProblem('classes are nested too deeply', start)
  const negated = scanner.take('^')
  const ranges: Range[] = []
  const classes: UnitClass[] = []
  let minus: CharSet | undefined
  for (let first = true; ; first = false) {
    if (scanner.done) throw new PatternProblem('a class is not closed', start, 'add ], or write \\[ for the character itself')
    if (!first && scanner.take(']')) break
    if (!first && scanner.take('-[')) {
      minus = readClass(scanner, ignoreCase, depth + 1)
      if (!scanner.take(']')) throw new PatternProblem('a subtraction must be the last part of a class', scanner.position)
      break
    }
    const at = scanner.position
    const from = member(scanner)
    const isRange = scanner.peek() === '-' && !/^-(?:\]|\[|$)/.test(scanner.source.slice(scanner.position, scanner.position + 2))
    if (typeof from !== 'number') {
      // After \d a minus is a character, not a range.
      classes.push({ has: unit => from.has(unit), native: from.native() ?? '' })
      continue
    }
    if (!isRange) {
      ranges.push({ from, to: from })
      continue
    }
    scanner.next()
    const to = member(scanner)
    if (typeof to !== 'number') throw new PatternProblem('a range cannot end in a class such as \\d', at)
    if (from > to) throw new PatternProblem('a range has its ends in the wrong order', at)
    ranges.push({ from, to })
  }
  return new CharSet({ ranges, classes, negated, minus, ignoreCase })
}

/** A character or a shorthand such as \d. */
function member(scanner: Scanner): number | CharSet {
  const start = scanner.position
  const character = scanner.next()
  if (character !== '\\') return character.charCodeAt(0)
  if (scanner.done) throw new PatternProblem('a class is not closed', start)
  const shorthand = readShorthand(scanner)
  if (shorthand) return shorthand
  if (scanner.take('b')) return 8
  return readCharacter(scanner, start)
}
