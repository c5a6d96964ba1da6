import type { Match, Matcher } from './matcher.js'

/** A part of a .NET replacement: text, a group, or one of the whole-match substitutions. */
type Part = string | { readonly group: string } | { readonly whole: '&' | '`' | "'" | '_' }

/** Makes the replacement of one match. */
export type Template = (match: Match, text: string) => string

/**
 * Reads a .NET replacement: `$1` and `${name}` stand for groups, `$&` for the match, `` $` `` and `$'` for what is before and behind
 * it, `$_` for the whole text, `$+` for the last group, `$$` for a dollar sign. A group the pattern does not have stays as text; one that
 * took no part is nothing.
 *
 * @example
 * templateOf('${last}, $1', matcher)
 */
export function templateOf(replacement: string, matcher: Matcher): Template {
  const parts = readParts(replacement, matcher)
  const [only] = parts
  if (parts.length === 0) return () => ''
  if (parts.length === 1 && typeof only === 'string') return () => only
  return (match, text) => parts.map(part => substitute(part, match, text)).join('')
}

function substitute(part: Part, match: Match, text: string): string {
  if (typeof part === 'string') return part
  if ('group' in part) {
    const range = match.group(part.group)
    return range ? text.slice(range.start, range.end) : ''
  }
  switch (part.whole) {
    case '&':
      return text.slice(match.start, match.end)
    case '`':
      return text.slice(0, match.start)
    case "'":
      return text.slice(match.end)
    case '_':
      return text
  }
}

function readParts(replacement: string, matcher: Matcher): readonly Part[] {
  const parts: Part[] = []
  let position = 0
  const pattern = /\$(?:(\d{1,9})|\{(\w{1,200})\}|([$&`'_+]))/g
  for (const found of replacement.matchAll(pattern)) {
    const [whole, number, name, sign] = found
    const part = substitution(number ?? name, sign, matcher)
    if (part === undefined) continue
    if (found.index > position) parts.push(replacement.slice(position, found.index))
    parts.push(part)
    position = found.index + whole.length
  }
  if (position < replacement.length) parts.push(replacement.slice(position))
  return parts
}

function substitution(group: string | undefined, sign: string | undefined, matcher: Matcher): Part | undefined {
  if (group !== undefined) return matcher.hasGroup(group) ? { group } : undefined
  if (sign === '$') return '$'
  if (sign === '+') return matcher.lastGroup === undefined ? { whole: '&' } : { group: matcher.lastGroup }
  return sign === '&' || sign === '`' || sign === "'" || sign === '_' ? { whole: sign } : undefined
}
