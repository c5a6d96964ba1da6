import type { Diagnostic } from '../../diagnostics/index.js'
import { version } from '../version.js'
import { type Finding, placeOf } from './finding.js'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** SARIF 2.1.0: one run, one rule a code, regions where a finding has a place in a text. */
export function sarif(findings: readonly Finding[]): string {
  const rules = [...new Map(findings.map(({ diagnostic }) => [diagnostic.code, diagnostic])).values()].sort((a, b) =>
    a.code.localeCompare(b.code, 'en'),
  )
  const index = new Map(rules.map((rule, position) => [rule.code, position]))
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'attrmap', semanticVersion: version, rules: rules.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map(finding => result(finding, index.get(finding.diagnostic.code) ?? 0)),
      },
    ],
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function rule(diagnostic: Diagnostic) {
  return {
    id: diagnostic.code,
    name: diagnostic.name,
    shortDescription: { text: diagnostic.name.replace(/-/g, ' ') },
    defaultConfiguration: { level: levels[diagnostic.severity] },
  }
}

function result(finding: Finding, ruleIndex: number) {
  const { diagnostic } = finding
  const place = placeOf(finding)
  return {
    ruleId: diagnostic.code,
    ruleIndex,
    level: levels[diagnostic.severity],
    message: { text: diagnostic.hint ? `${diagnostic.message}. ${diagnostic.hint}` : diagnostic.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(finding.file.split('\\').join('/')) },
          ...(place && {
            region: { startLine: place.line, startColumn: place.column, endLine: place.endLine, endColumn: place.endColumn },
          }),
        },
        ...(diagnostic.path && { logicalLocations: [{ fullyQualifiedName: diagnostic.path }] }),
      },
    ],
  }
}
