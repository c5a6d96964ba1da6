import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  attributeSource,
  checkMapping,
  pack,
  readSynchronizationSchema,
  rowExpression,
  unpack,
  writeSynchronizationSchemaText,
} from '../../src/mapping/index.js'
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

  it('trees of the domain are read as they are meant', () => {
    const { schema } = read('domain-default.json')
    const rows = schema.synchronizationRules[0]?.objectMappings?.[0]?.attributeMappings ?? []
    const text = (target: string) => rows.filter(row => row.targetAttributeName === target).map(rowExpression)[0]
    expect(text('AccountEnabled')).toBe(
      'IIF(IsPresent([userAccountControl]), IIF(BitAnd([userAccountControl], 2)="0", "True", "False"), Not([accountDisabled]))',
    )
    expect(text('dnsDomainName')).toBe('%DomainFQDN%')
    expect(text('onPremisesUserPrincipalName')).toContain('Join("@", [sAMAccountName], %DomainFQDN%)')
    expect(checkMapping(schema).filter(({ code }) => ['MAP105', 'MAP106', 'MAP402'].includes(code))).toEqual([])
  })

  it('place-holders and rules that may not be edited are judged by their form alone', () => {
    const { text } = read('place-holders.json')
    const found = (from: string | RegExp, to: string) => {
      const { schema } = readSynchronizationSchema(text.replace(from, to))
      return schema ? checkMapping(schema).map(({ code, path }) => `${code} ${path}`) : []
    }
    const placeHolder = '/synchronizationRules/0/objectMappings/1'
    expect(found('', '').filter(finding => finding.includes(placeHolder))).toEqual([])
    expect(found('"sourceObjectName": "",', '"sourceObjectName": "User",')).toContain(`MAP206 ${placeHolder}/attributeMappings`)
    expect(found('"editable": false', '"editable": true')).toContain(
      'MAP502 /synchronizationRules/1/objectMappings/2/attributeMappings/2',
    )
    expect(found(/"flowType": "Always"(?![\s\S]*"flowType")/, '"flowType": "Sometimes"')).toContain(
      'MAP103 /synchronizationRules/1/objectMappings/2/attributeMappings/3/flowType',
    )
  })

  it('userType is doubted between tenants and refused for applications', () => {
    const { schema } = read('between-tenants.json')
    const [mapping] = schema.synchronizationRules[0]?.objectMappings ?? []
    const severities = (targetObjectName: string) =>
      checkMapping({
        ...mapping,
        targetObjectName,
        attributeMappings: [
          ...(mapping?.attributeMappings ?? []),
          { targetAttributeName: 'title', source: attributeSource('userType') },
        ],
      })
        .filter(({ code }) => code === 'MAP404')
        .map(({ severity }) => severity)
    expect(severities('User')).toEqual(['warning'])
    expect(severities('urn:ietf:params:scim:schemas:extension:enterprise:2.0:User')).toEqual(['error'])
  })

  it('functions of a connector are not known, which is an error for applications only', () => {
    const { text, schema } = read('between-tenants.json')
    const severities = (document: typeof schema) =>
      checkMapping(document)
        .filter(({ code }) => code === 'MAP402')
        .map(({ severity }) => severity)
    expect(severities(schema)).toEqual(['warning'])
    const toScim = readSynchronizationSchema(text.replace('"targetObjectName": "User"', '"targetObjectName": "urn:x:2.0:User"'))
    expect(toScim.schema && severities(toScim.schema)).toEqual(['error'])
  })

  it('from Entra into a domain the functions of Cloud Sync are known, and members have a name of their own', () => {
    expect(checkMapping(read('groups-to-domain.json').schema).filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it('an edited expression of a domain keeps the positions and parameters of Cloud Sync', () => {
    const files = unpack(read('domain-default.json').schema)
    expect(Object.keys(files)).toContain('Users/LastPasswordChangeTimestamp.expr')
    const edited = {
      ...files,
      'Users/LastPasswordChangeTimestamp.expr': 'FormatDateTime([whenCreated], "yyyyMMddHHmmss.0Z", "yyyy")\n',
      'Users/onPremisesUserPrincipalName.expr': 'Join("@", [sAMAccountName], %DomainFQDN%)\n',
    }
    const { schema, diagnostics } = pack(edited)
    expect(diagnostics).toEqual([])
    const sources = schema?.synchronizationRules[0]?.objectMappings?.[0]?.attributeMappings.map(({ source }) => source) ?? []
    const keys = (name: string) => sources.find(source => source?.name === name)?.parameters?.map(({ key }) => key)
    expect(keys('FormatDateTime')).toEqual(['source', 'inputFormat', 'outputFormat'])
    expect(keys('Join')).toEqual(['separator', 'source', 'source'])
  })
})
