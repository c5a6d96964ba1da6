// Country look-ups and the index they need. `node bench/countries.bench.mjs` prints the table alone; needs a build.
import { fileURLToPath } from 'node:url'

const { auditCountryExpression, generateCountryExpression, normalizeCountry, seedExpression } = await import(
  '../dist/countries/index.js'
)

const inputs = {
  'look-up, a code': ['US', 'de', 'GBR', '840'],
  'look-up, an English name': ['Germany', 'France', 'United States', 'South Korea', 'Brazil'],
  'look-up, folded': ['St. Kitts & Nevis', "Cote d'Ivoire", 'CURAÇAO', 'The Netherlands'],
  'look-up, another language': ['Österreich', '日本', 'Россия', 'Ελλάδα'],
  'look-up, rewritten': ['Korea, Republic of', 'Martinique (France)', 'Republic of Austria'],
  'look-up, no country': ['Paris', 'Atlantis', 'unknown', 'New York', 'San Francisco'],
}
const mistyped = ['Germny', 'Untied States', 'Switzerlnd', 'Austrlia']

/** Microseconds a call: the best of seven rounds, since another process can only make one slower. */
function microseconds(action, calls) {
  for (let at = 0; at < calls; at++) action(at)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 7; round++) {
    const start = performance.now()
    for (let at = 0; at < calls; at++) action(at)
    best = Math.min(best, ((performance.now() - start) / calls) * 1000)
  }
  return best
}

/** Milliseconds of a first call, which builds the index of its languages. */
function firstCall(options) {
  const start = performance.now()
  normalizeCountry('no such place', options)
  return performance.now() - start
}

export function run() {
  // First of all: the only call in this process that finds no index and cold code.
  const rows = [{ name: 'index of all languages, first call', value: firstCall({}), unit: 'ms', limit: 60 }]
  rows.push({ name: 'index of English alone, first call', value: firstCall({ languages: ['en'] }), unit: 'ms' })
  for (const [name, texts] of Object.entries(inputs))
    rows.push({ name, value: microseconds(at => normalizeCountry(texts[at % texts.length]), 20_000), unit: 'µs', limit: 2 })
  const fuzzy = at => normalizeCountry(mistyped[at % mistyped.length], { fuzzy: true })
  rows.push({ name: 'look-up, fuzzy', value: microseconds(fuzzy, 200), unit: 'µs' })
  rows.push({
    name: 'generate the compact expression, proof included',
    value: microseconds(() => generateCountryExpression(), 5) / 1000,
    unit: 'ms',
  })
  rows.push({ name: 'audit the seed', value: microseconds(() => auditCountryExpression(seedExpression), 5) / 1000, unit: 'ms' })
  return rows
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { name, value, unit, limit } of run())
    console.log(`${name.padEnd(50)} ${value.toFixed(2).padStart(9)} ${unit}${limit === undefined ? '' : ` (at most ${limit})`}`)
