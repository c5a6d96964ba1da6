import type { Diagnostic } from '../../diagnostics/index.js'
import type { Resource } from '../../scim/index.js'
import type { Place } from '../source.js'

/** Why a user is passed over although nothing is wrong with it. */
export interface Skipped {
  /** `input-filter`: dropped while reading, so leaving it disables nobody. */
  readonly reason: 'out-of-scope' | 'input-filter' | 'ignored'
  readonly message: string
}

/** A reference that is sent when its object exists in the target. */
export interface PendingReference {
  /** Target path, e.g. the manager's. */
  readonly target: string
  /** Object id of the manager or member in the directory. */
  readonly directoryId: string
}

/** What became of one row of the mapping for one user. */
export interface Verdict {
  readonly target: string
  /**
   * `sent`; `default`: sent, from the row's default value; `skipped`: nothing to send; `cleared`: an update removes the value;
   * `refused`: the value must not be sent; `pending`: a reference that waits.
   */
  readonly verdict: 'sent' | 'default' | 'skipped' | 'cleared' | 'refused' | 'pending'
  /** As it stands in the resource; absent when nothing is sent. */
  readonly value?: unknown
  readonly reason: string
}

/** One user after the mapping. Without `resource` and `skipped` the user failed, and `diagnostics` says why. */
export interface TransformResult {
  readonly resource?: Resource
  readonly skipped?: Skipped
  readonly pendingReferences: readonly PendingReference[]
  readonly diagnostics: readonly Diagnostic[]
  /** One for each row, in the order of the mapping, when asked for. */
  readonly verdicts?: readonly Verdict[]
  /** Object id in the directory, when the user has one. */
  readonly directoryId?: string
  /** Where the user stood in what was read; from `transform` only. */
  readonly place?: Place
  /** Which of the diagnostics are about what was read as a whole, such as a missing column: they come with its first user. */
  readonly ofSource?: { readonly place: Place; readonly diagnostics: readonly Diagnostic[] }
}
