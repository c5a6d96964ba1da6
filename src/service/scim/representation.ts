import { groupSchema, type Resource, type ScimOptions, type ScimSchema, userSchema } from '../../scim/index.js'
import { enterpriseUrn } from '../domain/profile.js'
import type { Account } from '../work/accounts.js'
import type { Provider } from '../work/configuration.js'

/** What a user's representation shows of others. */
export interface Joined {
  readonly manager_display: string | null
  readonly groups: readonly { readonly value: string; readonly display: string }[] | null
}

/** A user as read for SCIM: the account's columns that are shown, with the manager's name and the groups joined in. */
export interface UserRow extends Joined {
  readonly id: string
  readonly resource: Readonly<Record<string, unknown>>
  readonly scim_active: boolean
  readonly manager_id: string | null
  readonly created_at: Date
  readonly modified_at: Date
  readonly version: number
}

/** How the user `u` is called where others refer to him. */
export const shownName = `coalesce(u.resource->>'displayName', u.user_name)`

/** The manager's name and the groups of the user `u`. */
export const joinedColumns = `
  CASE WHEN u.manager_id IS NULL THEN NULL ELSE (SELECT ${shownName.replaceAll('u.', 'm.')} FROM users m WHERE m.id = u.manager_id) END AS manager_display,
  (SELECT json_agg(json_build_object('value', g.id, 'display', g.display_name) ORDER BY g.id) FROM group_members gm JOIN groups g ON g.id = gm.group_id WHERE gm.user_id = u.id) AS groups`

/** What a representation is read from; `u` is the user's row. */
export const userColumns = `u.id, u.resource, u.scim_active, u.manager_id, u.created_at, u.modified_at, u.version, ${joinedColumns}`

export const weakTag = (version: number) => `W/"${version}"`

/** The SCIM resource of a user. `active` says what the directory last asked for (R38). */
export function userResource(row: UserRow, baseUrl: string): Resource {
  const { [enterpriseUrn]: enterprise, ...core } = row.resource
  const manager = row.manager_id !== null && {
    manager: {
      value: row.manager_id,
      $ref: `${baseUrl}/Users/${row.manager_id}`,
      ...(row.manager_display !== null && { displayName: row.manager_display }),
    },
  }
  const hasEnterprise = enterprise !== undefined || manager !== false
  return {
    schemas: hasEnterprise ? [userSchema.id, enterpriseUrn] : [userSchema.id],
    id: row.id,
    ...core,
    active: row.scim_active,
    ...(hasEnterprise && { [enterpriseUrn]: { ...(enterprise as object | undefined), ...manager } }),
    ...(row.groups !== null &&
      row.groups.length > 0 && {
        groups: row.groups.map(({ value, display }) => ({ value, $ref: `${baseUrl}/Groups/${value}`, display, type: 'direct' })),
      }),
    meta: {
      resourceType: 'User',
      created: row.created_at.toISOString(),
      lastModified: row.modified_at.toISOString(),
      location: `${baseUrl}/Users/${row.id}`,
      version: weakTag(row.version),
    },
  }
}

/** What PATCH works on: the stored attributes with `active` and the manager as the directory named him. */
export function patchedResource(account: Account): Resource {
  const { [enterpriseUrn]: enterprise, ...core } = account.resource
  const reference = account.managerId ?? account.managerReference
  const extension = {
    ...(enterprise as object | undefined),
    ...(reference !== null && { manager: { value: reference } }),
  }
  return {
    schemas: [userSchema.id],
    // Clients such as Okta's repeat the id in a value without path.
    id: account.id,
    ...core,
    active: account.scimActive,
    ...(Object.keys(extension).length > 0 && { [enterpriseUrn]: extension }),
  }
}

/** A group as read for SCIM. `members` is null when it was not asked for. */
export interface GroupRow {
  readonly id: string
  readonly display_name: string
  readonly external_id: string | null
  readonly resource: Readonly<Record<string, unknown>>
  readonly members?: readonly { readonly value: string; readonly display: string }[] | null
  readonly created_at: Date
  readonly modified_at: Date
  readonly version: number
}

export const groupColumns = 'g.id, g.display_name, g.external_id, g.resource, g.created_at, g.modified_at, g.version'
export const memberColumn = `(SELECT json_agg(json_build_object('value', u.id, 'display', ${shownName}) ORDER BY u.id)
  FROM group_members gm JOIN users u ON u.id = gm.user_id WHERE gm.group_id = g.id AND NOT u.hidden) AS members`

export function groupResource(row: GroupRow, baseUrl: string): Resource {
  return {
    schemas: [groupSchema.id],
    id: row.id,
    ...row.resource,
    ...(row.members &&
      row.members.length > 0 && {
        members: row.members.map(({ value, display }) => ({ value, $ref: `${baseUrl}/Users/${value}`, display, type: 'User' })),
      }),
    meta: {
      resourceType: 'Group',
      created: row.created_at.toISOString(),
      lastModified: row.modified_at.toISOString(),
      location: `${baseUrl}/Groups/${row.id}`,
      version: weakTag(row.version),
    },
  }
}

/** How a provider's requests are read. Microsoft's dialect is understood for Azure AD; the org name attribute is part of User. */
export function scimOptions(
  provider: Provider,
  resourceType: 'User' | 'Group',
): ScimOptions & { readonly resourceType: 'User' | 'Group' } {
  const compatibility = provider.identityProvider === 'azure' ? 'entra' : 'rfc'
  return {
    resourceType,
    compatibility,
    ...(resourceType === 'User' && { extensions: extensionsFor(provider.orgMapping.attributeName) }),
  }
}

const extensions = new Map<string, readonly ScimSchema[]>()

/** The same list for the same name: the SCIM engine remembers what it made of a list. */
export function extensionsFor(attributeName: string): readonly ScimSchema[] {
  let known = extensions.get(attributeName)
  if (!known) {
    known = [
      {
        id: userSchema.id,
        name: 'User',
        attributes: [
          {
            name: attributeName,
            type: 'string',
            multiValued: false,
            description: 'Name of the organisation that the user belongs to.',
            required: false,
            caseExact: false,
            mutability: 'readWrite',
            returned: 'default',
            uniqueness: 'none',
          },
        ],
      },
    ]
    if (extensions.size > 1000) extensions.clear()
    extensions.set(attributeName, known)
  }
  return known
}
