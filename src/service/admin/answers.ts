import { z } from 'zod'

/** Parts that the answers of several routes are made of. Each route declares its own answer beside its handler. */

export const id = z.string()

/** A point of time as answers have it: ISO 8601 in UTC, with milliseconds. */
export const time = z.iso.datetime({ precision: 3 }).meta({ id: 'Time' })

/** A page of a list. */
export const pageAnswer = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.int().min(0) })

export const groupReference = z.object({ id, displayName: z.string() })

export const orgReasonParts = {
  method: z.enum(['one-org', 'scim-groups', 'c42OrgName', 'administrator', 'local']),
  why: z.enum(['one-org', 'mapped', 'unmapped', 'attribute', 'moved-by-administrator', 'local']),
  group: groupReference.optional(),
  mappingId: id.optional(),
  priority: z.int().min(1).optional(),
  value: z.string().optional(),
}
export const orgReason = z.object(orgReasonParts).meta({ id: 'OrgReason' })

export const roleReasonParts = {
  roleId: z.string(),
  source: z.enum(['group', 'attribute', 'org-default', 'manual']),
  groups: z.array(groupReference).optional(),
  value: z.string().optional(),
  orgId: id.optional(),
}
export const roleReason = z.object(roleReasonParts).meta({ id: 'RoleReason' })

export const matterReference = z.object({ id, name: z.string() })
