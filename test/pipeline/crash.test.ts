import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { groupMappings, profiles } from '../../src/mapping/index.js'
import { type PlannedChange, plan, planFile } from '../../src/pipeline/index.js'
import type { Resource } from '../../src/scim/index.js'
import { type ScimEndpoint, startScimEndpoint } from '../support/scim-endpoint.js'

const manager = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
// The whole run, 5,000 users and 50 kills, takes minutes: CRASH=full. The short one is part of every test run.
const full = process.env.CRASH === 'full'
const people = full ? 5000 : 800
const kills = full ? 50 : 10

/** A small generator of numbers, so that a failure can be repeated: the seed is in the message. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const source = Array.from({ length: people }, (_, index) => ({
  id: `d-${index}`,
  userPrincipalName: `user${index}@corp.example`,
  givenName: `Given ${index}`,
  jobTitle: index % 5 === 0 ? 'Lead' : 'Engineer',
  // Every fifth is there already, every tenth of those leaves.
  accountEnabled: index % 50 !== 0,
  ...(index > 0 && { manager: { id: `d-${Math.floor(index / 7)}` } }),
}))
const group = { id: 'g-1', displayName: 'Everybody', members: source.map(({ id }) => ({ id })) }
const existing = source
  .filter((_, index) => index % 5 === 0)
  .map(({ id, userPrincipalName }) => ({
    id: `c-${id}`,
    userName: userPrincipalName,
    active: true,
    title: 'Old',
    emails: [{ type: 'work', value: userPrincipalName }],
  }))

let endpoint: ScimEndpoint
let folder: string
let child: string
beforeAll(async () => {
  endpoint = await startScimEndpoint()
  for (const resource of existing) endpoint.resources.User.set(resource.id, resource)
  folder = mkdtempSync(join(tmpdir(), 'attrmap-crash-'))
  child = join(folder, 'apply-child.cjs')
  const entryPoints = [fileURLToPath(new URL('./apply-child.ts', import.meta.url))]
  await build({ entryPoints, outfile: child, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' })
})
afterAll(async () => {
  await endpoint.close()
  rmSync(folder, { recursive: true, force: true })
})

function start(
  planPath: string,
  journalPath: string,
): { process: ChildProcess; done: Promise<{ signal: string | null; output: string; errors: string }> } {
  const process_ = spawn(process.execPath, [child, planPath, journalPath, endpoint.url, endpoint.token], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  process_.stdout?.on('data', chunk => {
    output += chunk
  })
  process_.stderr?.on('data', chunk => {
    errors += chunk
  })
  return {
    process: process_,
    done: new Promise(resolve => process_.on('close', (_, signal) => resolve({ signal, output, errors }))),
  }
}

describe('a plan that is killed while it is carried out', () => {
  it(`${people} users, killed ${kills} times: nothing lost, nothing twice`, async () => {
    const seed = Number(process.env.CRASH_SEED ?? 20261125)
    const random = numbers(seed)
    const changes: PlannedChange[] = []
    for await (const change of plan(source, profiles.code42, existing, { groups: [group], groupMapping: groupMappings.code42 }))
      changes.push(change)
    const file = planFile(changes, { planId: 'crash', createdAt: new Date(0) })
    const [planPath, journalPath] = [join(folder, 'plan.json'), join(folder, 'journal.ndjson')]
    writeFileSync(planPath, JSON.stringify(file))

    const total = file.changes.length
    let killed = 0
    let last: { signal: string | null; output: string; errors: string } | undefined
    for (let attempt = 0; attempt < kills * 4; attempt++) {
      const before = endpoint.requests.length
      const run = start(planPath, journalPath)
      if (killed < kills) {
        // Let it do a random part of what is left, so that the kills spread over the whole run: in the middle of a request as well as between two.
        const wanted = before + 1 + Math.floor((random() * 2.6 * total) / kills)
        while (endpoint.requests.length < wanted && run.process.exitCode === null)
          await new Promise(resolve => setTimeout(resolve, 1))
        if (run.process.exitCode === null && run.process.kill('SIGKILL')) killed++
      }
      last = await run.done
      if (last.signal === null) break
    }
    expect(last?.errors, `seed ${seed}`).toBe('')
    expect(killed, `seed ${seed}`).toBeGreaterThanOrEqual(Math.floor(kills * 0.8))
    const counts = JSON.parse(last?.output ?? '{}')
    expect(counts, `seed ${seed}`).toMatchObject({ failure: 0, problems: [] })

    expectState(seed)
    const posts = endpoint.requests.filter(({ method, path }) => method === 'POST' && path === '/Users')
    const names = posts.map(({ body }) => (body as Resource).userName)
    // A create that was sent before a kill is found again by its name and not sent a second time.
    expect(names.length - new Set(names).size, `seed ${seed}: creates sent twice`).toBe(0)

    endpoint.requests.length = 0
    const again = await start(planPath, journalPath).done
    expect(JSON.parse(again.output)).toMatchObject({ failure: 0, success: 0, resumed: total })
    expect(endpoint.requests).toEqual([])
    expect(readFileSync(journalPath, 'utf8').trim().split('\n').length).toBeGreaterThanOrEqual(total + 1)
  }, 600_000)

  /** What an apply without any accident leaves behind. */
  function expectState(seed: number) {
    const byName = new Map([...endpoint.resources.User.values()].map(user => [user.userName, user]))
    expect(endpoint.resources.User.size, `seed ${seed}`).toBe(source.length)
    expect(byName.size, `seed ${seed}`).toBe(source.length)
    const idOf = (id: string) => byName.get(`user${id.slice(2)}@corp.example`)?.id
    const wrong = source.flatMap(user => {
      const resource = byName.get(user.userPrincipalName)
      const expected = user.accountEnabled
        ? { title: user.jobTitle, active: true, manager: user.manager && idOf(user.manager.id) }
        : { title: 'Old', active: false, manager: undefined }
      const found = {
        title: resource?.title,
        active: resource?.active,
        manager: (resource?.[manager] as { manager?: { value?: string } } | undefined)?.manager?.value,
      }
      return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ user: user.id, found, expected }]
    })
    expect(wrong.slice(0, 3), `seed ${seed}`).toEqual([])
    const [everybody] = [...endpoint.resources.Group.values()]
    expect(endpoint.resources.Group.size).toBe(1)
    expect(everybody?.members as unknown[], `seed ${seed}`).toHaveLength(source.length)
  }
})
