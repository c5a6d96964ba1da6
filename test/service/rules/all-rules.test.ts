import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Numbers at the beginning of test titles: `it('R72 ...'`, or `'R72 R73 ...'` where one test shows both. */
function testedRules(): Set<string> {
  const numbers = new Set<string>()
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.test.ts')) continue
    for (const title of readFileSync(`${folder}${name}`, 'utf8').matchAll(/['"`]((?:R\d+ )+)/g))
      for (const number of title[1]?.trim().split(' ') ?? []) numbers.add(number)
  }
  return numbers
}

it('every rule of the specification has a test', () => {
  const tested = testedRules()
  const rules = Array.from({ length: 176 }, (_, index) => `R${index + 1}`)
  expect(rules.filter(rule => !tested.has(rule))).toEqual([])
})
