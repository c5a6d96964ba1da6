import { type Dialect, type Expression, format, fromGraph, parse } from '../../expression/index.js'
import type { AttributeMapping } from './schema.js'
import type { AttributeMappingSource } from './source.js'

const texts = new WeakMap<AttributeMappingSource, string>()

/** Notes the text of a source that was just made from it: reading a long tree back takes as long as parsing it many times. */
export function rememberText(source: AttributeMappingSource, text: string): void {
  texts.set(source, text)
}

/**
 * The expression of a source as text: what an administrator wrote where tree and text agree, else the tree's. A function node
 * without parameters but with a text is taken by its text. What cannot be read comes back as its own `expression`, so that the
 * checker has something to point into.
 *
 * @example
 * expressionText(attributeSource('surname')) // '[surname]'
 */
export function expressionText(source: AttributeMappingSource): string {
  const known = texts.get(source)
  if (known !== undefined) return known
  const text = readText(source)
  texts.set(source, text)
  return text
}

function readText(source: AttributeMappingSource): string {
  const written = typeof source.expression === 'string' ? source.expression.trim() : ''
  const isFunction = source.type === undefined ? source.name === undefined : /^function$/i.test(source.type)
  if (isFunction && written !== '' && (source.parameters?.length ?? 0) === 0) return written
  try {
    const tree = fromGraph(source)
    return written !== '' && sameText(written, tree) ? written : tree
  } catch {
    return written
  }
}

function sameText(written: string, canonical: string): boolean {
  if (written === canonical) return true
  try {
    return format(written) === canonical
  } catch {
    return false
  }
}

/** Expression text of a row; undefined for the mapping types None and empty. */
export function rowExpression(row: AttributeMapping): string | undefined {
  return row.source ? expressionText(row.source) : undefined
}

const trees = new Map<string, Expression | undefined>()

/** Tree of an expression text, undefined when it has syntax errors. The last few hundred are remembered: rules ask for one again and again. */
export function treeOf(text: string, dialect: Dialect = 'entra'): Expression | undefined {
  const key = dialect === 'entra' ? text : `${dialect} ${text}`
  if (trees.has(key)) return trees.get(key)
  const { tree, diagnostics } = parse(text, { dialect })
  const sound = diagnostics.some(({ severity }) => severity === 'error') ? undefined : tree
  if (trees.size >= 300) trees.clear()
  trees.set(key, sound)
  return sound
}
