import { isUtf8 } from 'node:buffer'

/** 10 MB: the largest body that SCIM takes; the admin API takes 1 MiB. */
export const scimBodyLimit = 10_000_000
export const adminBodyLimit = 1024 * 1024
/** A filter of 32,768 characters fits into an address, also when each needs three (RFC 3986 section 2.1). */
export const headerLimit = 128 * 1024

/** What is wrong with the text of a body, or the JSON in it. */
export type ReadJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'malformed'; readonly detail: string }
  | { readonly kind: 'unstorable'; readonly detail: string }

/** Deepest nesting of arrays and objects that a body may have; SCIM needs five. */
const maximumDepth = 64

/**
 * Parses a JSON body, which is UTF-8 (RFC 8259 section 8.1) with or without a byte order mark. A NUL character or half a surrogate
 * pair is JSON, but no database text can hold it; a body nested deeper than 64 levels is refused before anything walks it.
 */
export function readJson(body: Uint8Array): ReadJson {
  // Read with a replacement for what is none, "M\xfcller" would be stored as "M\ufffdller" and nobody told.
  if (!isUtf8(body)) return { kind: 'malformed', detail: 'the body is not UTF-8' }
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')
  let value: unknown
  if (tooDeep(text)) return { kind: 'malformed', detail: `the body is nested deeper than ${maximumDepth} levels` }
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch (error) {
    return { kind: 'malformed', detail: error instanceof Error ? error.message.slice(0, 200) : 'not JSON' }
  }
  if (/\\u(?:0000|d[89a-f])/i.test(text) && hasUnstorable(value))
    return { kind: 'unstorable', detail: 'a text has a NUL character or half a surrogate pair' }
  return { kind: 'json', value }
}

function tooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (inString) {
      if (code === 0x5c) index++
      else if (code === 0x22) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x5b || code === 0x7b) {
      depth++
      if (depth > maximumDepth) return true
    } else if (code === 0x5d || code === 0x7d) depth--
  }
  return false
}

function hasUnstorable(value: unknown): boolean {
  if (typeof value === 'string') return isUnstorable(value)
  if (Array.isArray(value)) return value.some(hasUnstorable)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => isUnstorable(key) || hasUnstorable(inner))
}

/** Whether PostgreSQL cannot keep a text. */
export const isUnstorable = (text: string) => text.includes('\u0000') || /\p{Surrogate}/u.test(text)

/** `type/subtype` of a content type header in lower case, without parameters. */
export const mediaType = (header: string | undefined) => (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

/**
 * The type that an Accept header likes best (RFC 9110 section 12.5.1): by weight, a type that is named before one that a wildcard lets
 * in, then in the header's order, then in ours. Undefined when it takes none.
 */
export function preferredType(accept: string, offered: readonly string[]): string | undefined {
  const ranges = accept.split(',').map((part, order) => {
    const [range = '', ...parameters] = part.split(';').map(text => text.trim().toLowerCase())
    const q = parameters.find(text => text.startsWith('q='))?.slice(2)
    return { range, order, weight: q === undefined || Number.isNaN(Number(q)) ? 1 : Number(q) }
  })
  const rated = offered.flatMap((type, ours) => {
    const names = [type, `${type.split('/', 1)[0]}/*`, '*/*']
    const [best] = ranges
      .filter(({ range }) => names.includes(range))
      .sort((a, b) => names.indexOf(a.range) - names.indexOf(b.range))
    return best && best.weight > 0 ? [{ type, keys: [-best.weight, names.indexOf(best.range), best.order, ours] }] : []
  })
  rated.sort((a, b) => {
    const at = a.keys.findIndex((key, index) => key !== b.keys[index])
    return (a.keys[at] ?? 0) - (b.keys[at] ?? 0)
  })
  return rated[0]?.type
}
