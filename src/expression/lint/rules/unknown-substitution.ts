import { nearest } from '../../../diagnostics/index.js'
import { compilePattern, type Pattern } from '../../pattern/pattern.js'
import { unknownReferences } from '../../pattern/replacement.js'
import { argument, isCall } from '../look.js'
import { defineRule } from '../rule.js'

export const unknownSubstitution = defineRule({
  id: 'unknown-substitution',
  code: 'EXP428',
  summary: 'a replacement names a group that the pattern does not have',
  explain:
    'In .NET a reference such as ${code} to a group that is not in the pattern is no mistake: its letters become part of the value and are sent to the target. Names are case-sensitive. For a dollar sign itself write $$.',
  examples: {
    wrong: 'Replace([phone], , "(?<code>\\\\d+) (?<number>.*)", , "${Number}", , )',
    right: 'Replace([phone], , "(?<code>\\\\d+) (?<number>.*)", , "${number}", , )',
  },
  check({ nodes, report }) {
    for (const { node } of nodes) {
      // With regexGroupName the replacement is taken as it is.
      if (!isCall(node, 'Replace') || argument(node, 1) || argument(node, 3)) continue
      const source = argument(node, 2)
      const replacement = argument(node, 4)
      if (source?.type !== 'text' || replacement?.type !== 'text') continue
      const { pattern } = compilePattern(source.value)
      const [unknown] = pattern ? unknownReferences(replacement.value, pattern) : []
      if (!pattern || !unknown) continue
      report(replacement.span, {
        message: `the pattern has no group ${unknown.group}, so that ${unknown.written} is sent as it is written`,
        hint: whatToWrite(unknown.group, pattern),
        choice: 'replace-substitution',
      })
    }
  },
})

function whatToWrite(group: string, { groupNames, lastGroup }: Pattern): string {
  const meant = groupNames.find(name => name.toLowerCase() === group.toLowerCase()) ?? nearest(group, groupNames)
  if (meant !== undefined) return `did you mean \${${meant}}?`
  if (groupNames.length > 0) return `its groups are ${groupNames.slice(0, 5).join(', ')}`
  return lastGroup === undefined
    ? 'put brackets with a name around what you want: (?<name>...)'
    : `its groups have numbers, up to $${lastGroup}`
}
