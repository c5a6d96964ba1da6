import { aliasesOf } from '../alias.js'
import { localAliases } from '../aliases-local.js'
import { cldrNames } from '../cldr-names.js'
import { arabicKey, foldedKey } from '../fold.js'
import { packageNames } from '../package-names.js'
import { russian, ukrainian } from './east-slavic.js'
import { estonian, finnish, hungarian } from './finnic.js'
import type { FormalTable } from './formal-table.js'
import { baltic, dutch, german, greek, indonesian, romanian, scandinavian, spanishPortuguese } from './germanic-romance.js'
import { hindi, persian, turkish, urdu } from './iranian-indic.js'
import { arabic, hebrew } from './semitic.js'
import { bulgarian, serbianCyrillic, southSlavicLatin } from './south-slavic.js'
import { czech, polish, slovak } from './west-slavic.js'

const tables: readonly FormalTable[] = [
  finnish,
  estonian,
  hungarian,
  czech,
  slovak,
  polish,
  southSlavicLatin,
  serbianCyrillic,
  russian,
  ukrainian,
  german,
  dutch,
  scandinavian,
  greek,
  baltic,
  turkish,
  arabic,
  hebrew,
  persian,
  urdu,
  hindi,
  romanian,
  spanishPortuguese,
  indonesian,
  bulgarian,
]

/** What a formal name leaves when its formal words are off. */
export interface FormalRest {
  /** The entry, where a stem or a bent short name of the language says so. */
  readonly alpha2?: string
  /** A short name as it stands, for the index to find. */
  readonly name?: string
}

const linesOf = (text: string) => text.split('\n').filter(line => line !== '')
const folded = (text: string) => arabicKey(foldedKey(text.toLowerCase()))

/** One table, read. */
class FormalLanguage {
  readonly languages: readonly string[]
  /** Folded noun to the words that may stand with it. */
  readonly nouns = new Map<string, Set<string>>()
  readonly #endings: string
  readonly #stems = new Map<string, string>()
  readonly #cases: readonly (readonly [string, string])[]
  #names: Map<string, string | undefined> | undefined

  constructor(table: FormalTable) {
    this.languages = table.language.split(' ')
    this.#endings = table.endings ?? ''
    for (const line of linesOf(table.words)) {
      const [first = '', ...rest] = line.split(' ')
      for (const noun of first.split(',')) {
        const key = folded(noun)
        const known = this.nouns.get(key) ?? new Set()
        for (const word of rest) known.add(folded(word))
        this.nouns.set(key, known)
      }
    }
    for (const line of linesOf(table.stems ?? ''))
      for (const stem of line.slice(3).split(' | ')) this.#stems.set(folded(stem), line.slice(0, 2))
    this.#cases = (table.cases ?? '')
      .split(' ')
      .filter(item => item !== '')
      .map(item => item.split('>'))
      .map(([from = '', to = '']) => [folded(from), folded(to)] as const)
  }

  /** `tokens` without the noun at `at` and the words that go with it. */
  *rests(tokens: readonly string[], at: number): Generator<FormalRest> {
    const companions = this.nouns.get(tokens[at] ?? '') ?? new Set()
    const left = tokens.filter((token, index) => index !== at && !companions.has(token) && !companions.has(this.#root(token)))
    if (left.length === 0) return
    const rest = left.join(' ')
    const alpha2 = this.#stems.get(rest) ?? this.#stems.get(this.#root(rest)) ?? this.#bent(rest)
    if (alpha2 !== undefined) yield { alpha2 }
    else yield { name: rest }
  }

  #root(token: string): string {
    const last = token.charAt(token.length - 1)
    return last !== '' && this.#endings.includes(last) ? token.slice(0, -1) : token
  }

  #bent(rest: string): string | undefined {
    if (this.#cases.length === 0) return undefined
    const names = this.#shortNames()
    for (const [from, to] of this.#cases) {
      if (!rest.endsWith(from) || rest.length - from.length < 3) continue
      const found = names.get(rest.slice(0, rest.length - from.length) + to)
      if (found !== undefined) return found
    }
    return undefined
  }

  /** The language's own short names; one that two entries share counts for none. */
  #shortNames(): Map<string, string | undefined> {
    if (this.#names) return this.#names
    const names = new Map<string, string | undefined>()
    const add = (name: string, alpha2: string) => {
      const key = folded(name)
      if (key.length > 2) names.set(key, names.has(key) && names.get(key) !== alpha2 ? undefined : alpha2)
    }
    for (const language of this.languages) {
      for (const [alpha2, list] of Object.entries(packageNames.get(language) ?? {}))
        for (const name of [list].flat()) add(name, alpha2)
      for (const fact of cldrNames.get(language)?.split('|') ?? []) add(fact.slice(3), fact.slice(0, 2))
    }
    for (const table of localAliases)
      if (this.languages.includes(table.language)) for (const { name, alpha2 } of aliasesOf(table)) add(name, alpha2)
    this.#names = names
    return names
  }
}

let byNoun: Map<string, FormalLanguage[]> | undefined

function languagesOf(noun: string): readonly FormalLanguage[] {
  if (!byNoun) {
    byNoun = new Map()
    for (const table of tables) {
      const language = new FormalLanguage(table)
      for (const key of language.nouns.keys()) byNoun.set(key, [...(byNoun.get(key) ?? []), language])
    }
  }
  return byNoun.get(noun) ?? []
}

/**
 * What a folded key says once the formal words of one language are off, wherever they stand; nothing for a key without a formal noun.
 * All of the text is accounted for: what is left is a whole name or a whole stem.
 *
 * @example
 * [...formalRests('itavallan tasavalta')] // [{ alpha2: 'AT' }]
 */
export function* formalRests(key: string, wanted: (language: string) => boolean): Generator<FormalRest> {
  const tokens = arabicKey(key).split(' ')
  if (tokens.length < 2 || tokens.length > 12) return
  for (let at = 0; at < tokens.length; at++)
    for (const language of languagesOf(tokens[at] ?? '')) if (language.languages.some(wanted)) yield* language.rests(tokens, at)
}
