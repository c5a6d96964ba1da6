import type { Span } from '../../diagnostics/index.js'
import { readJson } from './json.js'

/**
 * Finds the places of JSON pointers in the text of a document, so that a finding with a `path` gets a line. Reading happens once;
 * a pointer that is not in the text gives the nearest place around it.
 *
 * @example
 * const place = placesIn(text)
 * place('/synchronizationRules/0/objectMappings/0/attributeMappings/7') // { start: 2211, end: 2475 }
 */
export function placesIn(text: string): (path: string) => Span {
  const spans = new Map<string, Span>()
  readJson(text, spans)
  return path => {
    for (let pointer = path; ; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
      const span = spans.get(pointer)
      if (span) return span
      if (!pointer.includes('/')) return { start: 0, end: 0 }
    }
  }
}
