import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Directory, enterprise, newUser, patch, useService } from '../support.js'

/** One user in several requests at once, and one user in several answers. */
const service = useService()
let directory: Directory
beforeAll(async () => {
  directory = await service.provider()
})

describe('requests about one user at the same time', () => {
  it('none of the changes is lost', async () => {
    const user = await directory.create()
    const numbers = Array.from({ length: 24 }, (_, index) => `+49 228 ${1000 + index}`)
    const replies = await Promise.all(
      numbers.map(value =>
        directory.scim(
          'PATCH',
          `/Users/${user.id}`,
          patch({ op: 'Add', path: 'phoneNumbers', value: [{ type: 'other', value }] }),
        ),
      ),
    )
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
    const { phoneNumbers, meta } = (await directory.done('GET', `/Users/${user.id}`)) as unknown as {
      phoneNumbers: { value: string }[]
      meta: { version: string }
    }
    expect(phoneNumbers.map(({ value }) => value).sort()).toEqual(numbers)
    expect(meta.version).toBe('W/"25"')
    expect(await service.events(user.userName)).toEqual(['USER_CREATED', ...numbers.map(() => 'USER_UPDATED')])
  })

  it('one of many who create the same name is told 201, the others 409', async () => {
    const userName = service.address('once')
    const replies = await Promise.all(Array.from({ length: 12 }, () => directory.scim('POST', '/Users', newUser({ userName }))))
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(11).fill(409)])
  })

  it('a version that another request has passed is not written over', async () => {
    const user = await directory.create()
    const replies = await Promise.all(
      ['A', 'B', 'C', 'D'].map(title =>
        directory.scim('PATCH', `/Users/${user.id}`, patch({ op: 'Replace', path: 'title', value: title }), {
          headers: { 'if-match': user.meta.version },
        }),
      ),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412])
  })

  it('R110 a manager and his report who are created at once find each other within a minute', async () => {
    const pairs = Array.from({ length: 12 }, () => [service.address('boss'), service.address('report')] as const)
    await Promise.all(
      pairs.flatMap(([boss, report]) => [
        directory.create({ userName: report, [enterprise]: { manager: { value: boss } } }),
        directory.create({ userName: boss }),
      ]),
    )
    // One process with the embedded database makes one after the other; nodes of a server look again.
    if (process.env.ATTRMAP_TEST_POSTGRES !== undefined) await service.later({ seconds: 60 })
    const managed = await Promise.all(
      pairs.map(async ([boss, report]) => {
        const found = await directory.done('GET', `/Users?filter=${encodeURIComponent(`userName eq "${report}"`)}`)
        const manager = (found.Resources[0]?.[enterprise] as { manager?: { displayName: string } } | undefined)?.manager
        return manager?.displayName === boss
      }),
    )
    expect(managed).toEqual(pairs.map(() => true))
  })
})

describe('a user in a list is the user by his id', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(`"${enterprise}": {`, `x", "${enterprise}": {"a": 1`, '\\', '"', '}{', '\u2028', '\u007f', '</script>'),
  )
  const plain = text.filter(value => value.trim() !== '' && !value.includes('\u0000'))
  const user = fc.record(
    {
      displayName: plain,
      title: plain,
      name: fc.record({ givenName: plain, familyName: plain }, { requiredKeys: [] }),
      [enterprise]: fc.record({ department: plain, division: plain, employeeNumber: plain }, { requiredKeys: [] }),
      active: fc.boolean(),
      groups: fc.nat({ max: 2 }),
      managed: fc.boolean(),
    },
    { requiredKeys: ['active', 'groups', 'managed'] },
  )

  it('with every text, with and without manager, groups and extension', async () => {
    const boss = await directory.create({ displayName: `Boss "${enterprise}": {` })
    const groups = [await directory.group(`A "${service.next()}"`), await directory.group(`B \\ ${service.next()}`)]
    await fc.assert(
      fc.asyncProperty(user, async ({ groups: count, managed, ...attributes }) => {
        const extension = { ...(attributes[enterprise] as object | undefined), ...(managed && { manager: { value: boss.id } }) }
        const made = await directory.create({
          ...attributes,
          ...(Object.keys(extension).length > 0 && { [enterprise]: extension }),
        })
        for (const { id } of groups.slice(0, count))
          await directory.scim('PATCH', `/Groups/${id}`, patch({ op: 'Add', path: 'members', value: [{ value: made.id }] }))
        const one = await directory.done('GET', `/Users/${made.id}`)
        const list = await directory.done('GET', `/Users?filter=${encodeURIComponent(`id eq "${made.id}"`)}`)
        expect(list.Resources).toEqual([one])
        const shown = await directory.done(
          'GET',
          `/Users?filter=${encodeURIComponent(`id eq "${made.id}"`)}&attributes=userName,${enterprise}:manager`,
        )
        expect(shown.Resources[0]?.[enterprise]).toEqual(
          managed ? { manager: (one[enterprise] as { manager: unknown }).manager } : undefined,
        )
      }),
      { numRuns: 60 },
    )
  })
})
