import type { Diagnostic } from '../../diagnostics/index.js'
import type { RuleSetting } from '../../mapping/index.js'

/** Severities from the configuration: by code, rule or name. */
export function severities(
  diagnostics: readonly Diagnostic[],
  rules: Readonly<Record<string, RuleSetting>> | undefined,
): Diagnostic[] {
  if (!rules) return [...diagnostics]
  const severityOf = { note: 'info', warn: 'warning', error: 'error' } as const
  return diagnostics.flatMap(diagnostic => {
    const setting = Object.hasOwn(rules, diagnostic.code)
      ? rules[diagnostic.code]
      : Object.hasOwn(rules, diagnostic.name)
        ? rules[diagnostic.name]
        : undefined
    if (setting === undefined) return [diagnostic]
    return setting === 'off' ? [] : [{ ...diagnostic, severity: severityOf[setting] }]
  })
}
