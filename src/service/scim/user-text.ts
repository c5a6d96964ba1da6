import { userSchema } from '../../scim/index.js'
import { enterpriseUrn } from '../domain/profile.js'
import { isoTime } from '../store/values.js'
import { joinedColumns, weakTag } from './representation.js'

/** A user as read for a list: the parts of his representation as the database writes them. */
export interface UserTextRow {
  readonly id: string
  /** The stored attributes as JSON text, which the database wrote from `jsonb`. */
  readonly resource: string
  readonly has_enterprise: boolean
  readonly scim_active: boolean
  readonly manager_id: string | null
  readonly manager_display: string | null
  readonly groups: readonly { readonly value: string; readonly display: string }[] | null
  readonly created_at: string
  readonly modified_at: string
  readonly version: number
}

/** What a text is made of; `u` is the user's row. */
export const userTextColumns = `u.id, u.resource::text AS resource, u.resource ? '${enterpriseUrn}' AS has_enterprise, u.scim_active,
  u.manager_id, u.created_at::text AS created_at, u.modified_at::text AS modified_at, u.version, ${joinedColumns}`

const enterpriseKey = `"${enterpriseUrn}": {`
const coreSchemas = JSON.stringify([userSchema.id])
const allSchemas = JSON.stringify([userSchema.id, enterpriseUrn])

/**
 * The SCIM resource of a user as JSON text, the same as `userResource` makes. A list has many: parsing what the database wrote, only to
 * write it again, is most of the work.
 */
export function userText(row: UserTextRow, baseUrl: string): string {
  const hasEnterprise = row.has_enterprise || row.manager_id !== null
  return `{"schemas":${hasEnterprise ? allSchemas : coreSchemas},"id":"${row.id}",${attributesOf(row, baseUrl)},"active":${row.scim_active}${groupsOf(row, baseUrl)},"meta":{"resourceType":"User","created":"${isoTime(row.created_at)}","lastModified":"${isoTime(row.modified_at)}","location":${JSON.stringify(`${baseUrl}/Users/${row.id}`)},"version":${JSON.stringify(weakTag(row.version))}}}`
}

/** The stored attributes without their braces, the manager among them. */
function attributesOf(row: UserTextRow, baseUrl: string): string {
  const attributes = row.resource.slice(1, -1)
  if (row.manager_id === null) return attributes
  const manager = JSON.stringify({
    value: row.manager_id,
    $ref: `${baseUrl}/Users/${row.manager_id}`,
    ...(row.manager_display !== null && { displayName: row.manager_display }),
  })
  if (!row.has_enterprise) return `${attributes},${enterpriseKey}"manager":${manager}}`
  // jsonb keeps its keys by length, and only this one holds objects that late: its last occurrence is the key itself.
  const inside = attributes.lastIndexOf(enterpriseKey) + enterpriseKey.length
  return `${attributes.slice(0, inside)}"manager":${manager},${attributes.slice(inside)}`
}

function groupsOf({ groups }: UserTextRow, baseUrl: string): string {
  if (groups === null || groups.length === 0) return ''
  return `,"groups":${JSON.stringify(groups.map(({ value, display }) => ({ value, $ref: `${baseUrl}/Groups/${value}`, display, type: 'direct' })))}`
}
