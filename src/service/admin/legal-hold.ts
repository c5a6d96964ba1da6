import { z } from 'zod'
import { holdConflict, notFound } from '../diagnostics.js'
import { ServiceError } from '../errors.js'
import type { Queryable } from '../store/database.js'
import { updateAccount } from '../work/accounts.js'
import { camel } from '../work/configuration.js'
import { happen } from '../work/happen.js'
import type { Unit } from '../work/unit.js'
import { lockUser } from './account-view.js'
import { id, pageAnswer, time } from './answers.js'
import { pageOf, pageQuery } from './page.js'
import { type AdminRoute, read, write } from './route.js'
import { idText, nameText } from './texts.js'

interface Matter {
  readonly id: string
  readonly name: string
  readonly description: string | null
  readonly active: boolean
  readonly createdAt: Date
  readonly modifiedAt: Date
  readonly custodianCount: number
}

const columns = `m.*, (SELECT count(*)::int FROM custodians c WHERE c.matter_id = m.id AND c.active) AS custodian_count`

async function matterOf(db: Queryable, id: string): Promise<Matter> {
  const [row] = await db.query(`SELECT ${columns} FROM matters m WHERE m.id = $1`, [id])
  if (!row) throw new ServiceError(notFound, { message: `there is no matter ${id.slice(0, 80)}` })
  return camel<Matter>(row)
}

/** Whoever changes a matter or its custodians waits for the others who do. */
async function lockMatter(unit: Unit, id: string): Promise<Matter> {
  await unit.query('SELECT 1 FROM matters WHERE id = $1 FOR UPDATE', [id])
  return matterOf(unit, id)
}

/** R97. */
async function remember(
  unit: Unit,
  matter: Matter,
  event: string,
  user?: { readonly id: string; readonly userName: string; readonly providerId: string | null },
) {
  await unit.query('INSERT INTO hold_history (matter_id, user_id, event, actor, occurred_at) VALUES ($1, $2, $3, $4, $5)', [
    matter.id,
    user?.id ?? null,
    event,
    unit.actor.name,
    unit.now.toISOString(),
  ])
  unit.log({
    auditEvent: event,
    matterId: matter.id,
    message: `matter "${matter.name}"`,
    ...(user && { userId: user.id, userName: user.userName, providerId: user.providerId }),
  })
}

async function historyOf(db: Queryable, matterId: string) {
  const rows = await db.query(
    `SELECT h.event, h.user_id, u.user_name, h.actor, h.occurred_at FROM hold_history h LEFT JOIN users u ON u.id = h.user_id WHERE h.matter_id = $1 ORDER BY h.id`,
    [matterId],
  )
  return rows.map(row => ({
    event: row.event,
    userId: row.user_id,
    userName: row.user_name,
    actor: row.actor,
    occurredAt: row.occurred_at,
  }))
}

async function place(unit: Unit, matter: Matter, userId: string) {
  if (!matter.active) throw new ServiceError(holdConflict, { message: 'the matter is closed', rule: 'R96' })
  const account = await lockUser(unit, userId)
  const [known] = await unit.query<{ active: boolean }>('SELECT active FROM custodians WHERE matter_id = $1 AND user_id = $2', [
    matter.id,
    userId,
  ])
  if (known?.active)
    throw new ServiceError(holdConflict, { message: 'the user is a custodian of this matter already', rule: 'R96' })
  await unit.query(
    `INSERT INTO custodians (matter_id, user_id, active, since) VALUES ($1, $2, true, $3)
     ON CONFLICT (matter_id, user_id) DO UPDATE SET active = true, since = excluded.since, released_at = NULL`,
    [matter.id, userId, unit.now.toISOString()],
  )
  const event = known ? 'HOLD_MEMBERSHIP_REACTIVATED' : 'HOLD_MEMBERSHIP_CREATED'
  const after = await happen(unit, account, 'hold', { event })
  if (after !== account) await updateAccount(unit, account, after, unit.now)
  await remember(unit, matter, event, account)
  return { matterId: matter.id, userId, userName: account.userName, active: true, since: unit.now, releasedAt: null }
}

async function release(unit: Unit, matter: Matter, userId: string): Promise<void> {
  const account = await lockUser(unit, userId)
  const [gone] = await unit.query(
    'UPDATE custodians SET active = false, released_at = $3 WHERE matter_id = $1 AND user_id = $2 AND active RETURNING user_id',
    [matter.id, userId, unit.now.toISOString()],
  )
  if (!gone) throw new ServiceError(notFound, { message: 'the user is no custodian of this matter' })
  const event = 'HOLD_MEMBERSHIP_DEACTIVATED'
  await remember(unit, matter, event, account)
  // R94: with another active membership he stays on hold.
  const [other] = await unit.query(
    'SELECT 1 FROM custodians c JOIN matters m ON m.id = c.matter_id WHERE c.user_id = $1 AND c.active AND m.active LIMIT 1',
    [userId],
  )
  if (other) return
  const after = await happen(unit, account, 'release', { event, message: `released from "${matter.name}"` })
  if (after !== account) await updateAccount(unit, account, after, unit.now)
}

const matterParts = {
  id,
  name: z.string(),
  description: z.string().nullable(),
  active: z.boolean(),
  createdAt: time,
  modifiedAt: time,
  custodianCount: z.int().min(0),
}
const matterAnswer = z.object(matterParts).meta({ id: 'Matter' })
const historyAnswer = z.array(
  z.object({ event: z.string(), userId: id.nullable(), userName: z.string().nullable(), actor: z.string(), occurredAt: time }),
)
const custodianParts = { userId: id, userName: z.string(), active: z.boolean(), since: time, releasedAt: time.nullable() }

export const legalHoldRoutes: readonly AdminRoute[] = [
  read('/legal-hold/matters', {
    summary: 'Matters',
    tag: 'legal hold',
    access: 'viewer',
    query: pageQuery,
    answer: pageAnswer(matterAnswer),
    handler: async ({ db, query }) =>
      pageOf(
        (await db.query(`SELECT ${columns} FROM matters m ORDER BY m.id`)).map(row => camel<Matter>(row)),
        query,
      ),
  }),
  write('POST', '/legal-hold/matters', {
    summary: 'Open a matter',
    tag: 'legal hold',
    access: 'legal',
    status: 201,
    body: z.object({ name: nameText, description: z.string().max(4000).nullish() }),
    answer: matterAnswer,
    handler: async ({ unit, body }) => {
      const id = unit.newId()
      await unit.query('INSERT INTO matters (id, name, description, created_at, modified_at) VALUES ($1, $2, $3, $4, $4)', [
        id,
        body.name,
        body.description ?? null,
        unit.now.toISOString(),
      ])
      const matter = await matterOf(unit, id)
      await remember(unit, matter, 'HOLD_MATTER_CREATED')
      return matter
    },
  }),
  read('/legal-hold/matters/{id}', {
    summary: 'One matter with its history',
    tag: 'legal hold',
    access: 'viewer',
    answer: z.object({ ...matterParts, history: historyAnswer }),
    handler: async ({ db, params }) => {
      const matter = await matterOf(db, params.id ?? '')
      return { ...matter, history: await historyOf(db, matter.id) }
    },
  }),
  write('POST', '/legal-hold/matters/{id}/close', {
    summary: 'Close a matter; its custodians are released',
    tag: 'legal hold',
    access: 'legal',
    answer: matterAnswer,
    handler: async ({ unit, params }) => {
      const matter = await lockMatter(unit, params.id ?? '')
      if (!matter.active) throw new ServiceError(holdConflict, { message: 'the matter is closed already', rule: 'R96' })
      const rows = await unit.query<{ user_id: string }>(
        'SELECT user_id FROM custodians WHERE matter_id = $1 AND active ORDER BY user_id',
        [matter.id],
      )
      for (const row of rows) await release(unit, matter, row.user_id)
      await unit.query('UPDATE matters SET active = false, modified_at = $2 WHERE id = $1', [matter.id, unit.now.toISOString()])
      await remember(unit, matter, 'HOLD_MATTER_DEACTIVATED')
      return matterOf(unit, matter.id)
    },
  }),
  write('POST', '/legal-hold/matters/{id}/reopen', {
    summary: 'Open a closed matter again; custodians are added anew',
    tag: 'legal hold',
    access: 'legal',
    answer: matterAnswer,
    handler: async ({ unit, params }) => {
      const matter = await lockMatter(unit, params.id ?? '')
      if (matter.active) throw new ServiceError(holdConflict, { message: 'the matter is open', rule: 'R96' })
      await unit.query('UPDATE matters SET active = true, modified_at = $2 WHERE id = $1', [matter.id, unit.now.toISOString()])
      await remember(unit, matter, 'HOLD_MATTER_REACTIVATED')
      return matterOf(unit, matter.id)
    },
  }),
  read('/legal-hold/matters/{id}/custodians', {
    summary: 'Custodians of a matter; with all=true also those released',
    tag: 'legal hold',
    access: 'viewer',
    query: pageQuery.extend({ all: z.enum(['true', 'false']).optional() }),
    answer: pageAnswer(z.object(custodianParts)),
    handler: async ({ db, params, query }) => {
      const matter = await matterOf(db, params.id ?? '')
      const rows = await db.query(
        `SELECT c.user_id, u.user_name, c.active, c.since, c.released_at FROM custodians c JOIN users u ON u.id = c.user_id
         WHERE c.matter_id = $1 AND (c.active OR $2) ORDER BY u.user_name_key, u.id`,
        [matter.id, query.all === 'true'],
      )
      return pageOf(
        rows.map(row => ({
          userId: row.user_id,
          userName: row.user_name,
          active: row.active,
          since: row.since,
          releasedAt: row.released_at,
        })),
        query,
      )
    },
  }),
  write('POST', '/legal-hold/matters/{id}/custodians', {
    summary: 'Place a user on hold',
    tag: 'legal hold',
    access: 'legal',
    status: 201,
    body: z.object({ userId: idText }),
    answer: z.object({ matterId: id, ...custodianParts }),
    handler: async ({ unit, params, body }) => place(unit, await lockMatter(unit, params.id ?? ''), body.userId),
  }),
  write('DELETE', '/legal-hold/matters/{id}/custodians/{userId}', {
    summary: 'Release a user from a matter',
    tag: 'legal hold',
    access: 'legal',
    status: 204,
    handler: async ({ unit, params }) => release(unit, await lockMatter(unit, params.id ?? ''), params.userId ?? ''),
  }),
]
