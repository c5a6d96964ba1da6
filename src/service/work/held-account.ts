import { type Account, accountColumns, accountOf } from './accounts.js'
import type { KnownUser } from './known-users.js'
import type { Unit } from './unit.js'

/** The version of the row `u`, as `KnownUser` has it. */
export const rowVersion = 'u.xmin::text AS row_version'

/**
 * A user whom a provider's directory sees, and whom nobody else changes until the unit is written: read under a lock, or else on the
 * condition that he is the same then.
 *
 * @param known what an attempt may take instead of reading
 */
export async function holdAccount(unit: Unit, providerId: string, id: string, known?: KnownUser): Promise<Account | undefined> {
  const isHis = known?.account.providerId === providerId && !known.account.hidden
  const seen = isHis ? known : await read(unit, providerId, id)
  if (!seen || unit.holds !== 'nothing') return seen?.account
  const { version } = seen
  unit.expect((add, changed) =>
    changed === id
      ? `u.xmin::text = ${add(version)}`
      : `EXISTS (SELECT FROM users WHERE id = ${add(id)} AND xmin::text = ${add(version)} FOR UPDATE)`,
  )
  return seen.account
}

async function read(unit: Unit, providerId: string, id: string): Promise<KnownUser | undefined> {
  const lock = unit.holds === 'rows' ? 'FOR UPDATE' : ''
  const [row] = await unit.query<{ row_version: string }>(
    `SELECT ${accountColumns}, ${rowVersion} FROM users u WHERE u.id = $1 AND u.provider_id = $2 AND NOT u.hidden ${lock}`,
    [id, providerId],
  )
  return row && { account: accountOf(row), version: row.row_version }
}
