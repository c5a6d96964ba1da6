import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attrmapHere } from '../support/command-in-process.js'
import { type ScimEndpoint, startScimEndpoint } from '../support/scim-endpoint.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attrmap-plan-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const write = (name: string, content: unknown) => writeFile(join(folder, name), JSON.stringify(content))
const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'))
const attrmap = (words: readonly string[], env: Record<string, string> = {}) => attrmapHere(words, { cwd: folder, env })

describe('plan --only', () => {
  beforeEach(async () => {
    await write('users.json', [
      {
        id: 'd-1',
        userPrincipalName: 'ana@corp.example',
        mail: 'Ana.Alves@corp.example',
        mailNickname: 'aalves',
        jobTitle: 'Lead',
      },
      { id: 'd-2', userPrincipalName: 'bo@corp.example', mail: 'bo@corp.example', jobTitle: 'Buyer' },
    ])
    await write('target.json', [{ id: 't-1', userName: 'ana@corp.example', active: true, title: 'Eng' }])
  })

  it.each([
    ['the user name', 'ana@corp.example'],
    ['the user name in capitals', 'ANA@corp.example'],
    ['the mail address', 'ana.alves@corp.example'],
    ['the mail nickname, from which external ids come', 'aalves'],
    ['the directory id', 'd-1'],
    ['the target id', 't-1'],
    ['a filter on the user name', 'userName sw "ana"'],
    ['a filter on the mail address', 'emails[type eq "work"].value eq "ana.alves@corp.example"'],
    ['a filter on the external id', 'externalId eq "aalves"'],
    ['a filter on the directory id', 'id eq "d-1"'],
    ['a filter on the target id', 'id eq "t-1"'],
    ['a filter on what is sent', 'title eq "Lead"'],
  ])('finds an update by %s', async (_, only) => {
    const { stdout } = await attrmap([
      'plan',
      '--users',
      'users.json',
      '--target',
      'target.json',
      '--only',
      only,
      '--format',
      'ndjson',
    ])
    expect(
      stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).name),
    ).toEqual(['ana@corp.example'])
  })

  it('nobody of that name is an empty plan', async () => {
    const { stdout } = await attrmap(['plan', '--users', 'users.json', '--target', 'target.json', '--only', 'nobody'])
    expect(stdout).toBe('Plan: 0 to create, 0 to update, 0 to disable, 0 unchanged, 0 failed.\n')
  })
})

describe('--escrow', () => {
  let endpoint: ScimEndpoint
  beforeEach(async () => {
    endpoint = await startScimEndpoint()
  })
  afterEach(() => endpoint.close())

  it('apply keeps who failed, and the next plan leaves them out until they are due', async () => {
    const env = { ATTRMAP_SCIM_TOKEN: endpoint.token }
    await write('users.json', [{ id: 'd-1', userPrincipalName: 'ana@corp.example' }])
    const plan = (...words: string[]) =>
      attrmap(['plan', '--users', 'users.json', '--cycle', 'next', '--escrow', 'escrow.json', '--save', 'p.json', ...words])
    const apply = (journal: string) =>
      attrmap(['apply', 'p.json', '--scim', endpoint.url, '--yes', '--escrow', 'escrow.json', '--resume', journal], env)
    endpoint.fault = ({ method }) => (method === 'POST' ? { status: 400, body: '{"detail":"no"}' } : undefined)
    expect((await plan()).stdout).toContain('1 to create')
    expect((await apply('1.ndjson')).status).toBe(5)
    const [entry] = (await read('escrow.json')).entries
    expect(entry).toMatchObject({ key: 'User d-1 objects', name: 'ana@corp.example', failures: 1, errorCode: 'InvalidRequest' })

    const later = (hours: number) => new Date(Date.parse(entry.firstFailure) + hours * 3_600_000).toISOString()
    const waits = await plan('--now', later(5))
    expect(waits.stdout).toContain('. waiting  ana@corp.example    failed once since')
    expect(waits.stdout).toContain('0 to create, 0 to update, 0 to disable, 1 waiting, 0 unchanged')
    endpoint.fault = undefined
    expect((await plan('--now', later(6.1))).stdout).toContain('1 to create')
    expect((await apply('2.ndjson')).status).toBe(0)
    expect((await read('escrow.json')).entries).toEqual([])
  })

  it('refuses a file that is something else', async () => {
    await write('users.json', [])
    const { status, stderr } = await attrmap(['plan', '--users', 'users.json', '--cycle', 'next', '--escrow', 'users.json'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('users.json is no escrow file')])
  })

  it('refuses a file with an entry that cannot be read, which the next apply would lose', async () => {
    await write('users.json', [])
    await write('broken.json', { formatVersion: 1, kind: 'attrmap-escrow', entries: [{ key: 'User d-1 objects' }] })
    const { status, stderr } = await attrmap(['plan', '--users', 'users.json', '--cycle', 'next', '--escrow', 'broken.json'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('broken.json: 1 of 1 entries cannot be read')])
  })
})

describe('transform --json', () => {
  const transform = async (users: readonly unknown[]) => {
    await write('users.json', users)
    return attrmap(['transform', 'users.json', '--json', '-q'])
  }

  it('is one document however long the list is: items as they come, counts behind them', async () => {
    const users = Array.from({ length: 1200 }, (_, index) => ({ id: `d-${index}`, userPrincipalName: `u${index}@corp.example` }))
    const { stdout, status } = await transform(users)
    const { resources, ...rest } = JSON.parse(stdout)
    expect(rest).toMatchObject({ formatVersion: 1, command: 'transform', written: 1200, flawed: 0, skipped: 0, failed: 0 })
    expect(resources).toHaveLength(1200)
    expect(resources[1199].userName).toBe('u1199@corp.example')
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), undefined, 2)}\n`)
    expect(status).toBe(0)
  })

  it('is one document when nobody could be transformed', async () => {
    const { stdout, status } = await transform([{ id: 'd-1' }])
    expect([status, JSON.parse(stdout)]).toMatchObject([1, { command: 'transform', resources: [], written: 0, failed: 1 }])
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), undefined, 2)}\n`)
  })
})
