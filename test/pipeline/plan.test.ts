import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { report } from '../../src/diagnostics/index.js'
import {
  type AttributeMappingSource,
  attributeSource,
  expressionSource,
  groupMappings,
  type ObjectMapping,
  profiles,
  withCountry,
} from '../../src/mapping/index.js'
import { targetFailed } from '../../src/pipeline/diagnostics/delivering.js'
import {
  type PlannedChange,
  type PlanOptions,
  type PlanTarget,
  plan,
  planFile,
  readPlanFile,
  renderPlan,
  TargetError,
} from '../../src/pipeline/index.js'
import { applyPatch, type PatchRequest } from '../../src/scim/index.js'
import { fixtures } from '../support/corpus.js'

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const user = (name: string, more: Record<string, unknown> = {}) => ({
  id: `d-${name}`,
  userPrincipalName: `${name}@corp.example`,
  ...more,
})
const resource = (name: string, more: Record<string, unknown> = {}) => ({
  id: `c-${name}`,
  userName: `${name}@corp.example`,
  active: true,
  emails: [{ type: 'work', value: `${name}@corp.example` }],
  ...more,
})
async function planned(
  users: Iterable<Record<string, unknown>>,
  target: Iterable<unknown> = [],
  options: PlanOptions = {},
  mapping: ObjectMapping = profiles.code42,
) {
  const changes: PlannedChange[] = []
  for await (const change of plan(users, mapping, target, options)) changes.push(change)
  return changes
}
const shown = (changes: readonly PlannedChange[]) =>
  changes.map(({ action, status, name, reason }) => `${status === 'planned' ? action : status} ${name}: ${reason}`)
const patchOf = (change: PlannedChange | undefined) => change?.requests[0]?.body as PatchRequest
const without = (target: string): ObjectMapping => ({
  ...profiles.code42,
  attributeMappings: profiles.code42.attributeMappings.filter(row => row.targetAttributeName !== target),
})
const withActive = (source: AttributeMappingSource): ObjectMapping => ({
  ...profiles.code42,
  attributeMappings: profiles.code42.attributeMappings.map(row =>
    row.targetAttributeName === 'active' ? { targetAttributeName: 'active', source } : row,
  ),
})

describe('plan', () => {
  it('creates who is not there, with the whole resource', async () => {
    const [change] = await planned([user('kim', { country: 'Germany', manager: { id: 'd-ada' } }), user('ada')])
    expect(change).toMatchObject({
      action: 'create',
      name: 'kim@corp.example',
      match: { path: 'userName', value: 'kim@corp.example' },
      pendingReferences: [{ target: `${enterprise}:manager`, directoryId: 'd-ada' }],
      requests: [
        {
          method: 'POST',
          path: '/Users',
          body: { userName: 'kim@corp.example', active: true, addresses: [{ type: 'work', country: 'DE' }] },
        },
      ],
    })
  })

  it('sends references in a second phase, when everybody is there', async () => {
    const changes = await planned(
      [user('kim', { manager: { id: 'd-ada' } }), user('ada'), user('lee', { manager: { id: 'd-old' } }), user('old')],
      [resource('lee'), resource('old')],
    )
    expect(shown(changes)).toEqual([
      'create kim@corp.example: in scope and not in the target',
      'create ada@corp.example: in scope and not in the target',
      'none lee@corp.example: nothing differs',
      'none old@corp.example: nothing differs',
      'update kim@corp.example: the reference exists by now',
      'update lee@corp.example: the reference exists by now',
    ])
    expect(changes[4]?.requests).toEqual([
      {
        method: 'PATCH',
        path: '/Users/{id of d-kim}',
        body: {
          schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
          Operations: [{ op: 'Add', path: `${enterprise}:manager`, value: '{id of d-ada}' }],
        },
      },
    ])
    expect(changes[5]).toMatchObject({
      targetId: 'c-lee',
      requests: [{ path: '/Users/c-lee', body: { Operations: [{ op: 'Add', path: `${enterprise}:manager`, value: 'c-old' }] } }],
    })
  })

  it('sends a manager who is known along with the rest', async () => {
    const [change] = await planned([user('kim', { manager: { id: 'd-ada' } })], [], { links: { 'd-ada': 'c-ada' } })
    expect(change?.requests[0]?.body).toMatchObject({ [enterprise]: { manager: { value: 'c-ada' } } })
  })

  const stored = () =>
    resource('kim', {
      title: 'Buyer',
      name: { familyName: 'Meier' },
      addresses: [{ type: 'work', locality: 'Bonn' }],
      [enterprise]: { department: 'Purchasing' },
    })
  const changed = user('kim', {
    jobTitle: 'Senior Buyer',
    surname: 'Meier-Lang',
    city: '',
    state: 'NRW',
    department: 'Supply',
    mail: 'x',
  })

  it('updates by dialect A: one operation for each attribute that differs', async () => {
    const [change] = await planned([changed], [stored()])
    expect(patchOf(change).Operations).toEqual([
      { op: 'Replace', path: 'title', value: 'Senior Buyer' },
      { op: 'Replace', path: 'name.familyName', value: 'Meier-Lang' },
      { op: 'Remove', path: 'addresses[type eq "work"].locality' },
      { op: 'Add', path: 'addresses[type eq "work"].region', value: 'NRW' },
      { op: 'Replace', path: `${enterprise}:department`, value: 'Supply' },
    ])
    expect(change?.changes[0]).toEqual({ path: 'title', before: 'Buyer', after: 'Senior Buyer' })
  })

  it('updates by dialect B: simple attributes share one replace without path', async () => {
    const [change] = await planned([changed], [stored()], { dialect: 'B' })
    expect(patchOf(change).Operations).toEqual([
      { op: 'remove', path: 'addresses[type eq "work"].locality' },
      { op: 'add', path: 'addresses[type eq "work"].region', value: 'NRW' },
      {
        op: 'replace',
        value: { title: 'Senior Buyer', 'name.familyName': 'Meier-Lang', [`${enterprise}:department`]: 'Supply' },
      },
    ])
  })

  it.each(['A', 'B'] as const)('a target that applies the patch of dialect %s needs no other', async dialect => {
    const [change] = await planned([changed], [stored()], { dialect })
    const patched = applyPatch(stored(), patchOf(change), { resourceType: 'User', compatibility: 'entra' })
    expect(shown(await planned([changed], [patched], { dialect }))).toEqual(['none kim@corp.example: nothing differs'])
  })

  it('writes booleans as Entra does', async () => {
    const [a] = await planned([user('kim', { accountEnabled: false })], [resource('kim')])
    const [b] = await planned([user('kim')], [resource('kim', { active: false })], { dialect: 'B' })
    expect(a).toMatchObject({ action: 'disable', reason: 'disabled in the directory' })
    expect(patchOf(a).Operations).toEqual([{ op: 'Replace', path: 'active', value: 'False' }])
    expect(patchOf(b).Operations).toEqual([{ op: 'replace', value: { active: true } }])
  })

  it('compares what a service may store differently: texts for booleans, a bare manager, other letters in names', async () => {
    const target = {
      ID: 'x',
      id: 'c-kim',
      USERNAME: 'kim@corp.example',
      Active: 'True',
      Emails: [{ Type: 'Work', Value: 'kim@corp.example' }],
      [enterprise]: { manager: 'c-ada' },
    }
    expect(shown(await planned([user('kim', { manager: { id: 'd-ada' } })], [target], { links: { 'd-ada': 'c-ada' } }))).toEqual([
      'none kim@corp.example: nothing differs',
    ])
  })

  const outOfScope: ObjectMapping = {
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

  it.each([
    ['disabled', user('kim', { accountEnabled: false }), profiles.code42, {}, 'disable', 'disabled in the directory'],
    [
      'soft-deleted, found by its old name',
      {
        ...user('kim'),
        id: '11111111-2222-4333-8444-555555555555',
        userPrincipalName: '11111111222243338444555555555555kim@corp.example',
        deletedDateTime: '2026-11-01T00:00:00Z',
      },
      profiles.code42,
      {},
      'disable',
      'soft-deleted in the directory',
    ],
    ['out of scope', user('kim', { department: 'Sales' }), outOfScope, {}, 'disable', 'out of scope'],
    [
      'unassigned',
      user('kim'),
      profiles.code42,
      { assigned: (): boolean => false },
      'disable',
      'not assigned to the application',
    ],
    [
      'unassigned, left alone',
      user('kim'),
      profiles.code42,
      { assigned: (): boolean => false, skipOutOfScopeDeletions: true },
      'none',
      'not assigned to the application; SkipOutOfScopeDeletions leaves the account alone',
    ],
    [
      'out of scope, left alone',
      user('kim', { department: 'Sales' }),
      outOfScope,
      { skipOutOfScopeDeletions: true },
      'none',
      'out of scope; SkipOutOfScopeDeletions leaves the account alone',
    ],
    [
      'disabled although out-of-scope deletions are skipped',
      user('kim', { accountEnabled: false }),
      profiles.code42,
      { skipOutOfScopeDeletions: true },
      'disable',
      'disabled in the directory',
    ],
    [
      'disabled, active not mapped',
      user('kim', { accountEnabled: false }),
      without('active'),
      {},
      'none',
      'disabled in the directory; active is not mapped, so nothing is sent',
    ],
    [
      'unassigned, active not mapped',
      user('kim'),
      without('active'),
      { assigned: (): boolean => false },
      'delete',
      'not assigned to the application; active is not mapped',
    ],
    [
      'unassigned, active not mapped, no deletes',
      user('kim'),
      { ...without('active'), flowTypes: 'Add, Update' },
      { assigned: (): boolean => false },
      'none',
      'not assigned to the application; active is not mapped, so nothing is sent',
    ],
    [
      'unassigned, active mapped from what ignores it',
      user('kim'),
      withActive(attributeSource('accountEnabled')),
      { assigned: (): boolean => false },
      'none',
      'not assigned to the application; the mapping of active does not follow IsSoftDeleted, so nothing is sent',
    ],
    [
      'disabled and linked, in a delta that has nothing else',
      { id: 'd-kim', accountEnabled: false },
      profiles.code42,
      { links: { 'd-kim': 'c-kim' } },
      'disable',
      'disabled in the directory',
    ],
    [
      'unassigned and linked, with a flag that nobody can read',
      user('kim', { accountEnabled: 'no' }),
      profiles.code42,
      { links: { 'd-kim': 'c-kim' }, assigned: (): boolean => false },
      'disable',
      'not assigned to the application',
    ],
    [
      'purged',
      { id: 'd-kim', '@removed': { reason: 'deleted' } },
      profiles.code42,
      { links: { 'd-kim': 'c-kim' } },
      'delete',
      'deleted in the directory',
    ],
    [
      'purged, no deletes',
      { id: 'd-kim', '@removed': { reason: 'deleted' } },
      { ...profiles.code42, flowTypes: 'Add, Update' },
      { links: { 'd-kim': 'c-kim' } },
      'none',
      'deleted in the directory; the mapping does not delete objects',
    ],
    [
      'removed but restorable',
      { id: 'd-kim', '@removed': { reason: 'changed' } },
      profiles.code42,
      { links: { 'd-kim': 'c-kim' } },
      'disable',
      'soft-deleted in the directory',
    ],
    [
      'removed and unknown',
      { id: 'd-new', '@removed': { reason: 'deleted' } },
      profiles.code42,
      {},
      'none',
      'deleted in the directory, and neither linked nor with a value that it could be found by in the target',
    ],
    [
      'removed, named and unknown',
      { id: 'd-new', userPrincipalName: 'new@corp.example', '@removed': { reason: 'deleted' } },
      profiles.code42,
      {},
      'none',
      'deleted in the directory, and not in the target',
    ],
  ] as const)('%s', async (_, source, mapping, options, action, reason) => {
    const [change] = await planned([source], [resource('kim')], options as PlanOptions, mapping as ObjectMapping)
    expect([change?.action, change?.reason]).toEqual([action, reason])
    if (action === 'disable') expect(change?.changes).toEqual([{ path: 'active', before: true, after: false }])
    if (action === 'delete') expect(change?.requests).toEqual([{ method: 'DELETE', path: '/Users/c-kim' }])
  })

  it('never creates who is disabled, and disables nobody twice', async () => {
    expect(
      shown(
        await planned(
          [user('new', { accountEnabled: false }), user('kim', { accountEnabled: false })],
          [resource('kim', { active: false })],
        ),
      ),
    ).toEqual([
      'none new@corp.example: disabled in the directory and not in the target: never created',
      'none kim@corp.example: disabled in the directory; disabled in the target already',
    ])
  })

  it('goes by the link before the name', async () => {
    const renamed = user('lang', { id: 'd-kim' })
    const [change] = await planned([renamed], [resource('kim')], { links: { 'd-kim': 'c-kim' } })
    expect(change).toMatchObject({
      action: 'update',
      targetId: 'c-kim',
      changes: [
        { path: 'userName', before: 'kim@corp.example', after: 'lang@corp.example' },
        { path: 'emails[type eq "work"].value' },
      ],
    })
    const links = { 'd-kim': 'gone' }
    expect(await planned([user('kim')], [resource('kim')], { links, cycle: 'next' })).toMatchObject([
      { status: 'failed', diagnostics: [{ code: 'PIP307' }] },
    ])
    expect(await planned([user('kim')], [resource('kim')], { links })).toMatchObject([{ action: 'none', targetId: 'c-kim' }])
  })

  it('tries the matching attributes in their order', async () => {
    const mapping: ObjectMapping = {
      ...profiles.code42,
      attributeMappings: [
        ...without('userName').attributeMappings,
        { targetAttributeName: 'userName', source: { type: 'Attribute', name: 'userPrincipalName' }, matchingPriority: 2 },
        { targetAttributeName: 'externalId', source: { type: 'Attribute', name: 'mailNickname' }, matchingPriority: 1 },
      ],
    }
    const target = [
      resource('a', { externalId: 'Kim' }),
      resource('b', { externalId: 'kim', userName: 'other@corp.example' }),
      resource('kim'),
    ]
    const find = async (more: Record<string, unknown>) => (await planned([user('kim', more)], target, {}, mapping))[0]?.targetId
    expect(await find({ mailNickname: 'kim' })).toBe('c-b')
    expect(await find({ mailNickname: 'nobody' })).toBe('c-kim')
    expect(await find({})).toBe('c-kim')
  })

  it('matches by a path with a filter', async () => {
    const mapping: ObjectMapping = {
      ...profiles.code42,
      attributeMappings: profiles.code42.attributeMappings.map(row => ({
        ...row,
        matchingPriority: row.targetAttributeName.startsWith('emails') ? 1 : 0,
      })),
    }
    const [change] = await planned(
      [user('kim')],
      [resource('other'), { ...resource('kim'), userName: 'old@corp.example' }],
      {},
      mapping,
    )
    expect(change).toMatchObject({ action: 'update', targetId: 'c-kim' })
  })

  it('never takes a required attribute away', async () => {
    const byId: ObjectMapping = {
      ...profiles.code42,
      attributeMappings: [
        { targetAttributeName: 'externalId', source: attributeSource('objectId'), matchingPriority: 1 },
        { targetAttributeName: 'userName', source: expressionSource('Replace([mailNickname], "kim", , , "", , )') },
        { targetAttributeName: 'title', source: expressionSource('Replace([mailNickname], "kim", , , "", , )') },
      ],
    }
    const target = [resource('kim', { externalId: 'd-kim', title: 'Lead' })]
    const [change] = await planned([user('kim', { mailNickname: 'kim' })], target, {}, byId)
    expect(patchOf(change).Operations).toEqual([{ op: 'Remove', path: 'title' }])
  })

  it("matches by an attribute of the customer's own schema", async () => {
    const urn = 'urn:corp:scim:schemas:badges:2.0:User'
    const byBadge: ObjectMapping = {
      ...profiles.code42,
      attributeMappings: [
        { targetAttributeName: `${urn}:badge`, source: attributeSource('employeeId'), matchingPriority: 1 },
        { targetAttributeName: 'userName', source: attributeSource('userPrincipalName') },
      ],
    }
    const target = [{ id: 'c-none' }, resource('old', { [urn]: { badge: 'e7' } })]
    const [change] = await planned([user('kim', { employeeId: 'E7' })], target, {}, byBadge)
    expect([change?.action, change?.targetId]).toEqual(['update', 'c-old'])
  })

  it('writes nothing when several resources or several users match', async () => {
    expect(await planned([user('kim')], [resource('kim'), resource('kim', { id: 'c-2' })])).toMatchObject([
      { status: 'failed', requests: [], diagnostics: [{ code: 'PIP301' }] },
    ])
    const [, second] = await planned(
      [user('kim'), user('kim', { id: 'd-2', userPrincipalName: 'KIM@corp.example' })],
      [resource('kim')],
    )
    expect(second).toMatchObject({
      status: 'failed',
      diagnostics: [{ code: 'PIP302', message: 'kim@corp.example (record 1) has the same matching value and comes first' }],
    })
    const [, create] = await planned([user('kim'), user('kim', { id: 'd-2', userPrincipalName: 'KIM@corp.example' })])
    expect(create).toMatchObject({ status: 'failed', diagnostics: [{ code: 'PIP302' }] })
    const [, same] = await planned([user('kim'), user('lee', { id: 'd-kim' })])
    expect(same).toMatchObject({
      status: 'failed',
      diagnostics: [{ message: 'kim@corp.example (record 1) has the same directory id and comes first' }],
    })
  })

  it.each([
    ['Always', 'Old', 'New', 'New'],
    ['Always', 'Old', '', null],
    ['Always', 'Old', null, undefined],
    ['ObjectAddOnly', 'Old', 'New', undefined],
    ['ObjectAddOnly', undefined, 'New', undefined],
    ['AttributeAddOnly', undefined, 'New', 'New'],
    ['AttributeAddOnly', 'Old', 'New', undefined],
    ['AttributeAddOnly', 'Old', '', undefined],
    ['ValueAddOnly', undefined, 'New', undefined],
  ] as const)('flow %s, target %j, source %j gives %j', async (flowType, current, source, expected) => {
    const mapping: ObjectMapping = {
      ...profiles.code42,
      attributeMappings: profiles.code42.attributeMappings.map(row =>
        row.targetAttributeName === 'title' ? { ...row, flowType } : row,
      ),
    }
    const [change] = await planned(
      [user('kim', { jobTitle: source })],
      [resource('kim', current === undefined ? {} : { title: current })],
      {},
      mapping,
    )
    expect(change?.changes.find(({ path }) => path === 'title')?.after).toBe(expected)
  })

  it('holds back disables beyond the limit', async () => {
    const users = ['a', 'b', 'c'].map(name => user(name, { accountEnabled: false }))
    const changes = await planned(
      users,
      ['a', 'b', 'c'].map(name => resource(name)),
      { maximumDisables: 1 },
    )
    expect(changes.map(({ status }) => status)).toEqual(['planned', 'staged', 'staged'])
    expect(changes[1]?.diagnostics).toMatchObject([
      { code: 'PIP303', message: 'this is the 2nd account to be disabled or deleted, the limit is 1' },
    ])
  })

  it('groups come after users, their members last', async () => {
    const groups = [
      {
        id: 'g-1',
        displayName: 'Staff',
        members: [{ id: 'd-kim' }, { id: 'd-ada' }, { '@odata.type': '#microsoft.graph.group', id: 'g-2' }, { id: 'd-nobody' }],
      },
      { id: 'g-2', displayName: 'Old name', members: [{ id: 'd-ada' }] },
    ]
    const target = [
      resource('ada'),
      resource('lee'),
      {
        id: 'c-g2',
        displayName: 'Old name',
        externalId: 'g-2',
        meta: { resourceType: 'Group' },
        members: [{ value: 'c-lee' }, { value: 'c-local' }],
      },
    ]
    const changes = await planned([user('kim'), user('ada'), user('lee')], target, { groups, groupMapping: groupMappings.code42 })
    expect(shown(changes)).toEqual([
      'create kim@corp.example: in scope and not in the target',
      'none ada@corp.example: nothing differs',
      'none lee@corp.example: nothing differs',
      'create Staff: in scope and not in the target',
      'none Old name: nothing differs',
      'update Staff: 2 members to add, 0 to take away',
      'update Old name: 1 members to add, 1 to take away',
    ])
    expect(changes[3]?.requests[0]?.body).toEqual({
      schemas: [
        'urn:ietf:params:scim:schemas:core:2.0:Group',
        'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group',
      ],
      displayName: 'Staff',
      externalId: 'g-1',
    })
    expect(changes[5]?.requests).toMatchObject([
      {
        path: '/Groups/{id of g-1}',
        body: {
          Operations: [
            {
              op: 'Add',
              path: 'members',
              value: [
                { $ref: null, value: '{id of d-kim}' },
                { $ref: null, value: 'c-ada' },
              ],
            },
          ],
        },
      },
    ])
    expect(changes[5]?.diagnostics).toMatchObject([
      { code: 'PIP206', message: '1 member of Staff not in scope or not in the target: d-nobody' },
    ])
    expect(changes[6]?.requests).toMatchObject([
      { path: '/Groups/c-g2', body: { Operations: [{ op: 'Add', path: 'members', value: [{ $ref: null, value: 'c-ada' }] }] } },
      { path: '/Groups/c-g2', body: { Operations: [{ op: 'Remove', path: 'members', value: [{ value: 'c-lee' }] }] } },
    ])
  })

  it('nobody who is out of scope is added to a group, or taken out of one', async () => {
    const group = (id: string, members: string[]) => ({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
      id: `c-${id}`,
      displayName: id,
      externalId: `d-${id}`,
      members: members.map(value => ({ value })),
    })
    const changes = await planned(
      [user('kim', { department: 'Sales' }), user('ada', { department: 'Engineering' })],
      [resource('kim', { active: false }), resource('ada'), group('new', []), group('old', ['c-kim'])],
      {
        groups: ['new', 'old'].map(id => ({ id: `d-${id}`, displayName: id, members: [{ id: 'd-kim' }, { id: 'd-ada' }] })),
        groupMapping: groupMappings.code42,
      },
      outOfScope,
    )
    const second = changes.filter(({ phase }) => phase === 'references')
    expect(second.map(({ changes }) => changes.map(({ before, after }) => [before, after]))).toEqual([
      [[null, 'c-ada']],
      [[null, 'c-ada']],
    ])
    expect(second[0]?.diagnostics[0]?.message).toBe('1 member of new not in scope or not in the target: d-kim')
  })

  it('a member who stands twice is added once', async () => {
    const members = [{ id: 'd-kim' }, { id: 'd-kim' }, null, {}]
    const changes = await planned([user('kim')], [], {
      groups: [{ id: 'd-g', displayName: 'Ops', members }],
      groupMapping: groupMappings.code42,
    })
    expect(patchOf(changes.at(-1)).Operations).toEqual([
      { op: 'Add', path: 'members', value: [{ $ref: null, value: '{id of d-kim}' }] },
    ])
  })

  it('a group that cannot be read fails alone', async () => {
    const failure = { errorCode: 'InternalServerError', fatal: false, diagnostic: report(targetFailed, { message: 'reading' }) }
    const target: PlanTarget = {
      diagnostics: [],
      find: async (_, __, value) => [{ id: `c-${value}`, displayName: value, externalId: `d-${value}` }],
      get: async (_, id) => {
        if (id === 'c-a') throw new TargetError(failure)
        return { id, members: [] }
      },
    }
    const groups = ['a', 'b'].map(name => ({ id: `d-${name}`, displayName: name, members: [{ id: 'd-kim' }] }))
    const options = { groups, groupMapping: groupMappings.code42, links: { 'd-kim': 'c-kim' } }
    const changes: PlannedChange[] = []
    for await (const change of plan([], profiles.code42, target, options)) changes.push(change)
    expect(changes.filter(({ phase }) => phase === 'references').map(({ name, status }) => [name, status])).toEqual([
      ['a', 'failed'],
      ['b', 'planned'],
    ])
  })

  it('a delta of members takes away who left', async () => {
    const group = {
      id: 'g-1',
      displayName: 'Staff',
      'members@delta': [{ id: 'd-ada' }, { id: 'd-lee', '@removed': { reason: 'deleted' } }],
    }
    const target = [
      {
        id: 'c-g',
        displayName: 'Staff',
        externalId: 'g-1',
        meta: { resourceType: 'Group' },
        members: [{ value: 'c-lee' }, { value: 'c-kim' }],
      },
    ]
    const changes = await planned([], target, {
      groups: [group],
      groupMapping: groupMappings.code42,
      links: { 'd-ada': 'c-ada', 'd-lee': 'c-lee', 'd-kim': 'c-kim' },
      dialect: 'B',
    })
    expect(changes.at(-1)?.requests.map(({ body }) => (body as PatchRequest).Operations)).toEqual([
      [{ op: 'add', path: 'members', value: [{ value: 'c-ada' }] }],
      [{ op: 'remove', path: 'members[value eq "c-lee"]' }],
    ])
  })

  it('shows only what differs from another mapping', async () => {
    const users = [
      user('kim', { country: 'DE', usageLocation: 'DE' }),
      user('lee', { country: 'Germany', usageLocation: 'DE' }),
      user('ana', { jobTitle: 'x' }),
    ]
    const against = withCountry(profiles.code42, { strategy: 'expression', expression: 'seed' })
    const changes = await planned(
      users,
      [resource('ana')],
      { against },
      withCountry(profiles.code42, { strategy: 'usageLocation' }),
    )
    expect(changes.map(({ name, changes }) => [name, changes])).toEqual([
      ['kim@corp.example', [{ path: 'addresses[type eq "work"].country', before: null, after: 'DE' }]],
    ])
  })

  describe('against another mapping, behind the first phase', () => {
    const managerPath = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager'
    const without = (mapping: ObjectMapping, path: string): ObjectMapping => ({
      ...mapping,
      attributeMappings: mapping.attributeMappings.filter(({ targetAttributeName }) => targetAttributeName !== path),
    })
    const users = [user('kim', { manager: { id: 'd-lee' } }), user('lee')]

    it('a reference that only this mapping sends', async () => {
      const changes = await planned(users, [], { against: without(profiles.code42, managerPath) })
      expect(changes.map(({ key, action, changes }) => [key, action, changes])).toEqual([
        ['User d-kim references', 'update', [{ path: managerPath, before: null, after: '{id of d-lee}' }]],
      ])
    })

    it('a reference that only the other one sends', async () => {
      const changes = await planned(users, [], { against: profiles.code42 }, without(profiles.code42, managerPath))
      expect(changes.map(({ key, action, requests, changes, reason }) => [key, action, requests, changes, reason])).toEqual([
        [
          'User d-kim references',
          'none',
          [],
          [{ path: managerPath, before: '{id of d-lee}', after: null }],
          'nothing is sent; with the other mapping: update, the reference exists by now',
        ],
      ])
    })

    it('members, when the other mapping has only one of the users', async () => {
      const groups = [{ id: 'g-1', displayName: 'Staff', members: [{ id: 'd-kim' }, { id: 'd-lee' }] }]
      const options = { groups, groupMapping: groupMappings.code42 }
      const users = [user('kim'), user('lee', { department: 'Nowhere' })]
      expect(await planned(users, [], { ...options, against: profiles.code42 })).toEqual([])
      const clause = { sourceOperandName: 'department', operatorName: 'EQUALS', targetOperand: { values: ['Nowhere'] } }
      const nobody: ObjectMapping = { ...profiles.code42, scope: { groups: [{ name: 'nobody', clauses: [clause] }] } }
      const changes = await planned(users, [], { ...options, against: nobody })
      expect(changes.map(({ key, action, changes }) => [key, action, changes.at(-1)?.after])).toEqual([
        ['User d-kim objects', 'create', 'kim@corp.example'],
        ['Group g-1 references', 'update', '{id of d-kim}'],
      ])
    })

    it('users who are missing are disabled by one mapping and left alone by the other', async () => {
      const options = { links: { 'd-kim': 'c-kim' }, missing: 'disable' as const }
      expect(await planned([], [resource('kim')], { ...options, against: profiles.code42 })).toEqual([])
      const changes = await planned([], [resource('kim')], { ...options, against: without(profiles.code42, 'active') })
      expect(changes.map(({ key, action }) => [key, action])).toEqual([['User d-kim objects', 'disable']])
    })
  })

  it('plans on when a user is bad, and says where it stood', async () => {
    const changes: PlannedChange[] = []
    for await (const change of plan([readFileSync(join(fixtures, 'users/broken-values.json'), 'utf8')], profiles.code42, [], {
      file: 'u.json',
    }))
      changes.push(change)
    expect(changes.map(({ status, name, diagnostics }) => `${status} ${name} ${diagnostics.map(({ code }) => code)}`)).toEqual([
      'planned good.first@corp.example ',
      'planned country.alpha3@corp.example PIP204',
      'failed boolean.word@corp.example PIP202',
      'failed 7f000005-0000-4000-8000-000000000004 PIP201',
      'planned title.object@corp.example PIP202,PIP202,PIP202',
      'failed 7f000005-0000-4000-8000-000000000006 PIP202,PIP201',
      'planned good.last@corp.example ',
    ])
    expect(changes[2]?.place).toEqual({ file: 'u.json', line: 17, record: 3 })
  })

  it('linked users who are no longer in a complete list are disabled when asked', async () => {
    const links = { 'd-kim': 'c-kim', 'd-lee': 'c-lee', 'd-old': 'gone' }
    const target = [resource('kim'), resource('lee')]
    expect(shown(await planned([user('kim')], target, { links }))).toHaveLength(1)
    expect(shown(await planned([user('kim')], target, { links, missing: 'disable' }))).toEqual([
      'none kim@corp.example: nothing differs',
      'disable d-lee: no longer in the directory',
      'none d-old: soft-deleted in the directory, and not in the target',
    ])
  })

  it('takes a SCIM list reply as target', async () => {
    const changes: PlannedChange[] = []
    for await (const change of plan([user('kim')], profiles.code42, { Resources: [resource('kim')] })) changes.push(change)
    expect(shown(changes)).toEqual(['none kim@corp.example: nothing differs'])
  })

  it('a reference without an id is left out and reported', async () => {
    const mapping: ObjectMapping = {
      ...profiles.code42,
      attributeMappings: profiles.code42.attributeMappings.map(row =>
        row.targetAttributeName.endsWith('manager') ? { ...row, source: { type: 'Attribute', name: 'accountEnabled' } } : row,
      ),
    }
    expect(await planned([user('kim', { accountEnabled: true })], [], {}, mapping)).toMatchObject([
      { action: 'create', diagnostics: [{ code: 'PIP208' }] },
    ])
  })

  it('reports resources of the target that have no id of their own', async () => {
    const changes = await planned([user('kim')], [{ userName: 'x' }, resource('kim'), resource('kim')])
    expect(changes.map(({ status, diagnostics }) => `${status} ${diagnostics.map(({ code }) => code)}`)).toEqual([
      'failed PIP304',
      'failed PIP304',
      'planned ',
    ])
  })
})

describe('a plan as text and as a file', () => {
  const users = [
    user('jo', { accountEnabled: false }),
    user('lee', { jobTitle: 'Lead', manager: { id: 'd-ana' } }),
    user('ana', { givenName: 'Ana', surname: 'Souza', jobTitle: 'Engineer', department: 'Engineering' }),
    user('same'),
    { id: 'd-bad', givenName: 'Bad' },
  ]
  const target = [resource('jo'), resource('lee', { title: 'Eng' }), resource('same')]

  it('reads like a list of what will happen', async () => {
    const changes = await planned(users, target)
    expect(renderPlan(changes)).toMatchInlineSnapshot(`
      "  - disable  jo@corp.example    disabled in the directory
        ~ update   lee@corp.example    title "Eng" -> "Lead"
                                     manager -> ana@corp.example (second request)
        + create   ana@corp.example    7 attributes
        ! failed   d-bad    the user has no value for userName, by which it is matched [PIP201] (record 5)
      Plan: 1 to create, 1 to update, 1 to disable, 1 unchanged, 1 failed."
    `)
  })

  it('shows requests and unchanged objects when asked, and second requests of objects that are unchanged', async () => {
    const changes = await planned(
      [user('kim', { manager: { id: 'd-new' } }), user('new', { accountEnabled: null })],
      [resource('kim')],
    )
    expect(renderPlan(changes, { requests: true })).toMatchInlineSnapshot(`
      "  ~ update   kim@corp.example    manager -> new@corp.example (second request)
            PATCH /Users/c-kim {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"Add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager","value":"{id of d-new}"}]}
        + create   new@corp.example    3 attributes
            POST /Users {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"new@corp.example","active":true,"emails":[{"type":"work","value":"new@corp.example"}]}
      Plan: 1 to create, 0 to update, 0 to disable, 1 unchanged, 0 failed."
    `)
    expect(renderPlan(changes.slice(0, 1), { unchanged: true })).toContain('none     kim@corp.example    nothing differs')
  })

  it('comes back from its file', async () => {
    const changes = await planned(users, target)
    const file = planFile(changes, { planId: 'p-1', createdAt: new Date('2026-11-25T08:00:00Z') })
    expect(file).toMatchObject({
      formatVersion: 1,
      planId: 'p-1',
      createdAt: '2026-11-25T08:00:00.000Z',
      summary: { create: 1, update: 1, disable: 1, unchanged: 1, failed: 1, references: 1 },
    })
    const read = readPlanFile(JSON.stringify(file))
    expect(read.diagnostics).toEqual([])
    expect(read.plan).toEqual(JSON.parse(JSON.stringify(file)))
  })

  it('comes back with directory ids of any spelling', async () => {
    const changes = await planned([user('kim', { id: 'd/{1}', manager: { id: 'd/2' } }), user('ada', { id: 'd/2' })])
    expect(readPlanFile(JSON.stringify(planFile(changes, { planId: 'p', createdAt: new Date(0) }))).diagnostics).toEqual([])
  })

  it.each([
    ['no JSON', '{'],
    ['another document', '{"kind":"schema"}'],
    ['a later format', '{"kind":"attrmap-plan","formatVersion":2}'],
    ['no changes', '{"kind":"attrmap-plan","formatVersion":1,"planId":"p","createdAt":"x"}'],
  ])('refuses %s', (_, text) => {
    expect(readPlanFile(text)).toMatchObject({ diagnostics: [{ code: 'PIP306' }] })
  })

  it.each(['/../admin', '/Users/../x', '/Users/a?b', '/Users/..', 'https://elsewhere.example/Users', '/Bulk', '/Users/a/b'])(
    'refuses a request to %s',
    async path => {
      const file = planFile(await planned([user('kim')]), { planId: 'p', createdAt: new Date(0) })
      const text = JSON.stringify(file).replace('"path":"/Users"', `"path":${JSON.stringify(path)}`)
      expect(readPlanFile(text)).toMatchObject({
        diagnostics: [{ code: 'PIP306', message: 'change 1 of the plan has a request that no plan makes' }],
      })
    },
  )
})
