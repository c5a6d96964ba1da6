import { refusedByState } from '../diagnostics.js'
import { type LifeContext, type LifeEvent, type SideEffects, step } from '../domain/lifecycle.js'
import { ServiceError } from '../errors.js'
import type { Account } from './accounts.js'
import { toColdStorage } from './cold-storage.js'
import { defaultDelay } from './configuration.js'
import { signOut } from './devices.js'
import { blockedByOrg, evaluate, isLastAdministrator } from './evaluate.js'
import type { LogEntry } from './log.js'
import type { Unit } from './unit.js'

export interface Happening {
  readonly cause?: LifeContext['cause']
  /** The audit log's word for it, when the life cycle logs nothing itself. */
  readonly event?: string
  /** Added to the log entries. */
  readonly message?: string
  /** Leave org and roles to the caller. */
  readonly evaluate?: false
}

/** A refusal of the state table; logged as REQUEST_REFUSED when the transaction is rolled back. */
export class StateRefusal extends ServiceError {
  constructor(
    rule: string,
    reason: string,
    readonly entry: LogEntry,
  ) {
    super(refusedByState, { message: reason, rule })
  }
}

/**
 * Lets an event of the life cycle happen to a locked account: side effects on devices and archives, log entries, and the
 * evaluation of org and roles where the table asks for it. The account itself is not written.
 *
 * @returns the account afterwards; the very same object when nothing changed
 * @throws StateRefusal
 */
export async function happen(unit: Unit, account: Account, event: LifeEvent, how: Happening = {}): Promise<Account> {
  const provider = account.providerId === null ? undefined : unit.configuration.providers.get(account.providerId)
  const matters = account.onHold || event === 'hold' ? await matterNames(unit, account.id) : []
  const result = step(account, event, {
    now: unit.now,
    delayMinutes: provider?.delayMinutes ?? defaultDelay,
    orgBlocked: unit.configuration.orgs.isBlocked(account.orgId),
    archivesDeletedAt: account.archivesDeletedAt,
    matters,
    mayDeactivate: !(await isLastAdministrator(unit, account)),
    ...(how.cause && { cause: how.cause }),
  })
  // A deactivation that was kept when its provider was deleted (R10) is provisioning's to the end, and so in the sync log (R164).
  const kept = account.requestedAt === null ? null : account.formerProviderId
  const subject = { providerId: account.providerId ?? kept, userId: account.id, userName: account.userName }
  if (result.kind === 'unchanged') return account
  if (result.kind === 'refused')
    throw new StateRefusal(result.rule, result.reason, {
      event: 'REQUEST_REFUSED',
      result: 'error',
      ...subject,
      rule: result.rule,
      message: `${event} refused: ${result.reason}`,
    })
  for (const { event, result: outcome, cause, dueAt, message } of result.entries) {
    const entry: { -readonly [Name in keyof LogEntry]: LogEntry[Name] } = { event, ...subject }
    if (outcome !== undefined) entry.result = outcome
    if (cause !== undefined) entry.cause = cause
    if (dueAt) entry.dueAt = dueAt.toISOString()
    const text = [message, how.message].filter(part => part !== undefined).join('; ')
    if (text !== '') entry.message = text
    unit.log(entry)
  }
  const last = result.entries.at(-1)
  const word = last?.event ?? how.event
  const { requestedAt = account.requestedAt, onHold = account.onHold, dueAt = account.dueAt, archives } = result.change
  const changed: { -readonly [Name in keyof Account]: Account[Name] } = { ...account }
  Object.assign(changed, result.change)
  changed.commitAt = requestedAt !== null && !onHold ? dueAt : null
  if (archives === 'deleted') changed.archivesDeletedAt = unit.now
  if (word !== undefined) {
    changed.statusCause = { event: word, at: unit.now.toISOString(), actor: unit.actor.name }
    if (last?.cause) changed.statusCause = { ...changed.statusCause, cause: last.cause }
  }
  let after: Account = changed
  await carryOutEffects(unit, account, result.effects)
  if (result.effects.evaluate && provider && how.evaluate !== false)
    after = await evaluate(unit, provider, after, event === 'release' ? 'hold-ended' : 'reactivation')
  // Who comes back is blocked by the org that he is in now, and not by the one that the mappings took him out of (R65).
  return !account.active && after.active ? blockedByOrg(unit, after) : after
}

async function carryOutEffects(unit: Unit, account: Account, effects: SideEffects): Promise<void> {
  if (effects.signOut && !effects.deactivateDevices) await signOut(unit.deferred, [account.id])
  if (effects.deactivateDevices)
    unit.later('UPDATE devices SET active = false, signed_in = false WHERE user_id = $1', [account.id])
  if (effects.reactivateDevices) unit.later('UPDATE devices SET active = true WHERE user_id = $1', [account.id])
  if (effects.archives === 'to-cold') await toColdStorage(unit, account)
  if (effects.archives === 'back') unit.later(`DELETE FROM archives WHERE user_id = $1 AND state = 'cold'`, [account.id])
}

/** Names of the open matters that hold a user. */
export async function matterNames(unit: Pick<Unit, 'query'>, userId: string): Promise<string[]> {
  const rows = await unit.query<{ name: string }>(
    'SELECT m.name FROM custodians c JOIN matters m ON m.id = c.matter_id WHERE c.user_id = $1 AND c.active AND m.active ORDER BY m.name',
    [userId],
  )
  return rows.map(row => row.name)
}
