const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/**
 * Orders texts by Unicode code point, as databases with the C collation do. JavaScript's `<` goes by code unit and puts emoji before
 * the last letters of the basic plane.
 *
 * @returns negative, zero or positive, as for sorting
 * @example
 * compareCodePoints('\uffff', '😀') // negative
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  let at = 0
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  if (at === length) return a.length - b.length
  // The second halves of two pairs differ, or one pair is broken: compare from the first half on.
  if (at > 0 && isHigh(a.charCodeAt(at - 1)) && (isLow(a.charCodeAt(at)) || isLow(b.charCodeAt(at)))) at--
  return (a.codePointAt(at) ?? 0) - (b.codePointAt(at) ?? 0)
}
