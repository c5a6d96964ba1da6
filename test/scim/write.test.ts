import { describe, expect, it } from 'vitest'
import { createdResource, enterpriseUserSchema, replacedResource, userSchema } from '../../src/scim/index.js'
import { caught, customSchema } from './support.js'

const ent = enterpriseUserSchema.id
const corp = customSchema.id
const user = { resourceType: 'User', extensions: [customSchema] } as const

describe('createdResource (RFC 7644 section 3.3)', () => {
  it('ignores what only the service sets and what nobody defines', () => {
    const body = {
      schemas: [userSchema.id, ent, 'urn:x'],
      ID: 'mine',
      meta: { resourceType: 'User' },
      groups: [{ value: 'g' }],
      userName: 'kim',
      surname: 'x',
      roles: [],
      title: null,
      [ent]: { manager: { value: '7', displayName: 'M' } },
      [corp]: { desk: { code: 'c' } },
    }
    expect(createdResource(body, user)).toEqual({
      schemas: [userSchema.id, ent],
      userName: 'kim',
      [ent]: { manager: { value: '7' } },
    })
  })

  it('stores what Microsoft sends in the standard form', () => {
    const body = { userName: 'kim', active: 'False', [ent]: { manager: '7' } }
    expect(createdResource(body, { ...user, compatibility: 'entra' })).toEqual({
      schemas: [userSchema.id, ent],
      userName: 'kim',
      active: false,
      [ent]: { manager: { value: '7' } },
    })
  })
})

describe('replacedResource (RFC 7644 section 3.5.1)', () => {
  const current = {
    schemas: [userSchema.id, ent, corp],
    id: '1',
    userName: 'kim',
    password: 'x',
    title: 'Chief',
    groups: [{ value: 'g' }],
    [ent]: { department: 'd', manager: { value: '7', displayName: 'M' } },
    [corp]: { badge: '5', desk: { building: 'a', code: 'c' } },
    meta: { resourceType: 'User' },
  }

  it("clears what is left out and keeps what is not the client's", () => {
    expect(
      replacedResource(current, { id: '2', userName: 'kim2', groups: [], [corp]: { desk: { building: 'b', code: 'z' } } }, user),
    ).toEqual({
      schemas: [userSchema.id, corp],
      id: '1',
      userName: 'kim2',
      password: 'x',
      groups: [{ value: 'g' }],
      [corp]: { badge: '5', desk: { building: 'b', code: 'c' } },
      meta: { resourceType: 'User' },
    })
  })

  it('refuses to change what is immutable', () => {
    expect(caught(() => replacedResource(current, { userName: 'kim', [corp]: { badge: '6' } }, user))).toMatchObject({
      scimType: 'mutability',
      diagnostic: { code: 'SCM205' },
    })
    expect(replacedResource(current, { userName: 'kim', [corp]: { badge: '5' } }, user)).toMatchObject({ [corp]: { badge: '5' } })
  })
})
