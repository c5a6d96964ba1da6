import { formatPath } from '../attribute-path.js'
import type { Filter } from './tree.js'

/**
 * Writes a filter so that `parseFilter` reads the same tree: no more parentheses than precedence needs.
 *
 * @example
 * formatFilter(parseFilter('NOT (title PR) and (a eq 1 or b eq 2)')) // 'not (title pr) and (a eq 1 or b eq 2)'
 */
export function formatFilter(filter: Filter): string {
  switch (filter.kind) {
    case 'or':
      return filter.filters.map(part => grouped(part, part.kind === 'or')).join(' or ')
    case 'and':
      return filter.filters.map(part => grouped(part, part.kind === 'or' || part.kind === 'and')).join(' and ')
    case 'not':
      return `not (${formatFilter(filter.filter)})`
    case 'present':
      return `${formatPath(filter.path)} pr`
    case 'compare':
      return `${formatPath(filter.path)} ${filter.operator} ${JSON.stringify(filter.value)}`
    case 'some':
      return `${formatPath(filter.path)}[${formatFilter(filter.filter)}]`
  }
}

const grouped = (part: Filter, needed: boolean) => (needed ? `(${formatFilter(part)})` : formatFilter(part))
