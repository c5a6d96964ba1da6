import type { Edit } from '../../../diagnostics/index.js'
import { print } from '../../format/print.js'
import { same } from '../../graph/same.js'
import { shorten } from '../../syntax/shorten.js'
import type { Call, Expression } from '../../syntax/tree.js'
import { argument, isCall, pairsOf, presenceTests } from '../look.js'
import { defineRule } from '../rule.js'

export const nullUnsafeIif = defineRule({
  id: 'null-unsafe-iif',
  code: 'EXP401',
  summary: 'IIF tests whether a value is missing',
  explain:
    'The reference page of IIF says that the check fails when the source attribute is empty or null, and lists these very forms as unsupported; other Microsoft pages use them and show results. attrmap evaluates them as written. The documented way round is a Switch with an empty key: Switch([x], [x], "", "fallback"), since a missing source of a Switch matches "".',
  rule: 'X05',
  examples: { wrong: 'IIF(IsNullOrEmpty([country]), "other", [country])', right: 'Switch([country], [country], "", "other")' },
  check({ nodes, text, report }) {
    for (const { node } of nodes) {
      if (!isCall(node, 'IIF')) continue
      const condition = argument(node, 0)
      const tested = condition && testedForPresence(condition)
      if (!condition || !tested) continue
      const edits = asSwitch(node, tested) ?? withEmptyKey(node, tested, text)
      report(condition.span, {
        message: `IIF tests whether ${shorten(print(tested.value))} is missing; its reference page calls this unsupported`,
        hint: 'a Switch on the value with the key "" does the same: a missing source matches that key',
        choice: 'iif-null',
        ...(edits && { fix: { title: 'use a Switch with the key ""', safe: false, edits } }),
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

const branches = (iif: Call, { present }: Tested) =>
  present ? [argument(iif, 1), argument(iif, 2)] : [argument(iif, 2), argument(iif, 1)]

/** `IIF(IsNullOrEmpty([x]), y, [x])` is `Switch([x], [x], "", y)`. */
function asSwitch(iif: Call, tested: Tested): Edit[] | undefined {
  const [whenPresent, whenMissing] = branches(iif, tested)
  const { value } = tested
  if (!whenPresent || !whenMissing || !same(whenPresent, value) || value.type !== 'attribute') return undefined
  return [{ span: iif.span, text: `Switch(${print(value)}, ${print(value)}, "", ${print(whenMissing)})` }]
}

/** `IIF(IsNull([x]), y, Switch(ToLower([x], ), d, ...))` is `Switch(ToLower([x], ), d, "", y, ...)`. */
function withEmptyKey(iif: Call, tested: Tested, text: string): Edit[] | undefined {
  const [whenPresent, whenMissing] = branches(iif, tested)
  if (!whenPresent || !whenMissing || !isCall(whenPresent, 'Switch')) return undefined
  const [first, ...others] = pairsOf(whenPresent)
  if (!first || [first, ...others].some(({ key }) => key.type !== 'text' || key.value === '')) return undefined
  if (!keepsMissing(argument(whenPresent, 0), tested.value)) return undefined
  const missing = text.slice(whenMissing.span.start, whenMissing.span.end)
  return [
    { span: { start: iif.span.start, end: whenPresent.span.start }, text: '' },
    { span: { start: first.key.span.start, end: first.key.span.start }, text: `"", ${missing}, ` },
    { span: { start: whenPresent.span.end, end: iif.span.end }, text: '' },
  ]
}

/** Functions that make nothing of nothing, so that the Switch around them still sees a missing value. */
const transparent: readonly string[] = ['ToLower', 'ToUpper', 'StripSpaces', 'NormalizeDiacritics', 'PCase', 'Trim']

function keepsMissing(source: Expression | undefined, value: Expression): boolean {
  if (!source) return false
  if (same(source, value)) return true
  return isCall(source, ...transparent) && keepsMissing(argument(source, 0), value)
}
