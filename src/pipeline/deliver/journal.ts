/** One line of a journal: what has been carried out for good. */
export type JournalEntry =
  | { readonly type: 'begin'; readonly planId: string }
  | {
      readonly type: 'done'
      readonly key: string
      readonly directoryId?: string
      readonly targetId?: string
      readonly result: 'success' | 'skipped'
    }

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
