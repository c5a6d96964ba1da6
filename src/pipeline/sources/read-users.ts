import { report } from '../../diagnostics/index.js'
import { nothingToRead } from '../diagnostics/reading.js'
import type { Chunks, SourceItem } from '../source.js'
import type { ColumnNeeds } from './columns.js'
import { CsvReader } from './csv.js'
import { decodeText } from './decode.js'
import { JsonReader } from './json.js'
import { NdjsonReader } from './ndjson.js'
import { defaultMaximumRecord, type RecordReader } from './reader.js'
import { type SourceFormat, sniffFormat } from './sniff.js'

export interface ReadOptions extends ColumnNeeds {
  /** Name shown in places, e.g. the path the user typed. */
  readonly file?: string | undefined
  /** Default: told by the beginning of the text. */
  readonly format?: SourceFormat | undefined
  /** Characters of one record. Default: 4,194,304. */
  readonly maximumRecord?: number | undefined
}

/**
 * Reads users (or groups) from bytes or text: a JSON array, a Graph reply, a single object, one object a line, or a table with
 * a header. UTF-8 and UTF-16 with or without a byte-order mark; LF and CRLF. Memory stays flat: records are handed on as they
 * are complete, and nothing is read ahead of the consumer.
 *
 * Never throws for what the text holds: a bad record is an item with diagnostics and no record. Errors of the chunks'
 * own iterator (a file that cannot be read) pass through.
 *
 * @example
 * for await (const item of readUsers(['id,userPrincipalName\n1,ana@corp.example\n'])) console.log(item.record)
 * // { id: '1', userPrincipalName: 'ana@corp.example' }
 */
export async function* readUsers(chunks: Chunks, options: ReadOptions = {}): AsyncGenerator<SourceItem> {
  for await (const batch of readUserBatches(chunks, options)) yield* batch
}

/** The same, in batches as they come out of one piece of text: the inner loop of the fast paths. */
export async function* readUserBatches(chunks: Chunks, options: ReadOptions = {}): AsyncGenerator<readonly SourceItem[]> {
  let reader: RecordReader | undefined
  let head = ''
  let any = false
  for await (const text of decodeText(chunks)) {
    let piece = text
    if (!reader) {
      head += text
      const format = options.format ?? sniffFormat(head, false)
      if (format === undefined) continue
      reader = readerFor(format, options)
      piece = head
      head = ''
    }
    const items = reader.push(piece)
    if (items.length > 0) {
      any = true
      yield items
    }
  }
  const items: SourceItem[] = []
  if (!reader) {
    reader = readerFor(options.format ?? sniffFormat(head, true) ?? 'csv', options)
    items.push(...reader.push(head))
  }
  items.push(...reader.end())
  if (items.length > 0) yield items
  else if (!any) {
    const place = { ...(options.file !== undefined && { file: options.file }), record: 0 }
    yield [{ place, diagnostics: [report(nothingToRead, { hint: 'was the right file given, and has the export finished?' })] }]
  }
}

function readerFor(format: SourceFormat, options: ReadOptions): RecordReader {
  const maximum = options.maximumRecord ?? defaultMaximumRecord
  if (format === 'csv') return new CsvReader(options.file, maximum, options)
  return format === 'json' ? new JsonReader(options.file, maximum) : new NdjsonReader(options.file, maximum)
}
