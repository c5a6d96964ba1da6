import { describe, expect, it } from 'vitest'
import { useService } from '../support.js'

/** Rules that look at more than one user, or at a setting, while others change it. */
const service = useService()

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('requests that run side by side', () => {
  it('R81 a delay that is raised in the middle of a mass deactivation holds for all of it', async () => {
    const directory = await service.provider({ deactivationDelayMinutes: 15 })
    const users = await Promise.all(numbers(200).map(() => directory.create()))
    const leaving = users.values()
    const disableMost = async () => {
      for (const { id } of leaving) await directory.disable(id)
    }
    const disabling = numbers(4).map(disableMost)
    await Promise.race(disabling.map(() => directory.disable(users.at(-1)?.id ?? '')))
    await Promise.all([service.done('PATCH', `/providers/${directory.id}`, { deactivationDelayMinutes: 600 }), ...disabling])
    const states = async () => new Set(await Promise.all(users.map(async ({ id }) => (await service.user(id)).state)))
    await service.later({ minutes: 16 })
    expect(await states()).toEqual(new Set(['deactivation-pending']))
    await service.later({ minutes: 585 })
    expect(await states()).toEqual(new Set(['deactivated']))
  })

  it('R59 an org that is blocked while an apply run moves users into it blocks all of them', async () => {
    const directory = await service.provider()
    const users = await Promise.all(numbers(200).map(() => directory.create()))
    const org = await service.org()
    await service.done('PUT', `/providers/${directory.id}/org-mapping`, { method: 'one-org', orgId: org.id })
    await service.done('POST', `/providers/${directory.id}/apply-runs`, {})
    const applying = service.service.runDueWork()
    while (!(await Promise.all(users.slice(0, 5).map(({ id }) => service.user(id)))).some(({ orgId }) => orgId === org.id));
    await Promise.all([service.done('POST', `/orgs/${org.id}/block`), applying])
    const after = await Promise.all(users.map(({ id }) => service.user(id)))
    expect(new Set(after.map(({ orgId, blockReasons }) => JSON.stringify([orgId, blockReasons])))).toEqual(
      new Set([JSON.stringify([org.id, ['org']])]),
    )
  })

  it('R84 an alert is raised for users who all leave at the same moment', async () => {
    const directory = await service.provider()
    const users = await Promise.all(numbers(22).map(() => directory.create()))
    await Promise.all(users.map(({ id }) => directory.disable(id)))
    await service.later({ seconds: 30 })
    const alerts = await service.done('GET', `/audit-log?event=SAFETY_ALERT&providerId=${directory.id}`)
    expect(alerts.items).toMatchObject([{ rule: 'R84' }])
  })

  it('R154 of two who would lose Customer Cloud Admin at the same time one keeps it', async () => {
    const directory = await service.provider()
    const groups = await Promise.all([directory.group(), directory.group()])
    await service.done('PUT', `/providers/${directory.id}/role-mapping`, {
      method: 'scim-groups',
      mappings: groups.map(({ id }) => ({ groupId: id, roleIds: ['customer-cloud-admin'] })),
    })
    const users = await Promise.all([directory.create(), directory.create()])
    const [one, two] = users.map(({ id }, index) => ({ id, group: groups[index]?.id ?? '' }))
    if (!one || !two) throw new Error('two were made')
    for (const _round of numbers(10)) {
      await directory.join(one.group, one.id)
      await directory.join(two.group, two.id)
      await Promise.all([directory.leave(one.group, one.id), directory.leave(two.group, two.id)])
      const holders = (await Promise.all(users.map(({ id }) => service.user(id)))).filter(({ roleIds }) =>
        roleIds.includes('customer-cloud-admin'),
      )
      expect(holders).toHaveLength(1)
    }
  })
})
