import { type DiagnosticDeclaration, type Occurrence, report } from '../../diagnostics/index.js'
import { badJson, notARecord, unreadableCharacters } from '../diagnostics/reading.js'
import type { GraphObject, Place, SourceItem } from '../source.js'

/** Takes text piece by piece and gives the records that are complete. Keeps no more than one unfinished record. */
export interface RecordReader {
  push(text: string): SourceItem[]
  end(): SourceItem[]
}

/** Characters of the longest record that is read. A Graph user with every property has about 6,000. */
export const defaultMaximumRecord = 4 * 1024 * 1024

export function problem(place: Place, declaration: DiagnosticDeclaration, occurrence: Occurrence = {}): SourceItem {
  return { place, diagnostics: [report(declaration, occurrence)] }
}

/** Parses the text of one record and says what is wrong with it, on which line. */
export function readJsonRecord(text: string, place: Place): SourceItem {
  if (text.includes('\ufffd')) return unreadable(place)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const words = error instanceof Error ? error.message : ''
    const offset = Number(/position (\d+)/.exec(words)?.[1] ?? 0)
    const line = place.line === undefined ? undefined : place.line + newlines(text, 0, offset)
    const around = text
      .slice(Math.max(0, offset - 20), offset + 20)
      .replace(/\s+/g, ' ')
      .trim()
    return problem({ ...place, ...(line !== undefined && { line }) }, badJson, {
      message: `this record is not JSON${around === '' ? '' : `, near ${JSON.stringify(around)}`}`,
      hint: 'mend the text, or export the users again',
    })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const kind = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`
    return problem(place, notARecord, {
      message: `a user is a JSON object, this is ${kind}`,
      hint: 'remove it, or write the user as an object',
    })
  }
  return { place, record: value as GraphObject, diagnostics: [] }
}

export function unreadable(place: Place): SourceItem {
  return problem(place, unreadableCharacters, { hint: 'save the file as UTF-8 (in Excel: "CSV UTF-8") or as UTF-16' })
}

/** How many line feeds stand in `text.slice(start, end)`. */
export function newlines(text: string, start: number, end: number): number {
  // Cut first: searching the whole buffer for a line feed that is not in this part would cost its length for every record.
  const part = text.slice(start, end)
  let count = 0
  for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) count++
  return count
}
