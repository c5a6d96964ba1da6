import type { AttributeMapping } from '../../mapping/index.js'

export const rowHead = ['target', 'source', 'default', 'matching', 'flow'] as const

/** One row of a mapping as cells: where to, from what, and how it flows. */
export function rowCells(row: AttributeMapping): string[] {
  return [
    row.targetAttributeName ?? '',
    row.source?.expression ?? row.source?.name ?? '(none)',
    row.defaultValue ?? '',
    row.matchingPriority ? String(row.matchingPriority) : '',
    `${row.flowType ?? 'Always'}${row.flowBehavior === 'FlowAlways' ? ', FlowAlways' : ''}`,
  ]
}
