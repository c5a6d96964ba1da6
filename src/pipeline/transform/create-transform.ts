import { type Diagnostic, report } from '../../diagnostics/index.js'
import type { Environment } from '../../expression/index.js'
import { EvaluationError, ignoreAttribute, ignoreObject } from '../../expression/index.js'
import { compileScope, type SourceRecord, toSourceRecord } from '../../mapping/index.js'
import { type ScimSchema, validateResource } from '../../scim/index.js'
import {
  countryRefused,
  managerNotAUser,
  matchingValueMissing,
  notARecord,
  referenceThroughFunction,
  sourceTypeWrong,
  valueRefused,
} from '../diagnostics.js'
import type { GraphObject } from '../source.js'
import { compileBuilder } from './build.js'
import { chooseMapping, type Mapping } from './choose-mapping.js'
import { convert, lostCountry, show } from './convert.js'
import { customSchemas } from './custom-schemas.js'
import type { PendingReference, Skipped, TransformResult, Verdict } from './result.js'
import { type CompiledMapping, compileMapping, type Row } from './rows.js'
import { sourceChecks } from './source-checks.js'
import { sourceReader } from './source-reader.js'
import type { Target } from './target.js'

/** Directory id to id in the target, for managers and members. */
export type References = Readonly<Record<string, string>> | ReadonlyMap<string, string>

export interface TransformOptions {
  /** Clock, randomness and the like for expressions that ask for them. */
  readonly environment?: Environment | undefined
  /** Whether results carry one verdict for each row. Default: true. */
  readonly verdicts?: boolean | undefined
  /** Schemas of the target beside the built-in ones, RFC 7643 section 7 JSON. */
  readonly extensions?: readonly ScimSchema[] | undefined
  /** Which mapping of a schema to take. Default: that of users. */
  readonly object?: 'User' | 'Group' | undefined
}

/** What is known of one user beside its own properties. */
export interface RecordOptions {
  /** Which directory objects exist in the target already, and under which id. */
  readonly references?: References | undefined
  /** Assigned to the application. Default: yes. Unassigned users are transformed with IsSoftDeleted true. */
  readonly assigned?: boolean | undefined
  /** `update`: defaults do not apply and an empty text clears. Default: `create`. */
  readonly operation?: 'create' | 'update' | undefined
}

export type Transform = (graphUser: unknown, options?: RecordOptions) => TransformResult

/** The outcome of one row before it is written into a resource. */
export interface Outcome {
  readonly verdict: Verdict['verdict']
  readonly value?: unknown
  readonly reason: string
}

/** Everything the rows give for one user; what `plan` compares with the target. */
export interface Evaluation {
  readonly record: SourceRecord
  readonly outcomes: readonly Outcome[]
  readonly pendingReferences: readonly PendingReference[]
  readonly diagnostics: Diagnostic[]
  readonly failed: boolean
  readonly skipped?: Skipped
}

export const coreUrns = {
  User: 'urn:ietf:params:scim:schemas:core:2.0:User',
  Group: 'urn:ietf:params:scim:schemas:core:2.0:Group',
} as const

const noReferences: ReadonlyMap<string, string> = new Map()
const nothing: readonly PendingReference[] = []

/**
 * Makes the function that turns a Graph user (or group) into a SCIM resource: scope, expressions, target paths, resource,
 * validation. Expressions are compiled once. The function is synchronous, keeps nothing between calls and never throws for what
 * a user holds: without `resource` and `skipped` the user failed, and `diagnostics` says what to mend.
 *
 * @param mapping an object mapping (`profiles.code42`) or a synchronization schema
 * @throws MappingError when the mapping itself cannot be carried out
 * @example
 * const toScim = createTransform(profiles.code42)
 * toScim({ id: '11aa', userPrincipalName: 'kim@corp.example', givenName: 'Kim', country: 'Germany' }).resource
 * // { schemas: […], userName: 'kim@corp.example', active: true, emails: [{ type: 'work', value: 'kim@corp.example' }],
 * //   name: { givenName: 'Kim' }, addresses: [{ type: 'work', country: 'DE' }] }
 */
export function createTransform(mapping: Mapping, options: TransformOptions = {}): Transform {
  const compiled = compileMapping(chooseMapping(mapping, options.object), options.extensions)
  return transformOf(compiled, options)
}

/** `createTransform` for a mapping that is compiled already. */
export function transformOf(compiled: CompiledMapping, options: TransformOptions = {}): Transform {
  const evaluate = evaluatorOf(compiled, options.environment)
  const finish = finisherOf(compiled, options)
  return (graphUser, recordOptions = {}) => finish(evaluate(graphUser, recordOptions))
}

/** The part of the transform behind the expressions: resource and validation. */
export function finisherOf(
  compiled: CompiledMapping,
  options: TransformOptions = {},
): (evaluation: Evaluation) => TransformResult {
  const build = compileBuilder(
    compiled.rows.map(row => row.target),
    coreUrns[compiled.object],
  )
  const validation = {
    resourceType: compiled.object,
    extensions: [...(options.extensions ?? []), ...customSchemas(compiled.rows.map(row => row.target))],
  } as const
  const withVerdicts = options.verdicts ?? true
  const sound = soundByConstruction(compiled)
  const required = compiled.rows.findIndex(
    ({ target }) => target.attribute === (compiled.object === 'Group' ? 'displayName' : 'userName'),
  )
  return ({ record, outcomes, diagnostics, pendingReferences, skipped, failed }) => {
    const id = record.objectId
    const result: { -readonly [Name in keyof TransformResult]: TransformResult[Name] } = {
      pendingReferences: nothing,
      diagnostics,
    }
    if (withVerdicts) result.verdicts = verdictsOf(compiled.rows, outcomes)
    if (typeof id === 'string') result.directoryId = id
    if (skipped) result.skipped = skipped
    if (skipped || failed) return result
    const resource = build(outcomes.map(outcome => (isSent(outcome) ? outcome.value : undefined)))
    if (!sound || !isSent(outcomes[required])) {
      const invalid = validateResource(resource, validation)
      if (invalid.length > 0) result.diagnostics = [...diagnostics, ...invalid]
      if (invalid.some(({ severity }) => severity === 'error')) return result
    }
    result.resource = resource
    result.pendingReferences = pendingReferences
    return result
  }
}

/**
 * Whether every resource this mapping can build is valid when its name is there: each value has been turned into the type of its
 * target, every element has its own filter, `schemas` lists what is there. Then nothing is left for the validator, which would cost
 * more than everything else; a property test holds that it would find nothing. Lists taken over as a whole, addresses of the web, dates and
 * attributes of the customer's own schemas are looked at each time.
 */
function soundByConstruction({ rows }: CompiledMapping): boolean {
  const plain = new Set<Target['type']>(['string', 'boolean', 'integer', 'reference'])
  return rows.every(
    ({ target }) =>
      target.known &&
      plain.has(target.type) &&
      (!target.takesList || target.type === 'reference') &&
      target.conditions.every(({ name, value }) => name === 'type' && typeof value === 'string'),
  )
}

function verdictsOf(rows: readonly Row[], outcomes: readonly Outcome[]): Verdict[] {
  return outcomes.map(({ verdict, value, reason }, index) => ({
    target: rows[index]?.target.written ?? '',
    verdict,
    ...((verdict === 'sent' || verdict === 'default') && { value }),
    reason,
  }))
}

/** `ignoreScope`: the values of somebody who left the scope, for disabling. */
export type Evaluate = (graphUser: unknown, options?: RecordOptions & { readonly ignoreScope?: boolean }) => Evaluation

/** The part of the transform in front of the resource: scope and one outcome for each row. */
export function evaluatorOf(compiled: CompiledMapping, environment: Environment = {}): Evaluate {
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
      return { record: toSourceRecord(graphUser), outcomes: [], pendingReferences: nothing, diagnostics, failed: true }
    }
    const record = reader.read(graphUser, options.assigned)
    const blank = { record, outcomes: [], pendingReferences: nothing, diagnostics }
    const scoped = options.ignoreScope ? undefined : scope?.(record)
    if (scoped && !scoped.inScope)
      return {
        ...blank,
        failed: false,
        skipped: { reason: scoped.notRead ? 'input-filter' : 'out-of-scope', message: `out of scope: ${scoped.why.join('; ')}` },
      }
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
        if (filter.evaluate(record, environment) === ignoreObject) return { ...blank, failed, skipped: ignored('objectFilter') }
      } catch (error) {
        failed = true
        diagnostics.push(evaluationDiagnostic(error, 'objectFilter'))
      }
    }
    const pending: PendingReference[] = []
    const outcomes: Outcome[] = []
    for (const row of rows) {
      const outcome = evaluateRow(row, record, environment, options, unreadable, diagnostics, pending)
      if (outcome === ignoreObject) return { ...blank, failed: false, skipped: ignored(row.target.written) }
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
    return { record, outcomes, pendingReferences: pending, diagnostics, failed }
  }
}

export const isSent = (outcome: Outcome | undefined): boolean => outcome?.verdict === 'sent' || outcome?.verdict === 'default'
const reasonSent = 'the source has a value'
const reasonDefault = 'the source gives nothing, the default applies'
const skippedNull: Outcome = { verdict: 'skipped', reason: 'the source gives nothing' }
const skippedEmpty: Outcome = { verdict: 'skipped', reason: 'an empty result is not sent on create' }
const skippedFlow: Outcome = { verdict: 'skipped', reason: 'the expression says to leave the attribute out' }
const cleared: Outcome = { verdict: 'cleared', reason: 'the result is empty, so an update removes the value' }
const noSource: Outcome = { verdict: 'skipped', reason: 'the row has no source' }
const ignored = (target: string): Skipped => ({
  reason: 'ignored',
  message: `the expression of ${target} says to leave this object out`,
})

function evaluateRow(
  row: Row,
  record: SourceRecord,
  environment: Environment,
  options: RecordOptions,
  unreadable: ReadonlySet<string> | undefined,
  diagnostics: Diagnostic[],
  pending: PendingReference[],
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
      diagnostics.push(evaluationDiagnostic(error, target.written))
      return { verdict: 'refused', reason: error instanceof Error ? error.message : 'the expression failed' }
    }
  }
  if (value === ignoreObject) return ignoreObject
  if (value === ignoreAttribute) return skippedFlow
  let verdict: Verdict['verdict'] = 'sent'
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) {
    if (target.isCountry) reportLostCountry(row, record, diagnostics)
    if (row.defaultValue === null || row.defaultValue === '' || (updating && row.expression))
      return row.expression ? skippedNull : noSource
    value = row.defaultValue
    verdict = 'default'
  } else if (value === '') {
    if (target.isCountry) reportLostCountry(row, record, diagnostics)
    return updating ? cleared : skippedEmpty
  }
  if (target.type === 'reference') return referenceOutcome(target, value, options.references, diagnostics, pending)
  // Most values are what their target takes.
  if (
    typeof value === 'string'
      ? target.type === 'string' && !target.takesList && !target.isCountry
      : typeof value === 'boolean' && target.type === 'boolean'
  )
    return { verdict, value, reason: verdict === 'default' ? reasonDefault : reasonSent }
  const converted = convert(value, target)
  if (converted.problem !== undefined) {
    diagnostics.push(
      report(converted.country ? countryRefused : valueRefused, {
        message: converted.problem,
        path: target.written,
        hint: converted.hint,
      }),
    )
    return { verdict: 'refused', reason: converted.problem }
  }
  return { verdict, value: converted.value, reason: verdict === 'default' ? reasonDefault : reasonSent }
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
  value: unknown,
  references: References = noReferences,
  diagnostics: Diagnostic[],
  pending: PendingReference[],
): Outcome {
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
      pending.push({ target: target.written, directoryId: id })
    }
  }
  if (found.length > 0)
    return {
      verdict: 'sent',
      value: target.takesList ? found : found[0],
      reason: waiting > 0 ? `${waiting} more wait until they exist in the target` : 'the object exists in the target',
    }
  return waiting > 0
    ? { verdict: 'pending', reason: 'the object is not in the target yet' }
    : { verdict: 'refused', reason: 'no directory id' }
}

export function lookup(references: References, id: string): string | undefined {
  if (references instanceof Map) return references.get(id)
  return Object.hasOwn(references, id) ? (references as Readonly<Record<string, string>>)[id] : undefined
}

function evaluationDiagnostic(error: unknown, path: string): Diagnostic {
  if (error instanceof EvaluationError)
    return { hint: 'mend the value in the directory, or the expression', ...error.diagnostic, path }
  return report(valueRefused, {
    message: `the expression failed: ${error instanceof Error ? error.message : String(error)}`,
    path,
  })
}

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
  return typeof type === 'string' && !/^#?microsoft\.graph\.user$/i.test(type)
}
