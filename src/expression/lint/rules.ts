import type { DiagnosticDeclaration } from '../../diagnostics/index.js'
import type { LintRule } from './rule.js'
import { booleanSwitchSource } from './rules/boolean-switch-source.js'
import { dateFormatBlank, dateFormatLetters, dateFormatMismatch, dateWithoutCDate } from './rules/dates.js'
import {
  itemZero,
  longSplitDelimiter,
  oldRoleFunction,
  roleSource,
  unlistedFunction,
  volatileOnAlways,
} from './rules/functions.js'
import { blankDefault, flowIfNullInside, neverMissing } from './rules/missing.js'
import { nullUnsafeIif } from './rules/null-unsafe-iif.js'
import { patternAsText } from './rules/pattern-as-text.js'
import { redactInside, unredactedSecret } from './rules/secrets.js'
import { duplicateSwitchKey, switchKeyLetterCase, switchKeyOuterBlank, unreachableSwitchKey } from './rules/switch-keys.js'
import { typographicQuotesInText, unknownEscape } from './rules/texts.js'
import { unknownSubstitution } from './rules/unknown-substitution.js'
import { constantCondition, constantExpression, directMapping, sameBranches } from './rules/whole.js'

/** Every lint rule, by code. */
export const lintRules: readonly LintRule[] = [
  nullUnsafeIif,
  booleanSwitchSource,
  duplicateSwitchKey,
  switchKeyLetterCase,
  unreachableSwitchKey,
  switchKeyOuterBlank,
  unknownEscape,
  typographicQuotesInText,
  dateFormatBlank,
  dateFormatLetters,
  dateWithoutCDate,
  constantExpression,
  directMapping,
  sameBranches,
  constantCondition,
  oldRoleFunction,
  unlistedFunction,
  volatileOnAlways,
  unredactedSecret,
  redactInside,
  longSplitDelimiter,
  itemZero,
  neverMissing,
  blankDefault,
  flowIfNullInside,
  dateFormatMismatch,
  roleSource,
  unknownSubstitution,
  patternAsText,
]

/** What the rules raise. */
export const lintDiagnostics: readonly DiagnosticDeclaration[] = lintRules.map(rule => rule.declaration)
