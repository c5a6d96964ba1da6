import type { OrgReason, RoleReason } from '../domain/mapping.js'
import { fold } from '../domain/profile.js'
import type { LifeFacts } from '../domain/state.js'
import { type Queryable, type Returned, type Statement, type Transaction, userChanged, userMade } from '../store/database.js'

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

interface Column {
  readonly name: string
  /** What it is made of. */
  readonly property: keyof Account
  readonly value: (account: Account) => unknown
}

const iso = (date: Date | null) => date?.toISOString() ?? null

const plain = (name: string, property: keyof Account): Column => ({ name, property, value: account => account[property] })
const time = (name: string, property: TimeProperty): Column => ({ name, property, value: account => iso(account[property]) })
const json = (name: string, property: keyof Account): Column => ({
  name,
  property,
  value: account => JSON.stringify(account[property]),
})
type TimeProperty = { [Name in keyof Account]: Account[Name] extends Date | null ? Name : never }[keyof Account]

/** What is written of an account; each column follows from one property. */
const columns: readonly Column[] = [
  plain('id', 'id'),
  time('created_at', 'createdAt'),
  plain('provider_id', 'providerId'),
  plain('former_provider_id', 'formerProviderId'),
  plain('user_name', 'userName'),
  { name: 'user_name_key', property: 'userName', value: account => account.userName.toLowerCase() },
  plain('email', 'email'),
  { name: 'email_key', property: 'email', value: account => account.email?.toLowerCase() ?? null },
  plain('external_id', 'externalId'),
  plain('active', 'active'),
  plain('scim_active', 'scimActive'),
  plain('block_reasons', 'blockReasons'),
  plain('on_hold', 'onHold'),
  plain('hidden', 'hidden'),
  plain('differs', 'differs'),
  time('requested_at', 'requestedAt'),
  time('due_at', 'dueAt'),
  time('asked_at', 'askedAt'),
  time('commit_at', 'commitAt'),
  plain('archives', 'archives'),
  time('archives_deleted_at', 'archivesDeletedAt'),
  plain('org_id', 'orgId'),
  plain('org_placed_by', 'orgPlacedBy'),
  json('org_reason', 'orgReason'),
  plain('role_ids', 'roleIds'),
  json('role_reasons', 'roleReasons'),
  plain('evaluated_version', 'evaluatedVersion'),
  plain('manager_id', 'managerId'),
  plain('manager_reference', 'managerReference'),
  json('directory', 'directory'),
  json('ignored', 'ignored'),
  json('status_cause', 'statusCause'),
  time('modified_at', 'modifiedAt'),
  plain('version', 'version'),
  json('resource', 'resource'),
  { name: 'folded', property: 'resource', value: account => JSON.stringify(fold(account.resource)) },
]

/** What an account is made of; the folded copies are for filters only. */
const read = columns.filter(({ name }) => !name.endsWith('_key') && name !== 'folded')

/** The same of the row `u`. */
export const accountColumns = read.map(({ name }) => `u.${name}`).join(', ')

const insertUser = `WITH made AS (
    INSERT INTO users (${columns.map(({ name }) => name).join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')}) RETURNING id)
  INSERT INTO addresses (address, user_id) SELECT unnest($${columns.length + 1}::text[]), id FROM made${userMade}`

const blank = Object.fromEntries(read.map(({ property }) => [property, null]))

/** An account of a row with `accountColumns`, and maybe others. */
export function accountOf(row: Readonly<Record<string, unknown>>): Account {
  // A copy of an object with all these properties is made, and copied again, much faster than one that gets them one by one.
  const account: Record<string, unknown> = { ...blank }
  for (const { name, property } of read) account[property] = row[name]
  return account as unknown as Account
}

const addressesOf = (account: Account) => [
  ...new Set([account.userName, account.email].flatMap(address => (address === null ? [] : [address.toLowerCase()]))),
]

/** @throws a unique violation when the name or the e-mail address is taken */
export async function insertAccount(query: Queryable, account: Account): Promise<void> {
  await query.query(insertUser, [...columns.map(({ value }) => value(account)), addressesOf(account)])
}

function insertAddresses(account: Account): Statement {
  const [name, email] = addressesOf(account)
  return email === undefined
    ? { text: 'INSERT INTO addresses (address, user_id) VALUES ($1, $2)', values: [name, account.id] }
    : { text: 'INSERT INTO addresses (address, user_id) VALUES ($1, $3), ($2, $3)', values: [name, email, account.id] }
}

/** The statements that write what is different of an account, and the account as it is then: the version goes up by one. */
function changeOf(before: Account, after: Account, now: Date): { written: Account; update: Statement; addresses: Statement[] } {
  const written: Account = { ...after, version: before.version + 1, modifiedAt: now }
  const changed = columns.filter(({ property }) => written[property] !== before[property])
  const assignments = changed.map(({ name }, index) => `${name} = $${index + 2}`).join(', ')
  const values = [written.id, ...changed.map(({ value }) => value(written))]
  const sameAddresses = before.userName === after.userName && before.email === after.email
  return {
    written,
    update: { text: `UPDATE users u SET ${assignments}${userChanged}`, values },
    addresses: sameAddresses
      ? []
      : [{ text: 'DELETE FROM addresses WHERE address = ANY($1)', values: [addressesOf(before)] }, insertAddresses(written)],
  }
}

/** Writes what is different of an account that was read under lock. */
export async function updateAccount(query: Queryable, before: Account, after: Account, now: Date): Promise<Account> {
  const { written, update, addresses } = changeOf(before, after, now)
  for (const { text, values } of [update, ...addresses]) await query.query(text, values)
  return written
}

/** The same with the end of the transaction. */
export function updateLater(
  tx: Pick<Transaction, 'later'>,
  before: Account,
  after: Account,
  now: Date,
  returned?: Returned,
): Account {
  const { written, update, addresses } = changeOf(before, after, now)
  tx.later(update.text, update.values, returned)
  for (const { text, values } of addresses) tx.later(text, values)
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
  await query.query(`UPDATE users u SET directory = $2, ignored = $3${userChanged}`, [
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
