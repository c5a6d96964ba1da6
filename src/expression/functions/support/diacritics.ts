/** Combining marks that diacritics are made of. Vowel signs and voicing marks of other scripts are not among them. */
const mark = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g

/** Letters of the published table that no decomposition takes apart. */
const special = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['ø', 'oe'],
  ['Ø', 'OE'],
  ['ß', 'ss'],
])

const macron = '\u0304'

/**
 * Letters without their marks: what canonical decomposition separates from a letter is removed, then the special letters of
 * Microsoft's table are spelt out. Anything else, `đ ð þ ħ œ` included, passes unchanged; œ with a macron becomes oe.
 *
 * @example
 * withoutDiacritics('Łódź, Ærø') // 'Lodz, AEroe'
 */
export function withoutDiacritics(text: string): string {
  // ASCII is most of the world's names.
  if (!/[^\u0000-\u007f]/.test(text)) return text
  let result = ''
  const characters = [...text]
  characters.forEach((character, index) => {
    if (characters[index + 1] === macron && (character === 'œ' || character === 'Œ')) {
      result += character === 'œ' ? 'oe' : 'OE'
      return
    }
    const decomposed = character.normalize('NFD')
    const plain = decomposed.replace(mark, '')
    // A character without marks stays the code point it was: decomposition alone would part Hangul syllables.
    const letter = plain.length === decomposed.length ? character : plain
    result += special.get(letter) ?? letter
  })
  return result
}
