import { argument, isCall } from '../look.js'
import { defineRule } from '../rule.js'

/** Signs that hardly occur in plain values: `\d+` (but not the `\d` of a path), `.*`, ranges, groups with a name or an option. */
const looksLikePattern = /\\[dDwWsS](?:[*+?{]|$)|\.[*+]|\[(?:\^|[A-Za-z0-9]-[A-Za-z0-9])[^\]]*\]|\(\?[:<=!'imnsx]/

export const patternAsText = defineRule({
  id: 'pattern-as-text',
  code: 'EXP429',
  summary: 'a pattern stands where a plain text is looked for',
  explain:
    'The second position of Replace, oldValue, is searched letter by letter: a regular expression there is found nowhere, and the value goes out unchanged. Patterns belong into the third position, regexPattern.',
  examples: {
    wrong: 'Replace([mail], "@.*", , , "", , )',
    right: 'Replace([mail], , "@.*", , "", , )',
  },
  check({ nodes, text, report }) {
    for (const { node } of nodes) {
      const old = isCall(node, 'Replace') ? argument(node, 1) : undefined
      // In a template the text to replace is a place holder, and place holders look like anything.
      if (node.type !== 'call' || old?.type !== 'text' || argument(node, 6) || !looksLikePattern.test(old.value)) continue
      const [from, to] = [node.slots[1], node.slots[2]]
      const written = text.slice(old.span.start, old.span.end)
      report(old.span, {
        message: `oldValue is searched letter by letter, and ${written.length > 40 ? 'this' : written} looks like a pattern`,
        hint: 'write the pattern into the third position: Replace(source, , pattern, , replacement, , )',
        ...(from &&
          to &&
          !to.value && {
            fix: {
              title: 'move it to the third position',
              safe: false,
              edits: [
                { span: old.span, text: '' },
                { span: to.span, text: ` ${written}` },
              ],
            },
          }),
      })
    }
  },
})
