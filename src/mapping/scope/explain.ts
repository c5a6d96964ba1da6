import type { Filter, FilterClause, FilterGroup } from '../model/schema.js'
import { findOperator } from './operators.js'

/**
 * A scoping filter in plain English, one line a group.
 *
 * @example
 * explainScope({ groups: [{ name: 'staff', clauses: [{ sourceOperandName: 'department', operatorName: 'EQUALS', targetOperand: { values: ['R&D'] } }] }] })
 * // ['In scope: everybody for whom department is "R&D" (staff).']
 */
export function explainScope(filter: Filter | null | undefined): string[] {
  const lines = lineOf(filter?.groups, 'In scope')
  const read = lineOf(filter?.inputFilterGroups, 'Read from the directory at all')
  return [...(lines.length > 0 ? lines : ['In scope: everybody, there is no scoping filter.']), ...read]
}

function lineOf(groups: readonly FilterGroup[] | null | undefined, words: string): string[] {
  return (groups ?? []).map((group, index) => {
    const clauses = group.clauses ?? []
    const name = group.name ? ` (${group.name})` : ''
    const lead = index === 0 ? `${words}: everybody` : 'Or everybody'
    return clauses.length === 0
      ? `${lead}, since the group has no clauses${name}.`
      : `${lead} for whom ${clauses.map(explainClause).join(' and ')}${name}.`
  })
}

/** One clause in words: "department is there and is not "Contractors"". */
export function explainClause(clause: FilterClause): string {
  const operands = clause.targetOperand?.values ?? []
  const operator = findOperator(clause.operatorName)
  return operator
    ? `${clause.sourceOperandName} ${operator.words(operands)}`
    : `${clause.sourceOperandName} ${clause.operatorName} ${operands.join(', ')} (an operator nobody knows)`
}

/** Equal for two filters that mean the same: order, names of groups and spelling of operators do not count. */
export function scopeMeaning(filter: Filter | null | undefined): string {
  const groups = (list: readonly FilterGroup[] | null | undefined) =>
    (list ?? [])
      .map(group =>
        (group.clauses ?? [])
          .map(({ sourceOperandName, operatorName, targetOperand }) =>
            JSON.stringify([
              sourceOperandName,
              findOperator(operatorName)?.name ?? operatorName,
              [...(targetOperand?.values ?? [])].sort(),
            ]),
          )
          .sort()
          .join('&'),
      )
      .sort()
      .join('|')
  return [filter?.groups, filter?.inputFilterGroups, filter?.categoryFilterGroups].map(groups).join(';')
}
