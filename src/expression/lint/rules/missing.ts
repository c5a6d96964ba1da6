import type { Expression } from '../../syntax/tree.js'
import { argument, constant, isCall, nameOf, pairsOf } from '../look.js'
import { defineRule } from '../rule.js'

export const neverMissing = defineRule({
  id: 'never-missing',
  code: 'EXP423',
  summary: 'this value is never missing, at most empty',
  explain:
    'Left, Mid, Word and Join give "" where there is nothing, and a text is always there. IsNull of such a value is never True, and Coalesce never goes past it, since "" counts as a value. Ask with IsNullOrEmpty, or let a Switch with the key "" choose.',
  examples: {
    wrong: 'Coalesce(Join(" ", [givenName], [surname]), [displayName])',
    right: 'Switch(Join(" ", [givenName], [surname]), Join(" ", [givenName], [surname]), "", [displayName])',
  },
  check({ nodes, report }) {
    for (const { node } of nodes) {
      if (isCall(node, 'IsNull', 'IsNothing')) {
        const value = argument(node, 0)
        if (value && neverNull(value)) {
          report(value.span, {
            message: `${nameOf(node)} of this is never True: ${reasonFor(value)}`,
            hint: 'ask with IsNullOrEmpty',
            fix: { title: 'use IsNullOrEmpty', safe: false, edits: [{ span: node.nameSpan, text: 'IsNullOrEmpty' }] },
          })
        }
      }
      if (isCall(node, 'Coalesce')) {
        const value = node.slots.slice(0, -1).find(slot => slot.value && neverNull(slot.value))?.value
        if (value) {
          report(value.span, {
            message: `Coalesce never goes past this: ${reasonFor(value)}`,
            hint: 'use a Switch with the key "" to go past an empty text',
            choice: 'coalesce-empty',
          })
        }
      }
    }
  },
})

const neverNull = (node: Parameters<typeof constant>[0]) =>
  constant(node) !== undefined || isCall(node, 'Left', 'Mid', 'Word', 'Join', 'Now', 'Guid')

const reasonFor = (node: Parameters<typeof constant>[0]) =>
  constant(node) !== undefined
    ? 'a text is always there'
    : isCall(node, 'Now', 'Guid')
      ? 'it always has a value'
      : `${nameOf(node)} gives "" where there is nothing`

export const blankDefault = defineRule({
  id: 'blank-default',
  code: 'EXP424',
  severity: 'info',
  summary: 'a Switch without default',
  explain:
    'A source that no key is equal to gives nothing (or "", where the default is ""), and the attribute is skipped without a trace. If that is not meant, give the source itself or a fixed value as default.',
  rule: 'X08',
  examples: { wrong: 'Switch([state], , "QLD", "Queensland")', right: 'Switch([state], [state], "QLD", "Queensland")' },
  check({ nodes, options, report }) {
    for (const { node, around } of nodes) {
      if (!isCall(node, 'Switch') || node.slots.length < 4 || node.slots.length % 2 === 1) continue
      const fallback = argument(node, 1)
      if (fallback && constant(fallback) !== '') continue
      if (!options.required && isProvidedFor(node, around.at(-1), fallback === undefined)) continue
      // Every value of a boolean has its key.
      const keys = new Set(pairsOf(node).map(({ key }) => constant(key)))
      if (keys.has('True') && keys.has('False')) continue
      const after = node.slots[0]?.span.end ?? node.span.start
      const end = node.slots[1]?.span.end ?? after
      report(fallback?.span ?? { start: after, end: Math.max(after + 1, end) }, {
        message: fallback
          ? 'a source that no key is equal to becomes empty text'
          : 'a source that no key is equal to gives nothing',
        hint: 'give the source itself or a fixed value as default, if that is not meant',
        ...(options.required && { severity: 'error' as const }),
      })
    }
  },
})

/** The author says around the Switch what a missing or empty value means; Coalesce goes past what is missing only. */
function isProvidedFor(node: Expression, outer: Expression | undefined, missing: boolean): boolean {
  const name = nameOf(outer)
  if (name === 'IgnoreFlowIfNullOrEmpty' || name === 'IsNullOrEmpty' || name === 'IsPresent') return true
  return missing && outer?.type === 'call' && name === 'Coalesce' && outer.slots.at(-1)?.value !== node
}

export const flowIfNullInside = defineRule({
  id: 'flow-if-null-inside',
  code: 'EXP425',
  summary: 'IgnoreFlowIfNullOrEmpty stands inside another function',
  explain:
    'The function decides whether the attribute flows at all, so it belongs around the whole expression or into a branch of IIF or Switch that is the result. Elsewhere its instruction meets a function that expects a value.',
  examples: { wrong: 'ToLower(IgnoreFlowIfNullOrEmpty([mail]))', right: 'IgnoreFlowIfNullOrEmpty(ToLower([mail]))' },
  check({ nodes, report }) {
    for (const { node, around } of nodes) {
      if (!isCall(node, 'IgnoreFlowIfNullOrEmpty')) continue
      const inner = [...around.slice(1), node]
      const fits = around.every((outer, index) => {
        const position = outer.type === 'call' ? outer.slots.findIndex(slot => slot.value === inner[index]) : -1
        return (isCall(outer, 'IIF') && position > 0) || (isCall(outer, 'Switch') && position > 0 && position % 2 === 1)
      })
      if (!fits) report(node.nameSpan, { hint: 'put it around the whole expression', choice: 'ignore-flow-nested' })
    }
  },
})
