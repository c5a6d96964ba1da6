export { auditCountryExpression, type CountryAudit } from './audit/auditCountryExpression.js'
export { type CountryComparison, type CountryDifference, compareCountryExpressions } from './compareCountryExpressions.js'
export {
  type AmbiguousValue,
  type CountryCoverage,
  type CountryValue,
  type CoverageOptions,
  coverage,
  type StrategyCoverage,
  type UnmatchedValue,
  type UserRecord,
} from './coverage.js'
export { countryDiagnostics } from './diagnostics.js'
export {
  CountryExpressionError,
  type DroppedName,
  type ExtraNames,
  type GenerateCountryExpressionOptions,
  type GeneratedCountryExpression,
  generateCountryExpression,
} from './generateCountryExpression.js'
export type { AliasLevel, NameSet, NameTier } from './generator-names.js'
export {
  type Country,
  countries,
  countryByAlpha2,
  countryByAlpha3,
  countryByNumeric,
  isAlpha2,
  type UserAssigned,
} from './iso.js'
export {
  type CountryMatch,
  type CountryMatchKind,
  type NormalizeCountryOptions,
  normalizeCountry,
} from './normalizeCountry.js'
export { seedExpression } from './seed-expression.js'
export type { ExpressionShape } from './shapes.js'
