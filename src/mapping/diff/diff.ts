import { callsOf, literalText, switchParts } from '../analysis/tree.js'
import { expressionText, treeOf } from '../model/expression-text.js'
import { type Flow, flowOf, objectActions, rowKind } from '../model/flow.js'
import type { AttributeMapping, Filter, FilterGroup, ObjectMapping } from '../model/schema.js'
import { targetKey } from '../model/target-path.js'
import { explainClause, scopeMeaning } from '../scope/explain.js'
import { meaningOf } from './meaning.js'

/** One difference between two mappings. Order, spacing and spelling do not count. */
export interface MappingChange {
  readonly kind: 'added' | 'removed' | 'changed'
  /** Target path of a row; absent for a change of the mapping itself. */
  readonly target?: string
  /** What changed: the target path, or `scope`, `flowTypes`, `enabled`, `sourceObjectName`, `targetObjectName`. */
  readonly name: string
  /** What the change is, in a few words. */
  readonly words: string
  /** Fields of the row that differ: `source`, `flowType`, `matchingPriority`, `defaultValue`, `flowBehavior`. */
  readonly fields: readonly string[]
  readonly before?: AttributeMapping
  readonly after?: AttributeMapping
}

/**
 * Compares two mappings by meaning: rows by target path, expressions as trees with the pairs of a Switch as a set, flow fields
 * with their defaults, and the scope as groups of clauses.
 *
 * @returns changed and added rows in the order of `b`, then removed ones in the order of `a`, then changes of the mapping itself
 * @example
 * diffMappings(withCountry(profiles.code42, { strategy: 'directory-alpha2' }), withCountry(profiles.code42, { strategy: 'usageLocation' }))[0].words
 * // 'source: [country] -> [usageLocation]'
 */
export function diffMappings(a: ObjectMapping, b: ObjectMapping): MappingChange[] {
  const before = byTarget(a)
  const after = byTarget(b)
  const changes: MappingChange[] = []
  for (const [key, row] of after) {
    const other = before.get(key)
    if (!other)
      changes.push({
        kind: 'added',
        target: row.targetAttributeName,
        name: row.targetAttributeName,
        words: describe(row),
        fields: [],
        after: row,
      })
    else changes.push(...changeOf(other, row))
  }
  for (const [key, row] of before)
    if (!after.has(key))
      changes.push({
        kind: 'removed',
        target: row.targetAttributeName,
        name: row.targetAttributeName,
        words: describe(row),
        fields: [],
        before: row,
      })
  return [...changes, ...ofMapping(a, b)]
}

/** Rows by place; a second row for one place gets a key of its own, so that nothing is lost. */
function byTarget(mapping: ObjectMapping): Map<string, AttributeMapping> {
  const rows = new Map<string, AttributeMapping>()
  const counts = new Map<string, number>()
  for (const row of mapping.attributeMappings) {
    const key = targetKey(row.targetAttributeName)
    const number = (counts.get(key) ?? 0) + 1
    counts.set(key, number)
    rows.set(number === 1 ? key : `${key} (${number})`, row)
  }
  return rows
}

function changeOf(before: AttributeMapping, after: AttributeMapping): MappingChange[] {
  const [was, is] = [flowOf(before), flowOf(after)]
  const fields: string[] = []
  const words: string[] = []
  if (meaningOf(before.source) !== meaningOf(after.source)) {
    fields.push('source')
    words.push(sourceChange(before, after))
  }
  for (const [field, label] of flowFields) {
    if (was[field] === is[field]) continue
    fields.push(field)
    words.push(`${label} ${show(field, was[field])} -> ${show(field, is[field])}`)
  }
  if (fields.length === 0) return []
  return [
    {
      kind: 'changed',
      target: after.targetAttributeName,
      name: after.targetAttributeName,
      words: words.join(', '),
      fields,
      before,
      after,
    },
  ]
}

const flowFields: readonly (readonly [keyof Flow, string])[] = [
  ['matchingPriority', 'matching'],
  ['flowType', 'flow'],
  ['flowBehavior', 'behaviour'],
  ['defaultValue', 'default'],
]
/** Names of flow types as they are, defaults as quoted texts. */
const show = (field: keyof Flow, value: string | number | null) =>
  value === null || value === 0 ? 'none' : field === 'defaultValue' ? JSON.stringify(value) : String(value)

/** "expression: 258 -> 545 pairs, default blank -> [country]" for two Switches, else both sides. */
function sourceChange(before: AttributeMapping, after: AttributeMapping): string {
  const [one, other] = [mainSwitch(before), mainSwitch(after)]
  if (one && other) {
    const parts = [
      one.pairs.length !== other.pairs.length
        ? `${one.pairs.length} -> ${other.pairs.length} pairs`
        : changedPairs(one.pairs, other.pairs),
      one.defaultValue !== other.defaultValue ? `default ${one.defaultValue} -> ${other.defaultValue}` : '',
    ].filter(part => part !== '')
    return `expression: ${parts.join(', ') || 'changed around the Switch'}`
  }
  return `source: ${short(before)} -> ${short(after)}`
}

interface MainSwitch {
  readonly pairs: readonly string[]
  readonly defaultValue: string
}

function mainSwitch(row: AttributeMapping): MainSwitch | undefined {
  if (!row.source || rowKind(row) !== 'expression') return undefined
  const text = expressionText(row.source)
  const tree = treeOf(text)
  const call = tree && callsOf(tree, 'Switch')[0]
  if (!call) return undefined
  const { pairs, defaultValue } = switchParts(call)
  const empty = !defaultValue || literalText(defaultValue) === ''
  const slice = defaultValue ? text.slice(defaultValue.span.start, defaultValue.span.end) : ''
  return {
    pairs: pairs.map(
      ({ key, value }) =>
        `${key ? text.slice(key.span.start, key.span.end) : ''} ${value ? text.slice(value.span.start, value.span.end) : ''}`,
    ),
    defaultValue: empty ? 'blank' : slice.length > 40 ? 'an expression' : slice,
  }
}

function changedPairs(before: readonly string[], after: readonly string[]): string {
  const [one, other] = [new Set(before), new Set(after)]
  const count = after.filter(pair => !one.has(pair)).length
  return count > 0 && before.some(pair => !other.has(pair)) ? `${count} of ${after.length} pairs differ` : ''
}

function short(row: AttributeMapping): string {
  const kind = rowKind(row)
  if (!row.source) return kind === 'none' ? 'default only' : 'none'
  const text = expressionText(row.source)
  return text.length <= 60 ? text : `${kind} of ${text.length} characters`
}

/** "direct, always": what a row is, for one that came or went. */
function describe(row: AttributeMapping): string {
  const flow = flowOf(row)
  const kind = rowKind(row)
  return [
    kind === 'direct' ? `direct from ${row.source?.name ?? ''}` : kind,
    flow.flowType === 'Always' ? 'always' : flow.flowType,
    flow.matchingPriority > 0 && `matching ${flow.matchingPriority}`,
    flow.defaultValue !== null && `default ${JSON.stringify(flow.defaultValue)}`,
  ]
    .filter(Boolean)
    .join(', ')
}

function ofMapping(a: ObjectMapping, b: ObjectMapping): MappingChange[] {
  const changes: MappingChange[] = []
  const changed = (name: string, words: string) => changes.push({ kind: 'changed', name, words, fields: [name] })
  if ((a.enabled ?? true) !== (b.enabled ?? true)) changed('enabled', (b.enabled ?? true) ? 'switched on' : 'switched off')
  for (const name of ['sourceObjectName', 'targetObjectName'] as const)
    if (a[name] && b[name] && a[name] !== b[name]) changed(name, `${a[name]} -> ${b[name]}`)
  const [was, is] = [actions(a), actions(b)]
  if (was !== is) changed('flowTypes', `${was || 'none'} -> ${is || 'none'}`)
  const [scopeBefore, scopeAfter] = [scopeMeaning(a.scope), scopeMeaning(b.scope)]
  if (scopeBefore !== scopeAfter) changed('scope', scopeChange(a.scope, b.scope))
  return changes
}

function actions(mapping: ObjectMapping): string {
  const { add, update, delete: remove, unknown } = objectActions(mapping.flowTypes)
  return [add && 'Add', update && 'Update', remove && 'Delete', ...unknown].filter(Boolean).join(', ')
}

/** Counts where they differ, else the clauses that came and went. */
function scopeChange(before: Filter | null | undefined, after: Filter | null | undefined): string {
  const [was, is] = [scopeWords(before), scopeWords(after)]
  if (was !== is) return `${was} -> ${is}`
  const [one, other] = [clauseWords(before), clauseWords(after)]
  const gone = one.filter(clause => !other.includes(clause))
  const come = other.filter(clause => !one.includes(clause))
  if (gone.length === 0 && come.length === 0) return `${was}, grouped in another way`
  return `${few(gone)} -> ${few(come)}`
}

const few = (clauses: readonly string[]) =>
  clauses.length === 0
    ? 'nothing'
    : clauses.slice(0, 2).join(', ') + (clauses.length > 2 ? ` and ${clauses.length - 2} more` : '')

const clauseWords = (scope: Filter | null | undefined): string[] =>
  groupsOf(scope).flatMap(group => (group.clauses ?? []).map(explainClause))

const groupsOf = (scope: Filter | null | undefined): FilterGroup[] => [
  ...(scope?.groups ?? []),
  ...(scope?.inputFilterGroups ?? []),
  ...(scope?.categoryFilterGroups ?? []),
]

function scopeWords(scope: Filter | null | undefined): string {
  const groups = groupsOf(scope)
  if (groups.length === 0) return 'everybody'
  const clauses = groups.reduce((sum, group) => sum + (group.clauses?.length ?? 0), 0)
  return `${groups.length} ${groups.length === 1 ? 'group' : 'groups'}, ${clauses} ${clauses === 1 ? 'clause' : 'clauses'}`
}
