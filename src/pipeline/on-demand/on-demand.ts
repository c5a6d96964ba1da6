import type { Diagnostic } from '../../diagnostics/index.js'
import { inScope } from '../../mapping/index.js'
import { failureOf, notScim } from '../client/replies.js'
import { listed, matchingQuery, type ScimClient, scimClient } from '../client/scim-client.js'
import { type Delivery, deliver } from '../deliver/deliver.js'
import { planErrorCode } from '../deliver/error-codes.js'
import type { PlannedChange } from '../plan/change.js'
import { openTarget, type PlanOptions, plan, type TargetInput } from '../plan/plan.js'
import { liveTarget, type PlanTarget, TargetError } from '../plan/plan-target.js'
import { isSourceItem, type SourceItem } from '../source.js'
import { compileChosen, type Mapping } from '../transform/choose-mapping.js'
import { evaluatorOf } from '../transform/evaluate.js'

export type OnDemandStepName = 'test connection' | 'import' | 'scope' | 'match' | 'action'

/** One of the five steps, with what it saw. */
export interface OnDemandStep {
  readonly name: OnDemandStepName
  readonly status: 'success' | 'failure' | 'skipped'
  readonly description: string
  readonly data: Readonly<Record<string, unknown>>
  readonly diagnostics: readonly Diagnostic[]
}

export interface OnDemandResult {
  readonly result: 'success' | 'failure' | 'skipped'
  /** Always five, in order; those that were not reached are skipped. */
  readonly steps: readonly OnDemandStep[]
  readonly change?: PlannedChange
  /** What was sent, when the target is a live endpoint and `send` is set. */
  readonly delivery?: Delivery
}

export interface OnDemandOptions extends Omit<PlanOptions, 'against' | 'only' | 'groups'> {
  /** Carry the action out, on a live target. Default: false, only say what it would be. */
  readonly send?: boolean | undefined
  /** The value looked for when testing the connection; nobody must have it. Default: a random one from the client's clock. */
  readonly probe?: string | undefined
}

/** Group members that one call may carry (Microsoft, develop a SCIM endpoint, groups). */
const maximumMembers = 5

/**
 * Takes one user (or group, with at most five members) through the five steps of on-demand provisioning and shows what each one
 * saw: test connection, import, scope, match, action.
 *
 * @param target a list of resources, something to ask, or a client for a live endpoint
 * @example
 * const { steps } = await onDemand(user, profiles.code42, client)
 * steps.map(step => `${step.name}: ${step.status}`) // ['test connection: success', 'import: success', …]
 */
export async function onDemand(
  user: unknown,
  mapping: Mapping,
  target: TargetInput,
  options: OnDemandOptions = {},
): Promise<OnDemandResult> {
  const compiled = compileChosen(mapping, undefined, options.extensions)
  const client = isClient(target) ? target : !Array.isArray(target) && 'baseUrl' in target ? scimClient(target) : undefined
  const steps: OnDemandStep[] = []
  const end = (result: OnDemandResult['result'], more: Partial<OnDemandResult> = {}): OnDemandResult => ({
    result,
    steps: [
      ...steps,
      ...names
        .slice(steps.length)
        .map(name => ({ name, status: 'skipped' as const, description: 'not reached', data: {}, diagnostics: [] })),
    ],
    ...more,
  })
  const matching = compiled.rows.filter(row => row.matchingPriority > 0).sort((a, b) => a.matchingPriority - b.matchingPriority)
  const connection = await testConnection(client, compiled.object, matching[0]?.target.written ?? 'userName', options.probe)
  steps.push(connection)
  if (connection.status === 'failure') return end('failure')

  const item: SourceItem = { place: { record: 1 }, record: isRecord(user) ? user : { value: user }, diagnostics: [] }
  const object = item.record ?? {}
  const assigned = options.assigned?.(object) ?? true
  const evaluation = evaluatorOf(compiled, options.environment)(user, { assigned, ignoreScope: true })
  const tooMany = compiled.object === 'Group' && Array.isArray(object.members) && object.members.length > maximumMembers
  const errors = evaluation.diagnostics.filter(({ severity }) => severity === 'error')
  const importFails = evaluation.failed || tooMany
  steps.push({
    name: 'import',
    status: importFails ? 'failure' : 'success',
    description: tooMany
      ? `a group takes at most ${maximumMembers} members on demand`
      : importFails
        ? (errors[0]?.message ?? 'the object cannot be read')
        : 'read from the directory',
    // Nulls are missing, as Microsoft shows them.
    data: Object.fromEntries(
      compiled.attributes.filter(name => evaluation.record[name] !== undefined).map(name => [name, evaluation.record[name]]),
    ),
    diagnostics: evaluation.diagnostics,
  })
  if (importFails) return end('failure')

  const verdict = inScope(compiled.mapping.scope, evaluation.record)
  const active = evaluation.record.IsSoftDeleted !== true || !assigned
  steps.push({
    name: 'scope',
    status: 'success',
    description: !assigned
      ? 'not assigned to the application'
      : !active
        ? 'disabled or deleted in the directory'
        : verdict.inScope
          ? 'in scope'
          : 'out of scope by the filter',
    data: {
      IsActive: active,
      Assigned: assigned,
      ScopeSyncAll: options.assigned === undefined,
      clauses: verdict.clauses.map(clause => ({
        title: clause.group,
        attribute: clause.attribute,
        operator: clause.operator,
        value: clause.operands.join(', '),
        result: clause.result,
      })),
    },
    diagnostics: [],
  })
  if (!active) {
    // Such users are not found on demand (Microsoft, on-demand provisioning).
    return end('skipped')
  }

  const changes: PlannedChange[] = []
  let seen: readonly unknown[] = []
  const asked = client ? liveTarget(client) : await openTarget(target)
  const watched = watch(asked, found => {
    seen = found
  })
  try {
    for await (const planned of plan([item], mapping, watched, { ...options, concurrency: 1 })) changes.push(planned)
  } catch (error) {
    if (!(error instanceof TargetError)) throw error
    steps.push({
      name: 'match',
      status: 'failure',
      description: error.message,
      data: { errorCode: error.failure.errorCode },
      diagnostics: [error.failure.diagnostic],
    })
    return end('failure')
  }
  const [change] = changes
  if (!change) return end('skipped')
  const several = change.diagnostics.some(({ code }) => code === 'PIP301')
  steps.push({
    name: 'match',
    status: several ? 'failure' : 'success',
    description: several
      ? `${seen.length} resources match`
      : change.targetId === undefined
        ? 'no match'
        : `matched ${change.targetId}`,
    data: { ...(change.match && { attribute: change.match.path, value: change.match.value }), matched: seen },
    diagnostics: several ? change.diagnostics : [],
  })
  if (several) return end('failure', { change })
  const modified = change.changes.map(({ path, before, after }) => ({ displayName: path, oldValue: before, newValue: after }))
  const base = {
    name: 'action' as const,
    data: { action: change.action, modifiedProperties: modified, requests: change.requests },
  }
  if (change.status === 'failed') {
    steps.push({ ...base, status: 'failure', description: change.reason, diagnostics: change.diagnostics })
    return end('failure', { change })
  }
  if (changes.every(({ action }) => action === 'none')) {
    const skipReason = assigned && verdict.inScope ? 'RedundantExport' : 'NotEffectivelyEntitled'
    steps.push({
      ...base,
      status: 'skipped',
      description: change.reason,
      data: { ...base.data, skipReason },
      diagnostics: change.diagnostics,
    })
    return end('skipped', { change })
  }
  const delivery = client && options.send ? await deliverAll(changes, client) : undefined
  if (delivery?.status === 'failure') {
    steps.push({
      ...base,
      status: 'failure',
      description: delivery.diagnostics[0]?.message ?? 'the action failed',
      diagnostics: delivery.diagnostics,
    })
    return end('failure', { change, delivery })
  }
  const description = delivery ? `${change.action}: carried out` : `${change.action}: not sent, this was a trial`
  steps.push({ ...base, status: 'success', description, diagnostics: change.diagnostics })
  return end('success', { change, ...(delivery && { delivery }) })
}

const names: readonly OnDemandStepName[] = ['test connection', 'import', 'scope', 'match', 'action']

/**
 * The answer in Microsoft's form: a pair of two JSON texts, the result with its error and the log record.
 *
 * @example
 * JSON.parse(onDemandAnswer(result).key) // { result: 'Success', details: null }
 */
export function onDemandAnswer({ result, steps, delivery, change }: OnDemandResult): {
  readonly key: string
  readonly value: string
} {
  const failing = steps.find(step => step.status === 'failure')
  const word = { success: 'Success', failure: 'Failure', skipped: 'Skipped' }[result]
  const last = steps.at(-1)
  const details = failing
    ? { errorCode: errorCodeOf(failing, delivery), errorMessage: failing.description }
    : result === 'skipped' && last?.status === 'skipped' && typeof last.data.skipReason === 'string'
      ? { errorCode: last.data.skipReason, errorMessage: last.description }
      : null
  const value = delivery?.log ?? {
    action: change?.action ?? 'other',
    sourceIdentity: {
      id: change?.directoryId ?? null,
      displayName: change?.name ?? null,
      identityType: change?.object ?? 'User',
    },
    targetIdentity: { id: change?.targetId ?? null, displayName: change?.name ?? null, identityType: change?.object ?? 'User' },
    changeId: change?.key ?? null,
    provisioningSteps: steps,
    modifiedProperties:
      change?.changes.map(({ path, before, after }) => ({ displayName: path, oldValue: before, newValue: after })) ?? [],
  }
  return { key: JSON.stringify({ result: word, details }), value: JSON.stringify(value) }
}

/** Microsoft's code of a failed step: that of the log when something was sent. */
function errorCodeOf(step: OnDemandStep, delivery: Delivery | undefined): string {
  const sent = delivery?.log.provisioningStatusInfo.errorInformation?.errorCode
  const asked = typeof step.data.errorCode === 'string' ? step.data.errorCode : undefined
  return sent ?? asked ?? planErrorCode(step.diagnostics) ?? step.diagnostics[0]?.code ?? step.name
}

async function testConnection(
  client: ScimClient | undefined,
  object: 'User' | 'Group',
  path: string,
  probe: string | undefined,
): Promise<OnDemandStep> {
  const step = { name: 'test connection' as const, diagnostics: [] }
  if (!client) return { ...step, status: 'skipped', description: 'the target is a list', data: {} }
  const value = probe ?? client.clock.uuid()
  const request = matchingQuery(object, path, value)
  const reply = await client.send({ method: 'GET', path: request })
  const data = { request: `GET ${request}`, status: reply.status }
  const what = 'testing the connection'
  const failure =
    reply.status !== 200 ? failureOf(reply, what) : listed(reply.body) ? undefined : notScim(reply, what, 'list of resources')
  if (failure)
    return {
      ...step,
      status: 'failure',
      description: failure.diagnostic.message,
      data: { ...data, errorCode: failure.errorCode },
      diagnostics: [failure.diagnostic],
    }
  return {
    ...step,
    status: 'success',
    description: 'the credentials are accepted and the matching attribute can be asked for',
    data,
  }
}

/** The delivery of the object itself, or the first one that failed: references and members follow it. */
async function deliverAll(changes: readonly PlannedChange[], client: ScimClient): Promise<Delivery | undefined> {
  let first: Delivery | undefined
  for await (const delivery of deliver(changes, { baseUrl: client.baseUrl, client })) {
    if (delivery.status === 'failure') return delivery
    first ??= delivery
  }
  return first
}

function isClient(target: TargetInput): target is ScimClient {
  return typeof target === 'object' && 'send' in target
}

/** Tells what the look-up found, on its way to the plan. */
function watch(inner: PlanTarget, tell: (found: readonly unknown[]) => void): PlanTarget {
  return {
    diagnostics: inner.diagnostics,
    async find(type, path, value) {
      const found = await inner.find(type, path, value)
      tell(found)
      return found
    },
    async get(type, id) {
      const found = await inner.get(type, id)
      if (found) tell([found])
      return found
    },
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !isSourceItem(value as Readonly<Record<string, unknown>>)
  )
}
