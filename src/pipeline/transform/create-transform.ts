import type { Environment } from '../../expression/index.js'
import { type ScimSchema, validateResource } from '../../scim/index.js'
import type { Place } from '../source.js'
import { compileBuilder } from './build.js'
import { compileChosen, type Mapping } from './choose-mapping.js'
import { customSchemas } from './custom-schemas.js'
import { type Evaluation, evaluatorOf } from './evaluate.js'
import { isSent, nothing, type Outcome, type RecordOptions } from './evaluate-row.js'
import type { TransformResult, Verdict } from './result.js'
import type { CompiledMapping, Row } from './rows.js'
import type { Target } from './target.js'

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

export type Transform = (graphUser: unknown, options?: RecordOptions) => TransformResult

const coreUrns = {
  User: 'urn:ietf:params:scim:schemas:core:2.0:User',
  Group: 'urn:ietf:params:scim:schemas:core:2.0:Group',
} as const

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
  const compiled = compileChosen(mapping, options.object, options.extensions)
  const one = transformOf(compiled, options)
  return (graphUser, recordOptions) => one(graphUser, recordOptions)
}

/** `createTransform` for a mapping that is compiled already; the place, when there is one, becomes part of the result. */
export function transformOf(
  compiled: CompiledMapping,
  options: TransformOptions = {},
): (graphUser: unknown, options?: RecordOptions, place?: Place) => TransformResult {
  const evaluate = evaluatorOf(compiled, options.environment)
  const finish = finisherOf(compiled, options)
  return (graphUser, recordOptions, place) => finish(evaluate(graphUser, recordOptions ?? {}), place)
}

/**
 * The part of the transform behind the expressions: resource and validation. The result gets its place here and not by a copy of it: V8
 * makes a hidden class for each copy with one member more, which costs as much as the rules and lives until the next full collection.
 */
export function finisherOf(
  compiled: CompiledMapping,
  options: TransformOptions = {},
): (evaluation: Evaluation, place?: Place) => TransformResult {
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
  return ({ record, outcomes, values, diagnostics, pendingReferences, skipped, failed }, place) => {
    const id = record.objectId
    const result: { -readonly [Name in keyof TransformResult]: TransformResult[Name] } = {
      pendingReferences: nothing,
      diagnostics,
    }
    if (place) result.place = place
    if (withVerdicts) result.verdicts = verdictsOf(compiled.rows, outcomes, values)
    if (typeof id === 'string') result.directoryId = id
    if (skipped) result.skipped = skipped
    if (skipped || failed) return result
    const resource = build(values)
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
      // Two rows may each make their element the primary one.
      target.subAttribute !== 'primary' &&
      target.conditions.every(({ name, value }) => name === 'type' && typeof value === 'string'),
  )
}

function verdictsOf(rows: readonly Row[], outcomes: readonly Outcome[], values: readonly unknown[]): Verdict[] {
  return outcomes.map(({ verdict, reason }, index) => ({
    target: rows[index]?.target.written ?? '',
    verdict,
    ...((verdict === 'sent' || verdict === 'default') && { value: values[index] }),
    reason,
  }))
}
