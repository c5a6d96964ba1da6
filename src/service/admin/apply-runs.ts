import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { notFound, runConflict } from '../diagnostics.js'
import { ServiceError } from '../errors.js'
import { isUniqueViolation, type Queryable } from '../store/database.js'
import { type ApplyRun, applyRunOf, type Difference, differencesNow, finish } from '../work/apply.js'
import type { Provider } from '../work/configuration.js'
import { confirmMoves } from '../work/group-deletion.js'
import type { Unit } from '../work/unit.js'
import { id, orgReason, pageAnswer, roleReason, time } from './answers.js'
import { pageFrom, pageQuery } from './page.js'
import { providerOf } from './providers.js'
import { type AdminRoute, read, write } from './route.js'
import { idText } from './texts.js'

function shown(run: ApplyRun) {
  return {
    id: run.id,
    providerId: run.providerId,
    state: run.state,
    dryRun: run.dryRun,
    basedOn: run.basedOn,
    examined: run.examined,
    moved: run.moved,
    roleChanged: run.roleChanged,
    unchanged: run.unchanged,
    skipped: run.skipped,
    failed: run.failed,
    message: run.message,
    startedBy: run.actor,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
  }
}

const count = z.int().min(0)
const runAnswer = z
  .object({
    id,
    providerId: id,
    state: z.enum(['running', 'completed', 'cancelled', 'failed']),
    dryRun: z.boolean(),
    basedOn: id.nullable(),
    examined: count,
    moved: count,
    roleChanged: count,
    unchanged: count,
    skipped: count,
    failed: count,
    message: z.string().nullable(),
    startedBy: z.string(),
    startedAt: time,
    finishedAt: time.nullable(),
  })
  .meta({ id: 'ApplyRun' })

const differenceAnswer = z.object({
  userId: id,
  userName: z.string(),
  orgFrom: id,
  orgTo: z.string(),
  rolesAdded: z.array(z.string()),
  rolesRemoved: z.array(z.string()),
  decidedBy: orgReason,
  roleReasons: z.array(roleReason),
  warnings: z.array(z.string()),
  error: z.string().optional(),
})

const waitingAnswer = z.object({ groupId: id, groupName: z.string(), users: count, since: time })

async function runOf(db: Queryable, providerId: string, runId: string): Promise<ApplyRun> {
  const [row] = await db.query('SELECT * FROM apply_runs WHERE id = $1 AND provider_id = $2', [runId, providerId])
  if (!row) throw new ServiceError(notFound, { message: `there is no run ${runId.slice(0, 80)}` })
  return applyRunOf(row)
}

async function differencesOf(db: Queryable, runId: string): Promise<Map<string, Difference>> {
  const rows = await db.query<{ user_id: string; difference: Difference }>(
    'SELECT user_id, difference FROM apply_differences WHERE run_id = $1',
    [runId],
  )
  return new Map(rows.map(row => [row.user_id, row.difference]))
}

/** R162: an Apply that is based on a dry run does what the dry run showed, or nothing. */
async function refuseWhenDifferent(unit: Unit, provider: Provider, basedOn: string): Promise<void> {
  const dry = await runOf(unit, provider.id, basedOn)
  if (!dry.dryRun || dry.state !== 'completed')
    throw new ServiceError(runConflict, { message: 'basedOn names no completed dry run', rule: 'R162' })
  const expected = await differencesOf(unit, basedOn)
  let found = 0
  for await (const difference of differencesNow(unit, unit.configuration, provider)) {
    found++
    const before = expected.get(difference.userId)
    if (before === undefined || resultOf(before) !== resultOf(difference)) throw changed()
  }
  if (found !== expected.size) throw changed()
}

const resultOf = ({ orgFrom, orgTo, rolesAdded, rolesRemoved }: Difference) =>
  JSON.stringify([orgFrom, orgTo, [...rolesAdded].sort(), [...rolesRemoved].sort()])

const changed = () =>
  new ServiceError(runConflict, { message: 'the result would differ from the dry run', hint: 'make a new dry run', rule: 'R162' })

export const applyRunRoutes: readonly AdminRoute[] = [
  read('/providers/{id}/apply-runs', {
    summary: 'Runs of Apply Org and Role Settings, newest first',
    tag: 'apply',
    access: 'identity',
    query: pageQuery,
    answer: pageAnswer(runAnswer),
    handler: async ({ db, params, query }) => {
      const provider = await providerOf(db, params.id ?? '')
      const page = await pageFrom(
        db,
        {
          select: '*',
          from: 'apply_runs',
          where: ['provider_id = $1'],
          values: [provider.id],
          key: 'id',
          keyName: 'id',
          keyType: 'text',
          descending: true,
        },
        query,
      )
      return { ...page, items: page.items.map(row => shown(applyRunOf(row))) }
    },
  }),
  write('POST', '/providers/{id}/apply-runs', {
    summary: 'Apply the mappings to users already provisioned, or see what that would do',
    tag: 'apply',
    access: 'identity',
    status: 202,
    // Nothing unknown is passed over: a trial that is asked for in other words must not move anybody.
    body: z.strictObject({ dryRun: z.boolean().optional(), basedOn: idText.nullish() }),
    answer: runAnswer,
    handler: async ({ kernel, unit, params, body, requestId }) => {
      const provider = await providerOf(unit, params.id ?? '')
      const isRunning = () => new ServiceError(runConflict, { message: 'a run of this provider is on its way', rule: 'R161' })
      const [running] = await unit.query(`SELECT 1 FROM apply_runs WHERE provider_id = $1 AND state = 'running'`, [provider.id])
      if (running) throw isRunning()
      if (body.basedOn) await refuseWhenDifferent(unit, provider, body.basedOn)
      const id = unit.newId()
      const dryRun = body.dryRun === true
      try {
        await unit.query(
          `INSERT INTO apply_runs (id, provider_id, state, dry_run, based_on, mapping, actor_type, actor, request_id, started_at)
           VALUES ($1, $2, 'running', $3, $4, $5, $6, $7, $8, $9)`,
          [
            id,
            provider.id,
            dryRun,
            body.basedOn ?? null,
            JSON.stringify({
              orgMapping: provider.orgMapping,
              roleMapping: provider.roleMapping,
              version: provider.mappingVersion,
            }),
            unit.actor.type,
            unit.actor.name,
            requestId,
            unit.now.toISOString(),
          ],
        )
      } catch (error) {
        throw isUniqueViolation(error) ? isRunning() : error
      }
      if (!dryRun)
        unit.log({
          event: 'APPLY_STARTED',
          providerId: provider.id,
          runId: id,
          message: `mapping version ${provider.mappingVersion}`,
        })
      unit.afterCommit(() => kernel.news.emit('apply'))
      return shown(await runOf(unit, provider.id, id))
    },
  }),
  read('/providers/{id}/apply-runs/{runId}', {
    summary: 'One run',
    tag: 'apply',
    access: 'identity',
    answer: runAnswer,
    handler: async ({ db, params }) => {
      const run = await runOf(db, params.id ?? '', params.runId ?? '')
      if (run.state !== 'running') return shown(run)
      // Who asks again and again without a pause still leaves the run time to go on.
      await delay(20)
      return shown(await runOf(db, run.providerId, run.id))
    },
  }),
  read('/providers/{id}/apply-runs/{runId}/differences', {
    summary: 'What a run changes, or would change, user by user',
    tag: 'apply',
    access: 'identity',
    query: pageQuery,
    answer: pageAnswer(differenceAnswer),
    handler: async ({ db, params, query }) => {
      const run = await runOf(db, params.id ?? '', params.runId ?? '')
      const page = await pageFrom(
        db,
        {
          select: 'user_id, difference',
          from: 'apply_differences',
          where: ['run_id = $1'],
          values: [run.id],
          key: 'user_id',
          keyName: 'user_id',
          keyType: 'text',
        },
        query,
      )
      return { ...page, items: page.items.map(row => row.difference) }
    },
  }),
  write('POST', '/providers/{id}/apply-runs/{runId}/cancel', {
    summary: 'Stop a run; what it has done stays done',
    tag: 'apply',
    access: 'identity',
    answer: runAnswer,
    handler: async ({ unit, params }) => {
      await unit.query('SELECT 1 FROM apply_runs WHERE id = $1 FOR UPDATE', [params.runId ?? ''])
      const run = await runOf(unit, params.id ?? '', params.runId ?? '')
      if (run.state !== 'running')
        throw new ServiceError(runConflict, { message: `the run is ${run.state} already`, rule: 'R161' })
      await finish(unit, run, 'cancelled', `cancelled by ${unit.actor.name}`)
      return shown(await runOf(unit, run.providerId, run.id))
    },
  }),
  read('/providers/{id}/waiting-moves', {
    summary: 'Moves that wait for a confirmation because a group was deleted',
    tag: 'apply',
    access: 'identity',
    answer: pageAnswer(waitingAnswer),
    handler: async ({ db, params }) => {
      const provider = await providerOf(db, params.id ?? '')
      const rows = await db.query(
        `SELECT group_id, group_name, count(*)::int AS users, min(since) AS since FROM waiting_moves WHERE provider_id = $1 GROUP BY group_id, group_name ORDER BY min(since)`,
        [provider.id],
      )
      const items = rows.map(row => ({ groupId: row.group_id, groupName: row.group_name, users: row.users, since: row.since }))
      return { items, nextCursor: null, total: items.length }
    },
  }),
  write('POST', '/providers/{id}/waiting-moves/confirm', {
    summary: 'Carry the waiting moves out',
    tag: 'apply',
    access: 'identity',
    body: z.object({ groupId: idText.optional() }),
    answer: z.object({ evaluated: count }),
    handler: async ({ unit, params, body }) => {
      const provider = await providerOf(unit, params.id ?? '')
      return { evaluated: await confirmMoves(unit, provider, body.groupId) }
    },
  }),
]
