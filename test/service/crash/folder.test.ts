import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminToken, kill, makeProvider, newUser, send, startNode } from './node.js'

describe('a data folder', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attrmap-folder-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('is refused while a process uses it, and taken over from one that was killed', async () => {
    const data = join(folder, 'lock')
    const first = await startNode(data)
    await makeProvider(first.url, 15)
    await expect(startNode(data)).rejects.toThrow(`process ${first.child.pid} is using ${data}`)
    await kill(first, 'SIGKILL')
    expect((await readFile(join(data, 'attrmap.lock'), 'utf8')).split('\n')[0]).toBe(String(first.child.pid))
    const second = await startNode(data)
    expect(await send(`${second.url}/api/v1/providers`, adminToken)).toMatchObject({ items: [{ displayName: 'Entra' }] })
    expect(await kill(second, 'SIGTERM')).toBe(0)
    await expect(readFile(join(data, 'attrmap.lock'))).rejects.toThrow('ENOENT')
  }, 240_000)

  it('keeps other users of the machine out of the database', async () => {
    const data = join(folder, 'rights')
    const node = await startNode(data)
    expect((await stat(join(data, 'pglite'))).mode & 0o077).toBe(0)
    expect(await kill(node, 'SIGTERM')).toBe(0)
  }, 120_000)

  it('that a process left half made is made again', async () => {
    const data = join(folder, 'half')
    const first = await startNode(data)
    await kill(first, 'SIGTERM')
    await rm(join(data, 'pglite', 'base'), { recursive: true })
    await writeFile(join(data, 'pglite.unfinished'), '')
    const second = await startNode(data)
    expect((await fetch(`${second.url}/readyz`)).status).toBe(200)
    expect(await kill(second, 'SIGTERM')).toBe(0)
  }, 240_000)

  it('SIGTERM lets a request that has begun end, then exits 0', async () => {
    const node = await startNode(join(folder, 'drain'))
    const { token } = await makeProvider(node.url, 15)
    const body = JSON.stringify(newUser('late@corp.example'))
    const head = `POST /scim/v2/Users HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`
    const socket = connect(Number(new URL(node.url).port), '127.0.0.1')
    let answer = ''
    const done = new Promise(resolve => socket.on('close', resolve))
    socket.on('data', chunk => {
      answer += chunk
    })
    socket.write(head + body.slice(0, 10))
    await new Promise(resolve => setTimeout(resolve, 300))
    node.child.kill('SIGTERM')
    await new Promise(resolve => setTimeout(resolve, 300))
    socket.write(body.slice(10))
    await done
    expect(answer).toMatch(/^HTTP\/1\.1 201 /)
    expect(await node.ended).toBe(0)
  }, 120_000)
})
