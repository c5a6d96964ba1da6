import { homeAddress, isSoftDeleted, type SourceRecord, sourceAttribute, toSourceRecord } from '../../mapping/index.js'
import type { GraphObject } from '../source.js'
import type { CompiledMapping } from './rows.js'
import { needsOf } from './source-needs.js'

/** Makes the source record of one object. */
export type SourceReader = (object: GraphObject, assigned: boolean | undefined) => SourceRecord

/** What plans and log records want to know beside what the mapping reads. */
const always = ['objectId', 'displayName', 'deletedDateTime', 'IsSoftDeleted']

/** No inherited members, as `toSourceRecord` promises. */
class Bare {
  [name: string]: unknown
}
Reflect.deleteProperty(Bare.prototype, 'constructor')
Object.setPrototypeOf(Bare.prototype, null)

type Field = (record: Bare, object: GraphObject, assigned: boolean | undefined) => void

/**
 * `toSourceRecord` for the attributes that a mapping reads and no others: a user from Graph may have a hundred members. Mappings that read
 * something nested get the whole record. A test holds the two equal.
 */
export function sourceReader(compiled: CompiledMapping): SourceReader {
  const names = [...new Set([...needsOf(compiled).reads, ...compiled.attributes, ...always])]
  const fields = names.map(name => fieldOf(name, compiled.object))
  if (!fields.every(field => field !== undefined)) return (object, assigned) => toSourceRecord(object, { assigned })
  return (object, assigned) => {
    const record = new Bare()
    for (const field of fields) field(record, object, assigned)
    return record
  }
}

/** undefined: not simple enough. */
function fieldOf(name: string, object: 'User' | 'Group'): Field | undefined {
  switch (name) {
    case 'IsSoftDeleted':
      return (record, user, assigned) => {
        record.IsSoftDeleted = isSoftDeleted(user, assigned === undefined ? undefined : { assigned })
      }
    case 'userPrincipalName':
      return (record, user) => {
        const value = user.userPrincipalName
        if (value !== null && value !== undefined) record.userPrincipalName = homeAddress(value)
      }
    case 'manager':
      return (record, user) => {
        const value = user.manager ?? user['manager@delta']
        if (value === null || value === undefined) return
        const id = toSourceRecord(user['manager@delta'] === undefined ? { manager: value } : user).manager
        if (id !== undefined) record.manager = id
      }
  }
  const known = sourceAttribute(name, object)
  const property = known?.graph ?? name
  if (!known || /[.[@]/.test(property) || known.type === 'Reference' || name === 'originalUserPrincipalName') return undefined
  if (property === name)
    return (record, user) => {
      const value = user[name]
      if (value !== null && value !== undefined) record[name] = value
    }
  return (record, user) => {
    const own = user[name]
    const value = own === null || own === undefined || own === '' ? (user[property] ?? own) : own
    if (value !== null && value !== undefined) record[name] = value
  }
}
