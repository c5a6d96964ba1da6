import { print, quote } from '../../format/print.js'
import { same } from '../../graph/same.js'
import type { Call, Expression } from '../../syntax/tree.js'
import { argument, isCall, presenceTests } from '../look.js'
import { defineRule } from '../rule.js'

export const nullUnsafeIif = defineRule({
  id: 'null-unsafe-iif',
  code: 'EXP401',
  summary: 'IIF tests whether a value is missing',
  explain:
    'The reference page of IIF says that the check fails when the source attribute is empty or null, and lists these very forms as unsupported; other Microsoft pages use them and show results. attrmap evaluates them as written. The documented way round is a Switch with an empty key: Switch([x], [x], "", "fallback"), since a missing source of a Switch matches "".',
  rule: 'X05',
  examples: { wrong: 'IIF(IsNullOrEmpty([country]), "other", [country])', right: 'Switch([country], [country], "", "other")' },
  check({ nodes, report }) {
    for (const { node } of nodes) {
      if (!isCall(node, 'IIF')) continue
      const condition = argument(node, 0)
      const tested = condition && testedForPresence(condition)
      if (!condition || !tested) continue
      const fixed = asSwitch(node, tested)
      report(condition.span, {
        message: `IIF tests whether ${print(tested.value)} is missing; its reference page calls this unsupported`,
        hint: fixed
          ? `write ${fixed.length < 120 ? fixed : 'a Switch with an empty key'}`
          : 'let a Switch on the value answer "" by a key: a missing source of a Switch matches the key ""',
        choice: 'iif-null',
        ...(fixed && {
          fix: { title: 'use a Switch with an empty key', safe: false, edits: [{ span: node.span, text: fixed }] },
        }),
      })
    }
  },
})

interface Tested {
  readonly value: Expression
  /** True when the condition holds for a value that is there. */
  readonly present: boolean
}

function testedForPresence(condition: Expression): Tested | undefined {
  if (condition.type === 'comparison') {
    if (condition.operator !== '=' && condition.operator !== '<>') return undefined
    const present = condition.operator === '<>'
    if (isEmptyText(condition.right)) return { value: condition.left, present }
    return isEmptyText(condition.left) ? { value: condition.right, present } : undefined
  }
  if (isCall(condition, 'Not', 'CBool')) {
    const inner = argument(condition, 0)
    const tested = inner && testedForPresence(inner)
    return tested && isCall(condition, 'Not') ? { ...tested, present: !tested.present } : tested
  }
  if (!isCall(condition, ...presenceTests)) return undefined
  const value = argument(condition, 0)
  return value && { value, present: isCall(condition, 'IsPresent') }
}

const isEmptyText = (node: Expression) => node.type === 'text' && node.value === ''

/** The Switch, when the branch for a present value is that value. */
function asSwitch(iif: Call, { value, present }: Tested): string | undefined {
  const [whenPresent, whenMissing] = present ? [argument(iif, 1), argument(iif, 2)] : [argument(iif, 2), argument(iif, 1)]
  if (!whenPresent || !whenMissing || !same(whenPresent, value) || value.type !== 'attribute') return undefined
  return `Switch(${print(value)}, ${print(value)}, ${quote('')}, ${print(whenMissing)})`
}
