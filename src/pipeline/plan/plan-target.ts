import { type Diagnostic, report } from '../../diagnostics/index.js'
import { attributeValue, matches, parseFilter, type Resource, type ResourceTypeName } from '../../scim/index.js'
import { type Failure, failureOf, notScim } from '../client/replies.js'
import { collection, idOf, isObject, listed, matchingQuery, type ScimClient } from '../client/scim-client.js'
import { targetUnusable } from '../diagnostics/planning.js'
import { findTarget } from '../transform/target.js'
import { currentValue } from './read-target.js'

/** Thrown when the target cannot be asked; `fatal` when no other request has a chance. */
export class TargetError extends Error {
  override readonly name = 'TargetError'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.diagnostic.message)
    this.failure = failure
  }
}

/** What a plan asks of the target: a live endpoint or a list of its resources. */
export interface PlanTarget {
  /** Resources whose attribute equals the value; at most a few. */
  find(type: ResourceTypeName, path: string, value: unknown): Promise<readonly Resource[]>
  /** The whole resource, with members; undefined when it is gone. */
  get(type: ResourceTypeName, id: string): Promise<Resource | undefined>
  /** What was wrong with the target itself, once it has been read. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Asks a SCIM endpoint, as Entra does. */
export function liveTarget(client: ScimClient): PlanTarget {
  return {
    diagnostics: [],
    async find(type, path, value) {
      const reply = await client.send({ method: 'GET', path: matchingQuery(type, path, value) })
      const what = `looking for ${path} ${JSON.stringify(value)}`
      if (reply.status !== 200) {
        const failure = failureOf(reply, what)
        // A matching query that is refused is a failure of SCIM itself, not of this user.
        // No answer after all attempts: a plan without look-ups would be worth nothing.
        const refused = reply.status === 404 || reply.status === 400
        throw new TargetError(
          refused
            ? { ...failure, fatal: true, errorCode: 'ServiceIncompatible' }
            : { ...failure, fatal: failure.fatal || reply.status === 0 },
        )
      }
      const resources = listed(reply.body)
      if (!resources) throw new TargetError(notScim(reply, what, 'list of resources'))
      return resources
    },
    async get(type, id) {
      const reply = await client.send({ method: 'GET', path: `${collection(type)}/${encodeURIComponent(id)}` })
      if (reply.status === 404 || reply.status === 410) return undefined
      if (reply.status !== 200) throw new TargetError(failureOf(reply, `reading ${type} ${id}`))
      if (!isObject(reply.body)) throw new TargetError(notScim(reply, `reading ${type} ${id}`, 'resource'))
      return reply.body
    },
  }
}

/** Groups tell themselves by their schema or `meta.resourceType`; everything else counts as a user. */
export function resourceTypeOfTarget(resource: Resource): ResourceTypeName {
  const type = attributeValue(attributeValue(resource, 'meta'), 'resourceType')
  if (type === 'Group' || type === 'User') return type
  const schemas = attributeValue(resource, 'schemas')
  return Array.isArray(schemas) && schemas.some(urn => typeof urn === 'string' && /:core:2\.0:group$/i.test(urn))
    ? 'Group'
    : 'User'
}

/**
 * Keeps resources in memory. Simple matching paths are answered from an index; others by evaluating the filter.
 *
 * @param resources as a list reply gives them; those without an id of their own are reported and left out
 */
export async function listTarget(resources: AsyncIterable<unknown> | Iterable<unknown>): Promise<PlanTarget> {
  const byId = { User: new Map<string, Resource>(), Group: new Map<string, Resource>() }
  const diagnostics: Diagnostic[] = []
  let position = 0
  for await (const resource of resources) {
    position++
    const id = idOf(resource)
    if (!isObject(resource) || id === undefined || byId[resourceTypeOfTarget(resource)].has(id)) {
      diagnostics.push(
        report(targetUnusable, {
          message:
            id === undefined
              ? `resource ${position} of the target has no id and was left out`
              : `the id ${id} stands twice in the target; the first one is used`,
          path: `resource ${position}`,
          hint: 'export the target again, with the ids',
        }),
      )
      continue
    }
    byId[resourceTypeOfTarget(resource)].set(id, resource)
  }
  const indexes = new Map<string, Map<string, Resource[]>>()
  return {
    diagnostics,
    async get(type, id) {
      return byId[type].get(id)
    },
    async find(type, path, value) {
      const target = path.includes(':') ? findTarget(path, type, []) : undefined
      if (typeof target === 'object' && !target.known)
        return [...byId[type].values()].filter(
          resource => indexKey(path, currentValue(resource, target)) === indexKey(path, value),
        )
      if (!/^[A-Za-z]+(?:\.[A-Za-z]+)?$/.test(path)) {
        const filter = parseFilter(`${path} eq ${JSON.stringify(value)}`, { resourceType: type, compatibility: 'entra' })
        return [...byId[type].values()].filter(resource =>
          matches(filter, resource, { resourceType: type, compatibility: 'entra' }),
        )
      }
      const name = `${type} ${path.toLowerCase()}`
      let index = indexes.get(name)
      if (!index) {
        index = new Map()
        for (const resource of byId[type].values()) {
          const key = indexKey(path, path.split('.').reduce<unknown>(attributeValue, resource))
          const found = index.get(key)
          if (found) found.push(resource)
          else index.set(key, [resource])
        }
        indexes.set(name, index)
      }
      return value === undefined ? [] : (index.get(indexKey(path, value)) ?? [])
    },
  }
}

/** `externalId` and `id` are case-exact, other texts are not (RFC 7643 sections 2.2 and 3.1). */
function indexKey(path: string, value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value) ?? ''
  return /^(externalId|id)$/i.test(path) ? `"${value}` : `"${value.toLowerCase()}`
}
