import { describe, expect, it } from 'vitest'
import type { Account } from '../../../src/service/work/accounts.js'
import { KnownUsers } from '../../../src/service/work/known-users.js'

const account = (id: string, title = '') =>
  ({ id, resource: { userName: `${id}@corp.example`, title }, directory: {}, ignored: {}, roleReasons: [] }) as unknown as Account

describe('users that are remembered', () => {
  it('are those that were remembered last, with the version they had then', () => {
    const users = new KnownUsers()
    users.remember(account('a', 'old'), '1')
    users.remember(account('a', 'new'), '2')
    expect(users.get('a')).toMatchObject({ account: { resource: { title: 'new' } }, version: '2' })
    users.forget('a')
    users.forget('never known')
    expect(users.get('a')).toBeUndefined()
  })

  it('take some ten megabytes at most: the longest unused go first', () => {
    const users = new KnownUsers()
    const ids = Array.from({ length: 10_000 }, (_, index) => `user${index}`)
    for (const id of ids) {
      users.remember(account(id), '1')
      // Who is changed all the time stays.
      users.remember(account('busy'), id)
    }
    const kept = ids.filter(id => users.get(id) !== undefined)
    expect(kept.length).toBeGreaterThan(3000)
    expect(kept.length).toBeLessThan(6000)
    expect(kept).toEqual(ids.slice(-kept.length))
    expect(users.get('busy')?.version).toBe('user9999')
  })

  it('are none that are large, and forgetting gives the room back', () => {
    const users = new KnownUsers()
    users.remember(account('small'), '1')
    for (let round = 0; round < 1000; round++) {
      users.remember(account('growing', 'x'.repeat(60_000)), '1')
      users.remember(account('growing', 'x'.repeat(100_000)), '2')
      expect(users.get('growing')).toBeUndefined()
    }
    expect(users.get('small')).toBeDefined()
  })

  it('are none whose roles have reasons without end, though their attributes stay as they were', () => {
    const users = new KnownUsers()
    const user = account('member')
    const groups = Array.from({ length: 40 }, (_, index) => ({ id: crypto.randomUUID(), displayName: `Group ${index}` }))
    const roleReasons = Array.from({ length: 28 }, (_, index) => ({ roleId: `role-${index}`, source: 'group' as const, groups }))
    users.remember(user, '1')
    expect(users.get('member')).toBeDefined()
    users.remember({ ...user, roleReasons }, '2')
    expect(users.get('member')).toBeUndefined()
  })
})
