import { type Diagnostic, report } from '../../diagnostics/index.js'
import { objectActions } from '../../mapping/index.js'
import type { Resource, ResourceTypeName } from '../../scim/index.js'
import { collection, idOf, type ScimRequest } from '../client/scim-client.js'
import { notFoundAnymore, severalSources, severalTargets } from '../diagnostics/planning.js'
import { type GraphObject, type SourceItem, showPlace } from '../source.js'
import { finisherOf, type TransformOptions } from '../transform/create-transform.js'
import { type Evaluation, evaluatorOf } from '../transform/evaluate.js'
import { isSent } from '../transform/evaluate-row.js'
import type { CompiledMapping, Row } from '../transform/rows.js'
import type { AttributeChange, PlannedAction, PlannedChange } from './change.js'
import { flow, unchanged } from './flow.js'
import { type Dialect, patchRequest, type TargetChange } from './patch-requests.js'
import { type PlanTarget, TargetError } from './plan-target.js'
import { currentValue } from './read-target.js'

export interface PlannerOptions extends TransformOptions {
  readonly dialect: Dialect
  readonly cycle: 'first' | 'next'
  readonly skipOutOfScopeDeletions: boolean
  readonly assigned: (object: GraphObject) => boolean
  /** Whether a change has to wait for its next attempt, and until when. Disables and deletes are never asked for. */
  readonly held?: ((key: string) => Diagnostic | undefined) | undefined
}

/** What all planners of one run share: who is linked to what. */
export interface Links {
  /** Directory id to target id. */
  readonly known: Map<string, string>
  /** Directory ids of objects that the plan creates. */
  readonly created: Set<string>
  /** Directory ids of objects that are out of scope or not assigned: they are added to no group. */
  readonly outside: Set<string>
  /** Target ids and matching values that an object of this run holds already, with its name. */
  readonly holders: Map<string, string>
}

/** A source object with what was found for it in the target. */
export interface Located {
  readonly item: SourceItem
  readonly evaluation?: Evaluation
  readonly leaving?: 'out-of-scope' | 'unassigned' | 'removed' | 'purged'
  /** What is wrong with its values stands in the way of what is to be done. */
  readonly unusable?: boolean
  readonly found: readonly Resource[]
  readonly match?: { readonly path: string; readonly value: unknown }
  /** It was linked, and what it was linked to is no longer there. */
  readonly wasLinked?: boolean
  readonly problem?: Diagnostic
}

/** A reference that could not be sent in the first phase. */
export interface WaitingReference {
  readonly row: Row
  readonly directoryId: string
  readonly refersTo: readonly string[]
  readonly name: string
  readonly current: unknown
}

/** Plans the objects of one type by one mapping. */
export class Planner {
  readonly waiting: WaitingReference[] = []
  readonly #evaluate
  readonly #finish
  readonly #actions
  readonly #matching: readonly { readonly row: Row; readonly index: number }[]
  readonly #activeIndex: number
  readonly #nameIndex: number

  constructor(
    readonly compiled: CompiledMapping,
    private readonly target: PlanTarget,
    private readonly links: Links,
    private readonly options: PlannerOptions,
  ) {
    this.#evaluate = evaluatorOf(compiled, options.environment)
    this.#finish = finisherOf(compiled, { ...options, verdicts: false })
    this.#actions = objectActions(compiled.mapping.flowTypes)
    const rows = compiled.rows
    this.#matching = rows
      .map((row, index) => ({ row, index }))
      .filter(({ row }) => row.matchingPriority > 0)
      .sort((a, b) => a.row.matchingPriority - b.row.matchingPriority)
    this.#activeIndex = rows.findIndex(({ target: place }) => place.attribute === 'active' && place.urn === undefined)
    this.#nameIndex = this.#matching[0]?.index ?? rows.findIndex(({ target: place }) => place.attribute === 'userName')
  }

  get object(): ResourceTypeName {
    return this.compiled.object
  }

  /** Evaluates the object and looks for it in the target. May run for several objects at a time. */
  async locate(item: SourceItem): Promise<Located> {
    if (item.record === undefined) return { item, found: [] }
    const object = item.record
    const removed = object['@removed']
    const assigned = this.options.assigned(object)
    let evaluation = this.#evaluate(object, { assigned, references: this.links.known })
    let leaving: Located['leaving']
    if (removed !== undefined && removed !== null)
      leaving = (removed as { reason?: unknown }).reason === 'changed' ? 'removed' : 'purged'
    else if (evaluation.skipped?.reason === 'out-of-scope') leaving = 'out-of-scope'
    else if (!assigned) leaving = 'unassigned'
    if (leaving === 'out-of-scope')
      evaluation = this.#evaluate(object, { assigned: false, references: this.links.known, ignoreScope: true })
    const unusable = evaluation.failed && !this.#leavesByLink(evaluation, leaving)
    const located = { item, evaluation, unusable, ...(leaving && { leaving }) }
    if (evaluation.skipped || unusable) return { ...located, found: [] }
    try {
      return { ...located, ...(await this.#find(object, evaluation)) }
    } catch (error) {
      if (!(error instanceof TargetError) || error.failure.fatal) throw error
      return { ...located, found: [], problem: error.failure.diagnostic }
    }
  }

  /** Whoever is linked is disabled and deleted by the link: no other value of theirs is needed, the matching one included. */
  #leavesByLink({ record }: Evaluation, leaving: Located['leaving']): boolean {
    if (leaving === 'removed' || leaving === 'purged') return true
    const { objectId } = record
    return (
      (leaving !== undefined || record.IsSoftDeleted === true) && typeof objectId === 'string' && this.links.known.has(objectId)
    )
  }

  async #find(object: GraphObject, evaluation: Evaluation): Promise<Pick<Located, 'found' | 'match' | 'wasLinked' | 'problem'>> {
    const id = evaluation.record.objectId
    const linked = typeof id === 'string' ? this.links.known.get(id) : undefined
    if (linked !== undefined) {
      const resource = await this.target.get(this.object, linked)
      if (resource) return { found: [resource] }
      if (this.options.cycle === 'next')
        return {
          found: [],
          problem: report(notFoundAnymore, {
            message: `the target no longer has ${linked}, to which this ${this.object.toLowerCase()} is linked`,
            hint: 'plan again as a first cycle: the link is then dropped and the object looked for by its matching attributes',
          }),
        }
      this.links.known.delete(String(id))
    }
    let first: Located['match']
    for (const { row, index } of this.#matching) {
      if (!isSent(evaluation.outcomes[index])) continue
      const value = undeleted(evaluation.values[index], object)
      const match = { path: row.target.written, value }
      first ??= match
      const found = await this.target.find(this.object, row.target.written, value)
      if (found.length > 0) return { found, match }
    }
    return { found: [], ...(first && { match: first }), ...(linked !== undefined && { wasLinked: true }) }
  }

  /** Decides what is to be done. Called in the order of the source. */
  decide(located: Located): PlannedChange {
    const { item, evaluation, leaving, found, problem, unusable } = located
    const id = evaluation?.record.objectId
    const nameValue = evaluation?.values[this.#nameIndex] ?? evaluation?.record.displayName
    const directoryId = typeof id === 'string' ? id : undefined
    const base: Base = {
      key: `${this.object} ${directoryId ?? showPlace(item.place)} objects`,
      object: this.object,
      phase: 'objects',
      name: typeof nameValue === 'string' ? nameValue : (directoryId ?? showPlace(item.place)),
      ...(directoryId !== undefined && { directoryId }),
      ...(located.match && { match: located.match }),
      place: item.place,
    }
    // Of somebody who leaves nothing but `active` is sent, so what is wrong with the other values matters to nobody.
    const leaves = !unusable && (leaving !== undefined || evaluation?.record.IsSoftDeleted === true)
    const diagnostics = [...item.diagnostics, ...(leaves ? [] : (evaluation?.diagnostics ?? []))]
    if (problem) return failed(base, 'the object could not be planned', [...diagnostics, problem])
    if (!evaluation) {
      // News about the whole file (a column that is missing but not needed) is no object that failed.
      const broken = diagnostics.some(({ severity }) => severity === 'error')
      return broken
        ? failed(base, 'the record could not be read', diagnostics)
        : none(base, 'about the file as a whole', diagnostics)
    }
    if (evaluation.skipped) return none(base, evaluation.skipped.message, diagnostics)
    if (unusable) return failed(base, 'the object could not be transformed', diagnostics)
    if (found.length > 1)
      return failed(base, 'several resources match', [
        ...diagnostics,
        report(severalTargets, {
          message: `${found.length} resources of the target match ${base.name}: ${found.map(idOf).join(', ')}`,
          hint: 'remove or rename the duplicates in the target',
        }),
      ])
    const taken = this.#take(base, found[0], located)
    if (taken) return failed(base, 'another object of the source has this place', [...diagnostics, taken])
    const outside = leaving === 'out-of-scope' || leaving === 'unassigned'
    if (outside && directoryId !== undefined) this.links.outside.add(directoryId)
    const resource = found[0]
    const targetId = idOf(resource)
    if (resource && targetId !== undefined) {
      if (directoryId !== undefined) this.links.known.set(directoryId, targetId)
      const linked: Linked = { ...base, targetId }
      if (leaving === 'purged') return this.#remove(linked, 'deleted in the directory', diagnostics)
      if (evaluation.record.IsSoftDeleted === true || leaving) return this.#disable(linked, resource, located, diagnostics)
      return this.#held(linked, diagnostics) ?? this.#update(linked, resource, item, diagnostics)
    }
    if (leaving) {
      const where =
        located.match !== undefined || located.wasLinked
          ? 'not in the target'
          : 'neither linked nor with a value that it could be found by in the target'
      return none(base, `${reasons[leaving]}, and ${where}`, diagnostics)
    }
    if (evaluation.record.IsSoftDeleted === true)
      return none(base, 'disabled in the directory and not in the target: never created', diagnostics)
    return this.#held(base, diagnostics) ?? this.#create(base, evaluation, diagnostics)
  }

  #held(base: Base, diagnostics: readonly Diagnostic[]): PlannedChange | undefined {
    const waits = this.options.held?.(base.key)
    return waits && none(base, waits.message, [...diagnostics, waits])
  }

  /** Two objects of the source must not write one resource. */
  #take(base: Base, resource: Resource | undefined, located: Located): Diagnostic | undefined {
    const targetId = idOf(resource)
    const keys = [
      ...(base.directoryId === undefined ? [] : [`directory ${base.directoryId}`]),
      targetId !== undefined
        ? `target ${this.object} ${targetId}`
        : `value ${this.object} ${located.match?.path} ${String(located.match?.value).toLowerCase()}`,
    ]
    const held = keys.map(key => this.links.holders.get(key)).find(holder => holder !== undefined)
    if (held !== undefined)
      return report(severalSources, {
        message: `${held} has the same ${this.links.holders.has(keys[0] ?? '') && base.directoryId !== undefined ? 'directory id' : 'matching value'} and comes first`,
        hint: 'make the matching attribute unique in the directory',
      })
    for (const key of keys) this.links.holders.set(key, `${base.name} (${showPlace(located.item.place)})`)
    return undefined
  }

  #create(base: Base, evaluation: Evaluation, before: readonly Diagnostic[]): PlannedChange {
    const result = this.#finish(evaluation)
    const diagnostics = [...before.filter(item => !result.diagnostics.includes(item)), ...result.diagnostics]
    if (!result.resource) return failed(base, 'the object could not be transformed', diagnostics)
    if (!this.#actions.add) return none(base, 'the mapping does not create objects', diagnostics)
    // Members always follow: a group is created empty (Microsoft, develop a SCIM endpoint, groups).
    const { members: _, ...resource } = result.resource
    const body = this.object === 'Group' ? { ...resource, schemas: [...listOfTexts(resource.schemas), entraGroup] } : resource
    if (base.directoryId !== undefined) this.links.created.add(base.directoryId)
    const changes = this.compiled.rows.flatMap((row, index): AttributeChange[] => {
      return isSent(evaluation.outcomes[index]) && row.target.attribute !== 'members'
        ? [{ path: row.target.written, before: null, after: evaluation.values[index] }]
        : []
    })
    const pendingReferences = this.#wait(base, evaluation, undefined)
    return {
      ...base,
      action: 'create',
      status: 'planned',
      reason: 'in scope and not in the target',
      changes,
      pendingReferences,
      requests: [{ method: 'POST', path: collection(this.object), body }],
      diagnostics,
    }
  }

  #update(linked: Linked, resource: Resource, item: SourceItem, before: readonly Diagnostic[]): PlannedChange {
    const evaluation = this.#evaluate(item.record, { references: this.links.known, operation: 'update' })
    const pendingReferences = this.#wait(linked, evaluation, resource)
    if (!this.#actions.update) return { ...none(linked, 'the mapping does not update objects', before), pendingReferences: [] }
    const changes = this.compiled.rows.flatMap((row, index): TargetChange[] => {
      const outcome = evaluation.outcomes[index]
      // The manager who exists is sent along; members always follow in the second phase.
      if (!outcome || row.target.attribute === 'members') return []
      const current = currentValue(resource, row.target)
      const after = flow(row, outcome, evaluation.values[index], current)
      const replaces = row.updates === 'replace'
      return after === unchanged ? [] : [{ target: row.target, before: current, after, ...(replaces && { replaces }) }]
    })
    if (changes.length === 0) return { ...none(linked, 'nothing differs', before), pendingReferences }
    return this.#patched(linked, 'update', 'differs from the target', changes, before, pendingReferences)
  }

  #disable(
    linked: Linked,
    resource: Resource,
    { leaving, evaluation }: Located,
    diagnostics: readonly Diagnostic[],
  ): PlannedChange {
    const record = evaluation?.record
    const reason = leaving
      ? reasons[leaving]
      : record?.deletedDateTime !== undefined
        ? 'soft-deleted in the directory'
        : 'disabled in the directory'
    const scopeOnly = leaving === 'out-of-scope' || leaving === 'unassigned'
    if (scopeOnly && this.options.skipOutOfScopeDeletions)
      return none(linked, `${reason}; SkipOutOfScopeDeletions leaves the account alone`, diagnostics)
    const row = this.compiled.rows[this.#activeIndex]
    if (!row) {
      // Without a mapping of `active` leaving means deletion, when the mapping may delete (Microsoft, how application provisioning works, deprovisioning).
      if (scopeOnly && this.#actions.delete) return this.#remove(linked, `${reason}; active is not mapped`, diagnostics)
      return none(linked, `${reason}; active is not mapped, so nothing is sent`, diagnostics)
    }
    // A target that knows disabled accounts: nobody is deleted because the mapping does not say who is one.
    if (evaluation?.values[this.#activeIndex] !== false)
      return none(linked, `${reason}; the mapping of active does not follow IsSoftDeleted, so nothing is sent`, diagnostics)
    const current = currentValue(resource, row.target)
    if (current === false) return none(linked, `${reason}; disabled in the target already`, diagnostics)
    if (!this.#actions.update)
      return none(linked, `${reason}; the mapping does not update objects, so nothing is sent`, diagnostics)
    return this.#patched(linked, 'disable', reason, [{ target: row.target, before: current, after: false }], diagnostics, [])
  }

  #remove(linked: Linked, reason: string, diagnostics: readonly Diagnostic[]): PlannedChange {
    if (!this.#actions.delete) return none(linked, `${reason}; the mapping does not delete objects`, diagnostics)
    if (linked.directoryId !== undefined) this.links.known.delete(linked.directoryId)
    const requests: ScimRequest[] = [
      { method: 'DELETE', path: `${collection(this.object)}/${encodeURIComponent(linked.targetId)}` },
    ]
    return { ...linked, action: 'delete', status: 'planned', reason, changes: [], pendingReferences: [], requests, diagnostics }
  }

  #patched(
    linked: Linked,
    action: PlannedAction,
    reason: string,
    changes: readonly TargetChange[],
    diagnostics: readonly Diagnostic[],
    pendingReferences: PlannedChange['pendingReferences'],
  ): PlannedChange {
    return {
      ...linked,
      action,
      status: 'planned',
      reason,
      changes: changes.map(({ target, before, after }) => ({
        path: target.written,
        before: before ?? null,
        after: after ?? null,
      })),
      pendingReferences,
      requests: [patchRequest(this.object, linked.targetId, changes, this.options.dialect)],
      diagnostics,
    }
  }

  /** Notes the references that wait for the second phase. Members always do. */
  #wait(base: Base, evaluation: Evaluation, resource: Resource | undefined): PlannedChange['pendingReferences'] {
    const directoryId = base.directoryId
    if (directoryId === undefined) return []
    const pending = evaluation.pendingReferences.filter(({ target }) => target !== 'members')
    for (const row of this.compiled.rows) {
      if (row.target.type !== 'reference' || row.target.attribute === 'members') continue
      const refersTo = pending.filter(({ target }) => target === row.target.written).map(item => item.directoryId)
      if (refersTo.length > 0)
        this.waiting.push({
          row,
          directoryId,
          refersTo,
          name: base.name,
          current: resource && currentValue(resource, row.target),
        })
    }
    return pending
  }
}

type Base = Omit<PlannedChange, 'action' | 'status' | 'reason' | 'changes' | 'pendingReferences' | 'requests' | 'diagnostics'>
type Linked = Base & { readonly targetId: string }

const reasons = {
  'out-of-scope': 'out of scope',
  unassigned: 'not assigned to the application',
  removed: 'soft-deleted in the directory',
  purged: 'deleted in the directory',
} as const

function none(base: Base, reason: string, diagnostics: readonly Diagnostic[]): PlannedChange {
  return { ...base, action: 'none', status: 'planned', reason, changes: [], pendingReferences: [], requests: [], diagnostics }
}

function failed(base: Base, reason: string, diagnostics: readonly Diagnostic[]): PlannedChange {
  return { ...none(base, reason, diagnostics), status: 'failed' }
}

/** Entra names this schema beside the core one when it creates a group; it has no attributes (Microsoft, develop a SCIM endpoint, groups). */
const entraGroup = 'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group'

const listOfTexts = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Graph puts the object id without hyphens before the name of a soft-deleted user; in the target it still has the old one. */
function undeleted(value: unknown, object: GraphObject): unknown {
  const id = object.id
  if (typeof value !== 'string' || typeof id !== 'string' || typeof object.deletedDateTime !== 'string') return value
  const prefix = id.replace(/-/g, '').toLowerCase()
  return prefix.length === 32 && value.toLowerCase().startsWith(prefix) ? value.slice(prefix.length) : value
}
