import type { ObjectMapping } from '../../mapping/index.js'
import { createTransform, type SourceItem, type Transform, type TransformResult } from '../../pipeline/index.js'

/** What one turn of a worker is given: users as they were read, and the mapping as text, so that it is compiled once a worker. */
export interface Task {
  readonly items: readonly SourceItem[]
  readonly mapping: string
  readonly now: string | undefined
  readonly verdicts: boolean
}

let compiled: { readonly key: string; readonly transform: Transform } | undefined

/** Transforms one batch; the order of the results is that of the items. */
export default function transformBatch({ items, mapping, now, verdicts }: Task): TransformResult[] {
  const key = `${verdicts}${now ?? ''}${mapping}`
  if (compiled?.key !== key) {
    const environment = now === undefined ? undefined : { now: new Date(now) }
    compiled = { key, transform: createTransform(JSON.parse(mapping) as ObjectMapping, { environment, verdicts }) }
  }
  const { transform } = compiled
  return items.map(({ place, record, diagnostics }) => {
    if (record === undefined) return { pendingReferences: [], diagnostics, place }
    const result = transform(record)
    return {
      ...result,
      diagnostics: diagnostics.length === 0 ? result.diagnostics : [...diagnostics, ...result.diagnostics],
      place,
    }
  })
}
