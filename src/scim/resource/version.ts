import { isRecord } from '../names.js'
import type { Resource } from '../types.js'

/**
 * A weak entity tag of a resource's content, for `meta.version` and the ETag header (RFC 7644 section 3.14). `meta` does not count and
 * neither does the order of keys, so an operation that changes nothing leaves the version as it is. 64 bits, not for security.
 *
 * @example
 * versionOf({ userName: 'kim' }) === versionOf({ userName: 'kim', meta: { resourceType: 'User' } }) // true
 */
export function versionOf(resource: Resource): string {
  const content = Object.fromEntries(Object.entries(resource).filter(([key]) => key.toLowerCase() !== 'meta'))
  return `W/"${hash64(canonicalJson(content))}"`
}

/** JSON with sorted keys: equal for equal data. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null'
  const members = Object.keys(value).filter(key => value[key] !== undefined)
  return `{${members
    .sort()
    .map(key => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
    .join(',')}}`
}

/** Two FNV-1a lanes of 32 bits with different starts, mixed at the end, as 16 hexadecimal digits. */
function hash64(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (a >>> 15)
  }
  const hex = (lane: number) => (Math.imul(lane ^ (lane >>> 16), 0xc2b2ae35) >>> 0).toString(16).padStart(8, '0')
  return hex(a) + hex(b)
}

/**
 * Whether an If-Match or If-None-Match header names a version: `*`, or a list of tags of which one is equal. Weak comparison, since
 * the versions are weak.
 */
export function matchesVersion(header: string, version: string): boolean {
  if (header.length > 8_192) return false
  const plain = (tag: string) => tag.trim().replace(/^W\//, '')
  return header.trim() === '*' || header.split(',').some(tag => plain(tag) === plain(version))
}
