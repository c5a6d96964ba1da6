import { abbreviated } from './abbreviate.js'
import { type AliasKind, type AliasTable, aliasesOf } from './alias.js'
import { englishAliases } from './aliases-english.js'
import { localAliases } from './aliases-local.js'
import { localListNames } from './aliases-local-lists.js'
import { localOfficialNames } from './aliases-local-official.js'
import { localParts } from './aliases-local-parts.js'
import { officialNames } from './aliases-official.js'
import { cldrNames } from './cldr-names.js'
import { packageDefects } from './defects.js'
import { arabicKey, arabicScript, clean, exactKey, foldedOfExact } from './fold.js'
import { type Country, countries, kosovo } from './iso.js'
import { packageNames } from './package-names.js'
import { accentedNothing, decisions, englishWords, nothing } from './policy.js'

/** Why an entry is in the index: a name of the whole entry as some list prints it, or an alias of some kind. */
export type NameKind = 'name' | AliasKind

/** One spelling's answer. `country` is undefined where the spelling is known and answers nothing. */
export interface IndexEntry {
  readonly country: Country | undefined
  readonly kind: NameKind
  /** Settled by our own tables: name tables that disagree change nothing. */
  readonly own?: boolean
}

/** Anything with CLDR names, such as `new Intl.DisplayNames('sv', { type: 'region', fallback: 'none' })`. */
export interface RegionNames {
  of(code: string): string | undefined
}

/** The spellings of a set of languages, by three kinds of key. */
export interface NameIndex {
  /** Letter case off, accents kept. */
  readonly exact: ReadonlyMap<string, IndexEntry>
  /** The entry of a folded key: accents, punctuation and small words off. Keys of three letters or fewer answer nothing. */
  find(key: string): IndexEntry | undefined
  /** Whether names of a language count here. */
  readonly speaks: (language: string) => boolean
  /** All folded keys with their entries. */
  folded(): Iterable<readonly [string, IndexEntry]>
  /** Folded keys of English names. */
  readonly english: ReadonlySet<string>
  /** Abbreviated words, English only. */
  readonly short: ReadonlyMap<string, IndexEntry>
  /** Blanks off, for names of several words. */
  readonly squeezed: ReadonlyMap<string, IndexEntry>
  /** Names in Arabic letters, as `arabicKey` writes them. */
  readonly arabic: ReadonlyMap<string, IndexEntry>
  /** Names with ä ö ü å ø written as two letters: "Tuerkei", "Aegypten". */
  readonly digraphs: ReadonlyMap<string, IndexEntry>
}

const unanswered: IndexEntry = Object.freeze({ country: undefined, kind: 'decision', own: true })
/** The 249 entries and Kosovo. */
export const byCode: ReadonlyMap<string, Country> = new Map([...countries, kosovo].map(country => [country.alpha2, country]))

/** Links between two names in other languages; a name is also found without, as "Bosnien & Herzegowina". */
const links = new Set(
  'und et y e og och en ja i a és és și şi si ve va dan và en un ir и і й та және және мен και ee eta agus ac'.split(' '),
)

/** Every language that has names, in the order of the package's tables, then ours. */
export const knownLanguages: readonly string[] = [
  ...new Set([
    ...packageNames.keys(),
    ...cldrNames.keys(),
    ...[...localAliases, ...localOfficialNames, ...localListNames].map(table => table.language),
  ]),
]

/**
 * Whether a text has no letter of another script than Latin. A key of one kind never equals one of the other, so that the names in other
 * scripts, which cost most, wait for the first text that has such a letter.
 */
export const isLatin = (text: string) => !/[\u0370-\u1dff\u1f00-\u1fff\u2c00-\ufeff]/.test(text)

/** Collects spellings; see `NameIndex` for the maps. */
export class Builder implements NameIndex {
  readonly exact: Map<string, IndexEntry>
  /** Folded keys that are no exact key of the same entry: most names fold to themselves and need one place only. */
  readonly #folded: Map<string, IndexEntry>
  readonly english: Set<string>
  /** Exact keys that fold to themselves. */
  readonly plain: Set<string>
  /** Names as the tables print them, with their last entry: what repeats changes nothing. */
  readonly #seen = new Map<string, IndexEntry>()
  #short: Map<string, IndexEntry> | undefined
  #squeezed: Map<string, IndexEntry> | undefined
  #arabic: Map<string, IndexEntry> | undefined
  #digraphs: Map<string, IndexEntry> | undefined

  readonly #otherScripts: boolean

  /** @param latin the index of Latin names, to go on from with the names in all other scripts; without it those in Latin are collected. */
  constructor(
    readonly speaks: (language: string) => boolean,
    latin?: Builder,
  ) {
    this.exact = new Map(latin?.exact)
    this.#folded = new Map(latin?.foldedOnly)
    this.english = new Set(latin?.english)
    this.plain = new Set(latin?.plain)
    this.#otherScripts = latin !== undefined
  }

  /** Folded keys that differ from the exact ones. */
  get foldedOnly(): Map<string, IndexEntry> {
    return this.#folded
  }

  #admits(name: string): boolean {
    return isLatin(name) !== this.#otherScripts
  }

  add(name: string, entry: IndexEntry, english: boolean): void {
    if (this.#seen.get(name) === entry && !english) return
    if (!this.#admits(name)) return
    this.#seen.set(name, entry)
    // "S.A." and "R.U." are in lists as the United States and the United Kingdom; two letters are a code or nothing.
    if (!entry.own && twoInitials.test(name)) return
    const exact = exactKey(clean(name))
    // Half of all names repeat in another language, and what repeats needs no folding.
    if (!put(this.exact, exact, entry) && !english) return
    const key = foldedOfExact(exact)
    if (key.length <= 3) return
    if (key === exact) this.plain.add(key)
    else put(this.#folded, key, entry)
    if (english) this.english.add(key)
  }

  deny(name: string): void {
    if (!this.#admits(name)) return
    const exact = exactKey(clean(name))
    const key = foldedOfExact(exact)
    put(this.exact, exact, unanswered)
    if (key !== exact) put(this.#folded, key, unanswered)
    else if (key.length > 3) this.plain.add(key)
  }

  /** Denies a spelling with its accents only: Brasília is the city, Finnish Brasilia the country. */
  denyAccented(name: string): void {
    if (!this.#admits(name)) return
    put(this.exact, exactKey(clean(name)), unanswered)
  }

  /** Where a folded key is also a name as written, the two must agree, or our own table decides. */
  finish(): void {
    for (const [key, entry] of this.#folded) {
      const exact = this.exact.get(key)
      if (exact && exact.country !== entry.country) this.#folded.set(key, entry.own ? entry : exact.own ? exact : unanswered)
    }
  }

  find(key: string): IndexEntry | undefined {
    return key.length <= 3 ? undefined : (this.#folded.get(key) ?? this.exact.get(key))
  }

  *folded(): Generator<readonly [string, IndexEntry]> {
    yield* this.#folded
    for (const key of this.plain) {
      const entry = this.#folded.has(key) ? undefined : this.exact.get(key)
      if (entry) yield [key, entry]
    }
  }

  get short(): ReadonlyMap<string, IndexEntry> {
    if (!this.#short) {
      this.#short = new Map()
      for (const key of this.english) meet(this.#short, abbreviated(key), this.find(key))
    }
    return this.#short
  }

  get squeezed(): ReadonlyMap<string, IndexEntry> {
    if (!this.#squeezed) {
      this.#squeezed = new Map()
      for (const [key, entry] of this.folded()) {
        if (!key.includes(' ')) continue
        const words = key.split(' ')
        meet(this.#squeezed, words.join(''), entry)
        if (words.length > 2 && words.some((word, at) => at > 0 && links.has(word)))
          meet(this.#squeezed, words.filter((word, at) => at === 0 || !links.has(word)).join(''), entry)
      }
    }
    return this.#squeezed
  }

  get arabic(): ReadonlyMap<string, IndexEntry> {
    if (!this.#arabic) {
      this.#arabic = new Map()
      for (const [key, entry] of this.folded()) {
        if (arabicScript.test(key)) meet(this.#arabic, arabicKey(key), entry)
      }
    }
    return this.#arabic
  }

  get digraphs(): ReadonlyMap<string, IndexEntry> {
    if (!this.#digraphs) {
      this.#digraphs = new Map()
      for (const [exact, entry] of this.exact) {
        if (!/[äöüåø]/.test(exact)) continue
        const spelled = foldedOfExact(exact.replace(/[äöüåø]/g, letter => digraph[letter] ?? letter))
        // Icelandic "Mön" would make an island of the surname Moen.
        if (spelled.length > 4) meet(this.#digraphs, spelled, entry)
      }
    }
    return this.#digraphs
  }
}

const twoInitials = /^[A-Za-z]\.? ?[A-Za-z]\.?$/

const digraph: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/** Our own facts come first and stay; two name tables that disagree leave nothing. False when nothing changed. */
function put(map: Map<string, IndexEntry>, key: string, entry: IndexEntry): boolean {
  const known = map.get(key)
  if (known === undefined) {
    map.set(key, entry)
    return true
  }
  if (known.country === entry.country) {
    if (entry.kind !== 'name' || (known.kind !== 'official' && known.kind !== 'everyday')) return false
    // A spelling that a list prints for the whole entry is a name; initials, former names and parts stay what they are.
    map.set(key, known.own ? { ...entry, own: true } : entry)
    return true
  }
  if (known.own) return false
  map.set(key, unanswered)
  return true
}

/** For derived keys: what two entries share answers nothing. */
function meet(map: Map<string, IndexEntry>, key: string, entry: IndexEntry | undefined): void {
  if (!entry) return
  const known = map.get(key)
  if (known === undefined) map.set(key, entry)
  else if (known.country !== entry.country) map.set(key, unanswered)
}

/**
 * Builds the index of a set of languages. Order decides: decisions, denials, our aliases, ISO's names, then the name tables.
 *
 * @param latin the index of the same languages that was built without it: what comes back holds names in all scripts
 */
export function buildIndex(
  languages: ReadonlySet<string> | undefined,
  displayNames: readonly RegionNames[],
  latin?: Builder,
): Builder {
  const wanted = (language: string) =>
    languages === undefined || languages.has(language) || languages.has(language.split('-')[0] ?? '')
  const builder = new Builder(wanted, latin)
  const addAliases = (table: AliasTable) => {
    for (const { alpha2, name, kind, language } of aliasesOf(table)) {
      const country = byCode.get(alpha2)
      if (country) builder.add(name, { country, kind, own: true }, language === 'en')
    }
  }
  const listed = new Map([...byCode].map(([code, country]): [string, IndexEntry] => [code, { country, kind: 'name' }]))
  addAliases(decisions)
  for (const line of nothing.trim().split('\n')) for (const name of line.split(' | ')) builder.deny(name)
  for (const name of accentedNothing.split(' | ')) builder.denyAccented(name)
  if (wanted('en')) {
    for (const word of englishWords.split(' | ')) builder.deny(word)
    for (const country of countries) {
      const entry: IndexEntry = { country, kind: 'name', own: true }
      builder.add(country.name, entry, true)
      builder.add(country.isoName, entry, true)
    }
    for (const table of [officialNames, ...englishAliases]) addAliases(table)
  }
  for (const table of [...localParts, ...localAliases, ...localOfficialNames, ...localListNames])
    if (wanted(table.language)) addAliases(table)
  const defects = new Set(packageDefects.map(({ language, alpha2, name }) => `${language} ${alpha2} ${name}`))
  const damaged = new Set(packageDefects.map(({ language }) => language))
  for (const [language, table] of packageNames) {
    if (!wanted(language)) continue
    const sound = !damaged.has(language)
    for (const alpha2 of Object.keys(table)) {
      const entry = listed.get(alpha2)
      const names = table[alpha2]
      if (!entry || names === undefined) continue
      for (const name of typeof names === 'string' ? [names] : names)
        if (sound || !defects.has(`${language} ${alpha2} ${name}`)) builder.add(name, entry, language === 'en')
    }
  }
  for (const [language, line] of cldrNames) {
    if (!wanted(language)) continue
    for (const fact of line.split('|')) {
      const entry = listed.get(fact.slice(0, 2))
      if (entry) builder.add(fact.slice(3), entry, language === 'en')
    }
  }
  for (const source of displayNames)
    for (const [alpha2, entry] of listed) {
      const name = source.of(alpha2)
      if (name !== undefined && name !== alpha2) builder.add(name, entry, false)
    }
  builder.finish()
  return builder
}
