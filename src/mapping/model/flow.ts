import type { AttributeMapping, FlowBehavior, FlowType, ObjectMapping } from './schema.js'
import type { AttributeMappingSource } from './source.js'

export const flowTypeNames: readonly FlowType[] = [
  'Always',
  'ObjectAddOnly',
  'MultiValueAddOnly',
  'ValueAddOnly',
  'AttributeAddOnly',
]
export const flowBehaviorNames: readonly FlowBehavior[] = ['FlowWhenChanged', 'FlowAlways']

/** The flow fields of a row with the documented defaults filled in. */
export interface Flow {
  readonly flowType: FlowType
  readonly flowBehavior: FlowBehavior
  /** 0: not a matching attribute. */
  readonly matchingPriority: number
  readonly defaultValue: string | null
}

/**
 * Flow fields of a row, defaults filled in: Always, FlowWhenChanged, priority 0, no default. Letter case of the names is
 * forgiven; an unknown name counts as the default (`checkMapping` reports it).
 *
 * @example
 * flowOf({ targetAttributeName: 'title', source: attributeSource('jobTitle') }).flowType // 'Always'
 */
export function flowOf(row: AttributeMapping): Flow {
  return {
    flowType: named(flowTypeNames, row.flowType) ?? 'Always',
    flowBehavior: named(flowBehaviorNames, row.flowBehavior) ?? 'FlowWhenChanged',
    matchingPriority: row.matchingPriority ?? 0,
    defaultValue: row.defaultValue ?? null,
  }
}

/** The member of `names` equal to `value` without case. */
export function named<T extends string>(names: readonly T[], value: unknown): T | undefined {
  if (typeof value !== 'string') return undefined
  const wanted = value.trim().toLowerCase()
  return names.find(name => name.toLowerCase() === wanted)
}

/** The portal's mapping types. `empty`: neither source nor default, so nothing ever flows. */
export type RowKind = 'direct' | 'constant' | 'expression' | 'none' | 'empty'

/** Kind of a row, by its source node. A node that has only its text is an expression; letter case of the type is forgiven. */
export function rowKind(row: AttributeMapping): RowKind {
  const { source } = row
  if (!source) return row.defaultValue === null || row.defaultValue === undefined ? 'empty' : 'none'
  const type = named(nodeTypes, source.type)
  if (type !== undefined) return kinds[type]
  if (source.type !== undefined && source.type !== null) return 'empty'
  return source.name ? 'direct' : source.expression ? 'expression' : 'empty'
}

const nodeTypes = ['Attribute', 'Constant', 'Function'] as const
const kinds: Readonly<Record<AttributeMappingSource['type'], RowKind>> = {
  Attribute: 'direct',
  Constant: 'constant',
  Function: 'expression',
}

/** Actions of an object mapping (`flowTypes`), the portal's "Target object actions". */
export interface ObjectActions {
  readonly add: boolean
  readonly update: boolean
  readonly delete: boolean
  readonly unknown: readonly string[]
}

/**
 * Reads the flags of `flowTypes`. Missing or null means all three; an empty text means none.
 *
 * @example
 * objectActions('Add, Update') // { add: true, update: true, delete: false, unknown: [] }
 */
export function objectActions(flowTypes: string | null | undefined): ObjectActions {
  if (flowTypes === null || flowTypes === undefined) return { add: true, update: true, delete: true, unknown: [] }
  const flags = flowTypes
    .split(',')
    .map(flag => flag.trim())
    .filter(flag => flag !== '')
  const has = (name: string) => flags.some(flag => flag.toLowerCase() === name)
  return {
    add: has('add'),
    update: has('update'),
    delete: has('delete'),
    unknown: flags.filter(flag => !['add', 'update', 'delete', 'none'].includes(flag.toLowerCase())),
  }
}

/** Whether a mapping is of users or groups, by its target's URN first, then by its source name. Default: users. */
export function objectOf(mapping: ObjectMapping): 'User' | 'Group' {
  const target = mapping.targetObjectName ?? ''
  if (/(^|:)group$/i.test(target)) return 'Group'
  if (/(^|:)user$/i.test(target)) return 'User'
  return /^group/i.test(mapping.sourceObjectName ?? '') ? 'Group' : 'User'
}
