import type { Chunks } from '../source.js'

/**
 * Longest piece handed on at once, in bytes or UTF-16 units: a caller's 100 MB string must not become 100,000 records at once. Small
 * enough that what is made of it dies young: larger strings have a space of their own in V8, which is swept seldom.
 */
const pieceLength = 16 * 1024

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/**
 * Turns bytes into text: UTF-8, or UTF-16 of either byte order, with or without a byte-order mark. Without a mark, UTF-16 is
 * recognised by its zero bytes. Bytes that are no UTF-8 become U+FFFD, which the readers report with the record's line.
 * Text chunks pass through.
 */
export async function* decodeText(chunks: Chunks): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let head = new Uint8Array(0)
  let first = true
  const unmarked = (text: string): string => {
    if (!first || text === '') return text
    first = false
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  }
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      for (let start = 0; start < chunk.length; start += pieceLength) yield unmarked(chunk.slice(start, start + pieceLength))
      continue
    }
    let bytes = chunk
    if (!decoder) {
      head = join(head, chunk)
      if (head.length < 4) continue
      decoder = new TextDecoder(encodingOf(head))
      bytes = head
    }
    for (let start = 0; start < bytes.length; start += pieceLength) {
      const text = unmarked(decoder.decode(bytes.subarray(start, start + pieceLength), { stream: true }))
      if (text !== '') yield text
    }
  }
  const rest = unmarked(decoder ? decoder.decode() : new TextDecoder(encodingOf(head)).decode(head))
  if (rest !== '') yield rest
}

function encodingOf(head: Uint8Array): Encoding {
  const [a, b, c, d] = head
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a !== 0 && b === 0 && (d === undefined || d === 0 || c !== 0) && head.length >= 2) return 'utf-16le'
  if (a === 0 && b !== 0 && (c === undefined || c === 0 || d !== 0) && head.length >= 2) return 'utf-16be'
  return 'utf-8'
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}
