import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { profiles } from '../mapping/index.js'
import {
  type Delivery,
  deliver,
  type GraphObject,
  plan,
  readUsers,
  type SourceItem,
  scimClient,
  showPlace,
} from '../pipeline/index.js'
import type { Terminal } from './terminal.js'

const directory = fileURLToPath(new URL('../../fixtures/users/directory.json', import.meta.url))

interface Provider {
  readonly id: string
  readonly displayName: string
  readonly baseUrl: string
  readonly token: string
}

/**
 * Provisions the fixture users through the real pipeline over HTTP and says what happened: a first cycle, then a second one in which
 * one of them has been disabled in Azure AD.
 */
export async function runDemo(
  url: string,
  adminToken: string,
  terminal: Terminal,
  say: (line: string) => Promise<void> | void,
): Promise<void> {
  const provider = await demoProvider(url, adminToken)
  const target = { baseUrl: provider.baseUrl, token: provider.token }
  const items: SourceItem[] = []
  for await (const item of readUsers(createReadStream(directory), { file: 'directory.json' })) items.push(item)
  const users = new Map(items.flatMap(({ record }) => (typeof record?.id === 'string' ? [[record.id, record] as const] : [])))
  await say(
    `provider "${provider.displayName}" at ${provider.baseUrl}, mapping code42, ${items.length} users in fixtures/users/directory.json`,
  )
  const deliveries = await cycle(items, 'first', target)
  await tell(deliveries, users, say, terminal)
  const leaver = deliveries.find(
    ({ change, status, targetId }) =>
      status !== 'failure' && targetId !== undefined && change.directoryId !== undefined && users.has(change.directoryId),
  )
  const record = leaver?.change.directoryId === undefined ? undefined : users.get(leaver.change.directoryId)
  if (record) await secondCycle({ ...record, accountEnabled: false }, target, say)
}

async function secondCycle(
  record: GraphObject,
  target: { baseUrl: string; token: string },
  say: (line: string) => Promise<void> | void,
): Promise<void> {
  for (const { change, status } of await cycle([{ place: { record: 1 }, record, diagnostics: [] }], 'next', target)) {
    if (change.phase !== 'objects') continue
    const words =
      change.action === 'disable' && status === 'success' ? 'blocked at once, deactivation due in 15 minutes' : change.reason
    await say(`second cycle: ${change.action === 'disable' ? '1 disabled' : change.action}: ${change.name} (${words})`)
  }
}

async function cycle(
  items: readonly SourceItem[],
  which: 'first' | 'next',
  target: { baseUrl: string; token: string },
): Promise<Delivery[]> {
  const deliveries: Delivery[] = []
  const changes = plan(items, profiles.code42, scimClient(target), { cycle: which, file: 'directory.json' })
  for await (const delivery of deliver(changes, target)) deliveries.push(delivery)
  return deliveries
}

/** The provider of an earlier demo on the same folder gets new credentials; otherwise one is made. */
async function demoProvider(url: string, adminToken: string): Promise<Provider> {
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${adminToken}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`the service answered ${response.status}: ${await response.text()}`)
    return (await response.json()) as unknown
  }
  const { items } = (await call('GET', '/providers')) as { items: Provider[] }
  const known = items.find(item => item.displayName === 'Azure AD (demo)')
  if (!known)
    return (await call('POST', '/providers', {
      displayName: 'Azure AD (demo)',
      credentialType: 'oauthToken',
      identityProvider: 'azure',
    })) as Provider
  return { ...known, ...((await call('POST', `/providers/${known.id}/credentials`)) as { token: string }) }
}

async function tell(
  deliveries: readonly Delivery[],
  users: ReadonlyMap<string, GraphObject>,
  say: (line: string) => Promise<void> | void,
  terminal: Terminal,
): Promise<void> {
  const objects = deliveries.filter(({ change }) => change.phase === 'objects')
  const done = (action: string) => objects.filter(({ change, status }) => change.action === action && status === 'success')
  const skipped = objects.filter(({ change, status }) => change.action === 'none' && status === 'skipped')
  const failed = objects.filter(({ status }) => status === 'failure')
  const linked = deliveries.filter(({ change, status }) => change.phase === 'references' && status === 'success')
  const counts = [
    `${done('create').length} created`,
    `${done('update').length} updated`,
    `${done('disable').length} disabled`,
    `${linked.length} managers linked`,
    `${skipped.length} skipped`,
    `${failed.length} failed`,
  ]
  await say(`first cycle: ${counts.join(', ')}`)
  for (const { change } of skipped) await say(`  skipped ${change.name}: ${change.reason}`)
  const countries = objects.flatMap(({ change }) =>
    countryOf(change.requests[0]?.body, change.directoryId === undefined ? undefined : users.get(change.directoryId)),
  )
  if (countries.length > 0) await say(`countries normalised: ${countries.join(', ')}`)
  const findings = objects.flatMap(({ change, diagnostics }) => diagnostics.map(diagnostic => ({ change, diagnostic })))
  await say(`findings: ${findings.length}`)
  for (const { change, diagnostic } of findings) {
    if (diagnostic.severity === 'info' && terminal.loudness === 'normal') continue
    await say(
      `  ${showPlace(change.place)} ${change.name}: ${diagnostic.severity}[${diagnostic.code}] ${diagnostic.path ? `${diagnostic.path}: ` : ''}${diagnostic.message}`,
    )
  }
}

/** `Brasil -> BR`, when the code that was sent is not what the directory holds. */
function countryOf(body: unknown, record: GraphObject | undefined): string[] {
  const addresses = typeof body === 'object' && body !== null && 'addresses' in body ? body.addresses : undefined
  const sent = Array.isArray(addresses) ? (addresses[0] as { country?: unknown } | undefined)?.country : undefined
  return typeof sent === 'string' && record !== undefined && record.country !== sent
    ? [`${String(record.country)} -> ${sent}`]
    : []
}
