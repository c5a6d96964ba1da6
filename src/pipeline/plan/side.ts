import { type Diagnostic, report } from '../../diagnostics/index.js'
import { objectActions, targetDefinitions, toSourceRecord } from '../../mapping/index.js'
import { isEqual } from '../../scim/index.js'
import type { ScimRequest } from '../client/scim-client.js'
import { escrowWords } from '../deliver/escrow.js'
import { waitsInEscrow } from '../diagnostics/delivering.js'
import { referencePending } from '../diagnostics/transforming.js'
import type { GraphObject } from '../source.js'
import { chooseMapping, compileChosen, findMapping, type Mapping } from '../transform/choose-mapping.js'
import type { References } from '../transform/evaluate-row.js'
import { type CompiledMapping, compileMapping } from '../transform/rows.js'
import { needsOf } from '../transform/source-needs.js'
import { idPlaceholder, noAction, type PlannedChange } from './change.js'
import { memberRequests, patchRequest } from './patch-requests.js'
import type { PlanOptions } from './plan.js'
import { type PlanTarget, TargetError } from './plan-target.js'
import { type Links, type Located, Planner, type PlannerOptions, type WaitingReference } from './planner.js'
import { currentValue } from './read-target.js'

/** One mapping with its planners and what waits for the second phase. */
export class Side {
  readonly links: Links
  readonly users: Planner
  readonly groups: Planner | undefined
  readonly needs: { readonly required: readonly string[]; readonly reads: readonly string[] }
  readonly #options: PlannerOptions
  readonly #withMembers = new Set<CompiledMapping>()
  readonly #members: { readonly change: PlannedChange; readonly object: GraphObject }[] = []

  constructor(mapping: Mapping, target: PlanTarget, options: PlanOptions) {
    this.links = { known: linkMap(options.links), created: new Set(), outside: new Set(), holders: new Map() }
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
      const planned = await this.#memberships(target, change, object)
      if (planned) yield this.#unlessHeld(planned)
    }
  }

  #unlessHeld(change: PlannedChange): PlannedChange {
    const waits = change.requests.length > 0 ? this.#options.held?.(change.key) : undefined
    return waits
      ? {
          ...change,
          ...noAction,
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
        ...noAction,
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
    if (isEqual(current, after)) return { ...base, ...noAction, reason: 'nothing differs', diagnostics: [] }
    return {
      ...base,
      ...noAction,
      action: 'update',
      reason: 'the reference exists by now',
      changes: [{ path: row.target.written, before: current ?? null, after }],
      requests: [patchRequest('User', id, [{ target: row.target, before: current, after }], this.#options.dialect)],
      diagnostics: [],
    }
  }

  /** A group that cannot be read fails alone. */
  async #memberships(target: PlanTarget, change: PlannedChange, object: GraphObject): Promise<PlannedChange | undefined> {
    try {
      return await this.#membership(target, change, object)
    } catch (error) {
      if (!(error instanceof TargetError) || error.failure.fatal) throw error
      return {
        ...this.#second('Group', change.directoryId ?? change.name, change.name),
        ...noAction,
        ...(change.targetId !== undefined && { targetId: change.targetId }),
        status: 'failed',
        reason: 'the members in the target could not be read',
        diagnostics: [error.failure.diagnostic],
      }
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
    const added: string[] = []
    const outside: string[] = []
    for (const { item, id: member } of ids) {
      if (member === undefined || (this.links.outside.has(item) && !has.has(member))) outside.push(item)
      else if (!has.has(member)) added.push(member)
    }
    const keep = new Set(ids.map(item => item.id))
    const managed = new Set(this.links.known.values())
    const removed = complete
      ? [...has].filter(member => managed.has(member) && !keep.has(member))
      : gone.flatMap(item => (has.has(this.links.known.get(item) ?? '') ? [this.links.known.get(item) ?? ''] : []))
    const requests: ScimRequest[] = memberRequests(id, added, removed, this.#options.dialect)
    const diagnostics: Diagnostic[] = outside.length === 0 ? [] : [outsideMembers(change.name, outside)]
    if (requests.length === 0 && diagnostics.length === 0) return undefined
    return {
      ...this.#second('Group', directoryId ?? change.name, change.name),
      ...noAction,
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
    message: `${ids.length} ${ids.length === 1 ? 'member' : 'members'} of ${name} not in scope or not in the target: ${some}${ids.length > 5 ? ', …' : ''}`,
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
  required: false,
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
