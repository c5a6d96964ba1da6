import { randomBytes } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import type { Service } from '../../service/index.js'
import type { Invocation } from '../command.js'
import { badFlagValue, exitCodes, Fault, invalidInput } from '../fault.js'
import { plain } from '../output/json.js'
import { isUrl } from '../scim-target.js'
import { version } from '../version.js'

export async function run(call: Invocation): Promise<number> {
  const { flags, format, terminal } = call
  const demo = flags.on('demo')
  const data = flags.text('data') ?? 'memory'
  const port = flags.integer('port') ?? 8080
  if (port > 65535) throw new Fault(badFlagValue, `--port cannot be "${port}"`, 'a number from 0 to 65535')
  const baseUrl = flags.text('base-url')
  if (baseUrl !== undefined && !(isUrl(baseUrl) && URL.canParse(baseUrl)))
    throw new Fault(badFlagValue, `--base-url cannot be "${baseUrl}"`, 'an address such as https://scim.example')
  const { createService, ServiceError } = await import('../../service/index.js')
  const secured = await tls(call)
  const stopped = stopSignal()
  // Until it is there, nothing has been asked of it: whatever the start waits for is not waited for any more.
  let starting = true
  stopped.then(() => {
    if (!starting) return
    terminal.note('stopped before the service was ready')
    process.exit(exitCodes.done.status)
  })
  // The demo needs a token to make its provider with; the person who looks at it afterwards needs it too.
  const token = terminal.env.ATTRMAP_ADMIN_TOKEN || (demo ? randomBytes(32).toString('base64url') : undefined)
  // An installed package makes its database anew, which takes seconds: silence would look like a hang.
  const slow = setTimeout(() => terminal.note('making the database; this takes some seconds'), 2000)
  let service: Service
  try {
    service = await createService({
      ...(data !== 'memory' && { database: data.startsWith('postgres') ? data : terminal.resolve(data) }),
      ...(token && { adminToken: token }),
      ...(baseUrl !== undefined && { baseUrl }),
      ...secured,
      ...((terminal.loudness.includes('verbose') || terminal.debug) && { logger: true }),
    })
  } catch (error) {
    if (error instanceof ServiceError) throw new Fault(error.declaration, error.message)
    throw error
  } finally {
    clearTimeout(slow)
  }
  starting = false
  const url = await listen(service, flags.text('host') ?? '127.0.0.1', port, demo && flags.text('port') === undefined)
  await terminal.stream()
  if (service.adminToken) {
    // Also with --quiet: nobody could ever look it up.
    terminal.complain(`first admin token, shown this once: ${service.adminToken}`)
    terminal.note('keep it: export ATTRMAP_TOKEN=... lets attrmap provider and attrmap sync-log use it')
  }
  if (demo && token) {
    const { runDemo } = await import('../demo.js')
    await runDemo(url, token, terminal, line => (format === 'json' ? terminal.note(line) : terminal.answer(`${line}\n`)))
    if (!terminal.env.ATTRMAP_ADMIN_TOKEN)
      terminal.note(
        `look around: export ATTRMAP_SERVER=${url} ATTRMAP_TOKEN=${token}, then attrmap sync-log or attrmap provider list`,
      )
  }
  const ready = { ready: url, scim: '/scim/v2', admin: '/api/v1', health: '/healthz', metrics: '/metrics', version }
  await terminal.answer(
    format === 'json' ? `${JSON.stringify(ready, plain)}\n` : `ready ${url} scim=/scim/v2 admin=/api/v1 metrics=/metrics\n`,
  )
  await stopped
  terminal.note('stopping: running requests end first')
  await service.close()
  return 0
}

async function tls({ flags, terminal }: Invocation) {
  const cert = flags.text('tls-cert')
  const key = flags.text('tls-key')
  if (!cert && !key) return {}
  if (!cert || !key) throw new Fault(badFlagValue, '--tls-cert and --tls-key go together', 'give both')
  const pair = { cert: await terminal.text(cert), key: await terminal.text(key) }
  for (const [file, text, what] of [
    [cert, pair.cert, 'CERTIFICATE'],
    [key, pair.key, 'PRIVATE KEY'],
  ] as const)
    if (!new RegExp(`-----BEGIN [A-Z ]*${what}-----`).test(text))
      throw new Fault(invalidInput, `${file} holds no ${what.toLowerCase()} in PEM`, `a text with -----BEGIN ${what}-----`)
  try {
    createSecureContext(pair)
  } catch (error) {
    throw new Fault(
      invalidInput,
      `${cert} and ${key} cannot be used: ${error instanceof Error ? error.message : String(error)}`,
      'do they belong together, and is the key without a passphrase?',
    )
  }
  return { tls: pair }
}

/** Listens on the port; when it is taken and nobody asked for it by name, on any free one. */
async function listen(service: Service, host: string, port: number, mayMove: boolean): Promise<string> {
  try {
    return await service.listen({ host, port })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE' && mayMove) return service.listen({ host, port: 0 })
    await service.close()
    if (code === 'EADDRINUSE')
      throw new Fault(badFlagValue, `port ${port} is taken`, 'choose another with --port, or --port 0 for a free one')
    if (code === 'EACCES')
      throw new Fault(badFlagValue, `port ${port} may not be used`, 'ports below 1024 need rights; choose a higher one')
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new Fault(badFlagValue, `${host} is not an address of this machine`, 'check --host')
    throw error
  }
}

function stopSignal(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
}
