import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { showsUtf8, toAscii } from '../../src/cli/ascii.js'
import { attrmapHere } from '../support/command-in-process.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attrmap-terminal-'))
})
afterAll(() => rm(folder, { recursive: true }))

const ascii = /^[\u0000-\u007f]*$/
const screen = { stdout: true, stderr: true }
const latin = { LANG: 'de_DE.ISO-8859-1' }
const utf8 = { LANG: 'de_DE.UTF-8' }

describe('the character set of the terminal', () => {
  it.each([
    [{}, 'linux', false],
    [{ LANG: 'C' }, 'linux', false],
    [{ LANG: 'POSIX' }, 'darwin', false],
    [{ LANG: 'de_DE' }, 'linux', false],
    [{ LANG: 'C.UTF-8' }, 'linux', true],
    [{ LANG: 'en_US.utf8' }, 'linux', true],
    [{ LC_CTYPE: 'UTF-8' }, 'darwin', true],
    [{ LANG: 'ca_ES.UTF-8@valencia' }, 'linux', true],
    [{ LC_ALL: 'C', LANG: 'en_US.UTF-8' }, 'linux', false],
    [{ LC_ALL: '', LC_CTYPE: 'C', LANG: 'en_US.UTF-8' }, 'linux', false],
    [{ LC_ALL: 'en_US.UTF-8', LC_CTYPE: 'C' }, 'linux', true],
    // A Windows console takes UTF-16 from Node, whatever `chcp` says; Git Bash sets the variables.
    [{}, 'win32', true],
    [{ LANG: 'de_DE.CP1252' }, 'win32', false],
  ])('%j on %s: %s', (env, platform, expected) => {
    expect(showsUtf8(env, platform)).toBe(expected)
  })
})

describe('toAscii', () => {
  it.each([
    ['a \u2192 b \u2713 \u201cc\u201d \u2019 \u2026 \u2500\u2502\u250c\u2550\u2551\u255d', 'a -> b ok "c" \' ... -|+-|+'],
    ['Jörg, 東京, \u{1f600}', 'J\\u00f6rg, \\u6771\\u4eac, \\ud83d\\ude00'],
    ['plain \u001b[31mred\u001b[0m', 'plain \u001b[31mred\u001b[0m'],
  ])('%s', (text, expected) => {
    expect(toAscii(text)).toBe(expected)
  })

  it('keeps the columns that a caret points into', () => {
    expect(toAscii('1 | Append("é東e\u0301", \u201cx\u201d)\n  |                 ^')).toBe(
      '1 | Append("???e", ?x?)\n  |                 ^',
    )
  })
})

describe('a terminal that is not UTF-8', () => {
  it('gets answers, messages, help and failures in ASCII', async () => {
    const lines = [
      ['eval', '[a]', '--set', 'a=J\u00f6rg'],
      ['eval', 'Append([a], \u201cx\u201d)'],
      ['country-switch', '--help'],
      ['help', 'plan'],
      ['rule', 'choices'],
      ['\u00fcval'],
      ['eval', '-f', 'j\u00f6rg.expr'],
    ]
    for (const words of lines) {
      const { stdout, stderr } = await attrmapHere(words, { env: latin }, screen)
      expect(stdout + stderr, words.join(' ')).toMatch(ascii)
      expect((stdout + stderr).length).toBeGreaterThan(0)
    }
    expect((await attrmapHere(['eval', '[a]', '--set', 'a=J\u00f6rg'], { env: latin }, screen)).stdout).toBe('J\\u00f6rg\n')
  })

  it('keeps a UTF-8 terminal as it is', async () => {
    expect((await attrmapHere(['eval', '[a]', '--set', 'a=J\u00f6rg'], { env: utf8 }, screen)).stdout).toBe('J\u00f6rg\n')
    expect((await attrmapHere(['country-switch', '--help'], { env: utf8 }, screen)).stdout).toContain('article\u2019s')
  })

  it('leaves data alone: a pipe, a file, JSON and CSV', async () => {
    const words = ['eval', '[a]', '--set', 'a=J\u00f6rg \u2192']
    expect((await attrmapHere(words, { env: latin })).stdout).toBe('J\u00f6rg \u2192\n')
    expect((await attrmapHere([...words, '--json'], { env: latin }, screen)).stdout).toContain('"J\u00f6rg \u2192"')
    expect((await attrmapHere([...words, '--format', 'csv'], { env: latin }, screen)).stdout).toContain('J\u00f6rg \u2192')
    const file = join(folder, 'answer.txt')
    await attrmapHere([...words, '-o', file], { env: latin }, screen)
    expect(await readFile(file, 'utf8')).toBe('J\u00f6rg \u2192\n')
  })
})

describe('control characters', () => {
  it('of a value, a name or a message do nothing to a terminal, and are there in a pipe', async () => {
    const words = ['eval', '[a]', '--set', 'a=\u001b]0;x\u0007\u009bJ\tb']
    expect((await attrmapHere(words, { env: utf8 }, screen)).stdout).toBe('\ufffd]0;x\ufffd\ufffdJ\tb\n')
    expect((await attrmapHere(words, { env: utf8 })).stdout).toBe('\u001b]0;x\u0007\u009bJ\tb\n')
    const { stderr } = await attrmapHere(['eval', '-f', 'no\u001b[2Jfile'], { env: utf8 }, screen)
    expect(stderr).toContain('error[CLI201] no\ufffd[2Jfile: no such file or folder')
  })

  it('that are colours of ours stay', async () => {
    const { stdout } = await attrmapHere(['check', '-', '--stdin-name', 'a\u001b[2J.expr'], { env: utf8, input: 'Foo()' }, screen)
    expect(stdout).toContain('\u001b[31merror[EXP201]\u001b[0m')
    expect(stdout).not.toContain('\u001b[2J')
  })
})
