/** A column of an answer: its name and how its values are read. */
export interface Column {
  readonly name: string
  readonly read: (text: string) => unknown
}

/** The columns of a statement's rows. */
export interface Shape {
  readonly columns: readonly Column[]
  /** A row of nulls: its copies have all their properties from the start, which is quicker than to get them one by one. */
  readonly blank: Readonly<Record<string, unknown>>
}

export const shapeOf = (columns: readonly Column[]): Shape => ({
  columns,
  blank: Object.fromEntries(columns.map(({ name }) => [name, null])),
})

/** A row as the service reads it, of values in the database's text form. */
export function rowOf(fields: readonly (string | null)[], { columns, blank }: Shape): Record<string, unknown> {
  const row = { ...blank }
  for (let index = 0; index < columns.length; index++) {
    const { name, read } = columns[index] as Column
    const text = fields[index] ?? null
    row[name] = text === null ? null : read(text)
  }
  return row
}

/** A value in the database's text form. JSON comes as text already. */
export function asText(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return `{${value.map(elementText).join(',')}}`
  if (typeof value === 'object') return JSON.stringify(value)
  return String(value)
}

function elementText(value: unknown): string {
  const text = asText(value)
  return text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`
}

const utcTime = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3})\d*)?\+00$/

/** A time as the database writes it, in the form of RFC 7643 section 2.3.5: in milliseconds, in UTC. */
export function isoTime(text: string): string {
  const [, date, time, fraction = ''] = utcTime.exec(text) ?? []
  if (date !== undefined) return `${date}T${time}.${fraction.padEnd(3, '0')}Z`
  // Another time zone: +05, +05:30, -03:30:12.
  return new Date(
    text
      .replace(' ', 'T')
      .replace(/([+-]\d\d)$/, '$1:00')
      .replace(/([+-]\d\d:\d\d):\d\d$/, '$1'),
  ).toISOString()
}

/** How the service reads types that the databases' own readers read otherwise or slowly: int8, whose counts stay far below 2^53, and timestamptz. */
export const ownReaders: Readonly<Record<number, (text: string) => unknown>> = {
  20: Number,
  1184: text => new Date(isoTime(text)),
}
