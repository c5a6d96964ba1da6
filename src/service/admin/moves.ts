import { assess } from '../domain/assess.js'
import type { Provider } from '../work/configuration.js'
import type { AdminCall } from './route.js'

export interface Moves {
  /** Users that an Apply would move now (R140, R175). */
  readonly total: number
  readonly byMapping: ReadonlyMap<string, number>
}

/** Users who are alike in everything that decides about their org. */
interface Alike {
  /** Position of the first mapping that one of their groups is in; null for none. */
  readonly position: number | null
  readonly org_name: string | null
  readonly org_id: string
  readonly on_hold: boolean
  readonly org_placed_by: 'provisioning' | 'administrator'
  readonly users: number
}

/**
 * Counts who would move if the mappings were applied now, in all and by deciding mapping. Users are grouped in the database by what
 * decides about them, and each kind is assessed once: 100,000 users cost one query.
 */
export async function countMoves(
  { db, configuration }: Pick<AdminCall, 'db' | 'configuration'>,
  provider: Provider,
): Promise<Moves> {
  const { orgMapping } = provider
  const positions =
    orgMapping.method === 'scim-groups'
      ? orgMapping.mappings.flatMap((row, index) => row.groupIds.map(id => ({ id, index })))
      : []
  const rows = await db.query<Alike>(
    `WITH mapped AS (SELECT unnest($2::text[]) AS group_id, unnest($3::int[]) AS position),
      best AS (SELECT m.user_id, min(mapped.position) AS position FROM group_members m JOIN mapped ON mapped.group_id = m.group_id GROUP BY m.user_id)
     SELECT best.position, CASE WHEN $4::text IS NULL THEN NULL ELSE u.resource ->> $4 END AS org_name, u.org_id, u.on_hold, u.org_placed_by, count(*)::int AS users
     FROM users u LEFT JOIN best ON best.user_id = u.id WHERE u.provider_id = $1 AND u.active
     GROUP BY best.position, org_name, u.org_id, u.on_hold, u.org_placed_by`,
    [
      provider.id,
      positions.map(({ id }) => id),
      positions.map(({ index }) => index),
      orgMapping.method === 'c42OrgName' ? orgMapping.attributeName : null,
    ],
  )
  let total = 0
  const byMapping = new Map<string, number>()
  for (const row of rows) {
    const groupId = row.position === null ? undefined : orgMapping.mappings[row.position]?.groupIds[0]
    const { org, newOrg } = assess(
      {
        orgId: row.org_id,
        orgPlacedBy: row.org_placed_by,
        onHold: row.on_hold,
        roleIds: [],
        roleReasons: [],
        awaitsRoles: false,
        awaitsMove: false,
      },
      'apply',
      {
        orgMapping,
        roleMapping: provider.roleMapping,
        groups: groupId === undefined ? [] : [{ id: groupId, displayName: '' }],
        orgName: row.org_name ?? undefined,
        sentRoles: [],
        orgs: configuration.orgs,
        isLastAdministrator: false,
      },
    )
    if (!org && !newOrg) continue
    total += row.users
    const id = org?.reason.mappingId
    if (id !== undefined) byMapping.set(id, (byMapping.get(id) ?? 0) + row.users)
  }
  return { total, byMapping }
}
