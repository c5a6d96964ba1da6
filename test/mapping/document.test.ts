import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type AttributeMapping,
  pack,
  profiles,
  readSynchronizationSchema,
  type SynchronizationSchema,
  schemaAround,
  seedCountryExpression,
  unpack,
  withCountry,
  writeSynchronizationSchema,
  writeSynchronizationSchemaText,
} from '../../src/mapping/index.js'
import { fixtures } from '../support/corpus.js'

const folder = `${fixtures}mapping/schemas/`
const names = readdirSync(folder).filter(name => name.endsWith('.json'))
const text = (name: string) => readFileSync(folder + name, 'utf8')

function read(document: unknown): SynchronizationSchema {
  const { schema, diagnostics } = readSynchronizationSchema(document)
  expect(diagnostics).toEqual([])
  if (!schema) throw new Error('no schema')
  return schema
}
const firstRow = (schema: SynchronizationSchema) => schema.synchronizationRules[0]?.objectMappings?.[0]?.attributeMappings[0]

describe('a document survives reading and writing', () => {
  for (const name of names) {
    it(`${name} comes back byte for byte, with LF or CRLF, with or without a byte-order mark`, () => {
      const lf = text(name)
        .replace(/^\ufeff/, '')
        .replace(/\r\n/g, '\n')
      for (const variant of [text(name), lf, lf.replace(/\n/g, '\r\n'), `\ufeff${lf}`]) {
        const schema = read(variant)
        expect(firstRow(schema)?.targetAttributeName).toBe('userName')
        expect(writeSynchronizationSchemaText(schema, variant)).toBe(variant)
      }
    })
    it(`${name} can be taken apart and put together again`, () => {
      const schema = read(text(name))
      const files = unpack(schema)
      const { schema: again, diagnostics } = pack(files)
      expect(diagnostics).toEqual([])
      expect(JSON.stringify(again)).toBe(JSON.stringify(schema))
      expect(Object.keys(files)).toEqual(['schema.json', 'Users/mapping.json', 'Users/active.expr', 'Users/country.expr'])
      expect(files['Users/mapping.json']).not.toContain('$node')
      expect(files['Users/country.expr']).toBe('Switch(ToLower([country], ), , "germany", "DE")\n')
    })
  }

  it('unknown members and their order are kept, and what is written is a copy', () => {
    const document = JSON.parse(text('graph-answer.json')) as Record<string, unknown>
    const schema = read(document)
    const written = writeSynchronizationSchema(schema) as SynchronizationSchema
    expect(JSON.stringify(written)).toBe(JSON.stringify(document))
    expect(written).not.toBe(schema)
    expect(written.synchronizationRules[0]).not.toBe(schema.synchronizationRules[0])
  })

  it('a changed schema keeps indentation, line ends, byte-order mark and wrapper', () => {
    const rename = (schema: SynchronizationSchema): SynchronizationSchema => ({ ...schema, version: 'v2' })
    const original = `\ufeff${text('template-list.json').replace(/\n/g, '\r\n')}`
    const changed = writeSynchronizationSchemaText(rename(read(original)), original)
    expect(changed).toBe(original.replace('"version": "v1"', '"version": "v2"'))
    const oneLine = text('graph-answer.json')
    expect(writeSynchronizationSchemaText(rename(read(oneLine)), oneLine)).toBe(
      oneLine.replace('"version":"v1"', '"version":"v2"'),
    )
  })

  it('keeps members of Object.prototype names as data', () => {
    const document = '{"synchronizationRules":[],"constructor":{"a":1},"toString":"x"}'
    expect(JSON.stringify(writeSynchronizationSchema(read(document)))).toBe(document)
  })
})

describe('bad documents', () => {
  const first = (document: unknown) => {
    const { schema, diagnostics } = readSynchronizationSchema(document)
    expect(schema).toBeUndefined()
    const { code, message, path } = diagnostics[0] ?? {}
    return { code, message, path }
  }

  it('cut off: names the line', () => {
    const cut = text('hand-written.json').split('\n').slice(0, 7).join('\n').slice(0, -20)
    const { code, message, path } = first(cut)
    expect(code).toBe('MAP001')
    expect(message).toMatch(/^the document is cut off in line 7, .* \(line 7, column \d+\)$/)
    expect(path).toBe('/directories/0/objects/0/attributes/0/referencedObjects/0')
    const { diagnostics } = readSynchronizationSchema('{ "synchronizationRules": [')
    expect(diagnostics[0]?.message).toBe('the document is cut off in line 1, where a value should follow (line 1, column 28)')
  })

  it.each([
    ['', 'MAP001', 'the text is empty (line 1, column 1)'],
    ['\ufeff  \n', 'MAP001', 'the text is empty (line 2, column 1)'],
    ['{ "a": 1, }', 'MAP001', 'a comma stands before "}" (line 1, column 9)'],
    ["{ 'a': 1 }", 'MAP001', `a name in quotation marks should stand here, not "'a'" (line 1, column 3)`],
    ['{ "a": NaN }', 'MAP001', 'a value should stand here, not "NaN" (line 1, column 8)'],
    ['{ "a": "\\q" }', 'MAP001', 'a text holds an escape that JSON does not know (line 1, column 8)'],
    ['{} {}', 'MAP001', 'something follows after the end of the document (line 1, column 4)'],
    ['<html>', 'MAP001', 'a value should stand here, not "<html>" (line 1, column 1)'],
    [
      '{ "synchronizationRules": [], "__proto__": { "polluted": 1 } }',
      'MAP003',
      'the member is named "__proto__" and was left out (line 1, column 31)',
    ],
    ['[]', 'MAP101', 'this is not a synchronization schema: it has no synchronizationRules'],
    ['null', 'MAP101', 'this is not a synchronization schema: it has no synchronizationRules'],
    ['{ "directories": [] }', 'MAP101', 'the document lacks "synchronizationRules"'],
    ['{ "synchronizationRules": {} }', 'MAP101', 'synchronizationRules must be a list, not an object'],
    [
      '{ "value": [{ "id": "1", "provisioningAction": "create", "provisioningSteps": [] }] }',
      'MAP101',
      'this looks like a provisioning log, not a synchronization schema',
    ],
    [
      '[{ "provisioningAction": "create", "modifiedProperties": [] }]',
      'MAP101',
      'this looks like a provisioning log, not a synchronization schema',
    ],
    [
      '{ "value": [{ "userPrincipalName": "a@corp.example" }] }',
      'MAP101',
      'this looks like a list of users, not a synchronization schema',
    ],
  ])('%s', (document, code, message) => {
    expect(first(document)).toMatchObject({ code, message })
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it.each([
    ['<!DOCTYPE html>\n<html><title>Sign in</title></html>', 'this is a web page, most likely a sign-in page'],
    ['<?xml version="1.0"?><schema/>', 'this is XML or HTML'],
    ['userPrincipalName,country\nana@corp.example,DE\n', 'this looks like a table (CSV)'],
    ['"User principal name";"Country"\r\n', 'this looks like a table (CSV)'],
    ['{ "SynchronizationRules": [] }', 'names begin with a small letter'],
  ])('%s says what it is instead', (document, hint) => {
    expect(readSynchronizationSchema(document).schema).toBeUndefined()
    expect(readSynchronizationSchema(document).diagnostics[0]?.hint).toContain(hint)
  })

  it('UTF-16 bytes are read with and without a byte-order mark', () => {
    const document = '{ "synchronizationRules": [] }'
    const little = (content: string) => new Uint8Array(Buffer.from(content, 'utf16le'))
    const big = (content: string) => new Uint8Array(Buffer.from(content, 'utf16le').swap16())
    for (const bytes of [little(document), big(document), little(`\ufeff${document}`), big(`\ufeff${document}`)])
      expect(read(bytes).synchronizationRules).toEqual([])
  })

  it('a list of templates or jobs: the first schema is read, and MAP006 says that there are more', () => {
    const list = {
      value: [{ id: 'a' }, { id: 'b', schema: { id: 's1', synchronizationRules: [] } }, { schema: { synchronizationRules: [] } }],
    }
    const { schema, diagnostics } = readSynchronizationSchema(list)
    expect(schema?.id).toBe('s1')
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'MAP006',
        severity: 'info',
        path: '/value/1/schema',
        message: 'the list holds 2 schemas; the first one is read',
      }),
    ])
    expect(readSynchronizationSchema({ value: list.value.slice(0, 2) }).diagnostics).toEqual([])
  })

  it('the same key twice: the last one counts, and it is said where', () => {
    const { schema, diagnostics } = readSynchronizationSchema('{\n "id": "a",\n "synchronizationRules": [],\n "id": "b" }')
    expect(schema?.id).toBe('b')
    expect(diagnostics).toMatchObject([
      { code: 'MAP002', path: '/id', message: '"id" occurs twice in one object; the last one counts (line 4, column 2)' },
    ])
  })

  it('50 MB, 100,000 levels, and documents that contain themselves', () => {
    expect(first(' '.repeat(50_000_000))).toMatchObject({
      code: 'MAP004',
      message: 'the document has 50 million characters; 16 million are read',
    })
    expect(first('['.repeat(100_000))).toMatchObject({ code: 'MAP005' })
    expect(first('{"a":'.repeat(100_000))).toMatchObject({ code: 'MAP005' })
    const cyclic: Record<string, unknown> = { synchronizationRules: [] }
    cyclic.self = cyclic
    expect(first(cyclic)).toMatchObject({ code: 'MAP005', message: 'the document contains itself' })
    let deep: unknown = {}
    for (let level = 0; level < 100_000; level++) deep = { deep }
    expect(first(deep)).toMatchObject({ code: 'MAP005' })
  })

  it('a document that PowerShell cut off says so', () => {
    const hint = (source: string) =>
      readSynchronizationSchema({ attributeMappings: [{ targetAttributeName: 'title', source }] }).diagnostics[0]?.hint
    expect(hint('@{type=Attribute; name=jobTitle}')).toMatch(/ConvertTo-Json -Depth 100/)
    expect(hint('[jobTitle]')).toBeUndefined()
  })

  it('a source tree of 1,000 levels is a finding', () => {
    let node: unknown = { type: 'Attribute', name: 'country' }
    for (let level = 0; level < 300; level++)
      node = { type: 'Function', name: 'ToLower', parameters: [{ key: 'source', value: node }] }
    const document = (source: unknown) => JSON.stringify({ attributeMappings: [{ targetAttributeName: 'title', source }] })
    expect(readSynchronizationSchema(document(node)).diagnostics).toEqual([])
    for (let level = 0; level < 700; level++)
      node = { type: 'Function', name: 'ToLower', parameters: [{ key: 'source', value: node }] }
    expect(first(document(node))).toMatchObject({ code: 'MAP005' })
  })
})

describe('unpack and pack', () => {
  const schema = schemaAround([withCountry(profiles.code42, { strategy: 'expression', expression: 'seed' })])

  it('the seed is one readable file', () => {
    const files = unpack(schema)
    expect(files['Users/country.expr']).toBe(`${seedCountryExpression}\n`)
    expect(JSON.parse(files['Users/mapping.json'] ?? '').attributeMappings[8].source).toEqual({ $file: 'country.expr' })
    expect(pack(files).schema).toEqual(schema)
  })

  it('an edited expression becomes a new tree; CRLF and a byte-order mark do no harm', () => {
    const files = { ...unpack(schema), 'Users/country.expr': '\ufeff[usageLocation]\r\n' }
    const row = pack(files).schema?.synchronizationRules[0]?.objectMappings?.[0]?.attributeMappings[8]
    expect(row?.source).toEqual({ type: 'Attribute', name: 'usageLocation', expression: '[usageLocation]', parameters: [] })
  })

  it('another order of members is remembered without repeating the tree', () => {
    const reordered = JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
      const { name, type, expression, parameters } = (value ?? {}) as Record<string, unknown>
      return typeof type === 'string' && parameters ? { expression, name, parameters, type } : value
    }) as SynchronizationSchema
    const files = unpack(reordered)
    expect(files['Users/mapping.json']).toContain('$order')
    expect(files['Users/mapping.json']).not.toContain('afghanistan')
    expect(JSON.stringify(pack(files).schema)).toBe(JSON.stringify(reordered))
  })

  it('sources that the text alone would not give back are kept', () => {
    const row: AttributeMapping = {
      targetAttributeName: 'active',
      source: {
        type: 'Function',
        name: 'Not',
        expression: 'not( [IsSoftDeleted] )',
        parameters: [{ key: 'Source', value: { type: 'Attribute', name: 'IsSoftDeleted' } }],
        ...{ extra: 1 },
      },
    }
    const odd = schemaAround([{ attributeMappings: [row] }])
    expect(pack(unpack(odd)).schema).toEqual(odd)
    const broken = schemaAround([
      {
        attributeMappings: [
          { targetAttributeName: 'x', source: { type: 'Function', name: 'Nope', expression: 'Nope(((', parameters: [] } },
        ],
      },
    ])
    expect(pack(unpack(broken)).schema).toEqual(broken)
  })

  it('file names are safe on every system and differ without letter case', () => {
    const named = [
      'con',
      'CON',
      'name.aux',
      'urn:x:2.0:User:../../etc/passwd',
      'a'.repeat(200),
      '日本',
      'emails[type eq "work"].value',
      'emails[type eq "home"].value',
    ]
    const rows = named.map(
      (targetAttributeName): AttributeMapping => ({
        targetAttributeName,
        source: { type: 'Function', name: 'Now', expression: 'Now()', parameters: [] },
      }),
    )
    const odd = schemaAround([
      { attributeMappings: rows },
      { attributeMappings: [] },
      { sourceObjectName: 'Group', attributeMappings: [] },
    ])
    const files = Object.keys(unpack(odd))
    for (const name of files) expect(name).toMatch(/^([A-Za-z0-9-]{1,64}\/)?[A-Za-z0-9-]{1,64}\.(json|expr)$/)
    expect(new Set(files.map(name => name.toLowerCase())).size).toBe(files.length)
    expect(files.filter(name => /(^|\/)(con|aux)\./i.test(name))).toEqual([])
    expect(pack(unpack(odd)).schema).toEqual(odd)
  })

  it('a folder that is incomplete, broken or points elsewhere is refused with its file', () => {
    const files = unpack(schema)
    const { 'Users/country.expr': _, ...without } = files
    const first = (given: Record<string, string>) => {
      const { schema: made, diagnostics } = pack(given)
      expect(made).toBeUndefined()
      return { code: diagnostics[0]?.code, message: diagnostics[0]?.message }
    }
    expect(first(without)).toEqual({
      code: 'MAP007',
      message: 'Users/mapping.json refers to Users/country.expr, which is not there',
    })
    expect(first({})).toMatchObject({ code: 'MAP007' })
    expect(first({ ...files, 'schema.json': '{' })).toMatchObject({ code: 'MAP007' })
    expect(first({ ...files, 'Users/country.expr': 'Switch([country]' })).toMatchObject({ code: 'MAP008' })
    expect(
      first({ ...files, 'Users/mapping.json': (files['Users/mapping.json'] ?? '').replace('country.expr', '../../etc/passwd') }),
    ).toEqual({
      code: 'MAP007',
      message: 'Users/mapping.json refers to "../../etc/passwd", which is not a file beside it',
    })
  })

  it('folders without schema.json make a schema of their own', () => {
    const { 'schema.json': _, ...files } = unpack(schema)
    expect(pack(files).schema).toEqual(schema)
  })
})
