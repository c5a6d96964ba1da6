import { describe, expect, it } from 'vitest'
import {
  applyPatch,
  type PatchRequest,
  type Resource,
  type ResourceTypeName,
  ScimError,
  type ScimOptions,
} from '../../src/scim/index.js'
import { readCorpus } from '../support/corpus.js'
import { caught, customSchema, patchOp, withUrns } from './support.js'

const extensions = [customSchema]
const pages = readCorpus('scim').filter(page => page.file.endsWith('patches.md'))
const cases = pages.flatMap(page => {
  const resource = JSON.parse(withUrns(page.block('json') ?? '')) as Resource
  return page.blocks
    .filter(block => block.language === 'patch')
    .flatMap(block => {
      const [resourceType, compatibility] = block.tag.split(' ') as [ResourceTypeName, 'rfc' | 'entra']
      const options: ScimOptions = { resourceType, compatibility, extensions }
      return withUrns(block.content)
        .split('\n\n')
        .map(text => {
          const [title = '', operations = '', outcome = ''] = text.split('\n')
          if (!/^4[34]-[\d.]+ \S/.test(title)) throw new Error(`a case names its section: ${title}`)
          const request = { schemas: [patchOp], Operations: JSON.parse(operations) } as PatchRequest
          return { title, request, outcome, options, resource, tag: block.tag }
        })
    })
})

function changed(resource: Resource, differences: Resource): Resource {
  const merged: Record<string, unknown> = { ...resource, ...differences }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null))
}

describe('PATCH corpus', () => {
  it('holds at least 150 cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150)
  })

  it.each(cases)('$tag $title', ({ request, outcome, options, resource }) => {
    const before = JSON.stringify(resource)
    const result = caught(() => applyPatch(resource, request, options))
    expect(JSON.stringify(resource)).toBe(before)
    if (outcome === '==') return expect(result).toEqual(resource)
    if (outcome.startsWith('=> ')) return expect(result).toEqual(changed(resource, JSON.parse(outcome.slice(3)) as Resource))
    const [mark, scimType, code] = outcome.split(' ')
    expect(mark).toBe('!!')
    expect(result).toBeInstanceOf(ScimError)
    expect({ ...(result as ScimError) }).toMatchObject({ status: 400, scimType, diagnostic: { code } })
  })
})
