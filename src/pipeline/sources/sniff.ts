export type SourceFormat = 'json' | 'ndjson' | 'csv'

/** Characters looked at before deciding with what there is. */
const sniffLength = 256 * 1024

/**
 * Tells a list of users in JSON, one JSON object a line, and a table apart by their beginning.
 *
 * @param complete no more text follows
 * @returns undefined when more text is needed
 * @example
 * sniffFormat('id,userPrincipalName\n', false) // 'csv'
 */
export function sniffFormat(head: string, complete: boolean): SourceFormat | undefined {
  const enough = complete || head.length >= sniffLength
  const text = head.trimStart()
  if (text === '') return enough ? 'csv' : undefined
  if (text[0] === '[') return 'json'
  if (text[0] !== '{') return 'csv'
  const feed = text.indexOf('\n')
  if (feed < 0 && !enough) return undefined
  const first = feed < 0 ? text : text.slice(0, feed)
  const value = parsed(first)
  if (typeof value === 'object' && value !== null) return isListReply(value) ? 'json' : 'ndjson'
  if (feed < 0) return 'json'
  const second = text.slice(feed + 1).replace(/^\s*\n/, '')
  if (second === '' && !enough) return undefined
  // A first line that is broken, followed by an object at the margin: one object a line. In a document the second line is indented or a member.
  return second[0] === '{' ? 'ndjson' : 'json'
}

function isListReply(value: object): boolean {
  return Object.hasOwn(value, 'value') && Array.isArray((value as Record<string, unknown>).value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
