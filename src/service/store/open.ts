import { databaseUnusable } from '../diagnostics.js'
import { ServiceError } from '../errors.js'
import { type Database, sqlState } from './database.js'
import { migrate } from './migrate.js'
import { openPglite } from './pglite.js'
import { openPostgres } from './postgres.js'

/**
 * Opens the database that `createService` was given and brings its tables up to date.
 *
 * @throws ServiceError SVC104 when the reason is one that an operator can remove
 */
export async function openDatabase(database: string | undefined, snapshot?: Blob): Promise<Database> {
  const isServer = database !== undefined && /^postgres(ql)?:\/\//.test(database)
  let opened: Database | undefined
  try {
    opened = isServer ? await openPostgres(database) : await openPglite({ directory: database, snapshot })
    await migrate(opened)
    return opened
  } catch (error) {
    await opened?.close()
    throw (isServer ? refusedByServer(error, database) : refusedByFolder(error, database)) ?? error
  }
}

/** Rights, a full disk, a path through a file: what the system says about a folder. */
function refusedByFolder(error: unknown, folder: string | undefined): ServiceError | undefined {
  if (!(error instanceof Error && 'syscall' in error)) return undefined
  const code = 'code' in error ? String(error.code) : ''
  const hint = ['EACCES', 'EPERM', 'EROFS'].includes(code)
    ? 'the user that runs the service needs the right to write there'
    : ['EEXIST', 'ENOTDIR'].includes(code)
      ? 'it, or what it lies in, is a file; name a folder'
      : undefined
  return new ServiceError(databaseUnusable, { message: `${folder} cannot be used, ${error.message}`, ...(hint && { hint }) })
}

/** SQLSTATE classes of a server that is there and does not let us in: connection, authorisation, no such database, resources, shutting down. */
const notLetIn = ['08', '28', '3D', '53', '57']
const noRights = '42501'

/** Everything before the first statement, and the statements that were refused for who we are and not for what they say. */
function refusedByServer(error: unknown, url: string): ServiceError | undefined {
  if (!(error instanceof Error) || error instanceof ServiceError) return undefined
  const state = 'syscall' in error ? undefined : sqlState(error)
  if (state !== undefined && state !== noRights && !notLetIn.includes(state.slice(0, 2))) return undefined
  if (error instanceof TypeError && !('code' in error)) return undefined
  // Several addresses of one name that all fail have their reasons one level down.
  const reason = error instanceof AggregateError ? error.errors.map(({ message }) => message).join(', ') : error.message
  return new ServiceError(databaseUnusable, {
    message: `${withoutSecrets(url)} cannot be used, ${reason}`,
    hint:
      state === noRights
        ? 'the user needs the right to create tables in this database'
        : 'check the address, the user and the password, and that the database exists',
  })
}

function withoutSecrets(url: string): string {
  if (!URL.canParse(url)) return 'the address of the database'
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}${pathname}`
}
