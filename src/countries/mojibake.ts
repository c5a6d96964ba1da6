/** Windows-1252 at 0x80 to 0x9f; the five bytes without a letter stand for themselves. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const bytes: ReadonlyMap<string, number> = new Map([...upper].map((letter, at) => [letter, 0x80 + at]))

/** A letter that UTF-8 begins with and one that it goes on with, both read as Windows-1252. No name has such a pair. */
const suspect = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u017e\u0192-\u02dc\u2013-\u2122]/

/**
 * UTF-8 that some export read as Windows-1252 or Latin-1, put right; any other text as it is.
 *
 * @example
 * withoutMojibake('CÃ´te d’Ivoire') // the text as it is: ’ is no byte that UTF-8 has there
 * withoutMojibake('RÃ©union')       // 'Réunion'
 */
export function withoutMojibake(text: string): string {
  if (!suspect.test(text)) return text
  const read = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const byte = code <= 0xff ? code : bytes.get(text.charAt(at))
    if (byte === undefined) return text
    read[at] = byte
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(read)
  } catch {
    return text
  }
}
