const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Excel's first line that names the separator. */
export const separatorLine = /^sep=.\r?$/i

/** Reads a line as one cell. */
export const noSeparator = '\u0000'

/** The one of comma, semicolon and tab that a header line has most of, outside quotes. */
export function separatorOf(header: string): string {
  const outside = header.replace(/"[^"]*"/g, '')
  const count = (separator: string) => outside.split(separator).length - 1
  return [',', ';', '\t'].reduce((a, b) => (count(b) > count(a) ? b : a))
}

/** Cells of the row that begins at `start`, and where the next one begins. */
export function readRow(
  text: string,
  start: number,
  separator: string,
  last: boolean,
): { cells: string[]; end: number } | 'unfinished' | 'unclosed' {
  const feed = text.indexOf('\n', start)
  if (feed < 0 && !last) return 'unfinished'
  const lineEnd = feed < 0 ? text.length : feed
  const line = text.slice(start, text.charCodeAt(lineEnd - 1) === carriageReturn && lineEnd > start ? lineEnd - 1 : lineEnd)
  if (!line.includes('"')) return { cells: line.split(separator), end: feed < 0 ? text.length : feed + 1 }
  const cells: string[] = []
  let at = start
  for (;;) {
    if (text.charCodeAt(at) === quote) {
      const cell = quotedCell(text, at)
      if (cell === undefined) return last ? 'unclosed' : 'unfinished'
      at = cell.end
      if (at >= text.length && !last) return 'unfinished'
      // What stands between the closing quote and the separator belongs to the cell, as spreadsheets read it.
      const rest = plainCell(text, at, separator)
      if (rest === undefined && !last) return 'unfinished'
      const end = rest ?? text.length
      cells.push(cell.value + text.slice(at, end).replace(/\r$/, ''))
      at = end
    } else {
      const end = plainCell(text, at, separator)
      if (end === undefined && !last) return 'unfinished'
      cells.push(text.slice(at, end).replace(/\r$/, ''))
      at = end ?? text.length
    }
    if (at >= text.length) return { cells, end: text.length }
    if (text.charCodeAt(at) === lineFeed) return { cells, end: at + 1 }
    at += separator.length
  }
}

/** Index of the separator or line feed that ends an unquoted cell. */
function plainCell(text: string, start: number, separator: string): number | undefined {
  const stop = separator.charCodeAt(0)
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === stop || code === lineFeed) return at
  }
  return undefined
}

function quotedCell(text: string, start: number): { value: string; end: number } | undefined {
  let value = ''
  let from = start + 1
  for (;;) {
    const close = text.indexOf('"', from)
    if (close < 0) return undefined
    value += text.slice(from, close)
    if (text.charCodeAt(close + 1) !== quote) return { value, end: close + 1 }
    value += '"'
    from = close + 2
  }
}

/** Where the quote that is never closed stands: the last cell of the row that begins with one. */
export function lastOpening(text: string, start: number, separator: string): number {
  let at = start
  for (;;) {
    if (text.charCodeAt(at) === quote) {
      const cell = quotedCell(text, at)
      if (cell === undefined) return at
      at = cell.end
    }
    const end = plainCell(text, at, separator)
    if (end === undefined) return at
    at = end + 1
  }
}
