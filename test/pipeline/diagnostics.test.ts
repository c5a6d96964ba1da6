import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { pipelineDiagnostics } from '../../src/pipeline/index.js'

const here = fileURLToPath(new URL('./', import.meta.url))
const fixtures = fileURLToPath(new URL('../../fixtures/pipeline/', import.meta.url))
const texts = [here, fixtures]
  .flatMap(folder => readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8')))
  .join('\n')

describe('PIP codes', () => {
  it('are declared once, in order', () => {
    const codes = pipelineDiagnostics.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)].sort())
  })

  it.each(pipelineDiagnostics.map(({ code }) => code))('%s is raised by a test', code => {
    expect(texts).toContain(code)
  })
})
