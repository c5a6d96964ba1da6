import { expect, it } from 'vitest'
import { matches, parseFilter } from '../../src/scim/index.js'

it('smoke', () => {
  const user = {
    userName: 'Bjensen',
    emails: [{ type: 'work', value: 'a@b.c' }],
    active: true,
    meta: { lastModified: '2011-05-13T04:42:34Z' },
  }
  const o = { resourceType: 'User' } as const
  expect(matches('userName eq "bjensen" and not(title pr)', user, o)).toBe(true)
  expect(
    matches('emails[type eq "work" and value co "B.C"] and meta.lastmodified ge "2011-05-13T06:42:34.0+02:00"', user, o),
  ).toBe(true)
  expect(() => matches('active gt true', user, o)).toThrow()
  expect(matches('emails[type eq "work"].value eq "A@b.c" and active eq "True"', user, { ...o, compatibility: 'entra' })).toBe(
    true,
  )
  expect(matches('foo eq "x"', user)).toBe(false)
  expect(matches('userName eq "bjensen"', user)).toBe(true)
  const long = Array.from({ length: 300 }, (_, i) => `userName eq "user${i}@x"`).join(' or ')
  parseFilter(long, o)
})
