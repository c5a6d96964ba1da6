import { type Diagnostic, report } from '../../diagnostics/index.js'
import { type CompiledExpression, compile, ExpressionError, findFunction, fromGraph } from '../../expression/index.js'
import {
  type AttributeDefinition,
  type AttributeMapping,
  type AttributeMappingSource,
  type FlowType,
  flowOf,
  type ObjectMapping,
  objectOf,
  sourceAttribute,
  targetKey,
} from '../../mapping/index.js'
import type { ScimSchema } from '../../scim/index.js'
import { mappingUnusable } from '../diagnostics/transforming.js'
import { findTarget, type Target } from './target.js'

/** One row of a mapping, ready to run. */
export interface Row {
  readonly target: Target
  /** Absent for the portal's mapping type None. */
  readonly expression?: CompiledExpression
  /** Name of the source attribute when the row takes over one text as it is: then nothing needs to be evaluated. */
  readonly direct?: string
  /** Source attributes the row reads. */
  readonly attributes: readonly string[]
  /** null: no default. */
  readonly defaultValue: string | null
  /** 0: not a matching attribute. */
  readonly matchingPriority: number
  readonly flowType: FlowType
  readonly flowAlways: boolean
  /** What an update does with a list that is there, when the expression's function says so; else the flow fields alone decide. */
  readonly updates?: 'add' | 'replace'
}

/** A mapping with every expression compiled and every target found. */
export interface CompiledMapping {
  readonly mapping: ObjectMapping
  readonly object: 'User' | 'Group'
  readonly rows: readonly Row[]
  /** Rows whose only purpose is to leave an object out (`objectFilter`). */
  readonly objectFilters: readonly CompiledExpression[]
  /** Source attributes that any row reads, without repetition. */
  readonly attributes: readonly string[]
}

/** Thrown by `createTransform`, `transform` and `plan` when a mapping cannot be carried out; `diagnostics` has a path for each row. */
export class MappingError extends Error {
  override readonly name = 'MappingError'
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics[0]?.message ?? 'the mapping cannot be carried out')
    this.diagnostics = diagnostics
  }
}

/** Pseudo target of IgnoreObjectFlow: its row writes nothing. */
const objectFilter = 'objectfilter'

/** What the document around a mapping says of its target attributes, by `targetKey`. */
export type Declared = ReadonlyMap<string, AttributeDefinition>

/**
 * Compiles a mapping.
 *
 * @param declared types of the customer's own attributes; without them they are texts
 * @throws MappingError naming every row that cannot be carried out
 */
export function compileMapping(
  mapping: ObjectMapping,
  extensions: readonly ScimSchema[] = [],
  declared: Declared = new Map(),
): CompiledMapping {
  const object = objectOf(mapping)
  const diagnostics: Diagnostic[] = []
  const rows: Row[] = []
  const objectFilters: CompiledExpression[] = []
  mapping.attributeMappings.forEach((mapped, index) => {
    const path = `/attributeMappings/${index}`
    if (typeof mapped?.targetAttributeName !== 'string') {
      const hint = 'read the document with readSynchronizationSchema, which says what is wrong with it'
      diagnostics.push(report(mappingUnusable, { message: `row ${index + 1} has no targetAttributeName`, path, hint }))
      return
    }
    const expression = compileSource(mapped.source, `${path} ${mapped.targetAttributeName}`, diagnostics)
    if (mapped.targetAttributeName.trim().toLowerCase() === objectFilter) {
      if (expression) objectFilters.push(expression)
      return
    }
    const found = findTarget(mapped.targetAttributeName, object, extensions)
    const target = typeof found === 'string' || found.known ? found : customTarget(found, rows, declared)
    if (typeof target === 'string') {
      diagnostics.push(
        report(mappingUnusable, {
          message: `${mapped.targetAttributeName}: ${target}`,
          path,
          hint: 'mend the target path, or remove the row',
        }),
      )
      return
    }
    if (target.readOnly) {
      diagnostics.push(
        report(mappingUnusable, {
          message: `${target.written} cannot be written: the target decides it`,
          path,
          hint: 'remove the row',
        }),
      )
      return
    }
    const row = rowOf(mapped, target, expression, directText(mapped.source, object))
    const other = rows.find(({ target: earlier }) => collide(earlier, target))
    if (other)
      diagnostics.push(
        report(mappingUnusable, {
          message: `${target.written} and ${other.target.written} write the same place${sameType(other.target, target) ? ': two elements of one type' : ''}`,
          path,
          hint: 'remove one of the two rows',
        }),
      )
    rows.push(row)
  })
  if (diagnostics.length > 0) throw new MappingError(diagnostics)
  const attributes = [...new Set([...rows.flatMap(row => row.attributes), ...objectFilters.flatMap(filter => filter.attributes)])]
  return { mapping, object, rows, objectFilters, attributes }
}

function rowOf(
  mapped: AttributeMapping,
  target: Target,
  expression: CompiledExpression | undefined,
  direct: string | undefined,
): Row {
  const flow = flowOf(mapped)
  const tree = expression?.tree
  const updates = tree?.type === 'call' && target.takesList ? findFunction(tree.name)?.updates : undefined
  return {
    target,
    ...(expression && { expression }),
    ...(direct !== undefined && { direct }),
    attributes: expression?.attributes ?? [],
    defaultValue: flow.defaultValue,
    matchingPriority: flow.matchingPriority,
    flowType: flow.flowType,
    flowAlways: flow.flowBehavior === 'FlowAlways',
    ...(updates && { updates }),
  }
}

function directText(source: AttributeMappingSource | null | undefined, object: 'User' | 'Group'): string | undefined {
  const known = source?.type === 'Attribute' ? sourceAttribute(source.name, object) : undefined
  return (known?.type === 'String' || known?.name === 'manager') && !known.multivalued ? known.name : undefined
}

/** Compiles the source of a row; the tree wins over the text when both are there. */
function compileSource(
  source: AttributeMappingSource | null | undefined,
  path: string,
  diagnostics: Diagnostic[],
): CompiledExpression | undefined {
  if (!source || (!source.type && !source.name && !source.expression)) return undefined
  try {
    return compile(sourceText(source))
  } catch (error) {
    const found = error instanceof ExpressionError ? error.diagnostics : undefined
    const words = error instanceof Error ? error.message : String(error)
    diagnostics.push(
      ...(found?.filter(({ severity }) => severity === 'error').map(diagnostic => ({ ...diagnostic, path })) ?? [
        report(mappingUnusable, { message: `the source of ${path} cannot be read: ${words}`, path }),
      ]),
    )
    return undefined
  }
}

function sourceText(source: AttributeMappingSource): string {
  const tree = source.type !== 'Function' || (source.parameters ?? []).length > 0
  return !tree && typeof source.expression === 'string' && source.expression.trim() !== ''
    ? source.expression
    : fromGraph(source as Parameters<typeof fromGraph>[0])
}

/** Same place, or one is the container of the other. */
function collide(a: Target, b: Target): boolean {
  if ((a.urn ?? '').toLowerCase() !== (b.urn ?? '').toLowerCase() || a.attribute.toLowerCase() !== b.attribute.toLowerCase())
    return false
  if (isWhole(a) || isWhole(b)) return true
  if (!a.multiValued && (a.subAttribute === undefined || b.subAttribute === undefined)) return true
  if (sameType(a, b)) return true
  return filterOf(a) === filterOf(b) && a.subAttribute?.toLowerCase() === b.subAttribute?.toLowerCase()
}

const isWhole = ({ multiValued, conditions, subAttribute }: Target) =>
  multiValued && conditions.length === 0 && subAttribute === undefined

const filterOf = ({ conditions }: Target) =>
  JSON.stringify(conditions.map(({ name, value }) => [name.toLowerCase(), value]).sort())

/** Two elements that differ in their filters and have one `type`: types are unique in a list (section 7, rule 8). */
function sameType(a: Target, b: Target): boolean {
  const type = ({ conditions }: Target) =>
    conditions
      .find(({ name }) => name.toLowerCase() === 'type')
      ?.value.toString()
      .toLowerCase()
  return type(a) !== undefined && type(a) === type(b) && filterOf(a) !== filterOf(b)
}

const declaredTypes: Readonly<Record<string, Target['type']>> = { boolean: 'boolean', integer: 'integer', datetime: 'dateTime' }

/**
 * A target under the customer's own URN, in the type that the document declares. The URN is spelt as in the first row that has it,
 * since letter case does not count.
 */
function customTarget(target: Target, earlier: readonly Row[], declared: Declared): Target {
  const urn = target.urn?.toLowerCase()
  const spelt = earlier.find(row => row.target.urn?.toLowerCase() === urn)?.target.urn ?? target.urn
  const type = declaredTypes[declared.get(targetKey(target.written))?.type?.toLowerCase() ?? '']
  return { ...target, ...(spelt !== undefined && { urn: spelt }), ...(type && { type }) }
}
