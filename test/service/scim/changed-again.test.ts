import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Block } from '../../../src/service/store/block.js'
import { EmbeddedSession } from '../../../src/service/store/embedded-session.js'
import { type Directory, enterprise, type Json, patch, useService } from '../support.js'

/** A user whom the directory has just changed is not read again for its next change. Whatever others did meanwhile counts all the same. */
const service = useService()
let directory: Directory
let boss: Json
let group: Json
beforeAll(async () => {
  directory = await service.provider()
  boss = await directory.create({ displayName: 'First Name' })
  group = await directory.group(`Group ${service.next()}`)
})

const member = (op: 'Add' | 'Remove', id: string) =>
  directory.scim(
    'PATCH',
    `/Groups/${group.id}`,
    op === 'Add' ? patch({ op, path: 'members', value: [{ value: id }] }) : patch({ op, path: `members[value eq "${id}"]` }),
  )

/** What others do. */
const others: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
  'an administrator edits him': id => service.done('PATCH', `/users/${id}`, { city: `City ${service.next()}` }),
  'an administrator blocks him': id => service.done('POST', `/users/${id}/block`),
  'a group takes him in': id => member('Add', id),
  'a group lets him go': id => member('Remove', id),
  'the group is renamed': () =>
    directory.scim(
      'PATCH',
      `/Groups/${group.id}`,
      patch({ op: 'Replace', path: 'displayName', value: `Group ${service.next()}` }),
    ),
  'his manager is renamed': () =>
    directory.scim('PATCH', `/Users/${boss.id}`, patch({ op: 'Replace', path: 'displayName', value: `Boss ${service.next()}` })),
  'nothing happens': async () => undefined,
}

/** What the directory asks for. */
const changes = [
  () => patch({ op: 'Replace', path: 'title', value: `Title ${service.next()}` }),
  () => patch({ op: 'Replace', path: 'active', value: false }),
  () => patch({ op: 'Replace', path: 'active', value: true }),
  () => patch({ op: 'Replace', path: `${enterprise}:manager`, value: boss.id }),
  () => patch({ op: 'Remove', path: `${enterprise}:manager` }),
  () => patch({ op: 'Add', path: 'phoneNumbers', value: [{ type: 'other', value: `+49 228 ${service.next()}` }] }),
]

describe('a user who is changed again', () => {
  it('is answered as he is, whatever was done to him in between', async () => {
    const step = fc.tuple(fc.constantFrom(...Object.keys(others)), fc.nat({ max: changes.length - 1 }))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async steps => {
        const { id } = await directory.create()
        for (const [other, change] of steps) {
          await others[other]?.(id)
          const before = await directory.done('GET', `/Users/${id}`)
          const answer = await directory.scim('PATCH', `/Users/${id}`, changes[change]?.(), {
            headers: { 'if-match': before.meta.version },
          })
          expect(answer.status, answer.text).toBe(200)
          expect(answer.body, other).toEqual(await directory.done('GET', `/Users/${id}`))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is not here once the directory has deleted him, and the console shows what became of him', async () => {
    const { id, userName } = await directory.create()
    await directory.scim('PATCH', `/Users/${id}`, patch({ op: 'Replace', path: 'title', value: 'Engineer' }))
    expect((await directory.scim('DELETE', `/Users/${id}`)).status).toBe(204)
    const again = await directory.scim('PATCH', `/Users/${id}`, patch({ op: 'Replace', path: 'title', value: 'Nobody' }))
    expect(again.status).toBe(404)
    expect(await service.events(userName)).toEqual(['USER_CREATED', 'USER_UPDATED', 'USER_BLOCKED', 'DEACTIVATION_SCHEDULED'])
  })

  it('is not here for another directory', async () => {
    const { id } = await directory.create()
    const change = patch({ op: 'Replace', path: 'title', value: 'Engineer' })
    expect((await directory.scim('PATCH', `/Users/${id}`, change)).status).toBe(200)
    const other = await service.provider()
    expect((await other.scim('PATCH', `/Users/${id}`, change)).status).toBe(404)
  })

  it('a refusal that follows from what he was is none: it is judged by what he is', async () => {
    const { id } = await directory.create()
    const { meta } = await directory.done('PATCH', `/Users/${id}`, patch({ op: 'Replace', path: 'title', value: 'One' }))
    await service.done('PATCH', `/users/${id}`, { city: 'Bonn' })
    const now = await directory.done('GET', `/Users/${id}`)
    expect(now.meta.version).not.toBe(meta.version)
    const change = (version: string) =>
      directory.scim('PATCH', `/Users/${id}`, patch({ op: 'Replace', path: 'title', value: 'Two' }), {
        headers: { 'if-match': version },
      })
    expect((await change(meta.version)).status).toBe(412)
    expect((await change(now.meta.version)).status).toBe(200)
  })

  it('leaves and comes back without a transaction', async () => {
    // A directory of his own: of the other one so many have left that this could be the request that raises the alert (R84).
    const own = await service.provider()
    const { id } = await own.create()
    await own.patch(`/Users/${id}`, { op: 'Replace', path: 'title', value: 'Engineer' })
    const begun = [vi.spyOn(EmbeddedSession.prototype, 'begin'), vi.spyOn(Block.prototype, 'commit')]
    try {
      for (let round = 0; round < 3; round++) {
        expect((await own.disable(id)).active).toBe(false)
        expect((await own.enable(id)).active).toBe(true)
      }
      expect(begun.map(({ mock }) => mock.calls.length)).toEqual([0, 0])
    } finally {
      for (const spy of begun) spy.mockRestore()
    }
  })
})
