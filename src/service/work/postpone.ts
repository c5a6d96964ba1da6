import { type Account, updateAccount } from './accounts.js'
import type { Unit } from './unit.js'

/**
 * R81: a longer delay also moves a deactivation that is pending, to request + new delay; a shorter one leaves it.
 *
 * @returns whether it was moved
 */
export async function postpone(unit: Unit, account: Account, minutes: number): Promise<boolean> {
  if (account.requestedAt === null) return false
  const dueAt = new Date(account.requestedAt.getTime() + minutes * 60_000)
  if (account.dueAt !== null && dueAt <= account.dueAt) return false
  await updateAccount(unit, account, { ...account, dueAt, commitAt: account.onHold ? null : dueAt }, unit.now)
  unit.log({
    event: 'DEACTIVATION_SCHEDULED',
    providerId: account.providerId,
    userId: account.id,
    userName: account.userName,
    dueAt: dueAt.toISOString(),
    message: 'the delay was raised',
    rule: 'R81',
  })
  return true
}
