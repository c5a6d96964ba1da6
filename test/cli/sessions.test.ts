import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../support/command-line.js'
import { type CorpusCase, parseCorpus, updateBlock, updating } from '../support/corpus.js'

const main = join(root, 'dist/cli/main.js')
const sessions = parseCorpus(join(root, 'docs/sessions.md'), 'docs/sessions.md')
let folder = ''
let bin = ''
let service: ChildProcess
/** With UPDATE=1: what each session printed, last one first, so that rewriting one leaves the places of those above it. */
const seen: [CorpusCase, string][] = []
const env: Record<string, string> = {}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attrmap-sessions-'))
  bin = await mkdtemp(join(tmpdir(), 'attrmap-bin-'))
  await cp(join(root, 'fixtures/cli/sessions'), folder, { recursive: true })
  await cp(join(root, 'fixtures/countries/country-switch.expr'), join(folder, 'country-switch.expr'))
  await writeFile(join(bin, 'attrmap'), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`)
  await chmod(join(bin, 'attrmap'), 0o755)
  service = spawn(process.execPath, [main, 'serve', '--port', '0'], {
    env: { PATH: process.env.PATH, ATTRMAP_ADMIN_TOKEN: 'operator' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>(resolve => {
    service.stdout?.on('data', chunk => {
      const ready = /^ready (\S+)/m.exec(String(chunk))
      if (ready?.[1]) resolve(ready[1])
    })
  })
  Object.assign(env, {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: folder,
    LC_ALL: 'C.UTF-8',
    ATTRMAP_SERVER: url,
    ATTRMAP_TOKEN: 'operator',
  })
})
afterAll(async () => {
  for (const [item, text] of seen) updateBlock(item, 'console', text)
  service.kill('SIGKILL')
  await rm(folder, { recursive: true })
  await rm(bin, { recursive: true })
})

/** Runs one line and gives what a terminal would show; the status behind it when it is not 0. */
function typed(line: string): Promise<string> {
  return new Promise(resolve => {
    const child = spawn('bash', ['-c', `set -o pipefail; { ${line}; } 2>&1`], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', chunk => {
      text += chunk
    })
    child.on('close', status => resolve(`${text}${status === 0 ? '' : `# exit ${status}\n`}`))
  })
}

/** Words in capitals for what differs from run to run. */
const steady = (text: string) =>
  text
    // CSV ends its lines as RFC 4180 says; git keeps the page with line feeds.
    .replace(/\r\n/g, '\n')
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'http://127.0.0.1:PORT')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z/g, 'TIME')
    .replace(/^(token +)\S+$/m, '$1TOKEN')
    .replace(/^(id +)\S+$/m, '$1ID')
    .trimEnd()

describe('sessions of docs/sessions.md', () => {
  it.each(sessions.map(item => [item.title, item] as const))('%s', async (_title, item) => {
    const commands = (item.block('console') ?? '').split('\n').filter(line => line.startsWith('$ '))
    const shown: string[] = []
    for (const line of commands) {
      const output = steady(await typed(line.slice(2)))
      shown.push(line, ...(output === '' ? [] : [output]))
      const token = /^token +(\S+)$/m.exec(await lastToken(line))?.[1]
      if (token) env.ATTRMAP_SCIM_TOKEN = token
    }
    if (updating) seen.unshift([item, shown.join('\n')])
    else expect(shown.join('\n')).toBe(item.block('console'))
  })

  it('no session shows a stack trace', async () => {
    expect(await readFile(join(root, 'docs/sessions.md'), 'utf8')).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
  })
})

/** The token of the provider that a line has just made: the sessions behind it send with it. */
async function lastToken(line: string): Promise<string> {
  if (!line.includes('provider create')) return ''
  return typed('attrmap provider rotate "Entra production" --yes').then(token => `token ${token.trim()}`)
}
