import type { Provider } from './configuration.js'
import { notify } from './notifications.js'
import type { Unit } from './unit.js'

/**
 * Counts the deactivation requests of a provider in the rolling window and raises an alert when they pass the threshold; commits
 * wait for a confirmation where the settings say so (R84). Blocking is never held back.
 */
export async function watchDeactivations(unit: Unit, provider: Provider): Promise<void> {
  const { safety } = unit.configuration
  const since = new Date(unit.now.getTime() - safety.windowMinutes * 60_000)
  const [row] = await unit.query<{ requests: number }>(
    'SELECT count(*)::int AS requests FROM users WHERE provider_id = $1 AND asked_at > $2',
    [provider.id, since.toISOString()],
  )
  // The request in hand is not written yet.
  const requests = (row?.requests ?? 0) + 1
  if (requests <= safety.maximumUsers) return
  const [count] = await unit.query<{ active: number }>(
    'SELECT count(*)::int AS active FROM users WHERE provider_id = $1 AND active',
    [provider.id],
  )
  const active = count?.active ?? 0
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
