/** .NET's white space (char.IsWhiteSpace): unlike JavaScript's it holds U+0085 and not the byte-order mark. */
const white = new Set(
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
)

export const isWhite = (character: string) => white.has(character)

/**
 * Removes .NET white space from both ends.
 *
 * @example
 * trimWhite('\u00a0 Anna\t') // 'Anna'
 */
export function trimWhite(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isWhite(text.charAt(start))) start++
  while (end > start && isWhite(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
