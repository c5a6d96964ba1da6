import { applyEdits, type Diagnostic } from '../../diagnostics/index.js'
import { check as checkExpression } from '../../expression/index.js'
import type { Finding } from '../output/finding.js'
import type { Checker, TextSource } from './checker.js'
import { severities } from './severities.js'

/** Findings of an expression file; with --fix, what is left after mending it. */
export async function checkText({ call, config, dialect }: Checker, source: TextSource): Promise<Finding[]> {
  const text = source.text.replace(/(\r?\n)+$/, '')
  const maximumLength = call.flags.integer('max-chars', 1) ?? config.limits?.maximumLength
  const run = (current: string) =>
    severities(checkExpression(current, { dialect, ...(maximumLength !== undefined && { maximumLength }) }), config.rules)
  const mended = call.flags.on('fix') ? mend(text, run, call.flags.on('unsafe-fixes')) : text
  if (mended !== text && source.writable) await call.terminal.rewrite(source.name, mended + source.text.slice(text.length))
  return run(mended).map(diagnostic => ({ file: source.name, diagnostic, text: mended }))
}

/** Applies fixes until none is left; each result must still parse, or the fix is not taken. */
function mend(text: string, run: (text: string) => Diagnostic[], unsafe: boolean): string {
  let current = text
  for (let round = 0; round < 10; round++) {
    const before = run(current)
    const edits = before.flatMap(diagnostic => (diagnostic.fix && (diagnostic.fix.safe || unsafe) ? diagnostic.fix.edits : []))
    if (edits.length === 0) return current
    const next = applyEdits(current, edits)
    const errors = (list: readonly Diagnostic[]) =>
      list.filter(diagnostic => diagnostic.kind === 'parse' && diagnostic.severity === 'error').length
    if (next === current || errors(run(next)) > errors(before)) return current
    current = next
  }
  return current
}
