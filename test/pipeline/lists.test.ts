import { expect, it } from 'vitest'
import { attributeSource, expressionSource, type ObjectMapping } from '../../src/mapping/index.js'
import { plan } from '../../src/pipeline/index.js'
import { applyPatch, type PatchRequest, type Resource } from '../../src/scim/index.js'

const kim = { id: 'd-kim', userPrincipalName: 'kim@corp.example' }
const assigned = (...roles: string[]) => ({
  ...kim,
  appRoleAssignments: roles.map(value => ({ id: value, value, displayName: value })),
})
const rolesBy = (name: string): ObjectMapping => mappingOf('roles', expressionSource(`${name}([appRoleAssignments])`))
const mails = mappingOf('emails', attributeSource('otherMails'))

function mappingOf(target: string, source: ReturnType<typeof attributeSource>): ObjectMapping {
  return {
    targetObjectName: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
    attributeMappings: [
      { targetAttributeName: 'userName', source: attributeSource('userPrincipalName'), matchingPriority: 1 },
      { targetAttributeName: target, source },
    ],
  }
}

/** The operations of the next plan, and the values of the list once they are carried out. */
async function next(mapping: ObjectMapping, user: object, has: Resource, dialect: 'A' | 'B') {
  const target: Resource = { schemas: [], id: 'c-kim', userName: 'kim@corp.example', ...has }
  for await (const { requests } of plan([user as Record<string, unknown>], mapping, [target], { dialect })) {
    const [body] = requests.map(request => request.body as PatchRequest)
    const after = body ? applyPatch(target, body, { resourceType: 'User', compatibility: 'entra' }) : target
    const list = (after.roles ?? after.emails ?? []) as { value: string }[]
    return {
      operations: (body?.Operations ?? []).map(({ op, path }) => `${op} ${path}`),
      values: list.map(({ value }) => value).sort(),
      after,
    }
  }
  throw new Error('no change')
}

const role = (value: string) => ({ primary: false, type: 'WindowsAzureActiveDirectoryRole', display: value, value })

it.each([
  [
    'A role taken away in Entra stays',
    rolesBy('AppRoleAssignmentsComplex'),
    assigned('a', 'c'),
    ['a', 'b'],
    'Add',
    ['a', 'b', 'c'],
  ],
  [
    'an assertive list loses it',
    rolesBy('AssertiveAppRoleAssignmentsComplex'),
    assigned('a', 'c'),
    ['a', 'b'],
    'Replace',
    ['a', 'c'],
  ],
  [
    'an assertive list is replaced when it grows',
    rolesBy('AssertiveAppRoleAssignmentsComplex'),
    assigned('a', 'b'),
    ['a'],
    'Replace',
    ['a', 'b'],
  ],
  ['the last assertive role goes away', rolesBy('AssertiveAppRoleAssignmentsComplex'), assigned(), ['a'], 'Remove', []],
] as const)('%s, and the plan behind it sends nothing', async (_, mapping, user, has, op, wanted) => {
  for (const dialect of ['A', 'B'] as const) {
    const first = await next(mapping, user, { roles: has.map(role) }, dialect)
    expect(first.operations).toEqual([`${dialect === 'A' ? op : op.toLowerCase()} roles`])
    expect(first.values).toEqual(wanted)
    expect((await next(mapping, user, first.after, dialect)).operations).toEqual([])
  }
})

it('nothing is sent for a role that only the target has, or an attribute that was not read', async () => {
  const has = { roles: [role('a'), role('b')] }
  expect((await next(rolesBy('AppRoleAssignmentsComplex'), assigned('b'), has, 'A')).operations).toEqual([])
  expect((await next(rolesBy('AssertiveAppRoleAssignmentsComplex'), kim, has, 'A')).operations).toEqual([])
})

it('a list that flows always gets what it lacks and loses what the directory no longer has', async () => {
  const user = { ...kim, otherMails: ['b@x.example', 'c@x.example'] }
  for (const dialect of ['A', 'B'] as const) {
    const grown = await next(mails, user, { emails: [{ value: 'b@x.example', display: 'theirs' }] }, dialect)
    expect(grown.operations[0]).toMatch(/^add emails$/i)
    const changed = await next(mails, user, { emails: [{ value: 'a@x.example' }, { value: 'b@x.example' }] }, dialect)
    expect(changed.operations[0]).toMatch(/^replace emails$/i)
    for (const { values, after } of [grown, changed]) {
      expect(values).toEqual(['b@x.example', 'c@x.example'])
      expect((await next(mails, user, after, dialect)).operations).toEqual([])
    }
  }
})
