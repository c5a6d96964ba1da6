import { once } from 'node:events'
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { Agent, get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failureLimit } from '../../../src/service/operations/failure-limit.js'
import { lockFolder } from '../../../src/service/store/lock-file.js'
import { useService } from '../support.js'

const lines: string[] = []
const tested = useService({ logger: { level: 'info', stream: { write: line => void lines.push(line) } }, failedAttempts: 5 })

describe('operations', () => {
  it('healthz, readyz and metrics need no token', async () => {
    expect((await tested.send('GET', '/healthz')).body).toEqual({ status: 'ok' })
    expect((await tested.send('GET', '/readyz')).body).toEqual({ status: 'ready' })
    await tested.api('GET', '/orgs')
    const metrics = await tested.send('GET', '/metrics')
    expect(metrics.headers['content-type']).toContain('text/plain')
    expect(metrics.text).toContain('http_request_duration_seconds_count{route="/api/v1/orgs",method="GET",status="200"} 1')
    expect(metrics.text).toContain('attrmap_users{kind="total"} 0')
  })

  it('metrics count those who wait now, and all users once a minute at most', async () => {
    const directory = await tested.provider()
    await directory.disable((await directory.create()).id)
    const { text } = await tested.send('GET', '/metrics')
    expect(text).toContain('# HELP attrmap_users Users: total and active, counted at most once a minute;')
    expect(text).toContain('attrmap_users{kind="pending"} 1')
    expect(text).toContain('attrmap_users{kind="total"} 0')
  })

  it('answers carry security headers and a request id, the caller’s when it is one', async () => {
    const { headers } = await tested.send('GET', '/healthz', undefined, { 'x-request-id': 'call-7' })
    expect(headers).toMatchObject({
      'x-request-id': 'call-7',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
    })
    const forged = await tested.send('GET', '/healthz', undefined, { 'x-request-id': 'a b"c' })
    expect(forged.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('log lines are JSON without secrets and without names of people', async () => {
    const directory = await tested.provider()
    await directory.scim('GET', '/Users?filter=userName eq "private@corp.example"')
    const text = lines.join('')
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ msg: 'request completed' })
    expect(text).toContain('"path":"/scim/v2/Users"')
    for (const probe of ['/healthz', '/readyz', '/metrics']) expect(text).not.toContain(`"path":"${probe}"`)
    for (const secret of [directory.token, 'admin-token-of-the-tests', 'private@corp.example']) expect(text).not.toContain(secret)
  })

  it('the sync log streams new entries', async () => {
    const directory = await tested.provider()
    const url = await tested.service.listen({ port: 0 })
    const stop = new AbortController()
    const answer = await fetch(`${url}/api/v1/sync-log/stream?providerId=${directory.id}`, {
      headers: { authorization: 'Bearer admin-token-of-the-tests' },
      signal: stop.signal,
    })
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    let seen = ''
    const until = async (text: string) => {
      while (!seen.includes(text)) seen += (await reader?.read())?.value ?? ''
    }
    const { userName } = await directory.create()
    await until(userName)
    expect(seen).toContain('event: USER_CREATED')
    stop.abort()
  })

  it('a client of the stream that comes back is told what it missed', async () => {
    const directory = await tested.provider()
    const url = tested.service.app.listeningOrigin
    const open = async (lastEventId?: string) => {
      const stop = new AbortController()
      const answer = await fetch(`${url}/api/v1/sync-log/stream?providerId=${directory.id}&event=USER_CREATED`, {
        headers: { authorization: 'Bearer admin-token-of-the-tests', ...(lastEventId && { 'last-event-id': lastEventId }) },
        signal: stop.signal,
      })
      const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
      let seen = ''
      const until = async (text: string) => {
        while (!seen.includes(text)) seen += (await reader?.read())?.value ?? ''
        return seen
      }
      return { until, stop: () => stop.abort() }
    }
    const first = await open()
    const before = await directory.create()
    const id = /^id: (\d+)/m.exec(await first.until(before.userName))?.[1]
    first.stop()
    const missed = [(await directory.create()).userName, (await directory.create()).userName] as const
    const second = await open(id)
    const seen = await second.until(missed[1])
    expect(seen).toContain(missed[0])
    expect(seen).not.toContain(before.userName)
    second.stop()
  })

  it('too many wrong secrets from one address are answered 429, and the right one still works', async () => {
    const directory = await tested.provider()
    const statuses: number[] = []
    for (let attempt = 0; attempt < 8; attempt++)
      statuses.push((await directory.scim('GET', '/Users', undefined, { token: 'wrong' })).status)
    expect(statuses[0]).toBe(401)
    expect(statuses.at(-1)).toBe(429)
    const refused = await directory.scim('GET', '/Users', undefined, { token: 'wrong' })
    expect(refused.body).toMatchObject({ status: '429' })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await tested.api('GET', '/orgs', undefined, { token: 'wrong' })).body.code).toBe('SVC211')
    expect((await directory.scim('GET', '/Users')).status).toBe(200)
    // Without a secret nothing was guessed.
    expect((await tested.api('GET', '/orgs', undefined, { token: null })).status).toBe(401)
    expect((await directory.scim('GET', '/Users', undefined, { token: null })).status).toBe(401)
  })
})

describe('closing', () => {
  const own = useService()

  it('does not wait for a connection on which no request comes', async () => {
    const url = new URL(await own.service.listen({ port: 0 }))
    const socket = connect(Number(url.port), url.hostname)
    await once(socket, 'connect')
    const closed = once(socket, 'close')
    const before = performance.now()
    await own.service.close()
    await closed
    expect(performance.now() - before).toBeLessThan(8000)
  })
})

describe('closing under a client that keeps its connection', () => {
  const own = useService()

  it('answers what comes in on it and says that the connection closes, so that the next request goes elsewhere', async () => {
    const url = await own.service.listen({ port: 0 })
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const ask = async () => {
      const request = get(`${url}/healthz`, { agent })
      const [answer] = (await once(request, 'response')) as [IncomingMessage]
      answer.resume()
      await once(answer, 'end')
      return { status: answer.statusCode, connection: answer.headers.connection, reused: request.reusedSocket }
    }
    expect(await ask()).toEqual({ status: 200, connection: 'keep-alive', reused: false })
    const closed = own.service.close()
    expect(await ask()).toEqual({ status: 200, connection: 'close', reused: true })
    await closed
    await expect(ask()).rejects.toThrow('ECONNREFUSED')
  })
})

describe('the limit of failures', () => {
  it('counts per address and forgets after a minute', () => {
    let now = 0
    const limit = failureLimit(2, () => now)
    const wait = (ip: string, authorization: string | undefined = 'Bearer wrong') => {
      try {
        limit.failed({ ip, headers: { authorization } }, seconds => new Error(String(seconds)))
        return 0
      } catch (error) {
        return Number((error as Error).message)
      }
    }
    expect([wait('a', ''), wait('a'), wait('a')]).toEqual([0, 0, 0])
    now = 20
    expect([wait('a'), wait('b'), wait('a', '')]).toEqual([40, 0, 0])
    now = 61
    expect(wait('a')).toBe(0)
  })
})

describe('the lock of a data folder', () => {
  const inFolder = async (work: (folder: string) => Promise<void>) => {
    const folder = await mkdtemp(join(tmpdir(), 'attrmap-lock-'))
    try {
      await work(folder)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  it('keeps a second one out, also in the same process', () =>
    inFolder(async folder => {
      const release = await lockFolder(folder)
      await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'SVC101' })
      await release()
      await (await lockFolder(folder))()
    }))

  it('is taken over from a process that is no more, and from one whose id we have now', () =>
    inFolder(async folder => {
      for (const holder of ['999999999', String(process.pid), '', 'nonsense']) {
        await writeFile(join(folder, 'attrmap.lock'), holder)
        await (await lockFolder(folder))()
      }
    }))

  const times = { beat: 20, watch: 400 }
  /** As another container writes it: our own process id, in another process table. */
  const fromElsewhere = `${process.pid}\nother-container 00000000-0000 pid:[1]\n`

  it('from another container is respected while its holder shows signs of life, whatever the process id', () =>
    inFolder(async folder => {
      const path = join(folder, 'attrmap.lock')
      await writeFile(path, fromElsewhere)
      const beats = setInterval(() => void utimes(path, new Date(), new Date()), 50)
      await expect(lockFolder(folder, times)).rejects.toMatchObject({
        code: 'SVC101',
        message: expect.stringContaining(`process ${process.pid} on other-container is using`),
      })
      clearInterval(beats)
    }))

  it('from another container that is no more is taken over, by one of those that try', () =>
    inFolder(async folder => {
      await writeFile(join(folder, 'attrmap.lock'), fromElsewhere)
      const results = await Promise.allSettled([1, 2, 3].map(() => lockFolder(folder, times)))
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(await readdir(folder)).toEqual(['attrmap.lock'])
    }))

  it('is touched while it is held, and gone with all its traces afterwards', () =>
    inFolder(async folder => {
      const release = await lockFolder(folder, times)
      const touched = async () => (await stat(join(folder, 'attrmap.lock'))).mtimeMs
      const before = await touched()
      await expect.poll(touched, { timeout: 5000 }).toBeGreaterThan(before)
      await release()
      expect(await readdir(folder)).toEqual([])
    }))

  it('respects a live process', () =>
    inFolder(async folder => {
      await writeFile(join(folder, 'attrmap.lock'), String(process.ppid))
      await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'SVC101' })
    }))
})
