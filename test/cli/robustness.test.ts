import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attrmap, root } from '../support/command-line.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attrmap-robust-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('transform --threads', () => {
  it('gives the bytes, the findings and the status of one thread, bad records included', async () => {
    const users = (await readFile(join(root, 'fixtures/users/broken-values.json'), 'utf8')).replace(/^\ufeff/, '')
    const list = JSON.parse(users) as { value?: object[] } | object[]
    const records = Array.isArray(list) ? list : (list.value ?? [])
    // More than two batches of 256, so that batches can overtake each other.
    const lines = Array.from({ length: 700 }, (_, index) => JSON.stringify({ ...records[index % records.length], seq: index }))
    const file = join(folder, 'users.ndjson')
    await writeFile(file, [...lines.slice(0, 300), '{ broken', ...lines.slice(300)].join('\n'))
    const [one, two, three] = await Promise.all(
      ['1', '2', '3'].map(threads => attrmap(['transform', file, '--verdicts', '--threads', threads])),
    )
    expect(one?.status).toBe(1)
    expect(one?.stdout.split('\n').length).toBeGreaterThan(300)
    expect(two).toEqual(one)
    expect(three).toEqual(one)
  })

  it('what is wrong with a whole table is said of the table and of no user', async () => {
    const file = join(folder, 'table.csv')
    await writeFile(file, 'userPrincipalName,accountEnabled\na@corp.example,true\nb@corp.example,true\n')
    const [one, two] = await Promise.all(['1', '2'].map(threads => attrmap(['transform', file, '--threads', threads])))
    expect(one?.stderr).toContain(`${file}:1: warning[PIP112] jobTitle: the table has no column jobTitle`)
    expect(one?.stderr).not.toContain('a@corp.example')
    expect(two).toEqual(one)
  })
})

describe('what goes wrong around a command', () => {
  it('a flag may stand before the command, and --format json carries failures too', async () => {
    const { status, stdout } = await attrmap(['-q', 'eval', '-f', 'missing.expr', '--format', 'json'])
    expect([status, JSON.parse(stdout)]).toMatchObject([2, { command: 'eval', error: { code: 'CLI201' } }])
  })

  it('a profile file with rows of another form is named', async () => {
    const file = join(folder, 'profile.json')
    await writeFile(file, '{ "users": { "attributeMappings": 5 } }')
    const { status, stderr } = await attrmap(['schema', 'show', file])
    expect([status, stderr]).toEqual([
      2,
      `error[CLI203] ${file} is not a profile that can be used\n  = hint: attrmap profile make FILE makes one\n`,
    ])
  })

  it('-o may name the file that is read; an empty answer is an empty file; a failed run leaves the old one', async () => {
    const file = join(folder, 'same.expr')
    await writeFile(file, '[a]')
    expect((await attrmap(['eval', '-f', file, '--set', 'a=1', '-o', file])).status).toBe(0)
    expect(await readFile(file, 'utf8')).toBe('1\n')
    await attrmap(['eval', '[a]', '-o', file])
    expect(await readFile(file, 'utf8')).toBe('')
    await writeFile(file, 'kept')
    expect((await attrmap(['schema', 'show', join(folder, 'nothing'), '-o', file])).status).toBe(2)
    expect((await attrmap(['country-switch', '--names', 'local:pt', '-o', file])).status).toBe(1)
    expect((await attrmap(['explain', 'ToUpper(', '-o', file])).status).toBe(2)
    expect((await attrmap(['eval', 'CDate("soon")', '-o', file])).status).toBe(3)
    expect(await readFile(file, 'utf8')).toBe('kept')
  })

  it('Ctrl+C keeps finished output and ends with 130', async () => {
    const child = spawn(process.execPath, [join(root, 'dist/cli/main.js'), 'transform', '-', '--country', 'none'], { cwd: root })
    let text = ''
    let errors = ''
    child.stderr.on('data', chunk => {
      errors += chunk
    })
    const ended = new Promise(resolve => child.on('close', resolve))
    child.stdin.write(`${JSON.stringify({ id: '1', userPrincipalName: 'ana@corp.example', accountEnabled: true })}\n{"id":"2"`)
    await new Promise<void>(done => {
      child.stdout.on('data', chunk => {
        text += chunk
        done()
      })
      child.on('close', () => done())
    })
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(JSON.parse(text)).toMatchObject({ userName: 'ana@corp.example' })
    expect(errors).not.toMatch(/\n\s+at /)
  })
})

describe('apply', () => {
  it('a user that could not be planned is said and does not fail the delivery', async () => {
    const users = join(folder, 'two.ndjson')
    await writeFile(users, '{"id":"1","userPrincipalName":"ana@corp.example","accountEnabled":true}\n{"id":"2"}\n')
    const saved = join(folder, 'two.plan.json')
    const planned = await attrmap(['plan', '--users', users, '--save', saved])
    expect(planned.status).toBe(1)
    const server = createServer((request, response) => {
      request.resume().on('end', () => {
        const created = request.method === 'POST'
        response
          .writeHead(created ? 201 : 200, { 'content-type': 'application/scim+json' })
          .end(JSON.stringify(created ? { id: '9', userName: 'ana@corp.example' } : { totalResults: 0, Resources: [] }))
      })
    }).listen(0, '127.0.0.1')
    await new Promise(done => server.once('listening', done))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/scim/v2`
    const applied = await attrmap(['apply', saved, '--scim', url, '--yes'], { env: { ATTRMAP_SCIM_TOKEN: 't' } })
    server.close()
    expect(applied.stdout).toContain('1 of 1 requests sent, 0 failed')
    expect(applied.stderr).toContain('1 user could not be planned')
    expect(applied.status).toBe(0)
  })
})
