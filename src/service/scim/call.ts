import { type Resource, ScimError, validateResource } from '../../scim/index.js'
import { ScimRefusal, ServiceError } from '../errors.js'
import { isInterference, isUniqueViolation } from '../store/database.js'
import type { Configuration, Provider } from '../work/configuration.js'
import type { Kernel } from '../work/kernel.js'
import type { Actor } from '../work/log.js'
import type { Unit } from '../work/unit.js'

/** One SCIM request after authentication. */
export interface ScimCall {
  readonly kernel: Kernel
  readonly provider: Provider
  readonly baseUrl: string
  readonly requestId: string
  /** As it was when the request was authenticated. */
  readonly configuration: Configuration
}

export const directory = (provider: Provider): Actor => ({ type: 'directory', name: provider.displayName })

/** Runs a change of this request in one transaction, or attempts it without one, by its provider's directory. */
export const writing = <T>(call: ScimCall, work: (unit: Unit) => Promise<T>, how: { isAttempt?: boolean } = {}): Promise<T> =>
  call.kernel.write(directory(call.provider), work, { requestId: call.requestId, configuration: call.configuration, ...how })

/**
 * Runs a write, first as an attempt, and again when others were in its way: another request took the user name or the address
 * meanwhile, which the look at who has them then finds, or changed what it had read.
 *
 * @throws ScimRefusal 409 when a name is taken again and again; 503 when others are in the way again and again
 */
export async function attempting<T>(call: ScimCall, write: (unit: Unit, attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await writing(call, unit => write(unit, attempt), { isAttempt: attempt === 1 })
    } catch (error) {
      const isTaken = isUniqueViolation(error)
      if (!isTaken && !isInterference(error)) throw error
      if (attempt < mostAttempts) continue
      if (isTaken) throw new ScimRefusal(409, 'another request has just taken the user name or the e-mail address', 'uniqueness')
      const detail = 'others keep changing the same user; send the request again'
      throw new ScimRefusal(503, detail, undefined, { 'retry-after': '1' })
    }
}

const mostAttempts = 3

/** Whether an error says no to a request, and is no failure. */
export const isRefusal = (error: unknown): error is ServiceError | ScimRefusal | ScimError =>
  error instanceof ServiceError || error instanceof ScimRefusal || error instanceof ScimError

/**
 * SCM303: a value of the wrong JSON type; SCM307: two values that are primary (RFC 7643 section 2.4). Everything else that is doubtful is the
 * service's to judge, field by field.
 */
const refusedCodes = new Set(['SCM301', 'SCM303', 'SCM307'])

export function refuseWrongTypes(resource: Resource, options: Parameters<typeof validateResource>[1]): void {
  const [mistake] = validateResource(resource, options).filter(
    found => refusedCodes.has(found.code) && found.severity === 'error',
  )
  if (mistake) throw new ScimRefusal(400, `${mistake.path ?? ''}: ${mistake.message}`, 'invalidValue')
}
