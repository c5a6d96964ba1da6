import { recordTooLong } from '../diagnostics/reading.js'
import type { SourceItem } from '../source.js'
import { problem, type RecordReader, readJsonRecord } from './reader.js'

/** One JSON object a line; blank lines are passed over. A bad line costs that line only. */
export class NdjsonReader implements RecordReader {
  #rest = ''
  #line = 1
  #record = 0
  #skipping = false

  constructor(
    private readonly file: string | undefined,
    private readonly maximumRecord: number,
  ) {}

  push(text: string): SourceItem[] {
    const items: SourceItem[] = []
    const buffer = this.#rest === '' ? text : this.#rest + text
    let start = 0
    for (let end = buffer.indexOf('\n'); end >= 0; end = buffer.indexOf('\n', start)) {
      if (this.#skipping) this.#skipping = false
      else this.#take(buffer.slice(start, end), items)
      this.#line++
      start = end + 1
    }
    this.#rest = buffer.slice(start)
    if (this.#rest.length > this.maximumRecord) {
      if (!this.#skipping) items.push(this.#tooLong())
      this.#skipping = true
      this.#rest = ''
    } else if (this.#skipping) this.#rest = ''
    return items
  }

  end(): SourceItem[] {
    const items: SourceItem[] = []
    if (!this.#skipping) this.#take(this.#rest, items)
    this.#rest = ''
    return items
  }

  #take(line: string, items: SourceItem[]): void {
    if (line.length > this.maximumRecord) return void items.push(this.#tooLong())
    // Only JSON's own blanks: trim() would also drop a no-break space that somebody typed.
    if (/^[ \t\r]*$/.test(line)) return
    this.#record++
    items.push(readJsonRecord(line, this.#place()))
  }

  #tooLong(): SourceItem {
    this.#record++
    return problem(this.#place(), recordTooLong, { message: `this record has more than ${this.maximumRecord} characters` })
  }

  #place() {
    return { ...(this.file !== undefined && { file: this.file }), line: this.#line, record: this.#record }
  }
}
