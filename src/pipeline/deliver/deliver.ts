import { type Diagnostic, report } from '../../diagnostics/index.js'
import { isEqual } from '../../scim/index.js'
import type { Clock } from '../client/clock.js'
import type { Fetch, Patience } from '../client/http.js'
import type { Failure } from '../client/replies.js'
import { type ScimClient, type ScimRequest, scimClient } from '../client/scim-client.js'
import { dependencyFailed, quarantined } from '../diagnostics/delivering.js'
import { planUnreadable } from '../diagnostics/planning.js'
import type { PlannedChange } from '../plan/change.js'
import type { Dialect } from '../plan/patch-requests.js'
import { liveTarget, TargetError } from '../plan/plan-target.js'
import type { TransformResult } from '../transform/result.js'
import { carryOut, type Outcome, type SentRequest } from './carry-out.js'
import { planErrorCode } from './error-codes.js'
import { type Escrow, type EscrowEntry, type EscrowFailure, escrowFailure } from './escrow.js'
import { fromTransform, referenceChange } from './from-transform.js'
import type { Journal } from './journal.js'
import { type LogContext, logRecord, type ProvisioningLogRecord } from './log-record.js'
import { Quarantine } from './quarantine.js'

export interface DeliverOptions {
  /** Base URL of the SCIM endpoint. */
  readonly baseUrl: string
  /** Bearer token. */
  readonly token?: string | undefined
  readonly fetch?: Fetch | undefined
  /** A client that is there already; URL, token, fetch, rate and patience are then its own. */
  readonly client?: ScimClient | undefined
  /** Objects in work at a time. Default: 4. */
  readonly concurrency?: number | undefined
  /** Requests a second. Default: no limit. */
  readonly rate?: number | undefined
  /** Where what is done is noted. A run with the journal of an earlier one goes on behind it. */
  readonly journal?: Journal | undefined
  /** Which plan the journal belongs to; a journal of another one is refused. */
  readonly planId?: string | undefined
  /**
   * `true`: the plan may be old, so every resource is read before it is written, and one that is no longer what the plan saw is
   * refused (`PIP305`). Default: false for a plan made in this run, true as soon as a journal is given.
   */
  readonly check?: boolean | undefined
  /** How updates are written that the plan does not hold: for results of `transform` and after a conflict. Default: `A`. */
  readonly dialect?: Dialect | undefined
  readonly patience?: Patience | undefined
  readonly clock?: Partial<Clock> | undefined
  readonly log?: LogContext | undefined
  /** Takes note of who fails and who is well again, for the plan of the next cycle. Failures of the whole job (credentials, quarantine) are nobody's own. */
  readonly escrow?: Escrow | undefined
  /** Failures after which the job is looked at. Default: 5,000, as documented; a proportion above 40 % then ends the run. */
  readonly quarantineFrom?: number | undefined
}

/** What became of one change. */
export interface Delivery {
  readonly change: PlannedChange
  /**
   * `success`: carried out. `skipped`: nothing to send, held back, or done by an earlier run. `failure`: see `diagnostics`.
   */
  readonly status: 'success' | 'skipped' | 'failure'
  readonly targetId?: string
  /** Every request that was sent, with the status it got. */
  readonly requests: readonly SentRequest[]
  readonly diagnostics: readonly Diagnostic[]
  /** Done by an earlier run, as its journal says. */
  readonly resumed: boolean
  /** When a failed object is tried again, when an escrow was given. */
  readonly escrow?: EscrowEntry
  readonly log: ProvisioningLogRecord
}

/** Thrown before anything is sent: the journal belongs to another plan. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError'
  readonly diagnostic: Diagnostic

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message)
    this.diagnostic = diagnostic
  }
}

/**
 * Carries out a plan, or sends the results of `transform` (matched by `userName`, then created or patched). One delivery for each
 * change, in the order of the plan; up to `concurrency` objects are in work, the requests of one object follow each other, and
 * references wait until all objects are done.
 *
 * Requests are tried again with growing pauses (Retry-After is kept). What failed is reported and the others go on; refused
 * credentials and answers that are no SCIM end the run: the remaining changes come out as failures with `PIP408`, unsent.
 *
 * @param plan changes of `plan`, or results of `transform`
 * @throws DeliveryError when the journal is of another plan; errors of the plan's own iterator pass through
 * @example
 * for await (const { change, status, targetId } of deliver(plan(users, profiles.code42, client), { baseUrl, token }))
 *   console.log(change.action, change.name, status, targetId)
 */
export async function* deliver(
  plan: AsyncIterable<PlannedChange | TransformResult> | Iterable<PlannedChange | TransformResult>,
  options: DeliverOptions,
): AsyncGenerator<Delivery> {
  const client = options.client ?? scimClient(options)
  const run = new Run(client, options)
  await run.resume()
  const iterator = Symbol.asyncIterator in plan ? plan[Symbol.asyncIterator]() : plan[Symbol.iterator]()
  const limit = Math.max(1, options.concurrency ?? 4)
  const running: Promise<Delivery>[] = []
  let phase: PlannedChange['phase'] = 'objects'
  let position = 0
  let finished = false
  try {
    for (;;) {
      const next = await iterator.next()
      if (next.done) {
        finished = true
        break
      }
      position++
      const item = next.value
      if ('requests' in item && item.phase !== phase) {
        // References name objects whose ids must be known, so everything before them is finished first.
        yield* settle(running)
        phase = item.phase
      }
      const promise = 'requests' in item ? run.deliver(item) : run.deliverResult(item, position)
      promise.catch(() => {})
      running.push(promise)
      if (running.length >= limit) yield* settle(running, 1)
    }
    yield* settle(running)
    for (const change of run.references()) {
      running.push(run.deliver(change))
      if (running.length >= limit) yield* settle(running, 1)
    }
    yield* settle(running)
  } finally {
    if (!finished) await iterator.return?.()
    await Promise.allSettled(running)
  }
}

/** The deliveries at the head of the queue, in order; all of them unless a count is given. */
async function* settle(running: Promise<Delivery>[], count = running.length): AsyncGenerator<Delivery> {
  for (const promise of running.splice(0, count)) yield await promise
}

/** One run: what is known of ids, what is done, and whether to go on. */
class Run {
  readonly #ids = new Map<string, string>()
  readonly #done = new Map<string, { readonly targetId?: string }>()
  /** The requests of one directory object follow each other, also over several changes. */
  readonly #queues = new Map<string, Promise<unknown>>()
  /** Transformed users whose manager was not known when they were sent. */
  readonly #pending: PlannedChange[] = []
  readonly #quarantine: Quarantine
  readonly #check: boolean

  constructor(
    private readonly client: ScimClient,
    private readonly options: DeliverOptions,
  ) {
    this.#quarantine = new Quarantine(options.quarantineFrom)
    this.#check = options.check ?? options.journal !== undefined
  }

  async resume(): Promise<void> {
    const { journal, planId = '' } = this.options
    if (!journal) return
    let began: string | undefined
    for await (const entry of journal.read()) {
      if (entry.type === 'begin') began = entry.planId
      else if (entry.type === 'failed') {
        const { type: _, at, ...failure } = entry
        // A run that came to its end has told the escrow already.
        if (Date.parse(this.options.escrow?.get(entry.key)?.lastFailure ?? '') >= Date.parse(at)) continue
        this.options.escrow?.failed(failure, new Date(at))
      } else {
        this.options.escrow?.settled(entry.key)
        this.#done.set(entry.key, entry)
        if (entry.directoryId !== undefined && entry.targetId !== undefined) this.#ids.set(entry.directoryId, entry.targetId)
      }
    }
    if (began === undefined) await journal.append({ type: 'begin', planId })
    else if (began !== planId)
      throw new DeliveryError(
        report(planUnreadable, {
          message: `the journal belongs to the plan ${began}, this is ${planId}`,
          hint: 'resume with the plan the journal was begun with, or start a new journal',
        }),
      )
  }

  /** A result of `transform`: matched now by user name or group name, then delivered. */
  async deliverResult(result: TransformResult, position: number): Promise<Delivery> {
    const target = this.#quarantine.reason === undefined ? liveTarget(this.client) : undefined
    const change = await fromTransform(result, position, target, this.options.dialect ?? 'A')
    const delivery = await this.deliver(change)
    if (delivery.targetId !== undefined && change.pendingReferences.length > 0) this.#pending.push(change)
    return delivery
  }

  /** References of transformed users, now that everybody is there. What is not in the target stays away. */
  references(): PlannedChange[] {
    return this.#pending.flatMap(change => {
      const id = change.directoryId === undefined ? undefined : this.#ids.get(change.directoryId)
      return id === undefined ? [] : (referenceChange(change, id, this.#ids, this.options.dialect ?? 'A') ?? [])
    })
  }

  async deliver(change: PlannedChange): Promise<Delivery> {
    const queue = change.directoryId === undefined ? undefined : `${change.object} ${change.directoryId}`
    if (queue === undefined) return this.#deliver(change)
    const before = this.#queues.get(queue) ?? Promise.resolve()
    const mine = before.then(() => this.#deliver(change))
    const settled = mine.catch(() => {})
    this.#queues.set(queue, settled)
    try {
      return await mine
    } finally {
      if (this.#queues.get(queue) === settled) this.#queues.delete(queue)
    }
  }

  async #deliver(change: PlannedChange): Promise<Delivery> {
    const began = this.client.clock.now()
    const finish = (outcome: Outcome, resumed = false): Delivery => {
      const diagnostics = [...change.diagnostics, ...outcome.diagnostics]
      const escrow = resumed ? undefined : this.#noteEscrow(change, outcome)
      const log = logRecord({
        id: this.client.clock.uuid(),
        change: {
          ...change,
          diagnostics: outcome.status === 'failure' ? [...outcome.diagnostics, ...change.diagnostics] : diagnostics,
        },
        status:
          outcome.status === 'success' && diagnostics.some(({ severity }) => severity !== 'info') ? 'warning' : outcome.status,
        targetId: outcome.targetId,
        began,
        ended: this.client.clock.now(),
        errorCode: outcome.errorCode,
        escrow,
        context: this.options.log ?? {},
      })
      return {
        change,
        status: outcome.status,
        ...(outcome.targetId !== undefined && { targetId: outcome.targetId }),
        requests: outcome.requests,
        diagnostics,
        resumed,
        ...(escrow && { escrow }),
        log,
      }
    }
    if (change.directoryId !== undefined && change.targetId !== undefined) this.#ids.set(change.directoryId, change.targetId)
    const done = this.#done.get(change.key)
    if (done)
      return finish(
        { status: 'skipped', requests: [], diagnostics: [], ...(done.targetId !== undefined && { targetId: done.targetId }) },
        true,
      )
    if (change.status === 'failed')
      return finish({
        status: 'failure',
        requests: [],
        diagnostics: [],
        errorCode: planErrorCode(change.diagnostics) ?? 'InvalidObject',
      })
    if (change.status === 'staged') return finish({ status: 'skipped', requests: [], diagnostics: [], errorCode: 'StagedDelete' })
    if (change.requests.length === 0)
      return finish({
        status: 'skipped',
        requests: [],
        diagnostics: [],
        ...(change.targetId !== undefined && { targetId: change.targetId }),
      })
    if (this.#quarantine.reason !== undefined)
      return finish({
        status: 'failure',
        requests: [],
        diagnostics: [report(quarantined, { message: `not sent: ${this.#quarantine.reason}` })],
        errorCode: 'Quarantined',
      })
    const outcome = await this.#send(change)
    this.#quarantine.count(outcome, change)
    if (outcome.status !== 'failure') {
      if (change.directoryId !== undefined && outcome.targetId !== undefined) this.#ids.set(change.directoryId, outcome.targetId)
      await this.options.journal?.append({
        type: 'done',
        key: change.key,
        result: outcome.status,
        ...(change.directoryId !== undefined && { directoryId: change.directoryId }),
        ...(outcome.targetId !== undefined && { targetId: outcome.targetId }),
      })
    } else if (this.options.journal && !outcome.fatal)
      await this.options.journal.append({
        type: 'failed',
        at: this.client.clock.now().toISOString(),
        ...failureOfChange(change, outcome),
      })
    return finish(outcome)
  }

  /** What the escrow has to remember of this outcome. */
  #noteEscrow(change: PlannedChange, outcome: Outcome): EscrowEntry | undefined {
    const { escrow } = this.options
    if (!escrow || outcome.errorCode === 'Quarantined' || outcome.fatal) return undefined
    if (outcome.status === 'failure') return escrow.failed(failureOfChange(change, outcome), this.client.clock.now())
    // Held back by the escrow itself or by the limit of disables: nothing is known that was not known before.
    const held = change.status === 'staged' || change.diagnostics.some(({ code }) => code === 'PIP409')
    if (held) return escrow.get(change.key)
    escrow.settled(change.key)
    return undefined
  }

  async #send(change: PlannedChange): Promise<Outcome> {
    const missing = new Set<string>()
    // Only the values of references stand for ids that come later; a text of the directory that looks like one stays what it is.
    const refers = change.phase === 'references'
    const requests = change.requests.map(request => resolved(request, refers, this.#ids, missing))
    const known = [...missing].every(
      id => change.object === 'Group' && change.phase === 'references' && id !== change.directoryId,
    )
    if (missing.size > 0 && !known)
      return {
        status: 'failure',
        requests: [],
        errorCode: 'ReferenceNotResolved',
        diagnostics: [
          report(dependencyFailed, {
            message: `not sent: ${[...missing].join(', ')} is not in the target`,
            hint: 'mend what failed before, then run again',
          }),
        ],
      }
    const changes = change.changes.map(item => ({
      ...item,
      after: refers && typeof item.after === 'string' ? (idFor(item.after, this.#ids) ?? item.after) : item.after,
    }))
    try {
      const ready = { ...change, changes, requests: requests.filter(request => !isEmptyMembership(request)) }
      return await carryOut(ready, this.client, { check: this.#check, dialect: this.options.dialect ?? 'A' })
    } catch (error) {
      if (error instanceof TargetError) return failedBy(error.failure)
      throw error
    }
  }
}

function failedBy(failure: Failure): Outcome {
  return {
    status: 'failure',
    requests: [],
    diagnostics: [failure.diagnostic],
    errorCode: failure.errorCode,
    fatal: failure.fatal,
  }
}

function failureOfChange(change: PlannedChange, { errorCode, diagnostics }: Outcome): EscrowFailure {
  const problem = [...diagnostics, ...change.diagnostics].find(({ severity }) => severity === 'error') ?? diagnostics[0]
  return escrowFailure(change, errorCode ?? 'Failure', problem?.message ?? change.reason)
}

const placeholder = /^\{id of (.+)\}$/s

/** The id that a placeholder stands for, undefined when nobody knows it; other texts as they are. */
function idFor(text: string, ids: ReadonlyMap<string, string>): string | undefined {
  const directoryId = placeholder.exec(text)?.[1]
  return directoryId === undefined ? text : ids.get(directoryId)
}

/** Replaces what stands for ids; those that nobody knows are noted, and left out of lists. */
function resolved(request: ScimRequest, withBody: boolean, ids: ReadonlyMap<string, string>, missing: Set<string>): ScimRequest {
  const known = (text: string): string | undefined => {
    const id = idFor(text, ids)
    if (id === undefined) missing.add(placeholder.exec(text)?.[1] ?? text)
    return id
  }
  const path = request.path.replace(/\{id of .+\}$/s, part => encodeURIComponent(known(part) ?? part))
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return known(value)
    if (Array.isArray(value)) return value.map(walk).filter(item => item !== undefined)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([name, member]) => [name, walk(member)] as const)
    return entries.some(([, member]) => member === undefined) ? undefined : Object.fromEntries(entries)
  }
  return { ...request, path, ...(withBody && request.body !== undefined && { body: walk(request.body) }) }
}

/** A membership request of which no member is left. */
function isEmptyMembership({ body }: ScimRequest): boolean {
  const operations = (body as { Operations?: unknown } | undefined)?.Operations
  return (
    Array.isArray(operations) &&
    operations.every(
      operation => isEqual((operation as { value?: unknown }).value, []) && (operation as { path?: unknown }).path === 'members',
    )
  )
}
