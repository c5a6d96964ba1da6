import { performance } from 'node:perf_hooks'

/**
 * Time of one call in microseconds, by name: the lower quartile of many slices, since whatever disturbs a slice makes it longer. Contenders take turns in short slices, so that a busy machine and the garbage
 * collector hurt all alike. A contender is called with the number of the call, to vary its input.
 */
export function turns(contenders, { rounds = 40, milliseconds = 5 } = {}) {
  const names = Object.keys(contenders)
  const times = new Map(names.map(name => [name, []]))
  const batches = new Map()
  for (const name of names) {
    const run = contenders[name]
    let calls = 0
    const end = performance.now() + 60
    do {
      for (let index = 0; index < 16; index++) keep(run(index))
      calls += 16
    } while (performance.now() < end)
    batches.set(name, Math.max(1, Math.round((calls / 60) * milliseconds)))
  }
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const run = contenders[name]
      const batch = batches.get(name)
      const start = performance.now()
      for (let index = 0; index < batch; index++) keep(run(index))
      times.get(name).push(((performance.now() - start) * 1000) / batch)
    }
  return Object.fromEntries([...times].map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 2]]))
}

let kept
/** Keeps a result alive, so that no call is optimised away. */
function keep(value) {
  kept = value
  return kept
}
