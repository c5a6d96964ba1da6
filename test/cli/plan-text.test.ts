import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planText } from '../../src/cli/plan-text.js'
import { type PlannedChange, planFile, readPlanFile } from '../../src/pipeline/index.js'
import { attrmapHere } from '../support/command-in-process.js'

describe('a saved plan', () => {
  it('has a line for each change, and is read back as it was', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attrmap-plan-'))
    const file = join(folder, 'a.plan.json')
    await attrmapHere(['plan', '--users', 'fixtures/users/small.csv', '--save', file])
    const text = await readFile(file, 'utf8')
    const { plan } = readPlanFile(text)
    expect(plan?.changes.length).toBeGreaterThan(3)
    expect(text.split('\n').filter(line => line.startsWith('    {"key":'))).toHaveLength(plan?.changes.length ?? 0)
    expect(JSON.parse(text)).toMatchObject({ formatVersion: 1, kind: 'attrmap-plan', mapping: { name: 'profile:code42' } })
    const json = JSON.parse((await attrmapHere(['plan', '--users', 'fixtures/users/small.csv', '--json'])).stdout)
    expect(json).toMatchObject({ formatVersion: 1, command: 'plan', kind: 'attrmap-plan', summary: plan?.summary })
    expect(json.changes).toHaveLength(plan?.changes.length ?? 0)
    await rm(folder, { recursive: true })
  })

  const options = { planId: 'p', createdAt: new Date(0) }

  it('over the limit of disables is one JSON document on standard output, the refusal is on the other stream', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attrmap-plan-'))
    await writeFile(join(folder, 'leaver.json'), '[{ "id": "1", "userPrincipalName": "a@b.example", "accountEnabled": false }]')
    await writeFile(join(folder, 'target.json'), '[{ "id": "t1", "userName": "a@b.example", "active": true }]')
    const words = ['plan', '--users', 'leaver.json', '--target', 'target.json', '--max-disables', '0', '--json']
    const { status, stdout, stderr } = await attrmapHere(words, { cwd: folder })
    expect([status, JSON.parse(stdout)]).toMatchObject([6, { summary: { disable: 1 } }])
    expect(stderr).toContain('error[CLI502]')
    await rm(folder, { recursive: true })
  })

  it('of nothing is one too', () => {
    const text = [...planText(planFile([], options), { mapping: {} })].join('')
    expect(JSON.parse(text)).toMatchObject({ changes: [], mapping: {} })
  })

  it('that could not be read back is refused, not written: a text has 2^29 characters at most', () => {
    const change = { requests: [{}], diagnostics: [], status: 'planned', action: 'create', phase: 'objects' }
    const large = { ...change, name: 'x'.repeat(2 ** 27) } as unknown as PlannedChange
    const parts = planText(planFile([large, large, large, large], options), {})
    expect(() => {
      for (const part of parts) expect(part.length).toBeLessThan(2 ** 28)
    }).toThrow('the plan of 4 changes is too long for one file')
  })
})
