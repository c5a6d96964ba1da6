import { type Diagnostic, report } from '../../diagnostics/index.js'
import { type Environment, EvaluationError, ignoreAttribute, ignoreObject } from '../../expression/index.js'
import type { SourceRecord } from '../../mapping/index.js'
import { countryRefused, referenceThroughFunction, valueRefused } from '../diagnostics/transforming.js'
import { convert, lostCountry, show } from './convert.js'
import type { PendingReference, Verdict } from './result.js'
import type { Row } from './rows.js'

/** Directory id to id in the target, for managers and members. */
export type References = Readonly<Record<string, string>> | ReadonlyMap<string, string>

/** What is known of one user beside its own properties. */
export interface RecordOptions {
  /** Which directory objects exist in the target already, and under which id. */
  readonly references?: References | undefined
  /** Assigned to the application. Default: yes. Unassigned users are transformed with IsSoftDeleted true. */
  readonly assigned?: boolean | undefined
  /** `update`: defaults do not apply and an empty text clears. Default: `create`. */
  readonly operation?: 'create' | 'update' | undefined
}

/** The outcome of one row; its value stands beside it (`Evaluation.values`), so that users share the outcomes they have in common. */
export interface Outcome {
  readonly verdict: Verdict['verdict']
  readonly reason: string
}

/** Takes the values, diagnostics and waiting references of one user, row by row. */
export interface Gathering {
  readonly values: unknown[]
  readonly diagnostics: Diagnostic[]
  pending: PendingReference[] | undefined
}

/** No reference waits. */
export const nothing: readonly PendingReference[] = []
const noReferences: ReadonlyMap<string, string> = new Map()

export const isSent = (outcome: Outcome | undefined): boolean => outcome?.verdict === 'sent' || outcome?.verdict === 'default'
const sent: Outcome = { verdict: 'sent', reason: 'the source has a value' }
const sentDefault: Outcome = { verdict: 'default', reason: 'the source gives nothing, the default applies' }
const sentReference: Outcome = { verdict: 'sent', reason: 'the object exists in the target' }
const skippedNull: Outcome = { verdict: 'skipped', reason: 'the source gives nothing' }
const skippedEmpty: Outcome = { verdict: 'skipped', reason: 'an empty result is not sent on create' }
const skippedRequired: Outcome = { verdict: 'skipped', reason: 'the result is empty, and a required attribute is never removed' }
const skippedFlow: Outcome = { verdict: 'skipped', reason: 'the expression says to leave the attribute out' }
const cleared: Outcome = { verdict: 'cleared', reason: 'the result is empty, so an update removes the value' }
const waits: Outcome = { verdict: 'pending', reason: 'the object is not in the target yet' }
const noSource: Outcome = { verdict: 'skipped', reason: 'the row has no source' }

/** What one row gives for one user. What is sent is written into `into.values` at the place of the row. */
export function evaluateRow(
  row: Row,
  index: number,
  record: SourceRecord,
  environment: Environment | undefined,
  options: RecordOptions,
  unreadable: ReadonlySet<string> | undefined,
  into: Gathering,
): Outcome | typeof ignoreObject {
  const target = row.target
  if (unreadable) {
    const bad = row.attributes.find(name => unreadable.has(name))
    if (bad !== undefined) return { verdict: 'refused', reason: `${bad} has the wrong type` }
  }
  const updating = options.operation === 'update'
  let value: unknown = null
  if (row.direct !== undefined) value = record[row.direct]
  else if (row.expression) {
    try {
      value = row.expression.evaluate(record, environment)
    } catch (error) {
      into.diagnostics.push(evaluationDiagnostic(error, target.written))
      return { verdict: 'refused', reason: error instanceof Error ? error.message : 'the expression failed' }
    }
  }
  if (value === ignoreObject) return ignoreObject
  if (value === ignoreAttribute) return skippedFlow
  // An empty list of such a function is a result: it takes the last value away.
  if (row.updates === 'replace' && Array.isArray(value) && value.length === 0) return updating ? cleared : skippedEmpty
  let outcome = sent
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) {
    if (target.isCountry) reportLostCountry(row, record, into.diagnostics)
    if (row.defaultValue === null || row.defaultValue === '' || (updating && row.expression))
      return row.expression ? skippedNull : noSource
    value = row.defaultValue
    outcome = sentDefault
  } else if (value === '') {
    if (target.isCountry) reportLostCountry(row, record, into.diagnostics)
    return updating ? (target.required ? skippedRequired : cleared) : skippedEmpty
  }
  if (target.type === 'reference') return referenceOutcome(target, index, value, options.references ?? noReferences, into)
  // Most values are what their target takes.
  if (
    typeof value === 'string'
      ? target.type === 'string' && !target.takesList && !target.isCountry
      : typeof value === 'boolean' && target.type === 'boolean'
  ) {
    into.values[index] = value
    return outcome
  }
  const converted = convert(value, target)
  if (converted.problem !== undefined) {
    into.diagnostics.push(
      report(converted.country ? countryRefused : valueRefused, {
        message: converted.problem,
        path: target.written,
        hint: converted.hint,
      }),
    )
    return { verdict: 'refused', reason: converted.problem }
  }
  into.values[index] = converted.value
  return outcome
}

/** The directory has a country, the expression makes nothing of it: the article's own trouble, and nobody else would say so. */
function reportLostCountry(row: Row, record: SourceRecord, diagnostics: Diagnostic[]): void {
  const name = row.attributes.find(attribute => /\S/.test(String(record[attribute] ?? '')))
  if (name === undefined) return
  const { problem, hint } = lostCountry(record[name], name)
  diagnostics.push(report(countryRefused, { message: problem, path: row.target.written, hint }))
}

function referenceOutcome(
  target: Row['target'],
  index: number,
  value: unknown,
  references: References,
  into: Gathering,
): Outcome {
  const { values, diagnostics } = into
  // One manager, of whom the directory id is known or not: nearly everybody.
  if (typeof value === 'string' && value !== '') {
    const known = lookup(references, value)
    if (known !== undefined) {
      values[index] = target.takesList ? [known] : known
      return sentReference
    }
    wait(into, target.written, value)
    return waits
  }
  const ids = Array.isArray(value) ? value : [value]
  const found: string[] = []
  let waiting = 0
  for (const id of ids) {
    if (typeof id !== 'string' || id === '') {
      diagnostics.push(
        report(referenceThroughFunction, {
          message: `${target.written} refers to ${show(id)}, which is no directory id`,
          path: target.written,
          hint: 'map the reference directly, without a function',
        }),
      )
      continue
    }
    const known = lookup(references, id)
    if (known !== undefined) found.push(known)
    else {
      waiting++
      wait(into, target.written, id)
    }
  }
  if (found.length > 0) {
    values[index] = target.takesList ? found : found[0]
    return waiting > 0 ? { verdict: 'sent', reason: `${waiting} more wait until they exist in the target` } : sentReference
  }
  return waiting > 0 ? waits : { verdict: 'refused', reason: 'no directory id' }
}

function wait(into: Gathering, target: string, directoryId: string): void {
  const reference = { target, directoryId }
  if (into.pending) into.pending.push(reference)
  else into.pending = [reference]
}

function lookup(references: References, id: string): string | undefined {
  if (references instanceof Map) return references.get(id)
  return Object.hasOwn(references, id) ? (references as Readonly<Record<string, string>>)[id] : undefined
}

/** A failed expression as a finding of its row. */
export function evaluationDiagnostic(error: unknown, path: string): Diagnostic {
  if (error instanceof EvaluationError) return { ...error.diagnostic, path }
  return report(valueRefused, {
    message: `the expression failed: ${error instanceof Error ? error.message : String(error)}`,
    path,
  })
}
