import { expect, it } from 'vitest'
import { TestBench } from '../console.js'
import { useService } from '../support.js'

const bench = new TestBench(useService())

it('R157 R161 a run begins by itself, after a moment in which a second one is refused and the first can be cancelled', async () => {
  // The first calls of a process take long; the moment is half a second.
  await (await bench.provider()).apply()
  const provider = await bench.provider()
  const ann = await provider.user('ann')
  const group = await provider.group('Sales', [ann])
  const [here, field] = [await bench.defaultOrg(), await bench.org('Field')]
  const path = `/providers/${provider.id}`
  await bench.api('PUT', `${path}/org-mapping`, { method: 'scim-groups', mappings: [{ groupIds: [group], orgId: field }] })
  const first = await bench.api('POST', `${path}/apply-runs`, {})
  const second = await bench.api('POST', `${path}/apply-runs`, {})
  expect([first.status, second.status, second.body.rule]).toEqual([202, 409, 'R161'])
  const cancelled = await bench.api('POST', `${path}/apply-runs/${first.body.id}/cancel`)
  expect(cancelled.body).toMatchObject({ state: 'cancelled', examined: 0 })
  expect((await bench.view(ann)).orgId).toBe(here)

  const third = (await bench.api('POST', `${path}/apply-runs`, {})).body
  let run = third
  while (run.state === 'running') run = (await bench.api('GET', `${path}/apply-runs/${third.id}`)).body
  expect(run).toMatchObject({ state: 'completed', moved: 1 })
  expect((await bench.view(ann)).orgId).toBe(field)
})
