import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { _, Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { expect, it } from 'vitest'
import { jsonSchemaFor } from '../../src/scim/index.js'
import { ajvOptions } from '../../src/scim/validate/compile.js'
import { formats } from '../../src/scim/validate/formats.js'
import { updating } from '../support/corpus.js'

const file = fileURLToPath(new URL('../../src/scim/validate/generated/validators.ts', import.meta.url))

/** The built-in validators as ajv writes them from the schema data. */
function generate(): string {
  const ajv = new Ajv({ ...ajvOptions, formats, code: { source: true, esm: true, lines: true, formats: _`formats` } })
  ajv.addSchema({ ...jsonSchemaFor('User'), $id: 'User' })
  ajv.addSchema({ ...jsonSchemaFor('Group'), $id: 'Group' })
  const code = standalone.default(ajv, { validateUser: 'User', validateGroup: 'Group' })
  const header =
    '// @ts-nocheck: written by ajv from the schema data; UPDATE=1 vitest run test/scim/generated.test.ts writes it anew.'
  return `${header}\nimport { formats } from '../formats.js'\n${code.replace('"use strict";', '').trim()}\n`
}

it('the built-in validators are what ajv makes of the schema data', () => {
  const code = generate()
  if (updating) writeFileSync(file, code)
  expect(readFileSync(file, 'utf8')).toBe(code)
  expect(code).not.toContain('require(')
})
