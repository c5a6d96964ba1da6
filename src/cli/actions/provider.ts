import type { Invocation } from '../command.js'
import { badFlagValue, Fault, invalidInput } from '../fault.js'
import { columns } from '../output/columns.js'
import { csv } from '../output/csv.js'
import { envelope } from '../output/json.js'
import { confirm } from '../prompt.js'
import { type AdminClient, adminClient } from '../remote.js'

interface Provider {
  readonly id: string
  readonly displayName: string
  readonly baseUrl: string
  readonly credentialType: string
  readonly identityProvider: string
  readonly deactivationDelayMinutes: number
  readonly [member: string]: unknown
}

export async function run(call: Invocation): Promise<number> {
  const client = await adminClient(call)
  switch (call.command.name) {
    case 'provider list':
      return list(call, client)
    case 'provider create':
      return create(call, client)
    case 'provider show':
      return show(call, client)
    case 'provider rotate':
      return rotate(call, client)
    default:
      return remove(call, client)
  }
}

async function all(client: AdminClient): Promise<Provider[]> {
  const items: Provider[] = []
  for await (const item of client.items<Provider>('/providers')) items.push(item)
  return items
}

async function find(call: Invocation, client: AdminClient): Promise<Provider> {
  const wanted = call.arguments[0] ?? ''
  const providers = await all(client)
  const found = providers.filter(item => item.id === wanted || item.displayName === wanted)
  const near = found.length > 0 ? found : providers.filter(item => item.id.startsWith(wanted))
  if (near.length === 1 && near[0]) return near[0]
  throw new Fault(
    invalidInput,
    near.length > 1 ? `"${wanted}" fits ${near.length} providers` : `there is no provider "${wanted}"`,
    `the service has ${providers.map(item => `${item.displayName} (${item.id})`).join(', ') || 'none'}`,
  )
}

async function list({ command, format, terminal }: Invocation, client: AdminClient): Promise<number> {
  const providers = await all(client)
  const rows = providers.map(item => [
    item.id,
    item.displayName,
    item.identityProvider,
    item.credentialType,
    String(item.deactivationDelayMinutes),
  ])
  const head = ['id', 'displayName', 'identityProvider', 'credentialType', 'deactivationDelayMinutes']
  if (format === 'json') await terminal.answer(envelope(command.name, { providers }))
  else if (format === 'csv') await terminal.answer(csv([head, ...rows]))
  else await terminal.answer(columns(head, rows))
  return 0
}

async function create(
  { arguments: [displayName], command, flags, format, terminal }: Invocation,
  client: AdminClient,
): Promise<number> {
  const delay = flags.integer('delay')
  if (delay !== undefined && delay > 129_600)
    throw new Fault(badFlagValue, `--delay cannot be ${delay}`, 'a number of minutes from 0 to 129600 (90 days)')
  const made = (await client.call('POST', '/providers', {
    displayName,
    credentialType: 'oauthToken',
    identityProvider: flags.text('identity-provider') ?? 'azure',
  })) as Provider & { token: string }
  const provider =
    delay === undefined
      ? made
      : {
          ...made,
          ...((await client.call('PATCH', `/providers/${made.id}`, { deactivationDelayMinutes: delay })) as Provider),
          token: made.token,
        }
  if (format === 'json') await terminal.answer(envelope(command.name, provider))
  else await terminal.answer(`id        ${provider.id}\nbase URL  ${provider.baseUrl}\ntoken     ${provider.token}\n`)
  terminal.note('the token is shown this once: copy base URL and token into the application\u2019s Admin Credentials now')
  return 0
}

async function show(call: Invocation, client: AdminClient): Promise<number> {
  const provider = await find(call, client)
  if (call.format === 'json')
    await call.terminal.answer(
      envelope(call.command.name, { ...((await client.call('GET', `/providers/${provider.id}`)) as Provider) }),
    )
  else {
    const rows = Object.entries((await client.call('GET', `/providers/${provider.id}`)) as Provider).map(([name, value]) => [
      name,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ])
    await call.terminal.answer(columns(['member', 'value'], rows))
  }
  return 0
}

async function rotate(call: Invocation, client: AdminClient): Promise<number> {
  if (call.flags.text('keep-old') !== undefined)
    throw new Fault(
      badFlagValue,
      'this service does not keep the old secret alive',
      'leave out --keep-old; enter the new token in the application right after',
    )
  const provider = await find(call, client)
  await confirm(call, `Replace the credentials of "${provider.displayName}"; the old ones stop working at once`)
  const made = (await client.call('POST', `/providers/${provider.id}/credentials`)) as { token?: string }
  if (call.format === 'json') await call.terminal.answer(envelope(call.command.name, made))
  else await call.terminal.answer(`${made.token ?? JSON.stringify(made)}\n`)
  return 0
}

async function remove(call: Invocation, client: AdminClient): Promise<number> {
  const provider = await find(call, client)
  await confirm(call, `Delete the provider "${provider.displayName}"`)
  const pending = call.flags.text('pending')
  await client.call('DELETE', `/providers/${provider.id}${pending ? `?pending=${pending}` : ''}`)
  if (call.format === 'json') await call.terminal.answer(envelope(call.command.name, { removed: provider.id }))
  call.terminal.note(`removed ${provider.displayName}; its users stay as they are`)
  return 0
}
