import { type Diagnostic, report } from '../../diagnostics/index.js'
import { quoteNotClosed } from '../diagnostics/reading.js'
import { lastOpening, noSeparator, readRow, separatorLine, separatorOf } from './csv-rows.js'
import { newlines } from './reader.js'

/** A whole table in memory: for small files such as test tables and lists of names. */
export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly { /** Counts from 1. */ readonly line: number; readonly cells: readonly string[] }[]
  readonly separator: string
  /** A quote that is not closed; rows before it are there. */
  readonly problem?: Diagnostic
}

/**
 * Reads a table with a header (RFC 4180; comma, semicolon or tab). Blank lines are left out; cells are as written.
 * Users are read by `readUsers`, which streams and knows the names of the columns.
 *
 * @example
 * readTable('country,expect\nBrazil,BR\n').rows // [{ line: 2, cells: ['Brazil', 'BR'] }]
 */
export function readTable(text: string): Table {
  const rows: { line: number; cells: string[] }[] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  let separator: string | undefined
  let problem: Diagnostic | undefined
  while (at < text.length && !problem) {
    const end = text.indexOf('\n', at)
    const first = text.slice(at, end < 0 ? undefined : end)
    const named = separator === undefined && separatorLine.test(first)
    if (separator === undefined && first.trim() !== '') separator = named ? first[4] : separatorOf(first)
    const row = readRow(text, at, named ? noSeparator : (separator ?? ','), true)
    if (typeof row === 'string') {
      const opened = line + newlines(text, at, lastOpening(text, at, separator ?? ','))
      problem = report(quoteNotClosed, {
        message: `the double quote on line ${opened} is not closed`,
        hint: 'close it; a quote inside a quoted cell is written twice',
      })
      break
    }
    if (!named && row.cells.some(cell => cell !== '')) rows.push({ line, cells: row.cells })
    line += newlines(text, at, row.end)
    at = row.end
  }
  const [header, ...rest] = rows
  return { header: header?.cells ?? [], rows: rest, separator: separator ?? ',', ...(problem && { problem }) }
}
