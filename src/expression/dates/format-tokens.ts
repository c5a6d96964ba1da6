/** One piece of a .NET date format: a run of one format letter, or text that stands for itself. */
export type FormatToken =
  | { readonly type: 'field'; readonly letter: FormatLetter; readonly count: number }
  | { readonly type: 'literal'; readonly text: string; readonly quoted: boolean }

export type FormatLetter = 'd' | 'M' | 'y' | 'H' | 'h' | 'm' | 's' | 'f' | 'F' | 't' | 'z' | 'K' | 'g'

const letters = 'dMyHhmsfFtzKg'
const isLetter = (character: string): character is FormatLetter => letters.includes(character)

/** What a format of a single letter stands for in the invariant culture (.NET: standard format strings). */
const standardFormats: Readonly<Record<string, string>> = {
  d: 'MM/dd/yyyy',
  D: 'dddd, dd MMMM yyyy',
  f: 'dddd, dd MMMM yyyy HH:mm',
  F: 'dddd, dd MMMM yyyy HH:mm:ss',
  g: 'MM/dd/yyyy HH:mm',
  G: 'MM/dd/yyyy HH:mm:ss',
  m: 'MMMM dd',
  M: 'MMMM dd',
  o: "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
  O: "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
  r: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  R: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  s: "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
  t: 'HH:mm',
  T: 'HH:mm:ss',
  u: "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
  U: 'dddd, dd MMMM yyyy HH:mm:ss',
  y: 'yyyy MMMM',
  Y: 'yyyy MMMM',
}

/** Longest format that is read; longer ones are refused. */
const longestFormat = 1000

/**
 * Takes a .NET date format apart. A format of one character is a standard format and is expanded; in a longer one letters are
 * fields, quoted text, escaped characters and everything else are literal, and `%` before a letter means nothing. Undefined when
 * .NET would refuse the format: an open quotation mark, nothing after `\` or `%`, an unknown standard letter, eight or more `f`.
 *
 * @example
 * tokensOf("yyyy'Q'") // [{ type: 'field', letter: 'y', count: 4 }, { type: 'literal', text: 'Q', quoted: true }]
 */
export function tokensOf(format: string): readonly FormatToken[] | undefined {
  if (format.length > longestFormat) return undefined
  const known = cache.get(format)
  if (known !== undefined) return known
  const expanded = format.length === 1 ? standardFormats[format] : format
  const tokens = expanded ? readTokens(expanded) : undefined
  if (tokens) {
    if (cache.size >= 200) cache.clear()
    cache.set(format, tokens)
  }
  return tokens
}

/** Formats are nearly always literals: the same few, once for every record. */
const cache = new Map<string, readonly FormatToken[]>()

function readTokens(format: string): readonly FormatToken[] | undefined {
  const tokens: FormatToken[] = []
  let position = 0
  while (position < format.length) {
    const character = format.charAt(position)
    if (isLetter(character)) {
      // Each K stands alone; the other letters count.
      let end = position + 1
      while (character !== 'K' && format.charAt(end) === character) end++
      const count = end - position
      if ((character === 'f' || character === 'F') && count > 7) return undefined
      tokens.push({ type: 'field', letter: character, count })
      position = end
    } else if (character === "'" || character === '"') {
      const quoted = readQuoted(format, position)
      if (!quoted) return undefined
      tokens.push({ type: 'literal', text: quoted.text, quoted: true })
      position = quoted.end
    } else if (character === '\\') {
      if (position + 1 >= format.length) return undefined
      tokens.push({ type: 'literal', text: format.charAt(position + 1), quoted: true })
      position += 2
    } else if (character === '%') {
      const next = format.charAt(position + 1)
      if (next === '' || next === '%') return undefined
      position += 1
    } else {
      tokens.push({ type: 'literal', text: character, quoted: false })
      position += 1
    }
  }
  return tokens
}

/** Reads a quoted part from its opening mark; a backslash protects the next character. */
function readQuoted(format: string, start: number): { text: string; end: number } | undefined {
  const mark = format.charAt(start)
  let text = ''
  for (let position = start + 1; position < format.length; position++) {
    let character = format.charAt(position)
    if (character === mark) return { text, end: position + 1 }
    if (character === '\\') {
      position += 1
      character = format.charAt(position)
      if (character === '') return undefined
    }
    text += character
  }
  return undefined
}
