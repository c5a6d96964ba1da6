import { maximumDepth } from './json.js'

const maximumValues = 2_000_000

/** Why a value cannot be walked as a document: it contains itself, is too deep or too large. Undefined when it can. */
export function unwalkable(document: unknown): string | undefined {
  const open = new Set<object>()
  let values = 0
  const visit = (value: unknown, depth: number): string | undefined => {
    if (typeof value !== 'object' || value === null) return undefined
    if (open.has(value)) return 'the document contains itself'
    if (depth > maximumDepth) return 'the document is nested more than 1,000 levels deep'
    if (++values > maximumValues) return 'the document has more than 2 million values'
    open.add(value)
    for (const inner of Array.isArray(value) ? value : Object.values(value)) {
      const problem = visit(inner, depth + 1)
      if (problem !== undefined) return problem
    }
    open.delete(value)
    return undefined
  }
  return visit(document, 1)
}
