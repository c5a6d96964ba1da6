import { declarationOf } from '../../positions.js'
import { argument, constant, isCall, nameOf, pairsOf } from '../look.js'
import { defineRule } from '../rule.js'

export const oldRoleFunction = defineRule({
  id: 'old-role-function',
  code: 'EXP416',
  summary: 'AppRoleAssignments is superseded',
  explain:
    'The function is on the list of Graph and on vendor pages, but no longer on the reference page. AppRoleAssignmentsComplex gives the role objects that SCIM targets expect.',
  examples: { wrong: 'AppRoleAssignments([appRoleAssignments])', right: 'AppRoleAssignmentsComplex([appRoleAssignments])' },
  check({ nodes, report }) {
    for (const { node } of nodes) {
      if (!isCall(node, 'AppRoleAssignments')) continue
      report(node.nameSpan, {
        hint: 'use AppRoleAssignmentsComplex for several roles, SingleAppRoleAssignment for one',
        fix: {
          title: 'use AppRoleAssignmentsComplex',
          safe: false,
          edits: [{ span: node.nameSpan, text: 'AppRoleAssignmentsComplex' }],
        },
      })
    }
  },
})

export const unlistedFunction = defineRule({
  id: 'unlisted-function',
  code: 'EXP417',
  severity: 'info',
  summary: 'the function is not on the reference page',
  explain:
    'Graph names the function in its list, but the reference page does not describe it. What attrmap does with it is a choice. Prefer a documented function.',
  examples: { wrong: 'Prepend("x-", [mailNickname])', right: 'Append("x-", [mailNickname])' },
  check({ nodes, report }) {
    for (const { node } of nodes) {
      if (node.type !== 'call') continue
      const declaration = declarationOf(node.name)
      if (!declaration || declaration.offered || declaration.name === 'AppRoleAssignments') continue
      report(node.nameSpan, { message: `${declaration.name} is not on the reference page of expressions` })
    }
  },
})

export const volatileOnAlways = defineRule({
  id: 'volatile-on-always',
  code: 'EXP418',
  summary: 'a value that changes at every cycle flows always',
  explain:
    'Time, random values and SelectUniqueValue give something new each time the object is evaluated, so a target with flow type Always is written over and over, and an account may be renamed. Choose the flow type ObjectAddOnly ("only during object creation").',
  rule: 'X12',
  examples: { wrong: 'RandomString(12, 2, 2, 2, 2, )', right: 'ToLower([mailNickname], )' },
  check({ nodes, options, report }) {
    if (options.flowType?.toLowerCase() !== 'always') return
    for (const { node } of nodes) {
      const declaration = node.type === 'call' ? declarationOf(node.name) : undefined
      if (node.type !== 'call' || !declaration || !(declaration.volatile || declaration.name === 'SelectUniqueValue')) continue
      report(node.nameSpan, {
        message: `${declaration.name} gives another value at every cycle, and this target flows always`,
        hint: 'let the mapping apply during object creation only',
      })
    }
  },
})

export const unredactedSecret = defineRule({
  id: 'unredacted-secret',
  code: 'EXP419',
  summary: 'a secret that the provisioning logs will show',
  explain:
    'The logs keep every value that flows. Redact lets the value flow and shows [Redact] in the logs. Names that speak of passwords, secrets or national identifiers are taken for secrets.',
  examples: { wrong: 'Append([nationalId], "")', right: 'Redact([nationalId])' },
  check({ nodes, report }) {
    for (const { node, around } of nodes) {
      if (node.type !== 'attribute' || !isSecretName(node.name) || around.some(outer => isCall(outer, 'Redact'))) continue
      // Asking whether a secret is there does not show it.
      if (isCall(around.at(-1), 'IsNull', 'IsNullOrEmpty', 'IsPresent', 'IsNothing', 'IsString', 'Count')) continue
      report(node.span, {
        message: `${node.name} looks like a secret and will be shown in the provisioning logs`,
        hint: 'put Redact(...) around the whole expression',
      })
    }
  },
})

const secretWords =
  /password|passwd|passphrase|secret|apikey|accesstoken|ssn$|^ssn|socialsecurity|nationalid|nationalinsurance|taxid|taxnumber|passportnumber|creditcard|iban$|^iban/

const isSecretName = (name: string) => secretWords.test(name.toLowerCase().replace(/[^a-z]/g, ''))

export const redactInside = defineRule({
  id: 'redact-inside',
  code: 'EXP420',
  summary: 'Redact is not the outermost function',
  explain:
    'The page of Redact shows it around a value as a whole. Whether a part of a text can be hidden is not said. Put it around the whole expression.',
  examples: { wrong: 'Append(Redact([nationalId]), "-x")', right: 'Redact(Append([nationalId], "-x"))' },
  check({ nodes, report }) {
    for (const { node, around } of nodes) {
      if (!isCall(node, 'Redact') || around.length === 0) continue
      report(node.nameSpan, { hint: 'put Redact around the whole expression', choice: 'redact-position' })
    }
  },
})

export const longSplitDelimiter = defineRule({
  id: 'long-split-delimiter',
  code: 'EXP421',
  summary: 'a delimiter of several characters',
  explain:
    'The page of Split speaks of one character. attrmap takes a longer delimiter as a whole; the service may not. Pieces are trimmed anyway, so that "," does for ", ".',
  examples: { wrong: 'Split([roles], ", ")', right: 'Split([roles], ",")' },
  check({ nodes, report }) {
    for (const { node } of nodes) {
      const delimiter = isCall(node, 'Split') ? argument(node, 1) : undefined
      const text = constant(delimiter)
      if (!delimiter || text === undefined || Array.from(text).length <= 1) continue
      const shorter = text.trim().length === 1 ? text.trim() : undefined
      report(delimiter.span, {
        choice: 'split-delimiter',
        ...(shorter !== undefined && {
          hint: `write "${shorter}": the pieces are trimmed`,
          fix: { title: `write "${shorter}"`, safe: false, edits: [{ span: delimiter.span, text: `"${shorter}"` }] },
        }),
      })
    }
  },
})

export const itemZero = defineRule({
  id: 'item-zero',
  code: 'EXP422',
  summary: 'values are counted from 1',
  explain: 'The first value of a list is number 1. The page of Item says that 0 should not be used; evaluating it fails.',
  examples: { wrong: 'Item([proxyAddresses], 0)', right: 'Item([proxyAddresses], 1)' },
  check({ nodes, report }) {
    for (const { node } of nodes) {
      const index = isCall(node, 'Item') ? argument(node, 1) : undefined
      const text = constant(index)?.trim()
      if (index && text !== undefined && /^-\d+$|^0+$/.test(text)) report(index.span, { hint: 'write 1 for the first value' })
    }
  },
})

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
    for (const { node } of nodes) {
      if (!isCall(node, 'Switch') || node.slots.length < 4 || node.slots.length % 2 === 1) continue
      const fallback = argument(node, 1)
      if (fallback && constant(fallback) !== '') continue
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
