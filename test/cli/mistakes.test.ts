import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attrmapHere } from '../support/command-in-process.js'
import { root } from '../support/command-line.js'

let folder = ''

/** Sixteen ways in which a file is not what somebody thinks it is. The name is the file's. */
const mistakes: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
  empty: path => writeFile(path, ''),
  blank: path => writeFile(path, ' \r\n\t\n'),
  binary: path => writeFile(path, Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 197 + 13) & 255))),
  'utf16-no-mark': path => writeFile(path, Buffer.from('{ "hello": "world" }\r\n', 'utf16le')),
  truncated: path => writeFile(path, '{\n  "value": [\n    { "id": "1", "userPrincipalName": "a@b.exam'),
  shape: path => writeFile(path, '{\n  "hello": { "world": [1, 2, 3] }\n}\n'),
  nulls: path => writeFile(path, '[null, null, null]'),
  deep: path => writeFile(path, `${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  'long-line': path => writeFile(path, `{"id":"1","displayName":"${'x'.repeat(300_000)}`),
  ragged: path => writeFile(path, 'userPrincipalName,country\na@b.example,DE,what,is,this\nb@b.example\n'),
  twice: path => writeFile(path, 'userPrincipalName,country,userPrincipalName\na@b.example,DE,c@b.example\n'),
  folder: path => mkdir(path),
  missing: async () => {},
  // A loop of links is unreadable for everybody, root included.
  unreadable: path => symlink(basename(path), path),
  'broken-line': path => writeFile(path, '{"id":"1","userPrincipalName":"a@b.example"}\n{"id":"2", oops}\n{"id":"3"}\n'),
  schema: async path => writeFile(path, await readFile(join(root, 'fixtures/mapping/schemas/graph-answer.json'))),
}

/** What a kind of file is called. */
const endings: Readonly<Record<string, string>> = { ragged: 'csv', twice: 'csv', 'broken-line': 'ndjson', 'long-line': 'ndjson' }
const users = 'good-users.json'
const expression = 'good.expr'

/** A way in which a command reads a file, the file in the place of FILE; what is not listed in `findings` or `fine` is refused with 2. */
interface Place {
  readonly words: readonly string[]
  /** Mistakes that are findings (exit status 1): the rest of the file is worked on, or the file is what is judged. */
  readonly findings?: readonly string[]
  /** No mistake here (exit status 0). */
  readonly fine?: readonly string[]
}

const contents = Object.keys(mistakes).filter(kind => !['folder', 'missing', 'unreadable'].includes(kind))
const people = contents.filter(kind => kind !== 'empty')
const scim = 'http://127.0.0.1:1/scim'

const places: readonly Place[] = [
  { words: ['check', 'FILE'], findings: contents.filter(kind => kind !== 'schema'), fine: ['schema'] },
  { words: ['check', expression, '--profile', './FILE'], fine: ['schema'] },
  { words: ['check', expression, '--samples', 'FILE'], fine: ['twice', 'broken-line'] },
  { words: ['check', expression, '--baseline', 'FILE'] },
  { words: ['check', expression, '--config', 'FILE'] },
  // JSON of another kind is none of ours and stays as it is; a folder without files has nothing to format.
  { words: ['format', 'FILE', '--check'], fine: ['utf16-no-mark', 'shape', 'nulls', 'deep', 'folder', 'schema'] },
  // [null, null, null] reads as the attribute of that name.
  { words: ['eval', '-f', 'FILE'], fine: ['nulls'] },
  { words: ['eval', '[country]', '--users', 'FILE'], findings: ['twice', 'broken-line'] },
  { words: ['explain', '-f', 'FILE'], fine: ['nulls', 'schema'] },
  { words: ['test', 'FILE'] },
  // The table has names and codes, of which one column stands there twice.
  { words: ['country-switch', '--extra', 'FILE'], fine: ['twice'] },
  { words: ['country-switch', '--compare', 'FILE'], findings: ['nulls', 'deep'] },
  { words: ['country-switch', '--coverage', 'FILE'], findings: ['twice', 'broken-line'] },
  { words: ['schema', 'show', 'FILE'], fine: ['schema'] },
  { words: ['schema', 'unpack', 'FILE', '-d', 'unpacked'], fine: ['schema'] },
  { words: ['schema', 'pack', 'FILE'] },
  { words: ['diff', 'FILE', 'profile:code42'], fine: ['schema'] },
  // Users that cannot be read are told, the others go through (cli.md, transform); an export of nobody is none of them.
  { words: ['transform', 'FILE'], findings: people, fine: ['empty'] },
  { words: ['transform', users, '--mapping', './FILE'], fine: ['schema'] },
  { words: ['plan', '--users', 'FILE'], findings: people, fine: ['empty'] },
  { words: ['plan', '--users', users, '--mapping', './FILE'], fine: ['schema'] },
  { words: ['plan', '--users', users, '--target', 'FILE'] },
  { words: ['plan', '--users', users, '--scope', 'FILE'] },
  { words: ['plan', '--users', users, '--against', './FILE'], fine: ['schema'] },
  { words: ['apply', 'FILE', '--scim', scim, '--yes'] },
  { words: ['apply', 'good.plan.json', '--scim', scim, '--yes', '--token-file', 'FILE'] },
  { words: ['replay', scim, '--token-file', 'FILE'] },
  { words: ['provider', 'list', '--token-file', 'FILE'] },
  { words: ['profile', 'show', './FILE'], fine: ['schema'] },
  { words: ['profile', 'make', 'FILE'], fine: ['schema'] },
  { words: ['serve', '--port', '0', '--tls-cert', 'FILE', '--tls-key', 'FILE'] },
]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attrmap-mistakes-'))
  await writeFile(join(folder, expression), 'ToUpper([country], )\n')
  await writeFile(join(folder, users), '[{ "id": "1", "userPrincipalName": "a@b.example", "country": "Brazil" }]')
  await attrmapHere(['plan', '--users', users, '--save', 'good.plan.json'], { cwd: folder })
  for (const [kind, make] of Object.entries(mistakes)) await make(join(folder, nameOf(kind)))
})
afterAll(() => rm(folder, { recursive: true }))

const nameOf = (kind: string) => `${kind}.${endings[kind] ?? 'json'}`

describe('a file that is not what it is taken for', () => {
  it.each(places.map(place => [place.words.join(' '), place] as const))('%s', async (_title, place) => {
    for (const kind of Object.keys(mistakes)) {
      const file = nameOf(kind)
      const words = place.words.map(word => word.replace('FILE', file))
      const { status, stdout, stderr } = await attrmapHere(words, { cwd: folder, env: { ATTRMAP_SERVER: 'http://127.0.0.1:1' } })
      const said = `${kind}: ${stdout.slice(0, 500)}${stderr.slice(0, 1000)}`
      // A token file that is empty is no token: sign-in is needed.
      const noToken = place.words.includes('--token-file') && ['empty', 'blank'].includes(kind)
      expect(status, said).toBe(place.fine?.includes(kind) ? 0 : place.findings?.includes(kind) ? 1 : noToken ? 4 : 2)
      expect(stderr, said).not.toMatch(/\n\s+at |CLI901/)
      if (status === 0) continue
      expect(stdout + stderr, said).toContain(file)
      // What attrmap itself refuses says what to do; a drawn finding points at the place.
      if (/^error\[CLI/.test(stderr)) expect(stderr, said).toMatch(/= hint: \S|\n {2}= /)
    }
  })

  it('a bad token is never shown', async () => {
    await writeFile(join(folder, 'two-lines.txt'), 'very-secret\nsecond line\n')
    const { status, stdout, stderr } = await attrmapHere(['replay', scim, '--token-file', 'two-lines.txt'], { cwd: folder })
    expect(status).toBe(2)
    expect(stdout + stderr).not.toContain('very-secret')
  })
})
