import { isEqual } from '../../scim/index.js'
import { type AttributeChange, noAction, type PlannedChange } from './change.js'

/** The differences of two parts of a plan, object by object; what only the other mapping does comes last. */
export async function* differing(
  mine: AsyncIterable<PlannedChange>,
  theirs: AsyncIterable<PlannedChange>,
): AsyncGenerator<PlannedChange> {
  const others = new Map<string, PlannedChange>()
  for await (const change of theirs) others.set(change.key, change)
  const idle = (change: PlannedChange): PlannedChange => ({ ...change, ...noAction, reason: 'nothing is sent', diagnostics: [] })
  for await (const change of mine) {
    const found = difference(change, others.get(change.key) ?? idle(change))
    others.delete(change.key)
    if (found) yield found
  }
  for (const change of others.values()) {
    const found = difference(idle(change), change)
    if (found) yield found
  }
}

/** What this mapping does that the other does not; undefined when both do the same. */
export function difference(mine: PlannedChange, theirs: PlannedChange): PlannedChange | undefined {
  // Each member of a group is a change of its own.
  const keyOf = ({ path, before, after }: AttributeChange) =>
    path === 'members' ? `members ${String(before ?? after)}` : path.toLowerCase()
  const their = new Map(theirs.changes.map(change => [keyOf(change), change]))
  const my = new Map(mine.changes.map(change => [keyOf(change), change]))
  const changes = [...new Set([...my.keys(), ...their.keys()])].flatMap((path): AttributeChange[] => {
    const before = their.get(path)
    const after = my.get(path)
    // An attribute that only one of the two writes keeps, under the other one, what the target has.
    const was = before ? before.after : (after?.before ?? null)
    const becomes = after ? after.after : (before?.before ?? null)
    return isEqual(was, becomes) ? [] : [{ path: (after ?? before)?.path ?? path, before: was, after: becomes }]
  })
  if (mine.action === theirs.action && mine.status === theirs.status && changes.length === 0) return undefined
  const reason =
    mine.action === theirs.action
      ? mine.reason
      : `${mine.reason}; with the other mapping: ${theirs.status === 'failed' ? 'fails' : theirs.action}, ${theirs.reason}`
  return { ...mine, changes, reason }
}
