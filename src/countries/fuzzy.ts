import { exactKey, foldedKey, wordedKey } from './fold.js'
import type { IndexEntry, NameIndex } from './index-names.js'
import type { Country } from './iso.js'
import { notCountries } from './stop-list.js'

interface Candidate {
  readonly key: string
  readonly letters: number
  readonly country: Country | undefined
  readonly english: boolean
}

const byLength = new WeakMap<NameIndex, readonly (readonly Candidate[])[]>()

/** Every spelling twice where they differ: folded, and with its small words, so that "Sanit Lucia" is one mistake from "Saint Lucia". */
function candidatesOf(index: NameIndex): readonly (readonly Candidate[])[] {
  let lists = byLength.get(index)
  if (!lists) {
    const made: Candidate[][] = []
    const seen = new Set<string>()
    const add = (key: string, { country }: IndexEntry) => {
      if (key.length <= 3 || seen.has(key)) return
      seen.add(key)
      const candidate = { key, letters: lettersOf(key), country, english: index.english.has(key) }
      const list = made[key.length]
      if (list) list.push(candidate)
      else made[key.length] = [candidate]
    }
    for (const [key, entry] of index.folded()) add(key, entry)
    for (const [exact, entry] of index.exact) add(wordedKey(exact), entry)
    lists = made
    byLength.set(index, lists)
  }
  return lists
}

/** A set of letters as bits; two texts n edits apart differ in at most 2n bits. */
function lettersOf(key: string): number {
  let bits = 0
  for (let at = 0; at < key.length; at++) bits |= 1 << (key.charCodeAt(at) & 31)
  return bits
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/**
 * The one country within one typing mistake (from four letters) or two (from nine): an insertion, deletion, substitution or swap of
 * neighbours. Nothing on a tie, and nothing for a place, people or union that is itself well known: "Siberia" is not Liberia.
 */
export function fuzzyMatch(index: NameIndex, cleaned: string): Country | undefined {
  const key = foldedKey(cleaned)
  const worded = wordedKey(exactKey(cleaned))
  if (
    key.length < 4 ||
    worded.length > 64 ||
    /^[A-Za-z]{2}-[A-Za-z0-9]{1,3}$/.test(cleaned) ||
    /[0-9@]| islanders?$/.test(key) ||
    peopleEnding.test(key) ||
    notCountries().has(key) ||
    hasForeignCode(index, cleaned)
  )
    return undefined
  const search = new Search(index)
  search.run(worded)
  if (key !== worded) search.run(key)
  return search.answer
}

/** "GA Georgia": the name is spelled well, and the code beside it is another's. */
function hasForeignCode(index: NameIndex, cleaned: string): boolean {
  const rest = /^[A-Z]{2,3} (\S.*)$/.exec(cleaned)?.[1] ?? /^(.*\S) [A-Z]{2,3}$/.exec(cleaned)?.[1]
  return rest !== undefined && /[a-z]/.test(rest) && index.find(foldedKey(rest))?.country !== undefined
}

/** English and French endings of peoples; of the names of one word only Italian "Azerbaigian" has one. */
const peopleEnding = /^(?!azerb)\S+(?:ais|aises?|ois|oises?|ians?|ese|ish|iennes?)$/

/** The quarter of the sky a text begins with. */
const sideOf = (key: string) => /^(?:north|south|east|west)(?:ern)? /.exec(key)?.[0] ?? ''

/** What English, and often others, hang on a country's name to speak of its people. */
const peoples = new Set(['n', 'an', 'er', 'r', 'i', 's', 'ns', 'rs', 'is'])

class Search {
  readonly #lists: readonly (readonly Candidate[])[]
  readonly #englishFirst: boolean
  #best = 3
  #country: Country | undefined
  #tie = false
  #people = false
  #trusted = false

  constructor(index: NameIndex) {
    this.#lists = candidatesOf(index)
    this.#englishFirst = index.english.size > 0
  }

  get answer(): Country | undefined {
    return this.#tie || this.#people || !this.#trusted ? undefined : this.#country
  }

  run(key: string): void {
    const letters = lettersOf(key)
    const shortWord = this.#englishFirst && /^[a-z ]{1,5}$/.test(key)
    for (let length = key.length - 2; length <= key.length + 2; length++) {
      const limit = length >= 9 ? 2 : 1
      if (Math.abs(length - key.length) > limit) continue
      for (const candidate of this.#lists[length] ?? []) {
        if (bitCount(candidate.letters ^ letters) > 2 * limit) continue
        const distance = distanceWithin(key, candidate.key, limit)
        if (distance > limit || distance > this.#best) continue
        // "West Timor" is spelled well, and no slip for East Timor.
        const side = sideOf(key)
        if (side !== '' && sideOf(candidate.key) !== side && distance > 0) continue
        // "Australian", "Cook Islander", "Omani": a people, not a slip of the finger.
        if (distance > 0 && key.startsWith(candidate.key) && peoples.has(key.slice(candidate.key.length))) this.#people = true
        // Short words are everywhere in eighty languages: for those a name in English is wanted, and the others only make a tie.
        const trusted = !shortWord || candidate.english
        if (distance < this.#best) {
          this.#best = distance
          this.#country = candidate.country
          this.#tie = false
          this.#trusted = trusted
        } else if (candidate.country !== this.#country) this.#tie = true
        else this.#trusted ||= trusted
      }
    }
  }
}

/** Optimal string alignment distance, given up as soon as it passes `limit` (then limit + 1). */
function distanceWithin(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let start = 0
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--
    endB--
  }
  const width = endB - start
  const height = endA - start
  if (width === 0 || height === 0) return Math.max(width, height)
  let before: number[] = []
  let last = Array.from({ length: width + 1 }, (_, at) => at)
  for (let i = 1; i <= height; i++) {
    const row = [i]
    let smallest = i
    for (let j = 1; j <= width; j++) {
      const same = a.charCodeAt(start + i - 1) === b.charCodeAt(start + j - 1)
      let distance = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(start + i - 1) === b.charCodeAt(start + j - 2) &&
        a.charCodeAt(start + i - 2) === b.charCodeAt(start + j - 1)
      )
        distance = Math.min(distance, (before[j - 2] ?? 0) + 1)
      row.push(distance)
      if (distance < smallest) smallest = distance
    }
    if (smallest > limit) return limit + 1
    before = last
    last = row
  }
  return last[width] ?? limit + 1
}
