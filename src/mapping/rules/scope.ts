import { nearest } from '../../diagnostics/index.js'
import type { FilterClause, FilterGroup } from '../model/schema.js'
import { graphAliases, userSourceAttributes } from '../model/source-attributes.js'
import { inScope } from '../scope/in-scope.js'
import { type FilterOperator, filterOperators, findOperator, integerOf, undocumentedOperators } from '../scope/operators.js'
import { counterpart } from './deprovisioning.js'
import { type MappingRule, mappingRule } from './rule.js'
import type { MappingView } from './view.js'

/** Family F: scoping filters. */

interface Placed {
  readonly clause: FilterClause
  readonly path: string
  readonly group: string
  readonly operator: FilterOperator | undefined
}

function* groupsOf(
  mapping: MappingView,
): Iterable<{ group: FilterGroup; path: string; name: string; clauses: readonly Placed[] }> {
  const { scope } = mapping.mapping
  for (const member of ['groups', 'inputFilterGroups'] as const)
    for (const [g, group] of (scope?.[member] ?? []).entries()) {
      const path = `${mapping.pointer}/scope/${member}/${g}`
      const name = group.name ? `group ${JSON.stringify(group.name)}` : `group ${g + 1}`
      const clauses = (group.clauses ?? []).map((clause, c) => ({
        clause,
        path: `${path}/clauses/${c}`,
        group: name,
        operator: findOperator(clause.operatorName),
      }))
      yield { group, path, name, clauses }
    }
}

function* clausesOf(mapping: MappingView): Iterable<Placed> {
  for (const { clauses } of groupsOf(mapping)) yield* clauses
}

const said = ({ clause }: Placed) =>
  `${clause.sourceOperandName} ${clause.operatorName}${operandsOf(clause)
    .map(value => ` ${JSON.stringify(value)}`)
    .join(',')}`
const operandsOf = (clause: FilterClause) => clause.targetOperand?.values ?? []

const unsupported = mappingRule({
  id: 'F01',
  code: 'MAP701',
  name: 'clause-not-supported',
  severity: 'error',
  title: 'a scoping clause uses an attribute or operator that does not work there',
  explain:
    'Scoping filters know fourteen operators and single-valued, plain attributes: not members, manager, appRoleAssignments, userType, dates, nor lists. A clause that cannot be judged is false and drops everybody.',
  wrong: 'userType EQUALS "Member"',
  right: 'employeeType EQUALS "Employee"',
  *check(mapping) {
    const { fromEntra } = mapping.ends
    const names = [...(fromEntra ? userSourceAttributes.map(({ name }) => name) : []), ...mapping.sourceDefinitions.keys()]
    for (const placed of clausesOf(mapping)) {
      const { clause, path, operator } = placed
      const name = clause.sourceOperandName
      const attribute = mapping.source(name)
      if (/^ismemberof$/i.test(name))
        yield {
          path,
          message: `${said(placed)}: group membership cannot be used in a scoping filter`,
          hint: 'assign the group to the application instead',
        }
      else if (!attribute && (fromEntra || mapping.sourceDefinitions.size > 0)) {
        const better =
          graphAliases.get(name.toLowerCase()) ??
          names.find(known => known.toLowerCase() === name.toLowerCase()) ??
          nearest(name, names)
        yield { path, message: `${said(placed)}: ${name} is no source attribute`, hint: better && `did you mean ${better}?` }
      } else if (attribute?.unscopable !== undefined)
        yield { path, message: `${said(placed)}: ${name} cannot be used in a scoping filter, ${attribute.unscopable}` }
      if (!operator) {
        const undocumented = undocumentedOperators.some(known => known.toLowerCase() === clause.operatorName.toLowerCase())
        const better = nearest(
          clause.operatorName,
          filterOperators.map(known => known.name),
        )
        yield undocumented
          ? {
              path,
              severity: 'warning',
              message: `${said(placed)}: the portal offers this operator, but nobody documents what it does; attrmap takes it as false`,
              choice: 'scope-undocumented-operators',
            }
          : { path, message: `${said(placed)}: the operator is not known`, hint: better && `did you mean ${better}?` }
      } else if (operator.arity === 2 && operandsOf(clause).length === 0)
        yield { path, message: `${said(placed)}: the clause has no operand` }
    }
    for (const { path, name, clauses } of groupsOf(mapping))
      if (clauses.length === 0)
        yield {
          path,
          severity: 'warning',
          message: `${name} has no clauses; attrmap lets it match everything, which nobody documents`,
          choice: 'scope-empty-group',
        }
  },
})

const negativeOnNullable = mappingRule({
  id: 'F02',
  code: 'MAP702',
  name: 'negative-clause-drops-empty',
  severity: 'warning',
  title: 'a negative operator drops everybody who lacks the attribute',
  explain:
    'A clause on a missing value is false, negative operators included: "department NOT EQUALS Contractors" drops everybody without a department. Add a second group with IS NULL.',
  wrong: 'department NOT EQUALS "Contractors"',
  right: 'group 1: department NOT EQUALS "Contractors"; group 2: department IS NULL',
  *check(mapping) {
    const allowsNothing = new Set(
      [...clausesOf(mapping)]
        .filter(({ operator }) => operator?.name === 'IS NULL')
        .map(({ clause }) => clause.sourceOperandName),
    )
    for (const placed of clausesOf(mapping)) {
      const name = placed.clause.sourceOperandName
      if (placed.operator?.negative && (mapping.source(name)?.nullable ?? true) && !allowsNothing.has(name))
        yield {
          path: placed.path,
          message: `${said(placed)} is false for everybody without ${name}`,
          hint: `add a group with ${name} IS NULL`,
        }
    }
  },
})

const integers = mappingRule({
  id: 'F03',
  code: 'MAP703',
  name: 'integer-clause',
  severity: 'error',
  title: 'an integer operator on something that is no whole number',
  explain:
    'GREATER_THAN and GREATER_THAN_OR_EQUALS need a whole number on both sides; anything else is false. Use a regular expression for texts made of digits.',
  wrong: 'employeeId GREATER_THAN "1000"',
  right: 'employeeId REGEX MATCH "^[1-9][0-9]{3,}$"',
  *check(mapping) {
    for (const placed of clausesOf(mapping)) {
      if (!placed.operator?.integer) continue
      const bad = operandsOf(placed.clause).find(value => integerOf(value) === undefined)
      if (bad !== undefined) yield { path: placed.path, message: `${said(placed)}: ${JSON.stringify(bad)} is no whole number` }
      const type = mapping.source(placed.clause.sourceOperandName)?.type
      if (type !== undefined && type !== 'Integer' && type !== 'Unknown')
        yield {
          path: placed.path,
          message: `${said(placed)}: ${placed.clause.sourceOperandName} is ${type === 'String' ? 'a text' : `of type ${type}`}, not a whole number`,
          hint: 'use REGEX MATCH',
        }
    }
  },
})

const patterns = mappingRule({
  id: 'F04',
  code: 'MAP704',
  name: 'scope-pattern',
  severity: 'error',
  title: 'the pattern of a clause is invalid, or not anchored',
  explain:
    'A pattern that cannot be used makes the clause false for everybody. A pattern without ^ and $ matches anywhere in the value, which .NET does and the documentation does not say.',
  wrong: 'userPrincipalName REGEX MATCH "@corp.example("',
  right: 'userPrincipalName REGEX MATCH "@corp\\.example$"',
  *check(mapping) {
    for (const placed of clausesOf(mapping)) {
      if (!placed.operator?.name.endsWith('REGEX MATCH')) continue
      const operands = operandsOf(placed.clause)
      const prepared = operands.length > 0 ? placed.operator.prepare(operands) : undefined
      if (typeof prepared === 'string') yield { path: placed.path, message: `${placed.clause.sourceOperandName}: ${prepared}` }
      else if (operands.some(pattern => !/\^|\$/.test(pattern)))
        yield {
          path: placed.path,
          severity: 'info',
          message: `${said(placed)}: the pattern has neither ^ nor $ and matches anywhere in the value`,
          hint: 'anchor it if the whole value is meant',
          choice: 'scope-pattern-anchors',
        }
    }
  },
})

const contradiction = mappingRule({
  id: 'F05',
  code: 'MAP705',
  name: 'scope-matches-nobody',
  severity: 'warning',
  title: 'the clauses of a group contradict each other, or the filter matches nobody',
  explain:
    'The clauses of one group all have to hold. Two different values for one attribute never do: put alternatives into groups of their own. With sample users the whole filter is tried.',
  wrong: 'one group: country EQUALS "DE" and country EQUALS "FR"',
  right: 'two groups: country EQUALS "DE"; country EQUALS "FR"',
  *check(mapping) {
    for (const { clauses } of groupsOf(mapping))
      for (const [index, a] of clauses.slice(0, mostCompared).entries()) {
        const b = clauses.slice(index + 1, mostCompared).find(other => contradicts(a, other) || contradicts(other, a))
        if (b)
          yield {
            path: b.path,
            message: `${said(b)} contradicts ${said(a)} in the same group: it matches nobody`,
            hint: 'put alternatives into groups of their own',
          }
      }
    const { scope } = mapping.mapping
    if (scope && mapping.samples.length > 0 && !mapping.samples.some(({ record }) => inScope(scope, record).inScope))
      yield { path: `${mapping.pointer}/scope`, message: `the filter matches none of the ${mapping.samples.length} sample users` }
  },
})

/** Clauses of one group that are compared with each other; people write two or three. */
const mostCompared = 200

function contradicts(a: Placed, b: Placed): boolean {
  if (a.clause.sourceOperandName !== b.clause.sourceOperandName || !a.operator || !b.operator) return false
  const [one, other] = [a.operator.name, b.operator.name]
  if (one === 'IS NULL') return other !== 'IS NULL'
  if (one === 'IS TRUE') return other === 'IS FALSE'
  if (one !== 'EQUALS') return false
  const values = operandsOf(a.clause)
  const others = operandsOf(b.clause)
  if (other === 'EQUALS') return values.length > 0 && others.length > 0 && !values.some(value => others.includes(value))
  // A literal value can be judged by any other clause on the same attribute.
  const judge = b.operator.prepare(others)
  return typeof judge !== 'string' && values.length > 0 && values.every(value => judge(value) === false)
}

const tooMany = mappingRule({
  id: 'F06',
  code: 'MAP706',
  name: 'scope-change-disables-many',
  severity: 'error',
  title: 'the change of the scope would disable more users than the threshold',
  explain:
    'Users who leave the scope are disabled in the next cycle. Above the threshold for accidental deletions the service stops and the job is quarantined. Look at who leaves, or raise the threshold on purpose.',
  wrong: 'a new clause that 40 of 50 sample users do not meet',
  right: 'a filter that keeps those who are provisioned today',
  data: true,
  *check(mapping, { options }) {
    const before = options.previous && counterpart(mapping, options.previous)
    if (!before || mapping.samples.length === 0) return
    const threshold = options.deletionThreshold ?? 25
    const leaving = mapping.samples.filter(
      ({ record }) =>
        inScope(before.scope, record).inScope && !inScope(mapping.mapping.scope, record).inScope && record.IsSoftDeleted !== true,
    )
    if (leaving.length > threshold)
      yield {
        path: `${mapping.pointer}/scope`,
        message: `${leaving.length} sample users would leave the scope and be disabled; the threshold is ${threshold}`,
      }
  },
})

export const scopeRules: readonly MappingRule[] = [unsupported, negativeOnNullable, integers, patterns, contradiction, tooMany]
