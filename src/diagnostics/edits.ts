import type { Edit } from './diagnostic.js'

/**
 * Applies edits to a text. Edits refer to offsets of the original text; of two that overlap the later one is left out,
 * so that fixes of several diagnostics may be collected and applied in one go.
 *
 * @example
 * applyEdits('ab', [{ span: { start: 1, end: 2 }, text: 'B' }]) // 'aB'
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let result = ''
  let position = 0
  for (const edit of sorted) {
    if (edit.span.start < position) continue
    result += text.slice(position, edit.span.start) + edit.text
    position = edit.span.end
  }
  return result + text.slice(position)
}
