import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodeLike, notText, withLineEndsOf } from '../../src/cli/text.js'
import { attrmapHere } from '../support/command-in-process.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attrmap-encodings-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
const read = (name: string) => readFile(join(folder, name))
const here = (...words: string[]) => attrmapHere(words, { cwd: folder })

const latin1 = Buffer.from('Append([mail],"caf\xe9")\n', 'latin1')
const utf16le = (text: string) => Buffer.from(text, 'utf16le')
const utf16be = (text: string) => utf16le(text).swap16()

describe('a file that is not UTF-8', () => {
  it('is left as it is by format and by check --fix, which would lose its letters', async () => {
    await write('old.expr', latin1)
    await write('new.expr', 'Append([mail],"x")\n')
    const formatted = await here('format', '.')
    expect([formatted.status, formatted.stdout]).toEqual([2, 'new.expr\n'])
    expect(formatted.stderr).toBe(
      'error[CLI205] old.expr: byte E9 in line 1 is no UTF-8\n  = hint: save it as UTF-8\n1 of 2 files changed, 1 left alone\n',
    )
    expect((await here('check', '--fix', '--unsafe-fixes', 'old.expr')).status).toBe(1)
    expect(await read('old.expr')).toEqual(latin1)
  })

  it('is a finding of check with its place, and the other files are checked', async () => {
    await write('old.expr', latin1)
    await write('wrong.expr', 'Apend("a")\n')
    const { status, stdout } = await here('check', '--format', 'concise')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^old\.expr:1:19 error CLI205 byte E9 in line 1 is no UTF-8\nwrong\.expr:1:1 error EXP201 /)
    const piped = await attrmapHere(['check', '-', '--format', 'concise'], { cwd: folder, input: latin1 })
    expect(piped.stdout).toMatch(/^standard input:1:19 error CLI205 /)
  })

  it('inside an unpacked folder is a finding too', async () => {
    await here('init')
    await write('mappings/code42/Users/country.expr', latin1)
    const { status, stdout, stderr } = await here('check')
    expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('CLI205')])
  })

  it.each([
    ['eval', '-f', 'old.expr'],
    ['explain', '-f', 'old.expr'],
    ['country-switch', '--compare', 'old.expr'],
    ['check', 'ok.expr', '--config', 'old.expr'],
    ['diff', 'old.expr', 'profile:code42'],
  ])('is refused by %s %s %s', async (...words) => {
    await write('old.expr', latin1)
    await write('ok.expr', '[mail]\n')
    const { status, stderr } = await here(...words)
    expect(stderr).toBe('error[CLI205] old.expr: byte E9 in line 1 is no UTF-8\n  = hint: save it as UTF-8\n')
    expect(status).toBe(2)
  })

  it('is told where: the byte and its line', () => {
    expect(notText(Buffer.from('a\n\xff', 'latin1'))).toEqual({ message: 'byte FF in line 2 is no UTF-8', at: 2 })
    expect(notText(Buffer.concat([utf16le('\ufeffab'), Buffer.from([0, 0xd8])]))).toEqual({
      message: 'its UTF-16 is broken',
      at: 2,
    })
    for (const fine of [Buffer.from('\ufeffé\ufffd'), utf16le('\ufeffé'), utf16be('\ufeffé'), Buffer.alloc(0)])
      expect(notText(fine)).toBeUndefined()
  })
})

describe('a file that is rewritten', () => {
  const before = 'Join(" ",[a],[b])'
  const after = 'Join(" ", [a], [b])'

  it.each([
    ['UTF-8', (text: string) => Buffer.from(`${text}\n`)],
    ['UTF-8 with a byte-order mark and CRLF', (text: string) => Buffer.from(`\ufeff${text}\r\n`)],
    ['UTF-16 LE, as PowerShell writes it', (text: string) => utf16le(`\ufeff${text}\r\n`)],
    ['UTF-16 LE without a mark', (text: string) => utf16le(`${text}\r\n`)],
    ['UTF-16 BE', (text: string) => utf16be(`\ufeff${text}\n`)],
  ])('keeps %s, and is formatted once and for all', async (_name, encoded) => {
    await write('a.expr', encoded(before))
    expect((await here('format', 'a.expr')).stdout).toBe('a.expr\n')
    expect(await read('a.expr')).toEqual(encoded(after))
    expect((await here('format', '--check', 'a.expr')).status).toBe(0)
  })

  it('keeps them when check mends it, and when test writes what an expression gives', async () => {
    await write('a.expr', utf16le('\ufeffAppend(\u201ca\u201d, "b")\r\n'))
    await here('check', '--fix', '--unsafe-fixes', 'a.expr')
    expect(await read('a.expr')).toEqual(utf16le('\ufeffAppend("a", "b")\r\n'))
    await write('b.expr', 'ToUpper([a], )\n')
    await write('b.test.csv', '\ufeffa;expect\r\nde;\r\n')
    await here('test', '--update', 'b.test.csv')
    expect(await read('b.test.csv')).toEqual(Buffer.from('\ufeffa;expect\r\nde;DE\r\n'))
  })

  it('of mixed line ends gets those of Unix; a line end in a text is one of the file', () => {
    expect(withLineEndsOf('a\r\nb', 'x\ny\r\n')).toBe('x\r\ny\r\n')
    for (const other of ['a\nb', 'a\r\nb\n', '\n\r\n', 'ab']) expect(withLineEndsOf(other, 'x\ny\n')).toBe('x\ny\n')
    expect(encodeLike(Buffer.alloc(0), 'é')).toEqual(Buffer.from('é'))
  })
})
