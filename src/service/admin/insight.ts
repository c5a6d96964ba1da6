import { z } from 'zod'
import { type GroupReference, rolesOf, sentRolesOf } from '../domain/mapping.js'
import { profileFields, profileOf } from '../domain/profile.js'
import { findRole } from '../domain/roles.js'
import { stateNames, stateOf } from '../domain/state.js'
import type { Queryable } from '../store/database.js'
import type { Account } from '../work/accounts.js'
import type { Configuration } from '../work/configuration.js'
import { matterNames } from '../work/happen.js'
import { shownEntry } from '../work/log.js'
import { readAccount } from './account-view.js'
import { id, orgReasonParts, pageAnswer, roleReasonParts, time } from './answers.js'
import { entryAnswer } from './log-entry.js'
import { pageFrom, pageQuery } from './page.js'
import { type AdminRoute, read } from './route.js'

/** Fields in which a user differs from what the directory last sent (R44, R176). */
function driftOf(account: Account) {
  const now = profileOf(account.resource)
  return profileFields
    .filter(({ field }) => field in account.directory && account.directory[field] !== now[field])
    .map(({ field }) => ({ field, current: now[field], directory: account.directory[field] ?? null }))
}

const manualRoles = (account: Account) =>
  account.roleReasons.filter(({ source }) => source === 'manual').map(({ roleId }) => roleId)

const text = z.string().nullable()
const driftAnswer = z.object({ field: z.string(), current: text, directory: text })
const explanationAnswer = z.object({
  userId: id,
  userName: z.string(),
  org: z.object({
    orgId: id,
    orgName: text,
    ...orgReasonParts,
    placedBy: z.enum(['provisioning', 'administrator']),
    moveSkipped: z.object({ why: z.string(), target: text }).nullable(),
  }),
  roles: z.array(z.object({ ...roleReasonParts, roleName: z.string() })),
  rolesNotGiven: z.array(z.object({ value: z.string(), why: z.enum(['unknown', 'not-allowed']) })),
  status: z.object({
    state: z.enum(stateNames),
    event: z.string(),
    at: time,
    actor: z.string(),
    cause: text,
    blockReasons: z.array(z.enum(['administrator', 'provisioning', 'org'])),
    requestedAt: time.nullable(),
    dueAt: time.nullable(),
    holds: z.array(z.string()),
    differsFromDirectory: z.boolean(),
  }),
  drift: z.array(driftAnswer),
  ignored: z.array(z.object({ field: z.string(), value: z.json() })),
})

export const insightRoutes: readonly AdminRoute[] = [
  read('/users/{id}/explanation', {
    summary: 'Why this organisation, these roles and this status',
    tag: 'users',
    access: 'viewer',
    answer: explanationAnswer,
    handler: async ({ db, params, configuration }) => {
      const account = await readAccount(db, params.id ?? '')
      const org = configuration.orgs.get(account.orgId)
      const { orgReason, roleReasons } = await withNamesOfToday(db, account)
      return {
        userId: account.id,
        userName: account.userName,
        org: {
          orgId: account.orgId,
          orgName: org?.name ?? null,
          ...orgReason,
          placedBy: account.orgPlacedBy,
          moveSkipped: (await waitingMove(db, account.id)) ?? skippedMove(account),
        },
        roles: roleReasons.map(reason => ({ ...reason, roleName: findRole(reason.roleId)?.name ?? reason.roleId })),
        rolesNotGiven: rolesNotGiven(account, configuration),
        status: {
          state: stateNames[stateOf(account)],
          event: account.statusCause.event,
          at: account.statusCause.at,
          actor: account.statusCause.actor,
          cause: account.statusCause.cause ?? null,
          blockReasons: account.blockReasons,
          requestedAt: account.requestedAt,
          dueAt: account.dueAt,
          holds: await matterNames(db, account.id),
          differsFromDirectory: account.differs,
        },
        drift: driftOf(account),
        ignored: ignoredValues(account),
      }
    },
  }),
  read('/users/{id}/timeline', {
    summary: 'Everything that happened to a user, oldest first',
    tag: 'users',
    access: 'viewer',
    query: pageQuery,
    answer: pageAnswer(entryAnswer),
    handler: async ({ db, params, query }) => {
      const account = await readAccount(db, params.id ?? '')
      const page = await pageFrom(
        db,
        {
          select: '*',
          from: 'log',
          where: ['user_id = $1'],
          values: [account.id],
          key: 'seq',
          keyName: 'seq',
          keyType: 'bigint',
        },
        query,
      )
      return { ...page, items: page.items.map(row => shownEntry(row, row.event === null ? 'audit' : 'sync')) }
    },
  }),
  read('/users/{id}/drift', {
    summary: 'Where a user differs from the directory’s last values',
    tag: 'users',
    access: 'viewer',
    query: pageQuery,
    answer: pageAnswer(driftAnswer).extend({
      org: z.object({ orgId: id, movedBy: z.literal('administrator') }).nullable(),
      manualRoleIds: z.array(z.string()),
      status: text,
    }),
    handler: async ({ db, params }) => {
      const account = await readAccount(db, params.id ?? '')
      const items = account.providerId === null ? [] : driftOf(account)
      return {
        items,
        nextCursor: null,
        total: items.length,
        org:
          account.providerId !== null && account.orgPlacedBy === 'administrator'
            ? { orgId: account.orgId, movedBy: 'administrator' }
            : null,
        manualRoleIds: account.providerId === null ? [] : manualRoles(account),
        status: account.differs ? 'a deactivation was cancelled in the console' : null,
      }
    },
  }),
]

/** Values of the attribute `roles` that gave nothing, and why (R34). */
function rolesNotGiven(account: Account, configuration: Configuration): { value: string; why: 'unknown' | 'not-allowed' }[] {
  const mapping = account.providerId === null ? undefined : configuration.providers.get(account.providerId)?.roleMapping
  if (mapping?.method !== 'scim-attribute') return []
  const set = rolesOf(mapping, [], sentRolesOf(account.resource), account.orgId, configuration.orgs)
  return [
    ...(set?.unknown ?? []).map(value => ({ value, why: 'unknown' as const })),
    ...(set?.notAllowed ?? []).map(value => ({ value, why: 'not-allowed' as const })),
  ]
}

/** The reasons with their groups named as they are now (R136); one that was deleted keeps the name it had. */
async function withNamesOfToday(
  db: Queryable,
  { orgReason, roleReasons }: Account,
): Promise<Pick<Account, 'orgReason' | 'roleReasons'>> {
  const groups = [...(orgReason.group ? [orgReason.group] : []), ...roleReasons.flatMap(reason => reason.groups ?? [])]
  if (groups.length === 0) return { orgReason, roleReasons }
  const rows = await db.query<{ id: string; display_name: string }>('SELECT id, display_name FROM groups WHERE id = ANY($1)', [
    groups.map(group => group.id),
  ])
  const names = new Map(rows.map(row => [row.id, row.display_name]))
  const today = (group: GroupReference) => ({ ...group, displayName: names.get(group.id) ?? group.displayName })
  return {
    orgReason: orgReason.group ? { ...orgReason, group: today(orgReason.group) } : orgReason,
    roleReasons: roleReasons.map(reason => (reason.groups ? { ...reason, groups: reason.groups.map(today) } : reason)),
  }
}

/** R139: a move that waits until somebody confirms it. */
async function waitingMove(db: Queryable, userId: string): Promise<{ why: string; target: null } | undefined> {
  const [row] = await db.query<{ group_name: string }>(
    'SELECT group_name FROM waiting_moves WHERE user_id = $1 ORDER BY since LIMIT 1',
    [userId],
  )
  return (
    row && { why: `the group ${row.group_name} was deleted in the directory; the move waits for a confirmation`, target: null }
  )
}

function skippedMove(account: Account): { why: string; target: string | null } | null {
  if (typeof account.ignored.orgMove !== 'string') return null
  const [why, target] = JSON.parse(account.ignored.orgMove) as [string, string | null]
  return { why, target }
}

/** Values of the directory that were not stored, without the service's own notes. */
function ignoredValues(account: Account) {
  const own = new Set(['orgMove', 'roles', 'rolesNotAllowed', 'lastAdministrator', 'awaitsRoles'])
  return Object.entries(account.ignored)
    .filter(([field]) => !own.has(field))
    .map(([field, value]) => ({ field, value }))
}
