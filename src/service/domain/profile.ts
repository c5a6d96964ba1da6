import { isAlpha2 } from '../../countries/index.js'
import { attributeValue, canonicalJson, enterpriseUserSchema, isEqual, type Resource, userSchema } from '../../scim/index.js'

/** The console's profile fields (R24). `null` is an empty field. */
export interface Profile {
  readonly firstName: string | null
  readonly lastName: string | null
  readonly title: string | null
  readonly city: string | null
  readonly state: string | null
  readonly country: string | null
  readonly department: string | null
  readonly division: string | null
  readonly employeeType: string | null
}

export type ProfileField = keyof Profile

/** Where a profile field lives in a SCIM user, and how long it may be in characters. `work` is the work address. */
interface FieldDeclaration {
  readonly field: ProfileField
  readonly in: 'user' | 'name' | 'work' | 'enterprise'
  readonly attribute: string
  readonly limit: number
}

/** The text of a field without a published limit: generous, but bounded. */
const unpublishedLimit = 1024

export const profileFields: readonly FieldDeclaration[] = [
  { field: 'firstName', in: 'name', attribute: 'givenName', limit: 256 },
  { field: 'lastName', in: 'name', attribute: 'familyName', limit: 256 },
  { field: 'title', in: 'user', attribute: 'title', limit: unpublishedLimit },
  { field: 'city', in: 'work', attribute: 'locality', limit: 128 },
  { field: 'state', in: 'work', attribute: 'region', limit: 128 },
  { field: 'country', in: 'work', attribute: 'country', limit: 2 },
  { field: 'department', in: 'enterprise', attribute: 'department', limit: unpublishedLimit },
  { field: 'division', in: 'enterprise', attribute: 'division', limit: unpublishedLimit },
  { field: 'employeeType', in: 'user', attribute: 'userType', limit: unpublishedLimit },
]

export const enterpriseUrn = enterpriseUserSchema.id

type Json = Record<string, unknown>

/** Longest user name, as Code42's API has it (R24). */
const userNameLimit = 346

/** Whether a text has the form of an e-mail address: something, one @, a domain; no blanks, no control characters (R26). */
export function isEmailAddress(text: unknown): text is string {
  if (typeof text !== 'string' || text.length === 0) return false
  if (text.length > userNameLimit && [...text].length > userNameLimit) return false
  const at = text.indexOf('@')
  if (at < 1 || at !== text.lastIndexOf('@') || at === text.length - 1) return false
  const domain = text.slice(at + 1)
  if (domain.startsWith('.') || domain.endsWith('.') || domain.includes('..')) return false
  return !/[\s\u0000-\u001f\u007f<>()[\],;:\\"]/.test(text)
}

/** Profile fields of a stored user. */
export function profileOf(resource: Resource): Profile {
  const holders = holdersOf(resource)
  const profile: Record<string, string | null> = {}
  for (const { field, in: place, attribute } of profileFields) {
    const value = holders[place]?.[attribute]
    profile[field] = typeof value === 'string' && value !== '' ? value : null
  }
  return profile as unknown as Profile
}

function holdersOf(resource: Resource): Record<FieldDeclaration['in'], Json | undefined> {
  return {
    user: resource as Json,
    name: objectOf(resource.name),
    work: workElement(resource.addresses),
    enterprise: objectOf(resource[enterpriseUrn]),
  }
}

const objectOf = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined

const elementsOf = (value: unknown): Json[] =>
  Array.isArray(value) ? value.map(objectOf).filter(item => item !== undefined) : []

const isWork = (element: Json) => typeof element.type === 'string' && element.type.toLowerCase() === 'work'

const workElement = (list: unknown) => elementsOf(list).find(isWork)

/** The e-mail address of a user: the work one, else the primary one, else the first. */
export function emailOf(resource: Resource): string | null {
  const emails = elementsOf(resource.emails)
  const chosen = emails.find(isWork) ?? emails.find(email => email.primary === true) ?? emails[0]
  return typeof chosen?.value === 'string' ? chosen.value : null
}

/** A value that was sent and not stored, with the reason. */
export interface IgnoredValue {
  readonly field: string
  readonly value: unknown
  readonly kind: 'country' | 'too-long' | 'guest-or-member' | 'email' | 'nested-group'
}

export interface ReadUser {
  /** What is stored: known attributes only, without id, meta, groups, password, active and manager. */
  readonly resource: Json
  readonly active: boolean | undefined
  /** The manager as the directory names him; null clears it. */
  readonly managerReference: string | null
  readonly ignored: readonly IgnoredValue[]
}

const kept = new Set(userSchema.attributes.map(attribute => attribute.name))
for (const name of ['active', 'password', 'groups']) kept.delete(name)
kept.add('externalId')
const enterpriseKept = new Set(enterpriseUserSchema.attributes.map(attribute => attribute.name))
enterpriseKept.delete('manager')

/**
 * Reads a whole SCIM user in canonical writing: keeps what the service knows (R35), takes out what must not be stored, and says
 * what was not. `previous` is the stored user: an over-long value leaves the old one in place, a country that is no ISO 3166-1
 * alpha-2 code empties the field (R114).
 *
 * @param extra further top-level attributes, such as `c42OrgName`
 */
export function readUser(sent: Resource, previous: Resource | undefined, extra: readonly string[] = []): ReadUser {
  const ignored: IgnoredValue[] = []
  const resource: Json = {}
  for (const [name, value] of Object.entries(sent)) {
    if (!kept.has(name) && !extra.includes(name)) continue
    const clean = withoutEmpty(value)
    if (clean !== undefined) resource[name] = clean
  }
  const enterprise: Json = {}
  for (const [name, value] of Object.entries(objectOf(sent[enterpriseUrn]) ?? {}))
    if (enterpriseKept.has(name) && withoutEmpty(value) !== undefined) enterprise[name] = value
  if (Object.keys(enterprise).length > 0) resource[enterpriseUrn] = enterprise
  checkCountries(resource, ignored)
  checkFields(resource, previous, ignored)
  checkEmails(resource, previous, ignored)
  dropEmptyAddresses(resource)
  return {
    resource,
    active: typeof sent.active === 'boolean' ? sent.active : undefined,
    managerReference: managerReferenceOf(sent),
    ignored,
  }
}

function withoutEmpty(value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return undefined
  if (Array.isArray(value)) {
    const items = value.flatMap(item => withoutEmpty(item) ?? [])
    if (items.length < 2) return items.length > 0 ? items : undefined
    // RFC 7643 section 2.4: the same value is not returned twice.
    return [...new Map(items.map(item => [canonicalJson(item), item])).values()]
  }
  if (typeof value !== 'object') return value
  const result: Json = {}
  for (const [key, inner] of Object.entries(value)) {
    const clean = withoutEmpty(inner)
    if (clean !== undefined && key !== '__proto__') result[key] = clean
  }
  return Object.keys(result).length > 0 ? result : undefined
}

function managerReferenceOf(sent: Resource): string | null {
  const manager = attributeValue(sent[enterpriseUrn], 'manager')
  const value = typeof manager === 'string' ? manager : attributeValue(manager, 'value')
  return typeof value === 'string' && value !== '' ? value : null
}

function checkCountries(resource: Json, ignored: IgnoredValue[]): void {
  if (!Array.isArray(resource.addresses)) return
  resource.addresses = elementsOf(resource.addresses).map(address => {
    if (address.country === undefined) return address
    const code = typeof address.country === 'string' ? honoredCountry(address.country) : undefined
    if (code !== undefined) return { ...address, country: code }
    if (isWork(address)) ignored.push({ field: 'country', value: address.country, kind: 'country' })
    const { country: _dropped, ...rest } = address
    return rest
  })
}

/** Addresses that say nothing, as a value that was not stored leaves behind, are no change of the user. */
function dropEmptyAddresses(resource: Json): void {
  if (!Array.isArray(resource.addresses)) return
  const addresses = elementsOf(resource.addresses).filter(hasContent)
  if (addresses.length > 0) resource.addresses = addresses
  else delete resource.addresses
}

/** An address that has nothing but its label says nothing. */
const hasContent = (address: Json) => Object.keys(address).some(key => key !== 'type' && key !== 'primary')

/**
 * R115: assigned ISO 3166-1 alpha-2 codes and XK, given back in upper case. Judged as written: the upper case of "ß" is "SS" and
 * that of the ligature "ﬁ" is "FI", and neither is South Sudan or Finland.
 */
export function honoredCountry(text: string): string | undefined {
  if (!/^[A-Za-z]{2}$/.test(text)) return undefined
  const code = text.toUpperCase()
  return code === 'XK' || isAlpha2(code) ? code : undefined
}

function checkFields(resource: Json, previous: Resource | undefined, ignored: IgnoredValue[]): void {
  for (const { field, in: place, attribute, limit } of profileFields) {
    const holder = holdersOf(resource)[place]
    const value = holder?.[attribute]
    if (typeof value !== 'string' || field === 'country') continue
    // R31: Azure's userType says member or guest, which is no type of employee.
    const wrong = field === 'employeeType' && (value === 'Member' || value === 'Guest') ? 'guest-or-member' : undefined
    if (!wrong && value.length <= limit) continue
    if (!wrong && [...value].length <= limit) continue
    ignored.push({ field, value, kind: wrong ?? 'too-long' })
    const old = previous && holdersOf(previous)[place]?.[attribute]
    if (!wrong && typeof old === 'string' && holder) holder[attribute] = old
    else if (holder) delete holder[attribute]
  }
  if (isEqual(resource.name, {})) delete resource.name
  if (isEqual(resource[enterpriseUrn], {})) delete resource[enterpriseUrn]
}

function checkEmails(resource: Json, previous: Resource | undefined, ignored: IgnoredValue[]): void {
  const email = emailOf(resource)
  if (email === null || isEmailAddress(email)) return
  ignored.push({ field: 'email', value: email, kind: 'email' })
  const old = previous && emailOf(previous)
  resource.emails = elementsOf(resource.emails).flatMap(element => {
    if (element.value !== email) return [element]
    return old ? [{ ...element, value: old }] : []
  })
  if (isEqual(resource.emails, [])) delete resource.emails
}

/** Writes profile fields into a stored user: what an administrator edits by hand. Null or "" empties a field. */
export function withProfile(resource: Resource, fields: Partial<Record<ProfileField, string | null>>): Json {
  const result = structuredClone(resource) as Json
  for (const { field, in: place, attribute } of profileFields) {
    const value = fields[field]
    if (value === undefined) continue
    const holder = place === 'user' ? result : holderFor(result, place)
    if (value === null || value === '') delete holder[attribute]
    else holder[attribute] = value
  }
  if (isEqual(result.name, {})) delete result.name
  if (isEqual(result[enterpriseUrn], {})) delete result[enterpriseUrn]
  dropEmptyAddresses(result)
  return result
}

function holderFor(resource: Json, place: 'name' | 'work' | 'enterprise'): Json {
  if (place === 'work') {
    const found = workElement(resource.addresses)
    if (found) return found
    const made: Json = { type: 'work' }
    resource.addresses = [...elementsOf(resource.addresses), made]
    return made
  }
  const key = place === 'name' ? 'name' : enterpriseUrn
  const found = objectOf(resource[key])
  if (found) return found
  const made: Json = {}
  resource[key] = made
  return made
}

/** Sets the e-mail address by hand: the work one is replaced or made. */
export function withEmail(resource: Resource, email: string | null): Json {
  const result = structuredClone(resource) as Json
  const others = elementsOf(result.emails).filter(element => !isWork(element))
  const emails =
    email === null ? others : [{ ...(workElement(result.emails) ?? { type: 'work', primary: true }), value: email }, ...others]
  if (emails.length > 0) result.emails = emails
  else delete result.emails
  return result
}

/** A deep copy with all texts in lower case: what filters on attributes without case look at. */
export function fold(value: unknown): unknown {
  if (typeof value === 'string') return value.toLowerCase()
  if (Array.isArray(value)) return value.map(fold)
  if (typeof value !== 'object' || value === null) return value
  const result: Json = {}
  for (const [key, inner] of Object.entries(value)) result[key] = fold(inner)
  return result
}

/** What is different between two profiles, as log entries name it. */
export interface FieldChange {
  readonly field: string
  readonly old: unknown
  readonly new: unknown
}

/** Attributes whose changes are told by the fields in them. */
const fieldsWithin: ReadonlyMap<string, readonly string[]> = new Map([
  ['name', ['firstName', 'lastName']],
  ['addresses', ['city', 'state', 'country']],
  ['emails', ['email']],
  [enterpriseUrn, ['department', 'division']],
])

/** Field by field, in the order of the profile; then the other attributes by their SCIM names. */
export function changesBetween(before: Resource, after: Resource): FieldChange[] {
  const [a, b] = [profileOf(before), profileOf(after)]
  const changes: FieldChange[] = profileFields
    .filter(({ field }) => a[field] !== b[field])
    .map(({ field }) => ({ field, old: a[field], new: b[field] }))
  const add = (field: string, old: unknown, now: unknown) => {
    if (!isEqual(old ?? null, now ?? null)) changes.unshift({ field, old: old ?? null, new: now ?? null })
  }
  add('externalId', before.externalId, after.externalId)
  add('email', emailOf(before), emailOf(after))
  add('userName', before.userName, after.userName)
  const others = new Set([...Object.keys(before), ...Object.keys(after)])
  for (const name of ['userName', 'externalId', 'title', 'userType']) others.delete(name)
  const covered = new Set(changes.map(change => change.field))
  for (const name of others) {
    if (isEqual(before[name] ?? null, after[name] ?? null)) continue
    if (fieldsWithin.get(name)?.some(field => covered.has(field))) continue
    changes.push({ field: name, old: before[name] ?? null, new: after[name] ?? null })
  }
  return changes
}
