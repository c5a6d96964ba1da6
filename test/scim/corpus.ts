import type { PatchRequest, Resource, ResourceTypeName, ScimOptions } from '../../src/scim/index.js'
import { readCorpus } from '../support/corpus.js'
import { customSchema, patchOp, withUrns } from './support.js'

const extensions = [customSchema]

export interface FilterCase {
  /** `true`, `false`, or the code of the error. */
  readonly verdict: string
  readonly section: string
  readonly filter: string
  readonly resource: Resource
  readonly options: ScimOptions
  readonly tag: string
}

/** The cases of `fixtures/scim/filters.md`. */
export function filterCases(): FilterCase[] {
  return pagesOf('filters.md').flatMap(({ resource, blocks }) =>
    blocks('filters').flatMap(({ content, tag, options }) =>
      content.split('\n').map(line => {
        const match = /^(\S+)\s+(4[34]-[\d.]+)\s+(.*)$/.exec(line)
        if (!match) throw new Error(`not a case: ${line}`)
        return { verdict: match[1] ?? '', section: match[2] ?? '', filter: match[3] ?? '', resource, options, tag }
      }),
    ),
  )
}

export interface PatchCase {
  /** Section and what the case shows. */
  readonly title: string
  readonly request: PatchRequest
  /** `==`, `=> {differences}` or `!! scimType code`. */
  readonly outcome: string
  readonly resource: Resource
  readonly options: ScimOptions
  readonly tag: string
}

/** The cases of `fixtures/scim/patches.md`. */
export function patchCases(): PatchCase[] {
  return pagesOf('patches.md').flatMap(({ resource, blocks }) =>
    blocks('patch').flatMap(({ content, tag, options }) =>
      content.split('\n\n').map(text => {
        const [title = '', operations = '', outcome = ''] = text.split('\n')
        if (!/^4[34]-[\d.]+ \S/.test(title)) throw new Error(`a case names its section: ${title}`)
        const request = { schemas: [patchOp], Operations: JSON.parse(operations) } as PatchRequest
        return { title, request, outcome, options, resource, tag }
      }),
    ),
  )
}

/** The resource a patch case expects: the differences laid over the original, null for what is gone. */
export function expectedResource({ resource, outcome }: PatchCase): Resource {
  const differences = outcome === '==' ? {} : (JSON.parse(outcome.slice(3)) as Resource)
  return Object.fromEntries(Object.entries({ ...resource, ...differences }).filter(([, value]) => value !== null))
}

function pagesOf(name: string) {
  return readCorpus('scim')
    .filter(page => page.file.endsWith(name))
    .map(page => ({
      resource: JSON.parse(withUrns(page.blocks.find(block => block.language === 'json')?.content ?? '')) as Resource,
      blocks: (language: string) =>
        page.blocks
          .filter(block => block.language === language)
          .map(block => {
            const [type, compatibility] = block.tag.split(' ')
            const resourceType = type === 'root' ? undefined : (type as ResourceTypeName)
            const options: ScimOptions = { resourceType, compatibility: compatibility as 'rfc' | 'entra', extensions }
            return { content: withUrns(block.content), tag: block.tag, options }
          }),
    }))
}
