import type { PlannedAction, PlannedChange } from '../plan/change.js'
import type { EscrowEntry } from './escrow.js'

/** Identifiers that every record of a run shares. */
export interface LogContext {
  readonly tenantId?: string | undefined
  readonly jobId?: string | undefined
  readonly cycleId?: string | undefined
  readonly servicePrincipal?: { readonly id: string; readonly displayName: string } | undefined
}

export interface LogStep {
  readonly name: string
  readonly provisioningStepType: 'import' | 'scoping' | 'matching' | 'processing' | 'referenceResolution' | 'export'
  readonly status: 'success' | 'failure' | 'skipped' | 'warning'
  readonly description: string
  readonly details: Readonly<Record<string, string>>
}

/** One record of the provisioning log, in the shape of Graph's `provisioningObjectSummary` (Microsoft Graph, provisioningObjectSummary). */
export interface ProvisioningLogRecord {
  readonly id: string
  readonly tenantId: string | null
  readonly jobId: string | null
  readonly cycleId: string | null
  readonly changeId: string
  readonly activityDateTime: string
  readonly durationInMilliseconds: number
  readonly provisioningAction: 'create' | 'update' | 'delete' | 'stagedDelete' | 'disable' | 'other'
  readonly provisioningStatusInfo: {
    readonly status: 'success' | 'failure' | 'skipped' | 'warning'
    readonly errorInformation: {
      readonly errorCode: string
      readonly reason: string
      readonly additionalDetails: string | null
      readonly errorCategory: 'failure' | 'nonServiceFailure'
      readonly recommendedAction: string | null
    } | null
  }
  readonly provisioningSteps: readonly LogStep[]
  readonly modifiedProperties: readonly {
    readonly displayName: string
    readonly oldValue: string | null
    readonly newValue: string | null
  }[]
  readonly sourceIdentity: LogIdentity
  readonly targetIdentity: LogIdentity
  readonly sourceSystem: LogSystem
  readonly targetSystem: LogSystem
  readonly servicePrincipal: LogSystem
  readonly initiatedBy: { readonly id: string; readonly displayName: string; readonly initiatorType: 'system' }
}

interface LogIdentity {
  readonly id: string | null
  readonly displayName: string | null
  readonly identityType: string
  readonly details: Readonly<Record<string, string>>
}

interface LogSystem {
  readonly id: string | null
  readonly displayName: string
  readonly details: Readonly<Record<string, string>>
}

/** What the record tells about. */
export interface LogFacts {
  readonly id: string
  readonly change: PlannedChange
  readonly status: 'success' | 'failure' | 'skipped' | 'warning'
  readonly targetId?: string | undefined
  readonly began: Date
  readonly ended: Date
  readonly errorCode?: string | undefined
  /** When the object is tried again. */
  readonly escrow?: EscrowEntry | undefined
  readonly context: LogContext
}

const targetType = {
  User: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
  Group: 'urn:ietf:params:scim:schemas:core:2.0:Group',
} as const

/** Writes one record. */
export function logRecord({
  id,
  change,
  status,
  targetId,
  began,
  ended,
  errorCode,
  escrow,
  context,
}: LogFacts): ProvisioningLogRecord {
  const problem = change.diagnostics.find(({ severity }) => severity === 'error') ?? change.diagnostics[0]
  const failing = status === 'failure' || (status === 'skipped' && errorCode !== undefined)
  return {
    id,
    tenantId: context.tenantId ?? null,
    jobId: context.jobId ?? null,
    cycleId: context.cycleId ?? null,
    changeId: change.key,
    activityDateTime: began.toISOString(),
    durationInMilliseconds: Math.max(0, ended.getTime() - began.getTime()),
    provisioningAction: actionOf(change),
    provisioningStatusInfo: {
      status,
      errorInformation: failing
        ? {
            errorCode: errorCode ?? 'Failure',
            reason: problem?.message ?? change.reason,
            additionalDetails: problem?.code ?? null,
            errorCategory: 'nonServiceFailure',
            recommendedAction: problem?.hint ?? null,
          }
        : null,
    },
    provisioningSteps: withEscrow(steps(change, status, problem?.message), escrow),
    modifiedProperties: change.changes.map(({ path, before, after }) => ({
      displayName: path,
      oldValue: text(before),
      newValue: text(after),
    })),
    sourceIdentity: { id: change.directoryId ?? null, displayName: change.name, identityType: change.object, details: {} },
    targetIdentity: {
      id: targetId ?? change.targetId ?? null,
      displayName: change.name,
      identityType: targetType[change.object],
      details: {},
    },
    sourceSystem: { id: null, displayName: 'Microsoft Entra ID', details: {} },
    targetSystem: { id: null, displayName: 'SCIM endpoint', details: {} },
    servicePrincipal: {
      id: context.servicePrincipal?.id ?? null,
      displayName: context.servicePrincipal?.displayName ?? 'attrmap',
      details: {},
    },
    initiatedBy: { id: '', displayName: 'attrmap', initiatorType: 'system' },
  }
}

/** The last step tells how often the object failed and when it is tried again. */
function withEscrow(steps: LogStep[], escrow: EscrowEntry | undefined): LogStep[] {
  const last = steps.at(-1)
  if (!escrow || !last) return steps
  const details = {
    ...last.details,
    EscrowFailures: String(escrow.failures),
    EscrowSince: escrow.firstFailure,
    EscrowNextAttempt: escrow.nextAttempt ?? 'none',
  }
  return [...steps.slice(0, -1), { ...last, details }]
}

function actionOf(change: PlannedChange): ProvisioningLogRecord['provisioningAction'] {
  if (change.status === 'staged') return 'stagedDelete'
  return change.action === 'none' ? 'other' : change.action
}

const suffix: Readonly<Record<PlannedAction, string>> = {
  create: 'Add',
  update: 'Update',
  disable: 'Update',
  delete: 'Delete',
  none: 'Skip',
}

/** Import, scoping, matching and export, as far as the object came. */
function steps(change: PlannedChange, status: LogFacts['status'], problem: string | undefined): LogStep[] {
  const step = (
    name: string,
    type: LogStep['provisioningStepType'],
    outcome: LogStep['status'],
    description: string,
    details: LogStep['details'] = {},
  ): LogStep => ({
    name,
    provisioningStepType: type,
    status: outcome,
    description,
    details,
  })
  const planFailed = change.status === 'failed'
  const kind = change.object.toLowerCase()
  const imported = step(
    change.action === 'create' ? 'EntryImportAdd' : 'EntryImport',
    'import',
    planFailed ? 'failure' : 'success',
    planFailed ? (problem ?? change.reason) : `Read ${kind} from the directory`,
  )
  if (planFailed) return [imported]
  const active = change.action !== 'disable' && change.action !== 'delete'
  const scoping = step('EntrySynchronizationScoping', 'scoping', 'success', active ? 'In scope' : change.reason, {
    IsActive: active ? 'True' : 'False',
  })
  if (change.phase === 'references')
    return [imported, step('EntrySynchronizationUpdate', 'referenceResolution', status, problem ?? change.reason)]
  const matching = step(
    `EntrySynchronization${suffix[change.action]}`,
    'matching',
    change.action === 'none' ? 'skipped' : 'success',
    change.targetId === undefined
      ? change.action === 'create'
        ? 'No match, will be created'
        : change.reason
      : `Matched ${change.targetId}`,
    change.match ? { [change.match.path]: String(change.match.value) } : {},
  )
  if (change.action === 'none') return [imported, scoping, matching]
  const description = status === 'success' ? done[change.action] : (problem ?? change.reason)
  return [
    imported,
    scoping,
    matching,
    step(`EntryExport${suffix[change.action]}`, 'export', status, description, { ReportableIdentifier: change.name }),
  ]
}

const done: Readonly<Record<PlannedAction, string>> = {
  create: 'Created',
  update: 'Updated',
  disable: 'Disabled',
  delete: 'Deleted',
  none: 'Nothing to do',
}

function text(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
