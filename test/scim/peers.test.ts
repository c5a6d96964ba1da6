import { describe, expect, it } from 'vitest'
import { readCorpus } from '../support/corpus.js'
import { filterDifferences, patchDifferences } from './peers.js'
import { withUrns } from './support.js'

const pages = readCorpus('scim').filter(page => page.file.endsWith('peers.md'))

/** Names of the cases listed in `fixtures/scim/peers.md`, in the blocks of one kind. */
function listed(language: 'filters' | 'patch'): string[] {
  return pages.flatMap(page =>
    page.blocks.filter(block => block.language === language).flatMap(block => withUrns(block.content).split('\n')),
  )
}

describe('every difference to a peer is named and justified', () => {
  it('scim2-parse-filter', () => {
    expect(
      filterDifferences()
        .map(difference => difference.name)
        .sort(),
    ).toEqual(listed('filters').sort())
  })

  it('scim-patch', () => {
    expect(
      patchDifferences()
        .map(difference => difference.name)
        .sort(),
    ).toEqual(listed('patch').sort())
  })
})
