import { type ArchiveState, type BlockReason, type LifeFacts, type State, stateOf } from './state.js'

/** What can happen to a user. `activate` is SCIM `active=true`, `reactivate` the administrator's. */
export type LifeEvent =
  | 'requestDeactivation'
  | 'delete'
  | 'delayExpires'
  | 'activate'
  | 'deactivate'
  | 'reactivate'
  | 'block'
  | 'unblock'
  | 'cancel'
  | 'hold'
  | 'release'
  | 'coldStoragePasses'
  | 'purge'

type Transition =
  | 'schedule'
  | 'defer'
  | 'commit'
  | 'directoryCancels'
  | 'administratorCancels'
  | 'deactivateNow'
  | 'revive'
  | 'addAdministrator'
  | 'takeAdministrator'
  | 'placeOnHold'
  | 'suspend'
  | 'endHold'
  | 'resume'
  | 'expire'
  | 'purge'

type Cell = '-' | Transition | `refused ${keyof typeof refusals}`

/** Section 6 of the specification, row by row: what an event does in each state. `-` changes nothing and logs nothing. */
export const stateTable: Readonly<Record<LifeEvent, Readonly<Record<State, Cell>>>> = {
  requestDeactivation: { A: 'schedule', B: 'schedule', P: '-', H: 'defer', HB: 'defer', HD: '-', D: '-', X: '-' },
  delete: { A: 'schedule', B: 'schedule', P: '-', H: 'defer', HB: 'defer', HD: '-', D: '-', X: '-' },
  delayExpires: { A: '-', B: '-', P: 'commit', H: '-', HB: '-', HD: '-', D: '-', X: '-' },
  activate: { A: '-', B: '-', P: 'directoryCancels', H: '-', HB: '-', HD: 'directoryCancels', D: 'revive', X: 'revive' },
  deactivate: {
    A: 'deactivateNow',
    B: 'deactivateNow',
    P: 'deactivateNow',
    H: 'refused R87',
    HB: 'refused R87',
    HD: 'refused R87',
    D: 'refused R78',
    X: 'refused R78',
  },
  reactivate: {
    A: 'refused R62',
    B: 'refused R62',
    P: 'refused R69',
    H: 'refused R62',
    HB: 'refused R62',
    HD: 'refused R69',
    D: 'revive',
    X: 'revive',
  },
  block: {
    A: 'addAdministrator',
    B: 'addAdministrator',
    P: 'addAdministrator',
    H: 'addAdministrator',
    HB: 'addAdministrator',
    HD: 'addAdministrator',
    D: 'refused R56',
    X: 'refused R56',
  },
  unblock: {
    A: 'refused R60',
    B: 'takeAdministrator',
    P: 'refused R69',
    H: 'refused R60',
    HB: 'takeAdministrator',
    HD: 'refused R69',
    D: 'refused R56',
    X: 'refused R56',
  },
  cancel: {
    A: 'refused R70',
    B: 'refused R70',
    P: 'administratorCancels',
    H: 'refused R70',
    HB: 'refused R70',
    HD: 'administratorCancels',
    D: 'refused R70',
    X: 'refused R70',
  },
  hold: { A: 'placeOnHold', B: 'placeOnHold', P: 'suspend', H: '-', HB: '-', HD: '-', D: 'refused R93', X: 'refused R93' },
  release: { A: '-', B: '-', P: '-', H: 'endHold', HB: 'endHold', HD: 'resume', D: '-', X: '-' },
  coldStoragePasses: { A: '-', B: '-', P: '-', H: '-', HB: '-', HD: '-', D: 'expire', X: '-' },
  purge: {
    A: 'refused R102',
    B: 'refused R102',
    P: 'refused R102',
    H: 'refused R102',
    HB: 'refused R102',
    HD: 'refused R102',
    D: 'purge',
    X: 'refused R102',
  },
}

const refusals = {
  R56: 'a deactivated user is blocked already; activate him to give him access again',
  R60: 'the user is not blocked by an administrator',
  R62: 'the user is not deactivated',
  R69: 'a deactivation is pending or deferred; cancel the deactivation instead',
  R70: 'no deactivation is pending or deferred',
  R78: 'the user is deactivated already',
  R87: 'the user is on legal hold and cannot be deactivated; block him instead',
  R93: 'only an active user can be placed on legal hold; reactivate him first',
  R102: 'the user has no archives in cold storage',
} as const

/** What must happen beside the user's own row. */
export interface SideEffects {
  readonly signOut?: true
  readonly deactivateDevices?: true
  readonly reactivateDevices?: true
  readonly archives?: 'to-cold' | 'back' | 'expired' | 'purged'
  /** Org and roles are evaluated again (R65, R137). */
  readonly evaluate?: true
}

/** A line for the logs. */
export interface LifeEntry {
  readonly event:
    | 'USER_BLOCKED'
    | 'USER_UNBLOCKED'
    | 'DEACTIVATION_SCHEDULED'
    | 'DEACTIVATION_CANCELLED'
    | 'DEACTIVATION_DEFERRED'
    | 'USER_DEACTIVATED'
    | 'USER_REACTIVATED'
    | 'ARCHIVES_EXPIRED'
    | 'ARCHIVES_PURGED'
  readonly result?: 'warning'
  readonly cause?: 'provisioning' | 'administrator' | 'hold released' | 'org'
  readonly message?: string
  readonly dueAt?: Date
}

export type Step =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly rule: string; readonly reason: string }
  | {
      readonly kind: 'changed'
      readonly from: State
      readonly to: State
      /** What is different of the facts afterwards. */
      readonly change: Partial<LifeFacts>
      readonly entries: readonly LifeEntry[]
      readonly effects: SideEffects
    }

export interface LifeContext {
  readonly now: Date
  /** Whole minutes; 0 deactivates at once (R79). */
  readonly delayMinutes: number
  /** While the user's org, or one above it, is blocked, an administrator's unblocking leaves the reason `org` (R59). */
  readonly orgBlocked: boolean
  readonly archivesDeletedAt?: Date | null
  /** False: the last Customer Cloud Admin. A deactivation is only ever scheduled; due work then defers it (R83). */
  readonly mayDeactivate?: boolean
  /** Names of the matters that hold the user, for the log. */
  readonly matters?: readonly string[]
  /** Why an administrator-like deactivation happens; an org that is deactivated takes its users along (R122). */
  readonly cause?: 'administrator' | 'org'
}

/**
 * Lets one event happen to a user. Pure: the answer says what is different afterwards, what else must happen, and what is logged.
 *
 * @example
 * step(factsOfAnActiveUser, 'requestDeactivation', { now, delayMinutes: 15, orgBlocked: false })
 * // { kind: 'changed', from: 'A', to: 'P', change: { blockReasons: ['provisioning'], ... }, entries: [{ event: 'USER_BLOCKED' }, { event: 'DEACTIVATION_SCHEDULED', dueAt }], ... }
 */
export function step(facts: LifeFacts, event: LifeEvent, context: LifeContext): Step {
  const from = stateOf(facts)
  const cell = stateTable[event][from]
  if (cell === '-') return { kind: 'unchanged' }
  if (cell.startsWith('refused ')) {
    const rule = cell.slice('refused '.length) as keyof typeof refusals
    return { kind: 'refused', rule, reason: refusals[rule] }
  }
  const outcome = transitions[cell as Transition](facts, context)
  if (!('change' in outcome)) return outcome
  return {
    kind: 'changed',
    from,
    to: stateOf({ ...facts, ...outcome.change }),
    change: outcome.change,
    entries: outcome.entries ?? [],
    effects: outcome.effects ?? {},
  }
}

interface Change {
  readonly change: Partial<LifeFacts>
  readonly entries?: readonly LifeEntry[]
  readonly effects?: SideEffects
}
type Outcome =
  | Change
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly rule: string; readonly reason: string }

const transitions: Readonly<Record<Transition, (facts: LifeFacts, context: LifeContext) => Outcome>> = {
  schedule(facts, context) {
    if (context.delayMinutes === 0 && context.mayDeactivate !== false)
      return deactivated({ ...facts, scimActive: false }, 'provisioning')
    const dueAt = minutesAfter(context.now, context.delayMinutes)
    return {
      change: {
        blockReasons: withReason(facts.blockReasons, 'provisioning'),
        requestedAt: context.now,
        dueAt,
        scimActive: false,
        differs: false,
      },
      entries: [
        { event: 'USER_BLOCKED', cause: 'provisioning' },
        { event: 'DEACTIVATION_SCHEDULED', dueAt },
      ],
      effects: { signOut: true },
    }
  },
  defer(facts, context) {
    return {
      change: {
        blockReasons: withReason(facts.blockReasons, 'provisioning'),
        requestedAt: context.now,
        dueAt: minutesAfter(context.now, context.delayMinutes),
        scimActive: false,
        differs: false,
      },
      entries: [{ event: 'USER_BLOCKED', cause: 'provisioning' }, deferredBy(context)],
      effects: { signOut: true },
    }
  },
  commit: facts => deactivated(facts, 'provisioning'),
  directoryCancels: facts => cancelled(facts, { differs: false }),
  administratorCancels: facts => cancelled(facts, { differs: true }),
  deactivateNow: (facts, context) => deactivated(facts, context.cause ?? 'administrator'),
  revive(facts, context) {
    const noArchives = facts.archives === 'deleted'
    const since = context.archivesDeletedAt?.toISOString()
    // Who came back without his archives and left again before a device made new ones still has none (R64).
    const archives: ArchiveState = noArchives || (facts.archives === 'none' && since !== undefined) ? 'none' : 'live'
    return {
      change: {
        active: true,
        blockReasons: [],
        requestedAt: null,
        dueAt: null,
        archives,
        scimActive: true,
        differs: false,
      },
      entries: [
        noArchives
          ? { event: 'USER_REACTIVATED', result: 'warning', message: `archives deleted${since ? ` on ${since}` : ''}` }
          : { event: 'USER_REACTIVATED' },
      ],
      effects: { reactivateDevices: true, evaluate: true, ...(facts.archives === 'cold' && { archives: 'back' as const }) },
    }
  },
  addAdministrator(facts) {
    if (facts.blockReasons.includes('administrator')) return { kind: 'unchanged' }
    return {
      change: { blockReasons: withReason(facts.blockReasons, 'administrator') },
      entries: [{ event: 'USER_BLOCKED', cause: 'administrator' }],
      effects: { signOut: true },
    }
  },
  takeAdministrator(facts, context) {
    // The reason `org` outlives the blocking of the org until each user is unblocked (R59).
    const blockReasons = facts.blockReasons.filter(reason => reason === 'org' && context.orgBlocked)
    if (blockReasons.length === facts.blockReasons.length)
      return { kind: 'refused', rule: 'R59', reason: 'the organisation is blocked; unblock the organisation first' }
    return {
      change: { blockReasons },
      entries: blockReasons.length === 0 ? [{ event: 'USER_UNBLOCKED', cause: 'administrator' }] : [],
    }
  },
  placeOnHold: () => ({ change: { onHold: true } }),
  suspend: (_facts, context) => ({ change: { onHold: true }, entries: [deferredBy(context)] }),
  endHold: () => ({ change: { onHold: false }, effects: { evaluate: true } }),
  resume(facts, context) {
    const dueAt = facts.dueAt ?? context.now
    if (dueAt <= context.now && context.mayDeactivate !== false) return deactivated({ ...facts, onHold: false }, 'hold released')
    return { change: { onHold: false }, entries: [{ event: 'DEACTIVATION_SCHEDULED', dueAt }], effects: { evaluate: true } }
  },
  expire: () => ({
    change: { archives: 'deleted' },
    entries: [{ event: 'ARCHIVES_EXPIRED' }],
    effects: { archives: 'expired' },
  }),
  purge: facts =>
    facts.archives === 'cold'
      ? { change: { archives: 'deleted' }, entries: [{ event: 'ARCHIVES_PURGED' }], effects: { archives: 'purged' } }
      : { kind: 'refused', rule: 'R102', reason: refusals.R102 },
}

function deactivated(facts: LifeFacts, cause: NonNullable<LifeEntry['cause']>): Change {
  const archived = facts.archives === 'live'
  const reason: BlockReason = cause === 'administrator' ? 'administrator' : cause === 'org' ? 'org' : 'provisioning'
  return {
    change: {
      active: false,
      onHold: false,
      blockReasons: withReason(facts.blockReasons, reason),
      requestedAt: null,
      dueAt: null,
      scimActive: facts.scimActive,
      ...(archived && { archives: 'cold' as const }),
    },
    entries: [{ event: 'USER_DEACTIVATED', cause }],
    effects: { signOut: true, deactivateDevices: true, ...(archived && { archives: 'to-cold' as const }) },
  }
}

function cancelled(facts: LifeFacts, { differs }: { differs: boolean }): Change {
  const blockReasons = facts.blockReasons.filter(reason => reason !== 'provisioning')
  const entries: LifeEntry[] = [{ event: 'DEACTIVATION_CANCELLED' }]
  if (blockReasons.length === 0) entries.push({ event: 'USER_UNBLOCKED' })
  return { change: { blockReasons, requestedAt: null, dueAt: null, scimActive: true, differs }, entries }
}

function deferredBy({ matters = [] }: LifeContext): LifeEntry {
  const names = matters.length > 0 ? `: ${matters.join(', ')}` : ''
  return { event: 'DEACTIVATION_DEFERRED', message: `legal hold${names}` }
}

function withReason(reasons: readonly BlockReason[], reason: BlockReason): readonly BlockReason[] {
  return reasons.includes(reason) ? reasons : [...reasons, reason]
}

/** Minutes are 60,000 ms whatever a clock on a wall does. */
const minutesAfter = (time: Date, minutes: number) => new Date(time.getTime() + minutes * 60_000)
