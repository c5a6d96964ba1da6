import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attrmapHere } from '../support/command-in-process.js'
import { root } from '../support/command-line.js'

const run = promisify(execFile)
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attrmap-automation-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('action.yml', () => {
  it('takes paths with blanks or line ends between them, and none', async () => {
    await writeFile(join(folder, 'npx'), '#!/bin/sh\necho "$@"\n')
    await chmod(join(folder, 'npx'), 0o755)
    const action = await readFile(join(root, 'action.yml'), 'utf8')
    const scripts = [...action.matchAll(/run: \|\n((?: {8}.*\n)+)/g)].map(([, script = '']) => script)
    expect(scripts).toHaveLength(2)
    const words = async (PATHS: string) => {
      const env = { PATH: `${folder}:${process.env.PATH}`, PATHS, LEVEL: 'warn', VERSION: '1.2.3' }
      // As the runner calls bash for a composite step.
      const ran = scripts.map(script => run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { env }))
      return (await Promise.all(ran)).map(({ stdout }) => stdout.trim())
    }
    expect(await words('maps/a.expr  maps/b\nmore\n')).toEqual([
      '--yes attrmap@1.2.3 check maps/a.expr maps/b more --format github --fail-level warn',
      '--yes attrmap@1.2.3 test maps/a.expr maps/b more --format github',
    ])
    expect(await words('')).toEqual([
      '--yes attrmap@1.2.3 check --format github --fail-level warn',
      '--yes attrmap@1.2.3 test --format github',
    ])
  })
})

describe('.pre-commit-hooks.yaml', () => {
  it('finds nothing wrong with a fresh folder, whatever other JSON is committed with it', async () => {
    await attrmapHere(['init'], { cwd: folder })
    await writeFile(join(folder, 'package.json'), '{ "name": "x" }')
    const changed = ['package.json', 'mappings/code42/Users/mapping.json', 'mappings/code42/Users/country.expr']
    const hooks = (await readFile(join(root, '.pre-commit-hooks.yaml'), 'utf8')).split(/^- /m).slice(1)
    expect(hooks).toHaveLength(2)
    for (const hook of hooks) {
      const member = (name: string) => new RegExp(`^ *${name}: (.+)$`, 'm').exec(hook)?.[1] ?? ''
      const named = changed.filter(file => new RegExp(member('files')).test(file))
      expect(named).toContain('mappings/code42/Users/country.expr')
      const [, ...words] = member('entry').split(' ')
      const files = member('pass_filenames') === 'false' ? [] : named
      const { status, stderr } = await attrmapHere([...words, ...files], { cwd: folder })
      expect([member('entry'), status, stderr]).toEqual([member('entry'), 0, expect.not.stringContaining('error')])
    }
  })
})
