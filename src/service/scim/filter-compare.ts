import { type CompareOperator, type FilterLiteral, parseInstant } from '../../scim/index.js'
import type { Column } from './filter-columns.js'
import { likeEscaped, type Values } from './sql.js'

export const sqlOperators: Readonly<Partial<Record<CompareOperator, string>>> = {
  eq: '=',
  ne: '<>',
  gt: '>',
  ge: '>=',
  lt: '<',
  le: '<=',
}

const isSubstring = (operator: CompareOperator) => operator === 'co' || operator === 'sw' || operator === 'ew'

export function compareColumn(values: Values, column: Column, operator: CompareOperator, value: FilterLiteral): string {
  const { expression, kind } = column
  if (value === null) return `(${expression} IS ${operator === 'eq' ? '' : 'NOT '}NULL)`
  if (kind === 'boolean') return `(${expression} ${operator === 'ne' ? '<>' : '='} ${values.add(value)}::boolean)`
  if (kind === 'time') {
    if (!isSubstring(operator)) return compareTime(values, expression, operator, String(value))
    const text = `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    return compareText(values, text, operator, String(value))
  }
  const operand = kind === 'folded' ? String(value).toLowerCase() : String(value)
  return compareText(values, expression, operator, operand, !column.nullable)
}

/** What PostgreSQL's timestamps reach, in milliseconds; later and earlier times are all the same to a comparison. */
const [earliest, latest] = [Date.UTC(-4000, 0), Date.UTC(200_000, 0)]

/** Columns hold milliseconds; a time between two of them equals neither. */
function compareTime(values: Values, expression: string, operator: CompareOperator, text: string): string {
  const instant = parseInstant(text)
  if (!instant) return operator === 'ne' ? 'true' : 'false'
  const milliseconds = instant.seconds * 1000 + Number(instant.fraction.padEnd(3, '0').slice(0, 3))
  const isBetween = instant.fraction.length > 3
  if (isBetween && (operator === 'eq' || operator === 'ne')) return String(operator === 'ne')
  const rounded = { gt: 'gt', ge: 'gt', lt: 'le', le: 'le' } as const
  const sql = sqlOperators[isBetween ? rounded[operator as keyof typeof rounded] : operator]
  const within = Math.min(latest, Math.max(earliest, milliseconds))
  return `(${expression} ${sql} to_timestamp(${values.add(within)}::double precision / 1000))`
}

/** What no stored text has: a NUL character, half a surrogate pair. */
const unstorable = /[\u0000\p{Surrogate}]/u

/** Texts are ordered by code point, whatever the database's locale. */
export function compareText(values: Values, text: string, operator: CompareOperator, operand: string, neverNull = false): string {
  const sure = (condition: string, otherwise: boolean) => (neverNull ? `(${condition})` : `coalesce(${condition}, ${otherwise})`)
  const order = (sql: string | undefined, bound: string) => sure(`${text} COLLATE "C" ${sql} ${values.add(bound)}`, false)
  const isOrdered = operator === 'gt' || operator === 'ge' || operator === 'lt' || operator === 'le'
  const cut = operand.search(unstorable)
  if (cut >= 0) {
    if (!isOrdered) return String(operator === 'ne')
    // No text equals the operand: those behind it are greater than what stands before the cut, or begin where surrogates end.
    const isGreater = operator === 'gt' || operator === 'ge'
    const before = operand.slice(0, cut)
    return operand.charCodeAt(cut) === 0
      ? order(isGreater ? '>' : '<=', before)
      : order(isGreater ? '>=' : '<', `${before}\ue000`)
  }
  if (isOrdered) return order(sqlOperators[operator], operand)
  switch (operator) {
    case 'ne':
      return sure(`${text} <> ${values.add(operand)}`, true)
    case 'co':
      return sure(`strpos(${text}, ${values.add(operand)}) > 0`, false)
    case 'sw':
      return sure(`starts_with(${text}, ${values.add(operand)})`, false)
    case 'ew':
      return sure(`${text} LIKE ${values.add(`%${likeEscaped(operand)}`)}`, false)
    default: {
      // Without a function around it, so that an index is used.
      const equal = `${text} = ${values.add(operand)}`
      return neverNull ? `(${equal})` : `(${text} IS NOT NULL AND ${equal})`
    }
  }
}
