import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { attrmap } from '../support/command-line.js'

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

interface Running {
  readonly child: ChildProcess
  readonly url: string
  /** Everything printed so far. */
  readonly printed: string
  readonly ended: Promise<number | null>
}

/** Starts `attrmap serve` and waits for its ready line. */
function serve(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Running> {
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', ...words], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  return new Promise((resolve, reject) => {
    let printed = ''
    const take = (chunk: Buffer) => {
      printed += chunk
      const ready = /^ready (http:\/\/\S+)/m.exec(printed)
      if (!ready?.[1]) return
      resolve({
        child,
        url: ready[1],
        get printed() {
          return printed
        },
        ended,
      })
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    ended.then(status => reject(new Error(`ended with ${status}: ${printed}`)))
  })
}

describe('attrmap serve --demo', () => {
  let folder = ''
  let running: Running
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attrmap-serve-'))
    running = await serve(['--demo', '--data', join(folder, 'data')], { ATTRMAP_ADMIN_TOKEN: 'operator-token' })
  })
  afterAll(async () => {
    running.child.kill('SIGKILL')
    await running.ended
    await rm(folder, { recursive: true, force: true })
  })

  it('provisions the fixture users and says what happened', () => {
    expect(running.printed).toMatch(/^first cycle: 36 created, 0 updated, 0 disabled, 30 managers linked, 2 skipped, 0 failed$/m)
    expect(running.printed).toMatch(/skipped r\.leaver@corp\.example: disabled in the directory/)
    expect(running.printed).toMatch(/^countries normalised: Sweden -> SE, Germany -> DE/m)
    expect(running.printed).toMatch(/^second cycle: 1 disabled: .*blocked at once, deactivation due in 15 minutes/m)
  })

  it('without a token of its own it prints one that works', async () => {
    const demo = await serve(['--demo'])
    // Standard error is another stream than the ready line's: it may come a little later.
    const shown = () => /^look around: export ATTRMAP_SERVER=(\S+) ATTRMAP_TOKEN=([\w-]+),/m.exec(demo.printed)
    await vi.waitUntil(shown, { timeout: 10_000 })
    const [, ATTRMAP_SERVER = '', ATTRMAP_TOKEN = ''] = shown() ?? []
    const { stdout } = await attrmap(['provider', 'list'], { env: { ATTRMAP_SERVER, ATTRMAP_TOKEN } })
    demo.child.kill('SIGTERM')
    expect([await demo.ended, stdout]).toEqual([0, expect.stringContaining('Azure AD (demo)')])
  })

  it('answers /healthz, and the users are there', async () => {
    expect((await fetch(`${running.url}/healthz`)).status).toBe(200)
    const answer = await fetch(`${running.url}/api/v1/users?limit=500`, { headers: { authorization: 'Bearer operator-token' } })
    expect(((await answer.json()) as { total: number }).total).toBe(36)
  })

  it('provider and sync-log talk to it', async () => {
    const env = { ATTRMAP_SERVER: running.url, ATTRMAP_TOKEN: 'operator-token' }
    const made = await attrmap(['provider', 'create', 'Entra production', '--delay', '30', '--json'], { env })
    expect(JSON.parse(made.stdout)).toMatchObject({
      displayName: 'Entra production',
      deactivationDelayMinutes: 30,
      token: expect.stringMatching(/.{32,}/),
    })
    expect((await attrmap(['provider', 'show', 'Entra production'], { env })).stdout).toMatch(/deactivationDelayMinutes\s+30/)
    expect((await attrmap(['provider', 'rotate', 'Entra production'], { env })).status).toBe(6)
    const rotated = await attrmap(['provider', 'rotate', 'Entra production', '--yes'], { env })
    expect(rotated.stdout.trim().length).toBeGreaterThan(31)
    const log = await attrmap(['sync-log', '--event', 'USER_CREATED', '--format', 'ndjson'], { env })
    expect(log.stdout.trim().split('\n')).toHaveLength(36)
    expect((await attrmap(['sync-log', '--after', '1h', '--format', 'csv'], { env })).stdout).toContain('DEACTIVATION_SCHEDULED')
    expect((await attrmap(['provider', 'remove', 'Entra production', '--yes'], { env })).status).toBe(0)
    expect((await attrmap(['provider', 'list'], { env })).stdout).not.toContain('Entra production')
  })

  it('replay finds that the service answers as Entra needs', async () => {
    const env = { ATTRMAP_SERVER: running.url, ATTRMAP_TOKEN: 'operator-token' }
    const provider = JSON.parse((await attrmap(['provider', 'create', 'Replay', '--json'], { env })).stdout) as {
      baseUrl: string
      token: string
    }
    const { stdout, status } = await attrmap(['replay', provider.baseUrl], { env: { ATTRMAP_SCIM_TOKEN: provider.token } })
    expect(stdout).not.toContain('FAIL')
    expect(stdout).toMatch(/^\d+ passed, 0 failed$/m)
    expect(status).toBe(0)
  })

  it('plan and apply send what is missing, and applying again sends nothing', async () => {
    const env = { ATTRMAP_SERVER: running.url, ATTRMAP_TOKEN: 'operator-token' }
    const provider = JSON.parse((await attrmap(['provider', 'create', 'Apply', '--json'], { env })).stdout) as {
      baseUrl: string
      token: string
    }
    const scim = { ATTRMAP_SCIM_TOKEN: provider.token }
    const file = join(folder, 'change.plan.json')
    const users = join(folder, 'users.json')
    const { writeFile } = await import('node:fs/promises')
    await writeFile(
      users,
      JSON.stringify(
        ['x', 'y', 'z'].map(name => ({
          id: name,
          userPrincipalName: `${name}@apply.example`,
          country: 'Brazil',
          accountEnabled: true,
        })),
      ),
    )
    const planned = await attrmap(['plan', '--users', users, '--target', provider.baseUrl, '--save', file], { env: scim })
    expect(planned.stdout).toContain('Plan: 3 to create, 0 to update, 0 to disable, 0 unchanged, 0 failed.')
    const applied = await attrmap(['apply', file, '--scim', provider.baseUrl, '--yes'], { env: scim })
    expect([applied.status, applied.stdout]).toEqual([
      0,
      `3 of 3 requests sent, 0 failed, journal ${join(folder, 'change.plan.journal.ndjson')}\n`,
    ])
    const again = await attrmap(['apply', file, '--scim', provider.baseUrl, '--yes', '--json'], { env: scim })
    expect(JSON.parse(again.stdout)).toMatchObject({ resumed: 3, failed: 0 })
    const next = await attrmap(['plan', '--users', users, '--target', provider.baseUrl, '--exit-code'], { env: scim })
    expect([next.status, next.stdout]).toEqual([0, 'Plan: 0 to create, 0 to update, 0 to disable, 3 unchanged, 0 failed.\n'])
  })

  it('an address beside the SCIM root is told from a user who is not there', async () => {
    const { stderr } = await attrmap(['plan', '--users', 'fixtures/users/small.csv', '--target', running.url], {
      env: { ATTRMAP_SCIM_TOKEN: 'any' },
    })
    expect(stderr).toMatch(
      /the target answered 404.*\n {2}= hint: is the base URL the one of a SCIM endpoint, such as \S+\/scim\/v2\?/,
    )
  })

  it('SIGTERM ends a start that waits, with 0', async () => {
    const silent = createServer(() => {})
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
    const asked = new Promise(resolve => silent.once('connection', resolve))
    const address = silent.address() as AddressInfo
    const child = spawn(process.execPath, [main, 'serve', '--data', `postgres://a:b@127.0.0.1:${address.port}/c`])
    const ended = new Promise(resolve => child.once('close', resolve))
    await asked
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    silent.close()
  })

  it('--quiet keeps no first token back: nobody could look it up', async () => {
    const child = spawn(process.execPath, [main, 'serve', '--port', '0', '--quiet'], { env: { PATH: process.env.PATH } })
    let said = ''
    child.stderr.on('data', chunk => {
      said += chunk
    })
    const ended = new Promise(resolve => child.once('close', resolve))
    await new Promise(resolve => child.stdout.once('data', resolve))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(said).toMatch(/^first admin token, shown this once: \S+\n$/)
  })

  it('a second service on the same folder is refused, the first goes on', async () => {
    const second = await attrmap(['serve', '--port', '0', '--data', join(folder, 'data')])
    expect([second.status, second.stderr]).toEqual([2, expect.stringContaining('SVC101')])
    expect((await fetch(`${running.url}/healthz`)).status).toBe(200)
  })

  it('SIGTERM drains and exits 0; kill -9 and a restart on the same folder lose nothing', async () => {
    running.child.kill('SIGKILL')
    await running.ended
    running = await serve(['--data', join(folder, 'data')], { ATTRMAP_ADMIN_TOKEN: 'operator-token' })
    const answer = await fetch(`${running.url}/api/v1/users?limit=500`, { headers: { authorization: 'Bearer operator-token' } })
    const { items } = (await answer.json()) as { items: { userName: string }[] }
    // The two that replay deleted stay as deactivated accounts (R68).
    expect(items.filter(user => !user.userName.includes('replay.example'))).toHaveLength(39)
    running.child.kill('SIGTERM')
    expect(await running.ended).toBe(0)
  })
})
