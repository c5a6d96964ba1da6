import { describe, expect, it } from 'vitest'
import { type LifeEvent, type Step, stateTable, step } from '../../../src/service/domain/lifecycle.js'
import { type LifeFacts, type State, stateOf, states } from '../../../src/service/domain/state.js'

const now = new Date('2026-01-01T12:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

const active: LifeFacts = {
  active: true,
  blockReasons: [],
  requestedAt: null,
  dueAt: null,
  onHold: false,
  archives: 'live',
  scimActive: true,
  differs: false,
}
const pending: Partial<LifeFacts> = {
  blockReasons: ['provisioning'],
  requestedAt: minutes(-5),
  dueAt: minutes(10),
  scimActive: false,
}
const gone: Partial<LifeFacts> = { active: false, blockReasons: ['provisioning'], scimActive: false }

/** One user in each state. */
const users: Readonly<Record<State, LifeFacts>> = {
  A: active,
  B: { ...active, blockReasons: ['administrator'] },
  P: { ...active, ...pending },
  H: { ...active, onHold: true },
  HB: { ...active, onHold: true, blockReasons: ['administrator'] },
  HD: { ...active, ...pending, onHold: true },
  D: { ...active, ...gone, archives: 'cold' },
  X: { ...active, ...gone, archives: 'deleted' },
}

/**
 * The table of section 6, transcribed from the specification and not from the code: the state afterwards, `-` for no change and no
 * log entry, `!` for refused. Columns: A B P H HB HD D X. Fixtures of HD: the delay has 10 minutes left.
 */
const specified: Readonly<Record<LifeEvent, string>> = {
  requestDeactivation: 'P P - HD HD - - -',
  delete: 'P P - HD HD - - -',
  delayExpires: '- - D - - - - -',
  activate: '- - A - - H A A',
  deactivate: 'D D D ! ! ! ! !',
  reactivate: '! ! ! ! ! ! A A',
  block: 'B - P HB - HD ! !',
  unblock: '! A ! ! H ! ! !',
  cancel: '! ! A ! ! H ! !',
  hold: 'H HB HD - - - ! !',
  release: '- - - A B P - -',
  coldStoragePasses: '- - - - - - X -',
  purge: '! ! ! ! ! ! X !',
}

const shown = (result: Step) => (result.kind === 'unchanged' ? '-' : result.kind === 'refused' ? '!' : result.to)
const context = { now, delayMinutes: 15, orgBlocked: false }

describe('the state table', () => {
  it('names every state by its facts', () => {
    for (const state of states) expect(stateOf(users[state])).toBe(state)
  })

  it.each(Object.entries(specified))('%s does in each state what section 6 says', (event, row) => {
    const found = states.map(state => shown(step(users[state], event as LifeEvent, context)))
    expect(found.join(' ')).toBe(row)
  })

  it('has a cell for every event in every state', () => {
    for (const row of Object.values(stateTable)) expect(Object.keys(row)).toEqual([...states])
  })

  it('with delay 0 the directory deactivates at once, and defers under hold', () => {
    const found = states.map(state => shown(step(users[state], 'requestDeactivation', { ...context, delayMinutes: 0 })))
    expect(found.join(' ')).toBe('D D - HD HD - - -')
  })

  it('keeps a security block when the directory changes its mind', () => {
    const both: LifeFacts = { ...users.P, blockReasons: ['administrator', 'provisioning'] }
    expect(shown(step(both, 'activate', context))).toBe('B')
    expect(shown(step(both, 'cancel', context))).toBe('B')
    expect(shown(step({ ...both, onHold: true }, 'activate', context))).toBe('HB')
  })

  it('deactivates on release when the delay has passed meanwhile', () => {
    expect(shown(step({ ...users.HD, dueAt: now }, 'release', context))).toBe('D')
  })

  it('logs what the table of side effects says', () => {
    const events = (state: State, event: LifeEvent, more = {}) => {
      const result = step(users[state], event, { ...context, ...more })
      return result.kind === 'changed' ? result.entries.map(entry => entry.event) : []
    }
    expect(events('A', 'requestDeactivation')).toEqual(['USER_BLOCKED', 'DEACTIVATION_SCHEDULED'])
    expect(events('P', 'activate')).toEqual(['DEACTIVATION_CANCELLED', 'USER_UNBLOCKED'])
    expect(events('P', 'delayExpires')).toEqual(['USER_DEACTIVATED'])
    expect(events('H', 'requestDeactivation', { matters: ['M'] })).toEqual(['USER_BLOCKED', 'DEACTIVATION_DEFERRED'])
    expect(events('P', 'hold')).toEqual(['DEACTIVATION_DEFERRED'])
    expect(events('A', 'hold')).toEqual([])
    expect(events('D', 'activate')).toEqual(['USER_REACTIVATED'])
    expect(events('D', 'coldStoragePasses')).toEqual(['ARCHIVES_EXPIRED'])
    expect(events('D', 'purge')).toEqual(['ARCHIVES_PURGED'])
  })

  it('never changes the facts it is given', () => {
    for (const state of states)
      for (const event of Object.keys(stateTable) as LifeEvent[]) {
        const before = JSON.stringify(users[state])
        step(Object.freeze(users[state]), event, context)
        expect(JSON.stringify(users[state])).toBe(before)
      }
  })
})
