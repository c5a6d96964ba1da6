import { z } from 'zod'
import { badBody, notFound, refusedByState } from '../diagnostics.js'
import { ServiceError } from '../errors.js'
import { endArchive } from '../work/due.js'
import type { Unit } from '../work/unit.js'
import { id, pageAnswer, time } from './answers.js'
import { pageFrom, pageQuery } from './page.js'
import { type AdminRoute, read, write } from './route.js'
import { timeText } from './texts.js'

type ArchiveRow = Record<string, unknown> & {
  readonly id: string
  readonly user_id: string
  readonly destination: string
  readonly state: string
  readonly entered_at: Date
}

const select = 'a.*, u.user_name'
const from = 'archives a JOIN users u ON u.id = a.user_id'

const shown = (row: Record<string, unknown>) => ({
  id: row.id,
  userId: row.user_id,
  userName: row.user_name,
  orgId: row.org_id,
  destination: row.destination,
  state: row.state,
  enteredAt: row.entered_at,
  purgeDate: row.purge_at,
})

const archiveAnswer = z
  .object({
    id,
    userId: id,
    userName: z.string(),
    orgId: id,
    destination: z.string(),
    state: z.enum(['cold', 'deleted']),
    enteredAt: time,
    purgeDate: time,
  })
  .meta({ id: 'Archive' })

async function lockArchive(unit: Unit, id: string): Promise<ArchiveRow> {
  const [row] = await unit.query<ArchiveRow>(`SELECT ${select} FROM ${from} WHERE a.id = $1 FOR UPDATE OF u, a`, [id])
  if (!row) throw new ServiceError(notFound, { message: `there is no archive ${id.slice(0, 80)}` })
  if (row.state !== 'cold') throw new ServiceError(refusedByState, { message: 'the archive is deleted', rule: 'R102' })
  return row
}

export const archiveRoutes: readonly AdminRoute[] = [
  read('/archives', {
    summary: 'Archives in cold storage',
    tag: 'archives',
    access: 'viewer',
    query: pageQuery.extend({ userId: z.string().max(200).optional(), orgId: z.string().max(200).optional() }),
    answer: pageAnswer(archiveAnswer),
    handler: async ({ db, query }) => {
      const values: unknown[] = []
      const where = [`a.state = 'cold'`]
      for (const [column, value] of [
        ['a.user_id', query.userId],
        ['a.org_id', query.orgId],
      ] as const)
        if (value !== undefined) where.push(`${column} = $${values.push(value)}`)
      const page = await pageFrom(db, { select, from, where, values, key: 'a.id', keyName: 'id', keyType: 'text' }, query)
      return { ...page, items: page.items.map(shown) }
    },
  }),
  write('PATCH', '/archives/{id}', {
    summary: 'Change the purge date of an archive',
    tag: 'archives',
    access: 'users',
    body: z.object({ purgeDate: timeText }),
    answer: archiveAnswer,
    handler: async ({ unit, params, body }) => {
      const archive = await lockArchive(unit, params.id ?? '')
      if (new Date(body.purgeDate) <= unit.now)
        throw new ServiceError(badBody, {
          message: 'the purge date has passed; purge the archive instead',
          rule: 'R102',
          mistakes: [{ pointer: '/purgeDate', detail: 'is not in the future' }],
        })
      await unit.query('UPDATE archives SET purge_at = $2 WHERE id = $1', [archive.id, body.purgeDate])
      unit.log({
        auditEvent: 'CHANGE_PURGE_DATE',
        userId: archive.user_id,
        userName: String(archive.user_name),
        message: `archive at ${archive.destination}: ${body.purgeDate}`,
      })
      return shown({ ...archive, purge_at: body.purgeDate })
    },
  }),
  write('POST', '/archives/{id}/purge', {
    summary: 'Destroy an archive now; this is final',
    tag: 'archives',
    access: 'users',
    answer: archiveAnswer,
    handler: async ({ unit, params }) => {
      const archive = await lockArchive(unit, params.id ?? '')
      await endArchive(unit, archive, 'purge')
      return shown({ ...archive, state: 'deleted' })
    },
  }),
]
