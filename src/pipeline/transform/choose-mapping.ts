import { report } from '../../diagnostics/index.js'
import { type ObjectMapping, objectOf, type SynchronizationSchema, targetDefinitions } from '../../mapping/index.js'
import type { ScimSchema } from '../../scim/index.js'
import { mappingUnusable } from '../diagnostics/transforming.js'
import { type CompiledMapping, compileMapping, MappingError } from './rows.js'

/** One object mapping, or a whole synchronization schema of which the fitting mapping is taken. */
export type Mapping = ObjectMapping | SynchronizationSchema

/**
 * The mapping of users (or groups): the given one, or the first enabled one of a schema, by the priority of its rule.
 *
 * @throws MappingError when a schema has no such mapping
 */
export function chooseMapping(mapping: Mapping, object?: 'User' | 'Group'): ObjectMapping {
  const found = findMapping(mapping, object)
  if (found) return found
  throw new MappingError([
    report(mappingUnusable, {
      message: `the schema has no enabled mapping of ${object === 'Group' ? 'groups' : 'users'}`,
      path: '/synchronizationRules',
      hint: 'give an object mapping, or a schema with one',
    }),
  ])
}

/** The same; undefined when there is none. */
export function findMapping(mapping: Mapping, object: 'User' | 'Group' = 'User'): ObjectMapping | undefined {
  if (typeof mapping !== 'object' || mapping === null) return undefined
  if ('attributeMappings' in mapping && Array.isArray(mapping.attributeMappings)) return mapping
  if (!('synchronizationRules' in mapping) || !Array.isArray(mapping.synchronizationRules)) return undefined
  const rules = [...mapping.synchronizationRules].sort((a, b) => (a?.priority ?? 0) - (b?.priority ?? 0))
  return rules
    .flatMap(rule => rule?.objectMappings ?? [])
    .find(item => item && item.enabled !== false && objectOf(item) === object)
}

/**
 * The chosen mapping, compiled with what its document declares of the target.
 *
 * @throws MappingError when there is none, or it cannot be carried out
 */
export function compileChosen(
  mapping: Mapping,
  object?: 'User' | 'Group',
  extensions: readonly ScimSchema[] = [],
): CompiledMapping {
  const chosen = chooseMapping(mapping, object)
  return compileMapping(chosen, extensions, targetDefinitions(mapping, chosen))
}
