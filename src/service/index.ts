import { invalidOption } from './diagnostics.js'
import { ServiceError } from './errors.js'
import type { Service, ServiceOptions } from './service.js'

export { type ServiceDeclaration, serviceDiagnostics } from './diagnostics.js'
export { ServiceError } from './errors.js'
export type { ServiceLogger } from './operations/logger.js'
export type { Service, ServiceOptions } from './service.js'
export { makeSnapshot } from './store/snapshot.js'
export { snapshotPath } from './store/snapshot-file.js'

/**
 * Makes the provisioning service: SCIM under `/scim/v2`, the admin API under `/api/v1`, `/healthz`, `/readyz` and `/metrics`. The web
 * framework and the database driver are loaded by this call and not by importing the module.
 *
 * @throws ServiceError SVC101 when another process uses the data folder, SVC102 when an optional package is missing,
 *   SVC104 when the database cannot be reached or written
 * @example
 * const service = await createService({ adminToken: 'secret' })
 * const url = await service.listen({ port: 0 })
 * await service.close()
 */
export async function createService(options: ServiceOptions = {}): Promise<Service> {
  if (options.adminToken === '') throw new ServiceError(invalidOption, { message: 'adminToken is empty' })
  // An embedded database is compiled by other threads, while this one loads the rest.
  const { openDatabase } = await import('./store/open.js')
  const opening = openDatabase(options.database, options.snapshot)
  opening.catch(() => undefined)
  try {
    const service = await import('./service.js')
    return await service.createService(options, opening)
  } catch (error) {
    await opening.then(database => database.close()).catch(() => undefined)
    throw error
  }
}
