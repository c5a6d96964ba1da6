import { parse } from '../expression/index.js'
import { auditCountryExpression, type CountryAudit } from './audit/auditCountryExpression.js'
import { everydayNames } from './audit/everyday.js'
import { runnerFor } from './audit/runner.js'
import { textConstants } from './audit/switch-tables.js'
import { generateCountryExpression } from './generateCountryExpression.js'
import { countries } from './iso.js'

/** An input that the two expressions answer differently. */
export interface CountryDifference {
  readonly input: string
  readonly before: string
  readonly after: string
}

export interface CountryComparison {
  /** Codes the first can never give and the second can. */
  readonly missingCodes: readonly string[]
  /** Everyday names the first does not recognise and the second does. */
  readonly missingNames: readonly string[]
  /** Keys of the first that could mean several places. */
  readonly ambiguous: readonly string[]
  /** Codes in the source that the first loses and the second lets through. */
  readonly lostInputs: readonly string[]
  /** Inputs that gave a code before and give another, or none, after. */
  readonly regressions: readonly CountryDifference[]
  /** Every input that differs, among the constants of both, the everyday names and the codes. */
  readonly differences: readonly CountryDifference[]
  readonly before: CountryAudit
  readonly after: CountryAudit
}

/**
 * Compares an expression in use with another one, by default the one we would generate: what `attrmap country-switch --compare` prints.
 *
 * @example
 * compareCountryExpressions(seedExpression).missingCodes // ['AX', 'BQ', 'CI', 'GS', 'HM']
 */
export function compareCountryExpressions(
  before: string,
  after: string = generateCountryExpression().expression,
): CountryComparison {
  const [first, second] = [auditCountryExpression(before), auditCountryExpression(after)]
  const runFirst = runnerFor(before)
  const runSecond = runnerFor(after)
  const trees = [before, after].flatMap(text => parse(text).tree ?? [])
  const inputs = new Set([
    ...trees.flatMap(textConstants),
    ...everydayNames().map(({ name }) => name),
    ...countries.flatMap(({ alpha2, alpha3, numeric }) => [alpha2, alpha2.toLowerCase(), alpha3, numeric]),
  ])
  const differences = [...inputs].flatMap((input): CountryDifference[] => {
    const [was, is] = [runFirst?.(input) ?? '', runSecond?.(input) ?? '']
    return was === is ? [] : [{ input, before: was, after: is }]
  })
  const codes = new Set(countries.map(({ alpha2 }) => alpha2))
  const without = (items: readonly string[], others: readonly string[]) => {
    const known = new Set(others)
    return items.filter(item => !known.has(item))
  }
  return {
    missingCodes: without(first.missingCodes, second.missingCodes),
    missingNames: without(first.missingNames, second.missingNames),
    ambiguous: first.ambiguous,
    lostInputs: without(first.lostInputs, second.lostInputs),
    regressions: differences.filter(difference => codes.has(difference.before)),
    differences,
    before: first,
    after: second,
  }
}
