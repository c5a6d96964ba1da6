import { type ReadOptions, readUsers, type SourceItem, showPlace } from '../pipeline/index.js'
import type { Invocation } from './command.js'
import { Fault, invalidInput } from './fault.js'

/** A user that was read: where, and what. */
export type ReadUser = SourceItem & { readonly record: NonNullable<SourceItem['record']> }

/** Records without a mark that are kept back until one with a mark comes; so many strangers are taken as they are. */
const patience = 1000

/** What the reading itself found. */
export interface Reading {
  /** Records that could not be read; each has been told. */
  unread: number
}

/** Members by which a record is known to be a person of a directory. */
const marks = ['id', 'objectId', 'userPrincipalName', 'userName', 'mail', 'displayName', 'givenName', 'surname']

/**
 * Users of a file, for commands that look at their values. Records that cannot be read are told on standard error and counted; the others
 * come out.
 *
 * @param reads attributes that are looked at
 * @throws Fault when the file holds no record, or none that looks like a user or has one of these attributes: another file was meant
 */
export async function* usersOf(
  { terminal }: Invocation,
  path: string,
  { reads = [] }: Pick<ReadOptions, 'reads'>,
  reading: Reading = { unread: 0 },
): AsyncGenerator<ReadUser> {
  const file = path === '-' ? 'standard input' : path
  const known = new Set([...marks, ...reads].map(name => name.toLowerCase()))
  const isUser = (record: object) =>
    !('synchronizationRules' in record) && Object.keys(record).some(name => known.has(name.toLowerCase()))
  let records = 0
  let fits = false
  const held: ReadUser[] = []
  for await (const { record, ...item } of readUsers(terminal.chunks(path), { file, ...(reads.length > 0 && { reads }) })) {
    for (const diagnostic of item.diagnostics) {
      if (diagnostic.severity === 'error') reading.unread++
      if (diagnostic.severity === 'error' || terminal.loudness.includes('verbose'))
        terminal.complain(
          `${showPlace(item.place)}: ${diagnostic.severity}[${diagnostic.code}] ${diagnostic.message}${diagnostic.hint ? `; ${diagnostic.hint}` : ''}`,
        )
    }
    if (!record) continue
    records++
    held.push({ ...item, record })
    fits ||= held.length > patience || isUser(record)
    if (fits) yield* held.splice(0)
  }
  const hint = 'give a Graph, JSON, NDJSON or CSV export of users'
  if (records === 0) throw new Fault(invalidInput, `${file} holds no user`, hint)
  if (!fits)
    throw new Fault(
      invalidInput,
      `${file} holds no user: no record has ${[...new Set(['id', 'userPrincipalName', ...reads])].slice(0, 6).join(', ')}`,
      hint,
    )
}
