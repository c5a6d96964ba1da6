import { type Diagnostic, locate, report } from '../../diagnostics/index.js'
import { documentTooDeep, documentTooLarge, duplicateKey, jsonSyntax, prototypeKey, severalSchemas } from '../diagnostics.js'
import type { ObjectMapping, SynchronizationSchema } from '../model/schema.js'
import { notASchema } from './declarations.js'
import { type JsonProblem, pointer, readJson } from './json.js'
import { unwalkable } from './limits.js'
import { recognise, recogniseText } from './recognise.js'
import { attributeMapping, isObject, objectMapping, type Shape, shapeProblems, synchronizationSchema } from './shape.js'

/** Most characters of a document. */
export const maximumCharacters = 16_000_000

/** What came out of a document. `schema` is absent when it cannot be used. */
export interface ReadSchema {
  readonly schema?: SynchronizationSchema
  readonly diagnostics: Diagnostic[]
}

/**
 * Reads a synchronization schema: the portal's download, Graph's answer, a list of templates or jobs (`{ "value": […] }`, the
 * first schema counts), a bare objectMapping, or a bare list of rows. The schema is the document's own data: unknown members
 * and their order are kept.
 *
 * Never throws. Findings carry a JSON pointer in `path`, and for text a span; wrong types name the row.
 *
 * @param json the text (byte-order mark and CRLF are fine), its bytes, or the parsed document
 * @example
 * readSynchronizationSchema('{ "synchronizationRules": [').diagnostics[0].message
 * // 'the document is cut off in line 1, where a value should follow (line 1, column 28)'
 */
export function readSynchronizationSchema(json: unknown): ReadSchema {
  const content = json instanceof Uint8Array ? decode(json) : json
  const { document, diagnostics } = typeof content === 'string' ? readText(content) : readValue(content)
  if (diagnostics.some(({ code }) => code !== 'MAP002')) return { diagnostics }
  const found = findSchema(document)
  if (!found) {
    const kind = recognise(document)
    const message = kind
      ? `this looks like ${kind.words}, not a synchronization schema`
      : 'this is not a synchronization schema: it has no synchronizationRules'
    return {
      diagnostics: [
        ...diagnostics,
        report(notASchema, {
          path: '',
          message,
          hint:
            kind?.hint ?? 'give the schema as the portal or Graph writes it, an objectMapping, or a list of attributeMappings',
        }),
      ],
    }
  }
  if (found.others > 0)
    diagnostics.push(
      report(severalSchemas, {
        path: pointer(found.path),
        message: `the list holds ${found.others + 1} schemas; the first one is read`,
      }),
    )
  const wrong = shapeProblems(found.content, found.shape, found.path)
  if (wrong.length === 0) return { schema: found.wrap(found.content), diagnostics }
  return {
    diagnostics: [
      ...diagnostics,
      ...wrong.map(({ pointer: path, message, hint }) => report(notASchema, { path, message, hint })),
    ],
  }
}

/** UTF-8, or UTF-16 where a byte-order mark or a zero beside the first character says so: JSON begins with ASCII. */
function decode(bytes: Uint8Array): string {
  const [first = 1, second = 1] = bytes
  const littleEndian = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0)
  const bigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0)
  return new TextDecoder(littleEndian ? 'utf-16le' : bigEndian ? 'utf-16be' : 'utf-8').decode(bytes)
}

function readText(text: string): { document?: unknown; diagnostics: Diagnostic[] } {
  if (text.length > maximumCharacters) {
    const size = Math.round(text.length / 1_000_000).toLocaleString('en')
    return {
      diagnostics: [
        report(documentTooLarge, { path: '', message: `the document has ${size} million characters; 16 million are read` }),
      ],
    }
  }
  const { value, problems } = readJson(text)
  return { document: value, diagnostics: problems.map(problem => diagnosticOf(problem, text)) }
}

function diagnosticOf({ kind, message, span, pointer: path }: JsonProblem, text: string): Diagnostic {
  const { line, column } = locate(text, span.start)
  const declaration = {
    syntax: jsonSyntax,
    depth: documentTooDeep,
    'duplicate-key': duplicateKey,
    'prototype-key': prototypeKey,
  }[kind]
  const hint = kind === 'syntax' ? recogniseText(text) : undefined
  return report(declaration, { message: `${message} (line ${line}, column ${column})`, span, path, hint })
}

function readValue(document: unknown): { document?: unknown; diagnostics: Diagnostic[] } {
  const problem = unwalkable(document)
  return problem === undefined
    ? { document, diagnostics: [] }
    : { diagnostics: [report(documentTooDeep, { path: '', message: problem })] }
}

interface Found {
  readonly content: unknown
  readonly shape: Shape
  readonly path: readonly (string | number)[]
  readonly others: number
  /** A schema around content that is less than one; the content itself when it is a whole one. */
  readonly wrap: (content: unknown) => SynchronizationSchema
}

const has = (value: unknown, member: string): value is Record<string, unknown> => isObject(value) && Object.hasOwn(value, member)

function findSchema(document: unknown): Found | undefined {
  const whole = (content: unknown, path: readonly (string | number)[], others = 0): Found => ({
    content,
    shape: synchronizationSchema,
    path,
    others,
    wrap: item => item as SynchronizationSchema,
  })
  if (has(document, 'synchronizationRules')) return whole(document, [])
  if (has(document, 'attributeMappings'))
    return { content: document, shape: objectMapping, path: [], others: 0, wrap: item => schemaAround([item as ObjectMapping]) }
  for (const member of ['schema', 'mapping'])
    if (has(document, member) && has(document[member], 'synchronizationRules')) return whole(document[member], [member])
  const list = has(document, 'value') ? document.value : document
  const base = list === document ? [] : ['value']
  if (!Array.isArray(list) || list.length === 0) {
    // A schema without rules still says what it is: the missing member is the finding.
    return has(document, 'directories') ? whole(document, []) : undefined
  }
  const schemas = list.flatMap((item, index) => {
    if (has(item, 'synchronizationRules')) return [{ content: item as unknown, path: [...base, index] }]
    if (has(item, 'schema') && has(item.schema, 'synchronizationRules'))
      return [{ content: item.schema as unknown, path: [...base, index, 'schema'] }]
    return []
  })
  const first = schemas[0]
  if (first) return whole(first.content, first.path, schemas.length - 1)
  if (has(list[0], 'targetAttributeName')) {
    const shape: Shape = { kind: 'list', of: () => attributeMapping, label: rowLabel }
    return {
      content: list,
      shape,
      path: base,
      others: 0,
      wrap: rows => schemaAround([{ attributeMappings: rows as ObjectMapping['attributeMappings'] }]),
    }
  }
  if (has(list[0], 'attributeMappings')) {
    const shape: Shape = { kind: 'list', of: () => objectMapping }
    return { content: list, shape, path: base, others: 0, wrap: mappings => schemaAround(mappings as readonly ObjectMapping[]) }
  }
  return undefined
}

const rowLabel = (row: unknown, index: number) =>
  has(row, 'targetAttributeName') && typeof row.targetAttributeName === 'string'
    ? `row ${index + 1} (${row.targetAttributeName})`
    : `row ${index + 1}`

/** The smallest schema around object mappings that came alone. */
export function schemaAround(objectMappings: readonly ObjectMapping[]): SynchronizationSchema {
  return { synchronizationRules: [{ objectMappings }] }
}

/**
 * The document of a schema, ready for `JSON.stringify`: what was read, with every unknown member and in its order.
 *
 * @returns a deep copy, so that changing it leaves the schema alone
 * @example
 * JSON.stringify(writeSynchronizationSchema(schema), undefined, 2)
 */
export function writeSynchronizationSchema(schema: SynchronizationSchema): unknown {
  return copy(schema)
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy)
  if (!isObject(value)) return value
  const result: Record<string, unknown> = {}
  for (const [name, inner] of Object.entries(value)) if (name !== '__proto__' && inner !== undefined) result[name] = copy(inner)
  return result
}
