import { runRow } from '../analysis/run.js'
import { callsUnknown } from '../analysis/tree.js'
import { pathKey, targetKey } from '../model/target-path.js'
import { type MappingRule, mappingRule } from './rule.js'
import type { MappingView, RowView } from './view.js'

/** Family K: matching attributes. */

/** Rows with a matching priority, in the order of the queries. */
export const matchingRows = ({ rows }: MappingView): RowView[] =>
  rows
    .filter(row => row.flow.matchingPriority > 0)
    .toSorted((a, b) => a.flow.matchingPriority - b.flow.matchingPriority || a.index - b.index)

const maybeNothing = (row: RowView) => row.flow.defaultValue === null && (row.outcome?.maybeNothing ?? row.kind !== 'constant')
/** A source that nobody described, or a function of a connector of its own: whether it can be empty, or is unique, is not known either way. */
const isUndescribed = ({ ends, source }: MappingView, row: RowView) =>
  (!ends.fromEntra && [...row.attributes.keys()].some(name => source(name) === undefined)) ||
  (!ends.toScim && row.tree !== undefined && callsUnknown(row.tree, row.dialect))

const none = mappingRule({
  id: 'K01',
  code: 'MAP501',
  name: 'no-sure-match',
  severity: 'error',
  title: 'there is no matching attribute, or only one that can be empty',
  explain:
    'An object is found in the target by its matching attributes. Without a value for at least one of them its import fails, so one has to be there always. Match on userPrincipalName, or add a second matching attribute.',
  wrong: 'userName ← [mail], matching 1, and no other matching attribute',
  right: 'userName ← [userPrincipalName], matching 1',
  *check(mapping) {
    const matching = matchingRows(mapping)
    const [only] = matching
    if (!only)
      yield {
        path: `${mapping.pointer}/attributeMappings`,
        message: 'no row has a matching priority: every object would be created again',
        hint: 'give the row of the unique attribute matchingPriority 1',
      }
    else if (matching.length === 1 && maybeNothing(only) && !isUndescribed(mapping, only)) {
      yield { row: only, message: 'the only matching attribute can be empty, and such objects are skipped' }
    }
  },
})

const notUnique = mappingRule({
  id: 'K02',
  code: 'MAP502',
  name: 'match-not-unique',
  severity: 'warning',
  title: 'the matching attribute is not known to be unique',
  explain:
    'Two hits end in DuplicateTargetEntries, and one wrong hit links two people. Display names, titles and departments occur twice; the directory keeps userPrincipalName and objectId unique. For groups Entra itself matches by displayName.',
  wrong: 'displayName ← [displayName], matching 1 (users)',
  right: 'userName ← [userPrincipalName], matching 1',
  *check(mapping) {
    for (const row of matchingRows(mapping)) {
      if ((mapping.object === 'Group' && row.key === 'displayname') || isUndescribed(mapping, row)) continue
      if (row.kind === 'constant') yield { row, message: 'a constant is the same for everybody' }
      else if (row.tree && ![...row.attributes.keys()].some(name => mapping.source(name)?.unique))
        yield {
          row,
          message: `${[...row.attributes.keys()].map(name => `[${name}]`).join(', ') || 'the value'} is not known to be unique among ${mapping.object === 'Group' ? 'groups' : 'users'}`,
        }
    }
  },
})

/** Services list what they can filter by without the bracket of a path: emails.value. */
const withoutFilter = ({ path, key }: RowView) => (path ? pathKey({ ...path, conditions: [] }) : key)

const neverFilterable = /^(password|photos|x509certificates|entitlements)\b/

const notFilterable = mappingRule({
  id: 'K03',
  code: 'MAP503',
  name: 'match-not-filterable',
  severity: 'error',
  title: 'the target cannot be searched by the matching attribute',
  explain:
    'Each matching attribute becomes one query with eq. A service that refuses it counts as not SCIM compliant, and the whole job may be quarantined. Match on an attribute the service can filter by.',
  wrong: "a matching attribute outside the service's list of filterable ones",
  right: 'userName, matching 1',
  *check(mapping, { options }) {
    const allowed = options.filterable && new Set(options.filterable.map(targetKey))
    for (const row of matchingRows(mapping))
      if (allowed ? !allowed.has(row.key) && !allowed.has(withoutFilter(row)) : neverFilterable.test(row.key))
        yield {
          row,
          message: 'the target cannot be searched by this attribute',
          hint: allowed ? `it can be searched by ${options.filterable?.join(', ')}` : 'match on userName',
        }
  },
})

const conditional = mappingRule({
  id: 'K04',
  code: 'MAP504',
  name: 'match-not-always',
  severity: 'warning',
  title: 'a matching attribute does not always flow, or has a default',
  explain:
    'A matching value that is sent on creation only grows stale, and a default makes several people match the same account. Use flowType Always and no default.',
  wrong: 'userName, matching 1, flowType ObjectAddOnly',
  right: 'userName, matching 1, flowType Always',
  *check(mapping) {
    for (const row of matchingRows(mapping)) {
      if (row.flow.flowType !== 'Always')
        yield { row, message: `a matching attribute with flowType ${row.flow.flowType} grows stale`, hint: 'use flowType Always' }
      if (row.flow.defaultValue !== null && row.flow.defaultValue !== '')
        yield {
          row,
          message: `with the default ${JSON.stringify(row.flow.defaultValue)} several people match one account`,
          hint: 'remove the default',
        }
    }
  },
})

const equalPriorities = mappingRule({
  id: 'K05',
  code: 'MAP505',
  name: 'equal-priorities',
  severity: 'warning',
  title: 'two matching attributes have the same priority',
  explain: 'Which of them is asked first is not defined; attrmap takes the order of the rows. Give each its own number.',
  wrong: 'userName, matching 1; externalId, matching 1',
  right: 'userName, matching 1; externalId, matching 2',
  *check(mapping) {
    const first = new Map<number, RowView>()
    for (const row of matchingRows(mapping)) {
      const other = first.get(row.flow.matchingPriority)
      if (other)
        yield {
          row,
          message: `matching priority ${row.flow.matchingPriority} is that of ${other.target} too`,
          choice: 'equal-priorities',
        }
      else first.set(row.flow.matchingPriority, row)
    }
  },
})

const unfit = mappingRule({
  id: 'K06',
  code: 'MAP506',
  name: 'match-unfit',
  severity: 'error',
  title: 'the matching attribute is a country, has several values or is a reference',
  explain:
    'Countries are shared by many, a list is not one value to search for, and a reference is known only after its object exists. Match on a plain text that names one person.',
  wrong: 'addresses[type eq "work"].country ← [country], matching 1',
  right: 'userName ← [userPrincipalName], matching 1',
  *check(mapping) {
    for (const row of matchingRows(mapping)) {
      const isCountry =
        row.path?.subAttribute?.toLowerCase() === 'country' ||
        row.path?.attribute.toLowerCase() === 'country' ||
        row.attributes.has('country') ||
        row.attributes.has('usageLocation')
      if (isCountry) yield { row, message: 'a country is shared by many people' }
      if (row.place?.multivalued || row.outcome?.multivalued) yield { row, message: 'a list of values cannot be searched for' }
      if (row.place?.type === 'Reference' || row.outcome?.types.has('Reference'))
        yield { row, message: 'a reference cannot be searched for before its object exists' }
    }
  },
})

/** Characters in filter values that Entra is documented or known to stumble over. */
const special = /["\\#&%<>\u0000-\u001f\u007f]/

const badValues = mappingRule({
  id: 'K07',
  code: 'MAP507',
  name: 'match-values',
  severity: 'error',
  title: 'sample users lack a matching value, share one, or have one that cannot be searched for',
  explain:
    'Without any matching value the import of a user fails; two users with one value end in DuplicateTargetEntries; special characters in the value are a documented limitation of the matching query. Correct the users, or match on another attribute.',
  wrong: 'two users with the same userPrincipalName',
  right: 'every user has a userPrincipalName of their own',
  data: true,
  *check(mapping) {
    const matching = matchingRows(mapping)
    const [first] = matching
    if (!first || mapping.inScope.length === 0) return
    const results = matching.map(row => ({
      row,
      values: runRow(row, mapping.inScope).map(({ value }) => (value === null || value === '' ? undefined : String(value))),
    }))
    const missing = mapping.inScope.filter((_, index) => results.every(({ values }) => values[index] === undefined))
    if (missing.length > 0)
      yield {
        row: first,
        message: `${people(missing.length)} no matching value at all: ${some(missing.map(({ record, raw }) => nameOf(record, raw)))}`,
      }
    for (const { row, values } of results) {
      const counts = new Map<string, number>()
      for (const value of values)
        if (value !== undefined) counts.set(value.toLowerCase(), (counts.get(value.toLowerCase()) ?? 0) + 1)
      const shared = [...counts].filter(([, count]) => count > 1).map(([value, count]) => `${value} (${count})`)
      if (shared.length > 0)
        yield {
          row,
          message: `${shared.length === 1 ? 'one value is' : `${shared.length} values are`} shared by several sample users: ${some(shared)}`,
        }
      const odd = values.filter(value => value !== undefined && special.test(value))
      if (odd.length > 0)
        yield {
          row,
          message: `${people(odd.length)} a value with characters that the matching query cannot carry: ${some(odd.map(value => JSON.stringify(value)))}`,
        }
    }
  },
})

const people = (count: number) => (count === 1 ? 'one sample user has' : `${count} sample users have`)
const some = (items: readonly string[]) =>
  items.slice(0, 3).join(', ') + (items.length > 3 ? ` and ${items.length - 3} more` : '')

/** Something to recognise a sample by. */
function nameOf(record: Readonly<Record<string, unknown>>, raw: unknown): string {
  for (const name of ['userPrincipalName', 'displayName', 'objectId', 'mail'])
    if (typeof record[name] === 'string' && record[name] !== '') return record[name]
  return JSON.stringify(raw)?.slice(0, 60) ?? 'a user'
}

export const matchingRules: readonly MappingRule[] = [
  none,
  notUnique,
  notFilterable,
  conditional,
  equalPriorities,
  unfit,
  badValues,
]
