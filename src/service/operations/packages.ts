import { missingPackage } from '../diagnostics.js'
import { ServiceError } from '../errors.js'

/**
 * Loads an optional peer package. @throws ServiceError SVC102 that says how to install it when it is missing
 */
export async function loadPackage<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
      throw new ServiceError(missingPackage, {
        message: `the service needs the package ${name}`,
        hint: 'npm install fastify @fastify/helmet prom-client @electric-sql/pglite pg',
      })
    throw error
  }
}
