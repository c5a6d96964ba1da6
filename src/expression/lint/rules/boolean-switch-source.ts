import { walk } from '../../syntax/walk.js'
import { argument, isCall, nameOf, presenceTests } from '../look.js'
import { defineRule } from '../rule.js'

export const booleanSwitchSource = defineRule({
  id: 'boolean-switch-source',
  code: 'EXP402',
  summary: 'a Switch on whether a value is missing',
  explain:
    'The reference page warns against IsNull, IsNullOrEmpty and IsPresent as the source of a Switch, another page recommends it. attrmap compares the texts "True" and "False". A Switch on the value itself with a key "" says the same without the doubt.',
  rule: 'X09',
  examples: {
    wrong: 'Switch(IsPresent([jobTitle]), "none", "True", [jobTitle])',
    right: 'Switch([jobTitle], [jobTitle], "", "none")',
  },
  check({ nodes, report }) {
    for (const { node } of nodes) {
      const source = isCall(node, 'Switch') ? argument(node, 0) : undefined
      if (!source) continue
      let done = false
      walk(source, inner => {
        if (done || !isCall(inner, ...presenceTests)) return
        done = true
        report(inner.span, {
          message: `a Switch on ${nameOf(inner)} is advised against`,
          hint: 'switch on the value itself, with the key "" for a missing one',
          choice: 'presence-in-switch',
        })
      })
    }
  },
})
