import { lowerCase, upperCase } from './casing.js'

/** Georgian has capitals for whole texts only: words do not begin with them (Unicode: their title case is themselves). */
const georgian = /^[\u10d0-\u10ff]$/

const isLetter = (character: string) => /^\p{L}$/u.test(character)

/** Unicode categories that end a word in .NET's ToTitleCase. Marks, digits and unassigned characters belong to the word. */
const separator = /^[\p{Z}\p{Cc}\p{Cf}\p{P}\p{S}]$/u

/** Letters with a form of their own for the beginning of a word, by the capital, title and small letter that lead to it. */
const titleLetters = new Map(
  ['\u01c4\u01c5\u01c6', '\u01c7\u01c8\u01c9', '\u01ca\u01cb\u01cc', '\u01f1\u01f2\u01f3'].flatMap(family =>
    [...family].map(letter => [letter, family.charAt(1)] as const),
  ),
)

/**
 * Capital at the beginning of every word, small letters in the rest, as .NET's TextInfo.ToTitleCase does after lowering the text. A word
 * begins at a letter. With `separators` exactly these characters end a word; without, white space, punctuation and symbols do, except that
 * an apostrophe inside a word belongs to it.
 *
 * @example
 * titleCase("o'neil-SMITH, 3rd") // "O'neil-Smith, 3Rd"
 */
export function titleCase(text: string, separators?: string): string {
  const given = separators === undefined ? undefined : new Set(separators)
  const ends = (character: string) => (given ? given.has(character) : character !== "'" && separator.test(character))
  let inWord = false
  let result = ''
  for (const character of text) {
    if (inWord) {
      if (ends(character)) inWord = false
      result += lowerCase(character, 'invariant')
    } else if (isLetter(character) && !ends(character)) {
      inWord = true
      result += titleLetters.get(character) ?? (georgian.test(character) ? character : upperCase(character, 'invariant'))
    } else {
      result += character
    }
  }
  return result
}
