import { isObject, matchingQuery, type ScimRequest } from '../client/scim-client.js'
import {
  all,
  coreGroup,
  coreUser,
  type Expectation,
  enterpriseUser,
  hasId,
  holds,
  list,
  members,
  microsoftGroup,
  patchOp,
  scimError,
  status,
  withoutMembers,
} from './expectations.js'

/** Ids of what was created, by the name of the script that created it. */
export type Ids = Map<string, string>

/** One request of the replay and what Entra needs of its answer. */
export interface Script {
  readonly name: string
  readonly source: string
  /** Without one of these ids the step has nothing to ask about. */
  readonly needs?: readonly string[]
  readonly request: (ids: Ids) => ScimRequest
  readonly expect: (ids: Ids) => Expectation
  /** Name under which the id of the answer is kept. */
  readonly keeps?: string
  /** Cleaning up: sent also when the step was not asked for. */
  readonly cleanup?: true
}

/** Path of something that was created. */
export const pathOf = (name: string, id: string): string =>
  `/${name.startsWith('group') ? 'Groups' : 'Users'}/${encodeURIComponent(id)}`

/** Everything that is sent, in order. */
export function scripts(mark: string, domain: string, dialect: 'A' | 'B' | 'both'): Script[] {
  const at = (name: string) => (ids: Ids) => pathOf(name, ids.get(name) ?? '')
  const get =
    (name: string, query = ''): Script['request'] =>
    ids => ({ method: 'GET', path: at(name)(ids) + query })
  const patch =
    (name: string, operations: (ids: Ids) => readonly unknown[]): Script['request'] =>
    ids => ({
      method: 'PATCH',
      path: at(name)(ids),
      body: { schemas: [patchOp], Operations: operations(ids) },
    })
  const id = (ids: Ids, name: string) => ids.get(name) ?? ''
  const patched = () => status(200, 204)
  const userName = `${mark}.kim@${domain}`
  const renamed = `${mark}.kim.lang@${domain}`
  const boss = `${mark}.boss@${domain}`
  const group = `${mark} Operators`
  const everyone: Script[] = [
    {
      name: 'test connection',
      source: 'Microsoft, develop a SCIM endpoint, test connection',
      request: () => ({ method: 'GET', path: matchingQuery('User', 'userName', `${mark}-0e6f2f1c-77ab-4f0e`) }),
      expect: () => all(status(200), list(0)),
    },
    {
      name: 'test connection, groups',
      source: 'Microsoft, develop a SCIM endpoint, test connection',
      request: () => ({ method: 'GET', path: matchingQuery('Group', 'displayName', `${mark}-nobody`) }),
      expect: () => all(status(200), list(0)),
    },
    {
      name: 'create user',
      source: 'Microsoft, develop a SCIM endpoint, create user; RFC 7644 section 3.3',
      request: () => ({
        method: 'POST',
        path: '/Users',
        body: {
          schemas: [coreUser, enterpriseUser],
          externalId: `${mark}-kim`,
          userName,
          active: true,
          title: 'Buyer',
          emails: [{ primary: true, type: 'work', value: userName }],
          meta: { resourceType: 'User' },
          name: { familyName: 'Meier', givenName: 'Kim' },
          addresses: [{ type: 'work', locality: 'Bonn', country: 'DE' }],
          roles: [],
          [enterpriseUser]: { department: 'Purchasing' },
        },
      }),
      expect: () =>
        all(
          status(201, 200),
          hasId,
          holds(['userName'], userName),
          holds(['active'], true),
          holds(['addresses', { type: 'work' }, 'country'], 'DE'),
        ),
      keeps: 'user',
    },
    {
      name: 'create manager',
      source: 'Microsoft, develop a SCIM endpoint, create user: "active" may arrive as a text',
      request: () => ({
        method: 'POST',
        path: '/Users',
        body: {
          schemas: [coreUser, enterpriseUser],
          userName: boss,
          active: 'True',
          emails: [{ type: 'work', value: boss }],
          name: { familyName: 'Lang', givenName: 'Bo' },
        },
      }),
      expect: () => all(status(201, 200), hasId, holds(['active'], true)),
      keeps: 'manager',
    },
    {
      name: 'create user again',
      source: 'Microsoft, develop a SCIM endpoint, status codes; RFC 7644 section 3.3',
      needs: ['user'],
      request: () => ({
        method: 'POST',
        path: '/Users',
        body: { schemas: [coreUser], userName, active: true, emails: [{ type: 'work', value: userName }] },
      }),
      expect: () => scimError(409, 'uniqueness'),
    },
    {
      name: 'match user by userName',
      source: 'Microsoft, how application provisioning works',
      needs: ['user'],
      request: () => ({ method: 'GET', path: matchingQuery('User', 'userName', userName.toUpperCase()) }),
      expect: () => all(status(200), list(1)),
    },
    {
      name: 'read user',
      source: 'Microsoft, develop a SCIM endpoint, get user: values as they were sent',
      needs: ['user'],
      request: get('user'),
      expect: () =>
        all(
          status(200),
          hasId,
          holds(['name', 'givenName'], 'Kim'),
          holds(['emails', { type: 'work' }, 'value'], userName),
          holds([enterpriseUser, 'department'], 'Purchasing'),
        ),
    },
    {
      name: 'read unknown user',
      source: 'Microsoft, develop a SCIM endpoint, get user',
      request: () => ({ method: 'GET', path: `/Users/${mark}-nobody` }),
      expect: () => scimError(404),
    },
  ]
  const dialects: Script[] = (dialect === 'both' ? (['A', 'B'] as const) : [dialect]).flatMap(kind => {
    const A = kind === 'A'
    const op = (name: 'Add' | 'Replace' | 'Remove') => (A ? name : name.toLowerCase())
    const title = `Senior Buyer ${kind}`
    const department = `Supply ${kind}`
    const steps: Script[] = [
      {
        name: `dialect ${kind}: update attributes`,
        source: 'Microsoft, develop a SCIM endpoint, update user',
        needs: ['user'],
        request: patch('user', () =>
          A
            ? [
                { op: 'Replace', path: 'title', value: title },
                { op: 'Replace', path: 'emails[type eq "work"].value', value: renamed },
                { op: 'Add', path: 'addresses[type eq "work"].region', value: 'NRW' },
                { op: 'Replace', path: `${enterpriseUser}:department`, value: department },
              ]
            : [
                { op: 'replace', path: 'emails[type eq "work"].value', value: renamed },
                {
                  op: 'replace',
                  value: { title, 'name.familyName': 'Meier-Lang', [`${enterpriseUser}:department`]: department },
                },
              ],
        ),
        expect: patched,
      },
      {
        name: `dialect ${kind}: the update is there`,
        source: 'Microsoft, develop a SCIM endpoint, update user',
        needs: ['user'],
        request: get('user'),
        expect: () =>
          all(
            status(200),
            holds(['title'], title),
            holds(['emails', { type: 'work' }, 'value'], renamed),
            holds([enterpriseUser, 'department'], department),
            holds(['name', 'familyName'], A ? 'Meier' : 'Meier-Lang'),
            holds(['addresses', { type: 'work' }, 'locality'], 'Bonn'),
          ),
      },
      {
        name: `dialect ${kind}: add below a filter without a match`,
        source: 'Microsoft, develop a SCIM endpoint, update user: the element is made from the filter',
        needs: ['user'],
        request: patch('user', () => [
          { op: op('Add'), path: `phoneNumbers[type eq "${A ? 'work' : 'mobile'}"].value`, value: '+49 228 555 0100' },
        ]),
        expect: patched,
      },
      {
        name: `dialect ${kind}: set the manager`,
        source: 'Microsoft, develop a SCIM endpoint, manager',
        needs: ['user', 'manager'],
        request: patch('user', ids => [{ op: op('Add'), path: `${enterpriseUser}:manager`, value: id(ids, 'manager') }]),
        expect: patched,
      },
      {
        name: `dialect ${kind}: the manager is answered as an object`,
        source: 'Microsoft, develop a SCIM endpoint, manager: a text makes Entra fail with ServiceIncompatible',
        needs: ['user', 'manager'],
        request: get('user'),
        expect: ids => all(status(200), holds([enterpriseUser, 'manager', 'value'], id(ids, 'manager'))),
      },
      {
        name: `dialect ${kind}: take the manager away`,
        source: 'Microsoft, develop a SCIM endpoint, manager',
        needs: ['user'],
        request: patch('user', () =>
          A
            ? [{ op: 'Replace', path: `${enterpriseUser}:manager`, value: '' }]
            : [{ op: 'remove', path: `${enterpriseUser}:manager` }],
        ),
        expect: patched,
      },
      {
        name: `dialect ${kind}: disable`,
        source: 'Microsoft, develop a SCIM endpoint, disable user',
        needs: ['user'],
        request: patch('user', () => [{ op: op('Replace'), path: 'active', value: A ? 'False' : false }]),
        expect: patched,
      },
      {
        name: `dialect ${kind}: a disabled user is still read`,
        source: 'Microsoft, develop a SCIM endpoint, get user',
        needs: ['user'],
        request: get('user'),
        expect: () => all(status(200), holds(['active'], false)),
      },
      {
        name: `dialect ${kind}: enable`,
        source: 'Microsoft, develop a SCIM endpoint, disable user',
        needs: ['user'],
        request: patch('user', () => [{ op: op('Replace'), path: 'active', value: A ? 'True' : true }]),
        expect: patched,
      },
    ]
    return steps
  })
  const refused: Script = {
    name: 'update an attribute that does not exist',
    source: 'Microsoft, develop a SCIM endpoint, update user; RFC 7644 section 3.5.2',
    needs: ['user'],
    request: patch('user', () => [{ op: 'Replace', path: 'noSuchAttribute[', value: 'x' }]),
    expect: () => scimError(400, 'invalidPath'),
  }
  const groupBody = {
    schemas: [coreGroup, microsoftGroup],
    externalId: `${mark}-group`,
    displayName: group,
    meta: { resourceType: 'Group' },
  }
  const groups: Script[] = [
    {
      name: 'create group',
      source: 'Microsoft, develop a SCIM endpoint, groups: without members, with a second schema',
      request: () => ({ method: 'POST', path: '/Groups', body: groupBody }),
      expect: () => all(status(201, 200), hasId, holds(['displayName'], group)),
      keeps: 'group',
    },
    {
      name: 'match group by displayName',
      source: 'Microsoft, develop a SCIM endpoint, groups',
      needs: ['group'],
      request: () => ({ method: 'GET', path: matchingQuery('Group', 'displayName', group) }),
      expect: () =>
        all(status(200), list(1), reply =>
          withoutMembers({
            ...reply,
            body: isObject(reply.body) && Array.isArray(reply.body.Resources) ? reply.body.Resources[0] : undefined,
          }),
        ),
    },
    {
      name: 'add members',
      source: 'Microsoft, develop a SCIM endpoint, groups',
      needs: ['group', 'user', 'manager'],
      request: patch('group', ids => [
        {
          op: 'Add',
          path: 'members',
          value: [
            { $ref: null, value: id(ids, 'user') },
            { $ref: null, value: id(ids, 'manager') },
          ],
        },
      ]),
      expect: () => status(204, 200),
    },
    {
      name: 'read group without members',
      source: 'Microsoft, develop a SCIM endpoint, groups: otherwise MultipleEntriesInResponse',
      needs: ['group'],
      request: get('group', '?excludedAttributes=members'),
      expect: () => all(status(200), withoutMembers),
    },
    ...(dialect === 'B'
      ? []
      : [
          {
            name: 'dialect A: remove one member by value',
            source: 'Microsoft, develop a SCIM endpoint, groups: only this member, not all',
            needs: ['group', 'user', 'manager'],
            request: patch('group', ids => [{ op: 'Remove', path: 'members', value: [{ value: id(ids, 'user') }] }]),
            expect: () => status(204, 200),
          },
          {
            name: 'dialect A: the other member stays',
            source: 'Microsoft, develop a SCIM endpoint, groups',
            needs: ['group', 'manager'],
            request: get('group'),
            expect: (ids: Ids) => all(status(200), members([id(ids, 'manager')])),
          },
        ]),
    ...(dialect === 'A'
      ? []
      : [
          {
            name: 'dialect B: remove one member by filter',
            source: 'Microsoft, develop a SCIM endpoint, groups',
            needs: ['group', 'manager'],
            request: patch('group', ids => [{ op: 'remove', path: `members[value eq "${id(ids, 'manager')}"]` }]),
            expect: () => status(204, 200),
          },
          {
            name: 'dialect B: the member is gone',
            source: 'Microsoft, develop a SCIM endpoint, groups',
            needs: ['group', 'user'],
            request: get('group'),
            expect: (ids: Ids) => all(status(200), members(dialect === 'B' ? [id(ids, 'user')] : [])),
          },
        ]),
    {
      name: 'rename group',
      source: 'Microsoft, develop a SCIM endpoint, groups',
      needs: ['group'],
      request: patch('group', () => [{ op: 'Replace', path: 'displayName', value: `${group} 2` }]),
      expect: () => status(204, 200),
    },
    {
      name: 'delete group',
      source: 'Microsoft, develop a SCIM endpoint, groups',
      needs: ['group'],
      request: ids => ({ method: 'DELETE', path: pathOf('group', id(ids, 'group')) }),
      expect: () => status(204),
    },
  ]
  const ends: Script[] = [
    {
      name: 'delete user',
      source: 'Microsoft, develop a SCIM endpoint, delete user',
      needs: ['user'],
      request: ids => ({ method: 'DELETE', path: pathOf('user', id(ids, 'user')) }),
      expect: () => status(204),
    },
    {
      name: 'a deleted user is gone',
      source: 'Microsoft, develop a SCIM endpoint, get user; RFC 7644 section 3.6',
      needs: ['user'],
      request: get('user'),
      expect: () => scimError(404),
    },
    {
      name: 'a deleted user is not found',
      source: 'Microsoft, develop a SCIM endpoint, status codes: an empty list, not 404',
      needs: ['user'],
      request: () => ({ method: 'GET', path: matchingQuery('User', 'userName', userName) }),
      expect: () => all(status(200), list(0)),
    },
    {
      name: 'delete manager',
      source: 'Microsoft, develop a SCIM endpoint, delete user',
      needs: ['manager'],
      request: ids => ({ method: 'DELETE', path: pathOf('manager', id(ids, 'manager')) }),
      expect: () => status(204),
    },
  ]
  return [...everyone, ...dialects, refused, ...groups, ...ends]
}
