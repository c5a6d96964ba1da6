import { type Diagnostic, report } from '../../diagnostics/index.js'
import { objectActions, targetDefinitions, toSourceRecord } from '../../mapping/index.js'
import { isEqual } from '../../scim/index.js'
import { type ClientOptions, type ScimClient, type ScimRequest, scimClient } from '../client/scim-client.js'
import { type Escrow, escrowWords } from '../deliver/escrow.js'
import { waitsInEscrow } from '../diagnostics/delivering.js'
import { tooManyDisables } from '../diagnostics/planning.js'
import { mappingUnusable, referencePending } from '../diagnostics/transforming.js'
import { ordered } from '../ordered.js'
import type { GraphObject, SourceItem } from '../source.js'
import { chooseMapping, compileChosen, findMapping, type Mapping } from '../transform/choose-mapping.js'
import type { TransformOptions } from '../transform/create-transform.js'
import type { References } from '../transform/evaluate-row.js'
import { type CompiledMapping, compileMapping, MappingError } from '../transform/rows.js'
import { needsOf } from '../transform/source-needs.js'
import { type UserStream, userBatches } from '../transform/stream.js'
import { type AttributeChange, idPlaceholder, type PlannedChange } from './change.js'
import { type Dialect, memberRequests, patchRequest } from './patch-requests.js'
import { listTarget, liveTarget, type PlanTarget } from './plan-target.js'
import { type Links, type Located, Planner, type PlannerOptions, type WaitingReference } from './planner.js'
import { currentValue } from './read-target.js'

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
      ...empty,
      key: `target ${index}`,
      object: 'User',
      phase: 'objects',
      name: diagnostic.path ?? 'target',
      reason: 'the target cannot be read in full',
      status: 'failed',
      diagnostics: [diagnostic],
    }
}

const empty = { action: 'none', status: 'planned', changes: [], pendingReferences: [], requests: [] } as const

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

/** The differences of two parts of a plan, object by object; what only the other mapping does comes last. */
async function* differing(
  mine: AsyncIterable<PlannedChange>,
  theirs: AsyncIterable<PlannedChange>,
): AsyncGenerator<PlannedChange> {
  const others = new Map<string, PlannedChange>()
  for await (const change of theirs) others.set(change.key, change)
  const idle = (change: PlannedChange): PlannedChange => ({ ...change, ...empty, reason: 'nothing is sent', diagnostics: [] })
  for await (const change of mine) {
    const found = difference(change, others.get(change.key) ?? idle(change))
    others.delete(change.key)
    if (found) yield found
  }
  for (const change of others.values()) {
    const found = difference(idle(change), change)
    if (found) yield found
  }
}

/** What this mapping does that the other does not; undefined when both do the same. */
function difference(mine: PlannedChange, theirs: PlannedChange): PlannedChange | undefined {
  // Each member of a group is a change of its own.
  const keyOf = ({ path, before, after }: AttributeChange) =>
    path === 'members' ? `members ${String(before ?? after)}` : path.toLowerCase()
  const their = new Map(theirs.changes.map(change => [keyOf(change), change]))
  const my = new Map(mine.changes.map(change => [keyOf(change), change]))
  const changes = [...new Set([...my.keys(), ...their.keys()])].flatMap((path): AttributeChange[] => {
    const before = their.get(path)
    const after = my.get(path)
    // An attribute that only one of the two writes keeps, under the other one, what the target has.
    const was = before ? before.after : (after?.before ?? null)
    const becomes = after ? after.after : (before?.before ?? null)
    return isEqual(was, becomes) ? [] : [{ path: (after ?? before)?.path ?? path, before: was, after: becomes }]
  })
  if (mine.action === theirs.action && mine.status === theirs.status && changes.length === 0) return undefined
  const reason =
    mine.action === theirs.action
      ? mine.reason
      : `${mine.reason}; with the other mapping: ${theirs.status === 'failed' ? 'fails' : theirs.action}, ${theirs.reason}`
  return { ...mine, changes, reason }
}

/** One mapping with its planners and what waits for the second phase. */
class Side {
  readonly links: Links
  readonly users: Planner
  readonly groups: Planner | undefined
  readonly needs: { readonly required: readonly string[]; readonly reads: readonly string[] }
  readonly #options: PlannerOptions
  readonly #withMembers = new Set<CompiledMapping>()
  readonly #members: { readonly change: PlannedChange; readonly object: GraphObject }[] = []

  constructor(mapping: Mapping, target: PlanTarget, options: PlanOptions) {
    this.links = { known: linkMap(options.links), created: new Set(), holders: new Map() }
    this.#options = {
      ...options,
      dialect: options.dialect ?? 'A',
      cycle: options.cycle ?? 'first',
      skipOutOfScopeDeletions: options.skipOutOfScopeDeletions ?? false,
      assigned: options.assigned ?? (() => true),
      held: heldBy(options),
    }
    const users = compileChosen(mapping, 'User', options.extensions)
    this.needs = needsOf(users)
    this.users = new Planner(users, target, this.links, this.#options)
    const groupMapping = options.groupMapping
      ? chooseMapping(options.groupMapping, 'Group')
      : 'synchronizationRules' in mapping
        ? findMapping(mapping, 'Group')
        : undefined
    const groups =
      groupMapping &&
      compileMapping(groupMapping, options.extensions, targetDefinitions(options.groupMapping ?? mapping, groupMapping))
    this.groups = groups && new Planner(groups, target, this.links, this.#options)
    for (const compiled of [users, groups]) if (compiled && managesMembers(compiled)) this.#withMembers.add(compiled)
  }

  noteMembers(planner: Planner, { item }: Located, change: PlannedChange): void {
    if (!this.#withMembers.has(planner.compiled) || !item.record || change.status !== 'planned' || change.action === 'delete')
      return
    if (change.action === 'create' || change.targetId !== undefined) this.#members.push({ change, object: item.record })
  }

  /** Linked users whom the source does not have any more. */
  async *missing(links: References | undefined): AsyncGenerator<PlannedChange> {
    for (const id of linkMap(links).keys()) {
      if (this.links.holders.has(`directory ${id}`)) continue
      const item = { place: { record: 0 }, record: { id, '@removed': { reason: 'changed' } }, diagnostics: [] }
      const change = this.users.decide(await this.users.locate(item))
      yield change.targetId === undefined
        ? change
        : { ...change, reason: change.reason.replace('soft-deleted in', 'no longer in') }
    }
  }

  /** References of users, then members of groups. */
  async *secondPhase(target: PlanTarget): AsyncGenerator<PlannedChange> {
    for (const reference of this.users.waiting) yield this.#unlessHeld(this.#reference(reference))
    for (const { change, object } of this.#members) {
      const planned = await this.#membership(target, change, object)
      if (planned) yield this.#unlessHeld(planned)
    }
  }

  #unlessHeld(change: PlannedChange): PlannedChange {
    const waits = change.requests.length > 0 ? this.#options.held?.(change.key) : undefined
    return waits
      ? {
          ...change,
          ...empty,
          pendingReferences: change.pendingReferences,
          reason: waits.message,
          diagnostics: [...change.diagnostics, waits],
        }
      : change
  }

  /** Target id of a directory object, or what stands for it; undefined when it is not in the target and will not be. */
  #idOf(directoryId: string): string | undefined {
    return this.links.known.get(directoryId) ?? (this.links.created.has(directoryId) ? idPlaceholder(directoryId) : undefined)
  }

  #reference({ row, directoryId, refersTo, name, current }: WaitingReference): PlannedChange {
    const id = this.#idOf(directoryId)
    const ids = refersTo.map(item => this.#idOf(item)).filter(item => item !== undefined)
    const base = { ...this.#second('User', directoryId, name), ...(id !== undefined && !id.startsWith('{') && { targetId: id }) }
    if (id === undefined || ids.length === 0)
      return {
        ...base,
        ...empty,
        reason: 'what it refers to is not in the target',
        pendingReferences: refersTo.map(item => ({ target: row.target.written, directoryId: item })),
        diagnostics: [
          report(referencePending, {
            message: `${row.target.written} of ${name} waits: ${refersTo.join(', ')} is neither in the target nor in this plan`,
            path: row.target.written,
            hint: 'bring the manager into scope, then plan again as a first cycle',
          }),
        ],
      }
    const after = row.target.takesList ? ids : ids[0]
    if (isEqual(current, after)) return { ...base, ...empty, reason: 'nothing differs', diagnostics: [] }
    return {
      ...base,
      ...empty,
      action: 'update',
      reason: 'the reference exists by now',
      changes: [{ path: row.target.written, before: current ?? null, after }],
      requests: [patchRequest('User', id, [{ target: row.target, before: current, after }], this.#options.dialect)],
      diagnostics: [],
    }
  }

  async #membership(target: PlanTarget, change: PlannedChange, object: GraphObject): Promise<PlannedChange | undefined> {
    const directoryId = change.directoryId
    const id = change.targetId ?? (directoryId === undefined ? undefined : idPlaceholder(directoryId))
    if (id === undefined) return undefined
    const { wanted, gone, complete } = membersOf(object)
    const resource = change.targetId === undefined ? undefined : await target.get('Group', change.targetId)
    const has = new Set(memberIds(resource))
    const ids = wanted.map(item => ({ item, id: this.#idOf(item) }))
    const added = ids.flatMap(({ id: member }) => (member !== undefined && !has.has(member) ? [member] : []))
    const keep = new Set(ids.map(item => item.id))
    const managed = new Set(this.links.known.values())
    const removed = complete
      ? [...has].filter(member => managed.has(member) && !keep.has(member))
      : gone.flatMap(item => (has.has(this.links.known.get(item) ?? '') ? [this.links.known.get(item) ?? ''] : []))
    const requests: ScimRequest[] = memberRequests(id, added, removed, this.#options.dialect)
    const outside = ids.filter(item => item.id === undefined).map(({ item }) => item)
    const diagnostics: Diagnostic[] = outside.length === 0 ? [] : [outsideMembers(change.name, outside)]
    if (requests.length === 0 && diagnostics.length === 0) return undefined
    return {
      ...this.#second('Group', directoryId ?? change.name, change.name),
      ...empty,
      ...(change.targetId !== undefined && { targetId: change.targetId }),
      action: requests.length > 0 ? 'update' : 'none',
      reason: requests.length > 0 ? `${added.length} members to add, ${removed.length} to take away` : 'nothing differs',
      changes: [
        ...added.map(member => ({ path: 'members', before: null, after: member })),
        ...removed.map(member => ({ path: 'members', before: member, after: null })),
      ],
      requests,
      diagnostics,
    }
  }

  #second(object: 'User' | 'Group', directoryId: string, name: string) {
    return { key: `${object} ${directoryId} references`, object, phase: 'references' as const, name, directoryId }
  }
}

function managesMembers({ mapping, rows }: CompiledMapping): boolean {
  return objectActions(mapping.flowTypes).update && rows.some(row => row.target.attribute === 'members')
}

function outsideMembers(name: string, ids: readonly string[]): Diagnostic {
  const some = ids.slice(0, 5).join(', ')
  return report(referencePending, {
    message: `${ids.length} ${ids.length === 1 ? 'member' : 'members'} of ${name} not in the target: ${some}${ids.length > 5 ? ', …' : ''}`,
    path: 'members',
    hint: 'members out of scope, nested groups and contacts are not provisioned',
  })
}

/** Members a group should have, and in a delta those who left. */
function membersOf(object: GraphObject): { wanted: readonly string[]; gone: readonly string[]; complete: boolean } {
  const delta = object['members@delta']
  const references = toSourceRecord(object).members
  const wanted = Array.isArray(references) ? references.filter((id): id is string => typeof id === 'string') : []
  if (!Array.isArray(delta)) return { wanted, gone: [], complete: Array.isArray(object.members) }
  const gone = delta.flatMap(item =>
    typeof item === 'object' && item !== null && '@removed' in item && typeof item.id === 'string' ? [item.id] : [],
  )
  return { wanted, gone, complete: false }
}

function memberIds(resource: unknown): readonly string[] {
  const value = currentValue(resource, membersTarget)
  return Array.isArray(value) ? value : []
}

const membersTarget = {
  written: 'members',
  attribute: 'members',
  multiValued: true,
  conditions: [],
  type: 'reference',
  takesList: true,
  isCountry: false,
  readOnly: false,
  known: true,
} as const

/** In a first cycle nobody waits: a restart forgets the escrows. */
function heldBy({ escrow, now, cycle }: PlanOptions): PlannerOptions['held'] {
  if (!escrow || cycle !== 'next') return undefined
  if (!now) throw new TypeError('a plan with an escrow needs to know what time it is: give now')
  return key => {
    const entry = escrow.waiting(key, now)
    return entry && report(waitsInEscrow, { message: escrowWords(entry), hint: entry.reason })
  }
}

function linkMap(links: References | undefined): Map<string, string> {
  if (links instanceof Map) return new Map(links)
  return new Map(Object.entries(links ?? {}))
}
