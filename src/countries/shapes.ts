import { quote } from '../expression/index.js'
import { codePattern } from './code-pattern.js'

/** `compact` normalises inside the expression; `seed` is the article's readable shape, comparing lower-cased names as they are. */
export type ExpressionShape = 'compact' | 'seed'

/** How one shape writes an expression. */
export interface ShapeWriter {
  /** What is done to the source before it is compared: the first argument of Switch. */
  source(attribute: string): string
  /** A name as it arrives at the comparison, before quoting, when the writer can tell; the proof runs the real thing. */
  readonly separator: string
  /** Length of one pair with its separators, in characters. */
  pair(key: string, value: string): string
}

/** Where China is named, "republic" tells the two apart: "China, Republic of" and "Republic of China" are Taiwan. */
const small = '\\\\b(?:the|and|of|(?<!china.*)republic(?!.*china))\\\\b|[^a-z]'

/** Lower case, no accents, every saint "st", without the/and/of/republic, letters only. */
const compact: ShapeWriter = {
  source: attribute =>
    `Replace(Replace(ToLower(NormalizeDiacritics([${attribute}])),"saint",,,"st",,),,${quoteRaw(small)},,"",,)`,
  separator: ',',
  pair: (key, value) => `,${quote(key)},${value}`,
}

const seed: ShapeWriter = {
  source: attribute => `ToLower([${attribute}], )`,
  separator: ', ',
  pair: (key, value) => `, ${quote(key)}, ${value}`,
}

export const shapes: Readonly<Record<ExpressionShape, ShapeWriter>> = { compact, seed }

/**
 * The raw value in upper case when it is one of the codes (blanks around it allowed), else "". It reads the attribute itself: after folding,
 * Vietnamese "Áo" would pass as AO. The look-ahead spans the whole value, so that a code on one line of several does not pass.
 */
export function codeGuard(attribute: string, codes: readonly string[], shape: ExpressionShape): string {
  const pattern = `^(?!\\\\s*(?:${codePattern(codes)})\\\\s*$)[\\\\s\\\\S]+|\\\\s`
  return shape === 'compact'
    ? `Replace(ToUpper([${attribute}]),,${quoteRaw(pattern)},,"",,)`
    : `Replace(ToUpper([${attribute}], ), , ${quoteRaw(pattern)}, , "", , )`
}

/** The patterns above are written with their backslashes doubled already, as they stand in an expression. */
function quoteRaw(text: string): string {
  return `"${text}"`
}
