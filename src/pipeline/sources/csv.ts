import { report } from '../../diagnostics/index.js'
import { cellsMiscounted, quoteNotClosed, recordTooLong } from '../diagnostics.js'
import type { Place, SourceItem } from '../source.js'
import { type Column, type ColumnNeeds, cellValue, readHeader } from './columns.js'
import { newlines, problem, type RecordReader, unreadable } from './reader.js'

const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * A table with a header line (RFC 4180). The separator is the one of comma, semicolon and tab that the header has most of;
 * Excel's `sep=;` line is understood. Cells may hold separators, line ends and doubled quotes between quotes.
 */
export class CsvReader implements RecordReader {
  #buffer = ''
  #line = 1
  #record = 0
  #separator: string | undefined
  #columns: readonly (Column | undefined)[] | undefined
  #failed = false

  constructor(
    private readonly file: string | undefined,
    private readonly maximumRecord: number,
    private readonly needs: ColumnNeeds,
  ) {}

  push(text: string): SourceItem[] {
    return this.#failed ? [] : this.#read(text, false)
  }

  end(): SourceItem[] {
    return this.#failed ? [] : this.#read('', true)
  }

  #read(text: string, last: boolean): SourceItem[] {
    const items: SourceItem[] = []
    const buffer = this.#buffer === '' ? text : this.#buffer + text
    let start = 0
    while (start < buffer.length && !this.#failed) {
      const separator = this.#separator ?? this.#sniff(buffer, start, last)
      if (separator === undefined) break
      const row = readRow(buffer, start, separator, last)
      if (row === 'unfinished') break
      if (row === 'unclosed') {
        items.push(this.#unclosed(buffer, start, separator))
        this.#failed = true
        break
      }
      this.#take(row.cells, buffer.slice(start, row.end), items)
      this.#line += newlines(buffer, start, row.end)
      start = row.end
    }
    this.#buffer = this.#failed ? '' : buffer.slice(start)
    if (this.#buffer.length > this.maximumRecord) {
      items.push(
        problem(this.#place(this.#record + 1), recordTooLong, {
          message: `the line has more than ${this.maximumRecord} characters`,
          hint: 'is a double quote not closed?',
        }),
      )
      this.#failed = true
      this.#buffer = ''
    }
    return items
  }

  /** Decides on the separator once the header line is there. */
  #sniff(buffer: string, start: number, last: boolean): string | undefined {
    const end = buffer.indexOf('\n', start)
    if (end < 0 && !last) return undefined
    const header = buffer.slice(start, end < 0 ? undefined : end)
    const outside = header.replace(/"[^"]*"/g, '')
    const count = (separator: string) => outside.split(separator).length - 1
    const best = [',', ';', '\t'].reduce((a, b) => (count(b) > count(a) ? b : a))
    if (!/^sep=.\r?$/i.test(header)) this.#separator = best
    return /^sep=.\r?$/i.test(header) ? '\u0000' : best
  }

  #take(cells: readonly string[], raw: string, items: SourceItem[]): void {
    if (this.#separator === undefined) {
      this.#separator = cells[0]?.[4] ?? ','
      return
    }
    // Blank lines, and the rows of bare separators that spreadsheets leave behind.
    if (cells.every(cell => cell === '')) return
    if (this.#columns === undefined) {
      const header = readHeader(cells, this.needs)
      this.#columns = header.columns
      if (header.diagnostics.length > 0) items.push({ place: this.#place(0), diagnostics: header.diagnostics })
      this.#failed = !header.usable
      return
    }
    this.#record++
    const place = this.#place(this.#record)
    if (raw.includes('\ufffd')) return void items.push(unreadable(place))
    if (cells.length !== this.#columns.length) return void items.push(this.#miscounted(cells, place))
    items.push({ place, record: recordOf(this.#columns, cells), diagnostics: [] })
  }

  #miscounted(cells: readonly string[], place: Place): SourceItem {
    const wanted = this.#columns?.length ?? 0
    const firstMissing = this.#columns?.[cells.length]?.name
    return {
      place,
      diagnostics: [
        report(cellsMiscounted, {
          message: `this line has ${cells.length} cells, the header has ${wanted}`,
          ...(firstMissing !== undefined && { path: firstMissing }),
          hint:
            cells.length < wanted
              ? `add the missing separators; counted from the left, ${firstMissing ?? 'the last column'} is the first column without a cell`
              : 'put the value that contains the separator between double quotes',
        }),
      ],
    }
  }

  #unclosed(buffer: string, start: number, separator: string): SourceItem {
    const opened = lastOpening(buffer, start, separator)
    const line = this.#line + newlines(buffer, start, opened)
    return problem({ ...this.#place(this.#record + 1), line }, quoteNotClosed, {
      message: `the double quote on line ${line} is not closed`,
      hint: 'close it; a quote inside a quoted cell is written twice',
    })
  }

  #place(record: number): Place {
    return { ...(this.file !== undefined && { file: this.file }), line: this.#line, record }
  }
}

/** Cells of the row that begins at `start`, and where the next one begins. */
function readRow(
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
function lastOpening(text: string, start: number, separator: string): number {
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

function recordOf(columns: readonly (Column | undefined)[], cells: readonly string[]): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index]
    if (!column) continue
    const value = cellValue(column, cells[index] ?? '')
    const [outer, inner] = column.path
    if (inner === undefined) put(record, outer, value)
    else if (value !== null) {
      const nested = Object.hasOwn(record, outer) ? record[outer] : undefined
      if (typeof nested === 'object' && nested !== null) put(nested, inner, value)
      else {
        const fresh = {}
        put(fresh, inner, value)
        put(record, outer, fresh)
      }
    }
  }
  return record
}

/** A column may be called `__proto__`: define, never assign. */
function put(object: object, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
  else (object as Record<string, unknown>)[name] = value
}
