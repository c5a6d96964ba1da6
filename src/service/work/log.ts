import type { FieldChange } from '../domain/profile.js'

/** R170. */
export const syncEvents = [
  'USER_CREATED',
  'USER_UPDATED',
  'USER_BLOCKED',
  'USER_UNBLOCKED',
  'DEACTIVATION_SCHEDULED',
  'DEACTIVATION_CANCELLED',
  'DEACTIVATION_DEFERRED',
  'USER_DEACTIVATED',
  'USER_REACTIVATED',
  'ORG_CHANGED',
  'ORG_MOVE_SKIPPED',
  'ROLES_CHANGED',
  'MANAGER_UNRESOLVED',
  'MANAGER_RESOLVED',
  'COUNTRY_IGNORED',
  'LOCAL_USER_PROTECTED',
  'GROUP_CREATED',
  'GROUP_RENAMED',
  'GROUP_DELETED',
  'MEMBER_ADDED',
  'MEMBER_REMOVED',
  'APPLY_STARTED',
  'APPLY_COMPLETED',
  'ARCHIVES_EXPIRED',
  'ARCHIVES_PURGED',
  'REQUEST_REFUSED',
] as const

export type SyncEvent = (typeof syncEvents)[number]

/** The audit log's word for a sync event where it has one of its own (R167). */
export const auditNames: Readonly<Partial<Record<SyncEvent, string>>> = {
  USER_CREATED: 'ADD_USER',
  USER_UPDATED: 'EXTERNAL_ATTRIBUTES_CHANGE',
  USER_DEACTIVATED: 'DEACTIVATE_USER',
  USER_REACTIVATED: 'ACTIVATE_USER',
  USER_BLOCKED: 'BLOCK_USER',
  USER_UNBLOCKED: 'UNBLOCK_USER',
  ORG_CHANGED: 'MOVE_USER',
  ROLES_CHANGED: 'USER_ROLES_CHANGE',
}

/** Who did it: the directory through SCIM, the service itself, or an administrator. */
export interface Actor {
  readonly type: 'directory' | 'system' | 'administrator'
  readonly name: string
  /** The user the administrator is; absent for the built-in operator. */
  readonly userId?: string
}

export const system: Actor = { type: 'system', name: 'system' }

/** R169. What is absent is not in the entry. */
export interface LogDetails {
  readonly changes?: readonly FieldChange[]
  readonly orgBefore?: string
  readonly orgAfter?: string
  readonly rolesBefore?: readonly string[]
  readonly rolesAfter?: readonly string[]
  readonly decidedBy?: unknown
  readonly message?: string
  readonly cause?: string
  readonly dueAt?: string
  readonly rule?: string
  readonly groupId?: string
  readonly groupName?: string
  readonly deviceId?: string
  readonly matterId?: string
  readonly orgId?: string
  readonly runId?: string
}

export interface LogEntry extends LogDetails {
  /** Shown in the sync log. Absent for what is none of provisioning's business. */
  readonly event?: SyncEvent
  /** Shown in the audit log. Default: the audit log's word for the event, or the event itself. */
  readonly auditEvent?: string
  readonly result?: 'success' | 'warning' | 'error'
  readonly providerId?: string | null
  readonly userId?: string | null
  readonly userName?: string | null
}

/** The columns of a log row, in the order of the insert. */
export interface LogRow {
  readonly id: string
  readonly occurredAt: Date
  readonly event: string | null
  readonly auditEvent: string | null
  readonly result: string
  readonly providerId: string | null
  readonly actorType: string
  readonly actor: string
  readonly userId: string | null
  readonly userName: string | null
  readonly requestId: string | null
  readonly details: LogDetails
}

export function logRow(entry: LogEntry, id: string, now: Date, actor: Actor, requestId: string | null): LogRow {
  const { event, auditEvent, result = 'success', providerId = null, userId = null, userName = null } = entry
  // A local user is no matter of the sync log (R164); LOCAL_USER_PROTECTED carries the provider that tried.
  const shown = providerId === null ? null : (event ?? null)
  return {
    id,
    occurredAt: now,
    event: shown,
    auditEvent: auditEvent ?? (event ? (auditNames[event] ?? event) : null),
    result,
    providerId,
    actorType: actor.type,
    actor: actor.name,
    userId,
    userName,
    requestId,
    details: detailsOf(entry),
  }
}

const withColumns: ReadonlySet<string> = new Set(['event', 'auditEvent', 'result', 'providerId', 'userId', 'userName'])

/** What of an entry has no column of its own. */
function detailsOf(entry: LogEntry): LogDetails {
  const details: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(entry)) if (!withColumns.has(name)) details[name] = value
  return details
}

/** A log row as the admin API shows it. */
export function shownEntry(row: Readonly<Record<string, unknown>>, log: 'sync' | 'audit'): Record<string, unknown> {
  const details = (row.details ?? {}) as LogDetails
  return {
    id: row.id,
    occurredAt: row.occurred_at,
    providerId: row.provider_id ?? null,
    actor: row.actor,
    actorType: row.actor_type,
    event: log === 'sync' ? row.event : row.audit_event,
    result: row.result,
    userId: row.user_id ?? null,
    userName: row.user_name ?? null,
    changes: details.changes ?? [],
    orgBefore: details.orgBefore ?? null,
    orgAfter: details.orgAfter ?? null,
    rolesBefore: details.rolesBefore ?? null,
    rolesAfter: details.rolesAfter ?? null,
    decidedBy: details.decidedBy ?? null,
    cause: details.cause ?? null,
    dueAt: details.dueAt ?? null,
    groupId: details.groupId ?? null,
    groupName: details.groupName ?? null,
    deviceId: details.deviceId ?? null,
    matterId: details.matterId ?? null,
    orgId: details.orgId ?? null,
    runId: details.runId ?? null,
    rule: details.rule ?? null,
    requestId: row.request_id ?? null,
    message: details.message ?? null,
  }
}
