import { z } from 'zod'
import { ownAccount, refusedByState } from '../diagnostics.js'
import type { LifeEvent } from '../domain/lifecycle.js'
import { ServiceError } from '../errors.js'
import { updateAccount } from '../work/accounts.js'
import { blockedByOrg } from '../work/evaluate.js'
import { happen } from '../work/happen.js'
import { lockUser, userAnswer, viewUser } from './account-view.js'
import { activeOrg } from './orgs.js'
import { type AdminRoute, type AdminWrite, write } from './route.js'
import { idText } from './texts.js'

/** Lets an administrator's event happen to a user and shows him afterwards. */
async function act(call: AdminWrite<unknown, unknown>, event: LifeEvent) {
  const { unit } = call
  const id = call.params.id ?? ''
  const account = await lockUser(unit, id)
  if (event === 'deactivate' && call.caller.userId === id) throw new ServiceError(ownAccount, { rule: 'R61' })
  const after = await happen(unit, account, event)
  if (after !== account) await updateAccount(unit, account, after, unit.now)
  return viewUser(unit, id, unit.configuration)
}

const action = (name: string, event: LifeEvent, summary: string) =>
  write('POST', `/users/{id}/${name}`, {
    summary,
    tag: 'users',
    access: 'users',
    answer: userAnswer,
    handler: call => act(call, event),
  })

export const userActionRoutes: readonly AdminRoute[] = [
  action('block', 'block', 'Block a user'),
  action('unblock', 'unblock', 'Take an administrator’s block away'),
  action('deactivate', 'deactivate', 'Deactivate a user at once'),
  action('activate', 'reactivate', 'Reactivate a deactivated user'),
  action('cancel-deactivation', 'cancel', 'Cancel a pending or deferred deactivation'),
  write('POST', '/users/{id}/move', {
    summary: 'Move a user to another organisation',
    tag: 'users',
    access: 'users',
    body: z.object({ orgId: idText }),
    answer: userAnswer,
    handler: async call => {
      const { unit, body } = call
      const account = await lockUser(unit, call.params.id ?? '')
      const org = activeOrg(unit.configuration, body.orgId, '/orgId')
      if (account.orgId === org.id) return viewUser(unit, account.id, unit.configuration)
      const { orgs } = unit.configuration
      if (account.onHold && orgs.differInDestinations(account.orgId, org.id))
        throw new ServiceError(refusedByState, {
          message: 'the user is on legal hold and the organisation backs up to other destinations',
          rule: 'R98',
        })
      const lost = orgs.lostDestinations(account.orgId, org.id)
      unit.log({
        event: 'ORG_CHANGED',
        providerId: account.providerId,
        userId: account.id,
        userName: account.userName,
        orgBefore: account.orgId,
        orgAfter: org.id,
        cause: 'administrator',
        ...(lost.length > 0 && { message: `data at ${lost.join(', ')} can go into cold storage` }),
      })
      const after = await blockedByOrg(unit, {
        ...account,
        orgId: org.id,
        orgPlacedBy: 'administrator',
        orgReason: { method: 'administrator', why: 'moved-by-administrator' },
      })
      await updateAccount(unit, account, after, unit.now)
      return viewUser(unit, account.id, unit.configuration)
    },
  }),
]
