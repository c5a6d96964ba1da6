import { definitionOf, definitionsOf } from '../definition.js'
import type { ResourceTypeName, ScimOptions } from '../types.js'
import { rememberedOptions } from './remember.js'
import { type FilterTarget, type ResolvedFilter, resolveFilter } from './resolve.js'
import type { CompareOperator, Filter, FilterLiteral } from './tree.js'

/**
 * Translates a filter into something else, SQL for instance. Names are resolved and values converted before a method is called, so
 * a visitor sees no unknown attribute, no string boolean and no comparison its type does not support.
 */
export interface FilterVisitor<T> {
  and(parts: readonly T[]): T
  or(parts: readonly T[]): T
  not(part: T): T
  /** True or false for every resource: an attribute nobody defines, at the server root. */
  constant(value: boolean): T
  /** `target.attribute.multiValued` asks for "any value". With `null`, `eq` means unassigned and `ne` assigned. */
  compare(target: FilterTarget, operator: CompareOperator, value: FilterLiteral): T
  present(target: FilterTarget): T
  /**
   * One value of `target` fulfils the whole part. `inside` builds the part with the methods of this visitor or, when the element
   * needs another (a row alias, say), of the one given; targets in it are sub-attributes of the element.
   */
  some(target: FilterTarget, inside: (visitor?: FilterVisitor<T>) => T): T
}

/**
 * Walks a filter.
 *
 * @param options default: those the filter was parsed with
 * @param among at the server root: the type whose resources are looked through. Attributes it does not define have no value there.
 * @throws ScimError `invalidFilter` when the filter does not fit the resource type
 */
export function visitFilter<T>(
  filter: Filter,
  visitor: FilterVisitor<T>,
  options: ScimOptions = rememberedOptions(filter),
  among?: ResourceTypeName,
): T {
  const definitions = among ? [definitionOf(among, options.extensions)] : definitionsOf(options)
  return visit(resolveFilter(filter, definitions, options, among !== undefined || undefined), visitor)
}

function visit<T>(node: ResolvedFilter, visitor: FilterVisitor<T>): T {
  switch (node.kind) {
    case 'and':
      return visitor.and(node.filters.map(filter => visit(filter, visitor)))
    case 'or':
      return visitor.or(node.filters.map(filter => visit(filter, visitor)))
    case 'not':
      return visitor.not(visit(node.filter, visitor))
    case 'constant':
      return visitor.constant(node.value)
    case 'compare':
      return visitor.compare(node.target, node.operator, node.value)
    case 'present':
      return visitor.present(node.target)
    case 'some':
      return visitor.some(node.target, (inner = visitor) => visit(node.filter, inner))
  }
}
