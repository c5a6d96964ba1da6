export { countryDiagnostics } from './diagnostics.js'
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
