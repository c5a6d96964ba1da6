import { z } from 'zod'
import { nearest } from '../../diagnostics/index.js'

/** A member that looks like one that is read, and what it looks like. */
export interface Misspelt {
  readonly path: readonly PropertyKey[]
  readonly meant: string
}

/**
 * Members of a value that no schema reads and that look like one that does and is not there: taken as they are, what somebody asked for
 * would be lost in silence. Members that an answer has may be sent back, and whatever resembles nothing is left out, as before.
 *
 * @param schema what the call reads
 * @param answer what the call answers
 * @example
 * misspelt(z.object({ title: z.string().optional() }), undefined, { titel: 'CTO' }) // [{ path: ['titel'], meant: 'title' }]
 */
export function misspelt(schema: z.ZodType | undefined, answer: z.ZodType | undefined, value: unknown): Misspelt[] {
  const read = inner(schema)
  const answered = inner(answer)
  if (Array.isArray(value)) {
    const item = read instanceof z.ZodArray ? elementOf(read) : undefined
    const answeredItem = answered instanceof z.ZodArray ? elementOf(answered) : undefined
    return item ? value.flatMap((part, index) => below(index, misspelt(item, answeredItem, part))) : []
  }
  if (!(read instanceof z.ZodObject) || typeof value !== 'object' || value === null) return []
  const fields = shapeOf(read)
  const known = answered instanceof z.ZodObject ? shapeOf(answered) : {}
  return Object.entries(value).flatMap(([name, part]) => {
    if (Object.hasOwn(fields, name)) return below(name, misspelt(fields[name], known[name], part))
    if (Object.hasOwn(known, name)) return []
    const meant = resembled(
      name,
      Object.keys(fields).filter(field => !Object.hasOwn(value, field)),
    )
    return meant === undefined ? [] : [{ path: [name], meant }]
  })
}

/**
 * What a call reads in its body and was given in its address.
 *
 * @param query names of the parameters
 */
export function misplaced(schema: z.ZodType | undefined, query: readonly string[]): Misspelt[] {
  const read = inner(schema)
  if (!(read instanceof z.ZodObject)) return []
  const fields = Object.keys(shapeOf(read))
  return query.flatMap(name => {
    const meant = fields.includes(name) ? name : resembled(name, fields)
    return meant === undefined ? [] : [{ path: [name], meant }]
  })
}

/** The field that a name resembles: a slip of the keys, its beginning (`org`, `delayMinutes` its end), or more words around it (`defaultOrgId`). */
function resembled(name: string, fields: readonly string[]): string | undefined {
  const long = fields.filter(field => field.length > 2)
  const wanted = name.toLowerCase()
  return (
    nearest(name, long) ??
    long.find(field => {
      const other = field.toLowerCase()
      if (wanted.length >= 3 && other.startsWith(wanted)) return true
      return (wanted.length >= 5 && other.includes(wanted)) || (other.length >= 5 && wanted.includes(other))
    })
  )
}

const below = (step: PropertyKey, found: readonly Misspelt[]): Misspelt[] =>
  found.map(({ path, meant }) => ({ path: [step, ...path], meant }))

const shapeOf = (schema: z.ZodObject) => schema.shape as Readonly<Record<string, z.ZodType>>
const elementOf = (schema: z.ZodArray) => schema.element as z.ZodType

/** A schema without "may be absent", "may be null" and the like around it. */
function inner(schema: z.ZodType | undefined): z.ZodType | undefined {
  let found = schema
  while (found instanceof z.ZodOptional || found instanceof z.ZodNullable || found instanceof z.ZodDefault)
    found = found.unwrap() as z.ZodType
  return found
}
