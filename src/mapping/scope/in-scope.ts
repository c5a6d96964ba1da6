import type { Filter, FilterClause, FilterGroup } from '../model/schema.js'
import type { SourceRecord } from '../source-record.js'
import { findOperator, type Judge, type Judgement, textOf } from './operators.js'

/** What became of one clause. */
export interface ClauseVerdict {
  /** Name of its group, or "group 2" when it has none. */
  readonly group: string
  readonly attribute: string
  readonly operator: string
  readonly operands: readonly string[]
  readonly result: boolean
  /** One sentence: value, question, answer. */
  readonly why: string
}

/** Whether an object is in scope, and what every clause said. */
export interface ScopeVerdict {
  readonly inScope: boolean
  /** One sentence a clause, in document order; one sentence alone when there is nothing to ask. */
  readonly why: readonly string[]
  readonly clauses: readonly ClauseVerdict[]
  /** Out of scope by `inputFilterGroups`: the object is not even read, and who gets there is not disabled. */
  readonly notRead: boolean
}

/**
 * Evaluates a scoping filter: clauses of a group are joined by AND, groups by OR. No filter and no group: in scope. An empty
 * group matches everything. A clause on a missing or empty value is false, negative operators included; only IS NULL is true.
 * Regular expressions are not anchored.
 *
 * Never throws: what cannot be judged (unknown operator, bad pattern, text for an integer operator) is false and says so.
 *
 * @param record names of mappings, as `toSourceRecord` gives them
 * @example
 * inScope({ groups: [{ clauses: [{ sourceOperandName: 'department', operatorName: 'NOT EQUALS', targetOperand: { values: ['Contractors'] } }] }] }, {})
 * // { inScope: false, why: ['group 1: department is missing, and NOT EQUALS is false on nothing'], … }
 */
export function inScope(filter: Filter | null | undefined, record: SourceRecord): ScopeVerdict {
  if (!isObject(filter)) return everything
  const text = textAlone(filter)
  const known = compiled.get(filter)
  if (text !== undefined && known?.text === text) return known.judge(record)
  const judge = compileScope(filter)
  if (text !== undefined) compiled.set(filter, { text, judge })
  return judge(record)
}

/** Undefined for what JSON cannot say: a filter made by a program may contain itself. */
function textAlone(filter: Filter): string | undefined {
  try {
    return JSON.stringify(filter)
  } catch {
    return undefined
  }
}

/** Filters asked before, with what they were then: the caller may have changed one. */
const compiled = new WeakMap<Filter, { readonly text: string; readonly judge: (record: SourceRecord) => ScopeVerdict }>()

/** The same, with patterns compiled once: for many records. */
export function compileScope(filter: Filter | null | undefined): (record: SourceRecord) => ScopeVerdict {
  if (!isObject(filter)) return () => everything
  const scope = compileGroups(filter.groups)
  const input = compileGroups(filter.inputFilterGroups)
  return (given: SourceRecord): ScopeVerdict => {
    const record = isObject(given) ? given : {}
    const read = input(record)
    const within = scope(record)
    const clauses = [...read.clauses, ...within.clauses]
    const why = [...read.why, ...within.why]
    return {
      inScope: read.result && within.result,
      why: why.length > 0 ? why : everything.why,
      clauses,
      notRead: !read.result,
    }
  }
}

const isObject = <T>(value: T): value is T & object => typeof value === 'object' && value !== null

/** Lists of a document that nobody checked: what is no list has no members. */
const listed = <T>(list: readonly T[] | null | undefined): readonly T[] => (Array.isArray(list) ? (list as readonly T[]) : [])

const everything: ScopeVerdict = { inScope: true, why: ['there is no scoping filter'], clauses: [], notRead: false }

interface GroupsVerdict {
  readonly result: boolean
  readonly why: readonly string[]
  readonly clauses: readonly ClauseVerdict[]
}

function compileGroups(groups: readonly FilterGroup[] | null | undefined): (record: SourceRecord) => GroupsVerdict {
  if (listed(groups).length === 0) return () => ({ result: true, why: [], clauses: [] })
  const parts = listed(groups).map((group, index) => {
    const name = group?.name ? String(group.name) : `group ${index + 1}`
    return { name, clauses: listed(group?.clauses).map(clause => compileClause(name, clause)) }
  })
  return record => {
    const clauses: ClauseVerdict[] = []
    const why: string[] = []
    let result = false
    for (const { name, clauses: judges } of parts) {
      const verdicts = judges.map(judge => judge(record))
      clauses.push(...verdicts)
      why.push(
        ...(verdicts.length > 0
          ? verdicts.map(verdict => verdict.why)
          : [`${name}: the group has no clauses and matches everything`]),
      )
      if (verdicts.every(verdict => verdict.result)) result = true
    }
    return { result, why, clauses }
  }
}

function compileClause(group: string, clause: FilterClause): (record: SourceRecord) => ClauseVerdict {
  const attribute = String(clause?.sourceOperandName ?? '')
  const operatorName = String(clause?.operatorName ?? '')
  const operands = listed(clause?.targetOperand?.values).map(String)
  const operator = findOperator(operatorName)
  const prepared: Judge | string = operator ? operator.prepare(operands) : `the operator ${operatorName} is not known`
  const frame = { group, attribute, operator: operator?.name ?? operatorName, operands }
  const answer = (result: boolean, sentence: string): ClauseVerdict => ({ ...frame, result, why: `${group}: ${sentence}` })
  return record => {
    if (!operator || typeof prepared === 'string') return answer(false, `${attribute} is not judged, ${String(prepared)}`)
    const value = Object.hasOwn(record, attribute) ? record[attribute] : null
    if (isEmpty(value)) {
      if (operator.arity === 1)
        return answer(operator.whenEmpty, `${attribute} is missing, so ${operator.name} is ${operator.whenEmpty}`)
      return answer(false, `${attribute} is missing, and ${operator.name} is false on nothing`)
    }
    const judgement: Judgement = prepared(value)
    const asked = `${attribute} is ${show(value)}: "${operator.words(operands)}"`
    if (typeof judgement === 'boolean') return answer(judgement, `${asked} ${judgement ? 'holds' : 'does not hold'}`)
    return answer(false, `${asked} is not judged, ${judgement.unusable}`)
  }
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

function show(value: unknown): string {
  const text = textOf(value)
  if (text === undefined) return Array.isArray(value) ? `a list of ${value.length}` : 'an object'
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text)
}
