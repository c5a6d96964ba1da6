import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attrmapHere as attrmap } from '../support/command-in-process.js'

let folder = ''
let server: Server
let url = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attrmap-codes-'))
  await writeFile(join(folder, 'text.json'), '{ "hello": "world" }')
  await writeFile(join(folder, 'latin1.expr'), Buffer.from('"caf\xe9"', 'latin1'))
  await writeFile(join(folder, 'attrmap.config.json'), '{ "profile": 7 }')
  await mkdir(join(folder, 'full'))
  await writeFile(join(folder, 'full', 'notes.txt'), 'mine')
  // Answers as a service would: 401 without the right token, 503 for everything else.
  server = createServer((request, response) => {
    response.writeHead(request.headers.authorization === 'Bearer right' ? 503 : 401, {
      'content-type': 'application/problem+json',
    })
    response.end('{ "title": "no", "detail": "the token is not known" }')
  }).listen(0, '127.0.0.1')
  await new Promise(done => server.once('listening', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise(done => server.close(done))
  await rm(folder, { recursive: true })
})

describe('every refusal has a code, an exit status and no stack trace', () => {
  it.each([
    ['CLI202', 2, ['eval', '"x"', '-o', 'missing/out.txt'], {}],
    ['CLI203', 2, ['schema', 'show', 'text.json'], {}],
    ['CLI204', 2, ['check', 'full', '--no-config'], {}],
    ['CLI205', 2, ['eval', '-f', 'latin1.expr'], {}],
    ['CLI301', 2, ['check', '-'], {}],
    ['CLI302', 2, ['check', '-', '--no-config', '--profile', 'code24'], {}],
    ['CLI401', 2, ['provider', 'list'], {}],
    ['CLI401', 4, ['provider', 'list'], { ATTRMAP_SERVER: 'http://127.0.0.1:1' }],
    ['CLI402', 4, ['provider', 'list'], { ATTRMAP_TOKEN: 'wrong' }],
    ['CLI403', 5, ['provider', 'list'], { ATTRMAP_TOKEN: 'right' }],
    ['CLI403', 5, ['sync-log'], { ATTRMAP_SERVER: 'http://127.0.0.1:1', ATTRMAP_TOKEN: 'right' }],
    ['CLI502', 6, ['schema', 'unpack', 'profile:code42', '-d', 'full'], {}],
    [
      'CLI502',
      6,
      ['plan', '--no-config', '--users', 'leaver.json', '--target', 'target.json', '--cycle', 'next', '--max-disables', '0'],
      {},
    ],
    ['SCM304', 1, ['eval', '"UK"', '--target', 'addresses[type eq "work"].country'], {}],
  ] as const)('%s, exit status %i: %j', async (code, exit, words, env) => {
    await writeFile(join(folder, 'leaver.json'), '[{ "id": "1", "userPrincipalName": "a@b.example", "accountEnabled": false }]')
    await writeFile(join(folder, 'target.json'), '[{ "id": "t1", "userName": "a@b.example", "active": true }]')
    const server = 'ATTRMAP_TOKEN' in env && !('ATTRMAP_SERVER' in env) ? { ATTRMAP_SERVER: url } : {}
    const { stderr, status } = await attrmap([...words], { cwd: folder, input: '"x"', env: { ...server, ...env } })
    expect(stderr).toContain(`error[${code}]`)
    expect(status).toBe(exit)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('CLI501, exit status 6: a change to something remote is never made unasked', async () => {
    const plan = join(folder, 'change.plan.json')
    await writeFile(join(folder, 'user.json'), '[{ "id": "1", "userPrincipalName": "a@b.example" }]')
    await attrmap(['plan', '--no-config', '--users', 'user.json', '--save', plan], { cwd: folder })
    const { stderr, status } = await attrmap(['apply', plan, '--scim', url], { env: { ATTRMAP_SCIM_TOKEN: 'right' } })
    expect([status, stderr]).toEqual([6, `error[CLI501] Send 1 requests to ${url}: not confirmed\n  = hint: say --yes\n`])
  })

  it('CLI901, exit status 2: a failure of attrmap itself says so, and shows no stack without --debug', async () => {
    const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
    const gone = join(folder, 'gone')
    await mkdir(gone)
    // A working folder that vanishes is something no command expects.
    const script = `cd "${gone}" && rmdir "${gone}" && "${process.execPath}" "${main}" eval '"x"'`
    const stderr = await new Promise<string>(resolve => {
      const child = spawn('bash', ['-c', script], { stdio: ['ignore', 'ignore', 'pipe'] })
      let text = ''
      child.stderr.on('data', chunk => {
        text += chunk
      })
      child.on('close', status => resolve(`${status} ${text}`))
    })
    expect(stderr).toMatch(/^2 (.|\n)*error\[CLI901\] attrmap failed unexpectedly/)
    expect(stderr).not.toMatch(/\n\s+at .*attrmap/)
  })
})
