/**
 * Letter case as .NET converts it: one character becomes one character ("simple" case mapping), so ß stays ß and Σ always
 * becomes σ. In the invariant culture İ and ı stay as they are; Turkish and Azerbaijani pair i with İ and ı with I; every other
 * culture makes i of İ and I of ı.
 */
export type CaseRules = 'invariant' | 'ordinary' | 'turkic'

/** @example lowerCase('ΟΔΟΣ', 'invariant') // 'οδοσ' */
export function lowerCase(text: string, rules: CaseRules): string {
  const lower = text.toLowerCase()
  // The engine's own mapping differs from the simple one for I with dot above, which it makes two characters, and for the final sigma.
  if (rules === 'invariant' && lower.length === text.length && !text.includes('\u03a3')) return lower
  return mapCharacters(text, character => {
    if (character === '\u0130') return rules === 'invariant' ? character : 'i'
    if (character === 'I' && rules === 'turkic') return '\u0131'
    return character.toLowerCase()
  })
}

/** @example upperCase('straße', 'invariant') // 'STRAßE' */
export function upperCase(text: string, rules: CaseRules): string {
  const upper = text.toUpperCase()
  // A mapping to several characters makes the text longer.
  if (rules === 'invariant' && upper.length === text.length && !text.includes('\u0131')) return upper
  return mapCharacters(text, character => {
    if (character === '\u0131') return rules === 'invariant' ? character : 'I'
    if (character === 'i' && rules === 'turkic') return '\u0130'
    const mapped = character.toUpperCase()
    return isOneCharacter(mapped) ? mapped : (greekWithIota(character) ?? character)
  })
}

function mapCharacters(text: string, map: (character: string) => string): string {
  let result = ''
  for (const character of text) result += map(character)
  return result
}

const isOneCharacter = (text: string) => text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff)

/** Small Greek letters with iota below have capitals of their own beside the engine's two-letter form. */
function greekWithIota(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x1f80 && code <= 0x1faf) return String.fromCodePoint((code & 0xf) < 8 ? code + 8 : code)
  if (code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3) return String.fromCodePoint(code + 9)
  return undefined
}
