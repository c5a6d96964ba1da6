import { type Diagnostic, report } from '../../diagnostics/index.js'
import { planUnreadable } from '../diagnostics/planning.js'
import { type PlannedChange, type PlanSummary, summarize } from './change.js'

/** A plan as `attrmap plan --save` writes it. Members are only added within one `formatVersion`. */
export interface PlanFile {
  readonly formatVersion: 1
  readonly kind: 'attrmap-plan'
  /** Ties a journal to its plan. */
  readonly planId: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly toolVersion?: string
  readonly summary: PlanSummary
  readonly changes: readonly PlannedChange[]
}

export interface PlanFileOptions {
  readonly planId: string
  readonly createdAt: Date
  readonly toolVersion?: string | undefined
}

/** Puts changes into the form of a file. Changes that send nothing are left out unless they failed: they would fill it for nothing. */
export function planFile(changes: Iterable<PlannedChange>, options: PlanFileOptions): PlanFile {
  const all = [...changes]
  return {
    formatVersion: 1,
    kind: 'attrmap-plan',
    planId: options.planId,
    createdAt: options.createdAt.toISOString(),
    ...(options.toolVersion !== undefined && { toolVersion: options.toolVersion }),
    summary: summarize(all),
    changes: all.filter(change => change.requests.length > 0 || change.status !== 'planned'),
  }
}

const actions = new Set(['create', 'update', 'disable', 'delete', 'none'])
const methods = new Set(['POST', 'PATCH', 'DELETE'])

/**
 * Reads a plan back. Requests go to other people's accounts, so each is looked at: methods and paths are those a plan can have.
 *
 * @param text the file's content
 * @example
 * readPlanFile('{}').diagnostics[0].code // 'PIP306'
 */
export function readPlanFile(text: string): { plan?: PlanFile; diagnostics: Diagnostic[] } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refused('the file is not JSON', 'was it written to its end?')
  }
  if (!isObject(value) || value.kind !== 'attrmap-plan')
    return refused('the file is not a plan', 'give the file that attrmap plan --save wrote')
  if (value.formatVersion !== 1)
    return refused(
      `the plan has formatVersion ${JSON.stringify(value.formatVersion)}, this version reads 1`,
      'make the plan again with this version',
    )
  if (typeof value.planId !== 'string' || typeof value.createdAt !== 'string' || !Array.isArray(value.changes))
    return refused('the plan lacks planId, createdAt or changes', 'make the plan again')
  for (const [index, change] of value.changes.entries()) {
    const problem = problemOf(change)
    if (problem !== undefined)
      return refused(`change ${index + 1} of the plan ${problem}`, 'make the plan again', `/changes/${index}`)
  }
  return { plan: value as unknown as PlanFile, diagnostics: [] }
}

function refused(message: string, hint: string, path?: string): { diagnostics: Diagnostic[] } {
  return { diagnostics: [report(planUnreadable, { message, hint, path })] }
}

function problemOf(change: unknown): string | undefined {
  if (!isObject(change)) return 'is no object'
  if (typeof change.key !== 'string' || typeof change.name !== 'string') return 'has no key or name'
  if (change.object !== 'User' && change.object !== 'Group') return 'is of no known type'
  if (!actions.has(String(change.action))) return `has the unknown action ${JSON.stringify(change.action)}`
  if (change.status !== 'planned' && change.status !== 'staged' && change.status !== 'failed') return 'has no status'
  if (change.phase !== 'objects' && change.phase !== 'references') return 'has no phase'
  for (const list of ['changes', 'requests', 'diagnostics', 'pendingReferences'])
    if (!Array.isArray(change[list])) return `has no list ${list}`
  const requests = change.requests as unknown[]
  const fine = requests.every(
    request =>
      isObject(request) && methods.has(String(request.method)) && typeof request.path === 'string' && isPath(request.path),
  )
  return fine ? undefined : 'has a request that no plan makes'
}

/** `/Users`, `/Users/id`, `/Groups`, `/Groups/id`; an id that is not known yet stands in braces. */
function isPath(path: string): boolean {
  return /^\/(Users|Groups)(\/(\{id of .+\}|(?!\.{1,2}$)[^/?#{}\s]+))?$/s.test(path)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
