import type { Configuration, Provider } from './configuration.js'
import type { Kernel } from './kernel.js'
import { system } from './log.js'
import { notify } from './mail/notifications.js'
import type { Unit } from './unit.js'

/**
 * Counts the deactivation requests of a provider in the rolling window. When one more passes the threshold an alert is to be raised,
 * and commits wait for a confirmation where the settings say so (R84). Blocking is never held back.
 *
 * @returns what raises the alert, if one is due; until then nothing is written
 */
export async function watchDeactivations(unit: Unit, provider: Provider): Promise<(() => Promise<void>) | undefined> {
  const since = windowStart(unit.configuration, unit.now)
  // Raised already: nothing more to tell in this window.
  if (provider.alertedAt !== null && provider.alertedAt > since) return undefined
  const most = await mostRequests(unit, provider.id, since)
  // The request in hand is not written yet.
  if (most !== undefined && !(await isTooMany(unit, provider, most + 1))) return undefined
  const asked = await requestsSince(unit, provider.id, since)
  if (baselines.size >= rememberedProviders) baselines.clear()
  baselines.set(provider.id, { asked, at: unit.now, since })
  return (await isTooMany(unit, provider, asked + 1)) ? () => raiseAlert(unit, provider, asked + 1, since) : undefined
}

const recently = 10 * 60_000

/** Requests that are written at the same moment do not see each other: raises the alerts that the next request would raise. */
export async function raiseMissedAlerts(kernel: Kernel): Promise<void> {
  const configuration = await kernel.configuration()
  const now = kernel.now()
  const since = windowStart(configuration, now)
  const rows = await kernel.database.query<{ id: string }>(
    `SELECT p.id FROM providers p WHERE (p.alerted_at IS NULL OR p.alerted_at <= $1)
       AND EXISTS (SELECT FROM users WHERE provider_id = p.id AND asked_at > $2)
       AND (SELECT count(*) FROM users WHERE provider_id = p.id AND asked_at > $1) > $3`,
    [since.toISOString(), new Date(now.getTime() - recently).toISOString(), configuration.safety.maximumUsers],
  )
  for (const { id } of rows)
    await kernel.write(system, async unit => {
      const provider = unit.configuration.providers.get(id)
      const requests = await requestsSince(unit, id, since)
      if (provider && (await isTooMany(unit, provider, requests))) await raiseAlert(unit, provider, requests, since)
    })
}

const windowStart = ({ safety }: Configuration, now: Date) => new Date(now.getTime() - safety.windowMinutes * 60_000)

async function isTooMany(unit: Unit, provider: Provider, requests: number): Promise<boolean> {
  const { maximumUsers, maximumPercent } = unit.configuration.safety
  return requests > maximumUsers && requests * 100 > maximumPercent * (await activeUsers(unit, provider.id))
}

async function raiseAlert(unit: Unit, provider: Provider, requests: number, since: Date): Promise<void> {
  const { safety } = unit.configuration
  const active = await activeUsers(unit, provider.id)
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

/** Counts are remembered for so long, of so many providers. */
const rememberedSeconds = 10
const rememberedProviders = 1000

/** What was counted last of a provider's requests. */
interface Baseline {
  readonly asked: number
  readonly at: Date
  readonly since: Date
}
const baselines = new Map<string, Baseline>()
/** A request that another transaction had written when we counted, and committed later, was asked for a little earlier. */
const overlap = 250
/** More than these, and it is time to count anew. */
const fewRequests = 100

/**
 * At most so many requests were made in the window: those that were counted last, and all since. A window holds thousands when many
 * leave at once, so that counting them for each is what would take the time. Undefined: nothing is known that helps.
 */
async function mostRequests(unit: Unit, providerId: string, since: Date): Promise<number | undefined> {
  const known = baselines.get(providerId)
  const age = known && unit.now.getTime() - known.at.getTime()
  if (!known || age === undefined || age < 0 || age > rememberedSeconds * 1000 || known.since > since) return undefined
  const recent = await requestsSince(unit, providerId, new Date(known.at.getTime() - overlap), fewRequests + 1)
  return recent > fewRequests ? undefined : known.asked + recent
}

async function requestsSince(unit: Unit, providerId: string, since: Date, limit?: number): Promise<number> {
  const asked = 'FROM users WHERE provider_id = $1 AND asked_at > $2'
  const from = limit === undefined ? asked : `FROM (SELECT ${asked} LIMIT ${limit}) AS recent`
  const [row] = await unit.query<{ requests: number }>(`SELECT count(*)::int AS requests ${from}`, [
    providerId,
    since.toISOString(),
  ])
  return row?.requests ?? 0
}

interface Counted {
  readonly active: number
  readonly at: number
}
const counted = new Map<string, Counted>()
const rememberedFrom = 1000

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
  if (counted.size >= rememberedProviders) counted.clear()
  if (active >= rememberedFrom) counted.set(providerId, { active, at: now })
  return active
}
