// Country look-ups and the index they need. Runs alone (`node bench/countries.bench.mjs`, after a build) and under bench/run.mjs, which
// takes the default export: groups of named functions, and one-off measurements that a loop would spoil.
import { fileURLToPath } from 'node:url'

const rooms = new URL('../dist/countries/index.js', import.meta.url).href
const { auditCountryExpression, generateCountryExpression, normalizeCountry, seedExpression } = await import(rooms)

/** First call of a fresh language set: builds an index, never cached. Milliseconds. */
function indexTime(languages) {
  const start = performance.now()
  normalizeCountry('no such place', languages ? { languages } : {})
  return performance.now() - start
}
const cold = indexTime()

const cycle = inputs => {
  let at = 0
  return options => normalizeCountry(inputs[at++ % inputs.length], options)
}
const code = cycle(['US', 'de', 'GBR', '840'])
const english = cycle(['Germany', 'France', 'United States', 'South Korea', 'Brazil'])
const folded = cycle(['St. Kitts & Nevis', "Cote d'Ivoire", 'CURAÇAO', 'The Netherlands'])
const local = cycle(['Österreich', '日本', 'Россия', 'Ελλάδα'])
const rewritten = cycle(['Korea, Republic of', 'Martinique (France)', 'Republic of Austria'])
const miss = cycle(['Paris', 'Atlantis', 'unknown', 'New York', 'San Francisco'])
const typing = cycle(['Germny', 'Untied States', 'Switzerlnd', 'Austrlia'])

export default {
  name: 'countries',
  once: { 'index of all languages, first call (ms)': cold },
  targets: { 'a look-up': '2 µs', 'index of all languages, first call (ms)': 60 },
  benches: {
    'look-up: a code': () => code(),
    'look-up: an English name': () => english(),
    'look-up: folded': () => folded(),
    'look-up: another language': () => local(),
    'look-up: rewritten': () => rewritten(),
    'look-up: a miss': () => miss(),
    'look-up: fuzzy': () => typing({ fuzzy: true }),
    'generate the compact expression': () => generateCountryExpression(),
    'audit the seed': () => auditCountryExpression(seedExpression),
  },
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`index of all languages, first call: ${cold.toFixed(1)} ms`)
  console.log(`index of English alone: ${indexTime(['en']).toFixed(1)} ms`)
  for (const [name, run] of Object.entries((await import(import.meta.url)).default.benches)) {
    const limit = performance.now() + 300
    let count = 0
    let spent = 0
    for (let warm = 0; warm < 50 && performance.now() < limit; warm++) run()
    const until = performance.now() + 300
    while (performance.now() < until) {
      const start = performance.now()
      for (let at = 0; at < 20; at++) run()
      spent += performance.now() - start
      count += 20
    }
    const micro = (spent / count) * 1000
    console.log(`${name.padEnd(36)} ${micro < 1000 ? `${micro.toFixed(2)} µs` : `${(micro / 1000).toFixed(1)} ms`}`)
  }
}
