import { type Diagnostic, locate } from '../../diagnostics/index.js'

/** A diagnostic and the file it was found in. `text` is what the spans refer to. */
export interface Finding {
  readonly file: string
  readonly diagnostic: Diagnostic
  readonly text?: string | undefined
}

/** How severe a finding must be to fail the command. */
export type FailLevel = 'error' | 'warn' | 'note'

const rank = { error: 3, warning: 2, info: 1 } as const
const threshold = { error: 3, warn: 2, note: 1 } as const

export const fails = (diagnostic: Diagnostic, level: FailLevel): boolean => rank[diagnostic.severity] >= threshold[level]

/** Line and column of a finding, from 1; undefined when it has no place in a text. */
export function placeOf({
  diagnostic,
  text,
}: Finding): { line: number; column: number; endLine: number; endColumn: number } | undefined {
  if (!diagnostic.span || text === undefined) return undefined
  const start = locate(text, diagnostic.span.start)
  const end = locate(text, diagnostic.span.end)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** `2 errors, 1 warning in 3 files (1 fixable)`. */
export function countLine(findings: readonly Finding[], files: number): string {
  const count = (severity: Diagnostic['severity'], word: string) => {
    const number = findings.filter(finding => finding.diagnostic.severity === severity).length
    return number === 0 ? [] : [`${number} ${word}${number === 1 ? '' : 's'}`]
  }
  const counts = [...count('error', 'error'), ...count('warning', 'warning'), ...count('info', 'note')]
  const fixable = findings.filter(finding => finding.diagnostic.fix?.safe).length
  return `${counts.join(', ') || 'nothing to report'} in ${files} ${files === 1 ? 'file' : 'files'}${fixable ? ` (${fixable} fixable)` : ''}`
}

/** `file:line:column`, or file and JSON pointer. */
export function address(finding: Finding): string {
  const place = placeOf(finding)
  const path = finding.diagnostic.path ? ` ${finding.diagnostic.path}` : ''
  return place ? `${finding.file}:${place.line}:${place.column}${path}` : `${finding.file}${path}`
}
