import { scimPatch } from 'scim-patch'
import { filter as compilePeer, parse } from 'scim2-parse-filter'
import { isEqual } from '../../src/scim/index.js'
import { expectedResource, type FilterCase, filterCases, type PatchCase, patchCases } from './corpus.js'
import { caught } from './support.js'

/** The filter cases in which scim2-parse-filter answers otherwise than the corpus; an error of any kind counts as an error. */
export function filterDifferences(): { readonly item: FilterCase; readonly name: string; readonly theirs: string }[] {
  return filterCases().flatMap(item => {
    const peer = caught(() => String(compilePeer(parse(item.filter))(structuredClone(item.resource))))
    const theirs = typeof peer === 'string' ? peer : 'error'
    const ours = item.verdict.startsWith('SCM') ? 'error' : item.verdict
    return theirs === ours ? [] : [{ item, name: `${item.tag}: ${item.filter}`, theirs }]
  })
}

/** The same for PATCH and scim-patch. */
export function patchDifferences(): { readonly item: PatchCase; readonly name: string; readonly theirs: string }[] {
  return patchCases().flatMap(item => {
    const options = { mutateDocument: false, treatMissingAsAdd: item.options.compatibility === 'entra' }
    const peer = caught(() =>
      scimPatch(structuredClone(item.resource) as never, structuredClone(item.request.Operations) as never, options),
    )
    const failed = peer instanceof Error
    const same = item.outcome.startsWith('!! ')
      ? failed
      : !failed && isEqual(expectedResource(item), JSON.parse(JSON.stringify(peer)))
    return same ? [] : [{ item, name: `${item.tag}: ${item.title}`, theirs: failed ? 'error' : JSON.stringify(peer) }]
  })
}
