import type { CompareOperator, FilterLiteral, FilterTarget, FilterVisitor, ScimAttribute } from '../../scim/index.js'
import { enterpriseUrn } from '../domain/profile.js'
import { likeEscaped, literal, type Values } from './sql.js'

/** Where the JSON of a resource is: as sent, and with all texts folded. */
interface Place {
  readonly exact: string
  readonly folded: string
}

type Resource = 'User' | 'Group'

/**
 * Translates a filter to an SQL condition on `u` (users) or `g` (groups). Typed, indexed columns answer for the attributes that
 * clients look up by; the rest is read from the JSON. Every condition is true or false, never null, so that `not` is exact.
 */
export function filterToSql(values: Values, resource: Resource, baseUrl: string): FilterVisitor<string> {
  const alias = resource === 'User' ? 'u' : 'g'
  const root: Place = { exact: `${alias}.resource`, folded: `${alias}.folded` }
  return new SqlVisitor(values, root, resource, baseUrl, 0)
}

class SqlVisitor implements FilterVisitor<string> {
  constructor(
    readonly values: Values,
    readonly place: Place,
    /** Undefined inside a value filter. */
    readonly resource: Resource | undefined,
    readonly baseUrl: string,
    readonly depth: number,
  ) {}

  and(parts: readonly string[]): string {
    return parts.length === 0 ? 'true' : `(${parts.join(' AND ')})`
  }

  or(parts: readonly string[]): string {
    return parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`
  }

  not(part: string): string {
    return `(NOT ${part})`
  }

  constant(value: boolean): string {
    return String(value)
  }

  compare(target: FilterTarget, operator: CompareOperator, value: FilterLiteral): string {
    const column = this.#column(target)
    if (column) return compareColumn(this.values, column, operator, value)
    const list = this.#list(target)
    if (list) {
      const element = { exact: `${list.name}.exact`, folded: `${list.name}.folded` }
      const inner = this.#scalar(target.sub ? leaf(element, [target.sub.name]) : element, target.leaf, operator, value)
      if (value === null && operator === 'eq') return `(NOT EXISTS (${list.select}) OR EXISTS (${list.select} WHERE ${inner}))`
      return `EXISTS (${list.select} WHERE ${inner})`
    }
    return this.#scalar(leaf(this.place, pathOf(target)), target.leaf, operator, value)
  }

  present(target: FilterTarget): string {
    const column = this.#column(target)
    if (column) return `(${column.expression} IS NOT NULL)`
    const list = this.#list(target)
    if (list) {
      if (!target.sub) return `EXISTS (${list.select})`
      return `EXISTS (${list.select} WHERE ${list.name}.exact ? ${literal(target.sub.name)})`
    }
    const path = pathOf(target)
    return `coalesce(${this.place.exact} #> ${pathLiteral(path)} NOT IN ('null', '{}', '[]', '""'), false)`
  }

  some(target: FilterTarget, inside: (visitor?: FilterVisitor<string>) => string): string {
    const list = this.#list(target)
    const element = list ? { exact: `${list.name}.exact`, folded: `${list.name}.folded` } : leaf(this.place, pathOf(target))
    const inner = inside(new SqlVisitor(this.values, element, undefined, this.baseUrl, this.depth + 1))
    return list ? `EXISTS (${list.select} WHERE ${inner})` : inner
  }

  /** The typed column of an attribute of the resource itself. */
  #column(target: FilterTarget): Column | undefined {
    if (!this.resource) return undefined
    const { extension, attribute, sub } = target
    if (extension === enterpriseUrn && attribute.name === 'manager') return managerColumn(sub?.name, this.baseUrl)
    if (extension !== undefined) return undefined
    const key = sub ? `${attribute.name}.${sub.name}` : attribute.name
    return this.resource === 'User' ? userColumn(key, this.baseUrl) : groupColumn(key, this.baseUrl)
  }

  /** The rows of a multi-valued attribute, as sent and folded side by side. */
  #list(target: FilterTarget): { readonly name: string; readonly select: string } | undefined {
    if (!target.attribute.multiValued || target.self) return undefined
    const name = `e${this.depth}`
    if (this.resource === 'User' && target.extension === undefined && target.attribute.name === 'groups') {
      const object = `jsonb_build_object('value', lg.id, 'display', lg.display_name, 'type', 'direct')`
      const folded = `jsonb_build_object('value', lg.id, 'display', lg.display_key, 'type', 'direct')`
      return {
        name,
        select: `SELECT 1 FROM (SELECT ${object} AS exact, ${folded} AS folded FROM group_members lm JOIN groups lg ON lg.id = lm.group_id WHERE lm.user_id = u.id) AS ${name}`,
      }
    }
    if (this.resource === 'Group' && target.attribute.name === 'members') {
      const object = `jsonb_build_object('value', lu.id, 'display', lu.user_name, 'type', 'User')`
      const folded = `jsonb_build_object('value', lu.id, 'display', lu.user_name_key, 'type', 'user')`
      return {
        name,
        select: `SELECT 1 FROM (SELECT ${object} AS exact, ${folded} AS folded FROM group_members lm JOIN users lu ON lu.id = lm.user_id WHERE lm.group_id = g.id AND NOT lu.hidden) AS ${name}`,
      }
    }
    const path = target.extension === undefined ? [target.attribute.name] : [target.extension, target.attribute.name]
    const array = (json: string) => {
      const value = `${json} #> ${pathLiteral(path)}`
      return `CASE jsonb_typeof(${value}) WHEN 'array' THEN ${value} ELSE '[]' END`
    }
    return {
      name,
      select: `SELECT 1 FROM ROWS FROM (jsonb_array_elements(${array(this.place.exact)}), jsonb_array_elements(${array(this.place.folded)})) AS ${name}(exact, folded)`,
    }
  }

  #scalar(place: Place, attribute: ScimAttribute, operator: CompareOperator, value: FilterLiteral): string {
    if (value === null) {
      const present = `coalesce(${place.exact} NOT IN ('null', '{}', '[]', '""'), false)`
      return operator === 'eq' ? `(NOT ${present})` : present
    }
    const { type } = attribute
    if (type === 'boolean' || type === 'integer' || type === 'decimal') {
      const json = `${this.values.add(JSON.stringify(value))}::jsonb`
      const kind = type === 'boolean' ? 'boolean' : 'number'
      const negative = operator === 'ne'
      const test = `(jsonb_typeof(${place.exact}) = '${kind}' AND ${place.exact} ${sqlOperators[operator] ?? '='} ${json})`
      return negative ? `(${place.exact} IS NULL OR coalesce(${place.exact} <> ${json}, true))` : `coalesce(${test}, false)`
    }
    const isExact = exactText(attribute)
    const json = isExact ? place.exact : place.folded
    const text = `(${json} #>> '{}')`
    if (type === 'dateTime' && !isSubstring(operator)) return this.#instant(text, operator, String(value))
    return compareText(this.values, text, operator, isExact ? String(value) : String(value).toLowerCase())
  }

  #instant(text: string, operator: CompareOperator, value: string): string {
    const instant = `(CASE WHEN ${text} ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d' THEN ${text}::timestamptz END)`
    const wanted = `${this.values.add(new Date(value).toISOString())}::timestamptz`
    if (operator === 'ne') return `coalesce(${instant} <> ${wanted}, true)`
    return `coalesce(${instant} ${sqlOperators[operator]} ${wanted}, false)`
  }
}

const isSubstring = (operator: CompareOperator) => operator === 'co' || operator === 'sw' || operator === 'ew'

/** As the SCIM engine compares: RFC 7643 section 2.2, references and binary by 2.3.6 and 2.3.7. */
function exactText({ caseExact, type }: ScimAttribute): boolean {
  return caseExact === true || type === 'binary' || type === 'dateTime' || (type === 'reference' && caseExact !== false)
}

function pathOf(target: FilterTarget): string[] {
  if (target.self) return []
  const path = target.extension === undefined ? [target.attribute.name] : [target.extension, target.attribute.name]
  return target.sub ? [...path, target.sub.name] : path
}

function leaf(place: Place, path: readonly string[]): Place {
  if (path.length === 0) return place
  return { exact: `(${place.exact} #> ${pathLiteral(path)})`, folded: `(${place.folded} #> ${pathLiteral(path)})` }
}

const pathLiteral = (path: readonly string[]) => `ARRAY[${path.map(literal).join(', ')}]`

const sqlOperators: Readonly<Partial<Record<CompareOperator, string>>> = {
  eq: '=',
  ne: '<>',
  gt: '>',
  ge: '>=',
  lt: '<',
  le: '<=',
}

/** A column whose values are compared as they are; `fold` says that operands lose their case first. */
interface Column {
  readonly expression: string
  readonly kind: 'text' | 'folded' | 'boolean' | 'time'
  readonly nullable?: true
}

function userColumn(key: string, baseUrl: string): Column | undefined {
  switch (key) {
    case 'id':
      return { expression: 'u.id', kind: 'text' }
    case 'userName':
      return { expression: 'u.user_name_key', kind: 'folded' }
    case 'externalId':
      return { expression: 'u.external_id', kind: 'text', nullable: true }
    case 'active':
      return { expression: 'u.scim_active', kind: 'boolean' }
    default:
      return metaColumn(key, 'u', 'User', baseUrl)
  }
}

function groupColumn(key: string, baseUrl: string): Column | undefined {
  switch (key) {
    case 'id':
      return { expression: 'g.id', kind: 'text' }
    case 'displayName':
      return { expression: 'g.display_key', kind: 'folded' }
    case 'externalId':
      return { expression: 'g.external_id', kind: 'text', nullable: true }
    default:
      return metaColumn(key, 'g', 'Group', baseUrl)
  }
}

function metaColumn(key: string, alias: string, type: Resource, baseUrl: string): Column | undefined {
  switch (key) {
    case 'meta.created':
      return { expression: `${alias}.created_at`, kind: 'time' }
    case 'meta.lastModified':
      return { expression: `${alias}.modified_at`, kind: 'time' }
    case 'meta.resourceType':
      return { expression: literal(type), kind: 'text' }
    case 'meta.version':
      return { expression: `('W/"' || ${alias}.version || '"')`, kind: 'text' }
    case 'meta.location':
      return { expression: `(${literal(`${baseUrl}/${type}s/`)} || ${alias}.id)`, kind: 'text' }
    default:
      return undefined
  }
}

function managerColumn(sub: string | undefined, baseUrl: string): Column | undefined {
  if (sub === undefined || sub === 'value') return { expression: 'u.manager_id', kind: 'text', nullable: true }
  if (sub === '$ref') return { expression: `(${literal(`${baseUrl}/Users/`)} || u.manager_id)`, kind: 'text', nullable: true }
  if (sub !== 'displayName') return undefined
  return {
    expression: `(SELECT coalesce(m.folded->>'displayName', m.user_name_key) FROM users m WHERE m.id = u.manager_id)`,
    kind: 'folded',
    nullable: true,
  }
}

function compareColumn(values: Values, column: Column, operator: CompareOperator, value: FilterLiteral): string {
  const { expression, kind } = column
  if (value === null) return `(${expression} IS ${operator === 'eq' ? '' : 'NOT '}NULL)`
  if (kind === 'boolean') return `(${expression} ${operator === 'ne' ? '<>' : '='} ${values.add(value)}::boolean)`
  if (kind === 'time') {
    if (isSubstring(operator)) {
      const text = `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
      return compareText(values, text, operator, String(value))
    }
    // The column holds milliseconds: that is how finely times are shown.
    return `(${expression} ${sqlOperators[operator]} ${values.add(new Date(String(value)).toISOString())}::timestamptz)`
  }
  return compareText(
    values,
    expression,
    operator,
    kind === 'folded' ? String(value).toLowerCase() : String(value),
    !column.nullable,
  )
}

/** Texts are ordered by code point, whatever the database's locale. */
function compareText(values: Values, text: string, operator: CompareOperator, operand: string, neverNull = false): string {
  // PostgreSQL has no text with a NUL character: nothing equals one, everything differs.
  if (operand.includes('\u0000')) return operator === 'ne' ? 'true' : 'false'
  const sure = (condition: string, otherwise: boolean) => (neverNull ? `(${condition})` : `coalesce(${condition}, ${otherwise})`)
  switch (operator) {
    case 'eq':
      // Bare, so that an index is used; inside NOT a null would not do.
      return sure(`${text} = ${values.add(operand)}`, false)
    case 'ne':
      return sure(`${text} <> ${values.add(operand)}`, true)
    case 'co':
      return sure(`strpos(${text}, ${values.add(operand)}) > 0`, false)
    case 'sw':
      return sure(`starts_with(${text}, ${values.add(operand)})`, false)
    case 'ew':
      return sure(`${text} LIKE ${values.add(`%${likeEscaped(operand)}`)}`, false)
    default:
      return sure(`${text} COLLATE "C" ${sqlOperators[operator]} ${values.add(operand)}`, false)
  }
}
