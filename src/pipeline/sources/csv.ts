import { report } from '../../diagnostics/index.js'
import { cellsMiscounted, quoteNotClosed, recordTooLong } from '../diagnostics/reading.js'
import type { Place, SourceItem } from '../source.js'
import { type Column, type ColumnNeeds, cellValue, readHeader } from './columns.js'
import { lastOpening, noSeparator, readRow, separatorLine, separatorOf } from './csv-rows.js'
import { newlines, problem, type RecordReader, unreadable } from './reader.js'

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
  /** Length of the buffer at which reading on is worth the trouble. */
  #worthwhile = 0

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
    if (!last && buffer.length < this.#worthwhile) {
      this.#buffer = buffer
      return []
    }
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
    // A long row is looked at again when it has doubled, so that a quote that is never closed costs no more than twice its length.
    this.#worthwhile = this.#buffer.length > 65_536 ? Math.min(this.#buffer.length * 2, this.maximumRecord + 1) : 0
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
    if (separatorLine.test(header)) return noSeparator
    this.#separator = separatorOf(header)
    return this.#separator
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
