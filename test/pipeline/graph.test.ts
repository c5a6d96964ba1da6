import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { profiles } from '../../src/mapping/index.js'
import { type Fetch, type GraphOptions, graphUsers, plan, type SourceItem } from '../../src/pipeline/index.js'
import { fixtures } from '../support/corpus.js'
import { type GraphStandIn, startGraphStandIn } from '../support/graph-stand-in.js'

let graph: GraphStandIn
beforeEach(async () => {
  graph = await startGraphStandIn()
  graph.users = JSON.parse(readFileSync(join(fixtures, 'users/small.json'), 'utf8'))
})
afterEach(() => graph.close())

const pauses: number[] = []
const clock = { sleep: async (milliseconds: number) => void pauses.push(milliseconds) }
const read = (more: Partial<GraphOptions> = {}, client = {}) =>
  graphUsers({ baseUrl: graph.baseUrl, token: graph.token, ...client }, { mapping: profiles.code42, clock, ...more })
async function all(items: AsyncIterable<SourceItem>): Promise<SourceItem[]> {
  const found: SourceItem[] = []
  for await (const item of items) found.push(item)
  return found
}
const codes = (items: readonly SourceItem[]) =>
  items.flatMap(({ diagnostics }) => diagnostics.map(({ code, message }) => `${code} ${message}`))

describe('graphUsers', () => {
  it('reads page by page what the mapping reads, and gives the delta link at the end', async () => {
    let link = ''
    const items = await all(read({ onDeltaLink: next => (link = next) }))
    expect(codes(items)).toEqual([])
    expect(items.map(({ record }) => record?.id)).toEqual(graph.users.map(user => user.id))
    expect(items[0]?.record).toMatchObject({ jobTitle: 'Chief Information Officer', manager: { id: expect.any(String) } })
    expect(items[0]?.record).not.toHaveProperty('mail')
    expect(graph.requests[0]).toBe(
      '/v1.0/users/delta?$select=id,userPrincipalName,displayName,accountEnabled,deletedDateTime,jobTitle,givenName,surname,city,state,country,department&$expand=manager($select=id)',
    )
    expect(graph.requests).toHaveLength(3)
    expect(link).toContain('$deltatoken=1'.replace('$', '%24'))

    graph.changes = [
      { id: graph.users[0]?.id, userPrincipalName: 'kim.meier@corp.example', jobTitle: 'Chair' },
      { id: 'gone', '@removed': { reason: 'deleted' } },
    ]
    const changes = await all(read({ deltaLink: link }))
    expect(changes.map(({ record }) => record)).toEqual(graph.changes)
    const planned = []
    for await (const change of plan(changes, profiles.code42, [{ id: 'c-9', userName: 'x' }], {
      links: { gone: 'c-9' },
      cycle: 'next',
    }))
      planned.push(change.action)
    expect(planned).toEqual(['create', 'delete'])
  })

  it('fetches a page only when its users are asked for', async () => {
    const items = read()
    for (let count = 0; count < 3; count++) await items.next()
    expect(graph.requests).toHaveLength(1)
    await items.next()
    expect(graph.requests).toHaveLength(2)
    await items.return(undefined)
  })

  it('waits as long as Graph asks when it is too fast', async () => {
    pauses.length = 0
    graph.faults.push({ status: 429, headers: { 'retry-after': '12' } }, { status: 503 }, { status: 504 })
    expect(await all(read())).toHaveLength(7)
    expect(pauses).toEqual([12_000, 1000, 2000])
  })

  it('starts again, with a warning, when the delta link has expired', async () => {
    let link = ''
    await all(read({ onDeltaLink: next => (link = next) }))
    graph.expire()
    let fresh = ''
    const items = await all(read({ deltaLink: link, onDeltaLink: next => (fresh = next) }))
    expect(codes(items)).toEqual(['PIP122 the delta link has expired, so everybody is read again'])
    expect(items.filter(({ record }) => record)).toHaveLength(7)
    expect(fresh).toContain('deltatoken=2')
  })

  it('names the relation in $select where the delta refuses $expand', async () => {
    graph.strict = true
    const items = await all(read())
    expect(codes(items)).toEqual([])
    expect(graph.requests[1]).toMatch(/,manager$/)
    expect(items[0]?.record).toHaveProperty('manager')
  })

  it('reads deleted items too when asked', async () => {
    graph.deleted = [{ id: 'x', userPrincipalName: 'x@corp.example', deletedDateTime: '2026-11-01T00:00:00Z' }]
    expect((await all(read({ deletedItems: true }))).at(-1)?.record).toMatchObject({
      id: 'x',
      deletedDateTime: '2026-11-01T00:00:00Z',
    })
  })

  it.each([
    ['a wrong token', {}, { token: 'wrong' }, 'PIP121 the directory answered 401: InvalidAuthenticationToken, token'],
    ['an outage', { status: 500 }, {}, 'PIP121 the directory answered 500 6 times'],
    [
      'an answer that is no list',
      { status: 200, body: { hello: 1 } },
      {},
      'PIP121 the directory answered without a list of users',
    ],
    [
      'a link to another host',
      { status: 200, body: { value: [], '@odata.nextLink': 'https://elsewhere.example/v1.0/users' } },
      {},
      'PIP121 the directory gave a link to another host, which was not followed',
    ],
  ])('%s is a finding, and no delta link is given', async (_, fault, client, expected) => {
    if ('status' in fault) for (let count = 0; count < 6; count++) graph.faults.push(fault as { status: number })
    let link = ''
    const items = await all(read({ onDeltaLink: next => (link = next) }, client))
    expect(codes(items)).toEqual([expected])
    expect(link).toBe('')
    expect(JSON.stringify(items)).not.toContain('graph-token')
  })

  it('users read before an outage are kept', async () => {
    const items: SourceItem[] = []
    for await (const item of read()) {
      items.push(item)
      if (items.length === 1) for (let count = 0; count < 6; count++) graph.faults.push({ status: 502 })
    }
    expect(items.filter(({ record }) => record)).toHaveLength(3)
    expect(codes(items)).toHaveLength(1)
  })

  it('reads a page again whose text broke off, and ends at a page that names itself as the next', async () => {
    let count = 0
    const fetch: Fetch = async (url, init) => {
      const response = await globalThis.fetch(url, init)
      if (++count === 1) await response.body?.cancel()
      return response
    }
    expect((await all(read({}, { fetch }))).map(({ record }) => record?.id)).toEqual(graph.users.map(user => user.id))
    const circle: Fetch = async url => Response.json({ value: [{ id: '1' }], '@odata.nextLink': url })
    expect(codes(await all(read({}, { fetch: circle })))).toEqual(['PIP121 the directory names a page as its own next one'])
  })

  it('takes a fresh token for every request', async () => {
    let count = 0
    const token = async () => {
      count++
      return graph.token
    }
    await all(read({}, { token }))
    expect(count).toBe(3)
  })
})
