import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReadOptions, readUsers, type SourceItem, sniffFormat } from '../../src/pipeline/index.js'
import { fixtures } from '../support/corpus.js'

const bytes = (name: string) => new Uint8Array(readFileSync(join(fixtures, 'users', name)))
async function read(chunks: Iterable<Uint8Array | string>, options?: ReadOptions): Promise<SourceItem[]> {
  const items: SourceItem[] = []
  for await (const item of readUsers(chunks, options)) items.push(item)
  return items
}
/** Cut into pieces of `size` bytes, so that every boundary falls somewhere awkward. */
const cut = (data: Uint8Array, size: number) =>
  Array.from({ length: Math.ceil(data.length / size) }, (_, index) => data.subarray(index * size, (index + 1) * size))
const records = (items: readonly SourceItem[]) => items.flatMap(item => (item.record ? [item.record] : []))
const findings = (items: readonly SourceItem[]) =>
  items.flatMap(item => item.diagnostics.map(({ code }) => `${code} ${item.place.line ?? '-'} ${item.place.record}`))
const columns = { required: ['userPrincipalName'], reads: ['userPrincipalName', 'surname', 'country'] }

describe('readUsers', () => {
  it('reads a Graph reply', async () => {
    const items = await read([bytes('directory.json')], { file: 'directory.json' })
    const { value } = JSON.parse(readFileSync(join(fixtures, 'users/directory.json'), 'utf8'))
    expect(records(items)).toEqual(value)
    expect(findings(items)).toEqual([])
    expect(items[1]?.place).toEqual({ file: 'directory.json', line: 21, record: 2 })
  })

  const small = records
  it.each(['small.json', 'small.ndjson', 'small-utf16be-no-mark.ndjson'])('reads %s in pieces of any size', async name => {
    const expected = JSON.parse(readFileSync(join(fixtures, 'users/small.json'), 'utf8'))
    for (const size of [1, 2, 3, 7, 64, 1000, 100_000]) {
      const items = await read(cut(bytes(name), size))
      expect(findings(items)).toEqual([])
      expect(small(items)).toEqual(expected)
    }
  })

  it.each(['small.csv', 'small-crlf.csv', 'small-utf16le.csv', 'small-excel.csv'])(
    'reads %s in pieces of any size',
    async name => {
      const expected = JSON.parse(readFileSync(join(fixtures, 'users/small.json'), 'utf8')).map((user: { id: string }) => user.id)
      for (const size of [1, 2, 3, 7, 64, 1000, 100_000]) {
        const items = await read(cut(bytes(name), size), { required: ['userPrincipalName'] })
        expect(findings(items)).toEqual([])
        expect(records(items).map(user => user.id)).toEqual(expected)
        expect(records(items)[2]).toMatchObject({
          givenName: 'Máire',
          surname: "O'Brien",
          city: 'Baile Átha Cliath',
          accountEnabled: true,
        })
        expect(records(items)[0]?.manager).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) })
        expect(records(items)[6]).toMatchObject({ givenName: 'Robin', accountEnabled: false })
        expect(records(items)[5]).toMatchObject({ givenName: null, country: null, manager: null })
      }
    },
  )

  it('gives the users before the place where the JSON is cut off in line 7', async () => {
    const items = await read(cut(bytes('broken-cut-off.json'), 10), { file: 'users.json' })
    expect(records(items).map(user => user.givenName)).toEqual(['First', 'Second'])
    expect(findings(items)).toEqual(['PIP101 7 3'])
    expect(items.at(-1)?.diagnostics[0]).toMatchObject({
      message: 'the JSON ends inside record 3, which begins on line 4',
      hint: 'export or download the file again',
    })
  })

  it('a bad line costs that line only', async () => {
    const items = await read(cut(bytes('broken-line.ndjson'), 33))
    expect(records(items).map(user => user.country)).toEqual(['Brazil', 'Chile'])
    expect(findings(items)).toEqual(['PIP102 2 2', 'PIP103 3 3'])
    expect(items[1]?.diagnostics[0]?.message).toContain('near ')
  })

  it('a table without the matching column is refused once, with the column to add', async () => {
    const items = await read([bytes('broken-missing-column.csv')], { file: 'people.csv', ...columns })
    expect(records(items)).toEqual([])
    expect(findings(items)).toEqual(['PIP111 1 0'])
    expect(items[0]?.diagnostics[0]).toMatchObject({
      message: 'the table has no column userPrincipalName, by which users are matched',
      path: 'userPrincipalName',
      hint: 'add a column userPrincipalName; the first line has: id,givenName,surname,country'.replaceAll(',', ', '),
    })
  })

  it('a line with too few or too many cells is left out, the others go through', async () => {
    const items = await read(cut(bytes('broken-cells.csv'), 9), columns)
    expect(records(items).map(user => user.surname)).toEqual(['One', 'Four, Jr.'])
    expect(findings(items)).toEqual(['PIP115 3 2', 'PIP115 4 3'])
    expect(items[1]?.diagnostics[0]).toMatchObject({ message: 'this line has 5 cells, the header has 6', path: 'country' })
  })

  it('bytes that are no UTF-8 cost the record, not the file', async () => {
    const items = await read([bytes('broken-latin1.csv')], { required: ['userPrincipalName'] })
    expect(records(items).map(user => user.city)).toEqual(['Bonn', 'Bern'])
    expect(findings(items)).toEqual(['PIP105 3 2'])
  })

  it('names columns that are missing, unknown or there twice', async () => {
    const items = await read(['id,UserPrincipalName,Surname,surname,contry,badge colour\n1,a@corp.example,A,B,DE,red\n'], {
      required: ['userPrincipalName'],
      reads: ['userPrincipalName', 'surname', 'country', 'accountEnabled'],
    })
    expect(items[0]?.diagnostics.map(({ code, severity, message }) => `${severity} ${code} ${message}`)).toEqual([
      'error PIP114 the column surname stands there twice; the first one is used',
      'warning PIP113 no user attribute is called "contry" (column 5)',
      'info PIP113 no user attribute is called "badge colour" (column 6)',
      'warning PIP112 the table has no column country: it counts as empty for every user',
      'warning PIP112 the table has no column accountEnabled: it counts as empty for every user',
    ])
    expect(items[0]?.diagnostics.find(({ code }) => code === 'PIP113')?.hint).toBe('did you mean country?')
    expect(records(items)).toEqual([
      { id: '1', userPrincipalName: 'a@corp.example', surname: 'A', contry: 'DE', 'badge colour': 'red' },
    ])
  })

  it('understands names of mappings, nested columns and lists', async () => {
    const items = await read([
      'sep=;\r\nobjectId;User principal name;employeeOrgData.division;extensionAttribute3;otherMails;telephoneNumber\r\n1;a@corp.example;East;x;a@x.example|b@x.example;+49 1\r\n;;;;;\r\n',
    ])
    expect(findings(items)).toEqual([])
    expect(records(items)).toEqual([
      {
        objectId: '1',
        userPrincipalName: 'a@corp.example',
        employeeOrgData: { division: 'East' },
        extensionAttribute3: 'x',
        otherMails: ['a@x.example', 'b@x.example'],
        telephoneNumber: '+49 1',
      },
    ])
  })

  it('keeps line ends and doubled quotes of quoted cells, and counts their lines', async () => {
    const items = await read(['id,city,country\n1,"Bonn\nam ""Rhein""",DE\n2,5" pipe\n'])
    expect(records(items)).toEqual([{ id: '1', city: 'Bonn\nam "Rhein"', country: 'DE' }])
    expect(findings(items)).toEqual(['PIP115 4 2'])
  })

  it('a quote that is never closed costs linear time', async () => {
    const began = performance.now()
    const items = await read(['id,city\n1,"', ...Array(400).fill('""'.repeat(1000))])
    expect(findings(items)).toEqual(['PIP116 2 1'])
    const long = await read(['id,city\n1,"', ...Array(60).fill('x'.repeat(5000)), '"\n2,Bern\n'])
    expect(records(long).map(user => user.id)).toEqual(['1', '2'])
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it('an open quote is reported where it stands', async () => {
    const items = await read(['id,city\n1,Bonn\n2,"Kö', 'ln\n3,Bern\n'])
    expect(records(items)).toEqual([{ id: '1', city: 'Bonn' }])
    expect(findings(items)).toEqual(['PIP116 3 2'])
  })

  it('says that a reply is one page of several, wherever the link stands', async () => {
    const link = '"@odata.nextLink": "https://graph.example/next"'
    for (const text of [`{${link}, "value": [{"id": "1"}]}`, `{"value" : [{"id": "1"}], ${link}}`]) {
      const items = await read([text])
      expect(records(items)).toEqual([{ id: '1' }])
      expect(findings(items)).toEqual(['PIP108 - 0'])
    }
  })

  it('reports what is no list of users', async () => {
    expect(findings(await read(['']))).toEqual(['PIP107 - 0'])
    expect(findings(await read([' \n'], { file: 'x' }))).toEqual(['PIP107 - 0'])
    expect(findings(await read(['[]']))).toEqual(['PIP107 - 0'])
    expect(findings(await read(['[{"id": "1"}] {']))).toEqual(['PIP106 1 2'])
    expect(findings(await read(['[{"id": "1"} {"id": "2"},, {"id": "3"}, 4, null, "five", true]']))).toEqual([
      'PIP102 1 2',
      'PIP102 1 3',
      'PIP103 1 4',
      'PIP103 1 5',
      'PIP103 1 6',
      'PIP103 1 7',
    ])
    expect(findings(await read(['[{"id": "1"}, {"id": oops}\n, {"id": "3"}']))).toEqual(['PIP102 1 2', 'PIP101 2 3'])
    expect(findings(await read([`[{"id": "${'x'.repeat(300)}`], { maximumRecord: 200 }))).toEqual(['PIP104 1 1'])
    expect(findings(await read([`{"id": "1"}\n{"id": "${'x'.repeat(300)}"}\n{"id": "3"}\n`], { maximumRecord: 200 }))).toEqual([
      'PIP104 2 2',
    ])
  })

  it('reads a single user', async () => {
    expect(records(await read(['{\n  "id": "1",\n  "proxyAddresses": ["SMTP:a@corp.example"]\n}\n']))).toEqual([
      { id: '1', proxyAddresses: ['SMTP:a@corp.example'] },
    ])
  })

  it('reads objects one after the other without line ends', async () => {
    expect(records(await read(['{"id": "1"}', '{"id": "2"} {"id": "3"}']))).toEqual([{ id: '1' }, { id: '2' }, { id: '3' }])
  })

  it('does not let a column or member reach the prototype', async () => {
    const [table] = records(await read(['id,__proto__,__proto__.polluted\n1,x,y\n']))
    const [json] = records(await read(['[{"__proto__": {"polluted": true}}]']))
    expect(Object.getPrototypeOf(table ?? {})).toBe(Object.prototype)
    expect((json as Record<string, unknown>).polluted).toBeUndefined()
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('gives back what was written, in every form and cut anywhere', async () => {
    const user = fc.record({
      id: fc.uuid(),
      userPrincipalName: fc.emailAddress(),
      city: fc.oneof(fc.constant(null), fc.string({ unit: 'grapheme' })),
      country: fc.string(),
      nested: fc.jsonValue(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(user, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 60 }), async (users, size) => {
        const encoder = new TextEncoder()
        const expected = JSON.parse(JSON.stringify(users))
        if (JSON.stringify(users).includes('\ufffd')) return
        for (const text of [
          JSON.stringify(users),
          JSON.stringify({ '@odata.context': '"value": [', value: users }, null, 2),
          users.map(item => `${JSON.stringify(item)}\r\n`).join(''),
        ])
          expect(records(await read(cut(encoder.encode(text), size)))).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })
})

describe('sniffFormat', () => {
  it.each([
    ['[', false, 'json'],
    ['{"value": [{"id": 1}]}\n', false, 'json'],
    ['{"@odata.context": "x",\n  "value": [', false, 'json'],
    ['{"id": 1}\n', false, 'ndjson'],
    ['{"id": 1', false, undefined],
    ['{"id": 1', true, 'json'],
    ['{"id": \n{"id": 2}', false, 'ndjson'],
    ['id;city\n', false, 'csv'],
    ['', false, undefined],
  ] as const)('%j', (head, complete, format) => {
    expect(sniffFormat(head, complete)).toBe(format)
  })
})
