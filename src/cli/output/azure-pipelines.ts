import { type Finding, placeOf } from './finding.js'

/** An Azure Pipelines logging command that lists the finding with the build. Notes become warnings: there is no third type. */
export function azurePipelines(finding: Finding): string {
  const { severity, code, message, hint, path } = finding.diagnostic
  const place = placeOf(finding)
  const properties = [
    `type=${severity === 'error' ? 'error' : 'warning'}`,
    `sourcepath=${escapeProperty(finding.file)}`,
    ...(place ? [`linenumber=${place.line}`, `columnnumber=${place.column}`] : []),
    `code=${code}`,
  ]
  return `##vso[task.logissue ${properties.join(';')};]${escapeText(`${message}${path ? ` (${path})` : ''}${hint ? `; ${hint}` : ''}`)}\n`
}

const escapeText = (text: string) => text.replace(/%/g, '%AZP25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const escapeProperty = (text: string) => escapeText(text).replace(/;/g, '%3B').replace(/]/g, '%5D')
