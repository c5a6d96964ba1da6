import { render } from '../../diagnostics/index.js'
import type { Format } from '../command.js'
import { azurePipelines } from './azure-pipelines.js'
import { address, countLine, type Finding, placeOf } from './finding.js'
import { github } from './github.js'
import { envelope } from './json.js'
import { junit } from './junit.js'
import { markdownTable } from './markdown.js'
import { sarif } from './sarif.js'

export interface ReportContext {
  readonly command: string
  /** How many files were looked at. */
  readonly files: number
  readonly color: boolean
  readonly width: number
}

/** Findings in the form asked for, as the whole answer of a command. */
export function reportFindings(findings: readonly Finding[], format: Format, context: ReportContext): string {
  switch (format) {
    case 'concise':
      return findings.map(finding => `${concise(finding)}\n`).join('')
    case 'json':
      return envelope(context.command, {
        files: context.files,
        findings: findings.map(finding => ({ file: finding.file, ...placeOf(finding), ...finding.diagnostic })),
      })
    case 'sarif':
      return sarif(findings)
    case 'github':
      return findings.map(github).join('')
    case 'azure-pipelines':
      return findings.map(azurePipelines).join('')
    case 'junit':
      return junit(findings, context.files)
    case 'markdown':
      return `${markdownTable(
        ['place', 'severity', 'code', 'finding', 'what to do'],
        findings.map(finding => [
          address(finding),
          finding.diagnostic.severity,
          finding.diagnostic.code,
          finding.diagnostic.message,
          finding.diagnostic.hint ?? '',
        ]),
      )}\n${countLine(findings, context.files)}\n`
    default:
      return `${findings.map(finding => `${drawn(finding, context)}\n\n`).join('')}${countLine(findings, context.files)}\n`
  }
}

const drawn = ({ file, diagnostic, text }: Finding, context: ReportContext) =>
  render([diagnostic], text ?? '', { color: context.color, name: file, width: Math.max(40, context.width - 8) })

function concise(finding: Finding): string {
  const { severity, code, message } = finding.diagnostic
  return `${address(finding)} ${severity} ${code} ${message}`
}
