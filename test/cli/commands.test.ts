import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attrmapHere as attrmap } from '../support/command-in-process.js'
import { root } from '../support/command-line.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attrmap-cli-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const json = (text: string) => JSON.parse(text) as Record<string, unknown>
const country = 'fixtures/countries/country-switch.expr'

describe('eval', () => {
  it('prints the value alone', async () => {
    expect(await attrmap(['eval', '-f', country, '--set', 'country=Brazil'])).toEqual({ status: 0, stdout: 'BR\n', stderr: '' })
  })

  it('prints nothing for a missing value and says so', async () => {
    const { status, stdout, stderr } = await attrmap(['eval', '-f', country])
    expect([status, stdout, stderr]).toEqual([0, '', 'the result is empty text (no value: [country])\n'])
    expect(await attrmap(['eval', '[mail]'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'the result is null: nothing would be sent (no value: [mail])\n',
    })
  })

  it('reads the expression from standard input', async () => {
    expect((await attrmap(['eval', '--set', 'a=b'], { input: 'ToUpper([a], )\n' })).stdout).toBe('B\n')
  })

  it('prints a list one value a line, and takes a list from a repeated --set', async () => {
    expect(
      (await attrmap(['eval', 'RemoveDuplicates([proxy])', '--set', 'proxy=a', '--set', 'proxy=b', '--set', 'proxy=a'])).stdout,
    ).toBe('a\nb\n')
  })

  it('status 2 and a caret for an expression that does not parse', async () => {
    const { status, stderr } = await attrmap(['eval', 'Append([mail]'])
    expect(status).toBe(2)
    expect(stderr).toContain('error[EXP104]')
    expect(stderr).toContain('1 | Append([mail]\n  |       ^')
  })

  it('status 3 for an expression that fails on this record', async () => {
    const { status, stderr, stdout } = await attrmap(['eval', 'CDate([hired])', '--set', 'hired=soon'])
    expect([status, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(/^error\[EXP3\d\d\]/)
  })

  it('fixes the clock and the random functions', async () => {
    expect((await attrmap(['eval', 'Now()', '--now', '2026-11-25T09:00:00Z'])).stdout).toBe('11/25/2026 9:00:00 AM\n')
    const random = () => attrmap(['eval', 'Join("-", Guid(), RandomString(12, 1, 1, 1, 1))', '--seed', '7'])
    expect((await random()).stdout).toBe((await random()).stdout)
  })

  it('one line a user, and a table for a spreadsheet', async () => {
    const lines = (await attrmap(['eval', 'ToUpper([givenName], )', '--users', 'fixtures/users/small.csv'])).stdout.split('\n')
    const table = (
      await attrmap(['eval', 'ToUpper([givenName], )', '--users', 'fixtures/users/small.csv', '--format', 'csv'])
    ).stdout.split('\r\n')
    expect(table[0]).toBe('record,user,value,diagnostic')
    expect(table.slice(1, -1).map(line => line.split(',')[2])).toEqual(lines.slice(0, -1))
  })

  it('checks the value against a target attribute', async () => {
    const target = 'addresses[type eq "work"].country'
    expect((await attrmap(['eval', '[country]', '--set', 'country=DE', '--target', target])).status).toBe(0)
    const { status, stderr } = await attrmap(['eval', '[country]', '--set', 'country=Germany', '--target', target])
    expect(status).toBe(1)
    expect(stderr).toMatch(/country/)
    const users = await attrmap(['eval', '[country]', '--users', 'fixtures/cli/sessions/users.csv', '--target', target, '--json'])
    expect([users.status, JSON.parse(users.stdout).results[0]]).toMatchObject([1, { findings: [{ code: 'SCM304' }] }])
    for (const nowhere of ['nope', 'addresses[type eq', 'addresses.nope']) {
      const refused = await attrmap(['eval', '[country]', '--target', nowhere])
      expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining(`error[CLI103] --target "${nowhere}": `)])
    }
    expect((await attrmap(['eval', 'Split([a], ",")', '--set', 'a=x', '--target', 'members'])).stderr).not.toContain('CLI103')
  })

  it('--trace is part of the one JSON document', async () => {
    const { stdout } = await attrmap(['eval', 'ToUpper([a], )', '--set', 'a=b', '--trace', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ value: 'B', trace: { text: 'ToUpper([a], )', value: 'B' } })
    const text = await attrmap(['eval', 'ToUpper([a], )', '--set', 'a=b', '--trace'])
    expect([text.stdout, text.stderr]).toEqual(['B\n', 'ToUpper([a], ) -> "B"\n  [a] -> "b"\n'])
  })

  it('JSON says value or diagnostic', async () => {
    expect(json((await attrmap(['eval', 'Count([a])', '--set', 'a=x', '--json'])).stdout)).toMatchObject({
      formatVersion: 1,
      command: 'eval',
      value: 1,
    })
    expect(json((await attrmap(['eval', 'CDate("x")', '--json'])).stdout)).toMatchObject({ diagnostic: { kind: 'evaluation' } })
  })
})

describe('check', () => {
  it('finds nothing in a sound expression', async () => {
    expect(await attrmap(['check', '-'], { input: 'ToUpper([country], )\n' })).toEqual({
      status: 0,
      stdout: 'nothing to report in 1 file\n',
      stderr: '',
    })
  })

  it('--select and --ignore refuse what no code begins with: X06 would hide everything', async () => {
    for (const flag of ['--select', '--ignore'])
      expect(await attrmap(['check', '-', flag, 'EXP2,X06'], { input: 'Switch([a])' })).toEqual({
        status: 2,
        stdout: '',
        stderr: `error[CLI103] ${flag} cannot hold "X06": no code begins so\n  = hint: codes such as MAP801 or EXP2; attrmap rule lists them\n`,
      })
  })

  it('several mistakes in one run, each with its code', async () => {
    const { stdout, status } = await attrmap(['check', '-', '--format', 'concise', '--stdin-name', 'a.expr'], {
      input: 'Join(" ", Apend([a], "x"), Left([b]))',
    })
    expect(status).toBe(1)
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map(line => line.split(' ').slice(0, 3).join(' ')),
    ).toEqual(['a.expr:1:11 error EXP201', 'a.expr:1:36 error EXP204'])
  })

  it.each(['json', 'sarif', 'junit', 'github', 'azure-pipelines', 'markdown'])(
    '%s names the file, the code and the place',
    async format => {
      const { stdout, status } = await attrmap(['check', '-', '--format', format, '--stdin-name', 'maps/a.expr'], {
        input: '\nApend([a], "x")',
      })
      expect(status).toBe(1)
      for (const part of ['maps/a.expr', 'EXP201']) expect(stdout).toContain(part)
      expect(stdout).toMatch(/2/)
    },
  )

  it('SARIF holds to its schema', async () => {
    const { default: Ajv } = await import('ajv')
    const schemaText = await readFile(join(root, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')
    const schema = JSON.parse(schemaText) as Record<string, unknown>
    const ajv = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false })
    // The schema is draft-04 in two words only: its identifier and its dialect.
    delete schema.id
    schema.$schema = 'http://json-schema.org/draft-07/schema#'
    const valid = ajv.compile(schema)
    for (const input of ['\nApend([a], "x")', 'ToUpper([country], )']) {
      const { stdout } = await attrmap(['check', '-', '--format', 'sarif', '--stdin-name', 'maps/a.expr'], { input })
      expect(valid(JSON.parse(stdout)), JSON.stringify(valid.errors)).toBe(true)
    }
  })

  it('--fix mends what keeps the meaning and writes the file', async () => {
    const file = join(folder, 'a.expr')
    await writeFile(file, 'toupper([country], )\n')
    const { status } = await attrmap(['check', file, '--fix'])
    expect([status, await readFile(file, 'utf8')]).toEqual([0, 'ToUpper([country], )\n'])
  })

  it('a baseline hides what is known', async () => {
    const file = join(folder, 'a.expr')
    const baseline = join(folder, 'known.json')
    await writeFile(file, 'Apend([a], "x")')
    expect((await attrmap(['check', file, '--write-baseline', baseline])).status).toBe(1)
    expect((await attrmap(['check', file, '--baseline', baseline])).status).toBe(0)
    await writeFile(file, 'Join(" ", Apend([a], "x"), Lft([b], 1))')
    expect((await attrmap(['check', file, '--baseline', baseline, '--format', 'concise'])).stdout).toContain('Lft')
  })

  it('--select, --ignore and severities of the configuration', async () => {
    const expression = join(folder, 'a.expr')
    await writeFile(expression, 'IIF(IsNullOrEmpty([a]), "x", [a])')
    await writeFile(join(folder, 'attrmap.config.json'), JSON.stringify({ rules: { EXP401: 'error' } }))
    const here = { cwd: folder }
    expect((await attrmap(['check', '--no-config', 'a.expr'], here)).status).toBe(0)
    expect((await attrmap(['check', 'a.expr'], here)).status).toBe(1)
    expect((await attrmap(['check', 'a.expr', '--ignore', 'EXP4'], here)).status).toBe(0)
    expect((await attrmap(['check', 'a.expr', '--select', 'EXP1'], here)).status).toBe(0)
    expect((await attrmap(['check', '--no-config', 'a.expr', '--fail-level', 'warn'], here)).status).toBe(1)
  })

  it('walks folders, respects .gitignore and expands globs itself', async () => {
    await writeFile(join(folder, '.gitignore'), 'skipped.expr\n')
    for (const name of ['a.expr', 'b.expr', 'skipped.expr']) await writeFile(join(folder, name), 'Apend([a], "x")')
    const files = async (words: string[]) =>
      (json((await attrmap(['check', ...words, '--json'], { cwd: folder })).stdout).findings as { file: string }[]).map(
        finding => finding.file,
      )
    expect(await files(['.'])).toEqual(['a.expr', 'b.expr'])
    expect(await files(['b*.expr'])).toEqual(['b.expr'])
    const none = await attrmap(['check', 'c*.expr'], { cwd: folder })
    expect([none.status, none.stderr]).toEqual([
      2,
      'error[CLI201] c*.expr matches no file\n  = hint: check the pattern; what .gitignore leaves out does not count\n',
    ])
  })

  it('a configuration that is wrong is named by its member', async () => {
    await writeFile(join(folder, 'attrmap.config.json'), '{ "rules": { "EXP401": "loud" } }')
    const { status, stderr } = await attrmap(['check', '-'], { cwd: folder, input: '"a"' })
    expect(status).toBe(2)
    expect(stderr).toMatch(/attrmap\.config\.json: \/rules\/EXP401: /)
  })
})

describe('format', () => {
  it('standard input to standard output', async () => {
    expect((await attrmap(['format', '-'], { input: 'Join(" ",[givenName],[surname])\n' })).stdout).toBe(
      'Join(" ", [givenName], [surname])\n',
    )
  })

  it('--check changes nothing and gives 1; without it the file is rewritten', async () => {
    const file = join(folder, 'a.expr')
    await writeFile(file, 'toupper( [a] ,)\n')
    expect((await attrmap(['format', file, '--check'])).status).toBe(1)
    expect(await readFile(file, 'utf8')).toBe('toupper( [a] ,)\n')
    expect((await attrmap(['format', file])).status).toBe(0)
    expect(await readFile(file, 'utf8')).toBe('ToUpper([a], )\n')
  })

  it('a text that does not parse is left alone and reported', async () => {
    const file = join(folder, 'a.expr')
    await writeFile(file, 'ToUpper([a]')
    const { status, stderr } = await attrmap(['format', file])
    expect([status, await readFile(file, 'utf8')]).toEqual([2, 'ToUpper([a]'])
    expect(stderr).toContain('EXP104')
  })
})

describe('explain, functions, rule', () => {
  it('explains an unpacked folder as it does the schema it is', async () => {
    await attrmap(['init', folder])
    const packed = await attrmap(['schema', 'pack', join(folder, 'mappings/code42')])
    const asSchema = await attrmap(['explain', '-f', '-'], { input: packed.stdout })
    expect(asSchema.stdout).toContain('userName')
    expect((await attrmap(['explain', '-f', join(folder, 'mappings/code42')])).stdout).toBe(asSchema.stdout)
    await rm(join(folder, 'mappings'), { recursive: true })
  })

  it('explains in words', async () => {
    expect((await attrmap(['explain', 'IIF(IsNull([country]), "", ToUpper([country], ))'])).stdout).toBe(
      'If country is missing, the result is empty text. Otherwise it is country in upper case.\n',
    )
  })

  it('prints one function and one rule', async () => {
    expect((await attrmap(['functions', 'switch'])).stdout).toMatch(/^Switch\(source, defaultValue\?, key1, value1, \.\.\.\)\n/)
    expect((await attrmap(['rule', 'EXP206'])).stdout).toMatch(/^EXP206 /)
    expect((await attrmap(['functions', 'Swich'])).stderr).toContain('did you mean Switch?')
  })
})

describe('attrmap country-switch', () => {
  it('a flag that holds what it cannot is a usage error, 2, and not one of the expression', async () => {
    for (const [words, message] of [
      [['--only', 'DE,XX'], '--only cannot hold "XX"'],
      [['--names', 'local:xx'], 'there is no set of names "local:xx"'],
      [['--source', 'a]b'], '"a]b" is no attribute name'],
    ] as const) {
      const { status, stderr } = await attrmap(['country-switch', ...words])
      expect([status, stderr]).toEqual([2, expect.stringMatching(/^error\[CLI103\] .*\n {2}= hint: /)])
      expect(stderr).toContain(message)
    }
    const bracketed = await attrmap(['country-switch', '--only', 'de', '--source', '[usageLocation]'])
    expect([bracketed.status, bracketed.stdout]).toEqual([0, expect.stringContaining('([usageLocation])')])
  })

  it('a name of --extra that meets another is blamed by itself', async () => {
    const extra = ['country-switch', '--extra', '-', '--accept-codes', '2']
    const met = await attrmap(extra, { input: 'georgia,US\n' })
    expect([met.status, met.stdout]).toEqual([1, ''])
    expect(met.stderr).toContain('are both the key "georgia"')
    expect(met.stderr).toContain('= hint: leave one of them out')
    const code = await attrmap(extra, { input: 'N/A,US\n' })
    expect(code.stderr).toContain('the extra name "N/A" (US) is the key "na", and NA is the code of Namibia')
    expect(code.stderr).toContain('= hint: leave it out, or let no codes through')
  })

  it('--names official takes the names of a language beside it', async () => {
    const words = ['country-switch', '--only', 'BR', '--one-line', '--names']
    expect((await attrmap([...words, 'local:pt,official'])).stdout).toMatch(/"brasil","BR",.*"federativebrazil","BR",/)
    expect((await attrmap([...words, 'official'])).stdout).not.toContain('"brasil"')
  })
})

describe('test', () => {
  it('reports failures with their line and closes with the counts', async () => {
    const { stdout, status } = await attrmap(['test', 'fixtures/cli/mappings'])
    expect(stdout).toBe(
      'FAIL fixtures/cli/mappings/country.test.csv:4  a code  country="US"  expected "US"  got ""\n8 passed, 1 failed\n',
    )
    expect(status).toBe(1)
  })

  it('--update writes what the expressions give', async () => {
    await cp(join(root, 'fixtures/cli/mappings'), folder, { recursive: true })
    await attrmap(['test', folder, '--update'])
    expect((await attrmap(['test', folder])).stdout).toBe('9 passed, 0 failed\n')
  })

  it('--update leaves what --grep leaves out, and a row whose expression fails, which fails', async () => {
    await writeFile(join(folder, 'date.expr'), 'CDate([d])\n')
    await writeFile(join(folder, 'date.test.csv'), 'd,expect\nsoon,kept\n2026-01-02,\n2026-01-03,other\n')
    const update = async (...words: string[]) => {
      const { status, stdout } = await attrmap(['test', '--update', 'date.test.csv', ...words], { cwd: folder })
      return [status, stdout.split('\n').at(-2), await readFile(join(folder, 'date.test.csv'), 'utf8')]
    }
    const second = '2026-01-02,1/2/2026 12:00:00 AM'
    expect(await update('--grep', '01-02')).toEqual([
      0,
      '1 passed, 0 failed',
      `d,expect\nsoon,kept\n${second}\n2026-01-03,other\n`,
    ])
    expect(await update()).toEqual([1, '2 passed, 1 failed', `d,expect\nsoon,kept\n${second}\n2026-01-03,1/3/2026 12:00:00 AM\n`])
  })

  it('an expression stands for the tables beside it', async () => {
    await writeFile(join(folder, 'up.expr'), 'ToUpper([a], )\n')
    await writeFile(join(folder, 'up.test.csv'), 'a,expect\nb,B\n')
    await writeFile(join(folder, 'up.test.json'), '[{ "record": { "a": "c" }, "expect": "C" }]')
    await writeFile(join(folder, 'alone.expr'), '[a]\n')
    const ran = async (...words: string[]) => {
      const { status, stdout, stderr } = await attrmap(['test', ...words], { cwd: folder })
      return `${status} ${stdout || stderr}`
    }
    expect(await ran('up.expr', 'up.test.csv')).toBe('0 2 passed, 0 failed\n')
    expect(await ran('alone.expr')).toMatch(/^2 error\[CLI204\] no \*\.test\.csv or \*\.test\.json was found in alone\.expr\n/)
  })

  it('junit and JSON', async () => {
    expect((await attrmap(['test', 'fixtures/cli/mappings', '--format', 'junit'])).stdout).toContain(
      '<testsuites tests="9" failures="1">',
    )
    expect(json((await attrmap(['test', 'fixtures/cli/mappings', '--json'])).stdout)).toMatchObject({ passed: 8, failed: 1 })
  })
})

describe('transform', () => {
  it('writes one resource a line', async () => {
    const { stdout, status } = await attrmap(['transform', 'fixtures/users/small.csv', '--country', 'none'])
    expect(status).toBe(0)
    for (const line of stdout.trim().split('\n'))
      expect(json(line).schemas).toContain('urn:ietf:params:scim:schemas:core:2.0:User')
  })

  it('names file, line, attribute and what to do for each bad user; the others go through', async () => {
    const { stdout, stderr, status } = await attrmap(['transform', 'fixtures/users/broken-values.json'])
    expect(status).toBe(1)
    expect(stdout.trim().split('\n').length).toBeGreaterThan(1)
    expect(stderr).toMatch(
      /broken-values\.json:10: error\[PIP204\] country\.alpha3@corp\.example: addresses\[type eq "work"\]\.country: .*DEU/,
    )
    expect(stderr).toMatch(/broken-values\.json:24: error\[PIP201\] .*userPrincipalName: the user has no value for userName/)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('says in which line JSON is cut off, and which column a table lacks', async () => {
    expect((await attrmap(['transform', 'fixtures/users/broken-cut-off.json'])).stderr).toMatch(
      /broken-cut-off\.json:7: error\[PIP101\]/,
    )
    expect((await attrmap(['transform', 'fixtures/users/broken-missing-column.csv'])).stderr).toMatch(
      /error\[PIP111\] userPrincipalName: the table has no column userPrincipalName/,
    )
  })

  it('--country takes another strategy, --verdicts says what became of each attribute', async () => {
    const without = (await attrmap(['transform', 'fixtures/users/small.csv', '--country', 'none'])).stdout
    expect(without).not.toContain('"country"')
    const line = (await attrmap(['transform', 'fixtures/users/small.csv', '--verdicts'])).stdout.split('\n')[0] ?? ''
    expect(json(line).verdicts).toEqual(
      expect.arrayContaining([expect.objectContaining({ target: 'userName', verdict: 'sent' })]),
    )
  })
})

describe('schema, profile, diff, init', () => {
  it('init writes a starter folder that checks and tests clean, and never overwrites', async () => {
    const first = await attrmap(['init', '--ci', 'github'], { cwd: folder })
    expect(first.status).toBe(0)
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['attrmap.config.json', 'mappings']))
    expect((await attrmap(['check'], { cwd: folder })).status).toBe(0)
    expect((await attrmap(['format', '--check'], { cwd: folder })).status).toBe(0)
    expect((await attrmap(['diff', 'mappings/code42', 'profile:code42', '--exit-code'], { cwd: folder })).status).toBe(0)
    expect((await attrmap(['test'], { cwd: folder })).stdout).toMatch(/^\d+ passed, 0 failed\n$/)
    const second = await attrmap(['init'], { cwd: folder })
    expect(second.stdout).toBe('')
    expect(second.stderr).toContain('left alone')
  })

  it('unpack and pack are each other’s reverse', async () => {
    await attrmap(['init', folder])
    const unpacked = join(folder, 'mappings', 'code42')
    const packed = join(folder, 'prod.json')
    await attrmap(['schema', 'pack', unpacked, '-o', packed])
    const { stdout } = await attrmap(['schema', 'unpack', packed, '-d', join(folder, 'again')])
    expect(stdout).toMatch(/: 2 objects, 14 rows, \d+ expressions?\n$/)
    await attrmap(['schema', 'pack', join(folder, 'again'), '-o', join(folder, 'again.json')])
    expect(await readFile(join(folder, 'again.json'), 'utf8')).toBe(await readFile(packed, 'utf8'))
    expect((await attrmap(['diff', packed, unpacked, '--exit-code'])).status).toBe(0)
  })

  it('a folder that cannot be read is named', async () => {
    await writeFile(join(folder, 'file'), 'mine')
    for (const [words, message] of [
      [['check', join(folder, 'gone/*.expr')], 'gone: no such file or folder'],
      [['schema', 'pack', join(folder, 'file')], 'file: a part of the path is not a folder'],
      [['schema', 'pack', 'code42'], 'code42: no such file or folder'],
      [['schema', 'show', 'profile:code42', '--object', 'Nope'], 'no object mapping fits "Nope"'],
    ] as const) {
      const { status, stderr } = await attrmap(words)
      expect([status, stderr]).toEqual([2, expect.stringMatching(/^error\[CLI20[13]\] .*\n {2}= hint: /)])
      expect(stderr).toContain(message)
    }
  })

  it('unpack refuses a file in the place of the folder', async () => {
    await writeFile(join(folder, 'file'), 'mine')
    const { status, stderr } = await attrmap(['schema', 'unpack', 'profile:code42', '-d', join(folder, 'file')])
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^error\[CLI202\] .*: .*\n {2}= hint: /)])
  })

  it('unpack refuses a folder of unpacked schemas, or of expressions, and takes nothing away', async () => {
    const above = join(folder, 'above')
    const loose = join(folder, 'loose')
    await attrmap(['schema', 'unpack', 'profile:code42', '-d', join(above, 'code42')])
    await mkdir(loose)
    await writeFile(join(loose, 'own.expr'), '[mail]\n')
    for (const [place, file] of [
      [above, 'code42/Users/mapping.json'],
      [loose, 'own.expr'],
    ] as const) {
      const { status, stderr } = await attrmap(['schema', 'unpack', 'profile:code42-microsoft', '-d', place])
      expect([status, stderr]).toEqual([6, expect.stringContaining('holds files that are no unpacked schema')])
      expect(await readFile(join(place, file), 'utf8')).not.toBe('')
    }
    expect((await attrmap(['schema', 'unpack', 'profile:code42-microsoft', '-d', join(above, 'code42')])).status).toBe(0)
  })

  it('diff names rows that were added and removed', async () => {
    const { stdout, status } = await attrmap(['diff', 'profile:code42', 'profile:code42-microsoft', '--exit-code'])
    expect(status).toBe(1)
    expect(stdout).toContain('+ userType')
    expect(stdout).toMatch(/3 added, 11 same\. Saving starts a new first cycle for all users\.\n$/)
  })

  it('profile make gives what check --profile reads', async () => {
    const file = join(folder, 'profile.json')
    await attrmap(['profile', 'make', 'profile:code42', '-o', file])
    expect((await attrmap(['diff', file, 'profile:code42', '--exit-code'])).status).toBe(0)
    expect((await attrmap(['profile', 'show', 'code24'])).stderr).toContain('did you mean the profile code42?')
  })

  it('something that is no schema is named', async () => {
    const file = join(folder, 'log.json')
    await writeFile(file, '{ "value": [ { "provisioningAction": "create", "provisioningSteps": [] } ] }')
    const { status, stderr } = await attrmap(['schema', 'show', file])
    expect(status).toBe(2)
    expect(stderr).toMatch(/provisioning log/)
  })
})

describe('Microsoft Graph', () => {
  let graph: Server
  const received: { method: string; url: string; body: string; authorization: string }[] = []
  let version = 'v1'
  beforeEach(async () => {
    received.length = 0
    version = 'v1'
    const document = JSON.parse((await attrmap(['schema', 'pack', await starter(), '-q'])).stdout) as Record<string, unknown>
    graph = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      received.push({
        method: request.method ?? '',
        url: request.url ?? '',
        body,
        authorization: request.headers.authorization ?? '',
      })
      if (request.url?.endsWith('/parseExpression'))
        response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify({ parsingSucceeded: true, evaluationSucceeded: true, evaluationResult: ['DE'], error: null }))
      else if (request.method === 'GET')
        response.setHeader('content-type', 'application/json').end(JSON.stringify({ ...document, version }))
      else response.writeHead(204).end()
    }).listen(0, '127.0.0.1')
    await new Promise(done => graph.once('listening', done))
    const address = graph.address() as AddressInfo
    await writeFile(
      join(folder, 'attrmap.config.json'),
      JSON.stringify({
        environments: { prod: { servicePrincipal: 'sp', job: 'Code42.1', graph: `http://127.0.0.1:${address.port}/v1.0` } },
      }),
    )
  })
  afterEach(() => new Promise(done => graph.close(done)))

  const starter = async () => {
    await attrmap(['init', join(folder, 'starter')])
    return join(folder, 'starter', 'mappings', 'code42')
  }
  const token = { ATTRMAP_GRAPH_TOKEN: 'secret-token' }

  it('pull, change nothing, push; a changed tenant is refused with 6 and a missing token with 4', async () => {
    const here = { cwd: folder, env: token }
    expect((await attrmap(['schema', 'pull', '--env', 'prod', '-o', 'prod.json'], here)).status).toBe(0)
    expect((await attrmap(['schema', 'push', 'prod.json', '--env', 'prod'], here)).status).toBe(6)
    const pushed = await attrmap(['schema', 'push', 'prod.json', '--env', 'prod', '--yes', '--debug'], here)
    expect([pushed.status, pushed.stdout]).toEqual([0, 'pushed prod.json to prod\n'])
    expect(pushed.stderr).not.toContain('secret-token')
    expect(received.at(-1)).toMatchObject({ method: 'PUT', authorization: 'Bearer secret-token' })
    version = 'v2'
    expect((await attrmap(['schema', 'push', 'prod.json', '--env', 'prod', '--yes'], here)).status).toBe(6)
    expect((await attrmap(['schema', 'pull', '--env', 'prod'], { cwd: folder })).status).toBe(4)
    expect((await attrmap(['schema', 'pull', '--env', 'test'], here)).stderr).toContain('it has prod')
  })

  it('apply --env pushes the mapping a plan was made with; a tenant that changed is refused with 6', async () => {
    const here = { cwd: folder, env: token }
    await attrmap(['schema', 'pull', '--env', 'prod', '-o', 'prod.json'], here)
    await writeFile(join(folder, 'users.json'), '[{ "id": "1", "userPrincipalName": "a@b.example", "country": "Brazil" }]')
    const plan = [
      'plan',
      '--users',
      'users.json',
      '--mapping',
      'prod.json',
      '--country',
      'usageLocation',
      '--save',
      'change.plan.json',
    ]
    expect((await attrmap(plan, here)).status).toBe(0)
    const apply = ['apply', 'change.plan.json', '--env', 'prod']
    expect((await attrmap(apply, here)).stderr).toContain(
      'Replace the schema of prod; all users go through a new first cycle: not confirmed',
    )
    expect(received.some(({ method }) => method === 'PUT')).toBe(false)
    const applied = await attrmap([...apply, '--yes'], here)
    expect([applied.status, applied.stdout]).toEqual([0, 'pushed change.plan.json to prod\n'])
    const sent = received.at(-1)
    expect(sent).toMatchObject({ method: 'PUT', url: expect.stringMatching(/\/schema$/) })
    expect(sent?.body).toContain('usageLocation')
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({ version: 'v1' })
    expect((await readdir(folder)).some(name => name.startsWith('change.plan.json.backup-'))).toBe(true)
    version = 'v2'
    const stale = await attrmap([...apply, '--yes'], here)
    expect([stale.status, stale.stderr]).toEqual([6, expect.stringContaining('(v1 then, v2 now)')])
    const both = await attrmap([...apply, '--scim', 'http://127.0.0.1:1'], here)
    expect([both.status, both.stderr]).toEqual([2, expect.stringContaining('--scim and --env do not go together')])
  })

  it('apply --env: a plan made with a profile has no schema, a read-only environment stays as it is', async () => {
    const here = { cwd: folder, env: token }
    await writeFile(join(folder, 'users.json'), '[{ "id": "1", "userPrincipalName": "a@b.example" }]')
    await attrmap(['plan', '--users', 'users.json', '--save', 'profile.plan.json'], here)
    const refused = await attrmap(['apply', 'profile.plan.json', '--env', 'prod', '--yes'], here)
    expect([refused.status, refused.stderr]).toEqual([
      2,
      'error[CLI203] profile.plan.json holds no schema to push: it was made with the profile code42\n  = hint: attrmap schema pull --env NAME -o FILE, then attrmap plan --mapping FILE --save PLAN\n',
    ])
    const config = JSON.parse(await readFile(join(folder, 'attrmap.config.json'), 'utf8')) as {
      environments: Record<string, Record<string, unknown>>
    }
    config.environments.frozen = { ...config.environments.prod, readOnly: true }
    await writeFile(join(folder, 'attrmap.config.json'), JSON.stringify(config))
    await attrmap(['schema', 'pull', '--env', 'prod', '-o', 'prod.json'], here)
    await attrmap(['plan', '--users', 'users.json', '-m', 'prod.json', '--save', 'change.plan.json'], here)
    const frozen = await attrmap(['apply', 'change.plan.json', '--env', 'frozen', '--yes'], here)
    expect([frozen.status, frozen.stderr]).toEqual([6, expect.stringContaining('the environment frozen is read-only')])
    expect(received.some(({ method }) => method === 'PUT')).toBe(false)
  })

  it('eval --via graph compares the two answers', async () => {
    const here = { cwd: folder, env: token }
    const same = await attrmap(['eval', 'ToUpper([c], )', '--set', 'c=de', '--via', 'graph', '--env', 'prod'], here)
    expect([same.status, same.stdout]).toEqual([0, 'attrmap  DE\ngraph    DE\n'])
    expect((await attrmap(['eval', 'ToUpper([c], )', '--set', 'c=fr', '--via', 'graph', '--env', 'prod'], here)).status).toBe(1)
  })
})
