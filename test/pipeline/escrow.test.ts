import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { profiles } from '../../src/mapping/index.js'
import {
  type Delivery,
  deliver,
  Escrow,
  journalEntry,
  memoryJournal,
  nextAttempt,
  type PlannedChange,
  plan,
  readEscrow,
  renderPlan,
  scimClient,
  summarize,
} from '../../src/pipeline/index.js'
import { type ScimEndpoint, startScimEndpoint } from '../support/scim-endpoint.js'

const began = new Date('2026-11-01T00:00:00Z')
const hoursOn = (hours: number) => new Date(began.getTime() + hours * 3_600_000)
const hoursOf = (time: Date | undefined) => time && (time.getTime() - began.getTime()) / 3_600_000

describe('the schedule of an object that failed', () => {
  it('is 6, 12 and 24 hours after the first failure, then daily (entra-scim-client section 8)', () => {
    const attempts: (number | undefined)[] = []
    for (let at: Date | undefined = began; at; at = nextAttempt(began, at)) attempts.push(hoursOf(at))
    expect(attempts.slice(0, 6)).toEqual([0, 6, 12, 24, 48, 72])
    expect(attempts.at(-1)).toBe(28 * 24)
    expect(attempts).toHaveLength(4 + 27)
  })

  it.each([
    [0.5, 6],
    [6.1, 12],
    [12, 24],
    [23.9, 24],
    [24, 48],
    [100, 120],
    [27 * 24 + 1, 28 * 24],
    [28 * 24, undefined],
    [9999, undefined],
  ])('after a failure %s hours later the next attempt is at hour %s', (now, next) => {
    expect(hoursOf(nextAttempt(began, hoursOn(now)))).toBe(next)
  })
})

const failure = {
  key: 'User 1 objects',
  object: 'User',
  name: 'ana',
  directoryId: '1',
  errorCode: 'EntryConflict',
  reason: 'taken',
} as const

describe('an escrow', () => {
  it('counts failures from the first one and says who is due', () => {
    const escrow = new Escrow()
    expect(escrow.failed(failure, began)).toMatchObject({ failures: 1, nextAttempt: '2026-11-01T06:00:00.000Z' })
    expect(escrow.due(hoursOn(5))).toEqual([])
    expect(escrow.waiting('User 1 objects', hoursOn(5))?.name).toBe('ana')
    expect(escrow.due(hoursOn(6)).map(({ directoryId }) => directoryId)).toEqual(['1'])
    expect(escrow.failed(failure, hoursOn(6.2))).toMatchObject({
      failures: 2,
      firstFailure: '2026-11-01T00:00:00.000Z',
      nextAttempt: '2026-11-01T12:00:00.000Z',
    })
  })

  it.each(['TooManyRequests', 'InternalServerError', 'Timeout', 'WebExceptionProtocolError'])(
    'tries %s again in the next cycle, whenever that is',
    errorCode => {
      const escrow = new Escrow()
      escrow.failed({ ...failure, errorCode }, began)
      expect(escrow.due(hoursOn(0.67))).toHaveLength(1)
    },
  )

  it.each(['EntryConflict', 'TooManyRequests'])('gives up 28 days after the first failure (%s)', errorCode => {
    const escrow = new Escrow()
    escrow.failed({ ...failure, errorCode }, began)
    expect(escrow.failed({ ...failure, errorCode }, hoursOn(28 * 24)).nextAttempt).toBe(null)
    expect(escrow.due(hoursOn(9999))).toEqual([])
    expect(escrow.waiting(failure.key, hoursOn(9999))).toBeDefined()
  })

  it('forgets who is well again', () => {
    const escrow = new Escrow()
    escrow.failed(failure, began)
    escrow.settled(failure.key)
    expect(escrow.entries()).toEqual([])
    expect(escrow.failed(failure, hoursOn(30))).toMatchObject({ failures: 1, firstFailure: hoursOn(30).toISOString() })
  })

  it('comes back from a state file; what is no entry is left out', () => {
    const escrow = new Escrow()
    escrow.failed(failure, began)
    const text = JSON.stringify([...escrow.entries(), { key: 1 }, null, { ...failure, failures: 1 }])
    expect(readEscrow(JSON.parse(text))).toEqual(escrow.entries())
    expect(readEscrow({})).toEqual([])
  })

  it('reads failures from a journal', () => {
    const line = JSON.stringify({ type: 'failed', at: began.toISOString(), ...failure })
    expect(journalEntry(line)).toEqual({ type: 'failed', at: began.toISOString(), ...failure })
    expect(journalEntry(line.replace('2026', 'when'))).toBeUndefined()
  })
})

describe('cycles with an escrow', () => {
  let endpoint: ScimEndpoint
  beforeEach(async () => {
    endpoint = await startScimEndpoint()
  })
  afterEach(() => endpoint.close())

  const ana = { id: 'd-ana', userPrincipalName: 'ana@corp.example' }
  const lee = { id: 'd-lee', userPrincipalName: 'lee@corp.example', manager: { id: 'd-ana' } }

  async function cycle(users: unknown[], escrow: Escrow, now: Date, options: Parameters<typeof plan>[3] = {}) {
    const client = scimClient({
      baseUrl: endpoint.url,
      token: endpoint.token,
      patience: { attempts: 1 },
      clock: { sleep: async () => {}, now: () => now },
    })
    const changes: PlannedChange[] = []
    for await (const change of plan(users as Record<string, unknown>[], profiles.code42, client, {
      cycle: 'next',
      escrow,
      now,
      ...options,
    }))
      changes.push(change)
    const deliveries: Delivery[] = []
    for await (const delivery of deliver(changes, { baseUrl: endpoint.url, client, escrow })) deliveries.push(delivery)
    return { changes, deliveries }
  }

  it('a user who fails waits 6 hours, is tried again, and is then forgotten', async () => {
    const escrow = new Escrow()
    endpoint.fault = ({ method }) => (method === 'POST' ? { status: 400, body: JSON.stringify({ detail: 'no' }) } : undefined)
    const first = await cycle([ana], escrow, began)
    expect(first.deliveries[0]).toMatchObject({
      status: 'failure',
      escrow: { failures: 1, nextAttempt: hoursOn(6).toISOString() },
    })
    expect(first.deliveries[0]?.log.provisioningSteps.at(-1)?.details).toMatchObject({
      EscrowFailures: '1',
      EscrowNextAttempt: hoursOn(6).toISOString(),
    })

    const early = await cycle([ana, lee], escrow, hoursOn(1))
    expect(early.changes[0]).toMatchObject({
      action: 'none',
      requests: [],
      reason: 'failed once since 2026-11-01T00:00:00Z (InvalidRequest); tried again at 2026-11-01T06:00:00Z',
      diagnostics: [{ code: 'PIP409' }],
    })
    expect(summarize(early.changes)).toMatchObject({ create: 1, unchanged: 0, waiting: 1 })
    expect(renderPlan(early.changes)).toContain('. waiting  ana@corp.example    failed once since')
    expect(early.deliveries[0]).toMatchObject({ status: 'skipped', escrow: { failures: 1 } })
    expect(escrow.entries().map(({ name, failures }) => [name, failures])).toEqual([
      ['ana@corp.example', 1],
      ['lee@corp.example', 1],
    ])

    endpoint.fault = undefined
    const due = await cycle([ana], escrow, hoursOn(6))
    expect(due.deliveries[0]).toMatchObject({ status: 'success' })
    expect(escrow.entries().map(({ name }) => name)).toEqual(['lee@corp.example'])
  })

  it('a first cycle tries everybody at once', async () => {
    const escrow = new Escrow()
    escrow.failed({ ...failure, key: 'User d-ana objects' }, began)
    const { deliveries } = await cycle([ana], escrow, hoursOn(1), { cycle: 'first' })
    expect(deliveries[0]?.status).toBe('success')
    expect(escrow.entries()).toEqual([])
  })

  it('a disable does not wait', async () => {
    const escrow = new Escrow()
    await cycle([ana], escrow, began)
    escrow.failed({ ...failure, key: 'User d-ana objects' }, began)
    const { deliveries } = await cycle([{ ...ana, accountEnabled: false }], escrow, hoursOn(1))
    expect(deliveries[0]).toMatchObject({ status: 'success', change: { action: 'disable' } })
  })

  it('what ends the whole job, and what quarantine keeps back, is no failure of the user', async () => {
    const escrow = new Escrow()
    endpoint.fault = ({ method }) => (method === 'POST' ? { status: 401, body: '{}' } : undefined)
    await cycle([ana, lee], escrow, began)
    expect(escrow.entries()).toEqual([])
  })

  it('failures stand in the journal, so that a run that was killed loses none', async () => {
    endpoint.fault = ({ method }) => (method === 'POST' ? { status: 422, body: '{}' } : undefined)
    const journal = memoryJournal()
    const options = { baseUrl: endpoint.url, token: endpoint.token, journal, planId: 'p', clock: { now: () => began } }
    const changes: PlannedChange[] = []
    for await (const change of plan([ana], profiles.code42, [])) changes.push(change)
    for await (const _ of deliver(changes, options)) break
    expect(journal.entries.at(-1)).toMatchObject({ type: 'failed', key: 'User d-ana objects', errorCode: 'UnprocessableEntity' })
    const escrow = new Escrow()
    endpoint.fault = undefined
    const again: Delivery[] = []
    for await (const delivery of deliver(changes, { ...options, escrow })) again.push(delivery)
    expect(again[0]?.status).toBe('success')
    expect(escrow.entries()).toEqual([])
  })

  it('needs to know the time', async () => {
    await expect(plan([ana], profiles.code42, [], { cycle: 'next', escrow: new Escrow() }).next()).rejects.toThrow('give now')
  })
})
