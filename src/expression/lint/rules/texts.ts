import type { Edit } from '../../../diagnostics/index.js'
import { defineRule } from '../rule.js'

export const unknownEscape = defineRule({
  id: 'unknown-escape',
  code: 'EXP407',
  summary: 'a backslash before a letter that needs none',
  explain:
    'Only \\" and \\\\ are escapes. A backslash before anything else is read as itself, because published mappings rely on it, but nothing says so. Written twice it means the same and leaves no doubt.',
  examples: { wrong: 'Replace([phone], , "\\d", , "", , )', right: 'Replace([phone], , "\\\\d", , "", , )' },
  check({ nodes, text, report }) {
    for (const { node } of nodes) {
      if (node.type !== 'text' || !node.value.includes('\\')) continue
      const edits: Edit[] = []
      for (let index = node.span.start + 1; index < node.span.end - 1; index++) {
        if (text[index] !== '\\') continue
        const next = text[index + 1]
        if (next !== '"' && next !== '\\') edits.push({ span: { start: index, end: index + 1 }, text: '\\\\' })
        else index++
      }
      const [first] = edits
      if (!first) continue
      const span = { start: first.span.start, end: Math.min(first.span.start + 2, node.span.end) }
      report(span, {
        message: `${text.slice(span.start, span.end)} is not an escape; the backslash is read as itself`,
        hint: 'write the backslash twice',
        choice: 'unknown-escapes',
        fix: { title: 'write backslashes twice', safe: true, edits },
      })
    }
  },
})

export const typographicQuotesInText = defineRule({
  id: 'typographic-quotes-in-text',
  code: 'EXP408',
  summary: 'curved quotation marks inside a text',
  explain:
    'Inside a text curved quotation marks are characters like any other and are sent to the target. They usually come from a document or a web page. Keep them only if the data has them too.',
  examples: { wrong: 'Append([displayName], " \u201ctest\u201d")', right: 'Append([displayName], " \\"test\\"")' },
  check({ nodes, text, report }) {
    for (const { node } of nodes) {
      if (node.type !== 'text') continue
      const edits: Edit[] = []
      for (const match of text.slice(node.span.start, node.span.end).matchAll(/[\u201c-\u201f]/g)) {
        const start = node.span.start + match.index
        edits.push({ span: { start, end: start + 1 }, text: '\\"' })
      }
      const [first] = edits
      if (!first) continue
      report(first.span, {
        hint: 'write \\" for a straight quotation mark',
        fix: { title: 'write straight quotation marks', safe: false, edits },
      })
    }
  },
})
