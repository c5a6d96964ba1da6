import type { OrgReason, RoleReason } from '../domain/mapping.js'
import { fold } from '../domain/profile.js'
import type { LifeFacts } from '../domain/state.js'
import type { Queryable } from '../store/database.js'
import { camel } from './configuration.js'

/** A user as the database keeps him. */
export interface Account extends LifeFacts {
  readonly id: string
  /** Null for a local user (R105). */
  readonly providerId: string | null
  readonly formerProviderId: string | null
  readonly userName: string
  readonly email: string | null
  readonly externalId: string | null
  /** Deleted by the directory: SCIM does not show him (R68). */
  readonly hidden: boolean
  /** When the directory last asked for a deactivation, whatever came of it: what the safety threshold counts (R84). */
  readonly askedAt: Date | null
  /** When due work looks at the pending deactivation. */
  readonly commitAt: Date | null
  readonly archivesDeletedAt: Date | null
  readonly orgId: string
  readonly orgPlacedBy: 'provisioning' | 'administrator'
  readonly orgReason: OrgReason
  readonly roleIds: readonly string[]
  readonly roleReasons: readonly RoleReason[]
  /** Version of the mappings by which an event of the directory or of the life cycle last judged org and roles; 0 before the first. */
  readonly evaluatedVersion: number
  readonly managerId: string | null
  /** A manager who is not there yet (R110). */
  readonly managerReference: string | null
  /** The SCIM attributes without id, meta, groups, active and manager. */
  readonly resource: Readonly<Record<string, unknown>>
  /** Profile fields as the directory last sent them (R176). */
  readonly directory: Readonly<Record<string, unknown>>
  /** Values the directory sent that were not stored, by field. */
  readonly ignored: Readonly<Record<string, unknown>>
  /** What brought the user into his state (R71). */
  readonly statusCause: { readonly event: string; readonly at: string; readonly actor: string; readonly cause?: string }
  readonly createdAt: Date
  readonly modifiedAt: Date
  readonly version: number
}

const columns = [
  'provider_id',
  'former_provider_id',
  'user_name',
  'user_name_key',
  'email',
  'email_key',
  'external_id',
  'active',
  'scim_active',
  'block_reasons',
  'on_hold',
  'hidden',
  'differs',
  'requested_at',
  'due_at',
  'asked_at',
  'commit_at',
  'archives',
  'archives_deleted_at',
  'org_id',
  'org_placed_by',
  'org_reason',
  'role_ids',
  'role_reasons',
  'evaluated_version',
  'manager_id',
  'manager_reference',
  'directory',
  'ignored',
  'status_cause',
  'modified_at',
  'version',
] as const
const resourceColumns = ['resource', 'folded'] as const

/** What an account is made of, of the row `u`; the folded copies are for filters only. */
export const accountColumns = [...columns.filter(name => !name.endsWith('_key')), 'resource', 'id', 'created_at']
  .map(name => `u.${name}`)
  .join(', ')

const iso = (date: Date | null) => date?.toISOString() ?? null

function valuesOf(account: Account): unknown[] {
  return [
    account.providerId,
    account.formerProviderId,
    account.userName,
    account.userName.toLowerCase(),
    account.email,
    account.email?.toLowerCase() ?? null,
    account.externalId,
    account.active,
    account.scimActive,
    account.blockReasons,
    account.onHold,
    account.hidden,
    account.differs,
    iso(account.requestedAt),
    iso(account.dueAt),
    iso(account.askedAt),
    iso(account.commitAt),
    account.archives,
    iso(account.archivesDeletedAt),
    account.orgId,
    account.orgPlacedBy,
    JSON.stringify(account.orgReason),
    account.roleIds,
    JSON.stringify(account.roleReasons),
    account.evaluatedVersion,
    account.managerId,
    account.managerReference,
    JSON.stringify(account.directory),
    JSON.stringify(account.ignored),
    JSON.stringify(account.statusCause),
    iso(account.modifiedAt),
    account.version,
  ]
}

const numbered = (names: readonly string[], first: number) => names.map((_, index) => `$${index + first}`).join(', ')
const assignments = (names: readonly string[], first: number) =>
  names.map((name, index) => `${name} = $${index + first}`).join(', ')

const allColumns = [...columns, ...resourceColumns]
const insertUser = `WITH inserted AS (
    INSERT INTO users (${allColumns.join(', ')}, id, created_at) VALUES (${numbered(allColumns, 1)}, $${allColumns.length + 1}, $${allColumns.length + 2}) RETURNING id),
  named AS (INSERT INTO addresses (address, user_id) SELECT unnest($${allColumns.length + 3}::text[]), id FROM inserted)
  SELECT EXISTS (SELECT 1 FROM users WHERE provider_id = $1 AND manager_reference = ANY($${allColumns.length + 4}::text[])) AS awaited`
const updateState = `UPDATE users SET ${assignments(columns, 2)} WHERE id = $1`
const updateAll = `UPDATE users SET ${assignments(allColumns, 2)} WHERE id = $1`

export const accountOf = (row: Readonly<Record<string, unknown>>): Account => camel<Account>(row)

const addressesOf = (account: Account) => [
  ...new Set([account.userName, account.email].flatMap(address => (address === null ? [] : [address.toLowerCase()]))),
]

/**
 * @param references names under which somebody may wait for this user as his manager
 * @returns whether somebody does
 * @throws a unique violation when the name or the e-mail address is taken
 */
export async function insertAccount(query: Queryable, account: Account, references: readonly string[] = []): Promise<boolean> {
  const resource = [JSON.stringify(account.resource), JSON.stringify(fold(account.resource))]
  const [row] = await query.query<{ awaited: boolean }>(insertUser, [
    ...valuesOf(account),
    ...resource,
    account.id,
    iso(account.createdAt),
    addressesOf(account),
    references,
  ])
  return row?.awaited ?? false
}

async function insertAddresses(query: Queryable, account: Account): Promise<void> {
  const [name, email] = addressesOf(account)
  if (email === undefined) await query.query('INSERT INTO addresses (address, user_id) VALUES ($1, $2)', [name, account.id])
  else await query.query('INSERT INTO addresses (address, user_id) VALUES ($1, $3), ($2, $3)', [name, email, account.id])
}

/** Writes an account that was read under lock; the version goes up by one. */
export async function updateAccount(query: Queryable, before: Account, after: Account, now: Date): Promise<Account> {
  const written: Account = { ...after, version: before.version + 1, modifiedAt: now }
  if (before.resource === after.resource) await query.query(updateState, [written.id, ...valuesOf(written)])
  else
    await query.query(updateAll, [
      written.id,
      ...valuesOf(written),
      JSON.stringify(written.resource),
      JSON.stringify(fold(written.resource)),
    ])
  if (addressesOf(before).join('\n') !== addressesOf(after).join('\n')) {
    await query.query('DELETE FROM addresses WHERE user_id = $1', [written.id])
    await insertAddresses(query, written)
  }
  return written
}

/** Whether nothing is different that anybody sees: only what the service remembers of the directory's requests. */
export function isNotesOnly(before: Account, after: Account): boolean {
  return (Object.keys(after) as (keyof Account)[]).every(
    name => name === 'directory' || name === 'ignored' || before[name] === after[name],
  )
}

/** Writes the notes alone: version and time of change stay (RFC 7644 section 3.5.2.1). */
export async function updateNotes(query: Queryable, account: Account): Promise<void> {
  await query.query('UPDATE users SET directory = $2, ignored = $3 WHERE id = $1', [
    account.id,
    JSON.stringify(account.directory),
    JSON.stringify(account.ignored),
  ])
}

/** Reads one account and locks it until the transaction ends. */
export async function lockAccount(query: Queryable, id: string): Promise<Account | undefined> {
  const [row] = await query.query(`SELECT ${accountColumns} FROM users u WHERE id = $1 FOR UPDATE`, [id])
  return row && accountOf(row)
}

/** Locks several accounts, always in the same order so that two transactions do not wait for each other. */
export async function lockAccounts(query: Queryable, ids: readonly string[]): Promise<Account[]> {
  if (ids.length === 0) return []
  const rows = await query.query(`SELECT ${accountColumns} FROM users u WHERE id = ANY($1) ORDER BY id FOR UPDATE`, [ids])
  return rows.map(accountOf)
}

/** The accounts that these user names and e-mail addresses belong to, each once however many of them are its own. */
export async function accountsByAddress(query: Queryable, addresses: readonly (string | null)[]): Promise<Account[]> {
  const keys = addresses.flatMap(address => (address === null ? [] : [address.toLowerCase()]))
  const rows = await query.query(
    `SELECT ${accountColumns} FROM users u WHERE u.id IN (SELECT user_id FROM addresses WHERE address = ANY($1)) ORDER BY u.id`,
    [keys],
  )
  return rows.map(accountOf)
}
