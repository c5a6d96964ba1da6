import type { Provider } from './configuration.js'
import { notify } from './mail/notifications.js'
import type { Unit } from './unit.js'

/**
 * Counts the deactivation requests of a provider in the rolling window and raises an alert when they pass the threshold; commits
 * wait for a confirmation where the settings say so (R84). Blocking is never held back.
 */
export async function watchDeactivations(unit: Unit, provider: Provider): Promise<void> {
  const { safety } = unit.configuration
  const since = new Date(unit.now.getTime() - safety.windowMinutes * 60_000)
  // Raised already: nothing more to tell in this window.
  if (provider.alertedAt !== null && provider.alertedAt > since) return
  const [row] = await unit.query<{ requests: number }>(
    'SELECT count(*)::int AS requests FROM users WHERE provider_id = $1 AND asked_at > $2',
    [provider.id, since.toISOString()],
  )
  // The request in hand is not written yet.
  const requests = (row?.requests ?? 0) + 1
  if (requests <= safety.maximumUsers) return
  const active = await activeUsers(unit, provider.id)
  if (requests * 100 <= safety.maximumPercent * active) return
  const [state] = await unit.query<{ alerted_at: Date | null; suspended_at: Date | null }>(
    'SELECT alerted_at, suspended_at FROM providers WHERE id = $1 FOR UPDATE',
    [provider.id],
  )
  if (!state || (state.alerted_at !== null && state.alerted_at > since)) return
  await unit.query(
    'UPDATE providers SET alerted_at = $2, suspended_at = CASE WHEN $3 THEN $2 ELSE suspended_at END WHERE id = $1',
    [provider.id, unit.now.toISOString(), safety.suspendCommits],
  )
  unit.changeConfiguration()
  const message = `${requests} of ${active} active users of ${provider.displayName} were deactivated by the directory within ${safety.windowMinutes} minutes`
  unit.log({
    auditEvent: 'SAFETY_ALERT',
    result: 'warning',
    providerId: provider.id,
    rule: 'R84',
    message: safety.suspendCommits ? `${message}; deactivations wait for a confirmation` : message,
  })
  await notify(unit, {
    kind: 'mass-deactivation',
    providerId: provider.id,
    subject: 'Many users are being deactivated',
    body: message,
  })
}

interface Counted {
  readonly active: number
  readonly at: number
}
const counted = new Map<string, Counted>()
const rememberedSeconds = 10
const rememberedFrom = 1000
const rememberedProviders = 1000

/** Active users of a provider. Counting many takes long, so of a thousand or more the count of the last ten seconds will do. */
async function activeUsers(unit: Unit, providerId: string): Promise<number> {
  const now = unit.now.getTime()
  const known = counted.get(providerId)
  if (known && Math.abs(now - known.at) < rememberedSeconds * 1000) return known.active
  const [row] = await unit.query<{ active: number }>(
    'SELECT count(*)::int AS active FROM users WHERE provider_id = $1 AND active',
    [providerId],
  )
  const active = row?.active ?? 0
  counted.delete(providerId)
  if (counted.size >= rememberedProviders) counted.clear()
  if (active >= rememberedFrom) counted.set(providerId, { active, at: now })
  return active
}
