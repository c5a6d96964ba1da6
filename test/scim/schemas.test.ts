import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  applyPatch,
  enterpriseUserSchema,
  groupSchema,
  type PatchRequest,
  type ScimAttribute,
  ScimError,
  scimChoices,
  scimDiagnostics,
  userSchema,
} from '../../src/scim/index.js'
import { caught, patchOp } from './support.js'

const named = (attributes: readonly ScimAttribute[], name: string) => attributes.find(attribute => attribute.name === name)

describe('schema data (RFC 7643 section 8.7.1)', () => {
  it('has the attributes of the standard', () => {
    expect(userSchema.attributes.map(attribute => attribute.name).join(' ')).toBe(
      'userName name displayName nickName profileUrl title userType preferredLanguage locale timezone active password emails phoneNumbers ims photos addresses groups entitlements roles x509Certificates',
    )
    expect(enterpriseUserSchema.attributes.map(attribute => attribute.name).join(' ')).toBe(
      'employeeNumber costCenter organization division department manager',
    )
    expect(groupSchema.attributes.map(attribute => attribute.name).join(' ')).toBe('displayName members')
  })

  it('has the characteristics that matter', () => {
    expect(named(userSchema.attributes, 'userName')).toMatchObject({
      required: true,
      caseExact: false,
      uniqueness: 'server',
      returned: 'default',
    })
    expect(named(userSchema.attributes, 'password')).toMatchObject({ mutability: 'writeOnly', returned: 'never' })
    expect(named(userSchema.attributes, 'groups')).toMatchObject({ mutability: 'readOnly', multiValued: true })
    expect(named(named(groupSchema.attributes, 'members')?.subAttributes ?? [], 'value')).toMatchObject({
      mutability: 'immutable',
    })
    expect(named(named(enterpriseUserSchema.attributes, 'manager')?.subAttributes ?? [], 'displayName')).toMatchObject({
      mutability: 'readOnly',
    })
  })
})

describe('diagnostics', () => {
  const codes = scimDiagnostics.map(({ code }) => code)

  it('have one code each', () => {
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(scimDiagnostics.map(({ name }) => name)).size).toBe(codes.length)
  })

  it('are each raised by a fixture or a test', () => {
    const here = fileURLToPath(new URL('.', import.meta.url))
    const pages = fileURLToPath(new URL('../../fixtures/scim/', import.meta.url))
    const texts = [here, pages].flatMap(folder => readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8')))
    expect(codes.filter(code => !texts.some(text => text.includes(code)))).toEqual([])
  })
})

describe('a PATCH request', () => {
  const operation = { op: 'replace', path: 'title', value: 'x' }
  const user = { resourceType: 'User' } as const
  const patch = (request: unknown, options = {}) =>
    caught(() => applyPatch({ userName: 'kim' }, request as PatchRequest, { ...user, ...options }))

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'x'],
    ['no operations', { schemas: [patchOp] }],
    ['operations that are no list', { schemas: [patchOp], Operations: { 0: operation } }],
    ['another schema', { schemas: [userSchema.id], Operations: [operation] }],
  ])('is not %s', (_title, request) => {
    expect(patch(request)).toMatchObject({ status: 400, scimType: 'invalidSyntax', diagnostic: { code: 'SCM209' } })
  })

  it('has at most 1,000 operations', () => {
    const error = patch({ schemas: [patchOp], Operations: Array.from({ length: 1_001 }, () => operation) })
    expect(error).toBeInstanceOf(ScimError)
    expect(error).toMatchObject({ status: 413, scimType: undefined, diagnostic: { code: 'SCM210' } })
    expect(patch({ schemas: [patchOp], Operations: Array.from({ length: 1_000 }, () => operation) })).toEqual({
      userName: 'kim',
      title: 'x',
    })
  })

  it('may ignore what nobody defines', () => {
    const Operations = [
      operation,
      { op: 'add', path: 'surname', value: 'x' },
      { op: 'add', value: { shoeSize: 44, nickName: 'K' } },
      { op: 'add', path: 'name', value: { x: 1, givenName: 'G' } },
    ]
    expect(patch({ schemas: [patchOp], Operations }, { unknownAttributes: 'ignore', compatibility: 'entra' })).toEqual({
      userName: 'kim',
      title: 'x',
      nickName: 'K',
      name: { givenName: 'G' },
    })
  })

  it('is not impressed by depth', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown
    for (const path of ['title', 'emails', 'name', 'emails.value'])
      for (const compatibility of ['rfc', 'entra'])
        expect(patch({ schemas: [patchOp], Operations: [{ op: 'add', path, value: deep }] }, { compatibility })).toMatchObject({
          scimType: 'invalidValue',
        })
  })
})

describe('choices', () => {
  it('have one identifier each, of this room', () => {
    const ids = scimChoices.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every(id => /^scim-[a-z-]+$/.test(id))).toBe(true)
  })
})
