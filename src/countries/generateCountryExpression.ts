import { type Diagnostic, report } from '../diagnostics/index.js'
import { compile, quote } from '../expression/index.js'
import { badOption, failedProof, keysMeet, overBudget } from './diagnostics.js'
import { type AliasLevel, generatorNames, type NameSet, type NameTier, namesOfSet } from './generator-names.js'
import { countries, countryByAlpha2, isAlpha2, type UserAssigned } from './iso.js'
import { codeGuard, type ExpressionShape, type ShapeWriter, shapes } from './shapes.js'

/** Extra spellings with their codes: pairs, objects or a record, as they come from a CSV file, a test or a configuration. */
export type ExtraNames =
  | Readonly<Record<string, string>>
  | Iterable<readonly [name: string, alpha2: string] | { readonly name: string; readonly alpha2: string }>

export interface GenerateCountryExpressionOptions {
  /** Source attribute. Default: `country`. */
  readonly source?: string | undefined
  /** Default: `compact`. */
  readonly shape?: ExpressionShape | undefined
  /** Default: `common`. */
  readonly aliases?: AliasLevel | undefined
  /** Sets of names instead: `current`, `older`, `short`, `local:de` and so on, on top of `minimal` unless `aliases` says more. */
  readonly names?: readonly NameSet[] | undefined
  /** Codes in the source that come through: none, the 249 alpha-2 codes, or alpha-3 as well. Default: `alpha2`. */
  readonly passThrough?: 'none' | 'alpha2' | 'alpha3' | undefined
  /** `switch-key` is Microsoft's advice (a `""` key), `iif` the article's IsNull. Default: the shape's own, `switch-key` for compact, `iif` for seed. */
  readonly nullGuard?: 'switch-key' | 'iif' | undefined
  /** What an unknown value becomes: nothing, itself, or a code. Default: `blank`. `keep` lets non-codes through, which the audit reports. */
  readonly onUnknown?: 'blank' | 'keep' | (string & {}) | undefined
  readonly extra?: ExtraNames | undefined
  /** Restricts the expression to these codes, e.g. the countries an organisation has offices in. */
  readonly only?: readonly string[] | undefined
  /** Characters allowed; the service takes 10,000, the default. Names that do not fit are left out, least important first, and listed. */
  readonly maximumLength?: number | undefined
  /** `'XK'` adds Kosovo under its user-assigned code. */
  readonly userAssigned?: UserAssigned | undefined
}

/** A name that was left out to stay within the budget. */
export interface DroppedName {
  readonly key: string
  readonly alpha2: string
  /** Characters that including it would add. */
  readonly cost: number
  readonly tier: NameTier
}

export interface GeneratedCountryExpression {
  readonly expression: string
  /** The codes that its names and codes give, in order; a code in `onUnknown` is not counted. */
  readonly codes: readonly string[]
  /** Keys of the Switch, as they are compared (after the expression's own normalisation). */
  readonly keys: readonly string[]
  /** The same with their codes. */
  readonly pairs: ReadonlyMap<string, string>
  /** Characters of `expression`. */
  readonly length: number
  readonly dropped: readonly DroppedName[]
}

/** Thrown when no sound expression can be made; `diagnostics` (CTY4xx) say why. */
export class CountryExpressionError extends Error {
  override readonly name = 'CountryExpressionError'
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ message }) => message).join('; '))
    this.diagnostics = diagnostics
  }
}

interface Key {
  readonly text: string
  readonly alpha2: string
  readonly tier: NameTier | 'alpha3'
  readonly cost: number
  /** The spellings that arrive at this key; the proof runs each. */
  readonly names: string[]
}

interface Plan {
  readonly source: string
  readonly shape: ExpressionShape
  readonly writer: ShapeWriter
  readonly passThrough: 'none' | 'alpha2' | 'alpha3'
  readonly nullGuard: 'switch-key' | 'iif'
  readonly onUnknown: string
  readonly codes: readonly string[]
  readonly maximumLength: number
}

/** Which tiers may be dropped, least important first, and within a group the longest names. The others hold what the article's table gives today, one name a code, and the caller's own. */
const droppable: readonly (readonly NameTier[])[] = [['official'], ['lists'], ['older', 'short', 'local'], ['common'], ['iso']]
const tierOrder: readonly (NameTier | 'alpha3')[] = [
  'alpha3',
  'extra',
  'seed',
  'everyday',
  'iso',
  'common',
  'local',
  'short',
  'older',
  'lists',
  'official',
]

/**
 * Writes the Switch expression that turns free-text country names into ISO 3166-1 alpha-2 codes.
 *
 * Two shapes: `compact` normalises inside the expression (accents, letter case, punctuation, the/and/of, saint) and needs about 6,500
 * characters for all 249 codes; `seed` is the article's readable form. Every key of the article's table keeps its code in both. Before it is
 * returned, the project's own evaluator runs it on every key, every spelling and every code.
 *
 * @throws CountryExpressionError (`.diagnostics`) when two codes meet on one key, an option is unusable, or nothing more can be dropped.
 * @example
 * const { expression, length } = generateCountryExpression({ only: ['DE', 'FR'], extra: [['frankreich', 'FR']] })
 * evaluate(expression, { country: 'Frankreich' }) // 'FR'
 * evaluate(expression, { country: 'de' })         // 'DE'
 */
export function generateCountryExpression(options: GenerateCountryExpressionOptions = {}): GeneratedCountryExpression {
  const plan = planOf(options)
  const keys = collectKeys(plan, options)
  const { kept, dropped } = withinBudget(plan, keys)
  const expression = write(plan, kept)
  prove(plan, kept, expression)
  const pairs = new Map(kept.map(({ text, alpha2 }) => [text, alpha2]))
  return {
    expression,
    codes: plan.codes,
    keys: [...pairs.keys()],
    pairs,
    length: expression.length,
    dropped: dropped.map(({ text, alpha2, cost, tier }) => ({ key: text, alpha2, cost, tier: tier as NameTier })),
  }
}

function planOf(options: GenerateCountryExpressionOptions): Plan {
  const shape = options.shape ?? 'compact'
  const source = String(options.source ?? 'country').trim()
  const onUnknown = options.onUnknown ?? 'blank'
  const all = [...countries.map(({ alpha2 }) => alpha2), ...(options.userAssigned === 'XK' ? ['XK'] : [])]
  const codes = options.only === undefined ? all : all.filter(code => options.only?.includes(code))
  const known = (code: string) => isAlpha2(code, options)
  const problems = [
    ...(Object.hasOwn(shapes, shape) ? [] : [`there is no shape "${shape}"; use compact or seed`]),
    ...(/^[^[\]"\\]{1,200}$/.test(source) ? [] : [`"${source.slice(0, 60)}" is no attribute name`]),
    ...(onUnknown === 'blank' || onUnknown === 'keep' || known(onUnknown)
      ? []
      : [`onUnknown is "${onUnknown}", which is neither blank, keep nor an assigned alpha-2 code`]),
    ...(options.only ?? []).filter(code => !known(code)).map(code => `"${code}" in only is no assigned alpha-2 code`),
    ...oneOf('aliases', options.aliases, ['minimal', 'common', 'official']),
    ...oneOf('passThrough', options.passThrough, ['none', 'alpha2', 'alpha3']),
    ...oneOf('nullGuard', options.nullGuard, ['switch-key', 'iif']),
    ...((options.maximumLength ?? 1) > 0 ? [] : ['maximumLength is no positive number']),
    ...(codes.length > 0 ? [] : ['only names no code']),
    ...(options.names ?? [])
      .filter(set => namesOfSet(set) === undefined)
      .map(set => `there is no set of names "${set}"; use current, older, short or local: with a language, such as local:de`),
  ]
  if (problems.length > 0) throw new CountryExpressionError(problems.map(message => report(badOption, { message })))
  return {
    source,
    shape,
    writer: shapes[shape],
    passThrough: options.passThrough ?? 'alpha2',
    nullGuard: options.nullGuard ?? (shape === 'seed' ? 'iif' : 'switch-key'),
    onUnknown,
    codes: codes.sort(),
    maximumLength: options.maximumLength ?? 10_000,
  }
}

const oneOf = (name: string, value: string | undefined, allowed: readonly string[]) =>
  value === undefined || allowed.includes(value) ? [] : [`${name} is "${value}"; use ${allowed.join(', ')}`]

function* extraPairs(extra: ExtraNames): Generator<readonly [string, string]> {
  if (typeof extra !== 'object' || extra === null)
    throw new CountryExpressionError([report(badOption, { message: 'extra is neither pairs nor an object of names and codes' })])
  const items: Iterable<unknown> = Symbol.iterator in extra ? (extra as Iterable<unknown>) : Object.entries(extra)
  for (const item of items) {
    const [name, alpha2]: readonly unknown[] = Array.isArray(item)
      ? item
      : [(item as { name?: unknown } | null)?.name, (item as { alpha2?: unknown } | null)?.alpha2]
    if (typeof name !== 'string' || typeof alpha2 !== 'string' || name.trim() === '')
      throw new CountryExpressionError([report(badOption, { message: 'an extra pair has no name or no code' })])
    yield [name, alpha2.trim().toUpperCase()]
  }
}

/** Every name through the expression's own normalisation; two codes on one key end it. */
function collectKeys(plan: Plan, options: GenerateCountryExpressionOptions): Key[] {
  const { writer, source } = plan
  const compared = compile(writer.source(source))
  const wanted = new Set(plan.codes)
  const keys = new Map<string, Key>()
  const problems: Diagnostic[] = []
  const met = new Set<string>()
  const add = (name: string, alpha2: string, tier: NameTier | 'alpha3') => {
    if (tier === 'local' && plan.shape === 'compact' && !survivesFolding(name)) return
    const value = compared.evaluate({ [source]: name })
    const text = typeof value === 'string' ? value : ''
    // Nothing is left of a name in another script, or of "AND": the blank key cannot hold it.
    if (text === '') {
      if (tier === 'extra')
        problems.push(
          report(keysMeet, {
            message: `nothing is left of the extra name "${name}" after the normalisation of the ${plan.shape} shape`,
            hint: 'take the shape "seed", which compares names as they are',
          }),
        )
      return
    }
    // Initials such as Turkish "T.C." would take the place of a code.
    if (tier === 'local' && /^[a-z]{1,3}$/.test(text)) return
    const code = text.toUpperCase()
    if (tier === 'extra' && plan.passThrough !== 'none' && wanted.has(code) && code !== alpha2) {
      problems.push(
        report(failedProof, {
          message: `the extra name "${name}" (${alpha2}) is the key "${text}", and ${code} is the code of ${countryByAlpha2(code, { userAssigned: 'XK' })?.name}`,
          hint: 'leave it out, or let no codes through',
        }),
      )
      return
    }
    const known = keys.get(text)
    if (!known) keys.set(text, { text, alpha2, tier, names: [name], cost: writer.pair(text, quote(alpha2)).length })
    else if (known.alpha2 === alpha2) known.names.push(name)
    // What another language calls one country may be another's name here ("Guiana"); the list's own word yields.
    else if (tier !== 'local' && !met.has(text)) {
      met.add(text)
      problems.push(
        report(keysMeet, {
          message: `"${name}" (${alpha2}) and "${known.names[0]}" (${known.alpha2}) are both the key "${text}"`,
          hint: `leave one of them out, or give ${alpha2} a name with a qualifier`,
        }),
      )
    }
  }
  if (plan.passThrough === 'alpha3')
    for (const code of plan.codes)
      add((countryByAlpha2(code, { userAssigned: 'XK' })?.alpha3 ?? '').toLowerCase(), code, 'alpha3')
  for (const [name, alpha2] of extraPairs(options.extra ?? [])) {
    if (wanted.has(alpha2)) add(name, alpha2, 'extra')
    else
      problems.push(
        report(badOption, {
          message: `the extra name "${name}" has the code "${alpha2}", which is not among the codes of this expression`,
        }),
      )
  }
  const level = options.aliases ?? (options.names === undefined ? 'common' : 'minimal')
  const names = [...generatorNames(level), ...(options.names ?? []).flatMap(set => namesOfSet(set) ?? [])]
  for (const { alpha2, name, tier } of names) if (wanted.has(alpha2)) add(name, alpha2, tier)
  if (wanted.has('XK')) add('Kosovo', 'XK', 'everyday')
  if (problems.length > 0) throw new CountryExpressionError(problems)
  return [...keys.values()].sort((a, b) => (a.text < b.text ? -1 : 1))
}

/** Whether NormalizeDiacritics leaves Latin letters only: of Vietnamese "Đức" too little would remain to be told from another word. */
function survivesFolding(name: string): boolean {
  return /^[ -~ßæøłı’]{4,}$/i.test(name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
}

function withinBudget(plan: Plan, keys: readonly Key[]): { kept: readonly Key[]; dropped: readonly Key[] } {
  let length = write(plan, keys).length
  if (length <= plan.maximumLength) return { kept: keys, dropped: [] }
  const rank = ({ tier }: Key) => droppable.findIndex(tiers => tiers.some(name => name === tier))
  const candidates = keys.filter(key => rank(key) >= 0).sort((a, b) => rank(a) - rank(b) || b.cost - a.cost)
  const dropped = new Set<Key>()
  for (const key of candidates) {
    if (length <= plan.maximumLength) break
    dropped.add(key)
    length -= key.cost
  }
  // What was left out before the last long name may fit again, the most important first.
  for (const key of [...dropped].reverse())
    if (length <= plan.maximumLength && length + key.cost <= plan.maximumLength) {
      dropped.delete(key)
      length += key.cost
    }
  if (length > plan.maximumLength)
    throw new CountryExpressionError([
      report(overBudget, {
        message: `the expression needs at least ${length.toLocaleString('en')} characters and ${plan.maximumLength.toLocaleString('en')} are allowed`,
        hint:
          plan.shape === 'seed'
            ? 'take the shape "compact", name fewer codes in "only", or let no alpha-3 codes through'
            : 'name fewer codes in "only", or let no alpha-3 codes through',
      }),
    ])
  return {
    kept: keys.filter(key => !dropped.has(key)),
    dropped: [...dropped].sort((a, b) => tierOrder.indexOf(a.tier) - tierOrder.indexOf(b.tier) || a.cost - b.cost),
  }
}

function write(plan: Plan, keys: readonly Key[]): string {
  const { writer, source } = plan
  const guard = plan.passThrough === 'none' ? '' : codeGuard(source, plan.codes, plan.shape)
  const blank = blankValue(plan)
  const pairs = keys.map(({ text, alpha2 }) => writer.pair(text, quote(alpha2))).join('')
  const body = `Switch(${[writer.source(source), defaultValue(plan, guard)].join(writer.separator)}${blank === undefined ? '' : writer.pair('', blank)}${pairs})`
  return plan.nullGuard === 'iif' ? `IIF(${[`IsNull([${source}])`, '""', body].join(writer.separator)})` : body
}

/** The default of the Switch: codes first, then what an unknown value becomes. */
function defaultValue({ onUnknown, source, writer }: Plan, guard: string): string {
  if (onUnknown === 'blank') return guard
  const unknown = onUnknown === 'keep' ? `[${source}]` : quote(onUnknown)
  return guard === '' ? unknown : `Switch(${[guard, guard, '""', unknown].join(writer.separator)})`
}

/**
 * The value of the `""` key, or undefined when there is none. In the compact shape a value without Latin letters arrives there as well,
 * and so does the alpha-3 code AND, whose letters are a small word.
 */
function blankValue({ shape, nullGuard, onUnknown, passThrough, source, codes }: Plan): string | undefined {
  const toCode = onUnknown !== 'blank' && onUnknown !== 'keep'
  if (shape === 'seed') return nullGuard === 'switch-key' || toCode ? '""' : undefined
  const andorra = passThrough === 'alpha3' && codes.includes('AD')
  if (nullGuard !== 'switch-key' && !toCode && !andorra) return undefined
  const unknown = onUnknown === 'blank' ? '""' : onUnknown === 'keep' ? `[${source}]` : quote(onUnknown)
  const cases = [...(toCode ? ['""', '""'] : []), ...(andorra ? ['"AND"', '"AD"'] : [])]
  return cases.length === 0
    ? unknown
    : `Switch(${[`StripSpaces(${andorra ? `ToUpper([${source}])` : `[${source}]`})`, unknown, ...cases].join(',')})`
}

/** Runs the expression on every key, every spelling and every code with the project's own evaluator. */
function prove(plan: Plan, keys: readonly Key[], expression: string): void {
  const compiled = compile(expression, { maximumLength: plan.maximumLength })
  const problems: Diagnostic[] = []
  const expect = (input: string | null, wanted: string) => {
    const value = compiled.evaluate({ [plan.source]: input }) ?? ''
    if (value !== wanted)
      problems.push(
        report(failedProof, { message: `${JSON.stringify(input)} gives ${JSON.stringify(value)} and should give "${wanted}"` }),
      )
  }
  for (const { text, alpha2, names } of keys) for (const input of [text, ...names]) expect(input, alpha2)
  for (const code of plan.codes) {
    if (plan.passThrough === 'none') break
    for (const input of [code, code.toLowerCase(), ` ${code} `]) expect(input, code)
    const alpha3 = countryByAlpha2(code, { userAssigned: 'XK' })?.alpha3
    if (plan.passThrough === 'alpha3' && alpha3 !== undefined)
      for (const input of [alpha3, alpha3.toLowerCase(), ...(plan.shape === 'compact' ? [` ${alpha3} `] : [])])
        expect(input, code)
  }
  expect(null, '')
  // A caller's own name may be one of these, or fold to it: "N/A" arrives at the key of an extra name "Na".
  const compared = compile(plan.writer.source(plan.source))
  const texts = new Set(keys.map(({ text }) => text))
  for (const stranger of ['Atlantis', 'QZ', 'N/A', '日本語'])
    if (!texts.has(String(compared.evaluate({ [plan.source]: stranger }) ?? '')))
      expect(stranger, plan.onUnknown === 'blank' ? '' : plan.onUnknown === 'keep' ? stranger : plan.onUnknown)
  if (problems.length > 0) throw new CountryExpressionError(problems.slice(0, 20))
}
