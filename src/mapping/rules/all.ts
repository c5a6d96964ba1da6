import type { DiagnosticDeclaration } from '../../diagnostics/index.js'
import { documentDiagnostics } from '../diagnostics.js'
import { notASchema } from '../document/declarations.js'
import { countryRules } from './country.js'
import { deprovisioningRules } from './deprovisioning.js'
import { documentRules } from './document.js'
import { expressionRules } from './expression.js'
import { matchingRules } from './matching.js'
import { groupRules, profileRules } from './profile.js'
import { type MappingRule, type RuleSummary, summaryOf } from './rule.js'
import { scopeRules } from './scope.js'
import { targetRules } from './target.js'
import { typeRules } from './types.js'

/** The rules that are asked of a readable document, in the order of the table. */
export const checkedRules: readonly MappingRule[] = [
  ...documentRules,
  ...targetRules,
  ...typeRules,
  ...expressionRules,
  ...matchingRules,
  ...deprovisioningRules,
  ...scopeRules,
  ...countryRules,
  ...profileRules,
  ...groupRules,
]

/** All 63 rules as pages show them: S01 is raised by reading a document, the others by checking it. */
export const mappingRules: readonly RuleSummary[] = [
  { id: 'S01', data: false, ...notASchema, wrong: notASchema.examples.wrong, right: notASchema.examples.right },
  ...checkedRules.map(summaryOf),
]

/** Every code that this room publishes: MAP0xx for documents, MAP1xx to MAP9xx for the rules. */
export const mappingDiagnostics: readonly DiagnosticDeclaration[] = [...documentDiagnostics, notASchema, ...checkedRules]
