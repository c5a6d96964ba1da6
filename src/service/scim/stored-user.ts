import type { Resource } from '../../scim/index.js'
import { ScimRefusal } from '../errors.js'
import type { Returned } from '../store/database.js'
import { type Account, updateLater } from '../work/accounts.js'
import { resolveWaiting } from '../work/managers.js'
import type { Unit } from '../work/unit.js'
import type { ScimCall } from './call.js'
import { type Joined, joinedColumns, shownName, type UserRow, userColumns, userResource } from './representation.js'

export const notHere = (id: string) => new ScimRefusal(404, `there is no user ${id.slice(0, 80)}`)

/** A user as he is shown: the account, and what belongs to him elsewhere. */
export const rowOf = (account: Account, { manager_display, groups }: Joined): UserRow => ({
  id: account.id,
  resource: account.resource,
  scim_active: account.scimActive,
  manager_id: account.managerId,
  manager_display,
  groups,
  created_at: account.createdAt,
  modified_at: account.modifiedAt,
  version: account.version,
})

export async function readJoined(unit: Unit, id: string): Promise<Joined> {
  const [row] = await unit.query<Joined>(`SELECT ${joinedColumns} FROM users u WHERE u.id = $1`, [id])
  if (!row) throw notHere(id)
  return row
}

export async function save(unit: Unit, before: Account, after: Account, returned?: Returned): Promise<Account> {
  const written = updateLater(unit, before, after, unit.now, returned)
  const isRenamed =
    before.userName.toLowerCase() !== after.userName.toLowerCase() ||
    before.externalId !== after.externalId ||
    before.hidden !== after.hidden
  if (isRenamed) await resolveWaiting(unit, written)
  return written
}

export async function shown(call: ScimCall, unit: Unit, id: string): Promise<Resource> {
  const [row] = await unit.query<UserRow>(`SELECT ${userColumns} FROM users u WHERE u.id = $1`, [id])
  if (!row) throw notHere(id)
  return userResource(row, call.baseUrl)
}

/** How a user is called where he is somebody's manager. */
export async function shownNameOf(unit: Unit, id: string): Promise<string | null> {
  const [row] = await unit.query<{ name: string }>(`SELECT ${shownName} AS name FROM users u WHERE u.id = $1`, [id])
  return row?.name ?? null
}
