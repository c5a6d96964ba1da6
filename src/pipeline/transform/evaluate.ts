import { type Diagnostic, report } from '../../diagnostics/index.js'
import { type Environment, ignoreObject } from '../../expression/index.js'
import { compileScope, type SourceRecord, toSourceRecord } from '../../mapping/index.js'
import { notARecord } from '../diagnostics/reading.js'
import { managerNotAUser, matchingValueMissing, sourceTypeWrong } from '../diagnostics/transforming.js'
import type { GraphObject } from '../source.js'
import { show } from './convert.js'
import {
  evaluateRow,
  evaluationDiagnostic,
  type Gathering,
  isSent,
  nothing,
  type Outcome,
  type RecordOptions,
} from './evaluate-row.js'
import type { PendingReference, Skipped } from './result.js'
import type { CompiledMapping, Row } from './rows.js'
import { sourceChecks } from './source-checks.js'
import { sourceReader } from './source-reader.js'

/** Everything the rows give for one user; what `plan` compares with the target. */
export interface Evaluation {
  readonly record: SourceRecord
  /** One for each row. */
  readonly outcomes: readonly Outcome[]
  /** For each row what is sent, as it stands in the resource; undefined when nothing is. */
  readonly values: readonly unknown[]
  readonly pendingReferences: readonly PendingReference[]
  readonly diagnostics: Diagnostic[]
  readonly failed: boolean
  readonly skipped?: Skipped
}

/** `ignoreScope`: the values of somebody who left the scope, for disabling. */
export type Evaluate = (graphUser: unknown, options?: RecordOptions & { readonly ignoreScope?: boolean }) => Evaluation

/** The part of the transform in front of the resource: scope and one outcome for each row. */
export function evaluatorOf(compiled: CompiledMapping, environment?: Environment): Evaluate {
  const { rows, mapping } = compiled
  const checks = sourceChecks(compiled)
  const reader = sourceReader(compiled)
  const readsManager = compiled.attributes.includes('manager')
  const readsSoftDeleted = compiled.attributes.includes('IsSoftDeleted')
  const matching = rows.filter(row => row.matchingPriority > 0)
  const matchingIndexes = rows.flatMap((row, index) => (row.matchingPriority > 0 ? [index] : []))
  const scope = mapping.scope ? compileScope(mapping.scope) : undefined

  return (graphUser, options = {}) => {
    const diagnostics: Diagnostic[] = []
    if (!isObject(graphUser)) {
      diagnostics.push(report(notARecord, { message: `a user is an object, this is ${show(graphUser)}` }))
      return {
        record: toSourceRecord(graphUser),
        outcomes: [],
        values: [],
        pendingReferences: nothing,
        diagnostics,
        failed: true,
      }
    }
    const record = reader.read(graphUser, options.assigned)
    const scoped = options.ignoreScope ? undefined : scope?.(record)
    if (scoped && !scoped.inScope)
      return passedOver(record, diagnostics, {
        reason: scoped.notRead ? 'input-filter' : 'out-of-scope',
        message: `out of scope: ${scoped.why.join('; ')}`,
      })
    let failed = false
    if (readsSoftDeleted && !readableFlag(graphUser.accountEnabled)) {
      failed = true
      diagnostics.push(
        report(sourceTypeWrong, {
          message: `accountEnabled is ${show(graphUser.accountEnabled)}, neither true nor false`,
          path: 'accountEnabled',
          hint: 'write true or false; until then nobody can tell whether the account may be used, and the user is left out',
        }),
      )
    }
    const unreadable = reader.odd ? checks(record, diagnostics) : undefined
    if (readsManager && isContact(graphUser.manager))
      diagnostics.push(
        report(managerNotAUser, {
          message: 'the manager is not a user but an organisational contact, so it was not sent',
          path: 'manager',
          hint: 'choose a user as manager in the directory, or ignore this',
        }),
      )
    for (const filter of compiled.objectFilters) {
      try {
        if (filter.evaluate(record, environment) === ignoreObject)
          return passedOver(record, diagnostics, ignored('objectFilter'), failed)
      } catch (error) {
        failed = true
        diagnostics.push(evaluationDiagnostic(error, 'objectFilter'))
      }
    }
    const values: unknown[] = new Array(rows.length).fill(undefined)
    const gathering: Gathering = { values, diagnostics, pending: undefined }
    const outcomes: Outcome[] = []
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as Row
      const outcome = evaluateRow(row, index, record, environment, options, unreadable, gathering)
      if (outcome === ignoreObject) return passedOver(record, diagnostics, ignored(row.target.written))
      outcomes.push(outcome)
    }
    if (matching.length > 0 && !matchingIndexes.some(index => isSent(outcomes[index]))) {
      failed = true
      const names = [...new Set(matching.flatMap(row => row.attributes))]
      diagnostics.push(
        report(matchingValueMissing, {
          message: `the user has no value for ${matching.map(row => row.target.written).join(' or ')}, by which it is matched`,
          path: names[0] ?? matching[0]?.target.written,
          hint: `fill ${names.join(' or ') || 'the matching attribute'} in the directory, or exclude such users by a scoping filter`,
        }),
      )
    }
    return { record, outcomes, values, pendingReferences: gathering.pending ?? nothing, diagnostics, failed }
  }
}

function passedOver(record: SourceRecord, diagnostics: Diagnostic[], skipped: Skipped, failed = false): Evaluation {
  return { record, outcomes: [], values: [], pendingReferences: nothing, diagnostics, failed, skipped }
}

const ignored = (target: string): Skipped => ({
  reason: 'ignored',
  message: `the expression of ${target} says to leave this object out`,
})

function isObject(value: unknown): value is GraphObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** null, missing, a boolean, or its word in a table. */
function readableFlag(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && /^\s*(true|false)?\s*$/i.test(value))
  )
}

function isContact(manager: unknown): boolean {
  if (!isObject(manager)) return false
  const type = manager['@odata.type']
  return typeof type === 'string' && type !== '#microsoft.graph.user' && !/^#?microsoft\.graph\.user$/i.test(type)
}
