import { type Diagnostic, type DiagnosticDeclaration, type Occurrence, report } from '../../diagnostics/index.js'
import { check, type Expression, parse } from '../../expression/index.js'
import * as declared from '../diagnostics.js'
import { clean, exactKey, foldedKey } from '../fold.js'
import { countries, countryByAlpha2, isAlpha2 } from '../iso.js'
import { normalizeCountry } from '../normalizeCountry.js'
import { nothing } from '../policy.js'
import { everydayNames, renamed, shared } from './everyday.js'
import { type Runner, runnerFor } from './runner.js'
import { nullGuards, resultConstants, type SwitchTable, switchTables, textConstants } from './switch-tables.js'

/** What an existing country expression does and does not do. */
export interface CountryAudit {
  /** Assigned codes that some input gives, in order. */
  readonly codes: readonly string[]
  /** The rest of the 249. */
  readonly missingCodes: readonly string[]
  /** Constants that can be the result and are no assigned code in upper case, as written, each once. */
  readonly invalidCodes: readonly string[]
  /** Current ISO, CLDR and everyday English names that do not give their code. */
  readonly missingNames: readonly string[]
  /** Keys that could mean several places, and keys that stand for two codes. */
  readonly ambiguous: readonly string[]
  /** Codes (alpha-2 in both letter cases, alpha-3, numeric) that go in and do not come out. */
  readonly lostInputs: readonly string[]
  /** Keys that no input can be equal to. */
  readonly unreachableKeys: readonly string[]
  /** Keys that are a former name while the current one is not recognised. */
  readonly outdated: readonly { readonly key: string; readonly current: string }[]
  /** Key and value pairs of all its Switch tables. */
  readonly pairs: number
  /** Characters (UTF-16 units). */
  readonly length: number
  /** The same and more as findings with places: CTY1xx to CTY3xx. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Audits any expression that makes a country code: by its tree (values, keys, guards) and by running it on every constant it compares with,
 * every code and every everyday name, with the same value in each attribute it reads. What makes it unsound as an expression (EXP codes) comes first. Never throws for what a user wrote.
 *
 * @example
 * const { missingCodes, lostInputs } = auditCountryExpression('Switch(ToLower([country]), , "germany", "DE")')
 * lostInputs.includes('DE') // true: a value that already is a code is thrown away
 */
export function auditCountryExpression(text: string): CountryAudit {
  const parsed = parse(text)
  const audit = new Audit(text, parsed.tree, runnerFor(text))
  const broken = check(text).filter(({ severity }) => severity === 'error')
  return audit.result(broken)
}

const limit = 10_000
const warnFrom = 9_000
const strangers = ['Atlantis', 'N/A', 'unknown', 'Springfield', 'zz', 'x']

class Audit {
  readonly #found: Diagnostic[] = []
  readonly #ambiguous = new Set<string>()
  readonly #unreachable = new Set<string>()
  readonly #outdated: { key: string; current: string }[] = []
  readonly #tables: readonly SwitchTable[]

  constructor(
    readonly text: string,
    readonly tree: Expression | undefined,
    readonly run: Runner | undefined,
  ) {
    this.#tables = tree ? switchTables(tree) : []
  }

  #add(declaration: DiagnosticDeclaration, occurrence: Occurrence): void {
    this.#found.push(report(declaration, occurrence))
  }

  result(broken: readonly Diagnostic[]): CountryAudit {
    const { text } = this
    if (!this.run) this.#add(declared.notAnalysed, { hint: broken[0]?.message })
    const invalidCodes = this.#values()
    for (const table of this.#tables) this.#keys(table)
    const { codes, missingCodes } = this.#codes()
    const missingNames = this.#names()
    const lostInputs = this.#lost()
    this.#strangers()
    this.#guards()
    if (text.length > limit)
      this.#add(declared.tooLong, {
        message: `the expression has ${count(text.length)} characters and ${count(limit)} are allowed`,
      })
    else if (text.length >= warnFrom)
      this.#add(declared.nearlyTooLong, { message: `the expression has ${count(text.length)} of ${count(limit)} characters` })
    return {
      codes,
      missingCodes,
      invalidCodes,
      missingNames,
      ambiguous: [...this.#ambiguous],
      lostInputs,
      unreachableKeys: [...this.#unreachable],
      outdated: this.#outdated,
      pairs: this.#tables.reduce((sum, { pairs }) => sum + pairs.length, 0),
      length: text.length,
      diagnostics: [...broken, ...this.#found.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))],
    }
  }

  /** Constants in result position. */
  #values(): string[] {
    const invalid = new Set<string>()
    for (const { text, written, span } of this.tree ? resultConstants(this.tree) : []) {
      if (text === '' || isAlpha2(text)) continue
      invalid.add(written)
      const upper = text.trim().toUpperCase()
      if (isAlpha2(upper) && text.length === 2)
        this.#add(declared.valueLowerCase, {
          message: `the code "${written}" is not in upper case`,
          span,
          hint: `write "${upper}"`,
        })
      else if (/^[A-Za-z]{2}$/.test(text)) {
        const meant = normalizeCountry(text)?.alpha2
        this.#add(declared.valueNotAssigned, {
          message: `"${written}" is no assigned ISO 3166-1 code`,
          span,
          hint: meant ? `write "${meant}"` : upper === 'XK' ? 'XK is user-assigned; check that the target accepts it' : undefined,
        })
      } else {
        const meant = normalizeCountry(text)?.alpha2
        this.#add(declared.valueNotCode, {
          message: `"${shorten(written)}" is no country code`,
          span,
          hint: meant ? `write "${meant}"` : undefined,
        })
      }
    }
    return [...invalid]
  }

  /** Keys of one Switch: twice, unreachable, of another country, outdated, shared, accented. */
  #keys({ source, pairs, odd }: SwitchTable): void {
    if (odd) this.#add(declared.oddArguments, { span: odd.span, hint: 'add the value after this key, or remove the key' })
    const compared = source && runnerFor(this.text.slice(source.span.start, source.span.end))
    const byKey = new Map<string, { key: string; value: string | undefined }>()
    for (const { key, value } of pairs) {
      const code = value.type === 'text' ? value.value : undefined
      const arrives = compared && key.value !== '' ? compared(key.value) : key.value
      const earlier = byKey.get(key.value) ?? byKey.get(arrives)
      if (earlier && earlier.value !== code && code !== undefined) {
        this.#ambiguous.add(key.value)
        this.#add(declared.keyWithTwoCodes, {
          message:
            earlier.key === key.value
              ? `the key "${key.value}" stands for "${earlier.value}" and for "${code}"`
              : `the keys "${earlier.key}" ("${earlier.value}") and "${key.value}" ("${code}") are one and the same after what is done to the value`,
          span: key.span,
        })
      } else if (earlier?.key === key.value)
        this.#add(declared.repeatedKey, {
          message: `the key "${key.value}" is there twice`,
          span: key.span,
          hint: 'remove the second',
        })
      if (!earlier) {
        byKey.set(key.value, { key: key.value, value: code })
        if (!byKey.has(arrives)) byKey.set(arrives, { key: key.value, value: code })
      }
      if (arrives !== key.value && compared?.(arrives) === arrives) {
        this.#unreachable.add(key.value)
        this.#add(declared.unreachableKey, {
          message: `no value can be equal to "${shorten(key.value)}": what is done to it first makes "${shorten(arrives)}" of it`,
          span: key.span,
          hint: arrives === '' ? 'remove the key' : `write "${arrives}"`,
        })
      }
      if (code !== undefined && isAlpha2(code.toUpperCase())) this.#meaning(key.value, code.toUpperCase(), key.span)
    }
  }

  #meaning(key: string, code: string, span: { start: number; end: number }): void {
    const lower = exactKey(clean(key))
    const means = /^[a-z]{1,3}$/.test(lower) ? undefined : normalizeCountry(key)?.alpha2
    if (means !== undefined && means !== code)
      this.#add(declared.keyMeansOther, {
        message: `"${key}" is ${countryByAlpha2(means)?.name} (${means}), and the value is ${code} (${countryByAlpha2(code)?.name})`,
        span,
        hint: `write "${means}"`,
      })
    const folded = foldedKey(lower)
    const other =
      shared.get(lower) ?? (folded !== '' && severalHeirs().has(folded) ? 'a name with several heirs or none' : undefined)
    if (other !== undefined) {
      this.#ambiguous.add(key)
      this.#add(declared.ambiguousKey, { message: `"${key}" is ambiguous: ${other}`, span })
    }
    const current = renamed.get(lower)
    if (current !== undefined && this.run && this.run(current) !== code) {
      this.#outdated.push({ key, current })
      this.#add(declared.outdatedName, {
        message: `"${key}" is no longer the name, or not the common one; "${current}" is, and gives nothing`,
        span,
        hint: `add "${current.toLowerCase()}" and keep the old key`,
      })
    }
    const plain = foldAccents(key)
    if (plain !== key && this.run && this.run(key) === code && this.run(plain) !== code)
      this.#add(declared.accentedKeyOnly, {
        message: `"${key}" is recognised and "${plain}" is not`,
        span,
        hint: `add "${plain}"`,
      })
  }

  #codes(): { codes: string[]; missingCodes: string[] } {
    const given = new Set<string>()
    const inputs = [
      ...(this.tree ? textConstants(this.tree) : []),
      ...everydayNames().map(({ name }) => name),
      ...countries.flatMap(({ alpha2, alpha3 }) => [alpha2, alpha2.toLowerCase(), alpha3]),
    ]
    if (this.run) for (const input of [...inputs, null, '']) given.add(this.run(input))
    else if (this.tree) for (const { text } of resultConstants(this.tree)) given.add(text)
    const codes = countries.map(({ alpha2 }) => alpha2)
    const missing = codes.filter(code => !given.has(code))
    if (missing.length > 0 && this.tree)
      this.#add(declared.missingCodes, {
        message: `${missing.length} of the 249 codes can never be the result: ${list(missing, 40)}`,
      })
    return { codes: codes.filter(code => given.has(code)), missingCodes: missing }
  }

  #names(): string[] {
    const { run } = this
    if (!run) return []
    const missing = everydayNames().filter(({ name, alpha2 }) => run(name) !== alpha2)
    if (missing.length > 0)
      this.#add(declared.missingNames, {
        message: `${missing.length} of ${everydayNames().length} names in daily use give nothing: ${list(
          missing.map(({ name }) => name),
          12,
        )}`,
        hint: 'attrmap country-switch writes an expression that knows them',
      })
    for (const { name, alpha2 } of countries) {
      const halves = name.split(' and ')
      if (halves.length === 2 && run(name) !== alpha2 && halves.every(half => run(half) === alpha2))
        this.#add(declared.splitName, {
          message: `"${name}" gives nothing, only its halves ${halves.map(half => `"${half}"`).join(' and ')} do`,
          hint: `add "${name.toLowerCase()}"`,
        })
    }
    const works = everydayNames().find(({ name, alpha2 }) => run(name) === alpha2)
    if (works && run(`${works.name} `) !== works.alpha2)
      this.#add(declared.blanksLose, { message: `"${works.name}" gives ${works.alpha2} and "${works.name} " does not` })
    return missing.map(({ name }) => name)
  }

  #lost(): string[] {
    const { run } = this
    if (!run) return []
    const lost = (inputs: readonly (readonly [string, string])[]) =>
      inputs.filter(([input, code]) => run(input) !== code).map(([input]) => input)
    const upper = lost(countries.map(({ alpha2 }) => [alpha2, alpha2]))
    const lower = lost(countries.map(({ alpha2 }) => [alpha2.toLowerCase(), alpha2]))
    const longer = lost(countries.map(({ alpha2, alpha3 }) => [alpha3, alpha2]))
    const numeric = lost(countries.map(({ alpha2, numeric: digits }) => [digits, alpha2]))
    if (upper.length + lower.length > 0)
      this.#add(declared.codesLost, {
        message: `values that already are codes are lost: ${list([...upper, ...lower], 6)}${longer.length > 0 ? `; alpha-3 too: ${list(longer, 3)}` : ''}`,
      })
    else if (longer.length > 0)
      this.#add(declared.alpha3Lost, {
        message: `alpha-3 codes are lost: ${list(longer, 6)}`,
        hint: 'attrmap country-switch --accept-codes 3 lets them through',
      })
    return [...upper, ...lower, ...longer, ...numeric]
  }

  #strangers(): void {
    const { run } = this
    if (!run) return
    const through = strangers.map(input => [input, run(input)] as const).filter(([, value]) => value !== '' && !isAlpha2(value))
    const first = through[0]
    if (first)
      this.#add(declared.nonCodesPass, { message: `"${first[0]}" gives "${shorten(first[1])}", which is no country code` })
  }

  #guards(): void {
    for (const { form, span } of this.tree ? nullGuards(this.tree) : [])
      this.#add(declared.unsupportedGuard, {
        // IsNull is not on Microsoft's list of forms that do not work, though of the same family.
        severity: form === 'IsNull' ? 'info' : 'warning',
        message:
          form === 'IsNull'
            ? 'IsNull in a condition is of the family that Microsoft calls unsupported'
            : `${form} in a condition is a form that Microsoft calls unsupported`,
        span,
        hint: 'give the Switch a "" key in place of the condition',
      })
  }
}

let heirs: ReadonlySet<string> | undefined
function severalHeirs(): ReadonlySet<string> {
  heirs ??= new Set(nothing.split(/ \| |\n/).map(foldedKey))
  return heirs
}

const foldAccents = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
const count = (value: number) => value.toLocaleString('en')
const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}...` : text)
const list = (items: readonly string[], most: number) =>
  items.slice(0, most).join(', ') + (items.length > most ? `, and ${items.length - most} more` : '')
