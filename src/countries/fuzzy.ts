import { foldedKey } from './fold.js'
import type { NameIndex } from './index-names.js'
import type { Country } from './iso.js'
import { notCountries } from './stop-list.js'

interface Candidate {
  readonly key: string
  readonly letters: number
  readonly country: Country | undefined
}

const byLength = new WeakMap<NameIndex, readonly (readonly Candidate[])[]>()

function candidatesOf(index: NameIndex): readonly (readonly Candidate[])[] {
  let lists = byLength.get(index)
  if (!lists) {
    const made: Candidate[][] = []
    for (const [key, { country }] of index.folded()) {
      const list = made[key.length]
      const candidate = { key, letters: lettersOf(key), country }
      if (list) list.push(candidate)
      else made[key.length] = [candidate]
    }
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
  const limit = key.length >= 9 ? 2 : key.length >= 4 ? 1 : 0
  if (limit === 0 || key.length > 64 || notCountries().has(key) || /[0-9@]/.test(key)) return undefined
  const lists = candidatesOf(index)
  const letters = lettersOf(key)
  let best = limit + 1
  let answer: Country | undefined
  let tie = false
  for (let length = key.length - limit; length <= key.length + limit; length++) {
    for (const candidate of lists[length] ?? []) {
      if (bitCount(candidate.letters ^ letters) > 2 * limit) continue
      // A short name is never two mistakes away: "Mali" is not a typing of anything with nine letters.
      const allowed = Math.min(candidate.key.length >= 9 ? 2 : 1, limit)
      const distance = distanceWithin(key, candidate.key, allowed)
      if (distance > allowed) continue
      if (distance < best) {
        best = distance
        answer = candidate.country
        tie = false
      } else if (distance === best && candidate.country !== answer) tie = true
    }
  }
  return tie ? undefined : answer
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
  if (Math.min(width, height) > 2 * limit + 2) return limit + 1
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
