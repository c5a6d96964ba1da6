import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readArguments } from '../../src/cli/arguments.js'
import { optionsOf, variableOf } from '../../src/cli/command.js'
import { commands } from '../../src/cli/commands/index.js'
import { topics } from '../../src/cli/topics.js'
import { attrmapHere } from '../support/command-in-process.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attrmap-config-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = async (name: string, content: unknown) =>
  writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
const codes = async (words: string[], env: Record<string, string> = {}, cwd = folder) =>
  (await attrmapHere(['check', ...words, '--format', 'concise'], { cwd, env })).stdout
    .split('\n')
    .filter(Boolean)
    .map(line => line.split(' ').slice(0, 3).join(' '))

const withVariable = commands.flatMap(command =>
  optionsOf(command).flatMap(option => {
    const variable = variableOf(option)
    return variable === undefined ? [] : [{ command, option, variable }]
  }),
)

describe('variables of flags', () => {
  it('each is read where the flag is not given, and the flag wins', () => {
    for (const { command, option, variable } of withVariable) {
      const needed = (command.arguments ?? []).filter(argument => argument.required).map(() => 'x')
      const value = option.choices?.[0] ?? (option.value ? '7' : '1')
      const other = option.choices?.at(-1) ?? '8'
      const { flags } = readArguments(command, needed, { [variable]: value })
      if (!option.value) {
        expect(flags.on(option.name), variable).toBe(true)
        expect(readArguments(command, needed, { [variable]: '0' }).flags.on(option.name)).toBe(false)
        continue
      }
      expect(flags.text(option.name), `${command.name} ${variable}`).toBe(value)
      const line = readArguments(command, [...needed, `--${option.name}=${other}`], { [variable]: value })
      expect(line.flags.text(option.name), `${command.name} --${option.name}`).toBe(other)
      expect(readArguments(command, needed, { [variable]: '' }).flags.text(option.name)).toBeUndefined()
    }
    expect(withVariable.length).toBeGreaterThan(100)
  })

  it('one variable means one flag everywhere', () => {
    const flags = new Map<string, string>()
    for (const { option, variable } of withVariable) {
      expect(flags.get(variable) ?? option.name).toBe(option.name)
      flags.set(variable, option.name)
    }
  })

  it('none names a target, confirms a change or carries a secret', () => {
    const never = /^(yes|scim|env|target|via|output|token.*|users|save|update|fix|unsafe-fixes)$/
    expect(withVariable.filter(({ option }) => never.test(option.name)).map(({ variable }) => variable)).toEqual([])
  })

  it('help and the topic name them', async () => {
    const environment = topics.find(topic => topic.name === 'environment')?.text ?? ''
    for (const { variable } of withVariable) expect(environment).toContain(variable)
    const { stdout } = await attrmapHere(['plan', '-h'])
    expect(stdout.replace(/\s+/g, ' ')).toContain('ATTRMAP_MAX_DISABLES, "limits.maximumDisables" in the configuration.')
  })

  it('a value that cannot be is named by its variable', async () => {
    const ran = async (env: Record<string, string>, words = ['check', '-']) => {
      const { status, stderr } = await attrmapHere(words, { cwd: folder, input: '"a"', env })
      return `${status} ${stderr}`
    }
    expect(await ran({ ATTRMAP_FAIL_LEVEL: 'wran' })).toBe(
      '2 error[CLI103] ATTRMAP_FAIL_LEVEL cannot be "wran"\n  = hint: did you mean warn?\n',
    )
    expect(await ran({ ATTRMAP_MAX_CHARS: 'many' })).toBe(
      '2 error[CLI103] ATTRMAP_MAX_CHARS cannot be "many"\n  = hint: a whole number, at least 1\n',
    )
    expect(await ran({ ATTRMAP_NO_INPUT: 'perhaps' })).toBe(
      '2 error[CLI103] ATTRMAP_NO_INPUT cannot be "perhaps"\n  = hint: 1 or 0\n',
    )
    expect(await ran({ ATTRMAP_RULES: 'EXP401=loud' })).toBe(
      '2 error[CLI301] ATTRMAP_RULES cannot hold "EXP401=loud"\n  = hint: write CODE=off|note|warn|error, separated by commas\n',
    )
  })

  it('ATTRMAP_FORMAT holds where the command has the format; --json and failures follow', async () => {
    const env = { ATTRMAP_FORMAT: 'json' }
    expect(JSON.parse((await attrmapHere(['eval', '"x"'], { env })).stdout)).toMatchObject({ value: 'x' })
    expect(JSON.parse((await attrmapHere(['eval', '-f', 'no.expr'], { env })).stdout)).toMatchObject({
      error: { code: 'CLI201' },
    })
    expect((await attrmapHere(['eval', '"x"'], { env: { ATTRMAP_FORMAT: 'sarif' } })).stdout).toBe('x\n')
    expect(JSON.parse((await attrmapHere(['eval', '"x"', '--json'], { env: { ATTRMAP_FORMAT: 'csv' } })).stdout)).toMatchObject({
      value: 'x',
    })
  })
})

describe('flag, variable, configuration, default', () => {
  it('for a limit', async () => {
    await write('a.expr', '"abcdefghijklmno"')
    const tooLong = async (words: string[] = [], env = {}) =>
      (await codes(['a.expr', ...words], env)).some(line => line.endsWith('EXP117'))
    expect(await tooLong()).toBe(false)
    await write('attrmap.config.json', { limits: { maximumLength: 10 } })
    expect(await tooLong()).toBe(true)
    expect(await tooLong([], { ATTRMAP_MAX_CHARS: '20' })).toBe(false)
    expect(await tooLong(['--max-chars', '12'], { ATTRMAP_MAX_CHARS: '20' })).toBe(true)
    expect(await tooLong(['--no-config'])).toBe(false)
  })

  it('country-switch holds to the limit of the configuration', async () => {
    await write('attrmap.config.json', { limits: { maximumLength: 5500 } })
    const ran = await attrmapHere(['country-switch'], { cwd: folder })
    expect([ran.status, ran.stdout]).toEqual([1, ''])
    expect(ran.stderr).toContain('over the limit of 5,500 characters')
    expect((await attrmapHere(['country-switch'], { cwd: folder, env: { ATTRMAP_MAX_CHARS: '10000' } })).status).toBe(0)
  })

  it('for disables', async () => {
    await write('leaver.json', '[{ "id": "1", "userPrincipalName": "a@b.example", "accountEnabled": false }]')
    await write('target.json', '[{ "id": "t1", "userName": "a@b.example", "active": true }]')
    const status = async (env = {}) =>
      (await attrmapHere(['plan', '--users', 'leaver.json', '--target', 'target.json', '--cycle', 'next'], { cwd: folder, env }))
        .status
    expect(await status()).toBe(0)
    await write('attrmap.config.json', { limits: { maximumDisables: 0 } })
    expect(await status()).toBe(6)
    expect(await status({ ATTRMAP_MAX_DISABLES: '1' })).toBe(0)
  })

  it('for the severity of a rule', async () => {
    await write('a.expr', 'IIF(IsNullOrEmpty([a]), "x", [a])')
    const severity = async (env = {}) => (await codes(['a.expr'], env)).find(line => line.endsWith('EXP401'))?.split(' ')[1]
    expect(await severity()).toBe('warning')
    await write('attrmap.config.json', { rules: { EXP401: 'error' } })
    expect(await severity()).toBe('error')
    expect(await severity({ ATTRMAP_RULES: 'EXP401=note' })).toBe('info')
    expect(await severity({ ATTRMAP_RULES: 'EXP401=off, EXP402=error' })).toBeUndefined()
  })

  it('for a rule by code, name or identifier of the rule table, in any case; one that does not exist is refused', async () => {
    await write('a.expr', 'Switch([country], , "a", "AD", "a", "AE")')
    for (const rule of ['EXP403', 'exp403', 'duplicate-switch-key', 'X06', 'x06']) {
      await write('attrmap.config.json', { rules: { [rule]: 'off' } })
      expect((await codes(['a.expr'])).filter(line => line.includes('EXP403'))).toEqual([])
    }
    const refused = async (env = {}) => (await attrmapHere(['check', 'a.expr'], { cwd: folder, env })).stderr
    await write('attrmap.config.json', { rules: { EXP403: 'off', EXP999: 'off' } })
    expect(await refused()).toMatch(
      /attrmap\.config\.json: there is no rule "EXP999"\n {2}= hint: attrmap rule lists codes and names\n/,
    )
    expect(await refused({ ATTRMAP_RULES: 'duplicate-swich-key=off' })).toBe(
      'error[CLI301] ATTRMAP_RULES: there is no rule "duplicate-swich-key"\n  = hint: did you mean duplicate-switch-key?\n',
    )
  })

  it('for paths: those of a file lie where the file lies, those of a variable where the command is called', async () => {
    await mkdir(join(folder, 'one', 'deep'), { recursive: true })
    await mkdir(join(folder, 'two'))
    for (const name of ['one/a.expr', 'one/deep/b.expr', 'two/c.expr']) await write(name, 'Apend([a], "x")')
    await write('attrmap.config.json', { paths: ['one'], ignore: ['**/a.expr'] })
    const files = async (env = {}, cwd = folder) => (await codes([], env, cwd)).map(line => line.split(':')[0])
    expect(await files()).toEqual(['one/deep/b.expr'])
    expect(await files({}, join(folder, 'one', 'deep'))).toEqual(['b.expr'])
    expect(await files({}, join(folder, 'two'))).toEqual(['../one/deep/b.expr'])
    expect(await files({ ATTRMAP_PATHS: ['one', 'two'].join(delimiter) })).toEqual(['one/deep/b.expr', 'two/c.expr'])
    expect(await files({ ATTRMAP_PATHS: 'deep', ATTRMAP_IGNORE: '**/*.txt' }, join(folder, 'one'))).toEqual(['deep/b.expr'])
    expect(await files({ ATTRMAP_IGNORE: 'deep/**' }, join(folder, 'one'))).toEqual(['a.expr'])
  })

  it('a member that is misspelt is told its name', async () => {
    await write('a.expr', '[a]')
    for (const [config, hint] of [
      [{ profil: 'code42' }, 'did you mean profile?'],
      [{ limits: { maximumDisable: 3 } }, 'did you mean maximumDisables?'],
      [{ quux: 1 }, 'attrmap help config shows its form'],
    ] as const) {
      await write('attrmap.config.json', config)
      expect((await attrmapHere(['check', 'a.expr'], { cwd: folder })).stderr).toMatch(
        new RegExp(`^error\\[CLI301\\] .*Unrecognized key.*\\n {2}= hint: ${hint.replace('?', '\\?')}\\n$`),
      )
    }
  })

  it('stops at the root of the repository', async () => {
    await mkdir(join(folder, 'repo', '.git'), { recursive: true })
    await write('attrmap.config.json', { rules: { EXP201: 'off' } })
    await write('repo/a.expr', 'Apend([a], "x")')
    expect(await codes(['a.expr'], {}, join(folder, 'repo'))).toEqual(['a.expr:1:1 error EXP201'])
    await rm(join(folder, 'repo', '.git'), { recursive: true })
    expect(await codes(['a.expr'], {}, join(folder, 'repo'))).toEqual([])
  })

  it('may be named: --config, ATTRMAP_CONFIG', async () => {
    await write('a.expr', 'Apend([a], "x")')
    await write('other.json', { rules: { EXP201: 'warn' } })
    expect(await codes(['a.expr', '--config', 'other.json'])).toEqual(['a.expr:1:1 warning EXP201'])
    expect(await codes(['a.expr'], { ATTRMAP_CONFIG: 'other.json' })).toEqual(['a.expr:1:1 warning EXP201'])
    expect(await codes(['a.expr', '--no-config'], { ATTRMAP_CONFIG: 'other.json' })).toEqual(['a.expr:1:1 error EXP201'])
    expect(await codes(['a.expr', '--config', 'other.json'], { ATTRMAP_NO_CONFIG: '1' })).toEqual(['a.expr:1:1 warning EXP201'])
  })
})
