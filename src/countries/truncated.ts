import { abbreviated } from './abbreviate.js'
import type { IndexEntry, NameIndex } from './index-names.js'

interface Words {
  readonly words: readonly string[]
  /** The same words in their short forms. */
  readonly short: readonly string[]
  readonly entry: IndexEntry
}

const byStart = new WeakMap<NameIndex, ReadonlyMap<string, readonly Words[]>>()

/** The number of words and the first letters of the first and the last, which every short form keeps. */
const startOf = (words: readonly string[]) => `${words.length}${words[0]?.charAt(0) ?? ''}${words.at(-1)?.charAt(0) ?? ''}`

/** English names of several words, by `startOf`. */
function namesOf(index: NameIndex): ReadonlyMap<string, readonly Words[]> {
  let lists = byStart.get(index)
  if (!lists) {
    const made = new Map<string, Words[]>()
    for (const key of index.english) {
      const entry = index.find(key)
      const words = key.split(' ')
      if (!entry || words.length < 2) continue
      const start = startOf(words)
      const list = made.get(start)
      const item = { words, short: words.map(abbreviated), entry }
      if (list) list.push(item)
      else made.set(start, [item])
    }
    lists = made
    byStart.set(index, lists)
  }
  return lists
}

/**
 * "Utd.Arab Emir.", "Equatorial Guin", "Russian Federat.": names cut to the width of a column. Every word stands for one of the name, as its
 * beginning of three letters (four where there are two words) or in a usual short form, a telling one in full or nearly so; names of two entries answer nothing.
 * English only, several words only: "Aust." and "Mart." could be anything.
 *
 * @param key as folded
 */
export function truncatedMatch(index: NameIndex, key: string): IndexEntry | undefined {
  if (!key.includes(' ')) return undefined
  const words = key.split(' ')
  const candidates = namesOf(index).get(startOf(words))
  if (!candidates) return undefined
  // "Grand Cay" is a place of its own.
  const shortest = words.length === 2 ? 4 : 3
  const short: string[] = []
  let found: IndexEntry | undefined
  for (const candidate of candidates) {
    if (!standsFor(words, short, candidate, shortest)) continue
    if (found && found.country !== candidate.entry.country) return undefined
    found = candidate.entry
  }
  return found?.country ? found : undefined
}

/** Words of many names: beside one of these, "Port Republic" is not Portugal. */
const formalWords = new Set(
  'republic kingdom state states island islands territory territories federal democratic islamic peoples united'.split(' '),
)

function standsFor(words: readonly string[], short: string[], name: Words, shortest: number): boolean {
  let telling = false
  // From the end: first words are often the same.
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? ''
    const whole = name.words[at] ?? ''
    if (word === whole) telling ||= word.length >= 4 && !formalWords.has(word)
    else if (word.length >= shortest && whole.startsWith(word)) telling ||= word.length >= 6
    else {
      short[at] ??= abbreviated(word)
      if (short[at] !== name.short[at]) return false
    }
  }
  return telling
}
