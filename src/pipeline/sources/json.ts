import { badJson, cutOffJson, furtherPages, recordTooLong, textBetweenRecords } from '../diagnostics/reading.js'
import type { Place, SourceItem } from '../source.js'
import { newlines, problem, type RecordReader, readJsonRecord } from './reader.js'

const quote = 0x22
const backslash = 0x5c
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d
const comma = 0x2c

/**
 * A JSON array of users, a Graph reply `{ "value": [ … ] }`, or a single user, read without holding the whole text: brackets
 * and strings are counted to find where a record ends, and that piece alone goes to `JSON.parse`.
 */
export class JsonReader implements RecordReader {
  /** Text from the beginning of what is unfinished. */
  #buffer = ''
  /** Next character to look at. */
  #at = 0
  /** Line of `#buffer[0]`. */
  #line = 1
  #record = 0
  /** Where in the document we are. `list` is inside the array, `envelope` inside the object around it, behind or before it. */
  #state: 'start' | 'list' | 'element' | 'envelope' | 'done' | 'failed' = 'start'
  #inEnvelope = false
  #depth = 0
  #inString = false
  #stringStart = 0
  #primitive = false
  #sawComma = true
  #nextLink = false

  constructor(
    private readonly file: string | undefined,
    private readonly maximumRecord: number,
  ) {}

  push(text: string): SourceItem[] {
    const items: SourceItem[] = []
    this.#buffer = this.#buffer === '' ? text : this.#buffer + text
    while (this.#at < this.#buffer.length && this.#state !== 'failed') {
      if (this.#state === 'element' || this.#state === 'envelope') {
        if (!this.#scan(items)) break
      } else this.#between(items)
    }
    if (this.#state === 'failed') this.#drop(this.#buffer.length)
    else if (this.#state === 'start' || this.#state === 'list' || this.#state === 'done') this.#drop(this.#at)
    else if (this.#buffer.length > this.maximumRecord) {
      items.push(
        problem(this.#place(this.#line, this.#record + 1), recordTooLong, {
          message: `this record has more than ${this.maximumRecord} characters`,
          hint: 'is a quote or a bracket not closed?',
        }),
      )
      this.#state = 'failed'
      this.#drop(this.#buffer.length)
    }
    return items
  }

  end(): SourceItem[] {
    const items: SourceItem[] = []
    if (this.#state === 'element' && this.#primitive && !this.#inString) this.#finishElement(this.#at, items)
    if (this.#state === 'list' || this.#state === 'element' || this.#state === 'envelope') {
      const began = this.#line
      const ends = this.#line + newlines(this.#buffer, 0, this.#buffer.trimEnd().length)
      const record = this.#record + 1
      const message =
        this.#state === 'element'
          ? `the JSON ends inside record ${record}, which begins on line ${began}`
          : this.#state === 'list'
            ? `the JSON ends after ${this.#record} records, without the closing bracket`
            : 'the JSON ends before the closing brace of the reply'
      items.push(
        problem(this.#place(ends, this.#state === 'element' ? record : this.#record), cutOffJson, {
          message,
          hint: 'export or download the file again',
        }),
      )
    }
    if (this.#nextLink)
      items.push(
        problem({ ...(this.file !== undefined && { file: this.file }), record: 0 }, furtherPages, {
          hint: 'read the pages behind @odata.nextLink too',
        }),
      )
    return items
  }

  /** One step outside of records: blanks, commas, the opening and closing of the list. */
  #between(items: SourceItem[]): void {
    const code = this.#buffer.charCodeAt(this.#at)
    if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) return void this.#at++
    if (this.#state === 'list') {
      if (code === comma && !this.#sawComma) {
        this.#sawComma = true
        this.#at++
      } else if (code === closeBracket) {
        this.#at++
        this.#drop(this.#at)
        this.#state = this.#inEnvelope ? 'envelope' : 'done'
        this.#depth = 1
        this.#primitive = false
      } else if (code === comma || code === closeBrace) {
        items.push(problem(this.#here(), badJson, { message: `"${this.#buffer[this.#at]}" stands where a record was expected` }))
        this.#at++
      } else {
        if (!this.#sawComma) items.push(problem(this.#here(), badJson, { message: 'a comma is missing before this record' }))
        this.#begin('element', code)
      }
    } else if (this.#state === 'start' && code === openBracket) {
      this.#at++
      this.#state = 'list'
      this.#sawComma = true
    } else if (this.#state === 'start' && code === openBrace) this.#begin('envelope', code)
    else {
      items.push(problem(this.#here(), textBetweenRecords, { hint: 'remove what stands behind the list' }))
      this.#state = 'failed'
    }
  }

  #begin(state: 'element' | 'envelope', code: number): void {
    this.#drop(this.#at)
    this.#state = state
    this.#sawComma = false
    this.#depth = 0
    this.#inString = false
    this.#primitive = code !== openBrace && code !== openBracket
  }

  /** Goes on to the end of the current record. False: the text is used up first. */
  #scan(items: SourceItem[]): boolean {
    const buffer = this.#buffer
    const length = buffer.length
    let at = this.#at
    let depth = this.#depth
    const envelope = this.#state === 'envelope'
    while (at < length) {
      if (this.#inString) {
        const close = buffer.indexOf('"', at)
        if (close < 0) {
          at = length
          break
        }
        let before = close - 1
        while (before > this.#stringStart && buffer.charCodeAt(before) === backslash) before--
        at = close + 1
        if ((close - before) % 2 === 0) continue
        this.#inString = false
        if (this.#primitive && depth === 0) return this.#finishElement(at, items)
        continue
      }
      const code = buffer.charCodeAt(at)
      if (code === quote) {
        this.#inString = true
        this.#stringStart = at
      } else if (code === openBrace || code === openBracket) {
        if (envelope && depth === 1 && code === openBracket && endsWithValueKey(buffer, at)) return this.#enterList(at + 1)
        depth++
      } else if (code === closeBrace || code === closeBracket) {
        if (this.#primitive && depth === 0) return this.#finishElement(at, items)
        depth--
        if (depth === 0) return this.#finishElement(at + 1, items)
      } else if (
        this.#primitive &&
        depth === 0 &&
        (code === comma || code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09)
      )
        return this.#finishElement(at, items)
      at++
    }
    this.#at = at
    this.#depth = depth
    return false
  }

  #enterList(at: number): boolean {
    this.#noteNextLink(this.#buffer.slice(0, at))
    this.#at = at
    this.#drop(at)
    this.#inEnvelope = true
    this.#state = 'list'
    this.#sawComma = true
    return true
  }

  #finishElement(end: number, items: SourceItem[]): boolean {
    const text = this.#buffer.slice(0, end)
    if (this.#state === 'envelope' && this.#inEnvelope) {
      this.#noteNextLink(text)
      this.#state = 'done'
    } else {
      this.#record++
      items.push(readJsonRecord(text, this.#place(this.#line, this.#record)))
      // Behind a single object another one may follow: objects one after the other, without line ends.
      this.#state = this.#state === 'envelope' ? 'start' : 'list'
    }
    this.#at = end
    this.#drop(end)
    this.#sawComma = false
    return true
  }

  #noteNextLink(text: string): void {
    if (/"@odata\.nextLink"\s*:\s*"/.test(text)) this.#nextLink = true
  }

  #drop(count: number): void {
    if (count === 0) return
    this.#line += newlines(this.#buffer, 0, count)
    this.#buffer = this.#buffer.slice(count)
    this.#at = 0
  }

  #here(): Place {
    return this.#place(this.#line + newlines(this.#buffer, 0, this.#at), this.#record + 1)
  }

  #place(line: number, record: number): Place {
    return { ...(this.file !== undefined && { file: this.file }), line, record }
  }
}

/** Does `"value":` stand directly before this bracket? */
function endsWithValueKey(text: string, at: number): boolean {
  return /(?:^|[^\\])"value"\s*:\s*$/.test(text.slice(Math.max(0, at - 64), at))
}
