/** A JSON object, as opposed to null, an array or a scalar. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The own key of an object that equals `name` without case (RFC 7643 section 2.1), or undefined. Inherited names such as
 * `constructor` are never found.
 */
export function keyOf(object: Readonly<Record<string, unknown>>, name: string): string | undefined {
  if (Object.hasOwn(object, name)) return name
  const wanted = name.toLowerCase()
  for (const key of Object.keys(object)) if (key.length === name.length && key.toLowerCase() === wanted) return key
  return undefined
}

/** Own value of an attribute, its name compared without case. */
export function attributeValue(object: unknown, name: string): unknown {
  if (!isRecord(object)) return undefined
  const key = keyOf(object, name)
  return key === undefined ? undefined : object[key]
}

/** RFC 7643 section 2.5: null, an empty array and an absent attribute are one state; so is a complex value with nothing in it. */
export function isUnassigned(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (Array.isArray(value)) return value.every(isUnassigned)
  return isRecord(value) && Object.values(value).every(isUnassigned)
}

/** JSON equality; the order of keys has no meaning, the order of array elements has. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]))
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every(key => Object.hasOwn(b, key) && isEqual(a[key], b[key]))
}

/** Sets an own data property whatever the key is called: `__proto__` becomes a plain key, never a prototype. */
export function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true })
  else object[key] = value
}

/** Deep copy of JSON data. */
export function copy<T>(value: T): T
export function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(item => copy(item))
  if (!isRecord(value)) return value
  const result: Record<string, unknown> = {}
  for (const key of Object.keys(value)) setOwn(result, key, copy(value[key]))
  return result
}

interface Memory<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): unknown
}

/** The value kept for a key; made and kept when there is none yet. */
export function remember<K, V>(memory: Memory<K, V>, key: K, make: () => V): V {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make()
  memory.set(key, made)
  return made
}
