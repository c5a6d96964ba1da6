import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attrmap, root } from '../support/command-line.js'
import { type ScimEndpoint, startScimEndpoint } from '../support/scim-endpoint.js'

const main = join(root, 'dist/cli/main.js')
const run = promisify(execFile)
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attrmap-process-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const write = (name: string, content: unknown) =>
  writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
const lines = (text: string) => text.split('\n').filter(Boolean)

/** A process that goes on: what it has said so far, and waiting for words. */
function start(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [main, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...env },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
    })
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const until = async (words: RegExp): Promise<string> => {
    const given = Date.now() + 20_000
    while (!words.test(said)) {
      if (Date.now() > given || child.exitCode !== null) throw new Error(`never said ${words}: ${said}`)
      await new Promise(done => setTimeout(done, 20))
    }
    return said
  }
  return { child, ended, until, said: () => said }
}

describe('test --watch', () => {
  it('runs again when an expression or a table changes, survives a broken table, and ends with 130', async () => {
    await mkdir(join(folder, 'maps'))
    await write('maps/a.expr', 'ToUpper([country], )\n')
    await write('maps/a.test.csv', 'country,expect\nde,DE\n')
    const watching = start(['test', 'maps/*.test.csv', '--watch'])
    try {
      await watching.until(/1 passed, 0 failed\n(.|\n)*watching; Ctrl\+C ends/)
      await write('maps/a.expr', 'ToLower([country], )\n')
      await watching.until(/FAIL maps\/a\.test\.csv:2 {2}country="de" {2}expected "DE" {2}got "de"\n0 passed, 1 failed/)
      await write('maps/a.test.csv', 'country\nde\n')
      await watching.until(/error\[CLI203\] maps\/a\.test\.csv has no column expect/)
      await write('maps/a.test.csv', 'country,expect\nDE,de\nFR,fr\n')
      await watching.until(/2 passed, 0 failed/)
      watching.child.kill('SIGINT')
      expect(await watching.ended).toBe(130)
      expect(watching.said()).not.toMatch(/\n\s+at /)
    } finally {
      watching.child.kill('SIGKILL')
    }
  })

  it('sees each save of an editor that puts a new file in the place of the old one, and a table in a new folder', async () => {
    await mkdir(join(folder, 'maps'))
    await write('maps/a.expr', 'ToUpper([country], )\n')
    await write('maps/a.test.csv', 'country,expect\nde,DE\n')
    const watching = start(['test', 'maps', '--watch'])
    const save = async (expression: string) => {
      await write('maps/a.expr~', `${expression}\n`)
      await rename(join(folder, 'maps/a.expr~'), join(folder, 'maps/a.expr'))
    }
    try {
      await watching.until(/watching; Ctrl\+C ends/)
      for (const word of ['one', 'two', 'three']) {
        await save(`"${word}"`)
        await watching.until(new RegExp(`expected "DE" {2}got "${word}"\n0 passed, 1 failed`))
      }
      await mkdir(join(folder, 'maps/deep'))
      await write('maps/deep/b.expr', 'ToLower([country], )\n')
      await write('maps/deep/b.test.csv', 'country,expect\nDE,de\n')
      await watching.until(/1 passed, 1 failed/)
    } finally {
      watching.child.kill('SIGKILL')
    }
  })

  it('says what is wrong with a path where nothing is, instead of waiting for it', async () => {
    for (const [path, words] of [
      ['nowhere/a.test.csv', 'no such file'],
      ['nowhere/*.test.csv', 'nowhere'],
    ] as const) {
      const { status, stderr } = await attrmap(['test', path, '--watch'], { cwd: folder })
      expect(status).toBe(2)
      expect(stderr.toLowerCase()).toContain(words)
    }
  })

  it('does not run again for what it writes itself: a table with --update, the output, and where the shell sends it', async () => {
    await write('a.expr', 'Guid()\n')
    await write('all.json', '')
    const shell = `exec "${process.execPath}" "${main}" test --update --watch --json > all.json`
    for (const [command, ...words] of [
      [process.execPath, main, 'test', '--update', '--watch', '-o', 'said.csv'],
      ['sh', '-c', shell],
    ] as const) {
      await write('a.test.csv', 'country,expect\nDE,DE\n')
      const child = spawn(command, words, { cwd: folder })
      try {
        let said = ''
        child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
          said += chunk
        })
        while (!said.includes('watching')) await new Promise(done => setTimeout(done, 20))
        const table = await readFile(join(folder, 'a.test.csv'), 'utf8')
        expect(table).toMatch(/^country,expect\nDE,[0-9a-f-]{36}\n$/)
        await new Promise(done => setTimeout(done, 1200))
        expect(await readFile(join(folder, 'a.test.csv'), 'utf8')).toBe(table)
      } finally {
        child.kill('SIGKILL')
      }
    }
  })

  it('waits for a folder that goes and comes back', async () => {
    await mkdir(join(folder, 'maps'))
    await write('maps/a.expr', 'ToUpper([country], )\n')
    await write('maps/a.test.csv', 'country,expect\nde,DE\n')
    const watching = start(['test', 'maps', '--watch'])
    try {
      await watching.until(/1 passed, 0 failed\n(.|\n)*watching; Ctrl\+C ends/)
      await rename(join(folder, 'maps'), join(folder, 'away'))
      await watching.until(/error\[CLI201\] maps/)
      await rename(join(folder, 'away'), join(folder, 'maps'))
      await watching.until(/CLI201(.|\n)*1 passed, 0 failed/)
      await write('maps/a.expr', 'ToLower([country], )\n')
      await watching.until(/0 passed, 1 failed/)
      watching.child.kill('SIGINT')
      expect(await watching.ended).toBe(130)
    } finally {
      watching.child.kill('SIGKILL')
    }
  })
})

describe('diff git:REV:PATH', () => {
  it('compares a file and a folder of a commit with what lies there now', async () => {
    const git = (...words: string[]) =>
      run('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words], { cwd: folder })
    await attrmap(['init'], { cwd: folder })
    await attrmap(['schema', 'pack', 'mappings/code42', '-o', 'prod.json'], { cwd: folder })
    await git('init', '-q', '-b', 'main')
    await git('add', '.')
    await git('commit', '-q', '-m', 'first')
    const same = await attrmap(['diff', 'git:main:mappings/code42', 'mappings/code42', '--exit-code'], { cwd: folder })
    expect([same.status, same.stdout]).toEqual([0, '11 same.\n'])
    const { stdout: names } = await git('ls-files', 'mappings')
    const country = lines(names).find(name => name.endsWith('country.expr')) ?? ''
    await write(country, 'ToUpper([country], )\n')
    const changed = await attrmap(['diff', 'git:main:mappings/code42', 'mappings/code42', '--exit-code', '--json'], {
      cwd: folder,
    })
    expect(changed.status).toBe(1)
    expect(JSON.parse(changed.stdout)).toMatchObject({ added: 0, changed: 1, removed: 0, same: 10 })
    const file = await attrmap(['diff', 'git:HEAD:prod.json', 'mappings/code42'], { cwd: folder })
    expect(file.stdout).toMatch(
      /^~ addresses\[type eq "work"\]\.country +.*\n1 changed, 10 same\. Saving starts a new first cycle/,
    )
    const deeper = await attrmap(['diff', 'git:main:code42', 'code42'], { cwd: join(folder, 'mappings') })
    expect(deeper.stdout).toMatch(/1 changed, 10 same/)
  })

  it('names a revision or a path that is not there', async () => {
    await run('git', ['init', '-q', folder])
    for (const reference of ['git:nowhere:prod.json', 'git:nopath', 'git:--help:x']) {
      const { status, stderr } = await attrmap(['diff', reference, 'profile:code42'], { cwd: folder })
      expect(status).toBe(2)
      expect(stderr).toContain(reference === 'git:--help:x' ? '"--help"' : reference)
      expect(stderr).toContain('hint')
    }
  })
})

describe('init --ci azure-pipelines', () => {
  it('writes a pipeline whose steps are commands that exist and give what the pipeline reads', async () => {
    const { stdout, status } = await attrmap(['init', '--ci', 'azure-pipelines'], { cwd: folder })
    expect(status).toBe(0)
    expect(stdout).toContain('azure-pipelines.yml\n')
    const pipeline = await readFile(join(folder, 'azure-pipelines.yml'), 'utf8')
    const steps = [...pipeline.matchAll(/script: npx attrmap (.+)/g)].map(([, words = '']) => words.split(' '))
    expect(steps).toHaveLength(2)
    for (const step of steps) expect((await attrmap(step, { cwd: folder })).status, step.join(' ')).toBe(0)
    const [, results = ''] = /testResultsFiles: (\S+)/.exec(pipeline) ?? []
    expect(await readFile(join(folder, results), 'utf8')).toMatch(/^<\?xml .*\n<testsuites tests="\d+" failures="0">/)
  })
})

describe('with a SCIM endpoint', () => {
  let endpoint: ScimEndpoint
  let env: Record<string, string> = {}
  beforeEach(async () => {
    endpoint = await startScimEndpoint()
    env = { ATTRMAP_SCIM_TOKEN: endpoint.token }
  })
  afterEach(() => endpoint.close())

  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${index}`,
      userPrincipalName: `p${index}@corp.example`,
      accountEnabled: true,
    }))
  const planned = async (count: number) => {
    await write('users.json', people(count))
    expect((await attrmap(['plan', '--users', 'users.json', '--save', 'p.json'], { cwd: folder })).status).toBe(0)
  }

  it('replay --only sends what a step stands on and reports that step alone; --record keeps requests without the token', async () => {
    const words = ['replay', endpoint.url, '--only', 'match user, read user', '--record', 'steps.ndjson']
    const { stdout, status } = await attrmap(words, { cwd: folder, env })
    expect([status, stdout]).toEqual([0, 'ok   match user by userName\nok   read user\n2 passed, 0 failed\n'])
    const record = await readFile(join(folder, 'steps.ndjson'), 'utf8')
    expect(lines(record).map(line => (JSON.parse(line) as { name: string }).name)).toEqual([
      'match user by userName',
      'read user',
    ])
    expect(record).not.toContain(endpoint.token)
    expect(endpoint.resources.User.size).toBe(0)
  })

  it('replay --only of a step that does not exist says so', async () => {
    const { status, stderr } = await attrmap(['replay', endpoint.url, '--only', 'craete'], { cwd: folder, env })
    expect([status, stderr]).toEqual([2, expect.stringContaining('no step begins with "craete"')])
  })

  it('plan --scope, --only, --cycle and --against choose what is planned', async () => {
    await write('users.json', [
      { id: '1', userPrincipalName: 'ana@corp.example', department: 'Sales', country: 'Brazil', accountEnabled: true },
      { id: '2', userPrincipalName: 'bo@corp.example', department: 'Legal', country: 'Germany', accountEnabled: true },
    ])
    await write('target.json', [{ id: 't1', userName: 'ana@corp.example', active: true, displayName: 'old' }])
    const actions = async (...words: string[]) =>
      lines((await attrmap(['plan', '--users', 'users.json', '--format', 'ndjson', ...words], { cwd: folder })).stdout)
        .map(line => JSON.parse(line) as { action: string; name: string })
        .map(({ action, name }) => `${action} ${name.split('@')[0]}`)
    expect(await actions()).toEqual(['create ana', 'create bo'])
    await write('scope.json', {
      groups: [
        {
          name: 'sales',
          clauses: [{ operatorName: 'EQUALS', sourceOperandName: 'department', targetOperand: { values: ['Sales'] } }],
        },
      ],
    })
    expect(await actions('--scope', 'scope.json')).toEqual(['create ana'])
    expect(await actions('--only', 'userName sw "b"')).toEqual(['create bo'])
    await write('leaver.json', [{ id: '1', userPrincipalName: 'ana@corp.example', accountEnabled: false }])
    // A first cycle leaves alone who was never provisioned by it; the next one disables.
    const leave = async (cycle: string) => {
      const words = ['plan', '--users', 'leaver.json', '--target', 'target.json', '--cycle', cycle, '--exit-code', '--json']
      return JSON.parse((await attrmap(words, { cwd: folder })).stdout) as { summary: Record<string, number> }
    }
    expect((await leave('next')).summary.disable).toBe(1)
    expect(await actions('--against', 'code42')).toEqual([])
    const against = await attrmap(['plan', '--users', 'users.json', '--country', 'none', '--against', 'code42'], { cwd: folder })
    expect(against.stdout).toMatch(/ana@corp\.example/)
    const wrong = await attrmap(['plan', '--users', 'users.json', '--only', 'userName is "b"'], { cwd: folder })
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('--only cannot be "userName is "b""')])
    const noScope = await attrmap(['plan', '--users', 'users.json', '--scope', 'users.json'], { cwd: folder })
    expect([noScope.status, noScope.stderr]).toEqual([2, expect.stringContaining('users.json is not a scoping filter')])
  })

  it('apply --stop-after ends after so many failures, and --log has a record in Microsoft’s shape for each change', async () => {
    await planned(6)
    endpoint.fault = ({ method }) => (method === 'POST' ? { status: 400, body: '{"detail":"no"}' } : undefined)
    const words = [
      'apply',
      'p.json',
      '--scim',
      endpoint.url,
      '--yes',
      '--concurrency',
      '1',
      '--stop-after',
      '2',
      '--log',
      'log.ndjson',
    ]
    const { status, stdout, stderr } = await attrmap(words, { cwd: folder, env })
    expect([status, stdout]).toEqual([5, '2 of 6 requests sent, 2 failed, journal p.journal.ndjson\n'])
    expect(stderr).toContain('stopped after 2 failed changes')
    const records = lines(await readFile(join(folder, 'log.ndjson'), 'utf8')).map(
      line => JSON.parse(line) as Record<string, unknown>,
    )
    expect(records).toHaveLength(2)
    expect(records[0]).toMatchObject({ provisioningAction: 'create', provisioningStatusInfo: { status: 'failure' } })
    expect(await readFile(join(folder, 'log.ndjson'), 'utf8')).not.toContain(endpoint.token)
  })

  it('apply --rate spaces requests out, and says how far it is on a terminal', async () => {
    await planned(6)
    const begun = Date.now()
    const command = `"${process.execPath}" "${main}" apply p.json --scim ${endpoint.url} --yes --rate 4 --concurrency 1`
    const screen = await onTerminal(command, env)
    expect(Date.now() - begun).toBeGreaterThan(1000)
    if (screen === undefined) return
    expect(screen).toMatch(/\r\u001b\[K\d of 6 changes, \d+\/s, \d s left/)
    // The line is gone before the answer comes.
    expect(screen).toMatch(/\r\u001b\[K6 of 6 requests sent, 0 failed, journal p\.journal\.ndjson\r\n$/)
  })

  it('asks on a terminal: y sends, anything else does not, and CI is never asked', async () => {
    await planned(1)
    const command = `"${process.execPath}" "${main}" apply p.json --scim ${endpoint.url}`
    const no = await onTerminal(command, env, 'n\n')
    if (no === undefined) return
    expect(no).toContain(`Send 1 requests to ${endpoint.url}? [y/N] `)
    expect(no).toContain('error[CLI501] not confirmed, nothing was changed')
    expect(endpoint.resources.User.size).toBe(0)
    expect(await onTerminal(command, { ...env, CI: 'true' })).toContain('error[CLI501]')
    expect(endpoint.resources.User.size).toBe(0)
    expect(await onTerminal(command, env, 'y\n')).toContain('1 of 1 requests sent, 0 failed')
    expect(endpoint.resources.User.size).toBe(1)
  })

  it('does not ask when standard input is a pipe, whatever comes through it', async () => {
    await planned(1)
    const { status, stderr } = await attrmap(['apply', 'p.json', '--scim', endpoint.url], { cwd: folder, env, input: 'y\n' })
    expect([status, stderr]).toEqual([6, expect.stringContaining('not confirmed')])
    expect(endpoint.resources.User.size).toBe(0)
  })
})

describe('-o of an answer without an end', () => {
  it('serve -o and sync-log --follow -o write as they go', async () => {
    const service = start(['serve', '--port', '0', '-o', 'ready.txt'], { ATTRMAP_ADMIN_TOKEN: 'operator' })
    const growing = async (name: string, words: RegExp) => {
      for (let tries = 0; tries < 400; tries++) {
        const text = await readFile(join(folder, name), 'utf8').catch(() => undefined)
        if (text !== undefined && words.test(text)) return text
        await new Promise(done => setTimeout(done, 50))
      }
      throw new Error(`${name} never held ${words}`)
    }
    try {
      const [, url = ''] = /^ready (\S+) /.exec(await growing('ready.txt', /\n/)) ?? []
      const env = { ATTRMAP_SERVER: url, ATTRMAP_TOKEN: 'operator' }
      const made = JSON.parse((await attrmap(['provider', 'create', 'Log', '--json'], { env })).stdout) as {
        baseUrl: string
        token: string
      }
      const log = start(['sync-log', '--follow', '--format', 'ndjson', '-o', 'log.ndjson'], env)
      await growing('log.ndjson', /^$/)
      // The stream is open a moment after the file is there; users come until the first one is seen.
      let seen = ''
      for (let index = 0; index < 40 && seen === ''; index++) {
        await fetch(`${made.baseUrl}/Users`, {
          method: 'POST',
          headers: { authorization: `Bearer ${made.token}`, 'content-type': 'application/scim+json' },
          body: JSON.stringify({ schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName: `u${index}@log.example` }),
        })
        await new Promise(done => setTimeout(done, 100))
        seen = await readFile(join(folder, 'log.ndjson'), 'utf8')
      }
      expect(JSON.parse(lines(seen)[0] ?? '')).toMatchObject({ event: 'USER_CREATED' })
      log.child.kill('SIGINT')
      expect(await log.ended).toBe(0)
      expect(lines(await readFile(join(folder, 'log.ndjson'), 'utf8')).length).toBeGreaterThan(0)
      service.child.kill('SIGTERM')
      expect(await service.ended).toBe(0)
    } finally {
      service.child.kill('SIGKILL')
    }
  })
})

/** What a person sees who types a command into a terminal, `script` of util-linux being the terminal; undefined where there is none. */
async function onTerminal(command: string, env: Readonly<Record<string, string>>, typed = ''): Promise<string | undefined> {
  const version = await run('script', ['--version']).catch(() => undefined)
  if (!version?.stdout.includes('util-linux')) return undefined
  return new Promise(resolve => {
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, TERM: 'xterm', LANG: 'C.UTF-8', ...env },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      // A person answers when the question is there.
      if (typed !== '' && text.includes('[y/N]')) child.stdin.end(typed)
    })
    child.on('close', () => resolve(text))
  })
}
