import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AdminClient, networkHint, networkWords } from '../../src/cli/remote.js'
import { Terminal } from '../../src/cli/terminal.js'
import { attrmapHere } from '../support/command-in-process.js'
import { attrmap, root } from '../support/command-line.js'
import { startScimEndpoint } from '../support/scim-endpoint.js'

let folder = ''
let server: Server | undefined
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attrmap-answers-'))
})
afterEach(async () => {
  server?.closeAllConnections()
  server?.close()
  await rm(folder, { recursive: true })
})

/** A server that gives every request the same answer. */
async function answering(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise(done => server?.once('listening', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const json = (body: unknown, status = 200) =>
  answering((_request, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)))

describe('what is not the service that was meant', () => {
  const page: RequestListener = (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html><title>Log in</title>')

  it.each([
    ['provider', 'list'],
    ['provider', 'show', 'x'],
    ['sync-log'],
    ['sync-log', '--format', 'csv'],
    ['sync-log', '--format', 'ndjson'],
    ['schema', 'pull', '--env', 'prod'],
    ['schema', 'push', 'profile:code42', '--env', 'prod', '--yes'],
    ['diff', 'env:prod', 'profile:code42'],
    ['eval', '[mail]', '--via', 'graph', '--env', 'prod'],
  ])('a page of a proxy is told, with 5: %s %s', async (...words) => {
    const url = await answering(page)
    const environments = { prod: { servicePrincipal: 'a', job: 'b', graph: url } }
    await writeFile(join(folder, 'attrmap.config.json'), JSON.stringify({ environments }))
    const env = { ATTRMAP_SERVER: url, ATTRMAP_TOKEN: 't', ATTRMAP_GRAPH_TOKEN: 't' }
    const { status, stderr } = await attrmapHere(words, { cwd: folder, env })
    expect(stderr).toMatch(/^error\[CLI403\] .* answered something else than .*: "<html><title>Log in<\/title>"\n {2}= hint: /)
    expect(status).toBe(5)
  })

  it('JSON of another kind is told too', async () => {
    const env = { ATTRMAP_SERVER: await json({ hello: 'world' }), ATTRMAP_TOKEN: 't' }
    for (const words of [['provider', 'list'], ['sync-log']]) {
      const { status, stderr } = await attrmapHere(words, { env })
      expect([status, stderr]).toEqual([5, expect.stringContaining('answered something else than a list')])
    }
  })

  it('a service that does not answer is not waited for without end', async () => {
    const url = await answering(() => {})
    const host = {
      env: {},
      platform: 'linux',
      cwd: () => folder,
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      exit: () => {},
    }
    const terminal = new Terminal({ host, format: 'json', loudness: 'quiet', color: 'never', debug: false, prompts: false })
    await expect(new AdminClient(url, 't', terminal, 50).call('GET', '/providers')).rejects.toMatchObject({
      message: `${url} cannot be reached: no answer in time`,
      outcome: 'remote',
    })
  })

  it('a certificate that is not trusted is told with what to do: a proxy that opens TLS has its own', () => {
    const failed = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error('certificate'), { code }) })
    for (const code of ['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE']) {
      expect(networkWords(failed(code))).toMatch(/^its certificate is /)
      expect(networkHint(failed(code), 'else')).toContain('NODE_EXTRA_CA_CERTS')
    }
    expect([networkWords(failed('ECONNREFUSED')), networkHint(failed('ECONNREFUSED'), 'else')]).toEqual([
      'nothing listens there',
      'else',
    ])
  })

  it('a log stream that ends is no end of the command that anybody asked for', async () => {
    const url = await answering((request, response) => {
      const stream = request.url?.includes('stream')
      response.writeHead(200, { 'content-type': stream ? 'text/event-stream' : 'application/json' })
      response.end(stream ? 'data: {"id":"1","occurredAt":"t","event":"E","result":"r"}\n\n' : '{"items":[],"nextCursor":null}')
    })
    const env = { ATTRMAP_SERVER: url, ATTRMAP_TOKEN: 't' }
    const { status, stdout, stderr } = await attrmapHere(['sync-log', '--follow', '--format', 'ndjson'], { env })
    expect([status, stdout]).toEqual([5, expect.stringContaining('"event":"E"')])
    expect(stderr).toMatch(/^error\[CLI403\] .*: the service ended the stream\n/)
    for (const format of ['json', 'csv']) {
      const refused = await attrmapHere(['sync-log', '--follow', '--format', format], { env })
      expect([refused.status, refused.stderr]).toEqual([
        2,
        expect.stringContaining(`--follow does not go with --format ${format}`),
      ])
    }
  })

  it('what the service calls a parameter is a flag here', async () => {
    const url = await json({ detail: '6 are pending: say ?pending=keep to carry them out, or ?pending=cancel; ?event: no' }, 409)
    const { stderr } = await attrmapHere(['provider', 'list'], { env: { ATTRMAP_SERVER: url, ATTRMAP_TOKEN: 't' } })
    expect(stderr).toContain('6 are pending: say --pending keep to carry them out, or --pending cancel; --event: no')
  })

  it('sync-log --limit counts the records of CSV, line breaks within them or not', async () => {
    const url = await answering((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/csv' }).end('id,message\r\n1,"a\r\nb"\r\n2,c\r\n3,d\r\n')
    })
    const env = { ATTRMAP_SERVER: url, ATTRMAP_TOKEN: 't' }
    const ran = (...words: string[]) => attrmapHere(['sync-log', '--format', 'csv', ...words], { env })
    expect((await ran('--limit', '2')).stdout).toBe('id,message\r\n1,"a\r\nb"\r\n2,c\r\n')
    expect((await ran()).stdout).toBe('id,message\r\n1,"a\r\nb"\r\n2,c\r\n3,d\r\n')
  })
})

describe('the journal of apply', () => {
  it('of an earlier plan is put aside, so that a plan may be made and carried out each night', async () => {
    const endpoint = await startScimEndpoint()
    try {
      const users = join(root, 'fixtures/users/small.csv')
      const words = ['apply', 'night.plan.json', '--scim', endpoint.url, '--yes']
      const env = { ATTRMAP_SCIM_TOKEN: endpoint.token }
      for (const night of [1, 2]) {
        await attrmapHere(['plan', '--users', users, '--save', 'night.plan.json'], { cwd: folder })
        const { status, stderr } = await attrmapHere(words, { cwd: folder, env })
        expect(status, stderr).toBe(0)
        if (night === 2)
          expect(stderr).toMatch(/^the journal of an earlier plan is kept as night\.plan\.journal\.[\w-]+\.ndjson$/m)
      }
      const journals = (await readdir(folder)).filter(name => name.includes('.journal.'))
      expect(journals).toHaveLength(2)
      const named = await attrmapHere(
        [...words, '--resume', journals[0] === 'night.plan.journal.ndjson' ? `${journals[1]}` : `${journals[0]}`],
        {
          cwd: folder,
          env,
        },
      )
      expect([named.status, named.stderr]).toEqual([6, expect.stringContaining('the journal belongs to the plan')])
    } finally {
      await endpoint.close()
    }
  })

  it('must be writable before anything is sent, and needs a name for a plan from standard input', async () => {
    await attrmapHere(['plan', '--users', join(root, 'fixtures/users/small.csv'), '--save', 'a.plan.json'], { cwd: folder })
    const input = await readFile(join(folder, 'a.plan.json'), 'utf8')
    const ran = async (...words: string[]) => {
      const env = { ATTRMAP_SCIM_TOKEN: 't' }
      const { status, stderr } = await attrmapHere(['apply', ...words, '--scim', 'http://127.0.0.1:9', '--yes'], {
        cwd: folder,
        env,
        input,
      })
      return `${status} ${stderr}`
    }
    expect(await ran('a.plan.json', '--resume', 'no/such')).toMatch(/^2 error\[CLI202\] no\/such: no such file or folder\n/)
    expect(await ran('-')).toMatch(/^2 error\[CLI104\] a plan from standard input needs --resume JOURNAL\n/)
  })
})

describe('git that is not there', () => {
  it('is told', async () => {
    const node = join(folder, 'node')
    await new Promise(done => execFile('ln', ['-s', process.execPath, node], done))
    const { status, stderr } = await attrmap(['diff', 'git:HEAD:a', 'profile:code42'], { env: { PATH: folder } })
    expect([status, stderr]).toEqual([
      2,
      'error[CLI201] git:HEAD:a: git is not there\n  = hint: install git, or put it on the PATH\n',
    ])
  })
})

describe('a base URL that is none', () => {
  it('is refused before the service starts', async () => {
    const { status, stderr } = await attrmapHere(['serve', '--port', '0', '--base-url', 'scim.example'])
    expect([status, stderr]).toEqual([
      2,
      'error[CLI103] --base-url cannot be "scim.example"\n  = hint: an address such as https://scim.example\n',
    ])
  })
})
