import type { Diagnostic } from '../../diagnostics/index.js'

/** What the provisioning log calls the failures that happen before anything is sent. */
const codes: Readonly<Record<string, string>> = {
  PIP201: 'ImportSkipped',
  PIP301: 'DuplicateTargetEntries',
  PIP302: 'DuplicateSourceEntries',
  PIP307: 'InvalidAnchor',
}

/** Microsoft's code for the first diagnostic that has one. */
export function planErrorCode(diagnostics: readonly Diagnostic[]): string | undefined {
  return diagnostics.map(({ code }) => codes[code]).find(code => code !== undefined)
}
