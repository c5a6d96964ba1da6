import type { Account } from './accounts.js'
import type { Unit } from './unit.js'

const dayInMilliseconds = 86_400_000

/** Archives on all destinations of the user's org enter cold storage; the purge date is fixed now (R99, R101). */
export async function toColdStorage(unit: Unit, account: Account): Promise<void> {
  const { orgs } = unit.configuration
  const purgeAt = new Date(unit.now.getTime() + orgs.coldStorageDays(account.orgId) * dayInMilliseconds)
  const destinations = orgs.destinations(account.orgId)
  for (const destination of destinations.length > 0 ? destinations : ['Code42 Cloud'])
    await unit.query(
      `INSERT INTO archives (id, user_id, org_id, destination, entered_at, purge_at, state) VALUES ($1, $2, $3, $4, $5, $6, 'cold')`,
      [unit.newId(), account.id, account.orgId, destination, unit.now.toISOString(), purgeAt.toISOString()],
    )
}
