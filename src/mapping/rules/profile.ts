import { meaningOf } from '../diff/meaning.js'
import { expressionText } from '../model/expression-text.js'
import { objectOf } from '../model/flow.js'
import type { AttributeMapping, FilterClause, ObjectMapping } from '../model/schema.js'
import { targetKey } from '../model/target-path.js'
import { countryTarget } from '../profiles/code42.js'
import { groupMappings, profiles } from '../profiles/profiles.js'
import { inScope } from '../scope/in-scope.js'
import type { SourceRecord } from '../source-record.js'
import { matchingRows } from './matching.js'
import type { CheckOptions } from './options.js'
import { type Finding, type MappingRule, mappingRule } from './rule.js'
import type { MappingView, RowView } from './view.js'

/** Families P (profile) and G (groups). */

const countryKey = targetKey(countryTarget)
const said = (row: AttributeMapping) => (row.source ? expressionText(row.source) : 'no source')
const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** `active` as Not or as the Switch of gallery templates: both are the profile's. */
const softDeletedForms: ReadonlySet<string> = new Set([
  'not([IsSoftDeleted])',
  'switch([IsSoftDeleted], , {"False": "True", "True": "False"})',
])

function fits(expected: AttributeMapping, row: RowView): boolean {
  if (row.key === countryKey)
    return row.kind === 'expression' || row.attributes.has('country') || row.attributes.has('usageLocation')
  const [wanted, found] = [meaningOf(expected.source), meaningOf(row.row.source)]
  return wanted === found || (softDeletedForms.has(wanted) && softDeletedForms.has(found))
}

interface NamedProfile {
  readonly name: string
  readonly mapping: ObjectMapping
}

/** The expected mapping for the object of this one; undefined when there is nothing to compare with. */
function expectedFor({ object }: MappingView, profile: CheckOptions['profile']): NamedProfile | undefined {
  if (profile === undefined) return undefined
  if (typeof profile === 'string') {
    if (!Object.hasOwn(profiles, profile)) return undefined
    return { name: profile, mapping: object === 'Group' ? groupMappings[profile] : profiles[profile] }
  }
  const mapping = 'attributeMappings' in profile ? profile : object === 'Group' ? profile.groups : profile.users
  return mapping && objectOf(mapping) === object ? { name: profile.name ?? 'as given', mapping } : undefined
}

const differs = mappingRule({
  id: 'P01',
  code: 'MAP901',
  name: 'differs-from-profile',
  severity: 'info',
  title: 'the mapping differs from the profile',
  explain:
    'The profile is the mapping the vendor expects: code42 is the support article, code42-microsoft the tutorial, which has three rows more (externalId, userType, division). A difference may be meant; any of the country strategies counts as the expected country row.',
  wrong: 'a mapping without department, checked with --profile code42',
  right: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department ← [department]',
  *check(mapping, { options }) {
    const expected = expectedFor(mapping, options.profile)
    if (!expected) return
    const found = new Map(mapping.rows.filter(row => row.kind !== 'empty').map(row => [row.key, row]))
    const keys = new Set<string>()
    for (const wanted of expected.mapping.attributeMappings) {
      const key = targetKey(wanted.targetAttributeName)
      keys.add(key)
      const row = found.get(key)
      if (!row)
        yield {
          path: `${mapping.pointer}/attributeMappings`,
          message: `profile ${expected.name} expects ${wanted.targetAttributeName}, from ${shorten(said(wanted))}`,
        }
      else if (!fits(wanted, row))
        yield { row, message: `profile ${expected.name} takes ${shorten(said(wanted))}, not ${shorten(said(row.row))}` }
    }
    const elsewhere = new Set(
      mapping.object === 'User' && expected.name === 'code42'
        ? profiles['code42-microsoft'].attributeMappings.map(row => targetKey(row.targetAttributeName))
        : [],
    )
    for (const [key, row] of found)
      if (!keys.has(key))
        yield {
          row,
          message: `profile ${expected.name} has no such row${elsewhere.has(key) ? "; Microsoft's tutorial (code42-microsoft) has" : ''}`,
        }
  },
})

const employeeType = mappingRule({
  id: 'P02',
  code: 'MAP902',
  name: 'user-type-or-division',
  severity: 'warning',
  title: 'userType is mapped, or division is',
  explain:
    "The support article says that Azure's userType (member or guest) is not Code42's employee type and must not be used for it, and that division is supported by Code42 but not by Azure AD. Microsoft's tutorial lists both targets all the same.",
  wrong: 'userType ← [userType]',
  right: 'no row for userType and division',
  *check(mapping) {
    if (mapping.object === 'Group') return
    for (const row of mapping.rows) {
      const attribute = row.path?.attribute.toLowerCase()
      if (row.kind === 'empty') continue
      if (
        [...row.attributes.keys()].some(name => name.toLowerCase() === 'usertype') &&
        (attribute === 'usertype' || attribute === 'employeetype')
      )
        yield { row, message: "userType says member or guest; it is not Code42's employee type", hint: 'remove the row' }
      else if (attribute === 'division' && row.path?.urn !== undefined)
        yield {
          row,
          message: 'the article lists division as supported by Code42 but not by Azure AD',
          hint: 'remove the row, or make sure that the source is filled',
        }
    }
  },
})

const mailInsteadOfName = mappingRule({
  id: 'P03',
  code: 'MAP903',
  name: 'mail-as-email',
  severity: 'info',
  title: 'the e-mail address comes from mail',
  explain:
    'The article sends userPrincipalName as user name and as e-mail address, on purpose: mail may be empty or differ. Other gallery applications usually take mail.',
  wrong: 'emails[type eq "work"].value ← [mail]',
  right: 'emails[type eq "work"].value ← [userPrincipalName]',
  *check(mapping) {
    for (const row of mapping.rows)
      if (
        row.path?.attribute.toLowerCase() === 'emails' &&
        row.attributes.has('mail') &&
        !row.attributes.has('userPrincipalName')
      )
        yield { row, message: 'the e-mail address comes from mail; the article takes userPrincipalName' }
  },
})

const guestMarker = /#ext#/i

const guests = mappingRule({
  id: 'P04',
  code: 'MAP904',
  name: 'guests-by-home-address',
  severity: 'info',
  title: 'guests in scope get their home address as name',
  explain:
    'The userPrincipalName of a guest is alias_homedomain#EXT#@tenant. When it is the source, the service turns it back into alias@homedomain. Use originalUserPrincipalName for the long form, or keep guests out of scope.',
  wrong: 'userName ← [userPrincipalName] with guests in scope',
  right: 'userName ← [originalUserPrincipalName], or a clause such as userPrincipalName ENDS_WITH "@corp.example"',
  *check(mapping) {
    const row = [...matchingRows(mapping), ...mapping.rows].find(({ attributes }) => attributes.has('userPrincipalName'))
    if (!row || mapping.object === 'Group' || !mapping.ends.fromEntra || guestsLeftOut(mapping)) return
    const inScopeGuests = mapping.samples.filter(
      ({ record }) => isGuest(record) && inScope(mapping.mapping.scope, record).inScope,
    )
    if (mapping.samples.length > 0 && inScopeGuests.length === 0) return
    const message =
      inScopeGuests.length > 0
        ? `${inScopeGuests.length} of ${mapping.samples.length} sample users are guests, whose`
        : 'guests are not kept out of scope; their'
    yield {
      row,
      message: `${message} #EXT# name is turned back into the home address`,
      hint: '[originalUserPrincipalName] keeps the long form',
    }
  },
})

const isGuest = (record: Readonly<Record<string, unknown>>) =>
  (typeof record.originalUserPrincipalName === 'string' && guestMarker.test(record.originalUserPrincipalName)) ||
  (typeof record.userType === 'string' && record.userType.toLowerCase() === 'guest')

/** A guest as a record, for asking a clause. */
const someGuest: SourceRecord = {
  userPrincipalName: 'guest@guest-home.example',
  originalUserPrincipalName: 'guest_guest-home.example#EXT#@tenant.onmicrosoft.com',
  userType: 'Guest',
}

/** Every group has a clause about the name or the user type that a guest does not meet. */
function guestsLeftOut({ mapping }: MappingView): boolean {
  const groups = mapping.scope?.groups ?? []
  return groups.length > 0 && groups.every(group => (group.clauses ?? []).some(excludesGuests))
}

const excludesGuests = (clause: FilterClause): boolean =>
  Object.hasOwn(someGuest, clause.sourceOperandName) && !inScope({ groups: [{ clauses: [clause] }] }, someGuest).inScope

const groupsIncomplete = mappingRule({
  id: 'G01',
  code: 'MAP951',
  name: 'groups-incomplete',
  severity: 'warning',
  title: 'groups are mapped without members or name, or are switched off',
  explain:
    'Code42 maps organisations and roles by SCIM group. Groups need displayName (matching) and members, and have to be provisioned before they can be mapped.',
  wrong: 'a group mapping with displayName alone',
  right: 'displayName ← [displayName], members ← [members]',
  *check(mapping, { options }) {
    if (mapping.object !== 'Group' || !mapping.ends.toScim || options.groupsNeeded === false) return
    const mapped = new Set(mapping.rows.filter(row => row.kind !== 'empty').map(row => row.key))
    const missing = [
      ['displayname', 'displayName', 'groups cannot be found or named'],
      ['members', 'members', 'groups arrive empty'],
    ] as const
    for (const [key, name, effect] of missing)
      if (!mapped.has(key))
        yield finding({
          path: `${mapping.pointer}/attributeMappings`,
          message: `${name} is not mapped: ${effect}`,
          hint: `add a row for ${name}`,
        })
    if (mapping.mapping.enabled === false)
      yield finding({
        path: `${mapping.pointer}/enabled`,
        message: 'the group mapping is switched off: roles and organisations cannot be mapped by group',
        hint: 'set enabled to true',
      })
  },
})

const finding = (item: Finding) => item

export const profileRules: readonly MappingRule[] = [differs, employeeType, mailInsteadOfName, guests]
export const groupRules: readonly MappingRule[] = [groupsIncomplete]
