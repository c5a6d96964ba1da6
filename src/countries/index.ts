export { auditCountryExpression, type CountryAudit } from './audit/auditCountryExpression.js'
export { countryDiagnostics } from './diagnostics.js'
export {
  CountryExpressionError,
  type DroppedName,
  type ExtraNames,
  type GenerateCountryExpressionOptions,
  type GeneratedCountryExpression,
  generateCountryExpression,
} from './generateCountryExpression.js'
export type { AliasLevel, NameTier } from './generator-names.js'
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
export type { ExpressionShape } from './shapes.js'
