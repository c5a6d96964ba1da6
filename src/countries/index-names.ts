import { abbreviated } from './abbreviate.js'
import { type Alias, type AliasKind, aliasesOf } from './alias.js'
import { englishAliases } from './aliases-english.js'
import { localAliases } from './aliases-local.js'
import { officialNames } from './aliases-official.js'
import { cldrNames } from './cldr-names.js'
import { packageDefects } from './defects.js'
import { clean, exactKey, foldedKey } from './fold.js'
import { type Country, countries, kosovo } from './iso.js'
import { packageNames } from './package-names.js'
import { decisions, nothing } from './policy.js'

/** Why an entry is in the index: a name of the whole entry as some list prints it, or an alias of some kind. */
export type NameKind = 'name' | AliasKind

/** One spelling's answer. `country` is undefined where the spelling is known and answers nothing. */
export interface IndexEntry {
  readonly country: Country | undefined
  readonly kind: NameKind
}

/** Anything with CLDR names, such as `new Intl.DisplayNames('sv', { type: 'region', fallback: 'none' })`. */
export interface RegionNames {
  of(code: string): string | undefined
}

/** The spellings of a set of languages, by three kinds of key. */
export interface NameIndex {
  /** Letter case off, accents kept. */
  readonly exact: ReadonlyMap<string, IndexEntry>
  /** Accents, punctuation and small words off; keys of three letters or fewer are left out. */
  readonly folded: ReadonlyMap<string, IndexEntry>
  /** Abbreviated words, English only. */
  readonly short: ReadonlyMap<string, IndexEntry>
  /** Blanks off, for names of several words. */
  readonly squeezed: ReadonlyMap<string, IndexEntry>
}

const unanswered: IndexEntry = Object.freeze({ country: undefined, kind: 'decision' })
const byCode = new Map<string, Country>([...countries, kosovo].map(country => [country.alpha2, country]))

/** Links between two names in other languages; a name is also found without, as "Bosnien & Herzegowina". */
const links = new Set(
  'und et y e og och en ja i a és és și şi si ve va dan và en un ir и і й та және және мен και ee eta agus ac'.split(' '),
)

/** Every language that has names, in the order of the package's tables, then ours. */
export const knownLanguages: readonly string[] = [
  ...new Set([...packageNames.keys(), ...cldrNames.keys(), ...localAliases.map(table => table.language)]),
]

class Builder {
  readonly exact = new Map<string, IndexEntry>()
  readonly folded = new Map<string, IndexEntry>()
  readonly short = new Map<string, IndexEntry>()
  readonly squeezed = new Map<string, IndexEntry>()
  readonly #owned = new Set<string>()

  /** Our own facts come first and stay; two name tables that disagree leave nothing. */
  add(name: string, country: Country, kind: NameKind, own: boolean, english: boolean): void {
    const cleaned = clean(name)
    const entry: IndexEntry = { country, kind }
    this.#put(this.exact, exactKey(cleaned), entry, own)
    const key = foldedKey(cleaned)
    if (key.length <= 3) return
    this.#put(this.folded, key, entry, own)
    if (english) this.#put(this.short, abbreviated(key), entry, own)
    if (key.includes(' ')) {
      this.#weak(this.squeezed, key.replaceAll(' ', ''), entry)
      const words = key.split(' ')
      if (words.length > 2 && words.some((word, at) => at > 0 && links.has(word)))
        this.#weak(this.squeezed, words.filter((word, at) => at === 0 || !links.has(word)).join(''), entry)
    }
  }

  deny(name: string): void {
    const cleaned = clean(name)
    for (const [map, key] of [
      [this.exact, exactKey(cleaned)],
      [this.folded, foldedKey(cleaned)],
      [this.short, abbreviated(foldedKey(cleaned))],
      [this.squeezed, foldedKey(cleaned).replaceAll(' ', '')],
    ] as const) {
      this.#put(map, key, unanswered, true)
    }
  }

  #put(map: Map<string, IndexEntry>, key: string, entry: IndexEntry, own: boolean): void {
    const known = map.get(key)
    if (known === undefined) {
      map.set(key, entry)
      if (own && map === this.exact) this.#owned.add(key)
      if (own && map === this.folded) this.#owned.add(key)
      return
    }
    if (known.country === entry.country || known.country === undefined) return
    // Only a name table against another: what we wrote ourselves is kept.
    if (!this.#owned.has(key)) map.set(key, unanswered)
  }

  #weak(map: Map<string, IndexEntry>, key: string, entry: IndexEntry): void {
    const known = map.get(key)
    if (known === undefined) map.set(key, entry)
    else if (known.country !== entry.country) map.set(key, unanswered)
  }
}

/**
 * Builds the index of a set of languages. Order decides: decisions, denials, our aliases, ISO's names, then the name tables.
 * Some 15,000 spellings take about 40 ms on the reference machine.
 */
export function buildIndex(languages: ReadonlySet<string> | undefined, displayNames: readonly RegionNames[]): NameIndex {
  const builder = new Builder()
  const wanted = (language: string) =>
    languages === undefined || languages.has(language) || languages.has(language.split('-')[0] ?? '')
  const addAlias = ({ alpha2, name, kind, language }: Alias) => {
    const country = byCode.get(alpha2)
    if (country) builder.add(name, country, kind, true, language === 'en')
  }
  for (const alias of aliasesOf(decisions)) addAlias(alias)
  for (const line of nothing.trim().split('\n')) for (const name of line.split(' | ')) builder.deny(name)
  if (wanted('en')) {
    for (const country of countries) {
      builder.add(country.name, country, 'name', true, true)
      builder.add(country.isoName, country, 'name', true, true)
    }
    for (const table of [officialNames, ...englishAliases]) for (const alias of aliasesOf(table)) addAlias(alias)
  }
  for (const table of localAliases) if (wanted(table.language)) for (const alias of aliasesOf(table)) addAlias(alias)
  const defects = new Set(packageDefects.map(({ language, alpha2, name }) => `${language} ${alpha2} ${name}`))
  for (const [language, table] of packageNames) {
    if (!wanted(language)) continue
    for (const [alpha2, names] of Object.entries(table)) {
      const country = byCode.get(alpha2)
      if (!country) continue
      for (const name of typeof names === 'string' ? [names] : names)
        if (!defects.has(`${language} ${alpha2} ${name}`)) builder.add(name, country, 'name', false, language === 'en')
    }
  }
  for (const [language, line] of cldrNames) {
    if (!wanted(language)) continue
    for (const fact of line.split('|')) {
      const country = byCode.get(fact.slice(0, 2))
      if (country) builder.add(fact.slice(3), country, 'name', false, language === 'en')
    }
  }
  for (const source of displayNames)
    for (const country of byCode.values()) {
      const name = source.of(country.alpha2)
      if (name !== undefined && name !== country.alpha2) builder.add(name, country, 'name', false, false)
    }
  return builder
}
