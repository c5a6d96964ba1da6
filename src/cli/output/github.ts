import { type Finding, placeOf } from './finding.js'

/** A GitHub Actions workflow command that annotates the line in a pull request. */
export function github(finding: Finding): string {
  const { severity, code, message, hint } = finding.diagnostic
  const level = severity === 'info' ? 'notice' : severity
  const place = placeOf(finding)
  const properties = [
    `file=${property(finding.file)}`,
    ...(place
      ? [
          `line=${place.line}`,
          `col=${place.column}`,
          `endLine=${place.endLine}`,
          ...(place.endLine === place.line ? [`endColumn=${place.endColumn}`] : []),
        ]
      : []),
    `title=${property(`attrmap ${code}`)}`,
  ]
  const path = finding.diagnostic.path ? ` (${finding.diagnostic.path})` : ''
  return `::${level} ${properties.join(',')}::${data(`${message}${path}${hint ? `\n${hint}` : ''}`)}\n`
}

/** The text of a workflow command, and a property of one, as the runner reads them. */
export const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
export const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
