import { type Assessment, sameRoles } from '../domain/assess.js'
import type { GroupReference, OrgMapping, RoleMapping } from '../domain/mapping.js'
import { type Account, accountOf, updateAccount } from './accounts.js'
import { type Configuration, camel, type Provider } from './configuration.js'
import { assessAccount, carryOut } from './evaluate.js'
import { ForeseenAdministrators } from './foreseen.js'
import type { Kernel } from './kernel.js'
import type { Actor } from './log.js'
import { groupsOfAll } from './membership.js'
import type { Unit } from './unit.js'

export interface ApplyRun {
  readonly id: string
  readonly providerId: string
  readonly state: 'running' | 'completed' | 'cancelled' | 'failed'
  readonly dryRun: boolean
  readonly basedOn: string | null
  /** The mappings at the start (R161). The version is absent in runs that began before it was kept. */
  readonly mapping: { readonly orgMapping: OrgMapping; readonly roleMapping: RoleMapping; readonly version?: number }
  /** Id of the last user examined. */
  readonly position: string
  readonly examined: number
  readonly moved: number
  readonly roleChanged: number
  readonly unchanged: number
  readonly skipped: number
  readonly failed: number
  readonly message: string | null
  readonly actorType: Actor['type']
  readonly actor: string
  readonly requestId: string | null
  readonly startedAt: Date
  readonly finishedAt: Date | null
}

/** What a run changes, or would change, for one user (R162). */
export interface Difference {
  readonly userId: string
  readonly userName: string
  readonly orgFrom: string
  readonly orgTo: string
  readonly rolesAdded: readonly string[]
  readonly rolesRemoved: readonly string[]
  readonly decidedBy: unknown
  readonly roleReasons: unknown
  readonly warnings: readonly string[]
  readonly error?: string
}

export const applyRunOf = (row: Readonly<Record<string, unknown>>) => camel<ApplyRun>(row)

/** The difference between a user and what the mappings want; undefined when there is none. */
export function differenceOf(account: Account, assessment: Assessment): Difference | undefined {
  const orgTo = assessment.org?.id ?? (assessment.newOrg ? `new: ${assessment.newOrg.name}` : account.orgId)
  const roles = assessment.roles?.roleIds ?? account.roleIds
  const warnings = [
    ...(assessment.skipped ? [`${assessment.skipped.rule}: ${assessment.skipped.why}`] : []),
    ...(assessment.org?.lostDestinations ?? []).map(name => `R120: data at ${name} can go into cold storage`),
    ...(assessment.roles?.unknown ?? []).map(role => `R150: the role ${role} does not exist`),
    ...(assessment.roles?.notAllowed ?? []).map(role => `R34: the role ${role} is not in the allow list`),
    ...assessment.manualRolesRemoved.map(role => `R154: ${role} was added manually`),
  ]
  if (orgTo === account.orgId && sameRoles(account.roleIds, roles) && warnings.length === 0) return undefined
  return {
    userId: account.id,
    userName: account.userName,
    orgFrom: account.orgId,
    orgTo,
    rolesAdded: roles.filter(id => !account.roleIds.includes(id)),
    rolesRemoved: account.roleIds.filter(id => !roles.includes(id)),
    decidedBy: assessment.org?.reason ?? assessment.newOrg?.reason ?? assessment.reason ?? account.orgReason,
    roleReasons: assessment.roles?.reasons ?? account.roleReasons,
    warnings,
  }
}

/** Users examined in one transaction. */
const batch = 50

/** Works on every run that is on its way until it is done; a run left by a node that died goes on where it stopped. */
export async function carryOutApplyRuns(kernel: Kernel): Promise<void> {
  for (;;) {
    const rows = await kernel.database.query<{ id: string }>(
      `SELECT id FROM apply_runs WHERE state = 'running' ORDER BY started_at`,
    )
    if (rows.length === 0) return
    let worked = false
    for (const { id } of rows) worked = (await workOnRun(kernel, id)) || worked
    if (!worked) return
  }
}

/** One batch of one run. @returns false when another node has it */
async function workOnRun(kernel: Kernel, id: string): Promise<boolean> {
  const [row] = await kernel.database.query('SELECT * FROM apply_runs WHERE id = $1', [id])
  if (!row) return false
  const seen = applyRunOf(row)
  const actor: Actor = { type: seen.actorType, name: seen.actor }
  return kernel.write(
    actor,
    async unit => {
      const [locked] = await unit.query(`SELECT * FROM apply_runs WHERE id = $1 AND state = 'running' FOR UPDATE SKIP LOCKED`, [
        id,
      ])
      if (!locked) return false
      const run = applyRunOf(locked)
      unit.runId = run.id
      const provider = unit.configuration.providers.get(run.providerId)
      if (!provider) {
        await finish(unit, run, 'failed', 'the provider was deleted')
        return true
      }
      await examineSome(unit, run, { ...provider, ...run.mapping })
      return true
    },
    { requestId: seen.requestId, provesConfiguration: true },
  )
}

async function examineSome(unit: Unit, run: ApplyRun, provider: Provider): Promise<void> {
  const rows = await unit.query(
    `SELECT * FROM users WHERE provider_id = $1 AND active AND id > $2 AND created_at <= $3 ORDER BY id LIMIT ${batch} ${run.dryRun ? '' : 'FOR UPDATE'}`,
    [run.providerId, run.position, run.startedAt.toISOString()],
  )
  let counts = { ...run }
  const accounts = rows.map(accountOf)
  const groups = await groupsOfAll(
    unit,
    accounts.map(account => account.id),
  )
  const foreseen = run.dryRun ? await ForeseenAdministrators.ofRun(unit, run.id, unit.configuration.orgs) : undefined
  for (const account of accounts)
    counts = await examine(unit, run, counts, provider, account, groups.get(account.id) ?? [], foreseen)
  await unit.query(
    'UPDATE apply_runs SET position = $2, examined = $3, moved = $4, role_changed = $5, unchanged = $6, skipped = $7, failed = $8 WHERE id = $1',
    [
      run.id,
      String(rows.at(-1)?.id ?? run.position),
      counts.examined,
      counts.moved,
      counts.roleChanged,
      counts.unchanged,
      counts.skipped,
      counts.failed,
    ],
  )
  if (rows.length < batch) await finish(unit, run, 'completed', null, counts)
}

async function examine(
  unit: Unit,
  run: ApplyRun,
  counts: ApplyRun,
  provider: Provider,
  account: Account,
  groups: readonly GroupReference[],
  foreseen: ForeseenAdministrators | undefined,
): Promise<ApplyRun> {
  // R161: what the directory said since the start was judged by newer mappings, and stands.
  const isOvertaken = run.mapping.version !== undefined && account.evaluatedVersion > run.mapping.version
  if (isOvertaken) return { ...counts, examined: counts.examined + 1, unchanged: counts.unchanged + 1 }
  const assessment = await assessAccount(unit, unit.configuration, provider, account, 'apply', groups, foreseen)
  const difference = differenceOf(account, assessment)
  if (difference) foreseen?.note(account, difference)
  const moved = assessment.org !== undefined || assessment.newOrg !== undefined
  const roleChanged = difference !== undefined && difference.rolesAdded.length + difference.rolesRemoved.length > 0
  if (difference) await keep(unit, run, difference)
  let failed = false
  if (!run.dryRun) {
    // R163: one user's failure stops nobody else.
    try {
      await unit.apart(async () => {
        const after = await carryOut(unit, account, assessment, 'apply')
        if (after !== account) await updateAccount(unit, account, after, unit.now)
      })
    } catch (error) {
      failed = true
      if (difference) await keep(unit, run, { ...difference, error: error instanceof Error ? error.message : String(error) })
    }
  }
  if (!run.dryRun && !failed) unit.later('DELETE FROM waiting_moves WHERE user_id = $1', [account.id])
  const isSkipped = assessment.skipped !== undefined
  return {
    ...counts,
    examined: counts.examined + 1,
    moved: counts.moved + (moved && !failed ? 1 : 0),
    roleChanged: counts.roleChanged + (roleChanged && !failed ? 1 : 0),
    skipped: counts.skipped + (isSkipped && !failed ? 1 : 0),
    failed: counts.failed + (failed ? 1 : 0),
    unchanged: counts.unchanged + (!moved && !roleChanged && !isSkipped && !failed ? 1 : 0),
  }
}

async function keep(unit: Unit, run: ApplyRun, difference: Difference): Promise<void> {
  await unit.query(
    'INSERT INTO apply_differences (run_id, user_id, difference) VALUES ($1, $2, $3) ON CONFLICT (run_id, user_id) DO UPDATE SET difference = excluded.difference',
    [run.id, difference.userId, JSON.stringify(difference)],
  )
}

export async function finish(
  unit: Unit,
  run: ApplyRun,
  state: 'completed' | 'cancelled' | 'failed',
  message: string | null,
  counts: Pick<ApplyRun, 'examined' | 'moved' | 'roleChanged' | 'unchanged' | 'skipped' | 'failed'> = run,
): Promise<void> {
  await unit.query('UPDATE apply_runs SET state = $2, message = $3, finished_at = $4 WHERE id = $1', [
    run.id,
    state,
    message,
    unit.now.toISOString(),
  ])
  if (run.dryRun) return
  const { examined, moved, roleChanged, unchanged, skipped, failed } = counts
  unit.log({
    event: 'APPLY_COMPLETED',
    result: state === 'completed' && failed === 0 ? 'success' : state === 'failed' ? 'error' : 'warning',
    providerId: run.providerId,
    runId: run.id,
    message: `${state}: ${examined} examined, ${moved} moved, ${roleChanged} with other roles, ${unchanged} unchanged, ${skipped} skipped, ${failed} failed${message ? `; ${message}` : ''}`,
  })
}

/** What a run would change now, user by user, without a job: for comparing with a dry run. */
export async function* differencesNow(
  query: Pick<Unit, 'query'>,
  configuration: Configuration,
  provider: Pick<Provider, 'id' | 'orgMapping' | 'roleMapping'>,
): AsyncGenerator<Difference> {
  const foreseen = new ForeseenAdministrators(configuration.orgs)
  for (let position = ''; ; ) {
    const rows = await query.query('SELECT * FROM users WHERE provider_id = $1 AND active AND id > $2 ORDER BY id LIMIT 500', [
      provider.id,
      position,
    ])
    const accounts = rows.map(accountOf)
    const groups = await groupsOfAll(
      query,
      accounts.map(account => account.id),
    )
    for (const account of accounts) {
      const own = groups.get(account.id) ?? []
      const assessment = await assessAccount(query, configuration, provider, account, 'apply', own, foreseen)
      const difference = differenceOf(account, assessment)
      if (!difference) continue
      foreseen.note(account, difference)
      yield difference
    }
    if (rows.length < 500) return
    position = String(rows.at(-1)?.id)
  }
}
