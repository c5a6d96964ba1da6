import { assessAll } from '../work/apply.js'
import type { Provider } from '../work/configuration.js'
import type { AdminCall } from './route.js'

export interface Moves {
  /** Users that an Apply would move now (R140, R175). */
  readonly total: number
  readonly byMapping: ReadonlyMap<string, number>
}

/** Counts who would move if the mappings were applied now, in all and by deciding mapping. */
export async function countMoves(
  { db, configuration }: Pick<AdminCall, 'db' | 'configuration'>,
  provider: Provider,
): Promise<Moves> {
  let total = 0
  const byMapping = new Map<string, number>()
  for await (const { assessment } of assessAll(db, configuration, provider)) {
    if (!assessment.org && !assessment.newOrg) continue
    total++
    const id = assessment.org?.reason.mappingId
    if (id !== undefined) byMapping.set(id, (byMapping.get(id) ?? 0) + 1)
  }
  return { total, byMapping }
}
