import type { CompareOperator, Filter, Resource } from '../../src/scim/index.js'

/**
 * A second reading of RFC 7644 section 3.4.2.2, written to be short and obvious and sharing nothing with the engine. It knows four
 * attributes of User by heart: title (text without case), externalId (text with case), active, emails (type, value, primary).
 */
export function interpret(filter: Filter, resource: Resource): boolean {
  if (filter.kind === 'not') return !interpret(filter.filter, resource)
  if (filter.kind === 'some' || filter.kind === 'present' || filter.kind === 'compare') return attribute(filter, resource)
  const answers = filter.filters.map(part => interpret(part, resource))
  return filter.kind === 'and' ? !answers.includes(false) : answers.includes(true)
}

function attribute(filter: Extract<Filter, { path: unknown }>, resource: Resource): boolean {
  const name = filter.path.name?.toLowerCase() ?? ''
  const value = resource[name === 'externalid' ? 'externalId' : name]
  if (filter.kind === 'some')
    return ((value as Resource[] | undefined) ?? []).some(element => interpret(filter.filter, { title: null, ...element }))
  if (name === 'emails') {
    const list = (value as Resource[] | undefined) ?? []
    const inner = { ...filter, path: { name: filter.path.sub ?? (filter.kind === 'present' ? '' : 'value') } }
    if (filter.kind === 'present' && !filter.path.sub) return list.length > 0
    if (list.length === 0) return filter.kind === 'compare' && filter.operator === 'eq' && filter.value === null
    return list.some(element => interpret(inner, element))
  }
  const absent = value === undefined || value === null
  if (filter.kind === 'present') return !absent
  const { operator, value: operand } = filter
  if (operand === null) return (operator === 'eq') === absent
  if (absent) return operator === 'ne'
  if (typeof value === 'boolean') return (value === operand) === (operator === 'eq')
  const fold = (text: unknown) => (name === 'externalid' ? String(text) : String(text).toLowerCase())
  const [a, b] = [fold(value), fold(operand)]
  const answers: Record<CompareOperator, boolean> = {
    eq: a === b,
    ne: a !== b,
    co: a.split(b).length > 1 || b === '',
    sw: a.slice(0, b.length) === b,
    ew: b === '' || a.slice(-b.length) === b,
    gt: a > b,
    ge: a >= b,
    lt: a < b,
    le: a <= b,
  }
  return answers[operator]
}
