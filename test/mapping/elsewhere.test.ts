import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkMapping, readSynchronizationSchema, writeSynchronizationSchemaText } from '../../src/mapping/index.js'
import { fixtures } from '../support/corpus.js'

/** Documents of the same format that are no Entra-to-SCIM mapping: attrmap has no table of their names. */
const folder = `${fixtures}mapping/schemas/elsewhere/`

function read(name: string) {
  const text = readFileSync(folder + name, 'utf8')
  const { schema, diagnostics } = readSynchronizationSchema(text)
  if (!schema) throw new Error(JSON.stringify(diagnostics))
  expect(diagnostics).toEqual([])
  return { text, schema }
}

describe('HR systems, domains and applications with an interface of their own', () => {
  it.each(readdirSync(folder))('%s is sound: no error, and it comes back byte for byte', name => {
    const { text, schema } = read(name)
    expect(checkMapping(schema).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(writeSynchronizationSchemaText(schema, text)).toBe(text)
  })

  it('what their own document says is still held against them', () => {
    const { text } = read('hr-inbound.json')
    const codes = (from: string, to: string) => {
      const { schema } = readSynchronizationSchema(text.replaceAll(from, to))
      return schema ? checkMapping(schema).map(({ code, severity }) => `${code} ${severity}`) : []
    }
    expect(codes('"targetAttributeName": "sn"', '"targetAttributeName": "surname"')).toContain('MAP205 error')
    expect(codes('"targetAttributeName": "cn"', '"targetAttributeName": "CN2"')).toContain('MAP206 error')
    expect(
      codes(
        '"expression": "[Given]",\n                "name": "Given"',
        '"expression": "[Gven]",\n                "name": "Gven"',
      ),
    ).toContain('MAP403 error')
    expect(codes('"matchingPriority": 1', '"matchingPriority": 0')).toContain('MAP501 error')
    expect(codes('"targetAttributeName": "manager"', '"targetAttributeName": "accountDisabled"')).toContain('MAP201 error')
  })

  it('an application whose accounts nothing switches off', () => {
    const { text } = read('gallery-application.json')
    const { schema } = readSynchronizationSchema(text.replaceAll('IsSoftDeleted', 'accountEnabled'))
    expect(schema && checkMapping(schema).map(({ code }) => code)).toEqual(expect.arrayContaining(['MAP601', 'MAP603']))
  })
})
