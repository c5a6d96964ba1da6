import { withoutEntities } from './entities.js'
import { withoutMojibake } from './mojibake.js'

/** Longest input that is looked at, in UTF-16 units. Microsoft Graph keeps 128 for `country`; no name in any language has 200. */
export const maximumInput = 256

const plain = /^[\x20-\x7e]*$/
/** The common case at both ends of the index: letters, single blanks and inner punctuation only. */
const tidy = /^[A-Za-z](?:[A-Za-z',&()-]| (?! ))*[A-Za-z)]$/
const quotes = `"'\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a`
const trailing = '.,;\u3002\u3001\u060c'

/**
 * Rule 1: what a person meant to type. Zero-width, byte-order, soft-hyphen and direction marks go; full-width letters become plain (NFKC);
 * every kind of apostrophe is `'` and every kind of blank is one space; surrounding quotation marks and trailing `. , ;` go. What was
 * escaped for a web page is read as what it shows, and so is UTF-8 that was taken for Latin-1.
 */
export function clean(text: string): string {
  if (tidy.test(text)) return text
  let result = text.includes('&') && text.includes(';') ? withoutEntities(text) : text
  if (!plain.test(result)) {
    result = withoutMojibake(result)
      .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g, '')
      // Before NFKC, which would turn a lone acute accent into a blank with a combining mark.
      .replace(/[\u0060\u00b4\u02b9\u02bb\u02bc\u02be\u02bf\u055a\u05f3\u2018-\u201b\u2032\ua78c\uff07]/g, "'")
      .normalize('NFKC')
      .replace(/[\u2018\u2019]/g, "'")
      // Hebrew vowel points, which no list writes.
      .replace(/[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g, '')
  } else if (result.includes('`')) result = result.replaceAll('`', "'")
  if (/[^\S ]|\x7f| {2}/.test(result)) result = result.replace(/[\s\x7f]+/g, ' ')
  let start = 0
  let end = result.length
  while (start < end && (result[start] === ' ' || quotes.includes(result.charAt(start)))) start++
  while (start < end && (result[end - 1] === ' ' || (quotes + trailing).includes(result.charAt(end - 1)))) end--
  return start === 0 && end === result.length ? result : result.slice(start, end)
}

/** Rule 3: letter case goes, accents stay. This is what keeps Vietnamese "Áo" (Austria) apart from AO. */
export function exactKey(cleaned: string): string {
  return cleaned.toLowerCase()
}

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}

/** Only Latin, Greek and Cyrillic letters come apart into U+0300-U+036F; all else is in composed form since `clean`. */
const accented = /[\u00c0-\u052f\u1e00-\u1fff]/g
const unaccented = new Map<string, string>()

/** Rule 4: accents go, but only U+0300-U+036F. Dropping all marks would merge names in Hindi, Tamil, Khmer, Malayalam and Dhivehi. */
function unaccent(lower: string): string {
  return lower.replace(accented, letter => {
    let folded = unaccented.get(letter)
    if (folded === undefined) {
      folded = letter
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .toLowerCase()
      folded = letters[folded] ?? folded
      unaccented.set(letter, folded)
    }
    return folded
  })
}

/** Words and initials that `foldedKey` changes; without them and without punctuation a text is its own key. */
const small = /(?:^| )(?:the|and|of|saint|sainte|ste|[a-z])(?: |$)/

/** Rule 6. Written as a switch over words: a look-up in an object would answer for "constructor". */
function word(token: string): string {
  switch (token) {
    case 'the':
    case 'and':
    case 'of':
      return ''
    case 'saint':
    case 'sainte':
    case 'ste':
      return 'st'
    default:
      return token
  }
}

/**
 * Rules 4 to 6 in one: accents off, initials joined ("U.S.A.", "U S A"), apostrophes off, other punctuation a blank, the small words
 * the/and/of off, every saint "st".
 *
 * @example
 * foldedKey('St. Kitts & Nevis') // 'st kitts nevis'
 */
export function foldedKey(cleaned: string): string {
  return foldedOfExact(exactKey(cleaned))
}

/** The same, from a key whose letter case is already off. */
export function foldedOfExact(exact: string): string {
  const text = unaccent(exact)
  if (!/[^\p{L}\p{M}\p{N} ]/u.test(text) && !small.test(text)) return text
  const tokens = plain.test(text)
    ? text.replace(/'/g, '').split(/[^a-z0-9]+/)
    : text.replace(/['\u00b7\u30fb]/g, '').split(/[^\p{L}\p{M}\p{N}]+/u)
  let result = ''
  let initials = false
  for (const token of tokens) {
    if (token === '') continue
    if (token.length === 1 && token >= 'a' && token <= 'z') {
      result += initials || result === '' ? token : ` ${token}`
      initials = true
      continue
    }
    initials = false
    const kept = word(token)
    if (kept !== '') result += result === '' ? kept : ` ${kept}`
  }
  return result
}

/** Letters that `arabicKey` looks at. */
export const arabicScript = /[\u0600-\u06ff]/
const arabicForms: readonly (readonly [RegExp, string])[] = [
  [/[\u064b-\u065f\u0670\u0640\u0621\u0654]/g, ''],
  [/[أإآٱ]/g, 'ا'],
  [/[ىیيئےې]/g, 'ي'],
  [/[کك]/g, 'ك'],
  [/[ہھةۃۀەه]/g, 'ه'],
  [/[ؤۆۇو]/g, 'و'],
  [/ڤ/g, 'ف'],
]

/**
 * Arabic letters as people type them: vowel signs and the stretching line off, every alef, yeh, kaf, heh and waw one. Two names that meet
 * this way answer nothing. Any other text stays as it is.
 */
export function arabicKey(key: string): string {
  if (!arabicScript.test(key)) return key
  let result = key
  for (const [form, letter] of arabicForms) result = result.replace(form, letter)
  return result
}

/** Accents and punctuation off, all words kept: what a typing mistake is measured on. */
export function wordedKey(exact: string): string {
  return unaccent(exact)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Two ASCII initials or more and nothing else, as in "U.S." or "U S A": the joined letters, upper case. */
export function initialsOf(cleaned: string): string | undefined {
  return /^[A-Za-z](?:[. ]{1,2}[A-Za-z]){1,4}$/.test(cleaned) ? cleaned.replace(/[. ]/g, '').toUpperCase() : undefined
}
