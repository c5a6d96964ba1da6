import { homeAddress, isSoftDeleted, type SourceRecord, sourceAttribute, toSourceRecord } from '../../mapping/index.js'
import type { GraphObject } from '../source.js'
import type { CompiledMapping } from './rows.js'
import { needsOf } from './source-needs.js'

/** Makes the source records of one mapping. */
export interface SourceReader {
  read(object: GraphObject, assigned: boolean | undefined): SourceRecord
  /** Whether the last record may hold something that is no text: then it is worth a closer look. */
  readonly odd: boolean
}

/** What plans and log records want to know beside what the mapping reads. */
const always = ['objectId', 'displayName', 'deletedDateTime', 'IsSoftDeleted']

/** No inherited members, as `toSourceRecord` promises. */
class Bare {
  [name: string]: unknown
}
Reflect.deleteProperty(Bare.prototype, 'constructor')
Object.setPrototypeOf(Bare.prototype, null)

/** False: the value is no text, nor what else its attribute takes. */
type Field = (record: Bare, object: GraphObject, assigned: boolean | undefined) => boolean

/**
 * `toSourceRecord` for the attributes that a mapping reads and no others: a user from Graph may have a hundred members. Mappings that read
 * something nested get the whole record. A test holds the two equal.
 */
export function sourceReader(compiled: CompiledMapping): SourceReader {
  const names = [...new Set([...needsOf(compiled).reads, ...compiled.attributes, ...always])]
  const fields = names.map(name => fieldOf(name, compiled.object)).filter(field => field !== undefined)
  if (fields.length < names.length) return { odd: true, read: (object, assigned) => toSourceRecord(object, { assigned }) }
  const reader = {
    odd: false,
    read(object: GraphObject, assigned: boolean | undefined): SourceRecord {
      const record = new Bare()
      let plain = true
      for (const field of fields) if (!field(record, object, assigned)) plain = false
      reader.odd = !plain
      return record
    },
  }
  return reader
}

/** undefined: not simple enough. */
function fieldOf(name: string, object: 'User' | 'Group'): Field | undefined {
  switch (name) {
    case 'IsSoftDeleted':
      return (record, user, assigned) => {
        record.IsSoftDeleted = isSoftDeleted(user, assigned === undefined ? undefined : { assigned })
        return true
      }
    case 'userPrincipalName':
      return (record, user) => {
        const value = user.userPrincipalName
        if (value === null || value === undefined) return true
        record.userPrincipalName = homeAddress(value)
        return typeof value === 'string'
      }
    case 'manager':
      return (record, user) => {
        const value = user.manager ?? user['manager@delta']
        if (value === null || value === undefined) return true
        const plain = plainManager(value)
        if (plain !== undefined) {
          record.manager = plain
          return true
        }
        const id = toSourceRecord(user['manager@delta'] === undefined ? { manager: value } : user).manager
        if (id !== undefined) record.manager = id
        return true
      }
  }
  const known = sourceAttribute(name, object)
  const property = known?.graph ?? name
  if (!known || /[.[@]/.test(property) || known.type === 'Reference' || name === 'originalUserPrincipalName') return undefined
  const type = known.type === 'Boolean' ? 'boolean' : 'string'
  return (record, user) => {
    let value = user[name]
    if (property !== name && (value === null || value === undefined || value === '')) value = user[property] ?? value
    if (value === null || value === undefined) return true
    record[name] = value
    return typeof value === type
  }
}

/** The id of a manager as `$expand=manager($select=id)` gives it; undefined for anything that wants a closer look. */
function plainManager(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || '@removed' in value) return undefined
  const { id, '@odata.type': type } = value as Readonly<Record<string, unknown>>
  if (type !== undefined && type !== '#microsoft.graph.user') return undefined
  return typeof id === 'string' && id !== '' ? id : undefined
}
