import { type Diagnostic, report } from '../../diagnostics/index.js'
import { attributeValue, isEqual, type Resource } from '../../scim/index.js'
import type { Reply } from '../client/http.js'
import { failureOf, notScim } from '../client/replies.js'
import { idOf, type ScimClient, type ScimRequest } from '../client/scim-client.js'
import { severalTargets, stalePlan } from '../diagnostics/planning.js'
import type { PlannedChange } from '../plan/change.js'
import { type Dialect, patchRequest, type TargetChange } from '../plan/patch-requests.js'
import { liveTarget } from '../plan/plan-target.js'
import { currentValue, sameValue, withAdded } from '../plan/read-target.js'
import { findTarget } from '../transform/target.js'

/** A request as it was sent and what it got. */
export interface SentRequest extends ScimRequest {
  /** 0: no answer. */
  readonly status: number
  readonly attempts: number
}

export interface Outcome {
  readonly status: 'success' | 'skipped' | 'failure'
  readonly requests: readonly SentRequest[]
  readonly diagnostics: readonly Diagnostic[]
  readonly targetId?: string
  /** Microsoft's code of the failure. */
  readonly errorCode?: string
  /** No other request has a chance. */
  readonly fatal?: boolean
}

export interface CarryOutOptions {
  /** Read the resource first: leave alone what is done already, refuse what is no longer as the plan saw it. */
  readonly check: boolean
  /** How a patch is written that the plan does not hold. */
  readonly dialect: Dialect
}

/** Sends the requests of one change. */
export async function carryOut(change: PlannedChange, client: ScimClient, options: CarryOutOptions): Promise<Outcome> {
  const sent: SentRequest[] = []
  if (options.check) {
    const early = await checkFirst(change, client, sent, options.dialect)
    if (early) return early
  }
  let targetId = change.targetId
  for (const request of change.requests) {
    const reply = await client.send(request)
    sent.push({ ...request, status: reply.status, attempts: reply.attempts })
    if (request.method === 'POST') {
      if (reply.status === 409) return await afterConflict(change, reply, client, sent, options.dialect)
      if (!isSuccess(reply)) return failed(change, reply, sent, targetId)
      targetId = idOf(reply.body)
      if (targetId === undefined) return unlike(change, reply, sent, 'resource with an id')
    } else if (request.method === 'DELETE' ? !isGone(reply) : !isSuccess(reply)) return failed(change, reply, sent, targetId)
    else if (reply.text !== undefined) return unlike(change, reply, sent, 'JSON')
  }
  return { status: 'success', requests: sent, diagnostics: [], ...(targetId !== undefined && { targetId }) }
}

const isSuccess = ({ status }: Reply): boolean => status >= 200 && status < 300
/** A resource that is gone already is deleted: our reading of Microsoft's silence. */
const isGone = (reply: Reply): boolean => isSuccess(reply) || reply.status === 404 || reply.status === 410

function what(change: PlannedChange): string {
  return `${change.action === 'none' ? 'writing' : verbs[change.action]} ${change.name}`
}
const verbs = { create: 'creating', update: 'updating', disable: 'disabling', delete: 'deleting' } as const

function failed(change: PlannedChange, reply: Reply, requests: readonly SentRequest[], targetId: string | undefined): Outcome {
  const { errorCode, diagnostic, fatal } = failureOf(reply, what(change))
  return { status: 'failure', requests, diagnostics: [diagnostic], errorCode, fatal, ...(targetId !== undefined && { targetId }) }
}

function unlike(change: PlannedChange, reply: Reply, requests: readonly SentRequest[], lacks: string): Outcome {
  const { errorCode, diagnostic, fatal } = notScim(reply, what(change), lacks)
  return { status: 'failure', requests, diagnostics: [diagnostic], errorCode, fatal }
}

/**
 * The name is taken. When the resource of that name can be found, the object is linked to it and brought up to date: it was
 * created after the plan was made, or by an attempt of ours whose answer was lost. Otherwise the conflict stands.
 */
async function afterConflict(
  change: PlannedChange,
  reply: Reply,
  client: ScimClient,
  sent: SentRequest[],
  dialect: Dialect,
): Promise<Outcome> {
  if (!change.match) return failed(change, reply, sent, undefined)
  const found = await liveTarget(client).find(change.object, change.match.path, change.match.value)
  const [resource] = found
  if (found.length !== 1 || !resource) return failed(change, reply, sent, undefined)
  return await bringUpToDate(change, resource, client, sent, dialect)
}

/** Patches what differs between a created body and the resource that is there. */
async function bringUpToDate(
  change: PlannedChange,
  resource: Resource,
  client: ScimClient,
  sent: SentRequest[],
  dialect: Dialect,
): Promise<Outcome> {
  const id = idOf(resource)
  if (id === undefined) return { status: 'failure', requests: sent, diagnostics: [], errorCode: 'ServiceIncompatible' }
  const changes = change.changes.flatMap(({ path, after }): TargetChange[] => {
    const target = findTarget(path, change.object, [])
    if (typeof target === 'string') return []
    const before = currentValue(resource, target)
    const wanted = withAdded(before, after)
    return sameValue(before, wanted) ? [] : [{ target, before, after: wanted }]
  })
  if (changes.length === 0) return { status: 'success', requests: sent, diagnostics: [], targetId: id }
  const patch = patchRequest(change.object, id, changes, dialect)
  const reply = await client.send(patch)
  sent.push({ ...patch, status: reply.status, attempts: reply.attempts })
  return isSuccess(reply) ? { status: 'success', requests: sent, diagnostics: [], targetId: id } : failed(change, reply, sent, id)
}

/** Is it done already, or is the plan stale? undefined: go on. */
async function checkFirst(
  change: PlannedChange,
  client: ScimClient,
  sent: SentRequest[],
  dialect: Dialect,
): Promise<Outcome | undefined> {
  const target = liveTarget(client)
  if (change.action === 'create') {
    if (!change.match) return undefined
    const found = await target.find(change.object, change.match.path, change.match.value)
    if (found.length > 1)
      return {
        status: 'failure',
        requests: sent,
        errorCode: 'DuplicateTargetEntries',
        diagnostics: [
          report(severalTargets, {
            message: `${found.length} resources of the target match ${change.name}`,
            hint: 'remove the duplicates in the target',
          }),
        ],
      }
    return found[0] ? await bringUpToDate(change, found[0], client, sent, dialect) : undefined
  }
  if (change.targetId === undefined || change.action === 'delete' || change.changes.some(({ path }) => path === 'members'))
    return undefined
  const resource = await target.get(change.object, change.targetId)
  if (!resource) return { ...failed(change, { status: 404, attempts: 1, uncertain: false }, sent, change.targetId) }
  const states = change.changes.map(item => stateOf(item, change.object, resource))
  if (states.every(state => state === 'done'))
    return { status: 'success', requests: sent, diagnostics: [], targetId: change.targetId }
  const stale = change.changes.filter((_, index) => states[index] === 'stale')
  if (stale.length === 0) return undefined
  return {
    status: 'failure',
    requests: sent,
    targetId: change.targetId,
    errorCode: 'StalePlan',
    diagnostics: stale.map(item =>
      report(stalePlan, {
        message: `${item.path} of ${change.name} was ${JSON.stringify(item.before)} when the plan was made and is something else now`,
        path: item.path,
        hint: 'make the plan again',
      }),
    ),
  }
}

function stateOf(
  item: PlannedChange['changes'][number],
  type: PlannedChange['object'],
  resource: Resource,
): 'done' | 'as planned' | 'stale' {
  const target = findTarget(item.path, type, [])
  const current = typeof target === 'string' ? attributeValue(resource, item.path) : currentValue(resource, target)
  if (sameValue(current ?? null, item.after)) return 'done'
  return isEqual(current ?? null, item.before) ? 'as planned' : 'stale'
}
