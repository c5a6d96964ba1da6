import type { Diagnostic } from '../diagnostics/index.js'

/** A user or group as Microsoft Graph writes it; names are Graph's own. */
export type GraphObject = Readonly<Record<string, unknown>>

/** Where a record stands in what was read. Lines and records count from 1. */
export interface Place {
  /** Name the caller gave to the text; undefined for a live source. */
  readonly file?: string
  /** Line on which the record begins, or, for a cut-off text, the line on which it ends. */
  readonly line?: number
  readonly record: number
}

/**
 * One step of a source: a record, or the news that there is none here. A record that could not be read has diagnostics and no
 * `record`; the ones behind it still come. News about the whole text (a missing column, a further page) comes with record 0.
 */
export interface SourceItem {
  readonly place: Place
  readonly record?: GraphObject
  readonly diagnostics: readonly Diagnostic[]
}

/** Bytes or text as they come from a file, a socket or a test. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>

/** `users.csv:7`, `users.json record 3` or `record 3`: the beginning of a message for a person. */
export function showPlace(place: Place | undefined): string {
  if (!place) return 'user'
  const record = place.record > 0 ? `record ${place.record}` : ''
  if (place.file === undefined) return place.line === undefined ? record || 'input' : `line ${place.line}`
  if (place.line !== undefined) return `${place.file}:${place.line}`
  return record ? `${place.file} ${record}` : place.file
}

/** Tells an item of a source from a bare user: no directory object has a `place` with a record number. */
export function isSourceItem(value: SourceItem | GraphObject): value is SourceItem {
  if (typeof value !== 'object' || value === null) return false
  const place = (value as { place?: unknown }).place
  return (
    typeof place === 'object' &&
    place !== null &&
    'record' in place &&
    Array.isArray((value as { diagnostics?: unknown }).diagnostics)
  )
}
