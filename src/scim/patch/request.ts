import { patchSyntax, tooManyOperations } from '../diagnostics.js'
import { ScimError, shown } from '../error.js'
import { attributeValue, isRecord } from '../names.js'
import type { ScimOptions } from '../types.js'

export const patchOpUrn = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

/** Most operations that one request may hold. */
export const maximumOperations = 1_000

/** An operation whose op is known; path and value are still as they came. */
export interface ReadOperation {
  readonly op: 'add' | 'replace' | 'remove'
  readonly path: string | undefined
  readonly value: unknown
  readonly hasValue: boolean
}

/**
 * Reads the body of a PATCH request. Member names are compared without case. A body without `schemas` is let pass, since the
 * caller of a function has no envelope to write; one with other schemas is not.
 *
 * @throws ScimError `invalidSyntax` for anything that is no PATCH request; 413 for more than 1,000 operations. `entra` allows ops
 *   in title case and an empty list, which Microsoft's validator sends.
 */
export function readPatchRequest(body: unknown, options: ScimOptions = {}): readonly ReadOperation[] {
  const entra = options.compatibility === 'entra'
  if (!isRecord(body)) return fail('the body is no object', '')
  const schemas = attributeValue(body, 'schemas')
  if (schemas !== undefined && !listsPatchOp(schemas)) return fail(`"schemas" does not list ${patchOpUrn}`, 'schemas')
  const operations = attributeValue(body, 'Operations')
  if (!Array.isArray(operations)) return fail('"Operations" is no list', 'Operations')
  if (operations.length === 0 && !entra) return fail('"Operations" is empty', 'Operations')
  if (operations.length > maximumOperations)
    throw new ScimError(tooManyOperations, { hint: `at most ${maximumOperations} are read, these are ${operations.length}` })
  return operations.map((operation: unknown, index) => readOperation(operation, `Operations[${index}]`, entra))
}

function listsPatchOp(schemas: unknown): boolean {
  return Array.isArray(schemas) && schemas.some(urn => typeof urn === 'string' && urn.toLowerCase() === patchOpUrn.toLowerCase())
}

function readOperation(operation: unknown, at: string, entra: boolean): ReadOperation {
  if (!isRecord(operation)) return fail('an operation is no object', at)
  const written = attributeValue(operation, 'op')
  const op = entra && typeof written === 'string' ? written.toLowerCase() : written
  if (op !== 'add' && op !== 'replace' && op !== 'remove') return fail(`${shown(written)} is no operation`, `${at}.op`)
  const path = attributeValue(operation, 'path')
  if (path !== undefined && path !== null && typeof path !== 'string') return fail('the path is no text', `${at}.path`)
  const value = attributeValue(operation, 'value')
  return { op, path: path ?? undefined, value, hasValue: value !== undefined }
}

function fail(message: string, path: string): never {
  throw new ScimError(patchSyntax, { message, path, hint: 'see RFC 7644 section 3.5.2' })
}
