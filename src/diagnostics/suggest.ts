/**
 * The candidate nearest to a misspelt name, or undefined when none is near enough or two are equally near.
 * Case is ignored; distance counts insertions, deletions, substitutions and neighbouring swaps: one up to five letters, two
 * up to ten, three beyond.
 *
 * @example
 * nearest('Apend', ['Append', 'Mid']) // 'Append'
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase()
  if (wanted.length > 64) return undefined
  const limit = wanted.length <= 5 ? 1 : wanted.length <= 10 ? 2 : 3
  let best: string | undefined
  let bestDistance = limit + 1
  let tie = false
  for (const candidate of candidates) {
    const other = candidate.toLowerCase()
    if (Math.abs(other.length - wanted.length) > limit) continue
    const distance = editDistance(wanted, other)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
      tie = false
    } else if (distance === bestDistance) tie = true
  }
  return tie ? undefined : best
}

/** Optimal string alignment distance: edits plus swaps of neighbours. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let distance = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1)
      row.push(distance)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
