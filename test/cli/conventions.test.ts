import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands/index.js'
import { commandHelp } from '../../src/cli/help.js'
import { version } from '../../src/cli/version.js'
import { attrmapHere } from '../support/command-in-process.js'
import { attrmap, root } from '../support/command-line.js'

describe('attrmap', () => {
  it('says its version, the one of package.json', async () => {
    const { stdout, status } = await attrmap(['--version'])
    expect(stdout).toBe(`attrmap ${version}\n`)
    expect(status).toBe(0)
    expect(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version).toBe(version)
  })

  it('lists every command when asked nothing', async () => {
    const { stdout, status } = await attrmap([])
    for (const command of commands.filter(item => item.name !== 'help')) expect(stdout).toContain(command.name)
    expect(status).toBe(0)
  })

  it.each(commands.map(command => [command.name, command] as const))('help %s shows its flags and examples', (_name, command) => {
    const short = commandHelp(command, false)
    const long = commandHelp(command, true)
    const words = short.split(/[\s,.:;()]+/)
    for (const option of command.options ?? []) {
      expect(short).toContain(`--${option.name}`)
      for (const choice of option.choices ?? []) expect(words, `--${option.name}`).toContain(choice)
    }
    for (const example of command.examples ?? []) expect(long).toContain(example.line)
    expect(command.examples?.length ?? 0).toBeGreaterThan(0)
  })

  it('--grep that no test matches is no success', async () => {
    const { status, stderr } = await attrmap(['test', 'fixtures/cli/mappings', '--grep', 'Brazli'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('no test has "Brazli" in its file, name or values')])
  })

  it('a word that begins several commands lists them', async () => {
    for (const words of [
      ['help', 'schema'],
      ['schema', '--help'],
    ]) {
      const { stdout, status } = await attrmap(words)
      expect(status).toBe(0)
      for (const name of ['show', 'unpack', 'pack', 'pull', 'push'])
        expect(stdout).toMatch(new RegExp(`^ {2}schema ${name} `, 'm'))
    }
  })

  it('-h, --help and help are the ways to it, also where an argument is missing', async () => {
    const ways = [
      ['transform', '-h'],
      ['transform', '--help'],
      ['help', 'transform'],
    ]
    const [short, long, topic] = await Promise.all(ways.map(words => attrmapHere(words)))
    expect([short?.status, long?.status, topic?.status]).toEqual([0, 0, 0])
    expect(long?.stdout).toBe(topic?.stdout)
    expect(long?.stdout.length).toBeGreaterThan(short?.stdout.length ?? 0)
  })

  it.each([
    [['chekc'], 'error[CLI101] attrmap has no command "chekc"\n  = hint: did you mean attrmap check?\n'],
    [
      ['schema'],
      'error[CLI101] attrmap schema is no command by itself\n  = hint: schema needs one of: show, unpack, pack, pull, push\n',
    ],
    [['help', 'confg'], 'error[CLI101] there is no command or topic "confg"\n  = hint: did you mean attrmap help config?\n'],
    [['eval', '--st', 'a=b'], 'error[CLI102] attrmap eval has no flag --st\n  = hint: did you mean --set?\n'],
    [['eval', '"x"', '--format', 'jsno'], 'error[CLI103] --format cannot be "jsno"\n  = hint: did you mean json?\n'],
    [['eval', '"x"', '--set'], 'error[CLI103] --set needs a value: NAME=VALUE\n  = hint: write --set NAME=VALUE\n'],
    [['eval', '"x"', '--trace=yes'], 'error[CLI103] --trace takes no value\n  = hint: write --trace alone\n'],
    [
      ['eval', 'a', 'b'],
      'error[CLI105] attrmap eval takes 1 at most, and "b" is one more\n  = hint: quote an argument that has blanks in it: attrmap help quoting\n',
    ],
    [
      ['transform'],
      'error[CLI104] attrmap transform needs USERS: A file of users, or - for standard input.\n  = hint: attrmap help transform shows its form\n',
    ],
    [['schema', 'shwo'], 'error[CLI101] attrmap has no command "schema shwo"\n  = hint: did you mean attrmap schema show?\n'],
    [['version'], 'error[CLI101] attrmap has no command "version"\n  = hint: did you mean attrmap --version?\n'],
    [['--json'], 'error[CLI101] --json stands without a command\n  = hint: attrmap help lists the commands\n'],
    [
      ['check', 'README.md', '-'],
      'error[CLI201] - is standard input, and files are read here\n  = hint: give it alone where the command takes it; ./- is a file of that name\n',
    ],
    // What a script gives when a variable is not set.
    [['format', ''], 'error[CLI104] PATH is empty\n  = hint: is the variable set that it comes from?\n'],
    [['diff', 'profile:code42', ''], 'error[CLI104] B is empty\n  = hint: is the variable set that it comes from?\n'],
    [['eval', '"x"', '-o', ''], 'error[CLI103] -o needs a value: FILE\n  = hint: write -o FILE\n'],
    [['check', '--select='], 'error[CLI103] --select needs a value: CODES\n  = hint: write --select CODES\n'],
    [
      ['check', '--unsafe-fixes'],
      'error[CLI103] --unsafe-fixes does nothing without --fix\n  = hint: give --fix too, or leave it out\n',
    ],
    [
      ['check', '--config', 'a.json', '--no-config'],
      'error[CLI103] --config and --no-config contradict each other\n  = hint: give one of them\n',
    ],
    [
      ['eval', 'Now()', '--now', '2026-02-30'],
      'error[CLI103] --now cannot be "2026-02-30"\n  = hint: write an ISO 8601 time, for instance 2026-11-25T09:00:00Z\n',
    ],
    [
      ['eval', 'maps/country.expr'],
      'error[CLI103] "maps/country.expr" is the name of a file, not an expression\n  = hint: attrmap eval -f maps/country.expr\n',
    ],
    [['eval', '-', '--users', '-'], 'error[CLI204] standard input is read twice\n  = hint: give one of the two as a file\n'],
    [
      ['eval', '"x"', '--json', '--format', 'csv'],
      'error[CLI103] --json and --format csv contradict each other\n  = hint: give one of them\n',
    ],
  ])('%j is a usage error with what to do', async (words, message) => {
    const { stderr, status } = await attrmapHere(words, { input: '"x"' })
    expect(stderr).toBe(message)
    expect(status).toBe(2)
  })

  it('a failure in JSON carries code, message and hint', async () => {
    const { stdout, status } = await attrmapHere(['eval', '-f', 'missing.expr', '--json'])
    expect(JSON.parse(stdout)).toEqual({
      formatVersion: 1,
      command: 'eval',
      version,
      error: { code: 'CLI201', message: 'missing.expr: no such file or folder', hint: 'check the path and the permissions' },
    })
    expect(status).toBe(2)
  })

  it.each(['rule | head -1', 'functions --help | true', '--version | true'])(
    'a closed pipe ends quietly with 0: attrmap %s',
    async line => {
      const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
      const said = await new Promise(resolve => {
        const script = `"${process.execPath}" "${main}" ${line} >/dev/null; echo "\${PIPESTATUS[0]}"`
        const child = spawn('bash', ['-c', script], {
          env: { PATH: process.env.PATH, LC_ALL: 'C' },
          stdio: ['ignore', 'pipe', 'pipe'],
        })
        let text = ''
        for (const stream of [child.stdout, child.stderr])
          stream.on('data', chunk => {
            text += chunk
          })
        child.on('close', () => resolve(text.trim()))
      })
      expect(said).toBe('0')
    },
  )

  it('flags may stand before the command, with their values', async () => {
    for (const words of [
      ['--format', 'json', 'eval', '"x"'],
      ['-q', '--color', 'never', 'eval', '"x"', '--json'],
    ])
      expect(JSON.parse((await attrmapHere(words)).stdout)).toMatchObject({ command: 'eval', value: 'x' })
    expect((await attrmapHere(['-q', 'evla', 'check'])).stderr).toContain('attrmap has no command "evla"')
  })

  it('a file that neither is .expr nor .json is read by its beginning', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attrmap-'))
    // As a shell names what <(...) gives: /dev/fd/63.
    await writeFile(join(folder, '63'), '"x"')
    expect((await attrmapHere(['check', '63', '--format', 'concise'], { cwd: folder })).stdout).toMatch(/^63:1:1 info EXP412 /)
    await rm(folder, { recursive: true })
  })

  it('-o writes the answer to a file and nothing to standard output', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attrmap-'))
    const file = join(folder, 'answer.txt')
    for (const flag of [['-o', file], [`-o${file}`], [`-o=${file}`], [`--output=${file}`]]) {
      const { stdout, status } = await attrmapHere(['eval', 'ToUpper([country], )', '--set', 'country=de', ...flag])
      expect([stdout, status, await readFile(file, 'utf8')]).toEqual(['', 0, 'DE\n'])
      await rm(file)
    }
    await rm(folder, { recursive: true })
  })

  it('reads UTF-16 with CRLF, as PowerShell writes files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attrmap-'))
    const file = join(folder, 'country.expr')
    await writeFile(file, Buffer.from('\ufeffToUpper([country], )\r\n', 'utf16le'))
    const { stdout } = await attrmapHere(['eval', '-f', file, '--set', 'country=é'])
    expect(stdout).toBe('É\n')
    await rm(folder, { recursive: true })
  })

  it('colour is for terminals, FORCE_COLOR and --color always; never in JSON', async () => {
    const wrong = ['check', '-', '--stdin-name', 'a.expr']
    const plain = await attrmapHere(wrong, { input: 'Apend("a")' })
    const forced = await attrmapHere(wrong, { input: 'Apend("a")', env: { FORCE_COLOR: '1' } })
    const json = await attrmapHere([...wrong, '--json', '--color', 'always'], { input: 'Apend("a")' })
    const none = await attrmapHere([...wrong], { input: 'Apend("a")', env: { FORCE_COLOR: '1', NO_COLOR: '1' } })
    expect([plain, forced, json, none].map(ran => ran.stdout.includes('\u001b['))).toEqual([false, true, false, false])
  })
})

describe('completion', () => {
  let emptyFolder = ''
  beforeAll(async () => {
    emptyFolder = await mkdtemp(join(tmpdir(), 'attrmap-empty-'))
  })
  afterAll(() => rm(emptyFolder, { recursive: true }))

  it.each(['bash', 'zsh', 'fish', 'powershell'])('%s knows every command', async shell => {
    const { stdout, status } = await attrmapHere(['completion', shell])
    for (const command of commands) for (const word of command.name.split(' ')) expect(stdout).toContain(word)
    expect(status).toBe(0)
  })

  it('bash completes commands, flags and choices', async () => {
    const { stdout } = await attrmapHere(['completion', 'bash'])
    const complete = (line: string) =>
      new Promise<string[]>(resolve => {
        const words = line.split(' ')
        const script = `${stdout}\nCOMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _attrmap; printf '%s\\n' "\${COMPREPLY[@]}"`
        const child = spawn('bash', ['-c', script], { cwd: emptyFolder, stdio: ['ignore', 'pipe', 'inherit'] })
        let text = ''
        child.stdout.on('data', chunk => {
          text += chunk
        })
        child.on('close', () => resolve(text.split('\n').filter(Boolean)))
      })
    expect(await complete('attrmap ev')).toEqual(['eval'])
    expect(await complete('attrmap schema un')).toEqual(['unpack'])
    expect(await complete('attrmap eval --us')).toEqual(['--users'])
    expect(await complete('attrmap check --format git')).toEqual(['github'])
    // What other commands have besides is not offered.
    expect((await complete('attrmap fmt --format ')).sort()).toEqual(['json', 'text'])
    expect((await complete('attrmap provider list --format ')).sort()).toEqual(['csv', 'json', 'text'])
    expect((await complete('attrmap plan --dialect ')).sort()).toEqual(['compliant', 'default'])
  })
})
