import { digits, propertyClass, spaces, wordUnits } from './categories.js'
import { type CharSet, classSet } from './char-set.js'
import { PatternProblem } from './problem.js'
import type { Scanner } from './scanner.js'

const controls: Readonly<Record<string, number>> = { a: 7, e: 0x1b, f: 0x0c, n: 0x0a, r: 0x0d, t: 9, v: 0x0b }

/** The unit that an escape stands for, at the character after the backslash. A letter without meaning is refused, as in .NET. */
export function readCharacter(scanner: Scanner, start: number): number {
  const octal = scanner.match(/[0-7]{1,3}/y)
  if (octal) return Number.parseInt(octal[0], 8) & 0xff
  const character = scanner.next()
  const control = controls[character]
  if (control !== undefined) return control
  if (character === 'x' || character === 'u') {
    const digits = scanner.match(character === 'x' ? /[0-9a-fA-F]{2}/y : /[0-9a-fA-F]{4}/y)?.[0]
    if (digits === undefined)
      throw new PatternProblem(`\\${character} needs ${character === 'x' ? 'two' : 'four'} hexadecimal digits`, start)
    return Number.parseInt(digits, 16)
  }
  if (character === 'c') {
    const letter = scanner.match(/[@-_a-z]/y)?.[0]
    if (letter === undefined) throw new PatternProblem('\\c needs a letter', start)
    return letter.toUpperCase().charCodeAt(0) & 0x1f
  }
  if (/[\p{L}\p{Nd}_]/u.test(character)) throw new PatternProblem(`the escape \\${character} is not known`, start)
  return character.charCodeAt(0)
}

/** `\d`, `\P{Lu}` and their kin, at the letter after the backslash; undefined when it is none. */
export function readShorthand(scanner: Scanner): CharSet | undefined {
  const letter = scanner.peek()
  const known = { d: digits, w: wordUnits, s: spaces }[letter.toLowerCase()]
  if (known) {
    scanner.next()
    return classSet(known, letter !== letter.toLowerCase())
  }
  if (letter !== 'p' && letter !== 'P') return undefined
  const start = scanner.position
  const name = scanner.match(/[pP]\{([\w-]+)\}/y)?.[1]
  if (name === undefined) throw new PatternProblem(`\\${letter} needs a name in braces, as \\p{L}`, start)
  const property = propertyClass(name)
  if (!property) throw new PatternProblem(`there is no character property ${name}`, start)
  return classSet(property, letter === 'P')
}
