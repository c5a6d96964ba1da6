/** Why somebody is blocked. A user is blocked while the set is not empty; each event takes away its own reason only (R60). */
export type BlockReason = 'administrator' | 'provisioning' | 'org'

export type ArchiveState = 'live' | 'cold' | 'deleted' | 'none'

/** Everything the state of a user is derived from. */
export interface LifeFacts {
  readonly active: boolean
  readonly blockReasons: readonly BlockReason[]
  /** When the directory asked for the deactivation that is pending or deferred. */
  readonly requestedAt: Date | null
  /** Request + delay. */
  readonly dueAt: Date | null
  readonly onHold: boolean
  readonly archives: ArchiveState
  /** SCIM `active`: what the directory last asked for (R38). */
  readonly scimActive: boolean
  /** An administrator's cancel made the user differ from the directory (R70). */
  readonly differs: boolean
}

/** The codes of the state table. */
export type State = 'A' | 'B' | 'P' | 'H' | 'HB' | 'HD' | 'D' | 'X'

export const states: readonly State[] = ['A', 'B', 'P', 'H', 'HB', 'HD', 'D', 'X']

/** The admin API's words for the states. */
export const stateNames = {
  A: 'active',
  B: 'blocked',
  P: 'deactivation-pending',
  H: 'on-hold',
  HB: 'on-hold-blocked',
  HD: 'on-hold-deactivation-deferred',
  D: 'deactivated',
  X: 'archives-deleted',
} as const satisfies Record<State, string>

/**
 * The state of a user. It is never stored: it follows from the facts.
 *
 * @example
 * stateOf({ active: true, blockReasons: ['administrator'], requestedAt: null, ... }) // 'B'
 */
export function stateOf(facts: Pick<LifeFacts, 'active' | 'blockReasons' | 'requestedAt' | 'onHold' | 'archives'>): State {
  if (!facts.active) return facts.archives === 'deleted' ? 'X' : 'D'
  if (facts.requestedAt !== null) return facts.onHold ? 'HD' : 'P'
  if (facts.blockReasons.length > 0) return facts.onHold ? 'HB' : 'B'
  return facts.onHold ? 'H' : 'A'
}
