import { type Diagnostic, locate, report } from '../../diagnostics/index.js'
import { type Dialect, ExpressionError } from '../../expression/index.js'
import { packExpression, packIncomplete } from '../diagnostics.js'
import { endsOf } from '../model/ends.js'
import { expressionSource, type NodeMember, orderOf, usualOrder } from '../model/expression-source.js'
import { expressionText } from '../model/expression-text.js'
import { rowKind } from '../model/flow.js'
import type { AttributeMapping, ObjectMapping, SynchronizationRule, SynchronizationSchema } from '../model/schema.js'
import { fileCandidates, folderCandidates, Names } from './file-names.js'
import { readJson } from './json.js'
import { readSynchronizationSchema, writeSynchronizationSchema } from './read.js'
import { isObject } from './shape.js'

/** Member that stands for what is in a file of its own. */
const fileMember = '$file'
/** Beside it: the node as it was, where the text alone would not give it back. */
const nodeMember = '$node'
/** Or only the order of the members of its nodes. */
const orderMember = '$order'

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`

/**
 * Takes a schema apart for a repository: `schema.json` for what surrounds the mappings, a folder an object mapping with its
 * `mapping.json`, and an `.expr` file an expression. Members keep their order, so that a diff shows what changed.
 *
 * @returns contents by path, with forward slashes
 * @example
 * Object.keys(unpack(schema)) // ['schema.json', 'Users/mapping.json', 'Users/country.expr', …]
 */
export function unpack(schema: SynchronizationSchema): Record<string, string> {
  const files: Record<string, string> = {}
  const folders = new Names()
  const copy = writeSynchronizationSchema(schema) as { synchronizationRules: { objectMappings?: unknown[] }[] }
  const rest: [string, string][] = []
  for (const [r, rule] of schema.synchronizationRules.entries())
    for (const [m, mapping] of (rule.objectMappings ?? []).entries()) {
      const folder = folders.take(folderCandidates(mapping))
      const written = copy.synchronizationRules[r]?.objectMappings
      if (written) written[m] = { [fileMember]: `${folder}/mapping.json` }
      rest.push(...unpackMapping(mapping, folder))
    }
  files['schema.json'] = json(copy)
  for (const [name, content] of rest) files[name] = content
  return files
}

function unpackMapping(mapping: ObjectMapping, folder: string): [string, string][] {
  const names = new Names()
  const expressions: [string, string][] = []
  const { dialect } = endsOf(mapping)
  const rows = mapping.attributeMappings.map(row => {
    if (rowKind(row) !== 'expression' || !row.source) return row
    const text = expressionText(row.source)
    if (text === '') return row
    const file = `${names.take(fileCandidates(row))}.expr`
    expressions.push([`${folder}/${file}`, `${text}\n`])
    return { ...row, source: { [fileMember]: file, ...whatTheTextLacks(text, row.source, dialect) } }
  })
  return [[`${folder}/mapping.json`, json({ ...mapping, attributeMappings: rows })], ...expressions]
}

/** Nothing when the text alone gives the node back; else the order of its members, or the whole node. */
function whatTheTextLacks(
  text: string,
  source: NonNullable<AttributeMapping['source']>,
  dialect: Dialect,
): Record<string, unknown> {
  const order = orderOf(source)
  try {
    if (order && JSON.stringify(expressionSource(text, order, dialect)) === JSON.stringify(source))
      return order.join() === usualOrder.join() ? {} : { [orderMember]: order }
  } catch {
    // A text that does not parse has no tree of its own: the node is kept.
  }
  return { [nodeMember]: source }
}

/** What came out of packing. `schema` is absent when a file is missing or broken. */
export interface Packed {
  readonly schema?: SynchronizationSchema
  readonly diagnostics: Diagnostic[]
}

/**
 * Puts an unpacked folder together again: the exact reverse of `unpack` for untouched files. A changed `.expr` file becomes a new
 * tree. Folders without a `schema.json` are packed under one rule. File names come from the files themselves and never lead
 * outside the given ones.
 *
 * @param files contents by path below the folder, with forward slashes; other files are ignored
 * @example
 * pack(unpack(schema)).schema // deep equal to schema
 */
export function pack(files: Readonly<Record<string, string>>): Packed {
  const packer = new Packer(files)
  const document = packer.schema()
  if (packer.diagnostics.length > 0) return { diagnostics: packer.diagnostics }
  return readSynchronizationSchema(document)
}

const isOrder = (value: unknown): value is readonly NodeMember[] =>
  Array.isArray(value) && [...value].sort().join() === [...usualOrder].sort().join()

class Packer {
  readonly diagnostics: Diagnostic[] = []

  constructor(private readonly files: Readonly<Record<string, string>>) {}

  schema(): unknown {
    const document = this.has('schema.json') ? this.json('schema.json') : this.aroundFolders()
    if (!isObject(document) || !Array.isArray(document.synchronizationRules)) {
      if (this.diagnostics.length === 0)
        this.incomplete(
          '',
          'there is neither a schema.json nor a folder with a mapping.json',
          'give the folder that schema unpack wrote',
        )
      return undefined
    }
    const rules = document.synchronizationRules as SynchronizationRule[]
    return { ...document, synchronizationRules: rules.map(rule => this.rule(rule)) }
  }

  private aroundFolders(): unknown {
    const found = Object.keys(this.files)
      .filter(name => /^[^/]+\/mapping\.json$/.test(name))
      .sort()
      .reverse()
    if (this.has('mapping.json')) found.unshift('mapping.json')
    return found.length > 0
      ? { synchronizationRules: [{ objectMappings: found.map(name => ({ [fileMember]: name })) }] }
      : undefined
  }

  private rule(rule: SynchronizationRule): unknown {
    if (!isObject(rule) || !Array.isArray(rule.objectMappings)) return rule
    return { ...rule, objectMappings: rule.objectMappings.map(mapping => this.mapping(mapping)) }
  }

  private mapping(mapping: unknown): unknown {
    const name = isObject(mapping) ? mapping[fileMember] : undefined
    if (typeof name !== 'string') return mapping
    if (!this.known(name, 'schema.json')) return undefined
    const content = this.json(name)
    if (!isObject(content) || !Array.isArray(content.attributeMappings)) return content
    const folder = name.slice(0, name.lastIndexOf('/') + 1)
    const isRow = (row: unknown) => isObject(row) && typeof row.targetAttributeName === 'string'
    const { dialect } = endsOf({ ...content, attributeMappings: content.attributeMappings.filter(isRow) } as ObjectMapping)
    return {
      ...content,
      attributeMappings: content.attributeMappings.map((row: unknown) => this.row(row, folder, name, dialect)),
    }
  }

  private row(row: unknown, folder: string, from: string, dialect: Dialect): unknown {
    const source = isObject(row) ? row.source : undefined
    const file = isObject(source) ? source[fileMember] : undefined
    if (!isObject(row) || !isObject(source) || typeof file !== 'string') return row
    const name = folder + file
    if (file.includes('/') || file.includes('\\')) {
      this.incomplete(from, `${from} refers to ${JSON.stringify(file)}, which is not a file beside it`)
      return row
    }
    if (!this.known(name, from)) return row
    return { ...row, source: this.source(name, source[nodeMember], source[orderMember], dialect) }
  }

  private source(name: string, node: unknown, order: unknown, dialect: Dialect): unknown {
    const text = (this.files[name] ?? '').replace(/^\ufeff/, '').trim()
    if (isObject(node) && expressionText(node as unknown as NonNullable<AttributeMapping['source']>).trim() === text) return node
    try {
      return expressionSource(text, isOrder(order) ? order : usualOrder, dialect)
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error
      for (const { message, span, code, hint } of error.diagnostics) {
        const { line, column } = locate(text, span?.start ?? 0)
        this.diagnostics.push(
          report(packExpression, { path: name, span, hint, message: `${name}:${line}:${column} ${message} (${code})` }),
        )
      }
      return undefined
    }
  }

  private json(name: string): unknown {
    const text = this.files[name] ?? ''
    const { value, problems } = readJson(text)
    for (const { message, span } of problems) {
      const { line, column } = locate(text, span.start)
      this.incomplete(name, `${name}:${line}:${column} ${message}`)
    }
    return value
  }

  private has(name: string): boolean {
    return Object.hasOwn(this.files, name)
  }

  private known(name: string, from: string): boolean {
    if (this.has(name)) return true
    this.incomplete(from, `${from} refers to ${name}, which is not there`, 'restore the file, or unpack the document again')
    return false
  }

  private incomplete(path: string, message: string, hint?: string): void {
    this.diagnostics.push(report(packIncomplete, { path, message, hint }))
  }
}
