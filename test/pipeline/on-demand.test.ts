import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { groupMappings, type ObjectMapping, profiles } from '../../src/mapping/index.js'
import { type OnDemandResult, onDemand, onDemandAnswer, scimClient } from '../../src/pipeline/index.js'
import { type ScimEndpoint, startScimEndpoint } from '../support/scim-endpoint.js'

let endpoint: ScimEndpoint
beforeEach(async () => {
  endpoint = await startScimEndpoint()
})
afterEach(() => endpoint.close())
const client = (token = endpoint.token) => scimClient({ baseUrl: endpoint.url, token, clock: { sleep: async () => {} } })
const kim = { id: 'd-kim', userPrincipalName: 'kim@corp.example', jobTitle: 'Lead', department: 'Sales', city: null }
const shown = ({ steps }: OnDemandResult) => steps.map(({ name, status, description }) => `${name} ${status}: ${description}`)

describe('onDemand', () => {
  it('creates one user and shows the five steps', async () => {
    const result = await onDemand(kim, profiles.code42, client(), { send: true, probe: 'nobody' })
    expect(shown(result)).toEqual([
      'test connection success: the credentials are accepted and the matching attribute can be asked for',
      'import success: read from the directory',
      'scope success: in scope',
      'match success: no match',
      'action success: create: carried out',
    ])
    expect(result.steps[0]?.data).toEqual({ request: 'GET /Users?filter=userName+eq+%22nobody%22', status: 200 })
    expect(result.steps[1]?.data).toEqual({
      userPrincipalName: 'kim@corp.example',
      IsSoftDeleted: false,
      jobTitle: 'Lead',
      department: 'Sales',
    })
    expect(result.steps[3]?.data).toEqual({ attribute: 'userName', value: 'kim@corp.example', matched: [] })
    expect(result.steps[4]?.data).toMatchObject({
      action: 'create',
      modifiedProperties: [{ displayName: 'userName', oldValue: null, newValue: 'kim@corp.example' }, {}, {}, {}, {}],
    })
    expect(result.delivery).toMatchObject({ status: 'success', targetId: 't-1' })
    const answer = onDemandAnswer(result)
    expect(JSON.parse(answer.key)).toEqual({ result: 'Success', details: null })
    expect(JSON.parse(answer.value)).toMatchObject({ provisioningAction: 'create', targetIdentity: { id: 't-1' } })
  })

  it('tells an update without sending it', async () => {
    endpoint.resources.User.set('x', { id: 'x', userName: 'kim@corp.example', active: true, title: 'Eng' })
    const result = await onDemand(kim, profiles.code42, client())
    expect(shown(result).slice(3)).toEqual(['match success: matched x', 'action success: update: not sent, this was a trial'])
    expect(result.steps[3]?.data.matched).toMatchObject([{ id: 'x', title: 'Eng' }])
    expect(endpoint.requests.every(({ method }) => method === 'GET')).toBe(true)
  })

  const scoped: ObjectMapping = {
    ...profiles.code42,
    scope: {
      groups: [
        {
          name: 'staff',
          clauses: [{ sourceOperandName: 'department', operatorName: 'EQUALS', targetOperand: { values: ['Engineering'] } }],
        },
      ],
    },
  }

  it('shows every clause of the scope, and why nothing is done', async () => {
    const result = await onDemand(kim, scoped, [])
    expect(result.result).toBe('skipped')
    expect(result.steps[2]?.data).toMatchObject({
      IsActive: true,
      Assigned: true,
      clauses: [{ title: 'staff', attribute: 'department', operator: 'EQUALS', value: 'Engineering', result: false }],
    })
    expect(result.steps[4]).toMatchObject({ status: 'skipped', data: { skipReason: 'NotEffectivelyEntitled' } })
  })

  it('skips what is the same already', async () => {
    await onDemand(kim, profiles.code42, client(), { send: true })
    expect((await onDemand(kim, profiles.code42, client(), { send: true })).steps[4]).toMatchObject({
      status: 'skipped',
      data: { skipReason: 'RedundantExport' },
    })
    expect(JSON.parse(onDemandAnswer(await onDemand(kim, profiles.code42, client())).key)).toEqual({
      result: 'Skipped',
      details: { errorCode: 'RedundantExport', errorMessage: 'nothing differs' },
    })
  })

  it.each([
    ['refused credentials', kim, 'wrong', 'test connection', 'PIP401', 'Unauthorized'],
    ['no matching value', { id: 'd-x' }, 'secret', 'import', 'PIP201', 'ImportSkipped'],
    ['no user at all', 7, 'secret', 'import', 'PIP103', 'PIP103'],
  ])('%s end it where they are found', async (_, user, token, step, code, errorCode) => {
    const result = await onDemand(user, profiles.code42, client(token))
    expect(result.result).toBe('failure')
    const failing = result.steps.find(({ status }) => status === 'failure')
    expect([failing?.name, failing?.diagnostics[0]?.code]).toEqual([step, code])
    expect(result.steps).toHaveLength(5)
    expect(JSON.parse(onDemandAnswer(result).key)).toMatchObject({ result: 'Failure', details: { errorCode } })
  })

  it('several matches write nothing', async () => {
    const result = await onDemand(kim, profiles.code42, [
      { id: '1', userName: 'kim@corp.example' },
      { id: '2', userName: 'KIM@corp.example' },
    ])
    expect(shown(result)[3]).toBe('match failure: 2 resources match')
    const answer = onDemandAnswer(result)
    expect(JSON.parse(answer.key)).toMatchObject({ details: { errorCode: 'DuplicateTargetEntries' } })
    expect(JSON.parse(answer.value)).toMatchObject({ sourceIdentity: { displayName: 'kim@corp.example', identityType: 'User' } })
  })

  it('does not find who is disabled in the directory, and disables who is unassigned', async () => {
    endpoint.resources.User.set('x', { id: 'x', userName: 'kim@corp.example', active: true })
    expect(shown(await onDemand({ ...kim, accountEnabled: false }, profiles.code42, client()))[3]).toBe(
      'match skipped: not reached',
    )
    const result = await onDemand(kim, profiles.code42, client(), { assigned: () => false, send: true })
    expect(result.change).toMatchObject({ action: 'disable' })
    expect(endpoint.resources.User.get('x')).toMatchObject({ active: false })
  })

  it('a group takes at most five members', async () => {
    const members = Array.from({ length: 6 }, (_, index) => ({ id: `d-${index}` }))
    const result = await onDemand({ id: 'g', displayName: 'Staff', members }, groupMappings.code42, [])
    expect(shown(result)[1]).toBe('import failure: a group takes at most 5 members on demand')
  })

  it('provisions a group with its members', async () => {
    const group = { id: 'g', displayName: 'Staff', members: [{ id: 'd-kim' }] }
    const result = await onDemand(group, groupMappings.code42, client(), { send: true, links: { 'd-kim': 'c-kim' } })
    expect(result.result).toBe('success')
    expect([...endpoint.resources.Group.values()]).toMatchObject([{ displayName: 'Staff', members: [{ value: 'c-kim' }] }])
  })
})
