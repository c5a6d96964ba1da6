import type { NativePattern } from './native.js'
import type { Pattern, PatternMatch } from './pattern.js'
import { PatternLimit } from './problem.js'

/** UTF-16 units of a result. */
const longestResult = 10_000_000

/** A part of a replacement: literal text, a group, or `&` the match, `` ` `` and `'` what is before and behind it, `_` the whole text. */
type Part = string | { readonly group: string } | { readonly whole: '&' | '`' | "'" | '_' }

/** What a `$` may begin: a group by number or by name, or a sign. */
const reference = /\$(?:(\d{1,9})|\{([^{}]{1,200})\}|([$&`'_+]))/g

/** The references of a replacement to groups that the pattern does not have, as written, with the name or number. */
export function unknownReferences(replacement: string, pattern: Pattern): { readonly written: string; readonly group: string }[] {
  return [...replacement.matchAll(reference)].flatMap(([written, number, name]) => {
    const group = number ?? name
    return group === undefined || partOf(group, undefined, pattern) ? [] : [{ written, group }]
  })
}

/** The parts of a replacement, as .NET reads it: a reference to a group that is not there stays as text. */
function partsOf(replacement: string, pattern: Pattern): Part[] {
  const parts: Part[] = []
  let literal = 0
  for (const found of replacement.matchAll(reference)) {
    const [whole, number, name, sign] = found
    const part = partOf(number ?? name, sign, pattern)
    if (part === undefined) continue
    if (found.index > literal) parts.push(replacement.slice(literal, found.index))
    parts.push(part)
    literal = found.index + whole.length
  }
  if (literal < replacement.length) parts.push(replacement.slice(literal))
  return parts
}

function partOf(group: string | undefined, sign: string | undefined, pattern: Pattern): Part | undefined {
  if (group !== undefined) {
    const canonical = /^\d+$/.test(group) ? String(Number(group)) : group
    return pattern.hasGroup(canonical) ? { group: canonical } : undefined
  }
  if (sign === '$') return '$'
  if (sign === '+') return pattern.lastGroup === undefined ? { whole: '&' } : { group: pattern.lastGroup }
  return sign === '&' || sign === '`' || sign === "'" || sign === '_' ? { whole: sign } : undefined
}

function textOf(part: Part, match: PatternMatch, text: string): string {
  if (typeof part === 'string') return part
  if ('group' in part) {
    const range = match.group(part.group)
    return range ? text.slice(range.start, range.end) : ''
  }
  if (part.whole === '&') return match.text
  if (part.whole === '`') return text.slice(0, match.start)
  return part.whole === "'" ? text.slice(match.end) : text
}

/** The parts for the built-in engine: groups by two digits. */
function nativeReplacement(parts: readonly Part[], pattern: Pattern, { groups }: NativePattern): string {
  const numbers = [...groups.keys()].sort((a, b) => a - b)
  const written = parts.map(part => {
    if (typeof part === 'string') return part.replaceAll('$', '$$$$')
    if ('whole' in part) return part.whole === '_' ? "$`$&$'" : `$${part.whole}`
    const number = numbers[(pattern.slots.get(part.group) ?? 0) / 2] ?? 0
    return number === 0 ? '$&' : `$${String(groups.get(number)).padStart(2, '0')}`
  })
  return written.join('')
}

/** A replacement, read once for a pattern. */
export function replacementOf(replacement: string, pattern: Pattern): { apply(text: string): string } {
  const parts = partsOf(replacement, pattern)
  let native: string | undefined
  return {
    apply(text) {
      const quick = pattern.nativeFor(text)
      if (quick) {
        native ??= nativeReplacement(parts, pattern, quick)
        const replaced = text.replace(quick.expression, native)
        if (replaced.length > longestResult) throw new PatternLimit('the result is too large')
        return replaced
      }
      let result = ''
      let position = 0
      for (const match of pattern.matches(text)) {
        result += text.slice(position, match.start)
        for (const part of parts) result += textOf(part, match, text)
        if (result.length > longestResult) throw new PatternLimit('the result is too large')
        position = match.end
      }
      return position === 0 && result === '' ? text : result + text.slice(position)
    },
  }
}
