import { explain } from '../expression/index.js'
import { rowExpression, treeOf } from './model/expression-text.js'
import { flowOf, objectActions, objectOf, rowKind } from './model/flow.js'
import type { AttributeMapping, ObjectMapping } from './model/schema.js'
import { explainScope } from './scope/explain.js'

/** One row in words. */
export interface RowExplanation {
  readonly target: string
  /** Whole sentences: where the value comes from, then when it flows. */
  readonly words: string
}

/** A mapping in words. */
export interface MappingExplanation {
  /** What is mapped, and what the service may do. */
  readonly summary: string
  readonly scope: readonly string[]
  readonly rows: readonly RowExplanation[]
}

/**
 * Says in plain English what a mapping does, row by row.
 *
 * @example
 * explainMapping(profiles.code42).rows[0].words
 * // 'userPrincipalName as it is. Asked first when looking for the account in the target.'
 */
export function explainMapping(mapping: ObjectMapping): MappingExplanation {
  const { add, update, delete: remove } = objectActions(mapping.flowTypes)
  const actions = [add && 'create', update && 'update', remove && 'delete'].filter(Boolean).join(', ')
  const many = objectOf(mapping) === 'Group' ? 'groups' : 'users'
  const off = mapping.enabled === false ? ' The mapping is switched off.' : ''
  const matching = mapping.attributeMappings
    .filter(row => flowOf(row).matchingPriority > 0)
    .toSorted((a, b) => flowOf(a).matchingPriority - flowOf(b).matchingPriority)
  return {
    summary: `${mapping.name ? `${mapping.name}: ` : ''}${mapping.attributeMappings.length} rows for ${many}; may ${actions || 'do nothing'}.${off}`,
    scope: explainScope(mapping.scope),
    rows: mapping.attributeMappings.map(row => ({
      target: row.targetAttributeName,
      words: sentences(row, matching.indexOf(row)),
    })),
  }
}

const ordinals = ['first', 'second', 'third', 'fourth']

function sentences(row: AttributeMapping, match: number): string {
  const flow = flowOf(row)
  return [
    sourceWords(row),
    flow.defaultValue !== null && row.source && `New objects get ${JSON.stringify(flow.defaultValue)} where nothing comes out.`,
    match >= 0 && `Asked ${ordinals[match] ?? 'then'} when looking for the account in the target.`,
    flowWords[flow.flowType],
    flow.flowBehavior === 'FlowAlways' && 'Sent whenever the object is evaluated, changed or not.',
  ]
    .filter(part => typeof part === 'string' && part !== '')
    .join(' ')
}

const flowWords: Readonly<Record<string, string>> = {
  Always: '',
  ObjectAddOnly: 'Only when the object is created.',
  MultiValueAddOnly: 'Values are added, never removed.',
  ValueAddOnly: 'Values are added to what is there, never removed.',
  AttributeAddOnly: 'Only where the target has no value yet.',
}

function sourceWords(row: AttributeMapping): string {
  switch (rowKind(row)) {
    case 'direct':
      return `${row.source?.name ?? ''} as it is.`
    case 'constant':
      return `Always ${JSON.stringify(row.source?.name ?? '')}.`
    case 'none':
      return `Left alone, but filled with ${JSON.stringify(row.defaultValue)} whenever it is empty.`
    case 'empty':
      return 'Nothing: the row has neither source nor default.'
    case 'expression': {
      const text = rowExpression(row) ?? ''
      return treeOf(text) ? explain(text) : 'An expression that is not valid.'
    }
  }
}
