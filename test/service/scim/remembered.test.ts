import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Account, accountColumns, accountOf } from '../../../src/service/work/accounts.js'
import { Kernel } from '../../../src/service/work/kernel.js'
import { KnownUsers } from '../../../src/service/work/known-users.js'
import { type Directory, enterprise, type Json, patch, useService } from '../support.js'

/** A user who is remembered is the one that a reading would give, and nobody who works with him changes what is remembered. */
const service = useService()
const kernels = vi.spyOn(Kernel.prototype, 'write')
let last: { readonly account: Account; readonly version: string } | undefined
const remember = KnownUsers.prototype.remember
const remembering = vi.spyOn(KnownUsers.prototype, 'remember').mockImplementation(function (this: KnownUsers, account, version) {
  freeze(account)
  last = { account, version }
  remember.call(this, account, version)
})
afterAll(() => {
  kernels.mockRestore()
  remembering.mockRestore()
})

/** Whoever writes to what is frozen throws, and what he was about is not remembered. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner)
}

let directory: Directory
let boss: Json
beforeAll(async () => {
  directory = await service.provider()
  boss = await directory.create()
})

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(value => !value.includes('\u0000')),
  fc.constantFrom('İstanbul', '"{\\', '\u2028', '__proto__', 'x'.repeat(300), '1e400', 'Germany', 'DE', 'fr'),
)
const replace = (path: string, value: fc.Arbitrary<unknown>) => value.map(made => ({ op: 'Replace', path, value: made }))
const operation = fc.oneof(
  replace('title', text),
  replace('userType', text),
  replace('name', fc.record({ givenName: text, familyName: text })),
  replace('addresses[type eq "work"].country', text),
  replace('addresses[type eq "work"].locality', text),
  replace('emails[type eq "work"].display', text),
  replace('phoneNumbers[type eq "work"].value', text),
  replace('active', fc.boolean()),
  replace(`${enterprise}:department`, text),
  replace(
    `${enterprise}:manager`,
    fc.constant(null).map(() => boss.id),
  ),
  fc.record({
    op: fc.constant('Add'),
    path: fc.constant('ims'),
    value: fc.array(fc.record({ value: text, primary: fc.boolean() })),
  }),
  fc.record({
    op: fc.constant('Remove'),
    path: fc.constantFrom('title', 'name', 'addresses', 'ims', 'phoneNumbers[type eq "work"]', `${enterprise}:manager`),
  }),
)

it('is as he is stored, whatever was changed', async () => {
  const { id } = await directory.create()
  let { version } = (await directory.patch(`/Users/${id}`, { op: 'Replace', path: 'title', value: 'Engineer' })).meta
  let compared = 0
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 4 }), async operations => {
      last = undefined
      const answer = await directory.scim('PATCH', `/Users/${id}`, patch(...operations))
      if (answer.status !== 200 || answer.body.meta.version === version) return
      version = answer.body.meta.version
      const kernel = kernels.mock.contexts[0] as Kernel
      const read = `SELECT ${accountColumns}, u.xmin::text AS row_version FROM users u WHERE u.id = $1`
      const [{ row_version, ...row } = {}] = await kernel.database.query(read, [id])
      compared++
      expect(last).toStrictEqual({ account: accountOf(row), version: row_version })
    }),
    { numRuns: 150 },
  )
  expect(compared).toBeGreaterThan(50)
})
