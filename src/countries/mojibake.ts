/** Windows-1252 at 0x80 to 0x9f; the five bytes without a letter stand for themselves. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const bytes: ReadonlyMap<string, number> = new Map([...upper].map((letter, at) => [letter, 0x80 + at]))

/** A letter that UTF-8 begins with and those that it goes on with, all read as Windows-1252. No name has such a run. */
const goesOn = '[\u0080-\u00bf\u0152-\u017e\u0192-\u02dc\u2013-\u2122\u20ac]'
const misread = new RegExp(`[\u00c2-\u00df]${goesOn}|[\u00e0-\u00ef]${goesOn}{2}`, 'g')

/**
 * UTF-8 that some export read as Windows-1252 or Latin-1, put right; any other text as it is.
 *
 * @example
 * withoutMojibake('CÃ´te d’Ivoire') // 'Côte d’Ivoire'
 */
export function withoutMojibake(text: string): string {
  return text.replace(misread, letters => {
    const read = Array.from(letters, letter => bytes.get(letter) ?? letter.charCodeAt(0))
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(read))
    } catch {
      return letters
    }
  })
}
