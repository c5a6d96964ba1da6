import { abbreviated } from './abbreviate.js'
import type { IndexEntry, NameIndex } from './index-names.js'

interface Words {
  readonly words: readonly string[]
  readonly entry: IndexEntry
}

const byCount = new WeakMap<NameIndex, readonly (readonly Words[])[]>()

/** English names of several words, by the number of their words. */
function namesOf(index: NameIndex): readonly (readonly Words[])[] {
  let lists = byCount.get(index)
  if (!lists) {
    const made: Words[][] = []
    for (const key of index.english) {
      const entry = index.find(key)
      const words = key.split(' ')
      if (!entry || words.length < 2) continue
      const list = made[words.length]
      if (list) list.push({ words, entry })
      else made[words.length] = [{ words, entry }]
    }
    lists = made
    byCount.set(index, lists)
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
  const words = key.split(' ')
  if (words.length < 2 || !/^[a-z ]+$/.test(key)) return undefined
  let found: IndexEntry | undefined
  for (const candidate of namesOf(index)[words.length] ?? []) {
    if (!standsFor(words, candidate.words)) continue
    if (found && found.country !== candidate.entry.country) return undefined
    found = candidate.entry
  }
  return found?.country ? found : undefined
}

/** Words of many names: beside one of these, "Port Republic" is not Portugal. */
const formalWords = new Set(
  'republic kingdom state states island islands territory territories federal democratic islamic peoples united'.split(' '),
)

function standsFor(words: readonly string[], name: readonly string[]): boolean {
  // "Grand Cay" is a place of its own.
  const shortest = words.length === 2 ? 4 : 3
  let telling = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const whole = name[at] ?? ''
    if (word === whole) telling ||= word.length >= 4 && !formalWords.has(word)
    else if (word.length >= shortest && whole.startsWith(word)) telling ||= word.length >= 6
    else if (abbreviated(word) !== abbreviated(whole)) return false
  }
  return telling
}
