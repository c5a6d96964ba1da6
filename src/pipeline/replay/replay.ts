import type { Clock } from '../client/clock.js'
import type { Fetch, Patience, Reply } from '../client/http.js'
import { idOf, isObject, matchingQuery, type ScimClient, type ScimRequest, scimClient } from '../client/scim-client.js'
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
} from './steps.js'

export interface ReplayOptions {
  /** `A`: what Entra sends by default; `B`: after aadOptscim062020. Default: both. */
  readonly dialect?: 'A' | 'B' | 'both' | undefined
  /** Only steps whose name begins with one of these; steps they build on are sent too, unreported. Default: all. */
  readonly only?: readonly string[] | undefined
  /** Marks the test data, so that nobody takes it for a person. Default: a random one. */
  readonly mark?: string | undefined
  /** E-mail domain of the test users. Default: `replay.example`. */
  readonly domain?: string | undefined
  readonly fetch?: Fetch | undefined
  readonly rate?: number | undefined
  readonly patience?: Patience | undefined
  readonly clock?: Partial<Clock> | undefined
}

/** One request as Entra sends it, what came back, and whether Entra would be content. */
export interface ReplayStep {
  readonly name: string
  /** The section of the client reference, or of the RFC, that says what is expected. */
  readonly source: string
  readonly request: ScimRequest
  readonly reply: Pick<Reply, 'status' | 'body' | 'text' | 'attempts'>
  readonly ok: boolean
  /** What is wrong; empty when nothing is. */
  readonly why: string
  readonly skipped?: true
}

type Ids = Map<string, string>

interface Script {
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

/**
 * Sends to a SCIM endpoint what Entra sends: test connection, create, matching, both PATCH dialects, disabling, references, groups and
 * deletes. Every step says whether the answer is what Entra needs, with the real request and reply. The test users and groups carry
 * a mark in their names and are removed at the end, also when the consumer stops early.
 *
 * @param baseUrl base URL of the SCIM endpoint
 * @param token bearer token; it appears in no step
 * @example
 * for await (const { name, ok, why } of replay('http://127.0.0.1:8080/scim/v2', token)) console.log(ok ? 'ok  ' : 'FAIL', name, why)
 */
export async function* replay(
  baseUrl: string,
  token: string | undefined,
  options: ReplayOptions = {},
): AsyncGenerator<ReplayStep> {
  const client = scimClient({
    baseUrl,
    token,
    fetch: options.fetch,
    rate: options.rate,
    patience: { attempts: 3, ...options.patience },
    clock: options.clock,
  })
  const mark = options.mark ?? `attrmap-replay-${client.clock.uuid().slice(0, 8)}`
  const ids: Ids = new Map()
  const gone = new Set<string>()
  const wanted = (name: string) => !options.only || options.only.some(prefix => name.startsWith(prefix))
  try {
    for (const script of scripts(mark, options.domain ?? 'replay.example', options.dialect ?? 'both')) {
      const missing = script.needs?.find(name => !ids.has(name))
      if (missing !== undefined) {
        if (wanted(script.name))
          yield {
            name: script.name,
            source: script.source,
            request: { method: 'GET', path: '' },
            reply: { status: 0, attempts: 0 },
            ok: false,
            why: `not sent: ${missing} could not be created`,
            skipped: true,
          }
        continue
      }
      const request = script.request(ids)
      const reply = await client.send(request)
      const why = script.expect(ids)(reply) ?? ''
      const id = idOf(reply.body)
      if (script.keeps !== undefined && id !== undefined) ids.set(script.keeps, id)
      if (request.method === 'DELETE' && reply.status < 400 && reply.status > 0) gone.add(request.path)
      if (wanted(script.name))
        yield {
          name: script.name,
          source: script.source,
          request,
          reply: {
            status: reply.status,
            body: reply.body,
            ...(reply.text !== undefined && { text: reply.text }),
            attempts: reply.attempts,
          },
          ok: why === '',
          why,
        }
      // Nothing that follows has a chance, and guessing with a wrong token locks accounts elsewhere.
      if (reply.status === 401 || reply.status === 0) return
    }
  } finally {
    await cleanUp(client, ids, gone)
  }
}

/** Removes what is still there. Best effort: the steps have said what they had to say. */
async function cleanUp(client: ScimClient, ids: Ids, gone: ReadonlySet<string>): Promise<void> {
  for (const [name, id] of [...ids].reverse()) {
    const path = pathOf(name, id)
    if (!gone.has(path)) await client.send({ method: 'DELETE', path })
  }
}

const pathOf = (name: string, id: string): string => `/${name.startsWith('group') ? 'Groups' : 'Users'}/${encodeURIComponent(id)}`

function scripts(mark: string, domain: string, dialect: 'A' | 'B' | 'both'): Script[] {
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
      source: 'client reference, section 3',
      request: () => ({ method: 'GET', path: matchingQuery('User', 'userName', `${mark}-0e6f2f1c-77ab-4f0e`) }),
      expect: () => all(status(200), list(0)),
    },
    {
      name: 'test connection, groups',
      source: 'client reference, section 3',
      request: () => ({ method: 'GET', path: matchingQuery('Group', 'displayName', `${mark}-nobody`) }),
      expect: () => all(status(200), list(0)),
    },
    {
      name: 'create user',
      source: 'client reference, section 4.1; RFC 7644 section 3.3',
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
      source: 'client reference, section 4.1: "active" may arrive as a text',
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
      source: 'client reference, section 7; RFC 7644 section 3.3',
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
      source: 'client reference, section 2',
      needs: ['user'],
      request: () => ({ method: 'GET', path: matchingQuery('User', 'userName', userName.toUpperCase()) }),
      expect: () => all(status(200), list(1)),
    },
    {
      name: 'read user',
      source: 'client reference, section 4.2: values as they were sent',
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
      source: 'client reference, section 4.2',
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
        source: 'client reference, section 4.3',
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
        source: 'client reference, section 4.3',
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
        source: 'client reference, section 4.3: the element is made from the filter',
        needs: ['user'],
        request: patch('user', () => [
          { op: op('Add'), path: `phoneNumbers[type eq "${A ? 'work' : 'mobile'}"].value`, value: '+49 228 555 0100' },
        ]),
        expect: patched,
      },
      {
        name: `dialect ${kind}: set the manager`,
        source: 'client reference, section 5',
        needs: ['user', 'manager'],
        request: patch('user', ids => [{ op: op('Add'), path: `${enterpriseUser}:manager`, value: id(ids, 'manager') }]),
        expect: patched,
      },
      {
        name: `dialect ${kind}: the manager is answered as an object`,
        source: 'client reference, section 5: a text makes Entra fail with ServiceIncompatible',
        needs: ['user', 'manager'],
        request: get('user'),
        expect: ids => all(status(200), holds([enterpriseUser, 'manager', 'value'], id(ids, 'manager'))),
      },
      {
        name: `dialect ${kind}: take the manager away`,
        source: 'client reference, section 5',
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
        source: 'client reference, section 4.4',
        needs: ['user'],
        request: patch('user', () => [{ op: op('Replace'), path: 'active', value: A ? 'False' : false }]),
        expect: patched,
      },
      {
        name: `dialect ${kind}: a disabled user is still read`,
        source: 'client reference, section 4.2',
        needs: ['user'],
        request: get('user'),
        expect: () => all(status(200), holds(['active'], false)),
      },
      {
        name: `dialect ${kind}: enable`,
        source: 'client reference, section 4.4',
        needs: ['user'],
        request: patch('user', () => [{ op: op('Replace'), path: 'active', value: A ? 'True' : true }]),
        expect: patched,
      },
    ]
    return steps
  })
  const refused: Script = {
    name: 'update an attribute that does not exist',
    source: 'client reference, section 4.3; RFC 7644 section 3.5.2',
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
      source: 'client reference, section 6: without members, with a second schema',
      request: () => ({ method: 'POST', path: '/Groups', body: groupBody }),
      expect: () => all(status(201, 200), hasId, holds(['displayName'], group)),
      keeps: 'group',
    },
    {
      name: 'match group by displayName',
      source: 'client reference, section 6',
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
      source: 'client reference, section 6',
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
      source: 'client reference, section 6: otherwise MultipleEntriesInResponse',
      needs: ['group'],
      request: get('group', '?excludedAttributes=members'),
      expect: () => all(status(200), withoutMembers),
    },
    ...(dialect === 'B'
      ? []
      : [
          {
            name: 'dialect A: remove one member by value',
            source: 'client reference, section 6: only this member, not all',
            needs: ['group', 'user', 'manager'],
            request: patch('group', ids => [{ op: 'Remove', path: 'members', value: [{ value: id(ids, 'user') }] }]),
            expect: () => status(204, 200),
          },
          {
            name: 'dialect A: the other member stays',
            source: 'client reference, section 6',
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
            source: 'client reference, section 6',
            needs: ['group', 'manager'],
            request: patch('group', ids => [{ op: 'remove', path: `members[value eq "${id(ids, 'manager')}"]` }]),
            expect: () => status(204, 200),
          },
          {
            name: 'dialect B: the member is gone',
            source: 'client reference, section 6',
            needs: ['group', 'user'],
            request: get('group'),
            expect: (ids: Ids) => all(status(200), members(dialect === 'B' ? [id(ids, 'user')] : [])),
          },
        ]),
    {
      name: 'rename group',
      source: 'client reference, section 6',
      needs: ['group'],
      request: patch('group', () => [{ op: 'Replace', path: 'displayName', value: `${group} 2` }]),
      expect: () => status(204, 200),
    },
    {
      name: 'delete group',
      source: 'client reference, section 6',
      needs: ['group'],
      request: ids => ({ method: 'DELETE', path: pathOf('group', id(ids, 'group')) }),
      expect: () => status(204),
    },
  ]
  const ends: Script[] = [
    {
      name: 'delete user',
      source: 'client reference, section 4.5',
      needs: ['user'],
      request: ids => ({ method: 'DELETE', path: pathOf('user', id(ids, 'user')) }),
      expect: () => status(204),
    },
    {
      name: 'a deleted user is gone',
      source: 'client reference, section 4.2; RFC 7644 section 3.6',
      needs: ['user'],
      request: get('user'),
      expect: () => scimError(404),
    },
    {
      name: 'a deleted user is not found',
      source: 'client reference, section 7: an empty list, not 404',
      needs: ['user'],
      request: () => ({ method: 'GET', path: matchingQuery('User', 'userName', userName) }),
      expect: () => all(status(200), list(0)),
    },
    {
      name: 'delete manager',
      source: 'client reference, section 4.5',
      needs: ['manager'],
      request: ids => ({ method: 'DELETE', path: pathOf('manager', id(ids, 'manager')) }),
      expect: () => status(204),
    },
  ]
  return [...everyone, ...dialects, refused, ...groups, ...ends]
}
