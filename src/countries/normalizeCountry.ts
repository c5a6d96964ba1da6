import { olympicCodes, reservedCodes, withdrawnCodes } from './aliases-codes.js'
import { clean, exactKey, initialsOf, maximumInput } from './fold.js'
import { fuzzyMatch } from './fuzzy.js'
import { latinNames } from './generated/latin-names.js'
import {
  type Builder,
  buildIndex,
  type IndexEntry,
  isLatin,
  knownLanguages,
  type NameIndex,
  type RegionNames,
} from './index-names.js'
import { type Country, countryByAlpha2, countryByAlpha3, countryByNumeric, kosovo, type UserAssigned } from './iso.js'
import { findName, rewrite, twoLetters } from './rewrite.js'
import { readIndex } from './stored-index.js'

/** How an input was recognised. `name`: a list prints it for the entry; `alias`: our table, a reserved code or a rewriting of one. */
export type CountryMatchKind = 'alpha2' | 'alpha3' | 'numeric' | 'name' | 'alias' | 'fuzzy'

export interface CountryMatch {
  /** One of the 249 assigned codes, upper case (or XK, when asked for). */
  readonly alpha2: string
  /** English short name in daily use, e.g. `South Korea`, `Türkiye`; never the long official form. */
  readonly name: string
  readonly matched: CountryMatchKind
}

export interface NormalizeCountryOptions {
  /**
   * Languages whose names count, as two-letter tags (`en`, `de`). Default: all. A word that means two countries in two languages answers
   * nothing unless the languages settle it. Codes are the same in every language. An unknown tag is a RangeError.
   */
  readonly languages?: readonly string[] | undefined
  /** Accept one typing mistake from four letters, two from nine; never on a tie, never for a known place or people. Default: false. */
  readonly fuzzy?: boolean | undefined
  /** `'XK'` lets Kosovo answer; ISO itself assigns it no code. */
  readonly userAssigned?: UserAssigned | undefined
  /** Only what names one whole entry today: no parts (England), former names (Burma), decisions (Korea), reserved codes (UK) or rewriting. Default: false. */
  readonly strict?: boolean | undefined
  /** Also accept withdrawn codes with one heir (`BU`) or Olympic codes (`GER`) where ISO has no such code. Default: none. */
  readonly otherCodes?: readonly ('withdrawn' | 'ioc')[] | undefined
  /** More names, usually `Intl.DisplayNames` objects of languages that have no table here. What they print depends on the platform. Pass the same array each time: its index is kept with it. */
  readonly displayNames?: readonly RegionNames[] | undefined
}

/** The index of a set of languages: Latin names at once, names in all scripts when a text first needs them. */
interface Indexes {
  readonly latin: Builder
  all?: NameIndex
}

const indexes = new Map<string, Indexes>()
const withDisplayNames = new WeakMap<readonly RegionNames[], Map<string, Indexes>>()
const noDisplayNames: readonly RegionNames[] = []

function indexFor(options: NormalizeCountryOptions, text: string): NameIndex {
  const extra = options.displayNames
  let cache = indexes
  if (extra && extra.length > 0) {
    cache = withDisplayNames.get(extra) ?? new Map()
    withDisplayNames.set(extra, cache)
  }
  // No language at all is a set of its own: only codes answer.
  const key = options.languages === undefined ? '*' : [...new Set(options.languages)].sort().join(' ')
  const languages = options.languages
  const build = (latin?: Builder) => buildIndex(languages && checkedLanguages(languages), extra ?? noDisplayNames, latin)
  let known = cache.get(key)
  if (known === undefined) {
    known = { latin: languages === undefined && cache === indexes ? readIndex(latinNames) : build() }
    // Languages come from configuration, not from data; the bound keeps a mistake from filling the memory.
    if (cache.size >= 16) cache.clear()
    cache.set(key, known)
  }
  if (isLatin(text)) return known.latin
  known.all ??= build(known.latin)
  return known.all
}

function checkedLanguages(languages: readonly string[]): ReadonlySet<string> {
  const wanted = new Set<string>()
  for (const language of languages) {
    const primary = language.split(/[-_]/)[0]?.toLowerCase() ?? ''
    const known = knownLanguages.includes(language) ? language : primary
    if (!knownLanguages.includes(known))
      throw new RangeError(`no country names in language "${language}"; known: ${knownLanguages.join(', ')}`)
    wanted.add(known).add(primary)
  }
  return wanted
}

/**
 * Brings any spelling of a country to its ISO 3166-1 code: codes in any letter case, names in 90 languages, former names, abbreviations,
 * "Korea, Republic of", "Martinique (France)". Cities, states, regions, peoples and unions answer undefined, as does everything that is
 * not a text. The rules are numbered where they are carried
 * out (`fold.ts`, `rewrite.ts`, `openings.ts`); what nobody decides is in `policy.ts`.
 *
 * @throws RangeError for a language that has no names.
 * @example
 * normalizeCountry('Korea, Republic of') // { alpha2: 'KR', name: 'South Korea', matched: 'name' }
 * normalizeCountry(' us ')               // { alpha2: 'US', name: 'United States', matched: 'alpha2' }
 * normalizeCountry('Österreich')         // { alpha2: 'AT', name: 'Austria', matched: 'name' }
 * normalizeCountry('N/A')                // undefined
 * normalizeCountry('Germny', { fuzzy: true }) // { alpha2: 'DE', name: 'Germany', matched: 'fuzzy' }
 */
export function normalizeCountry(input: unknown, options: NormalizeCountryOptions = {}): CountryMatch | undefined {
  if (typeof input !== 'string' || input.length > maximumInput) return undefined
  const cleaned = clean(input)
  if (cleaned === '') return undefined
  const code = codeOf(cleaned, options)
  if (code !== undefined) return code
  const index = indexFor(options, cleaned)
  if (indicator.test(cleaned)) return besideFlag(cleaned, options)
  const entry = resolveName(index, cleaned, options.strict === true, 0)
  if (entry) return admitted(entry, cleaned, options)
  if (options.fuzzy !== true || options.strict === true) return undefined
  const country = fuzzyMatch(index, cleaned)
  return country && answer(country, 'fuzzy', options)
}

/**
 * Rule 2: codes on the raw text, before any folding, so that Vietnamese "Áo" is not AO and "N/A" not NA. A flag is two regional
 * indicators, which Unicode defines as the letters of the code.
 */
function codeOf(written: string, options: NormalizeCountryOptions): CountryMatch | undefined {
  if (!options.strict && nationFlag.test(written)) return answerFor('GB', 'alias', options)
  const text = flag.test(written) ? written.replace(/./gu, lettersOfFlag) : written
  if (text.length > 3) return undefined
  if (/^[0-9]{1,3}$/.test(text)) {
    const numeric = text.padStart(3, '0')
    const country = countryByNumeric(numeric) ?? (numeric === kosovo.numeric ? kosovo : undefined)
    return country && answer(country, 'numeric', options)
  }
  if (!/^[A-Za-z]{2,3}$/.test(text)) return undefined
  const code = text.toUpperCase()
  if (code.length === 2) {
    const country = countryByAlpha2(code, options)
    if (country) return answer(country, 'alpha2', options)
    const reserved = options.strict ? undefined : reservedCodes.get(code)
    return reserved === undefined ? otherCode(code, options) : answerFor(reserved, 'alias', options)
  }
  const country = countryByAlpha3(code) ?? (code === 'XKX' || code === 'XKK' ? kosovo : undefined)
  return country ? answer(country, 'alpha3', options) : otherCode(code, options)
}

/** England, Scotland and Wales have flags of their own: a black one and the code of the part in tag letters. */
const nationFlag = /^\u{1f3f4}\u{e0067}\u{e0062}[\u{e0061}-\u{e007a}]{3}\u{e007f}$/u
const flag = /^[\u{1f1e6}-\u{1f1ff}]{2}$/u
const indicator = /[\u{1f1e6}-\u{1f1ff}]/u
const flagFirst = /^([\u{1f1e6}-\u{1f1ff}]{2}) ?([^\u{1f1e6}-\u{1f1ff}]+)$/u
const flagLast = /^([^\u{1f1e6}-\u{1f1ff}]+?) ?([\u{1f1e6}-\u{1f1ff}]{2})$/u
const lettersOfFlag = (indicator: string) => String.fromCharCode((indicator.codePointAt(0) ?? 0) - 0x1f1e6 + 65)

/** "🇩🇪 Deutschland": a flag and a name, which must be of one country. */
function besideFlag(cleaned: string, options: NormalizeCountryOptions): CountryMatch | undefined {
  const [, first, second] = flagFirst.exec(cleaned) ?? flagLast.exec(cleaned) ?? []
  if (first === undefined || second === undefined || options.strict) return undefined
  const [one, other] = [normalizeCountry(first, options), normalizeCountry(second, options)]
  if (one?.alpha2 !== other?.alpha2) return undefined
  return indicator.test(first) ? other : one
}

function otherCode(code: string, options: NormalizeCountryOptions): CountryMatch | undefined {
  for (const kind of options.otherCodes ?? []) {
    const alpha2 = (kind === 'withdrawn' ? withdrawnCodes : olympicCodes).get(code)
    if (alpha2 !== undefined) return answerFor(alpha2, 'alias', options)
  }
  return undefined
}

/** Rules 3 to 9. `depth` bounds the parts of parts: "A (B (C))" is nobody's country. */
function resolveName(index: NameIndex, cleaned: string, strict: boolean, depth: number): IndexEntry | undefined {
  // Two letters that are no code are nothing: "AS", "DU" and "SU" stand for the United States or the United Kingdom in some language.
  if (twoLetters.test(cleaned)) return undefined
  const found = findName(index, cleaned)
  if (found) return strict && !isWhole(found) ? { country: undefined, kind: found.kind } : found
  if (strict) return undefined
  const initials = initialsOf(cleaned)
  if (initials !== undefined) {
    // "S.A." is a company, "N.G.A." not Vietnamese "Nga": initials are those of our own tables.
    const entry = index.exact.get(initials.toLowerCase())
    return entry?.own ? entry : undefined
  }
  if (depth > 1) return undefined
  return rewrite(index, cleaned, part => partOf(index, part, depth + 1))
}

function partOf(index: NameIndex, part: string, depth: number): IndexEntry | undefined {
  const code = codeOf(part, {})
  const country = code && countryByAlpha2(code.alpha2)
  return country ? { country, kind: 'name' } : resolveName(index, part, false, depth)
}

const isWhole = ({ kind }: IndexEntry) => kind === 'name' || kind === 'official' || kind === 'everyday'

function admitted({ country, kind }: IndexEntry, cleaned: string, options: NormalizeCountryOptions): CountryMatch | undefined {
  if (!country) return undefined
  // "Congo" is decided for CG, and is its name.
  const isName = kind === 'name' || exactKey(cleaned) === exactKey(country.name)
  return answer(country, isName ? 'name' : 'alias', options)
}

function answerFor(alpha2: string, matched: CountryMatchKind, options: NormalizeCountryOptions): CountryMatch | undefined {
  const country = countryByAlpha2(alpha2, { userAssigned: 'XK' })
  return country && answer(country, matched, options)
}

function answer(country: Country, matched: CountryMatchKind, options: NormalizeCountryOptions): CountryMatch | undefined {
  if (country === kosovo && options.userAssigned !== 'XK') return undefined
  return { alpha2: country.alpha2, name: country.name, matched }
}
