import { report } from '../../diagnostics/index.js'
import { type ClientOptions, type ScimClient, scimClient } from '../client/scim-client.js'
import type { Escrow } from '../deliver/escrow.js'
import { tooManyDisables } from '../diagnostics/planning.js'
import { mappingUnusable } from '../diagnostics/transforming.js'
import { ordered } from '../ordered.js'
import type { GraphObject, SourceItem } from '../source.js'
import type { Mapping } from '../transform/choose-mapping.js'
import type { TransformOptions } from '../transform/create-transform.js'
import type { References } from '../transform/evaluate-row.js'
import { MappingError } from '../transform/rows.js'
import { type UserStream, userBatches } from '../transform/stream.js'
import { noAction, type PlannedChange } from './change.js'
import type { Dialect } from './patch-requests.js'
import { listTarget, liveTarget, type PlanTarget } from './plan-target.js'
import { Side } from './side.js'
import { difference, differing } from './what-if.js'

export interface PlanOptions extends Omit<TransformOptions, 'object' | 'verdicts'> {
  /** How updates are written. Default: `A`, what Entra sends without a flag. */
  readonly dialect?: Dialect | undefined
  /** `first`: everybody is looked for. `next`: the users are changes since the last cycle. Default: `first`. */
  readonly cycle?: 'first' | 'next' | undefined
  /** Directory id to target id, as earlier cycles linked them. */
  readonly links?: References | undefined
  /** Who is assigned to the application. Default: everybody. */
  readonly assigned?: ((object: GraphObject) => boolean) | undefined
  /** Groups of the directory, with their members. */
  readonly groups?: UserStream | undefined
  /** Mapping of groups. Default: that of the schema, when the mapping is one. */
  readonly groupMapping?: Mapping | undefined
  /** Who leaves the scope is left alone. Default: false. */
  readonly skipOutOfScopeDeletions?: boolean | undefined
  /** Accidental-deletion threshold: disables and deletes beyond it are staged. Default: no limit. */
  readonly maximumDisables?: number | undefined
  /** What-if: only what differs from a plan by this other mapping. */
  readonly against?: Mapping | undefined
  /**
   * What becomes of linked users who are not among the given ones. `disable`: they count as soft-deleted, which is right when the
   * list is complete. Default: `keep`.
   */
  readonly missing?: 'keep' | 'disable' | undefined
  /** Objects for which the plan is wanted. Default: all. */
  readonly only?: ((object: GraphObject) => boolean) | undefined
  /** Who failed in earlier cycles. In a `next` cycle those who are not due at `now` are left out (`PIP409`). */
  readonly escrow?: Escrow | undefined
  /** The time of this cycle, for `escrow`. Required with it. */
  readonly now?: Date | undefined
  /** Look-ups in the target at a time. Default: 8. */
  readonly concurrency?: number | undefined
  /** Name of what is read, for places. */
  readonly file?: string | undefined
}

/** Existing resources as a list or a SCIM list reply, something to ask, or a live endpoint: a client, or what makes one. */
export type TargetInput =
  | PlanTarget
  | ScimClient
  | ClientOptions
  | { readonly Resources: readonly unknown[] }
  | AsyncIterable<unknown>
  | Iterable<unknown>

/**
 * Plans what would be sent: one change for each object of the source, in its order, then the references that have to wait, then
 * memberships. Nothing is written. A user that cannot be planned is a change with status `failed`; the others go on.
 *
 * @param users Graph users, items of `readUsers`, or the chunks of a file; soft-deleted and `@removed` objects are understood
 * @throws MappingError for a mapping that cannot be carried out; TargetError when the target cannot be asked at all
 * @example
 * for await (const { action, name, requests } of plan(users, profiles.code42, [])) console.log(action, name, requests)
 * // create kim@corp.example [{ method: 'POST', path: '/Users', body: { … } }]
 */
export async function* plan(
  users: UserStream,
  mapping: Mapping,
  target: TargetInput,
  options: PlanOptions = {},
): AsyncGenerator<PlannedChange> {
  const planTarget = await openTarget(target)
  const limit = disableLimit(options.maximumDisables)
  const first = new Side(mapping, planTarget, options)
  const other = options.against && new Side(options.against, planTarget, options)
  yield* targetNews(planTarget)
  for (const type of ['User', 'Group'] as const) {
    const stream = type === 'User' ? users : options.groups
    if (!stream) continue
    const planner = type === 'User' ? first.users : first.groups
    if (!planner) throw noGroupMapping()
    const against = type === 'User' ? other?.users : other?.groups
    const items = selected(userBatches(stream, { file: options.file, ...(type === 'User' ? first.needs : {}) }), options.only)
    const located = ordered(items, options.concurrency ?? 8, async item => ({
      mine: await planner.locate(item),
      theirs: await against?.locate(item),
    }))
    for await (const { mine, theirs } of located) {
      const change = planner.decide(mine)
      first.noteMembers(planner, mine, change)
      if (!against) {
        yield limit(change)
        continue
      }
      if (!theirs) continue
      const otherwise = against.decide(theirs)
      other?.noteMembers(against, theirs, otherwise)
      const found = difference(change, otherwise)
      if (found) yield limit(found)
    }
  }
  const missing = (side: Side) => (options.missing === 'disable' ? side.missing(options.links) : nobody())
  if (!other) {
    for await (const change of missing(first)) yield limit(change)
    yield* first.secondPhase(planTarget)
    return
  }
  for await (const change of differing(missing(first), missing(other))) yield limit(change)
  yield* differing(first.secondPhase(planTarget), other.secondPhase(planTarget))
}

function noGroupMapping(): MappingError {
  const message = 'groups are given, but the mapping is one of users alone'
  return new MappingError([
    report(mappingUnusable, { message, hint: 'give a groupMapping, or a synchronization schema that has one' }),
  ])
}

/** Makes something to ask of whatever was given as target. */
export async function openTarget(target: TargetInput): Promise<PlanTarget> {
  if (Array.isArray(target)) return listTarget(target)
  if ('find' in target && 'get' in target) return target as PlanTarget
  if ('send' in target) return liveTarget(target)
  if ('baseUrl' in target) return liveTarget(scimClient(target))
  if ('Resources' in target) return listTarget(target.Resources)
  return listTarget(target as AsyncIterable<unknown> | Iterable<unknown>)
}

async function* selected(batches: AsyncIterable<readonly SourceItem[]>, only: PlanOptions['only']): AsyncGenerator<SourceItem> {
  for await (const batch of batches) for (const item of batch) if (!only || !item.record || only(item.record)) yield item
}

function* targetNews(target: PlanTarget): Generator<PlannedChange> {
  for (const [index, diagnostic] of target.diagnostics.entries())
    yield {
      ...noAction,
      key: `target ${index}`,
      object: 'User',
      phase: 'objects',
      name: diagnostic.path ?? 'target',
      reason: 'the target cannot be read in full',
      status: 'failed',
      diagnostics: [diagnostic],
    }
}

/** Holds back disables and deletes beyond the limit. */
function disableLimit(maximum: number | undefined): (change: PlannedChange) => PlannedChange {
  let count = 0
  return change => {
    if (change.status !== 'planned' || (change.action !== 'disable' && change.action !== 'delete')) return change
    count++
    if (maximum === undefined || count <= maximum) return change
    const diagnostic = report(tooManyDisables, {
      message: `this is the ${ordinal(count)} account to be disabled or deleted, the limit is ${maximum}`,
      hint: 'look at the scope and the source; raise the limit when it is meant',
    })
    return { ...change, status: 'staged', diagnostics: [...change.diagnostics, diagnostic] }
  }
}

function ordinal(number: number): string {
  const last = number % 100
  const ending = last > 10 && last < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

async function* nobody(): AsyncGenerator<PlannedChange> {}
