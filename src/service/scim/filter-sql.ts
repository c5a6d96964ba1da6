import type { CompareOperator, FilterLiteral, FilterTarget, FilterVisitor, ScimAttribute } from '../../scim/index.js'
import { type Columns, columnsInside, columnsOfResource, type ResourceName } from './filter-columns.js'
import { compareColumn, compareText, sqlOperators } from './filter-compare.js'
import { joinedList, memberIs } from './filter-lists.js'
import { literal, type Values } from './sql.js'

/** Where the JSON of a resource is: as sent, and with all texts folded. */
interface Place {
  readonly exact: string
  readonly folded: string
}

/**
 * Translates a filter to an SQL condition on `u` (users) or `g` (groups). Typed, indexed columns answer for the attributes that
 * clients look up by; the rest is read from the JSON. Every condition is true or false, never null, so that `not` is exact.
 */
export function filterToSql(values: Values, resource: ResourceName, baseUrl: string): FilterVisitor<string> {
  const alias = resource === 'User' ? 'u' : 'g'
  const root: Place = { exact: `${alias}.resource`, folded: `${alias}.folded` }
  return new SqlVisitor(values, root, { resource, baseUrl }, columnsOfResource(resource, baseUrl), 0)
}

class SqlVisitor implements FilterVisitor<string> {
  constructor(
    readonly values: Values,
    readonly place: Place,
    /** The resource itself; undefined inside a value filter. */
    readonly root: { readonly resource: ResourceName; readonly baseUrl: string } | undefined,
    readonly columns: Columns,
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
    const column = this.columns(target)
    if (column) return compareColumn(this.values, column, operator, value)
    const list = this.#list(target)
    if (list) {
      if (this.root?.resource === 'Group' && operator === 'eq' && typeof value === 'string') {
        const quick = memberIs(target, value, this.values)
        if (quick) return quick
      }
      const element = { exact: `${list.name}.exact`, folded: `${list.name}.folded` }
      const inner = this.#scalar(target.sub ? leaf(element, [target.sub.name]) : element, target.leaf, operator, value)
      if (value === null && operator === 'eq') return `(NOT EXISTS (${list.select}) OR EXISTS (${list.select} WHERE ${inner}))`
      return `EXISTS (${list.select} WHERE ${inner})`
    }
    return this.#scalar(leaf(this.place, pathOf(target)), target.leaf, operator, value)
  }

  present(target: FilterTarget): string {
    const column = this.columns(target)
    if (column) return `(${column.expression} IS NOT NULL)`
    if (this.root && target.extension === undefined && target.attribute.name === 'meta') return 'true'
    const list = this.#list(target)
    if (list) {
      if (!target.sub) return `EXISTS (${list.select})`
      return `EXISTS (${list.select} WHERE ${list.name}.exact ? ${literal(target.sub.name)})`
    }
    return assigned(leaf(this.place, pathOf(target)).exact)
  }

  some(target: FilterTarget, inside: (visitor?: FilterVisitor<string>) => string): string {
    const list = this.#list(target)
    const columns = this.root && columnsInside(target, this.root.resource, this.root.baseUrl)
    const element = list ? { exact: `${list.name}.exact`, folded: `${list.name}.folded` } : leaf(this.place, pathOf(target))
    const inner = inside(new SqlVisitor(this.values, element, undefined, columns?.columns ?? (() => undefined), this.depth + 1))
    if (list) return `EXISTS (${list.select} WHERE ${inner})`
    // Without a value there is nothing that could fulfil the part, a `not` in it neither.
    return `(${columns?.exists ?? assigned(element.exact)} AND ${inner})`
  }

  /** The rows of a multi-valued attribute, as sent and folded side by side. */
  #list(target: FilterTarget): { readonly name: string; readonly select: string } | undefined {
    if (!target.attribute.multiValued || target.self) return undefined
    const name = `e${this.depth}`
    const joined = this.root && joinedList(target, this.root.resource, this.root.baseUrl)
    if (joined) return { name, select: `SELECT 1 FROM (${joined}) AS ${name}` }
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
    if (value === null) return operator === 'eq' ? `(NOT ${assigned(place.exact)})` : assigned(place.exact)
    const { type } = attribute
    if (type === 'boolean' || type === 'integer' || type === 'decimal') {
      const json = `${this.values.add(JSON.stringify(value))}::jsonb`
      const kind = type === 'boolean' ? 'boolean' : 'number'
      if (operator === 'ne') return `(${place.exact} IS NULL OR coalesce(${place.exact} <> ${json}, true))`
      const test = `(jsonb_typeof(${place.exact}) = '${kind}' AND ${place.exact} ${sqlOperators[operator] ?? '='} ${json})`
      return `coalesce(${test}, false)`
    }
    const isExact = exactText(attribute)
    const text = `(${isExact ? place.exact : place.folded} #>> '{}')`
    return compareText(this.values, text, operator, isExact ? String(value) : String(value).toLowerCase())
  }
}

/** Null, an empty list and an empty object are no value (RFC 7643 section 2.5). */
const assigned = (json: string) => `coalesce(${json} NOT IN ('null', '{}', '[]', '""'), false)`

/** As the SCIM engine compares: RFC 7643 section 2.2, references and binary by 2.3.6 and 2.3.7. Dates are in columns. */
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
