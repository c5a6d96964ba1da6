import { sourceAttribute } from '../../mapping/index.js'
import { compileChosen, type Mapping } from './choose-mapping.js'
import type { CompiledMapping } from './rows.js'

/** Source attributes of a mapping, by the names mappings use. */
export interface SourceNeeds {
  /** Read by the matching attributes. */
  readonly required: readonly string[]
  /** Read by any row or by the scoping filter; `IsSoftDeleted` stands as `accountEnabled`, from which a file tells it. */
  readonly reads: readonly string[]
}

/**
 * What a mapping reads, for the header check of a table and for `$select`.
 *
 * @throws MappingError when the mapping cannot be carried out
 * @example
 * sourceNeeds(profiles.code42).required // ['userPrincipalName']
 */
export function sourceNeeds(mapping: Mapping, object?: 'User' | 'Group'): SourceNeeds {
  return needsOf(compileChosen(mapping, object))
}

/** `sourceNeeds` of a compiled mapping. */
export function needsOf(compiled: CompiledMapping): SourceNeeds {
  const scope = [...(compiled.mapping.scope?.groups ?? []), ...(compiled.mapping.scope?.inputFilterGroups ?? [])]
  const scoped = scope.flatMap(group => (group.clauses ?? []).map(clause => clause.sourceOperandName))
  const reads = [...compiled.attributes, ...scoped].map(name => (name === 'IsSoftDeleted' ? 'accountEnabled' : name))
  const matching = compiled.rows.filter(row => row.matchingPriority > 0).flatMap(row => row.attributes)
  return { required: [...new Set(matching)], reads: [...new Set(reads)] }
}

/** Navigation properties: they come with `$expand`, not with `$select`. */
const expanded = new Set(['manager', 'members', 'owners', 'appRoleAssignments'])

/**
 * `$select` and `$expand` of a Graph request that brings what a mapping reads, and no more. The id and what tells a deleted or
 * disabled account always come.
 *
 * @example
 * graphQuery(profiles.code42).expand // 'manager($select=id)'
 */
export function graphQuery(mapping: Mapping, object?: 'User' | 'Group'): { readonly select: string; readonly expand?: string } {
  const compiled = compileChosen(mapping, object)
  const always =
    compiled.object === 'Group'
      ? ['id', 'displayName']
      : ['id', 'userPrincipalName', 'displayName', 'accountEnabled', 'deletedDateTime']
  const { reads } = needsOf(compiled)
  const properties = reads.filter(name => !expanded.has(name)).map(name => graphProperty(name, compiled.object))
  const expand = reads
    .filter(name => expanded.has(name))
    .map(name => (name === 'appRoleAssignments' ? name : `${name}($select=id)`))
  return { select: [...new Set([...always, ...properties])].join(','), ...(expand.length > 0 && { expand: expand.join(',') }) }
}

/** `onPremisesExtensionAttributes.extensionAttribute1` is selected by its first part. */
function graphProperty(name: string, object: 'User' | 'Group'): string {
  const path = sourceAttribute(name, object)?.graph ?? name
  return name.startsWith('extension_') ? name : (path.split(/[.[]/)[0] ?? path)
}
