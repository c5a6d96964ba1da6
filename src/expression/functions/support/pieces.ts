const isHigh = (text: string, index: number) => (text.charCodeAt(index) & 0xfc00) === 0xd800
const isLow = (text: string, index: number) => (text.charCodeAt(index) & 0xfc00) === 0xdc00

/** True when a cut before `index` would part the two halves of one character beyond U+FFFF. */
const splitsCharacter = (text: string, index: number) =>
  index > 0 && index < text.length && isHigh(text, index - 1) && isLow(text, index)

/**
 * `text.slice(start, end)` in UTF-16 units, which is how .NET counts, but without halves of characters beyond U+FFFF at its ends: what
 * would be half is left out.
 *
 * @example
 * slicePiece('a😀b', 0, 2) // 'a'
 */
export function slicePiece(text: string, start: number, end: number): string {
  const from = splitsCharacter(text, start) ? start + 1 : start
  const to = splitsCharacter(text, end) ? end - 1 : end
  return from < to ? text.slice(from, to) : ''
}
