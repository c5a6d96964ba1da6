import { spawn } from 'node:child_process'
import { chmod, link, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attrmapHere } from '../support/command-in-process.js'
import { root } from '../support/command-line.js'

const main = join(root, 'dist/cli/main.js')
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attrmap-output-'))
})
afterEach(() => rm(folder, { recursive: true }))

const path = (name: string) => join(folder, name)
const user = (number: number) =>
  `${JSON.stringify({ id: `${number}`, userPrincipalName: `user${number}@corp.example`, displayName: 'x'.repeat(200) })}\n`

/** A `transform` whose users go on coming: more than the file of -o keeps in memory has been read when it is told to stop. */
async function stopped(signal: 'SIGINT' | 'SIGTERM', words: readonly string[]): Promise<number | string | null> {
  const child = spawn(process.execPath, [main, 'transform', '-', '--country', 'none', '-q', ...words], { cwd: folder })
  child.stdin.on('error', () => {})
  const ended = new Promise<number | string | null>(resolve => child.on('close', (status, name) => resolve(status ?? name)))
  for (let number = 0; number < 12_000; number++) child.stdin.write(user(number))
  const given = Date.now() + 20_000
  while (!(await readdir(folder)).some(name => name.endsWith('.tmp')) && child.exitCode === null) {
    if (Date.now() > given) throw new Error('nothing was written beside the file')
    await new Promise(done => setTimeout(done, 20))
  }
  child.kill(signal)
  return ended
}

describe('the file of -o', () => {
  it.each([
    ['small', 1],
    ['larger than memory', 6_000],
  ])('that a link leads to is written, the link stays, and so do the rights: an answer that is %s', async (_size, users) => {
    await writeFile(path('users.ndjson'), Array.from({ length: users }, (_, number) => user(number)).join(''))
    await writeFile(path('real.ndjson'), 'old')
    await chmod(path('real.ndjson'), 0o640)
    await symlink('real.ndjson', path('link.ndjson'))
    const words = ['transform', 'users.ndjson', '--country', 'none', '-o', 'link.ndjson']
    await attrmapHere(words, { cwd: folder })
    expect(await readlink(path('link.ndjson'))).toBe('real.ndjson')
    expect((await readFile(path('real.ndjson'), 'utf8')).split('\n')).toHaveLength(users + 1)
    expect((await stat(path('real.ndjson'))).mode & 0o777).toBe(0o640)
    expect((await readdir(folder)).sort()).toEqual(['link.ndjson', 'real.ndjson', 'users.ndjson'])
  })

  it('is made where a link leads that has no file yet', async () => {
    await symlink('new.txt', path('link.txt'))
    await attrmapHere(['eval', '"x"', '-o', 'link.txt'], { cwd: folder })
    expect([await readlink(path('link.txt')), await readFile(path('new.txt'), 'utf8')]).toEqual(['new.txt', 'x\n'])
  })

  it('takes its place at once: another name of the old file keeps the old content', async () => {
    await writeFile(path('a.expr'), 'Join(" ",[a],[b])\n')
    await link(path('a.expr'), path('before.txt'))
    await attrmapHere(['format', 'a.expr'], { cwd: folder })
    expect(await readFile(path('before.txt'), 'utf8')).toBe('Join(" ",[a],[b])\n')
    expect(await readFile(path('a.expr'), 'utf8')).toBe('Join(" ", [a], [b])\n')
  })

  it('has the finished lines after Ctrl+C, and after SIGTERM, and nothing lies beside it', async () => {
    for (const [signal, status] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      expect(await stopped(signal, ['-o', 'out.ndjson'])).toBe(status)
      const lines = (await readFile(path('out.ndjson'), 'utf8')).split('\n')
      expect(lines.pop()).toBe('')
      expect(lines.length).toBeGreaterThan(1_000)
      for (const line of lines) expect(() => JSON.parse(line)).not.toThrow()
      expect(await readdir(folder)).toEqual(['out.ndjson'])
    }
  })

  it('is what it was when half of a JSON document was there', async () => {
    await writeFile(path('out.json'), '{ "before": true }')
    expect(await stopped('SIGINT', ['--json', '-o', 'out.json'])).toBe(130)
    expect(await readFile(path('out.json'), 'utf8')).toBe('{ "before": true }')
    expect(await readdir(folder)).toEqual(['out.json'])
  })
})
