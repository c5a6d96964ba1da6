import { applyEdits, type Diagnostic } from '../../diagnostics/index.js'
import { expressionSource } from '../model/expression-source.js'
import { rowExpression, treeOf } from '../model/expression-text.js'
import type { AttributeMapping, ObjectMapping, SynchronizationSchema } from '../model/schema.js'
import { checkMapping } from './check.js'
import type { CheckOptions } from './options.js'

/** What fixing did. */
export interface Fixed<T> {
  /** The same object when there was nothing to mend. */
  readonly mapping: T
  /** The findings whose fix was applied. */
  readonly applied: readonly Diagnostic[]
}

const rounds = 10

/**
 * Mends what `checkMapping` knows how to mend in expressions, round by round until nothing is left. Safe fixes keep the meaning;
 * `unsafe` takes the others as well. Every mended expression is parsed again, and one that does not parse is not taken.
 *
 * @example
 * fixMapping(mapping).applied.map(({ code }) => code) // ['MAP406']
 */
export function fixMapping<T extends ObjectMapping | SynchronizationSchema>(
  mapping: T,
  options: CheckOptions = {},
  { unsafe = false }: { readonly unsafe?: boolean } = {},
): Fixed<T> {
  let current = mapping
  const applied: Diagnostic[] = []
  for (let round = 0; round < rounds; round++) {
    const byRow = new Map<string, Diagnostic[]>()
    for (const diagnostic of checkMapping(current, options))
      if (diagnostic.fix && diagnostic.path !== undefined && (diagnostic.fix.safe || unsafe))
        byRow.set(diagnostic.path, [...(byRow.get(diagnostic.path) ?? []), diagnostic])
    if (byRow.size === 0) break
    const taken: Diagnostic[] = []
    current = mapRows(current, (row, pointer) => {
      const found = byRow.get(pointer)
      const mended = found && mend(row, found)
      if (!found || !mended) return row
      taken.push(...found)
      return mended
    })
    if (taken.length === 0) break
    applied.push(...taken)
  }
  return { mapping: current, applied }
}

function mend(row: AttributeMapping, found: readonly Diagnostic[]): AttributeMapping | undefined {
  const text = rowExpression(row)
  if (text === undefined) return undefined
  const next = applyEdits(
    text,
    found.flatMap(({ fix }) => fix?.edits ?? []),
  )
  if (next === text || !treeOf(next)) return undefined
  try {
    return { ...row, source: expressionSource(next) }
  } catch {
    return undefined
  }
}

type ChangeRow = (row: AttributeMapping, pointer: string) => AttributeMapping

function mapRows<T extends ObjectMapping | SynchronizationSchema>(mapping: T, change: ChangeRow): T {
  if ('attributeMappings' in mapping) return rowsOf(mapping, '', change) as T
  return {
    ...mapping,
    synchronizationRules: mapping.synchronizationRules.map((rule, r) => ({
      ...rule,
      objectMappings: (rule.objectMappings ?? []).map((item, m) =>
        rowsOf(item, `/synchronizationRules/${r}/objectMappings/${m}`, change),
      ),
    })),
  }
}

const rowsOf = (mapping: ObjectMapping, pointer: string, change: ChangeRow): ObjectMapping => ({
  ...mapping,
  attributeMappings: mapping.attributeMappings.map((row, index) => change(row, `${pointer}/attributeMappings/${index}`)),
})
