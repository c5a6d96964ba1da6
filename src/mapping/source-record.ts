/** Source values by the names that mappings write in brackets. Absent means null; there are no inherited members. */
export type SourceRecord = Readonly<Record<string, unknown>>

/** What one Graph object cannot tell about itself. */
export interface SourceRecordOptions {
  /** Assigned to the application. Default: yes. */
  readonly assigned?: boolean | undefined
  /** Passed the scoping filter. Default: yes. */
  readonly inScope?: boolean | undefined
}

/**
 * Fast object without inherited members: `record.toString` and `record.__proto__` are plain absent members, and the engine
 * keeps its hidden classes (an object from `Object.create(null)` would be a slow dictionary).
 */
class Bare {
  [name: string]: unknown
}
Reflect.deleteProperty(Bare.prototype, 'constructor')
Object.setPrototypeOf(Bare.prototype, null)

const own = (object: object, name: string): unknown =>
  Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const present = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

/** Copies one member that is neither null nor undefined. */
type Copy = (record: Record<string, unknown>, object: Record<string, unknown>, value: unknown) => void

/** Under the name mappings use, unless the object carries a value under that name as well. */
const renamedTo =
  (name: string): Copy =>
  (record, object, value) => {
    if (!present(own(object, name))) record[name] = value
  }

const nestedUnder =
  (prefix: string): Copy =>
  (record, object, value) => {
    if (!isObject(value)) return
    for (const name of Object.keys(value)) {
      const inner = value[name]
      if (inner === null || inner === undefined || name.includes('@') || name === '__proto__') continue
      if (!present(own(object, prefix + name))) record[prefix + name] = inner
    }
  }

const manager: Copy = (record, _, value) => {
  const id = userReference(Array.isArray(value) ? value.at(-1) : value)
  if (id !== undefined) record.manager = id
}

const members: Copy = (record, _, value) => {
  const references = (Array.isArray(value) ? value : [value]).map(userReference).filter(id => id !== undefined)
  if (references.length > 0) record.members = [...new Set(references)]
}

const nothing: Copy = () => undefined

/** Members that are more than a copy under their own name. Nothing passes from the password, and no key may reach a prototype. */
const special: ReadonlyMap<string, Copy> = new Map<string, Copy>([
  ['id', renamedTo('objectId')],
  ['mobilePhone', renamedTo('mobile')],
  ['faxNumber', renamedTo('facsimileTelephoneNumber')],
  ['officeLocation', renamedTo('physicalDeliveryOfficeName')],
  ['onPremisesSyncEnabled', renamedTo('dirSyncEnabled')],
  [
    'onPremisesImmutableId',
    (record, object, value) => {
      record.onPremisesImmutableId = value
      if (!present(own(object, 'immutableId'))) record.immutableId = value
    },
  ],
  [
    'userPrincipalName',
    (record, object, value) => {
      record.userPrincipalName = homeAddress(value)
      if (!present(own(object, 'originalUserPrincipalName'))) record.originalUserPrincipalName = value
    },
  ],
  [
    'businessPhones',
    (record, object, value) => {
      const first = Array.isArray(value) ? value[0] : value
      if (present(first) && !present(own(object, 'telephoneNumber'))) record.telephoneNumber = first
    },
  ],
  ['manager', manager],
  ['manager@delta', manager],
  ['members', members],
  ['members@delta', members],
  ['onPremisesExtensionAttributes', nestedUnder('')],
  ['employeeOrgData', nestedUnder('employeeOrgData.')],
  ['passwordProfile', nothing],
  ['passwordProfile.password', nothing],
  ['password', nothing],
  ['__proto__', nothing],
])

/**
 * Turns one Graph user or group (or a CSV row with either naming) into the record expressions are evaluated on:
 * names of `synchronization-schema` section 9, guests' home address, `IsSoftDeleted`, manager and members as directory ids.
 * null, missing and `@odata` members are left out.
 *
 * @returns an object without prototype; a value that is not an object gives a record with `IsSoftDeleted` alone.
 * @example
 * toSourceRecord({ id: '11aa', userPrincipalName: 'kim_corp.example#EXT#@t.onmicrosoft.com', accountEnabled: false })
 * // { objectId: '11aa', userPrincipalName: 'kim@corp.example', originalUserPrincipalName: 'kim_corp.example#EXT#@…',
 * //   accountEnabled: false, IsSoftDeleted: true }
 */
export function toSourceRecord(graphObject: unknown, options?: SourceRecordOptions | null): SourceRecord {
  const record = new Bare()
  if (isObject(graphObject)) {
    for (const name of Object.keys(graphObject)) {
      const value = graphObject[name]
      if (value === null || value === undefined) continue
      const copy = special.get(name)
      if (copy) copy(record, graphObject, value)
      else if (!name.includes('@')) record[name] = value
    }
  }
  record.IsSoftDeleted = isSoftDeleted(graphObject, options)
  return record
}

const guestMarker = /#ext#/i

/**
 * Home address of a guest: `alias_homedomain#EXT#@tenant` becomes `alias@homedomain`. The last underscore before the marker
 * stands for the at sign: local parts may contain underscores, domains do not. Other values come back unchanged, as does
 * one without an underscore to turn.
 *
 * @example
 * homeAddress('anna_b_fabrikam.example#EXT#@t.onmicrosoft.com') // 'anna_b@fabrikam.example'
 */
export function homeAddress<T>(userPrincipalName: T): T | string {
  if (typeof userPrincipalName !== 'string' || !userPrincipalName.includes('#')) return userPrincipalName
  const marker = userPrincipalName.search(guestMarker)
  if (marker < 0) return userPrincipalName
  const local = userPrincipalName.slice(0, marker)
  const underscore = local.lastIndexOf('_')
  if (underscore < 1 || underscore === local.length - 1) return userPrincipalName
  return `${local.slice(0, underscore)}@${local.slice(underscore + 1)}`
}

/** Directory id of an expanded reference. Only users can be referenced: an organisational contact gives nothing. */
function userReference(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  if (!isObject(value) || own(value, '@removed') !== undefined) return undefined
  const type = own(value, '@odata.type')
  if (typeof type === 'string' && !/^#?microsoft\.graph\.user$/i.test(type)) return undefined
  const id = own(value, 'id') ?? own(value, 'objectId')
  if (typeof id === 'string' && id !== '') return id
  const link = own(value, '@odata.id')
  return typeof link === 'string' ? linkedUser(link) : undefined
}

/** …/users/ID, or …/directoryObjects/ID with the type behind it: what Graph gives for `$ref` instead of the object. */
const userLink = /(?:^|\/)(?:users|directoryObjects)(?:\/|\(')([^/')]+)(?:'\))?(?:\/([\w.]+))?$/i

function linkedUser(link: string): string | undefined {
  const [, id, type] = userLink.exec(link) ?? []
  return type === undefined || /(^|\.)user$/i.test(type) ? id : undefined
}

/**
 * True when the object must not be active in the target: unassigned, out of scope, soft-deleted, disabled, or said so by
 * the record itself (a CSV with an IsSoftDeleted column). A missing `accountEnabled` counts as enabled.
 *
 * @example
 * isSoftDeleted({ accountEnabled: null, deletedDateTime: '2026-11-01T00:00:00Z' }) // true
 */
export function isSoftDeleted(graphObject: unknown, options?: SourceRecordOptions | null): boolean {
  if (options?.assigned === false || options?.inScope === false) return true
  if (!isObject(graphObject)) return false
  return (
    present(own(graphObject, 'deletedDateTime')) ||
    own(graphObject, '@removed') !== undefined ||
    is(own(graphObject, 'accountEnabled'), false) ||
    is(own(graphObject, 'IsSoftDeleted'), true)
  )
}

/** The boolean, or its text in any letter case as CSV files carry it. */
const is = (value: unknown, wanted: boolean): boolean =>
  value === wanted || (typeof value === 'string' && value.trim().toLowerCase() === String(wanted))
