import type { SynchronizationSchema } from '../model/schema.js'
import { readJson } from './json.js'
import { writeSynchronizationSchema } from './read.js'

/**
 * The text of a schema. With the text it was read from, an untouched schema gives back that very text, byte for byte; a changed
 * one keeps its byte-order mark, indentation, line ends and final line break.
 *
 * @param like the text the schema was read from. Default: two blanks, LF, a line break at the end
 * @example
 * writeSynchronizationSchemaText(readSynchronizationSchema(text).schema, text) === text // true
 */
export function writeSynchronizationSchemaText(schema: SynchronizationSchema, like?: string): string {
  const document = writeSynchronizationSchema(schema)
  if (like === undefined) return `${JSON.stringify(document, undefined, 2)}\n`
  const before = readJson(like).value
  const wrapped = intoWrapper(before, document)
  if (JSON.stringify(wrapped) === JSON.stringify(before)) return like
  const mark = like.charCodeAt(0) === 0xfeff ? '\ufeff' : ''
  const text = JSON.stringify(wrapped, undefined, indentOf(like))
  const end = /(\r\n|\n|\r)\s*$/.exec(like)?.[1] ?? ''
  const lineEnd = /\r\n/.test(like) ? '\r\n' : '\n'
  return mark + (lineEnd === '\n' ? text : text.replace(/\n/g, lineEnd)) + end
}

/** Blanks before the first member; none when the document is on one line. */
function indentOf(text: string): string {
  return /^\ufeff?\s*[{[][ \t]*(?:\r\n|\n|\r)([ \t]+)/.exec(text)?.[1] ?? ''
}

const has = (value: unknown, member: string): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, member)

/** Puts a schema back where it was read: into a list of templates, or only its one mapping or its rows. */
function intoWrapper(before: unknown, schema: unknown): unknown {
  if (has(before, 'synchronizationRules') || !has(schema, 'synchronizationRules')) return schema
  const mappings = (schema.synchronizationRules as readonly { objectMappings?: readonly unknown[] }[])[0]?.objectMappings ?? []
  if (has(before, 'attributeMappings')) return mappings[0]
  for (const member of ['schema', 'mapping'])
    if (has(before, member) && has(before[member], 'synchronizationRules')) return { ...before, [member]: schema }
  const list = has(before, 'value') ? before.value : before
  if (!Array.isArray(list)) return schema
  const rewrap = (items: unknown) => (list === before ? items : { ...(before as Record<string, unknown>), value: items })
  if (has(list[0], 'targetAttributeName'))
    return rewrap((mappings[0] as { attributeMappings: unknown } | undefined)?.attributeMappings ?? [])
  if (has(list[0], 'attributeMappings')) return rewrap(mappings)
  let placed = false
  return rewrap(
    list.map((item: unknown) => {
      if (placed) return item
      if (has(item, 'synchronizationRules')) {
        placed = true
        return schema
      }
      if (has(item, 'schema') && has(item.schema, 'synchronizationRules')) {
        placed = true
        return { ...item, schema }
      }
      return item
    }),
  )
}
