import { type Dialect, toGraph } from '../../expression/index.js'
import { rememberText } from './expression-text.js'
import type { AttributeMappingSource } from './source.js'

export type NodeMember = 'type' | 'name' | 'expression' | 'parameters'

/** Order of a node's members in Microsoft's examples. */
export const usualOrder: readonly NodeMember[] = ['type', 'name', 'expression', 'parameters']

/**
 * Source node of an expression. The tree is Graph's; the text of the whole stays as it was written, because the canonical form
 * has a blank after every comma and could push a long Switch over the limit.
 *
 * @param order of the members of every node, for documents that write them differently
 * @param dialect of the mapping: Cloud Sync has other positions for some functions, and parameters such as %DomainFQDN%
 * @throws ExpressionError when the text does not parse
 * @example
 * expressionSource('Not([IsSoftDeleted])').name // 'Not'
 */
export function expressionSource(
  text: string,
  order: readonly NodeMember[] = usualOrder,
  dialect: Dialect = 'entra',
): AttributeMappingSource {
  const written = text.trim()
  const tree = ordered(toGraph(written, { dialect }), order)
  if (tree.type !== 'Function') return tree
  const source = { ...tree, expression: written }
  rememberText(source, written)
  return source
}

function ordered(node: AttributeMappingSource, order: readonly NodeMember[]): AttributeMappingSource {
  const parameters = (node.parameters ?? []).map(({ key, value }) => ({ key, value: ordered(value, order) }))
  const members = { ...node, parameters }
  return Object.fromEntries(order.map(member => [member, members[member]])) as unknown as AttributeMappingSource
}

/** The order of members that all nodes of a tree share; undefined when they differ or have other members. */
export function orderOf(source: AttributeMappingSource): readonly NodeMember[] | undefined {
  const wanted = Object.keys(source).join()
  if ([...Object.keys(source)].sort().join() !== [...usualOrder].sort().join()) return undefined
  const isUniform = (node: AttributeMappingSource): boolean =>
    Object.keys(node).join() === wanted && (node.parameters ?? []).every(({ value }) => isUniform(value))
  return isUniform(source) ? (Object.keys(source) as NodeMember[]) : undefined
}
