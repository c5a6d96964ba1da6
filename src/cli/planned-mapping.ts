import {
  type ObjectMapping,
  readSynchronizationSchema,
  type SynchronizationSchema,
  writeSynchronizationSchema,
} from '../mapping/index.js'
import type { Invocation } from './command.js'
import { Fault, invalidInput } from './fault.js'
import { mappingInput, objectMappingOf } from './mapping-input.js'

/** The mapping of a plan: what its users went through, and the schema around it as `apply --env` pushes it. */
export interface PlannedMapping {
  readonly used: ObjectMapping
  /** Member `mapping` of a saved plan. A profile is no schema of a tenant, and so leaves its name only. */
  readonly saved: { readonly name: string; readonly schema?: unknown }
}

/**
 * Reads the mapping of --mapping and changes it as the line asks.
 *
 * @param change gives the mapping that is used: another country row, another scope
 */
export async function plannedMapping(
  call: Invocation,
  change: (mapping: ObjectMapping) => Promise<ObjectMapping>,
): Promise<PlannedMapping> {
  const { name, schema, isProfile } = await mappingInput(call, call.flags.text('mapping') ?? 'profile:code42')
  const own = objectMappingOf({ name, schema })
  const used = await change(own)
  if (isProfile) return { used, saved: { name } }
  const rules = (schema.synchronizationRules ?? []).map(rule => ({
    ...rule,
    objectMappings: (rule.objectMappings ?? []).map(mapping => (mapping === own ? used : mapping)),
  }))
  return { used, saved: { name, schema: writeSynchronizationSchema({ ...schema, synchronizationRules: rules }) } }
}

/**
 * The schema that a saved plan carries.
 *
 * @throws Fault when the plan was made with a profile, or by a version that saved no mapping
 */
export function schemaOfPlan(text: string, path: string): SynchronizationSchema {
  const { mapping } = JSON.parse(text) as { mapping?: { name?: unknown; schema?: unknown } }
  if (mapping?.schema === undefined)
    throw new Fault(
      invalidInput,
      `${path} holds no schema to push: ${mapping?.name === undefined ? 'its mapping was not saved' : `it was made with the profile ${String(mapping.name).replace(/^profile:/, '')}`}`,
      'attrmap schema pull --env NAME -o FILE, then attrmap plan --mapping FILE --save PLAN',
    )
  const { schema, diagnostics } = readSynchronizationSchema(mapping.schema)
  if (schema && !diagnostics.some(diagnostic => diagnostic.severity === 'error')) return schema
  throw new Fault(
    invalidInput,
    `${path}: the mapping in it cannot be used: ${diagnostics[0]?.message ?? ''}`,
    'make the plan again',
  )
}
