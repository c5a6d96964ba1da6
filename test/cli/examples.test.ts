import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands/index.js'
import { root } from '../support/command-line.js'

const examples = commands.flatMap(command =>
  (command.examples ?? []).filter(example => example.run !== false).map(example => [example.line, example] as const),
)
let bin = ''

beforeAll(async () => {
  bin = await mkdtemp(join(tmpdir(), 'attrmap-bin-'))
  await writeFile(join(bin, 'attrmap'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli/main.js')}" "$@"\n`)
  await chmod(join(bin, 'attrmap'), 0o755)
})
afterAll(() => rm(bin, { recursive: true }))

describe('examples of the help', () => {
  it.each(examples)('%s', async (line, example) => {
    const { code, stdout, stderr } = await new Promise<{ code: number; stdout: string; stderr: string }>(resolve => {
      execFile(
        'bash',
        ['-c', line],
        { cwd: root, env: { HOME: process.env.HOME, PATH: `${bin}:${process.env.PATH}` }, maxBuffer: 1 << 26 },
        (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
      )
    })
    expect({ code, trace: /\n\s+at /.test(stderr) }, stderr).toEqual({ code: example.exit ?? 0, trace: false })
    expect(stdout.length + stderr.length).toBeGreaterThan(0)
  })
})
