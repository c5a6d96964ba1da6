import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { buildIndex } from '../../src/countries/index-names.js'
import { readIndex, writeIndex } from '../../src/countries/stored-index.js'
import { updating } from '../support/corpus.js'

const file = fileURLToPath(new URL('../../src/countries/generated/latin-names.ts', import.meta.url))

it('the stored index is what the name tables give', () => {
  const built = buildIndex(undefined, [])
  const text = writeIndex(built)
  const header =
    '// The Latin names of all languages, as stored-index.ts reads them. UPDATE=1 vitest run test/countries/generated.test.ts writes them anew.'
  const code = `${header}\nexport const latinNames = \`${text.replace(/[\\`$]/g, '\\$&')}\`\n`
  if (updating) writeFileSync(file, code)
  expect(built.exact.size).toBeGreaterThan(9000)
  expect(readFileSync(file, 'utf8') === code, 'the stored index is stale; run this test with UPDATE=1').toBe(true)

  const read = readIndex(text)
  expect(read.exact).toEqual(built.exact)
  expect(read.foldedOnly).toEqual(built.foldedOnly)
  expect(read.plain).toEqual(built.plain)
  expect(read.english).toEqual(built.english)
})
