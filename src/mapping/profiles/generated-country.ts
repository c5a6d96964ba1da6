import { generateCountryExpression } from '../../countries/index.js'

/** Our country expression: all codes of ISO 3166-1, alpha-2 passed through, well below the length limit. */
export const generatedCountryExpression = (): string => generateCountryExpression().expression
