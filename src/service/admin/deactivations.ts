import { z } from 'zod'
import { refusedByState } from '../diagnostics.js'
import { stateNames, stateOf } from '../domain/state.js'
import { ServiceError } from '../errors.js'
import { accountOf, lockAccount, updateAccount } from '../work/accounts.js'
import { happen, StateRefusal } from '../work/happen.js'
import type { Unit } from '../work/unit.js'
import { lockUser, userAnswer, viewUser } from './account-view.js'
import { id, matterReference, pageAnswer, time } from './answers.js'
import { pageFrom, pageQuery } from './page.js'
import { type AdminRoute, read, write } from './route.js'
import { idText } from './texts.js'

async function cancel(unit: Unit, userId: string): Promise<void> {
  const account = await lockUser(unit, userId)
  await updateAccount(unit, account, await happen(unit, account, 'cancel'), unit.now)
}

const deactivationAnswer = z.object({
  userId: id,
  userName: z.string(),
  providerId: id.nullable(),
  state: z.enum(stateNames),
  requestedAt: time,
  dueAt: time.nullable(),
  deferredBy: z.array(matterReference).nullable(),
})

export const deactivationRoutes: readonly AdminRoute[] = [
  read('/deactivations', {
    summary: 'Pending and deferred deactivations',
    tag: 'deactivations',
    access: 'identity',
    query: pageQuery.extend({ providerId: z.string().max(200).optional() }),
    answer: pageAnswer(deactivationAnswer),
    handler: async ({ db, query }) => {
      const where = ['u.requested_at IS NOT NULL', ...(query.providerId ? ['u.provider_id = $1'] : [])]
      const page = await pageFrom(
        db,
        {
          select: `u.*, (SELECT json_agg(json_build_object('id', t.id, 'name', t.name)) FROM custodians c JOIN matters t ON t.id = c.matter_id WHERE c.user_id = u.id AND c.active AND t.active) AS matters`,
          from: 'users u',
          where,
          values: query.providerId ? [query.providerId] : [],
          key: 'u.id',
          keyName: 'id',
          keyType: 'text',
        },
        query,
      )
      return {
        ...page,
        items: page.items.map(row => {
          const account = accountOf(row)
          return {
            userId: account.id,
            userName: account.userName,
            providerId: account.providerId,
            state: stateNames[stateOf(account)],
            requestedAt: account.requestedAt,
            dueAt: account.dueAt,
            deferredBy: account.onHold ? (row.matters ?? []) : null,
          }
        }),
      }
    },
  }),
  write('POST', '/deactivations/{userId}/cancel', {
    summary: 'Cancel one deactivation',
    tag: 'deactivations',
    access: 'identity',
    answer: userAnswer,
    handler: async ({ unit, params }) => {
      await cancel(unit, params.userId ?? '')
      return viewUser(unit, params.userId ?? '', unit.configuration)
    },
  }),
  write('POST', '/deactivations/{userId}/commit', {
    summary: 'Carry a pending deactivation out now',
    tag: 'deactivations',
    access: 'identity',
    answer: userAnswer,
    handler: async ({ unit, params }) => {
      const account = await lockUser(unit, params.userId ?? '')
      const state = stateOf(account)
      if (state !== 'P')
        throw new ServiceError(refusedByState, {
          message: state === 'HD' ? 'the user is on legal hold' : 'no deactivation is pending',
          rule: state === 'HD' ? 'R88' : 'R76',
        })
      const after = await happen(unit, account, 'delayExpires', { message: `carried out early by ${unit.actor.name}` })
      await updateAccount(unit, account, after, unit.now)
      return viewUser(unit, account.id, unit.configuration)
    },
  }),
  write('POST', '/deactivations/cancel', {
    summary: 'Cancel several deactivations; each that is refused is named with the reason',
    tag: 'deactivations',
    access: 'identity',
    body: z.object({ userIds: z.array(idText).min(1).max(10_000) }),
    answer: z.object({
      cancelled: z.array(id),
      refused: z.array(z.object({ userId: id, rule: z.string().optional(), reason: z.string() })),
    }),
    handler: async ({ unit, body }) => {
      const cancelled: string[] = []
      const refused: { userId: string; rule?: string; reason: string }[] = []
      for (const userId of [...new Set(body.userIds)].sort()) {
        const account = await lockAccount(unit, userId)
        try {
          if (!account) throw new Error('there is no such user')
          await updateAccount(unit, account, await happen(unit, account, 'cancel'), unit.now)
          cancelled.push(userId)
        } catch (error) {
          if (error instanceof StateRefusal) {
            unit.log(error.entry)
            refused.push({ userId, ...(error.rule !== undefined && { rule: error.rule }), reason: error.message })
          } else if (!account) refused.push({ userId, reason: 'there is no such user' })
          else throw error
        }
      }
      return { cancelled, refused }
    },
  }),
]
