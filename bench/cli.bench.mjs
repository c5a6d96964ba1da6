// Start-up of the built command beside `node -e 0`, whole processes, the two taking turns.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const expression = fileURLToPath(new URL('../fixtures/countries/country-switch.expr', import.meta.url))

/** Median wall time in milliseconds of each line of words, interleaved, so that a busy moment meets all of them. */
function medians(lines, rounds = 15) {
  const times = lines.map(() => [])
  for (let round = 0; round < rounds + 2; round++) {
    for (const [index, words] of lines.entries()) {
      const began = performance.now()
      spawnSync(process.execPath, words, { stdio: 'ignore' })
      if (round >= 2) times[index].push(performance.now() - began)
    }
  }
  return times.map(list => list.sort((a, b) => a - b)[Math.floor(list.length / 2)])
}

export async function run() {
  const [bare, version, evaluate, seed] = medians([
    ['-e', '0'],
    [main, '--version'],
    [main, 'eval', 'ToUpper([country], )', '--set', 'country=de'],
    [main, 'eval', '-f', expression, '--set', 'country=Brazil'],
  ])
  return [
    { name: 'node -e 0', value: bare, unit: 'ms' },
    { name: 'attrmap --version, to node -e 0', value: version / bare, unit: 'x', limit: 1.5 },
    { name: 'attrmap eval, to node -e 0', value: evaluate / bare, unit: 'x', limit: 3 },
    { name: 'attrmap eval, beyond node -e 0', value: evaluate - bare, unit: 'ms', limit: 35 },
    { name: 'attrmap eval of the seed, beyond node -e 0', value: seed - bare, unit: 'ms' },
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await run())
