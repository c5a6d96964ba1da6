// The expression engine beside hand-written JavaScript and other engines: the seed article's country Switch, a string expression, a
// boolean one; reading and compiling; import. Ten other expressions are loaded, since one alone flatters every engine.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseByHand } from './hand-written-parser.mjs'
import { turns } from './turns.mjs'

const entry = new URL('../dist/expression/index.js', import.meta.url)
const { compile, check, parse } = await import(entry)

const seed = readFileSync(new URL('../fixtures/countries/country-switch.expr', import.meta.url), 'utf8').trim()
const pairs = [...seed.matchAll(/"([^"]*)", "([A-Z]{2})"/g)].map(match => [match[1], match[2]])
const table = new Map(pairs)
const titleCase = text => text.replace(/(^|\s)\S/g, letter => letter.toUpperCase())
const users = pairs.map(([name], index) => ({
  country: titleCase(name),
  givenName: `Given${index}`,
  surname: index % 7 === 0 ? `de la Sur${index}` : `Surname${index}`,
  accountEnabled: index % 3 === 0 ? 'False' : 'True',
  department: index % 2 === 0 ? 'Sales' : 'Research',
}))
/** Numbers of users in an order that no branch predictor learns. */
const shuffled = users.map((_, index) => users[(index * 149 + 71) % users.length])
const random = index => shuffled[index % shuffled.length]

const others = [
  'Append([mail], ".test")',
  'Join(" ", [givenName], [surname])',
  'Switch([department], "other", "Sales", "S", "Research", "R")',
  'Replace([telephoneNumber], , "[^0-9+]", , "", , )',
  'Coalesce([mail], [userPrincipalName])',
  'IIF([country] = "Brazil", [city], [state])',
  'Left([surname], 3)',
  'ToUpper([usageLocation], )',
  'Mid([objectId], 1, 8)',
  'IIF(IsNullOrEmpty([jobTitle]), IgnoreAttributeFlow, [jobTitle])',
].map(text => compile(text))

const medium = 'Join(".", ToLower(Left([givenName], 1), ), ToLower(StripSpaces([surname]), ))'
const boolean = 'IIF([accountEnabled] = "True", IIF([department] = "Sales", "seller", "member"), "disabled")'

function mediumByHand({ givenName, surname }) {
  const initial = givenName == null ? '' : givenName.slice(0, 1).toLowerCase()
  const family = surname == null ? '' : surname.replaceAll(' ', '').toLowerCase()
  return initial === '' ? family : family === '' ? initial : `${initial}.${family}`
}
const booleanByHand = user => (user.accountEnabled === 'True' ? (user.department === 'Sales' ? 'seller' : 'member') : 'disabled')
const seedByHand = ({ country }) => (country == null ? '' : (table.get(country.toLowerCase()) ?? null))

/**
 * Each peer in the form that suits it best: the table as an object in the record or, where the language cannot index by a computed key, behind
 * a function; string functions added where it has none of its own. All do the same job, missing values included.
 */
async function peers() {
  const country = Object.assign(Object.create(null), Object.fromEntries(pairs))
  const functions = {
    lower: text => text.toLowerCase(),
    strip: text => text.replaceAll(' ', ''),
    left: (text, count) => text.slice(0, count),
    join: (separator, ...parts) => parts.filter(part => part !== '').join(separator),
    look: key => country[key] ?? null,
  }
  const choose = 'accountEnabled == "True" ? (department == "Sales" ? "seller" : "member") : "disabled"'
  const both = 'join(".", givenName == null ? "" : lower(left(givenName, 1)), surname == null ? "" : lower(strip(surname)))'
  const found = {}
  const add = async (name, make) => {
    try {
      found[name] = await make()
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    }
  }
  await add('cel-js', async () => {
    const { Environment } = await import('@marcbachmann/cel-js')
    const environment = new Environment({ unlistedVariablesAreDyn: true, limits: { maxDepth: 5_000, maxAstNodes: 100_000 } })
      .registerFunction('strip(string): string', functions.strip)
      .registerFunction('left(string, int): string', (text, count) => text.slice(0, Number(count)))
      .registerFunction('join(string, string, string): string', functions.join)
    const make = text => environment.parse(text)
    const table = new Map(pairs)
    const withTable = new Map(users.map(user => [user, { ...user, table }]))
    const a = make('country == null ? "" : (country.lowerAscii() in table ? table[country.lowerAscii()] : null)')
    const b = make(both.replaceAll(/lower\(([^()]*\([^()]*\))\)/g, '$1.lowerAscii()'))
    const c = make(choose)
    const written = make(chain((key, value, rest) => `lower == "${key}" ? "${value}" : (${rest})`, pairs.length))
    return {
      seed: user => a(withTable.get(user)),
      medium: b,
      boolean: c,
      written: user => written({ lower: user.country.toLowerCase() }),
    }
  })
  await add('filtrex', async () => {
    const { compileExpression } = await import('filtrex')
    const make = text => compileExpression(text, { extraFunctions: functions, constants: { null: null } })
    const written = make(chain((key, value, rest) => `(if lowered == "${key}" then "${value}" else ${rest})`, pairs.length))
    return {
      seed: make('if empty(country) then "" else look(lower(country))'.replace('empty(country)', 'country == null')),
      medium: make(
        'join(".", (if givenName == null then "" else lower(left(givenName, 1))), (if surname == null then "" else lower(strip(surname))))',
      ),
      boolean: make('(if accountEnabled == "True" then (if department == "Sales" then "seller" else "member") else "disabled")'),
      written: user => written({ lowered: user.country.toLowerCase() }),
    }
  })
  await add('jexl', async () => {
    const { Jexl } = (await import('jexl')).default
    const jexl = new Jexl()
    for (const [name, body] of Object.entries(functions)) jexl.addFunction(name, body)
    const make = text => {
      const compiled = jexl.compile(text)
      return user => compiled.evalSync(user)
    }
    return {
      seed: make('!country ? "" : look(lower(country))'),
      medium: make(both.replaceAll('== null', '== nothing')),
      boolean: make(choose),
    }
  })
  await add('expr-eval', async () => {
    const { Parser } = await import('expr-eval')
    const parser = new Parser()
    Object.assign(parser.functions, functions)
    parser.consts.null = null
    const make = text => {
      const compiled = parser.parse(text)
      return user => compiled.evaluate(user)
    }
    return { seed: make('country == null ? "" : look(lower(country))'), medium: make(both), boolean: make(choose) }
  })
  return found
}

/** The seed as it is written, a chain of conditions, in the language of a peer. */
const chain = (condition, count) =>
  pairs.slice(0, count).reduceRight((rest, [key, value]) => condition(key, value, rest), '"none"')

/** Every contender must give what we give. */
async function agree(contenders, ours) {
  for (const { seed: a, medium: b, boolean: c } of Object.values(contenders))
    for (const user of users.slice(0, 50)) {
      const answers = [await a(user), await b(user), await c(user)]
      const expected = [ours.seed.evaluate(user), ours.medium.evaluate(user), ours.boolean.evaluate(user)]
      if (JSON.stringify(answers) !== JSON.stringify(expected))
        throw new Error(`a contender disagrees: ${answers} for ${expected}`)
    }
}

/** Milliseconds of the first import in a process of its own; the fastest of several, since nothing makes an import faster than it is. */
function importTime() {
  const script = `const t = performance.now(); await import(${JSON.stringify(fileURLToPath(entry))}); console.log(performance.now() - t)`
  const times = Array.from({ length: 9 }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout),
  )
  return Math.min(...times)
}

export async function run() {
  const rows = []
  const row = (name, value, unit, more = {}) => rows.push({ name, value, unit, ...more })
  const ours = { seed: compile(seed), medium: compile(medium), boolean: compile(boolean) }
  const contenders = await peers()
  await agree(contenders, ours)
  for (const user of users) for (const other of others) other.evaluate(user)

  const first = users[0]
  const last = users.at(-1)
  const times = turns({
    seedLast: () => ours.seed.evaluate(last),
    seedFirst: () => ours.seed.evaluate(first),
    seedRandom: index => ours.seed.evaluate(random(index)),
    handLast: () => seedByHand(last),
    handRandom: index => seedByHand(random(index)),
    medium: index => ours.medium.evaluate(random(index)),
    mediumHand: index => mediumByHand(random(index)),
    boolean: index => ours.boolean.evaluate(random(index)),
    booleanHand: index => booleanByHand(random(index)),
  })
  row('seed Switch, random key', times.seedRandom, 'µs')
  row('seed Switch, last key, to hand-written Map', times.seedLast / times.handLast, 'x', { limit: 1.45 })
  row('seed Switch, random key, to hand-written Map', times.seedRandom / times.handRandom, 'x', { limit: 1.6 })
  row('seed Switch, last key to first key', times.seedLast / times.seedFirst, 'x', { limit: 1.1 })
  row('string expression', times.medium, 'µs')
  row('string expression, to hand-written', times.medium / times.mediumHand, 'x', { limit: 1.7 })
  row('boolean IIF', times.boolean, 'µs')
  row('boolean IIF, to hand-written', times.boolean / times.booleanHand, 'x', { limit: 7.5 })

  const kinds = { seed: times.seedRandom, medium: times.medium, boolean: times.boolean }
  for (const [kind, own] of Object.entries(kinds)) {
    const found = {}
    for (const [name, contender] of Object.entries(contenders)) {
      found[name] = turns({ run: index => contender[kind](random(index)) }, { rounds: 15 }).run
    }
    const sorted = Object.entries(found).sort((a, b) => a[1] - b[1])
    for (const [name, time] of sorted) row(`${kind}: ${name}`, time, 'µs')
    const fastest = sorted[0]
    if (fastest) row(`${kind}: faster than ${fastest[0]}, the fastest peer`, fastest[1] / own, 'x', { atLeast: 5 })
  }

  // A chain of conditions, asked for its last key, as the article has it.
  const written = {}
  for (const [name, contender] of Object.entries(contenders)) {
    if (!contender.written) continue
    written[name] = turns({ run: () => contender.written(users.at(-1)) }, { rounds: 15 }).run
    row(`the seed as written: ${name}`, written[name], 'µs')
  }
  if (Object.keys(written).length > 0)
    row('the seed as written: faster than the fastest peer', Math.min(...Object.values(written)) / times.seedLast, 'x', {
      atLeast: 60,
    })

  const small = 'Switch(ToLower([country], ), "", "germany", "DE", "france", "FR")'
  const reading = turns(
    {
      parse: () => parse(seed),
      hand: () => parseByHand(seed),
      compile: () => compile(seed),
      check: () => check(seed),
      parseSmall: () => parse(small),
      handSmall: () => parseByHand(small),
    },
    { milliseconds: 10 },
  )
  row('parse the seed (5.2 kB)', reading.parse, 'µs')
  row('parse the seed, to hand-written recursive descent', reading.parse / reading.hand, 'x', { limit: 2.7 })
  row('parse, check and compile the seed, to the same', reading.compile / reading.hand, 'x', { limit: 5 })
  row('check the seed with all lint rules', reading.check, 'µs')
  row('parse a small Switch, to hand-written', reading.parseSmall / reading.handSmall, 'x')
  row('import attrmap/expression', importTime(), 'ms', { limit: 20 })
  return rows
}
