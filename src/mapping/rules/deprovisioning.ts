import { objectActions } from '../model/flow.js'
import type { ObjectMapping, SynchronizationSchema } from '../model/schema.js'
import { targetKey } from '../model/target-path.js'
import { type MappingRule, mappingRule } from './rule.js'
import { rowAt } from './target.js'
import type { MappingView } from './view.js'

/** Family D: how accounts end, and what stays behind. */

/** The row that switches accounts off. Targets that are no SCIM service name it as they like (IsActive, accountDisabled). */
const activeRow = (mapping: MappingView) =>
  mapping.ends.toScim ? rowAt(mapping, 'active') : mapping.rows.find(({ attributes }) => attributes.has('IsSoftDeleted'))

/** HR systems and domains have neither `IsSoftDeleted` nor assignments. */
const hasNoAccounts = ({ object, ends }: MappingView) => object === 'Group' || !ends.fromEntra

/** Values flow back into an HR system, which makes and ends its own accounts. */
const isWriteBack = ({ ends, mapping }: MappingView) => !ends.toScim && !objectActions(mapping.flowTypes).add

const activeIgnores = mappingRule({
  id: 'D01',
  code: 'MAP601',
  name: 'active-not-soft-deleted',
  severity: 'warning',
  title: 'active is not mapped, or ignores IsSoftDeleted',
  explain:
    'IsSoftDeleted is true when a user is unassigned, out of scope, disabled or deleted. Only a mapping of active that reads it disables the account in the target; otherwise people keep their access.',
  wrong: 'active ← "True"',
  right: 'active ← Not([IsSoftDeleted])',
  *check(mapping) {
    if (hasNoAccounts(mapping) || isWriteBack(mapping)) return
    const row = activeRow(mapping)
    if (!row)
      yield {
        path: `${mapping.pointer}/attributeMappings`,
        message: mapping.ends.toScim
          ? 'active is not mapped: accounts are never disabled'
          : 'no row reads IsSoftDeleted: accounts are never disabled',
        hint: mapping.ends.toScim ? 'add a row: active, Not([IsSoftDeleted])' : 'map the attribute that switches accounts off',
      }
    else if (!row.attributes.has('IsSoftDeleted') && !row.attributes.has('accountEnabled'))
      yield {
        row,
        message: 'the value does not depend on IsSoftDeleted: accounts are never disabled',
        hint: 'use Not([IsSoftDeleted])',
      }
  },
})

const noUpdate = mappingRule({
  id: 'D02',
  code: 'MAP602',
  name: 'disable-needs-update',
  severity: 'warning',
  title: 'active is mapped, but updates are switched off',
  explain:
    'Disabling an account is an update. With the action Update switched off it is never sent. Switch Update on in the target object actions.',
  wrong: '"flowTypes": "Add, Delete" with a row for active',
  right: '"flowTypes": "Add, Update, Delete"',
  *check(mapping) {
    if (activeRow(mapping) && !objectActions(mapping.mapping.flowTypes).update)
      yield {
        path: `${mapping.pointer}/flowTypes`,
        message: `flowTypes is ${JSON.stringify(mapping.mapping.flowTypes)}: without Update no account is ever disabled`,
        hint: 'add Update',
      }
  },
})

const deleteWithoutActive = mappingRule({
  id: 'D03',
  code: 'MAP603',
  name: 'delete-without-active',
  severity: 'warning',
  title: 'deletions are sent, and active is not mapped',
  explain:
    'An application without active does not support soft deletion, so that removing an assignment deletes the account at once. Map active, or switch Delete off.',
  wrong: '"flowTypes": "Add, Update, Delete" without a row for active',
  right: 'active ← Not([IsSoftDeleted])',
  *check(mapping) {
    if (!hasNoAccounts(mapping) && !activeRow(mapping) && objectActions(mapping.mapping.flowTypes).delete)
      yield {
        path: `${mapping.pointer}/flowTypes`,
        message: 'Delete is switched on and active is not mapped: removing an assignment deletes the account',
        hint: 'map active, or remove Delete',
      }
  },
})

const accountEnabled = mappingRule({
  id: 'D04',
  code: 'MAP604',
  name: 'active-from-account-enabled',
  severity: 'warning',
  title: 'active is mapped from accountEnabled',
  explain:
    'accountEnabled knows only whether the account is enabled in the directory. Users who are unassigned, out of scope or deleted stay active in the target. IsSoftDeleted covers all four cases.',
  wrong: 'active ← [accountEnabled]',
  right: 'active ← Not([IsSoftDeleted])',
  *check(mapping) {
    const row = activeRow(mapping)
    if (row?.attributes.has('accountEnabled') && !row.attributes.has('IsSoftDeleted'))
      yield {
        row,
        message: 'accountEnabled does not know of unassigned and out-of-scope users, who stay active',
        hint: 'use Not([IsSoftDeleted])',
      }
  },
})

const defaultDoesNotClear = mappingRule({
  id: 'D05',
  code: 'MAP605',
  name: 'default-on-create-only',
  severity: 'info',
  title: 'a default applies to new objects only',
  explain:
    'When the source becomes empty later, the default is not used and nothing is cleared: the old value stays in the target. If it has to change, give the fallback inside an expression.',
  wrong: 'title ← [jobTitle], default "Employee"',
  right: 'title ← Switch([jobTitle], [jobTitle], "", "Employee")',
  *check({ rows }) {
    for (const row of rows)
      if (row.flow.defaultValue !== null && row.flow.defaultValue !== '' && row.outcome?.maybeNothing)
        yield {
          row,
          message: `the default ${JSON.stringify(row.flow.defaultValue)} is used on creation only; when the source becomes empty later the old value stays`,
          choice: 'default-on-create',
        }
  },
})

/** The mapping of the same object in another document or mapping. */
export function counterpart(mapping: MappingView, other: ObjectMapping | SynchronizationSchema): ObjectMapping | undefined {
  if ('attributeMappings' in other) return other
  const all = other.synchronizationRules.flatMap(rule => rule.objectMappings ?? [])
  const { sourceObjectName, targetObjectName } = mapping.mapping
  return (
    all.find(item => item.sourceObjectName === sourceObjectName && item.targetObjectName === targetObjectName) ??
    all.find(item => item.name === mapping.mapping.name)
  )
}

const stale = mappingRule({
  id: 'D06',
  code: 'MAP606',
  name: 'stale-target-values',
  severity: 'info',
  title: 'a target that was mapped is not mapped any more',
  explain:
    'Removing a row sends nothing: the values that are in the target stay and grow old. Clear them there, or send an empty value once before the row goes.',
  wrong: 'the row for country removed',
  right: 'the row kept, or the values cleared in the target',
  *check(mapping, { options }) {
    const before = options.previous && counterpart(mapping, options.previous)
    if (!before) return
    const now = new Set(mapping.rows.filter(row => row.kind !== 'empty').map(row => row.key))
    for (const row of before.attributeMappings)
      if (!now.has(targetKey(row.targetAttributeName)) && row.source)
        yield {
          path: `${mapping.pointer}/attributeMappings`,
          message: `${row.targetAttributeName} was mapped before; its values stay in the target`,
        }
  },
})

export const deprovisioningRules: readonly MappingRule[] = [
  activeIgnores,
  noUpdate,
  deleteWithoutActive,
  accountEnabled,
  defaultDoesNotClear,
  stale,
]
