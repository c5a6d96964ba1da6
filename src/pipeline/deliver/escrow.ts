import type { ResourceTypeName } from '../../scim/index.js'
import type { PlannedChange } from '../plan/change.js'

/** An object that failed and is tried again: plain data, as it stands in a state file. Times are ISO 8601, UTC. */
export interface EscrowEntry {
  /** Key of the change that failed, the same in every plan: `User 11aa objects`. */
  readonly key: string
  readonly object: ResourceTypeName
  readonly name: string
  readonly directoryId?: string
  readonly firstFailure: string
  readonly lastFailure: string
  readonly failures: number
  /** Microsoft's code of the last failure. */
  readonly errorCode: string
  readonly reason: string
  /** null: given up, 28 days after the first failure. Only a first cycle tries it again. */
  readonly nextAttempt: string | null
}

/** A failure as a journal notes it. */
export interface EscrowFailure {
  readonly key: string
  readonly object: ResourceTypeName
  readonly name: string
  readonly directoryId?: string
  readonly errorCode: string
  readonly reason: string
}

const hour = 3_600_000
const day = 24 * hour
const days = 28

/** Failures of the target that pass by themselves: the next cycle tries again. */
const transient = new Set(['TooManyRequests', 'InternalServerError', 'Timeout', 'WebExceptionProtocolError'])

/**
 * When an object that failed is tried again: 6, 12 and 24 hours after its first failure, then daily for 28 days (how application
 * provisioning works, errors and retries).
 *
 * @returns the first of these times behind `now`; undefined when none is left
 * @example
 * nextAttempt(new Date('2026-11-01T00:00:00Z'), new Date('2026-11-01T06:10:00Z')) // 2026-11-01T12:00:00.000Z
 */
export function nextAttempt(firstFailure: Date, now: Date): Date | undefined {
  const passed = now.getTime() - firstFailure.getTime()
  const distance = [6 * hour, 12 * hour].find(step => step > passed) ?? Math.max(1, Math.floor(passed / day) + 1) * day
  return distance > days * day ? undefined : new Date(firstFailure.getTime() + distance)
}

/**
 * Who failed, how often, and when each is tried again. Kept by the caller from one cycle to the next: `deliver` notes what happens, `plan`
 * leaves out of a next cycle who is not due. Time comes in from outside.
 *
 * @example
 * const escrow = new Escrow(readEscrow(JSON.parse(text)))
 * for await (const delivery of deliver(plan(users, mapping, client, { cycle: 'next', escrow, now }), { baseUrl, escrow })) …
 * JSON.stringify(escrow.entries()) // for the next cycle
 */
export class Escrow {
  readonly #entries = new Map<string, EscrowEntry>()

  constructor(entries: Iterable<EscrowEntry> = []) {
    for (const entry of entries) this.#entries.set(entry.key, entry)
  }

  /** In the order of their first failures. */
  entries(): readonly EscrowEntry[] {
    return [...this.#entries.values()].sort((a, b) =>
      a.firstFailure < b.firstFailure ? -1 : a.firstFailure > b.firstFailure ? 1 : 0,
    )
  }

  get(key: string): EscrowEntry | undefined {
    return this.#entries.get(key)
  }

  /** Who is to be tried again now, also when nothing changed in the directory: their users have to be read again. */
  due(now: Date): readonly EscrowEntry[] {
    return this.entries().filter(entry => isDue(entry, now))
  }

  /** The entry when its object has to wait at this time; undefined when it may be tried. */
  waiting(key: string, now: Date): EscrowEntry | undefined {
    const entry = this.#entries.get(key)
    return entry && !isDue(entry, now) ? entry : undefined
  }

  /** Notes a failure at `now`. */
  failed(failure: EscrowFailure, now: Date): EscrowEntry {
    const before = this.#entries.get(failure.key)
    const first = before?.firstFailure ?? now.toISOString()
    const last = new Date(first).getTime() + days * day <= now.getTime()
    const next = last ? undefined : transient.has(failure.errorCode) ? now : nextAttempt(new Date(first), now)
    const entry: EscrowEntry = {
      ...failure,
      firstFailure: first,
      lastFailure: now.toISOString(),
      failures: (before?.failures ?? 0) + 1,
      nextAttempt: next?.toISOString() ?? null,
    }
    this.#entries.set(entry.key, entry)
    return entry
  }

  /** Notes that the object is well again, or that nothing is left to be done. */
  settled(key: string): void {
    this.#entries.delete(key)
  }

  /** Forgets everybody, as a first cycle does. */
  clear(): void {
    this.#entries.clear()
  }
}

function isDue({ nextAttempt: next }: EscrowEntry, now: Date): boolean {
  return next !== null && Date.parse(next) <= now.getTime()
}

/** `failed 2 times since 2026-11-01T08:00:00Z (EntryConflict); tried again at …`, for a plan and a log. */
export function escrowWords({ failures, firstFailure, errorCode, nextAttempt: next }: EscrowEntry): string {
  const times = failures === 1 ? 'failed once' : `failed ${failures} times`
  const then =
    next === null ? `given up after ${days} days; a first cycle tries again` : `tried again at ${withoutFraction(next)}`
  return `${times} since ${withoutFraction(firstFailure)} (${errorCode}); ${then}`
}

const withoutFraction = (time: string) => time.replace(/\.\d+Z$/, 'Z')

/** The part of a change that an entry keeps. */
export function escrowFailure(change: PlannedChange, errorCode: string, reason: string): EscrowFailure {
  const { key, object, name, directoryId } = change
  return { key, object, name, ...(directoryId !== undefined && { directoryId }), errorCode, reason }
}

/**
 * Reads entries back from a state file. What is no entry is left out.
 *
 * @example
 * readEscrow([{ key: 1 }]) // []
 */
export function readEscrow(value: unknown): EscrowEntry[] {
  return Array.isArray(value) ? value.filter(isEntry) : []
}

function isEntry(value: unknown): value is EscrowEntry {
  if (typeof value !== 'object' || value === null) return false
  const entry = value as Partial<Record<keyof EscrowEntry, unknown>>
  const isTime = (time: unknown) => typeof time === 'string' && !Number.isNaN(Date.parse(time))
  return (
    [entry.key, entry.name, entry.errorCode, entry.reason].every(text => typeof text === 'string') &&
    (entry.object === 'User' || entry.object === 'Group') &&
    (entry.directoryId === undefined || typeof entry.directoryId === 'string') &&
    isTime(entry.firstFailure) &&
    isTime(entry.lastFailure) &&
    (entry.nextAttempt === null || isTime(entry.nextAttempt)) &&
    Number.isSafeInteger(entry.failures)
  )
}
