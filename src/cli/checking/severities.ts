import type { Diagnostic } from '../../diagnostics/index.js'
import type { RuleSetting } from '../../mapping/index.js'

const severityOf = { note: 'info', warn: 'warning', error: 'error' } as const

/** Severities from the configuration, by code; `off` drops a finding. */
export function severities(
  diagnostics: readonly Diagnostic[],
  rules: Readonly<Record<string, RuleSetting>> | undefined,
): Diagnostic[] {
  if (!rules) return [...diagnostics]
  return diagnostics.flatMap(diagnostic => {
    const setting = Object.hasOwn(rules, diagnostic.code) ? rules[diagnostic.code] : undefined
    if (setting === undefined) return [diagnostic]
    return setting === 'off' ? [] : [{ ...diagnostic, severity: severityOf[setting] }]
  })
}
