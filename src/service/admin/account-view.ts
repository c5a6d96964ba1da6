import { z } from 'zod'
import { notFound } from '../diagnostics.js'
import { profileOf } from '../domain/profile.js'
import { signsInTo } from '../domain/roles.js'
import { stateNames, stateOf } from '../domain/state.js'
import { ServiceError } from '../errors.js'
import type { Queryable } from '../store/database.js'
import { type Account, accountOf, lockAccount } from '../work/accounts.js'
import type { Configuration } from '../work/configuration.js'
import type { Unit } from '../work/unit.js'
import { id as idAnswer, matterReference, time } from './answers.js'

/** A user with what is joined in for showing him. */
export const viewColumns = `u.*,
  (SELECT m.user_name FROM users m WHERE m.id = u.manager_id) AS manager_user_name,
  (SELECT coalesce(m.resource->>'displayName', nullif(concat_ws(' ', m.resource#>>'{name,givenName}', m.resource#>>'{name,familyName}'), ''), m.user_name) FROM users m WHERE m.id = u.manager_id) AS manager_display_name,
  (SELECT json_agg(json_build_object('id', t.id, 'name', t.name) ORDER BY t.name, t.id) FROM custodians c JOIN matters t ON t.id = c.matter_id WHERE c.user_id = u.id AND c.active AND t.active) AS matters`

/** The state of a user in SQL: the same decisions as `stateOf`, for filters. */
export const stateSql = `CASE
  WHEN NOT u.active THEN CASE WHEN u.archives = 'deleted' THEN 'archives-deleted' ELSE 'deactivated' END
  WHEN u.requested_at IS NOT NULL THEN CASE WHEN u.on_hold THEN 'on-hold-deactivation-deferred' ELSE 'deactivation-pending' END
  WHEN u.block_reasons <> '{}' THEN CASE WHEN u.on_hold THEN 'on-hold-blocked' ELSE 'blocked' END
  WHEN u.on_hold THEN 'on-hold' ELSE 'active' END`

interface Matter {
  readonly id: string
  readonly name: string
}

/** Whether somebody can sign in, and if not, why (R49, R54, R58, R59). */
export function signInOf(
  account: Account,
  configuration: Configuration,
): { readonly allowed: boolean; readonly reason?: string; readonly rule?: string } {
  if (!account.active) return { allowed: false, reason: 'the user is deactivated', rule: 'R54' }
  if (account.blockReasons.length > 0)
    return { allowed: false, reason: `the user is blocked (${account.blockReasons.join(', ')})`, rule: 'R49' }
  if (configuration.orgs.isBlocked(account.orgId)) return { allowed: false, reason: 'the organisation is blocked', rule: 'R59' }
  if (signsInTo(account.roleIds).size === 0)
    return { allowed: false, reason: 'none of his roles lets the user sign in; Desktop User and PROe User do', rule: 'R58' }
  return { allowed: true }
}

const text = z.string().nullable()

/** What `viewOf` makes. */
export const userAnswer = z
  .object({
    id: idAnswer,
    userName: z.string(),
    email: text,
    origin: z.enum(['local', 'provisioned']),
    providerId: text,
    formerProviderId: text,
    formerlyProvisioned: z.boolean(),
    externalId: text,
    state: z.enum(stateNames),
    active: z.boolean(),
    blocked: z.boolean(),
    blockReasons: z.array(z.enum(['administrator', 'provisioning', 'org'])),
    canSignIn: z.boolean(),
    backup: z.enum(['running', 'stopped']),
    archives: z.enum(['live', 'cold', 'deleted', 'none']),
    archivesDeletedAt: time.nullable(),
    usesLicence: z.boolean(),
    orgId: idAnswer,
    roleIds: z.array(z.string()),
    profile: z.object({
      firstName: text,
      lastName: text,
      title: text,
      city: text,
      state: text,
      country: text,
      department: text,
      division: text,
      employeeType: text,
      managerId: text,
      managerUserName: text,
      managerDisplayName: text,
    }),
    deactivation: z
      .object({ requestedAt: time, dueAt: time.nullable(), deferredBy: z.array(matterReference).nullable() })
      .nullable(),
    matters: z.array(matterReference),
    deletedInDirectory: z.boolean(),
    differsFromDirectory: z.boolean(),
    createdAt: time,
    modifiedAt: time,
  })
  .meta({ id: 'User' })

/** A user as the admin API shows him. */
export function viewOf(row: Readonly<Record<string, unknown>>, configuration: Configuration) {
  const account = accountOf(row)
  const matters = (row.matters ?? []) as readonly Matter[]
  return {
    id: account.id,
    userName: account.userName,
    email: account.email,
    origin: account.providerId === null ? 'local' : 'provisioned',
    providerId: account.providerId,
    formerProviderId: account.formerProviderId,
    formerlyProvisioned: account.formerProviderId !== null,
    externalId: account.externalId,
    state: stateNames[stateOf(account)],
    active: account.active,
    blocked: account.blockReasons.length > 0,
    blockReasons: account.blockReasons,
    canSignIn: signInOf(account, configuration).allowed,
    backup: account.active ? 'running' : 'stopped',
    archives: account.archives,
    archivesDeletedAt: account.archivesDeletedAt,
    usesLicence: account.active || account.archives === 'cold',
    orgId: account.orgId,
    roleIds: account.roleIds,
    profile: {
      ...profileOf(account.resource),
      managerId: account.managerId,
      managerUserName: row.manager_user_name ?? null,
      managerDisplayName: row.manager_display_name ?? null,
    },
    deactivation:
      account.requestedAt === null
        ? null
        : {
            requestedAt: account.requestedAt,
            dueAt: account.dueAt,
            deferredBy: account.onHold ? matters : null,
          },
    matters,
    deletedInDirectory: account.hidden,
    differsFromDirectory: account.differs,
    createdAt: account.createdAt,
    modifiedAt: account.modifiedAt,
  }
}

const notHere = (id: string) => new ServiceError(notFound, { message: `there is no user ${id.slice(0, 80)}` })

export async function viewUser(db: Queryable, id: string, configuration: Configuration) {
  const [row] = await db.query(`SELECT ${viewColumns} FROM users u WHERE u.id = $1`, [id])
  if (!row) throw notHere(id)
  return viewOf(row, configuration)
}

export async function readAccount(db: Queryable, id: string): Promise<Account> {
  const [row] = await db.query('SELECT * FROM users WHERE id = $1', [id])
  if (!row) throw notHere(id)
  return accountOf(row)
}

/** @throws ServiceError SVC204 */
export async function lockUser(unit: Unit, id: string): Promise<Account> {
  const account = await lockAccount(unit, id)
  if (!account) throw notHere(id)
  return account
}
