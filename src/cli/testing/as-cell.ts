import { ignoreAttribute, ignoreObject } from '../../expression/index.js'

/** A value as a table cell holds it: lists joined by semicolons, null as nothing, flow instructions by their word. */
export function asCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (value === ignoreAttribute) return 'IgnoreAttributeFlow'
  if (value === ignoreObject) return 'IgnoreObjectFlow'
  if (Array.isArray(value)) return value.map(item => (typeof item === 'string' ? item : JSON.stringify(item))).join(';')
  return String(value)
}
