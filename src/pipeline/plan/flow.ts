import { isSent, type Outcome } from '../transform/evaluate-row.js'
import type { Row } from '../transform/rows.js'
import { sameValue, withAdded } from './read-target.js'

/** The attribute stays as it is in the target. */
export const unchanged = Symbol('unchanged')

/** The new value of one attribute of an existing resource by the flow fields (Microsoft Graph, attributeMapping); undefined removes it. */
export function flow(row: Row, outcome: Outcome, value: unknown, current: unknown): unknown {
  if (row.flowType === 'ObjectAddOnly') return unchanged
  if (outcome.verdict === 'cleared') return row.flowType === 'Always' && current !== undefined ? undefined : unchanged
  if (!isSent(outcome)) return unchanged
  // The portal's mapping type None fills what is empty and leaves the rest alone.
  if (!row.expression || row.flowType === 'AttributeAddOnly') return current === undefined ? value : unchanged
  if (row.flowType === 'MultiValueAddOnly' || row.flowType === 'ValueAddOnly') return addedValues(row, value, current)
  const wanted = row.updates === 'add' ? withAdded(current, value) : value
  return sameValue(current, wanted) && !row.flowAlways ? unchanged : wanted
}

function addedValues(row: Row, wanted: unknown, current: unknown): unknown {
  if (row.flowType === 'ValueAddOnly' && current === undefined) return unchanged
  if (!Array.isArray(wanted)) return current === undefined ? wanted : unchanged
  const after = withAdded(current, wanted)
  return sameValue(current, after) ? unchanged : after
}
