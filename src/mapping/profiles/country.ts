import { expressionSource } from '../model/expression-source.js'
import type { ObjectMapping } from '../model/schema.js'
import { type AttributeMappingSource, attributeSource } from '../model/source.js'
import { targetKey } from '../model/target-path.js'
import { countryTarget, newRow } from './code42.js'
import { defaultCountryExpression } from './default-country.generated.js'
import { seedCountryExpression } from './seed-country.js'

/** How the country gets into the target: the article's four options. Ours is `expression` with `generated`. */
export type CountryStrategy = 'expression' | 'usageLocation' | 'none' | 'directory-alpha2'

export const countryStrategies: readonly CountryStrategy[] = ['expression', 'usageLocation', 'none', 'directory-alpha2']

/** Choice of a strategy, as the configuration writes it. */
export interface CountryOptions {
  readonly strategy: CountryStrategy
  /** For `expression`: the article's (`seed`), ours (`generated`, the default), or a text of your own. */
  readonly expression?: 'seed' | 'generated' | (string & {}) | undefined
  /** Attribute the country is read from by `directory-alpha2`. Default: `country`. */
  readonly sourceAttribute?: string | undefined
}

/**
 * The mapping with another source for the country row `addresses[type eq "work"].country`. `none` removes the row; the other
 * strategies replace its source in place, or add the row at the end. The given mapping is not changed.
 *
 * @throws ExpressionError when the expression of your own does not parse.
 * @throws TypeError when the strategy is none of the four.
 * @example
 * withCountry(profiles.code42, { strategy: 'usageLocation' }).attributeMappings[8].source.name // 'usageLocation'
 */
export function withCountry(mapping: ObjectMapping, options: CountryOptions): ObjectMapping {
  const key = targetKey(countryTarget)
  const source = sourceFor(options)
  if (!source)
    return { ...mapping, attributeMappings: mapping.attributeMappings.filter(row => targetKey(row.targetAttributeName) !== key) }
  let placed = false
  const rows = mapping.attributeMappings.map(row => {
    if (targetKey(row.targetAttributeName) !== key) return row
    placed = true
    return { ...row, source }
  })
  return { ...mapping, attributeMappings: placed ? rows : [...rows, newRow(countryTarget, source)] }
}

function sourceFor({
  strategy,
  expression = 'generated',
  sourceAttribute = 'country',
}: CountryOptions): AttributeMappingSource | undefined {
  switch (strategy) {
    case 'expression':
      return countrySource(expression)
    case 'usageLocation':
      return attributeSource('usageLocation')
    case 'directory-alpha2':
      return attributeSource(sourceAttribute)
    case 'none':
      return undefined
    default:
      throw new TypeError(`unknown country strategy ${JSON.stringify(strategy)}; use ${countryStrategies.join(', ')}`)
  }
}

const trees = new Map<string, AttributeMappingSource>()

/**
 * Source node of a country expression; the two built-in ones are turned into trees once. `generated` is what
 * `generateCountryExpression()` gives without options, kept ready as text, because making and proving it takes a quarter of a
 * second; a test holds it fresh (`UPDATE=1` writes it anew).
 */
export function countrySource(expression: string): AttributeMappingSource {
  if (expression !== 'seed' && expression !== 'generated') return expressionSource(expression)
  const known = trees.get(expression)
  if (known) return known
  const made = expressionSource(expression === 'seed' ? seedCountryExpression : defaultCountryExpression)
  trees.set(expression, made)
  return made
}
