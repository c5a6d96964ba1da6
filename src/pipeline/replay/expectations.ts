import { attributeValue, isEqual } from '../../scim/index.js'
import type { Reply } from '../client/http.js'
import { isObject, listed } from '../client/scim-client.js'

/** What a step expects of a reply: undefined when it is fine, otherwise what is wrong and why it matters to Entra. */
export type Expectation = (reply: Reply) => string | undefined

export const patchOp = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
export const coreUser = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const enterpriseUser = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
export const coreGroup = 'urn:ietf:params:scim:schemas:core:2.0:Group'
export const microsoftGroup = 'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group'

/** All of them must hold; the first that does not speaks. */
export function all(...expectations: readonly Expectation[]): Expectation {
  return reply => {
    for (const expectation of expectations) {
      const problem = expectation(reply)
      if (problem !== undefined) return problem
    }
    return undefined
  }
}

export function status(...wanted: readonly number[]): Expectation {
  return reply =>
    wanted.includes(reply.status)
      ? undefined
      : reply.status === 0
        ? `no answer: ${reply.failure ?? 'unknown reason'}`
        : `answered ${reply.status}, expected ${wanted.join(' or ')}`
}

/** A list reply with so many resources. */
export function list(count: number): Expectation {
  return reply => {
    const resources = listed(reply.body)
    if (!resources) return 'the answer is no list: Resources is missing (an empty list needs totalResults 0)'
    return resources.length === count ? undefined : `the list has ${resources.length} resources, expected ${count}`
  }
}

export const hasId: Expectation = reply => {
  const id = isObject(reply.body) ? reply.body.id : undefined
  return typeof id === 'string' && id !== '' ? undefined : 'the answer has no id, so Entra cannot link the resource'
}

/** A value somewhere in the answer: names step by step; a filter picks the element of a list. */
export function holds(path: readonly (string | { readonly type: string })[], value: unknown): Expectation {
  return reply => {
    const found = path.reduce<unknown>(
      (at, step) =>
        typeof step === 'string'
          ? attributeValue(at, step)
          : Array.isArray(at)
            ? at.find(item => attributeValue(item, 'type') === step.type)
            : undefined,
      reply.body,
    )
    if (isEqual(found ?? null, value)) return undefined
    const where = path.map(step => (typeof step === 'string' ? step : `[type eq "${step.type}"]`)).join('.')
    return `${where} is ${JSON.stringify(found ?? null)}, expected ${JSON.stringify(value)}`
  }
}

/** A SCIM error body: status as a text, and a scimType where the standard wants one. */
export function scimError(wanted: number, scimType?: string): Expectation {
  return reply => {
    const problem = status(wanted)(reply)
    if (problem !== undefined) return problem
    if (!isObject(reply.body) || reply.body.status !== String(wanted)) return `the error body has no status "${wanted}" as a text`
    return scimType === undefined || reply.body.scimType === scimType
      ? undefined
      : `scimType is ${JSON.stringify(reply.body.scimType ?? null)}, expected "${scimType}"`
  }
}

/** Members of a group by id, in any order. */
export function members(ids: readonly string[]): Expectation {
  return reply => {
    const found = attributeValue(reply.body, 'members')
    const has = (Array.isArray(found) ? found : []).map(item => String(attributeValue(item, 'value'))).sort()
    return isEqual(has, [...ids].sort())
      ? undefined
      : `the group has the members ${JSON.stringify(has)}, expected ${JSON.stringify([...ids].sort())}`
  }
}

export const withoutMembers: Expectation = reply =>
  attributeValue(reply.body, 'members') === undefined
    ? undefined
    : 'members are in the answer although excludedAttributes=members was asked'
