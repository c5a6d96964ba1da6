import type { Diagnostic } from '../../diagnostics/index.js'
import {
  checkMapping,
  fixMapping,
  type ObjectMapping,
  objectOf,
  pack,
  placesIn,
  readSynchronizationSchema,
  type SynchronizationSchema,
  unpack,
  writeSynchronizationSchemaText,
} from '../../mapping/index.js'
import { readFolder } from '../mapping-input.js'
import type { Finding } from '../output/finding.js'
import { withLineEndsOf } from '../text.js'
import type { Checker, TextSource } from './checker.js'
import { severities } from './severities.js'

/** Findings of a schema document, each with the line of its JSON pointer; with --fix, what is left after mending it. */
export async function checkDocument(checker: Checker, source: TextSource): Promise<Finding[]> {
  const { schema, diagnostics } = readSynchronizationSchema(source.text)
  if (!schema) return diagnostics.map(diagnostic => ({ file: source.name, diagnostic, text: source.text }))
  const mended = mend(checker, schema)
  const text = mended === schema ? source.text : writeSynchronizationSchemaText(mended, source.text)
  if (mended !== schema && source.writable) await checker.call.terminal.rewrite(source.name, text)
  const place = placesIn(text)
  return [...diagnostics, ...found(checker, mended)].map(diagnostic => ({
    file: source.name,
    text,
    // A rule's span lies in the row's expression; in a document the row is the place.
    diagnostic: diagnostic.path === undefined ? diagnostic : { ...diagnostic, span: headOf(place(diagnostic.path), text) },
  }))
}

/** The first line of a place: a row may have fifty lines, and a mark under all of them helps nobody. */
function headOf(span: { start: number; end: number }, text: string): { start: number; end: number } {
  const end = text.slice(span.start, span.end).search(/[\r\n]/)
  return { start: span.start, end: end < 0 ? span.end : span.start + Math.max(1, end) }
}

/** Findings of an unpacked folder; the JSON pointer into the packed schema is the place. */
export async function checkFolder(checker: Checker, folder: string): Promise<Finding[]> {
  const files = await readFolder(checker.call, folder)
  const { schema, diagnostics } = pack(files)
  if (!schema) return diagnostics.map(diagnostic => ({ file: folder, diagnostic }))
  const mended = mend(checker, schema)
  if (mended !== schema) {
    const [before, after] = [unpack(schema), unpack(mended)]
    const { terminal } = checker.call
    for (const [name, content] of Object.entries(after)) {
      if (before[name] === content) continue
      const old = files[name]
      if (old === undefined) await terminal.write(`${folder}/${name}`, content)
      else await terminal.rewrite(`${folder}/${name}`, withLineEndsOf(old, content))
    }
  }
  return [...diagnostics, ...found(checker, mended)].map(({ span: _, ...diagnostic }) => ({ file: folder, diagnostic }))
}

function mend({ call, options }: Checker, schema: SynchronizationSchema): SynchronizationSchema {
  return call.flags.on('fix') ? fixMapping(schema, options, { unsafe: call.flags.on('unsafe-fixes') }).mapping : schema
}

function found({ call, config, options }: Checker, schema: SynchronizationSchema): Diagnostic[] {
  const object = call.flags.text('object')
  const all = severities(checkMapping(schema, options), config.rules)
  if (object === undefined) return all
  const wanted = object === 'Groups' ? 'Group' : 'User'
  return all.filter(diagnostic => {
    const mapping = mappingAt(schema, diagnostic.path ?? '')
    return mapping === undefined || objectOf(mapping) === wanted
  })
}

/** The object mapping that a JSON pointer leads into. */
function mappingAt(schema: SynchronizationSchema, pointer: string): ObjectMapping | undefined {
  const [, rule, mapping] = /^\/synchronizationRules\/(\d+)\/objectMappings\/(\d+)/.exec(pointer) ?? []
  return schema.synchronizationRules[Number(rule)]?.objectMappings?.[Number(mapping)]
}
