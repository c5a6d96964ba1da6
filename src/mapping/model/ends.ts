import type { Dialect } from '../../expression/index.js'
import type { ObjectDefinition, ObjectMapping } from './schema.js'
import { lookupTarget } from './target-attributes.js'
import { parseTargetPath } from './target-path.js'

/** Which ends of a mapping attrmap has tables of names for. The rules that need such a table ask here first. */
export interface Ends {
  /** The source is users or groups of Entra, with the names of `synchronization-schema` section 9. */
  readonly fromEntra: boolean
  /** The target is a SCIM resource, with the attributes of RFC 7643. */
  readonly toScim: boolean
  /** The target is Entra: another tenant, or this one where an HR system or a domain is the source. */
  readonly toEntra: boolean
  /** One end is a domain or an HR system: the functions of Cloud Sync are known as well. */
  readonly dialect: Dialect
}

/** Classes of Active Directory, in its own letter case: those of applications and of Entra begin with a capital. */
const domainClass = /^(user|group|contact|inetOrgPerson)$/

/** Names that only a SCIM User or Group has, in its own letter case: Salesforce writes Username, a domain displayName; ServiceNow has an active too. */
const scimPath = /^(userName|externalId|members)$|^urn:|^name\.(givenName|familyName|formatted)$|\[[^\]]* eq /

/** One of these is listed by every definition of Entra's users or groups. */
const entraNames: ReadonlySet<string> = new Set(['objectId', 'IsSoftDeleted', 'userPrincipalName'])

/**
 * Tells an application mapping (Entra to SCIM) from the others that the same documents hold: HR systems to a directory, a domain
 * to Entra (Cloud Sync), and gallery applications with an interface of their own (Salesforce). A mapping that does not say is taken
 * for Entra to SCIM. Directories have free names, so the objects and attributes decide.
 *
 * @param source the source object, when the document lists it
 * @param target the target object, when the document lists it
 * @example
 * endsOf({ sourceObjectName: 'Worker', targetObjectName: 'user', attributeMappings: [{ targetAttributeName: 'sAMAccountName' }] })
 * // { fromEntra: false, toScim: false, toEntra: false, dialect: 'cloud-sync' }
 */
export function endsOf(mapping: ObjectMapping, source?: ObjectDefinition, target?: ObjectDefinition): Ends {
  const { sourceObjectName: from, targetObjectName: to, attributeMappings: rows } = mapping
  const attributes = source?.attributes ?? []
  const elsewhere = attributes.some(({ anchor }) => anchor) && !attributes.some(({ name }) => entraNames.has(name))
  const targets = rows.map(row => row.targetAttributeName.trim())
  const fromEntra = !elsewhere && (!from || from === 'User' || from === 'Group')
  const toScim =
    !to ||
    /^urn:/i.test(to) ||
    (!isOtherDialect(targets, target) && (targets.some(name => scimPath.test(name)) || targets.every(isPublished)))
  const toEntra = !toScim && [...entraNames, 'alternativeSecurityIds'].some(name => targets.includes(name))
  return { fromEntra, toScim, toEntra, dialect: fromEntra && (toScim || !domainClass.test(to ?? '')) ? 'entra' : 'cloud-sync' }
}

/** Google's connector writes paths much like SCIM's, with a dot before the bracket; its accounts have no userName. */
function isOtherDialect(targets: readonly string[], target: ObjectDefinition | undefined): boolean {
  const listed = (target?.attributes ?? []).map(({ name }) => name.trim())
  return [...targets, ...listed].some(name => /^\w+\.\[/.test(name))
}

function isPublished(target: string): boolean {
  const { path } = parseTargetPath(target)
  return (
    path !== undefined && ['User', 'Group'].some(object => lookupTarget(path, object as 'User' | 'Group').found === 'published')
  )
}
