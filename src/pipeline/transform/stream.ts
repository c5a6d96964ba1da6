import { type GraphObject, isSourceItem, type SourceItem } from '../source.js'
import { type ReadOptions, readUserBatches } from '../sources/read-users.js'
import { compileChosen, type Mapping } from './choose-mapping.js'
import { type TransformOptions, transformOf } from './create-transform.js'
import type { RecordOptions } from './evaluate-row.js'
import type { TransformResult } from './result.js'
import { needsOf } from './source-needs.js'

export interface StreamOptions
  extends TransformOptions,
    Pick<RecordOptions, 'references' | 'assigned'>,
    Omit<ReadOptions, 'required' | 'reads'> {}

/** Users one by one, items of `readUsers`, or the bytes or text of a file. */
export type UserStream =
  | AsyncIterable<SourceItem | GraphObject | Uint8Array | string>
  | Iterable<SourceItem | GraphObject | Uint8Array | string>

/**
 * Transforms a stream of users. One result for each user in the order of the stream, with its place; a record that could not be
 * read gives a result with its diagnostics alone. Nothing is read before the consumer asks (back-pressure), and nothing is
 * kept: memory does not grow with the number of users.
 *
 * @param stream Graph users, items of `readUsers`, or the chunks of a file, which are read as `readUsers` reads them
 * @throws MappingError when the mapping cannot be carried out
 * @example
 * for await (const { resource, diagnostics } of transform(createReadStream('users.json'), profiles.code42))
 *   console.log(JSON.stringify(resource), diagnostics)
 */
export function transform(stream: UserStream, mapping: Mapping, options: StreamOptions = {}): AsyncGenerator<TransformResult> {
  const compiled = compileChosen(mapping, options.object, options.extensions)
  return run(stream, transformOf(compiled, options), { ...options, ...needsOf(compiled) })
}

async function* run(
  stream: UserStream,
  one: ReturnType<typeof transformOf>,
  options: StreamOptions & ReadOptions,
): AsyncGenerator<TransformResult> {
  let news: SourceItem | undefined
  for await (const batch of userBatches(stream, options))
    for (const item of batch) {
      if (isNews(item)) news = { ...item, diagnostics: [...(news?.diagnostics ?? []), ...item.diagnostics] }
      else if (news && item.record !== undefined) {
        const { place, diagnostics } = news
        const first = transformItem({ ...item, diagnostics: [...diagnostics, ...item.diagnostics] }, one, options)
        yield { ...first, ofSource: { place, diagnostics } }
        news = undefined
      } else yield transformItem(item, one, options)
    }
  if (news) yield transformItem(news, one, options)
}

/**
 * News about the file as a whole, such as a column that is not there: no user, and none that failed. It comes with the first user, so
 * that there is one result for each.
 */
function isNews({ record, diagnostics }: SourceItem): boolean {
  return record === undefined && diagnostics.every(({ severity }) => severity !== 'error')
}

/** The result for one item of a source, with its place. */
function transformItem(item: SourceItem, one: ReturnType<typeof transformOf>, options: RecordOptions): TransformResult {
  const { place } = item
  if (item.record === undefined) return { pendingReferences: [], diagnostics: item.diagnostics, place }
  const result = one(item.record, options, place)
  return item.diagnostics.length === 0 ? result : { ...result, diagnostics: [...item.diagnostics, ...result.diagnostics] }
}

/** Whatever the stream holds, as batches of source items. Leaving early ends the source's own iterator. */
export async function* userBatches(stream: UserStream, options: ReadOptions): AsyncGenerator<readonly SourceItem[]> {
  const source = iteratorOf(stream)
  const first = await source.next()
  if (first.done) return
  const { value } = first
  if (typeof value === 'string' || value instanceof Uint8Array) {
    yield* readUserBatches(continued(value, source, isChunk), options)
    return
  }
  let record = 0
  for await (const item of continued(value, source, isRecord)) {
    record++
    const place = { ...(options.file !== undefined && { file: options.file }), record }
    yield [isSourceItem(item) ? item : { place, record: item, diagnostics: [] }]
  }
}

type Piece = SourceItem | GraphObject | Uint8Array | string
const isChunk = (piece: Piece): piece is Uint8Array | string => typeof piece === 'string' || piece instanceof Uint8Array
const isRecord = (piece: Piece): piece is SourceItem | GraphObject => !isChunk(piece)

function iteratorOf(stream: UserStream): AsyncIterator<Piece> | Iterator<Piece> {
  return Symbol.asyncIterator in stream ? stream[Symbol.asyncIterator]() : stream[Symbol.iterator]()
}

/** The first piece and those behind it. */
async function* continued<T extends Piece>(
  first: T,
  source: AsyncIterator<Piece> | Iterator<Piece>,
  belongs: (piece: Piece) => piece is T,
): AsyncGenerator<T> {
  let done = false
  try {
    yield first
    for (;;) {
      const next = await source.next()
      if (next.done) break
      if (!belongs(next.value)) throw new TypeError('a stream of users holds either users or text, not both')
      yield next.value
    }
    done = true
  } finally {
    if (!done) await source.return?.()
  }
}
