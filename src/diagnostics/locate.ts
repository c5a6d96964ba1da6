/** Line and column (both from 1, columns in UTF-16 units) of an offset, with the bounds of its line. */
export interface Location {
  readonly line: number
  readonly column: number
  readonly lineStart: number
  readonly lineEnd: number
}

/**
 * Finds the line of an offset. LF, CRLF and lone CR end a line; offsets past the end belong to the last line.
 *
 * @example
 * locate('a\nbc', 3) // { line: 2, column: 2, lineStart: 2, lineEnd: 4 }
 */
export function locate(text: string, offset: number): Location {
  const target = Math.max(0, Math.min(offset, text.length))
  let line = 1
  let lineStart = 0
  for (let index = 0; index < target; index++) {
    const character = text[index]
    if (character === '\n' || (character === '\r' && text[index + 1] !== '\n')) {
      line++
      lineStart = index + 1
    }
  }
  let lineEnd = lineStart
  while (lineEnd < text.length && text[lineEnd] !== '\n' && text[lineEnd] !== '\r') lineEnd++
  return { line, column: target - lineStart + 1, lineStart, lineEnd }
}
