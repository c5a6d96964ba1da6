import { nearest } from '../../diagnostics/index.js'
import { callsOf } from '../analysis/tree.js'
import { isEnterprise, publishedPaths } from '../model/target-attributes.js'
import { elementKey, type TargetPath } from '../model/target-path.js'
import { type MappingRule, mappingRule } from './rule.js'
import type { MappingView, RowView } from './view.js'

/** Family T: target paths. */

const quote = (text: string) => JSON.stringify(text)
const words = (rows: readonly RowView[]) => rows.map(row => `row ${row.index + 1}`).join(', ')

const sameTarget = mappingRule({
  id: 'T01',
  code: 'MAP201',
  name: 'same-target-twice',
  severity: 'error',
  title: 'two rows write the same target',
  explain:
    'What happens then is not defined: one of the values is lost. Names compare without letter case. Remove one of the rows, or join the two sources in one expression.',
  wrong: 'title ← [jobTitle], Title ← [employeeType]',
  right: 'title ← Coalesce([jobTitle], [employeeType])',
  *check({ rows }) {
    const first = new Map<string, RowView>()
    for (const row of rows) {
      const other = first.get(row.key)
      if (other)
        yield {
          row,
          message: `row ${other.index + 1} writes this target already`,
          hint: 'remove one of the two rows',
          choice: 'same-target',
        }
      else first.set(row.key, row)
    }
  },
})

const attributeKey = (path: TargetPath) => elementKey({ ...path, conditions: [] })

const wholeAndPart = mappingRule({
  id: 'T02',
  code: 'MAP202',
  name: 'whole-and-part',
  severity: 'error',
  title: 'one row writes a complex attribute, another a part of it',
  explain: 'The one overwrites the other, and which comes last is not defined. Write either the whole attribute or its parts.',
  wrong: 'name ← [displayName], name.givenName ← [givenName]',
  right: 'name.formatted ← [displayName], name.givenName ← [givenName]',
  *check({ rows }) {
    // A whole is found by its attribute or by its element, so that long mappings are read once.
    const wholes = new Map<string, RowView>()
    for (const row of rows) if (row.path && row.path.subAttribute === undefined && !wholes.has(row.key)) wholes.set(row.key, row)
    for (const row of rows) {
      const { path } = row
      if (!path || (path.subAttribute === undefined && path.conditions.length === 0)) continue
      const whole = wholes.get(attributeKey(path)) ?? (path.subAttribute === undefined ? undefined : wholes.get(elementKey(path)))
      if (whole) yield { row, message: `row ${whole.index + 1} writes ${whole.target}, which contains it` }
    }
  },
})

const readOnlyNames: ReadonlySet<string> = new Set(['id', 'meta', 'schemas'])

const readOnly = mappingRule({
  id: 'T03',
  code: 'MAP203',
  name: 'read-only-target',
  severity: 'error',
  title: 'the target is read-only',
  explain:
    'id and meta are made by the receiving service (RFC 7643 section 3.1), groups follows from the members of groups. Remove the row; use externalId for an identifier of your own.',
  wrong: 'id ← [objectId]',
  right: 'externalId ← [objectId]',
  *check({ rows, ends }) {
    for (const row of rows)
      if (
        row.place?.readOnly ||
        (ends.toScim && row.path && row.path.urn === undefined && readOnlyNames.has(row.path.attribute.toLowerCase()))
      )
        yield { row, message: 'the receiving service sets this attribute itself; it cannot be written' }
  },
})

const malformed = mappingRule({
  id: 'T04',
  code: 'MAP204',
  name: 'malformed-target',
  severity: 'error',
  title: 'the target path is malformed',
  explain:
    'A path is [urn:]name, with an optional filter in brackets and at most one sub-attribute: emails[type eq "work"].value. Texts in the filter stand in straight quotation marks.',
  wrong: 'emails[type eq work].value',
  right: 'emails[type eq "work"].value',
  *check({ rows }) {
    for (const row of rows) if (row.pathProblem !== undefined) yield { row, message: `the target path ${row.pathProblem}` }
  },
})

/** Looking for a near name costs time: the first rows of a mapping that is wrong throughout are enough. */
const mostSuggestions = 50

const undefinedTarget = mappingRule({
  id: 'T05',
  code: 'MAP205',
  name: 'undefined-target',
  severity: 'error',
  title: 'the target is not defined in the target schema',
  explain:
    'The attribute is neither in the target object of the document nor, where the document lists none, in the SCIM User, Enterprise User or Group schema. For custom extensions nobody described this is a warning. Correct the name, or add the attribute to the target object.',
  wrong: 'tittle ← [jobTitle]',
  right: 'title ← [jobTitle]',
  *check({ rows, definitions, object }) {
    let suggested = 0
    for (const row of rows) {
      if (row.origin !== 'unknown' && row.origin !== 'custom') continue
      const candidates = definitions ? [...definitions.values()].slice(0, 1000).map(({ name }) => name) : publishedPaths(object)
      const close = suggested++ < mostSuggestions ? nearest(row.target, candidates) : undefined
      const where = definitions
        ? 'the target object of the document does not list this attribute'
        : `the SCIM ${object} schema has no such attribute`
      yield row.origin === 'custom'
        ? {
            row,
            severity: 'warning',
            message: 'this custom extension attribute is not described anywhere',
            hint: 'add it to the attributes of the target object',
          }
        : { row, message: where, hint: close === undefined ? undefined : `did you mean ${close}?` }
    }
  },
})

const requiredTarget = mappingRule({
  id: 'T06',
  code: 'MAP206',
  name: 'required-target-unmapped',
  severity: 'error',
  title: 'a required target has no mapping',
  explain:
    'Users need userName, groups displayName, and every attribute that the target object marks as required needs a mapping or a default. Without a value no object can be created.',
  wrong: 'a user mapping without userName',
  right: 'userName ← [userPrincipalName]',
  *check({ rows, object, ends, definitions, pointer }) {
    const mapped = new Set(rows.filter(row => row.kind !== 'empty').map(row => row.key))
    const needed = new Map<string, string>()
    if (ends.toScim && object === 'Group') needed.set('displayname', 'displayName')
    else if (ends.toScim) needed.set('username', 'userName')
    for (const [key, definition] of definitions ?? [])
      if (
        definition.required &&
        !definition.anchor &&
        !definition.defaultValue &&
        !(ends.toScim && readOnlyNames.has(key)) &&
        definition.mutability?.toLowerCase() !== 'readonly'
      )
        needed.set(key, definition.name)
    for (const [key, name] of needed)
      if (!mapped.has(key))
        yield {
          path: `${pointer}/attributeMappings`,
          message: `${name} is required and has no mapping`,
          hint: `add a row for ${name}`,
        }
  },
})

const customComplex = mappingRule({
  id: 'T07',
  code: 'MAP207',
  name: 'custom-target-not-simple',
  severity: 'error',
  title: 'a custom extension target is multi-valued, complex or a reference',
  explain:
    'Custom extension attributes of SCIM applications have to be simple and single-valued. Use one attribute a value, without brackets and sub-attributes.',
  wrong: 'urn:ietf:params:scim:schemas:extension:Acme:2.0:User:badge.number ← [employeeId]',
  right: 'urn:ietf:params:scim:schemas:extension:Acme:2.0:User:badgeNumber ← [employeeId]',
  *check({ rows, definitions }) {
    for (const row of rows) {
      if (row.path?.urn === undefined || isEnterprise(row.path.urn)) continue
      const definition = definitions?.get(row.key)
      const problems = [
        (row.path.conditions.length > 0 || row.path.beyondEquality || definition?.multivalued || row.outcome?.multivalued) &&
          'multi-valued',
        row.path.subAttribute !== undefined && 'complex',
        (definition?.type?.toLowerCase() === 'reference' || row.outcome?.types.has('Reference')) && 'a reference',
      ].filter(problem => typeof problem === 'string')
      if (problems.length > 0) yield { row, message: `a custom extension attribute cannot be ${problems.join(' or ')}` }
    }
  },
})

const filterValue = mappingRule({
  id: 'T08',
  code: 'MAP208',
  name: 'doubtful-path-filter',
  severity: 'warning',
  title: 'the filter of a path is no equality, or has an unusual value',
  explain:
    'When the element is created its sub-attributes come from the equalities of the filter, so only "eq", joined by "and", works. Values of type outside the canonical ones (work, home, other, mobile, fax …) are often refused.',
  wrong: 'emails[type ne "home"].value ← [mail]',
  right: 'emails[type eq "work"].value ← [mail]',
  *check({ rows }) {
    for (const row of rows) {
      if (!row.path) continue
      if (row.path.beyondEquality)
        yield { row, message: 'the filter uses "or", "not" or parentheses; only equalities joined by "and" can be written' }
      for (const { attribute, operator, value } of row.path.conditions) {
        if (operator.toLowerCase() !== 'eq')
          yield { row, message: `the filter compares with "${operator}"; only "eq" can be written` }
        else if (
          attribute.toLowerCase() === 'type' &&
          typeof value === 'string' &&
          (row.place?.types?.length ?? 0) > 0 &&
          !row.place?.types?.some(type => type.toLowerCase() === value.toLowerCase())
        )
          yield {
            row,
            message: `${quote(value)} is none of the canonical types of ${row.path.attribute}`,
            hint: `canonical are ${row.place?.types?.join(', ')}`,
          }
      }
    }
  },
})

const unsupported: Readonly<Record<string, string>> = {
  entitlements: 'Entra does not support entitlements',
  password: 'Entra never provisions passwords',
  photos: 'photos are not provisioned',
  thumbnailphoto: 'photos are not provisioned',
}

const unsupportedTarget = mappingRule({
  id: 'T09',
  code: 'MAP209',
  name: 'unsupported-target',
  severity: 'warning',
  title: 'the service does not provision this target',
  explain:
    'entitlements, passwords and photos are not provisioned by Entra. Use roles or groups for what people may do, single sign-on for passwords.',
  wrong: 'entitlements ← [appRoleAssignments]',
  right: 'roles ← AppRoleAssignmentsComplex([appRoleAssignments])',
  *check({ rows, ends }) {
    if (!ends.toScim) return
    for (const row of rows) {
      const attribute = row.path?.urn === undefined ? row.path?.attribute.toLowerCase() : undefined
      const reason = attribute !== undefined && Object.hasOwn(unsupported, attribute) ? unsupported[attribute] : undefined
      if (reason !== undefined) yield { row, message: reason }
    }
  },
})

const roleFunctions = [
  'AppRoleAssignmentsComplex',
  'AssertiveAppRoleAssignmentsComplex',
  'SingleAppRoleAssignment',
  'AppRoleAssignments',
]

const rolesWithoutFunction = mappingRule({
  id: 'T10',
  code: 'MAP210',
  name: 'roles-without-role-function',
  severity: 'warning',
  title: 'roles are mapped without a role function',
  explain:
    'Roles of an application come as assignments with several members. Only the role functions turn them into SCIM roles; a direct mapping sends something the target does not understand.',
  wrong: 'roles ← [appRoleAssignments]',
  right: 'roles ← AppRoleAssignmentsComplex([appRoleAssignments])',
  *check({ rows }) {
    for (const row of rows)
      if (
        row.path?.attribute.toLowerCase() === 'roles' &&
        row.kind !== 'empty' &&
        row.tree &&
        callsOf(row.tree, ...roleFunctions).length === 0
      )
        yield {
          row,
          message: 'the value does not come from a role function',
          hint: 'use AppRoleAssignmentsComplex for all roles, SingleAppRoleAssignment for one',
        }
  },
})

const sameElement = mappingRule({
  id: 'T11',
  code: 'MAP211',
  name: 'elements-collide',
  severity: 'error',
  title: 'two elements of one attribute share a type, or two are primary',
  explain:
    'Elements of a multi-valued attribute are told apart by type, and at most one may be primary (RFC 7643 section 2.4). Give the elements different types, or write them with the same filter so that they are one.',
  wrong: 'emails[type eq "work"].value, emails[type eq "work" and primary eq true].value',
  right: 'emails[type eq "work"].value, emails[type eq "other"].value',
  *check({ rows }) {
    const groups = new Map<string, Map<string, RowView>>()
    for (const row of rows) {
      if (!row.path || row.path.conditions.length === 0) continue
      const elements = groups.get(attributeKey(row.path)) ?? new Map<string, RowView>()
      groups.set(attributeKey(row.path), elements)
      const element = elementKey(row.path)
      if (!elements.has(element)) elements.set(element, row)
    }
    for (const elements of groups.values())
      for (const kind of ['type', 'primary'] as const) {
        const seen = new Map<string, RowView[]>()
        for (const row of elements.values())
          for (const { attribute, operator, value } of row.path?.conditions ?? [])
            if (
              attribute.toLowerCase() === kind &&
              operator.toLowerCase() === 'eq' &&
              (kind === 'type' || String(value).toLowerCase() === 'true')
            )
              seen.set(String(value).toLowerCase(), [...(seen.get(String(value).toLowerCase()) ?? []), row])
        for (const [value, clashing] of seen) {
          const [first, ...others] = clashing
          if (!first) continue
          for (const row of others)
            yield {
              row,
              message:
                kind === 'type'
                  ? `another element of type ${quote(value)} is written by ${words([first])}`
                  : `another primary element is written by ${words([first])}`,
            }
        }
      }
  },
})

const quotedBoolean = mappingRule({
  id: 'T12',
  code: 'MAP212',
  name: 'quoted-boolean-in-filter',
  severity: 'info',
  title: 'a boolean stands in quotation marks in a path filter',
  explain:
    'Microsoft documents roles[primary eq "True"] with quotation marks although primary is a boolean. Receiving services have to compare it as one; strict ones find nothing.',
  wrong: 'roles[primary eq "True"].value',
  right: 'roles[primary eq true].value',
  *check({ rows }) {
    for (const row of rows)
      for (const { attribute, value, quoted } of row.path?.conditions ?? [])
        if (quoted && attribute.toLowerCase() === 'primary' && typeof value === 'string' && /^(true|false)$/i.test(value))
          yield {
            row,
            message: `${attribute} is a boolean, ${quote(value)} a text; services that compare strictly find no element`,
          }
  },
})

export const targetRules: readonly MappingRule[] = [
  sameTarget,
  wholeAndPart,
  readOnly,
  malformed,
  undefinedTarget,
  requiredTarget,
  customComplex,
  filterValue,
  unsupportedTarget,
  rolesWithoutFunction,
  sameElement,
  quotedBoolean,
]

/** The row that writes a place, by normalised path. */
export const rowAt = (mapping: MappingView, key: string): RowView | undefined =>
  mapping.rows.find(row => row.key === key && row.kind !== 'empty')
