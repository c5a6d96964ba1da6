import { fingerprint } from '../../mapping/index.js'
import type { Invocation } from '../command.js'
import { Fault, invalidInput } from '../fault.js'
import type { Finding } from '../output/finding.js'
import { envelope } from '../output/json.js'

const printOf = (finding: Finding) => `${finding.file} ${fingerprint(finding.diagnostic)}`

export async function writeBaseline({ command, flags, terminal }: Invocation, findings: readonly Finding[]): Promise<void> {
  const file = flags.text('write-baseline')
  if (!file) return
  await terminal.write(file, envelope(command.name, { baseline: [...new Set(findings.map(printOf))].sort() }))
  terminal.note(`${file}: ${findings.length} findings; attrmap check --baseline ${file} reports new ones only`)
}

export async function withoutBaseline({ flags, terminal }: Invocation, findings: readonly Finding[]): Promise<Finding[]> {
  const file = flags.text('baseline')
  if (!file) return [...findings]
  const known = baselineOf(await terminal.text(file), file)
  return findings.filter(finding => !known.has(printOf(finding)))
}

function baselineOf(text: string, file: string): Set<string> {
  try {
    const { baseline } = JSON.parse(text) as { baseline?: unknown }
    if (Array.isArray(baseline)) return new Set(baseline.filter(item => typeof item === 'string'))
  } catch {
    // Answered below: a file that is not JSON is no baseline either.
  }
  throw new Fault(invalidInput, `${file} is not a baseline`, 'attrmap check --write-baseline FILE makes one')
}
