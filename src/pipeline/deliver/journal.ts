import type { EscrowFailure } from './escrow.js'

/** One line of a journal: what has been carried out for good, and what failed and is to be tried again. */
export type JournalEntry =
  | { readonly type: 'begin'; readonly planId: string }
  | {
      readonly type: 'done'
      readonly key: string
      readonly directoryId?: string
      readonly targetId?: string
      readonly result: 'success' | 'skipped'
    }
  | ({
      readonly type: 'failed'
      /** ISO 8601, UTC. */
      readonly at: string
    } & EscrowFailure)

/**
 * Where a run notes what is done, so that a later run goes on behind it. `append` must not resolve before the entry would survive
 * the end of the process. The CLI keeps one line of JSON an entry in a file; a line that was cut off is left out when reading.
 */
export interface Journal {
  append(entry: JournalEntry): Promise<void> | void
  read(): AsyncIterable<JournalEntry> | Iterable<JournalEntry>
}

/** A journal in memory: for one process, and for tests. */
export function memoryJournal(entries: JournalEntry[] = []): Journal & { readonly entries: readonly JournalEntry[] } {
  return { entries, append: entry => void entries.push(entry), read: () => [...entries] }
}

/**
 * Reads journal lines of a file; blank, cut-off and foreign lines are passed over.
 *
 * @example
 * journalEntry('{"type":"begin","planId":"p1"}') // { type: 'begin', planId: 'p1' }
 */
export function journalEntry(line: string): JournalEntry | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const entry = value as Partial<Record<string, unknown>>
  if (entry.type === 'begin' && typeof entry.planId === 'string') return { type: 'begin', planId: entry.planId }
  if (entry.type === 'failed') return failedEntry(entry)
  if (entry.type !== 'done' || typeof entry.key !== 'string' || (entry.result !== 'success' && entry.result !== 'skipped'))
    return undefined
  return {
    type: 'done',
    key: entry.key,
    result: entry.result,
    ...(typeof entry.directoryId === 'string' && { directoryId: entry.directoryId }),
    ...(typeof entry.targetId === 'string' && { targetId: entry.targetId }),
  }
}

function failedEntry(entry: Partial<Record<string, unknown>>): JournalEntry | undefined {
  const { at, key, object, name, directoryId, errorCode, reason } = entry
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || (object !== 'User' && object !== 'Group')) return undefined
  if (typeof key !== 'string' || typeof name !== 'string' || typeof errorCode !== 'string' || typeof reason !== 'string')
    return undefined
  return { type: 'failed', at, key, object, name, errorCode, reason, ...(typeof directoryId === 'string' && { directoryId }) }
}
