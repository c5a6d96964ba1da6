import type { ScimCall } from './call.js'

/** Totals that are remembered; a service has a few filters that come again. */
const rememberedTotals = 500

interface Total {
  /** What the database had committed when it was counted. */
  readonly snapshot: string
  readonly total: number
}

const known = new WeakMap<object, Map<string, Total>>()

/** What a statement saw: two statements with the same text here saw the same committed rows. */
export const snapshotColumn = '(SELECT pg_current_snapshot()::text) AS snapshot'

/**
 * Counts all rows of a list. Counting is the costly part of a page, so that the number is remembered for as long as nothing was
 * committed, which the snapshot of the page's own statement tells.
 */
export async function totalOf(
  call: ScimCall,
  from: string,
  values: readonly unknown[],
  snapshot: string | undefined,
): Promise<number> {
  const { database } = call.kernel
  const totals = known.get(database) ?? new Map<string, Total>()
  known.set(database, totals)
  const key = JSON.stringify([from, values])
  const remembered = totals.get(key)
  if (remembered && remembered.snapshot === snapshot) return remembered.total
  const [counted] = await call.kernel.read<Total>(call.configuration, `count(*)::int AS total, ${snapshotColumn}`, from, values)
  if (!counted) return 0
  totals.delete(key)
  if (totals.size >= rememberedTotals) totals.clear()
  totals.set(key, counted)
  return counted.total
}
