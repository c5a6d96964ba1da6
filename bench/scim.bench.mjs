// The SCIM engine: filters parsed, filters evaluated, patches applied. Run alone: `node bench/scim.bench.mjs` (after a build).
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'

const scim = await import(new URL('../dist/scim/index.js', import.meta.url))
const peers = { filter: await import('scim2-parse-filter'), patch: await import('scim-patch') }
const user = { resourceType: 'User' }

/** Median of the time of one call in microseconds; contenders take turns, so that a busy machine hurts all alike. */
function compare(contenders, { rounds = 30, milliseconds = 8 } = {}) {
  const times = new Map(Object.keys(contenders).map(name => [name, []]))
  for (const run of Object.values(contenders)) for (let index = 0; index < 50; index++) run()
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(contenders)) {
      const end = performance.now() + milliseconds
      const start = performance.now()
      let calls = 0
      do {
        run()
        calls++
      } while (performance.now() < end)
      times.get(name).push(((performance.now() - start) * 1000) / calls)
    }
  return Object.fromEntries([...times].map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 1]]))
}

const terms = (count, join) =>
  Array.from({ length: count }, (_, index) => `userName eq "user${index}@corp.example"`).join(` ${join} `)
const orPairs = count => Array.from({ length: count }, (_, index) => `(title eq "a${index}" or userName co "user")`).join(' and ')

/** Results by name: microseconds, or a ratio. */
export function run() {
  const rows = []
  const row = (name, value, unit, limit) => rows.push({ name, value: Number(value.toFixed(value < 10 ? 3 : 1)), unit, limit })

  const [filter200, filter300] = [terms(200, 'or'), terms(300, 'or')]
  const parsing = compare({
    ours200: () => scim.parseFilter(filter200, user),
    ours300: () => scim.parseFilter(filter300, user),
    peer200: () => peers.filter.parse(filter200),
  })
  row('parse and check 200 terms', parsing.ours200, 'µs', 1000)
  row('parse and check 300 terms', parsing.ours300, 'µs', 1500)
  row('parse 200 terms, scim2-parse-filter', parsing.peer200, 'µs')

  const resource = {
    userName: 'user15@corp.example',
    title: 'a3',
    emails: [{ type: 'work', value: 'kim@corp.example' }],
    active: true,
  }
  const pairs = Object.fromEntries([4, 8, 16].map(count => [count, scim.compileFilter(scim.parseFilter(orPairs(count), user))]))
  const evaluating = compare(
    Object.fromEntries(Object.entries(pairs).map(([count, test]) => [`pairs${count}`, () => test(resource)])),
  )
  row('evaluate 16 and-ed or-pairs', evaluating.pairs16, 'µs', 50)
  row('16 or-pairs to 4 or-pairs (4 = linear)', evaluating.pairs16 / evaluating.pairs4, 'x', 8)
  const pairParsing = compare({ 4: () => scim.parseFilter(orPairs(4), user), 16: () => scim.parseFilter(orPairs(16), user) })
  row('parse 16 or-pairs to 4 or-pairs (4 = linear)', pairParsing[16] / pairParsing[4], 'x', 8)

  const typical = 'emails[type eq "work" and value co "corp"] and active eq true'
  const [ours, theirs] = [scim.compileFilter(scim.parseFilter(typical, user)), peers.filter.filter(peers.filter.parse(typical))]
  const matching = compare({ ours: () => ours(resource), peer: () => theirs(resource) })
  row('evaluate a typical filter', matching.ours, 'µs')
  row('evaluate a typical filter, scim2-parse-filter', matching.peer, 'µs')

  const Operations = [
    { op: 'replace', path: 'title', value: 'Chief' },
    { op: 'replace', path: 'emails[type eq "work"].value', value: 'kim@new.example' },
  ]
  const request = { schemas: [scim.patchOpUrn], Operations }
  const schemas = [scim.userSchema.id]
  const full = { schemas, id: '1', ...resource, name: { givenName: 'Kim', familyName: 'Meier' }, meta: { resourceType: 'User' } }
  const patching = compare({
    ours: () => scim.applyPatch(full, request, user),
    peer: () => peers.patch.scimPatch(full, Operations, { mutateDocument: false }),
    validate: () => scim.validateResource(full, user),
  })
  row('two PATCH operations on a user', patching.ours, 'µs')
  row('two PATCH operations on a user, scim-patch', patching.peer, 'µs')
  row('validate a user', patching.validate, 'µs')

  const group = {
    schemas: [scim.groupSchema.id],
    displayName: 'g',
    members: Array.from({ length: 10_000 }, (_, index) => ({ value: `u${index}` })),
  }
  const adds = Array.from({ length: 1_000 }, (_, index) => ({ op: 'add', path: 'members', value: [{ value: `n${index}` }] }))
  const start = performance.now()
  scim.applyPatch(group, { schemas: [scim.patchOpUrn], Operations: adds }, { resourceType: 'Group' })
  row('1,000 adds to a group of 10,000', (performance.now() - start) * 1000, 'µs', 1_000_000)
  return rows
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  let slow = 0
  for (const { name, value, unit, limit } of run()) {
    const over = limit !== undefined && value > limit
    if (over) slow++
    console.log(
      `${name.padEnd(50)} ${String(value).padStart(10)} ${unit}${limit === undefined ? '' : `  (limit ${limit}${over ? ', MISSED' : ''})`}`,
    )
  }
  process.exitCode = slow > 0 ? 1 : 0
}
