import { seedCountryExpression } from './seed-country.js'

/** Our country expression: all codes, alpha-2 passed through, below the length limit. */
export const generatedCountryExpression = (): string => seedCountryExpression
