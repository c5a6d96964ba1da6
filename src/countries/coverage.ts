import { type Diagnostic, report } from '../diagnostics/index.js'
import { shared } from './audit/everyday.js'
import { runnerFor } from './audit/runner.js'
import { blanksAround, unmatchedValues } from './diagnostics.js'
import { clean, exactKey, foldedKey } from './fold.js'
import { generateCountryExpression } from './generateCountryExpression.js'
import { isAlpha2, type UserAssigned } from './iso.js'
import { normalizeCountry } from './normalizeCountry.js'
import { nothing } from './policy.js'
import { seedExpression } from './seed-expression.js'

/** One user of an export: attribute names to values, as Graph JSON or a CSV row gives them. */
export type UserRecord = Readonly<Record<string, unknown>>

export interface CoverageOptions {
  /** Attribute with the free-text country. Default: `country`. */
  readonly attribute?: string | undefined
  /** On-premises attribute that holds the alpha-2 code in option 4 of the article. Default: `c`. */
  readonly onPremisesAttribute?: string | undefined
  /** An expression to measure beside the article's options and ours, e.g. the one in use. */
  readonly expression?: string | undefined
  readonly userAssigned?: UserAssigned | undefined
}

/** One distinct value of the export. */
export interface CountryValue {
  /** As written, the most frequent spelling of it. */
  readonly value: string
  readonly count: number
}

export interface UnmatchedValue extends CountryValue {
  /** What it probably is, by fuzzy matching; for a person to confirm. */
  readonly suggestion?: { readonly alpha2: string; readonly name: string }
}

export interface AmbiguousValue extends CountryValue {
  readonly alpha2: string | undefined
  readonly why: string
}

/** What one way of mapping the country would send for this export. */
export interface StrategyCoverage {
  readonly strategy: 'expression' | 'usageLocation' | 'none' | 'directory-alpha2' | 'generated' | 'given'
  readonly title: string
  /** Users who would arrive with an assigned code. */
  readonly covered: number
  /** `covered` of all users, 0 to 1; 0 for an empty export. */
  readonly share: number
  /** Users whose code differs from what their country attribute says. */
  readonly different: number
  /** Users for whom something would be sent that is no assigned code. */
  readonly invalid: number
}

export interface CountryCoverage {
  readonly users: number
  /** Users without a value. */
  readonly empty: number
  /** Users whose value names a country. */
  readonly matched: number
  readonly unmatched: readonly UnmatchedValue[]
  readonly ambiguous: readonly AmbiguousValue[]
  /** Users by code, most frequent first. */
  readonly codes: ReadonlyMap<string, number>
  /** The article's four options, ours, and the given expression. */
  readonly strategies: readonly StrategyCoverage[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Measures a user export: which countries are recognised, which values are not (with counts and suggestions), which are ambiguous, and what
 * each way of mapping would send. Reads each user once; memory grows with the number of distinct values only.
 *
 * @example
 * const { unmatched } = coverage([{ country: 'Germny' }, { country: 'France' }])
 * unmatched[0] // { value: 'Germny', count: 1, suggestion: { alpha2: 'DE', name: 'Germany' } }
 */
export function coverage(users: Iterable<UserRecord>, options: CoverageOptions = {}): CountryCoverage {
  const tally = new Tally(options)
  for (const user of users) tally.add(user)
  return tally.result()
}

const textOf = (user: UserRecord, name: string): string => {
  const value = Object.hasOwn(user, name) ? user[name] : undefined
  return typeof value === 'string' ? value : ''
}

class Tally {
  readonly #attribute: string
  readonly #onPremises: string
  readonly #options: CoverageOptions
  readonly #values = new Map<string, number>()
  readonly #codes = new Map<string, number>()
  readonly #known = new Map<string, string | undefined>()
  readonly #strategies: Strategy[]
  #users = 0
  #empty = 0
  #matched = 0
  #padded = 0

  constructor(options: CoverageOptions) {
    this.#options = options
    this.#attribute = options.attribute ?? 'country'
    this.#onPremises = options.onPremisesAttribute ?? 'c'
    const country = (user: UserRecord) => textOf(user, this.#attribute)
    const running = (text: string) => {
      const run = runnerFor(text)
      const results = new Map<string, string>()
      return (user: UserRecord) => {
        const value = country(user)
        let result = results.get(value)
        if (result === undefined) {
          result = run?.(value === '' ? null : value) ?? ''
          if (results.size < 100_000) results.set(value, result)
        }
        return result
      }
    }
    this.#strategies = [
      new Strategy('expression', "the article's Switch expression", running(seedExpression), options),
      new Strategy('usageLocation', 'usageLocation as it is', user => textOf(user, 'usageLocation'), options),
      new Strategy('none', 'no mapping', () => '', options),
      new Strategy(
        'directory-alpha2',
        'the directory holds alpha-2 codes',
        user => textOf(user, this.#onPremises) || country(user),
        options,
      ),
      new Strategy(
        'generated',
        'our generated expression',
        running(generateCountryExpression({ userAssigned: options.userAssigned }).expression),
        options,
      ),
      ...(options.expression === undefined
        ? []
        : [new Strategy('given', 'the given expression', running(options.expression), options)]),
    ]
  }

  add(user: UserRecord): void {
    this.#users++
    const value = textOf(user, this.#attribute)
    let code: string | undefined
    if (value.trim() === '') this.#empty++
    else {
      this.#values.set(value, (this.#values.get(value) ?? 0) + 1)
      if (value !== value.trim()) this.#padded++
      code = this.#codeOf(value)
      if (code !== undefined) {
        this.#matched++
        this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1)
      }
    }
    for (const strategy of this.#strategies) strategy.add(user, code)
  }

  #codeOf(value: string): string | undefined {
    if (!this.#known.has(value))
      this.#known.set(value, normalizeCountry(value, { userAssigned: this.#options.userAssigned })?.alpha2)
    return this.#known.get(value)
  }

  /** Values that differ in letter case and blanks only are one, shown in their most frequent spelling. */
  #grouped(): CountryValue[] {
    const groups = new Map<string, { value: string; most: number; count: number }>()
    for (const [value, count] of this.#values) {
      const key = exactKey(clean(value))
      const group = groups.get(key)
      if (!group) groups.set(key, { value, most: count, count })
      else {
        group.count += count
        if (count > group.most) {
          group.most = count
          group.value = value
        }
      }
    }
    return [...groups.values()]
      .map(({ value, count }) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }

  result(): CountryCoverage {
    const values = this.#grouped()
    const unmatched: UnmatchedValue[] = values
      .filter(({ value }) => this.#codeOf(value) === undefined)
      .map(item => {
        const guess = normalizeCountry(item.value, { fuzzy: true, userAssigned: this.#options.userAssigned })
        return guess ? { ...item, suggestion: { alpha2: guess.alpha2, name: guess.name } } : item
      })
    const heirs = new Set(nothing.split(/ \| |\n/).map(foldedKey))
    const ambiguous: AmbiguousValue[] = values.flatMap(item => {
      const why =
        shared.get(exactKey(clean(item.value))) ??
        (heirs.has(foldedKey(clean(item.value))) ? 'several heirs, or no country at all' : undefined)
      return why === undefined ? [] : [{ ...item, alpha2: this.#codeOf(item.value), why }]
    })
    return {
      users: this.#users,
      empty: this.#empty,
      matched: this.#matched,
      unmatched,
      ambiguous,
      codes: new Map([...this.#codes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))),
      strategies: this.#strategies.map(strategy => strategy.result(this.#users)),
      diagnostics: this.#diagnostics(unmatched),
    }
  }

  #diagnostics(unmatched: readonly UnmatchedValue[]): Diagnostic[] {
    const found: Diagnostic[] = []
    const users = unmatched.reduce((sum, { count }) => sum + count, 0)
    if (users > 0)
      found.push(
        report(unmatchedValues, {
          message: `${users} of ${this.#users} users have a value that names no country: ${unmatched
            .slice(0, 8)
            .map(({ value, count }) => `${JSON.stringify(value)} (${count})`)
            .join(', ')}${unmatched.length > 8 ? `, and ${unmatched.length - 8} more values` : ''}`,
          path: this.#attribute,
          hint: unmatched.some(({ suggestion }) => suggestion)
            ? 'see the suggestions; correct the directory or give extra pairs'
            : 'correct the directory or give extra pairs',
        }),
      )
    if (this.#padded > 0)
      found.push(
        report(blanksAround, {
          message: `${this.#padded} ${this.#padded === 1 ? 'user has' : 'users have'} a blank at an end of the value`,
          path: this.#attribute,
        }),
      )
    return found
  }
}

class Strategy {
  #covered = 0
  #different = 0
  #invalid = 0

  constructor(
    readonly name: StrategyCoverage['strategy'],
    readonly title: string,
    readonly send: (user: UserRecord) => string,
    readonly options: CoverageOptions,
  ) {}

  add(user: UserRecord, code: string | undefined): void {
    const sent = this.send(user)
    if (isAlpha2(sent, this.options)) {
      this.#covered++
      if (code !== undefined && code !== sent) this.#different++
    } else if (sent !== '') this.#invalid++
  }

  result(users: number): StrategyCoverage {
    return {
      strategy: this.name,
      title: this.title,
      covered: this.#covered,
      share: users === 0 ? 0 : this.#covered / users,
      different: this.#different,
      invalid: this.#invalid,
    }
  }
}
