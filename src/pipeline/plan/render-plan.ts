import { showPlace } from '../source.js'
import { type AttributeChange, type PlannedAction, type PlannedChange, type PlanSummary, summarize } from './change.js'

export interface RenderPlanOptions {
  readonly color?: boolean | undefined
  /** Requests are shown below each change, as JSON. */
  readonly requests?: boolean | undefined
  /** Objects for which nothing is sent are shown too. */
  readonly unchanged?: boolean | undefined
  /** Directory id to name, for the managers of second requests. */
  readonly names?: ReadonlyMap<string, string> | undefined
}

const marks: Readonly<Record<PlannedAction, string>> = { create: '+', update: '~', disable: '-', delete: '-', none: ' ' }
const colors: Readonly<Record<PlannedAction, string>> = { create: '32', update: '33', disable: '31', delete: '31', none: '90' }

/**
 * Lines for one change: the mark, the action, the name, and what changes. Nothing for an object that stays as it is, unless asked.
 *
 * @example
 * renderChange(change) // ['  ~ update   lee@example.com    title "Eng" -> "Lead"']
 */
export function renderChange(change: PlannedChange, options: RenderPlanOptions = {}): string[] {
  const paint = (code: string, text: string) => (options.color ? `\u001b[${code}m${text}\u001b[0m` : text)
  const name = change.name.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '\ufffd')
  if (change.status === 'failed') {
    const problem = change.diagnostics.find(({ severity }) => severity === 'error')
    const place = change.place ? ` (${showPlace(change.place)})` : ''
    return [
      `  ${paint('31', '! failed ')}  ${name}    ${problem ? `${problem.message} [${problem.code}]` : change.reason}${place}`,
    ]
  }
  if (change.requests.length === 0) {
    const held = change.diagnostics.find(({ code }) => code === 'PIP409')
    if (held) return [`  ${paint('90', '. waiting')}  ${name}    ${held.message}`]
    if (change.phase === 'references' && change.diagnostics.length > 0)
      return [`  ${paint('90', '. waiting')}  ${name}    ${change.diagnostics[0]?.message}`]
    return options.unchanged ? [`  ${paint('90', '  none   ')}  ${name}    ${change.reason}`] : []
  }
  const action = change.status === 'staged' ? 'staged' : change.action
  const head = `  ${paint(colors[change.action], `${marks[change.action]} ${action.padEnd(7)}`)}  ${name}    `
  const indent = ' '.repeat(4 + 9 + name.length + 2)
  const [first = change.reason, ...rest] = details(change, options.names)
  const lines = [head + first, ...rest.map(line => indent + line)]
  if (options.requests)
    for (const { method, path, body } of change.requests)
      lines.push(`      ${method} ${path}${body === undefined ? '' : ` ${JSON.stringify(body)}`}`)
  return lines
}

function details(change: PlannedChange, names: RenderPlanOptions['names']): string[] {
  const nameOf = (id: string) => names?.get(id) ?? id
  const waiting = change.pendingReferences.map(
    ({ target, directoryId }) => `${shortPath(target)} -> ${nameOf(directoryId)} (second request)`,
  )
  if (change.status === 'staged') return [`${change.action} is held back: over the limit`]
  if (change.action === 'disable' || change.action === 'delete') return [change.reason]
  if (change.action === 'create')
    return [`${change.changes.length} ${change.changes.length === 1 ? 'attribute' : 'attributes'}`, ...waiting]
  if (change.object === 'Group' && change.phase === 'references') return [change.reason]
  const shown = change.changes.map(item => {
    const created = /^\{id of (.+)\}$/.exec(String(item.after))?.[1]
    return `${shortPath(item.path)} ${created === undefined ? difference(item) : `-> ${nameOf(created)}`}`
  })
  return [...(change.phase === 'references' ? shown.map(line => `${line} (second request)`) : shown), ...waiting]
}

function difference({ before, after }: AttributeChange): string {
  if (before === null) return `-> ${show(after)}`
  return after === null ? `${show(before)} -> (removed)` : `${show(before)} -> ${show(after)}`
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}

const order: readonly PlannedAction[] = ['disable', 'delete', 'update', 'create', 'none']

/**
 * A whole plan as text: who is disabled first, then updates, creates, what waits, and what failed; the summary at the end. A second
 * request is shown beside the first one of its object.
 */
export function renderPlan(changes: readonly PlannedChange[], options: RenderPlanOptions = {}): string {
  const names =
    options.names ??
    new Map(changes.flatMap(({ directoryId, name }) => (directoryId === undefined ? [] : [[directoryId, name] as const])))
  const told = new Set(
    changes
      .filter(change => change.phase === 'objects' && change.requests.length > 0)
      .map(change => `${change.object} ${change.directoryId}`),
  )
  const shown = changes.filter(
    change =>
      options.requests ||
      change.phase === 'objects' ||
      change.object === 'Group' ||
      change.requests.length === 0 ||
      !told.has(`User ${change.directoryId}`),
  )
  const rank = (change: PlannedChange) => (change.status === 'failed' ? order.length : order.indexOf(change.action))
  const sorted = [...shown].sort((a, b) => rank(a) - rank(b))
  return [...sorted.flatMap(change => renderChange(change, { ...options, names })), renderSummary(summarize(changes))].join('\n')
}

/** The enterprise URN says nothing to a reader; a filter on "work" neither. */
function shortPath(path: string): string {
  return path.replace(/^urn:.*:/, '')
}

/**
 * The last line of a plan.
 *
 * @example
 * renderSummary(summary) // 'Plan: 1 to create, 1 to update, 1 to disable, 1,201 unchanged, 0 failed.'
 */
export function renderSummary(summary: PlanSummary): string {
  const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
  const parts = [
    `${number(summary.create)} to create`,
    `${number(summary.update)} to update`,
    `${number(summary.disable)} to disable`,
    ...(summary.delete > 0 ? [`${number(summary.delete)} to delete`] : []),
    ...(summary.staged > 0 ? [`${number(summary.staged)} held back`] : []),
    ...(summary.waiting ? [`${number(summary.waiting)} waiting`] : []),
    `${number(summary.unchanged)} unchanged`,
    `${number(summary.failed)} failed`,
  ]
  return `Plan: ${parts.join(', ')}.`
}
