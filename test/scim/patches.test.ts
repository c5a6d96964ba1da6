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
})
