import { type Account, accountColumns, accountOf, lockAccount } from './accounts.js'
import type { KnownUser } from './known-users.js'
import type { Unit } from './unit.js'

/** The version of the row `u`, as `KnownUser` has it. */
export const rowVersion = 'u.xmin::text AS row_version'

/**
 * An account that nobody else changes until the unit is written: read under a lock, or else on the condition that it is the same then.
 *
 * @param known what an attempt may take instead of reading
 */
export async function holdAccount(unit: Unit, id: string, known?: KnownUser): Promise<Account | undefined> {
  if (unit.holds === 'rows') return lockAccount(unit, id)
  if (unit.holds === 'everything') return (await read(unit, id))?.account
  const seen = known ?? (await read(unit, id))
  if (!seen) return undefined
  const { version } = seen
  unit.expect((add, changed) =>
    changed === id
      ? `u.xmin::text = ${add(version)}`
      : `EXISTS (SELECT FROM users WHERE id = ${add(id)} AND xmin::text = ${add(version)} FOR UPDATE)`,
  )
  return seen.account
}

async function read(unit: Unit, id: string): Promise<KnownUser | undefined> {
  const [row] = await unit.query<{ row_version: string }>(
    `SELECT ${accountColumns}, ${rowVersion} FROM users u WHERE u.id = $1`,
    [id],
  )
  if (!row) return undefined
  const { row_version: version, ...columns } = row
  return { account: accountOf(columns), version }
}
