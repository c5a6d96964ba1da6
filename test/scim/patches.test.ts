import { describe, expect, it } from 'vitest'
import { applyPatch, ScimError } from '../../src/scim/index.js'
import { expectedResource, patchCases } from './corpus.js'
import { caught } from './support.js'

const cases = patchCases()

describe('PATCH corpus', () => {
  it('holds at least 150 cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150)
  })

  it.each(cases)('$tag $title', item => {
    const { resource, request, options, outcome } = item
    const before = JSON.stringify(resource)
    const result = caught(() => applyPatch(resource, request, options))
    expect(JSON.stringify(resource)).toBe(before)
    if (!outcome.startsWith('!! ')) return expect(result).toEqual(expectedResource(item))
    const [, scimType, code] = outcome.split(' ')
    expect(result).toBeInstanceOf(ScimError)
    expect({ ...(result as ScimError) }).toMatchObject({ status: 400, scimType, diagnostic: { code } })
  })

  it('takes half of very many values away, each looked at once', () => {
    const emails = Array.from({ length: 20_000 }, (_, index) => ({ value: `m${index}@x.y`, type: 'work', display: 'M' }))
    const value = [...emails.slice(10_000).map(email => ({ value: email.value })), { type: 'home' }]
    const options = { resourceType: 'User', compatibility: 'entra' } as const
    const home = { value: 'h@x.y', type: 'home' }
    const request = { Operations: [{ op: 'Remove', path: 'emails', value }] }
    expect(applyPatch({ userName: 'kim', emails: [...emails, home] }, request, options).emails).toEqual(emails.slice(0, 10_000))
  })

  it('gives the same the second time, when paths are remembered', () => {
    const outcome = ({ resource, request, options }: (typeof cases)[number]) => {
      const result = caught(() => applyPatch(resource, request, options))
      return result instanceof ScimError ? result.detail : result
    }
    expect(cases.map(outcome)).toEqual(cases.map(outcome))
    // More paths than are remembered, each in both readings: "True" is a text for the one and a boolean for the other.
    for (let index = 0; index < 600; index++) {
      const request = { Operations: [{ op: 'add', path: `emails[value eq "${index}"].primary`, value: 'True' }] }
      const made = applyPatch({ userName: 'kim' }, request, { resourceType: 'User', compatibility: 'entra' })
      expect(made.emails).toEqual([{ value: String(index), primary: true }])
      expect(caught(() => applyPatch({ userName: 'kim' }, request, { resourceType: 'User' }))).toMatchObject({
        scimType: 'noTarget',
      })
    }
  })
})
