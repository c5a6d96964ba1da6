import type { Diagnostic } from '../../diagnostics/index.js'
import type { ResourceTypeName } from '../../scim/index.js'
import type { ScimRequest } from '../client/scim-client.js'
import type { Place } from '../source.js'
import type { PendingReference } from '../transform/result.js'

export type PlannedAction = 'create' | 'update' | 'disable' | 'delete' | 'none'

/** Value of one target attribute before and after. null: none. */
export interface AttributeChange {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

/** One object and what is to be done about it: plain data, safe to write as JSON. */
export interface PlannedChange {
  /** Names this change within its plan, e.g. `User 11aa objects`. */
  readonly key: string
  readonly object: ResourceTypeName
  readonly action: PlannedAction
  /**
   * `planned`: the requests are to be sent (none for `none`). `staged`: the limit of disables holds them back. `failed`: the object
   * could not be planned, `diagnostics` says why.
   */
  readonly status: 'planned' | 'staged' | 'failed'
  /** Objects first, references and memberships afterwards, when everybody they point to exists. */
  readonly phase: 'objects' | 'references'
  /** User name or group name, or the directory id when there is none. */
  readonly name: string
  readonly directoryId?: string
  /** Id in the target; absent for a create. */
  readonly targetId?: string
  /** A few words: why this action. */
  readonly reason: string
  readonly changes: readonly AttributeChange[]
  /** References that are sent in the second phase. */
  readonly pendingReferences: readonly PendingReference[]
  /** In order. Text of the form `{id of 11aa}` stands for the target id of a directory object that is created earlier in the plan. */
  readonly requests: readonly ScimRequest[]
  /** How the object was looked for: sent again before a create, so that nothing is created twice. */
  readonly match?: { readonly path: string; readonly value: unknown }
  readonly diagnostics: readonly Diagnostic[]
  readonly place?: Place
}

/** The members of a change by which nothing is done. */
export const noAction = { action: 'none', status: 'planned', changes: [], pendingReferences: [], requests: [] } as const

/** What stands for the target id of an object that does not exist yet. */
export const idPlaceholder = (directoryId: string): string => `{id of ${directoryId}}`

/** Count of changes by what happens to them. */
export interface PlanSummary {
  readonly create: number
  readonly update: number
  readonly disable: number
  readonly delete: number
  readonly unchanged: number
  readonly staged: number
  readonly failed: number
  /** Objects that failed before and wait for their next attempt; absent when there is none. */
  readonly waiting?: number
  /** Second requests for references and memberships. */
  readonly references: number
}

/** Adds changes up as they pass. */
export function summarize(changes: Iterable<PlannedChange>): PlanSummary {
  const counter = planCounter()
  for (const change of changes) counter.add(change)
  return counter.summary()
}

function planCounter(): { add(change: PlannedChange): void; summary(): PlanSummary } {
  const counts = { create: 0, update: 0, disable: 0, delete: 0, unchanged: 0, staged: 0, failed: 0, references: 0 }
  let waiting = 0
  return {
    add(change) {
      if (change.status === 'failed') counts.failed++
      else if (change.status === 'staged') counts.staged++
      else if (change.diagnostics.some(({ code }) => code === 'PIP409')) waiting++
      else if (change.phase === 'references') counts.references += change.requests.length
      else if (change.action === 'none') counts.unchanged += change.place?.record === 0 ? 0 : 1
      else counts[change.action]++
    },
    summary: () => ({ ...counts, ...(waiting > 0 && { waiting }) }),
  }
}
