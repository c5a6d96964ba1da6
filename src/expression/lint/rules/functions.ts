import { declarationOf, positionOf } from '../../positions.js'
import type { Expression } from '../../syntax/tree.js'
import { argument, constant, isCall } from '../look.js'
import { defineRule } from '../rule.js'

export const oldRoleFunction = defineRule({
  id: 'old-role-function',
  code: 'EXP416',
  summary: 'AppRoleAssignments is superseded',
  explain:
    'The function is on the list of Graph and on vendor pages, but no longer on the reference page. AppRoleAssignmentsComplex gives the role objects that SCIM targets expect.',
  examples: { wrong: 'AppRoleAssignments([appRoleAssignments])', right: 'AppRoleAssignmentsComplex([appRoleAssignments])' },
  check({ nodes, report }) {
    for (const { node, around } of nodes) {
      if (!isCall(node, 'AppRoleAssignments')) continue
      report(node.nameSpan, {
        hint: 'use AppRoleAssignmentsComplex for several roles, SingleAppRoleAssignment for one',
        // Where names are needed, as in Join, role objects would be an error.
        ...(takesAny(around.at(-1), node) && {
          fix: {
            title: 'use AppRoleAssignmentsComplex',
            safe: false,
            edits: [{ span: node.nameSpan, text: 'AppRoleAssignmentsComplex' }],
          },
        }),
      })
    }
  },
})

/** Does the place of a node, the whole expression included, take values of every kind? */
function takesAny(outer: Expression | undefined, node: Expression): boolean {
  if (outer?.type !== 'call') return outer === undefined
  const declaration = declarationOf(outer.name)
  const index = outer.slots.findIndex(({ value }) => value === node)
  return declaration !== undefined && positionOf(declaration, index)?.parameter.kind === 'any'
}

export const roleSource = defineRule({
  id: 'role-source',
  code: 'EXP427',
  summary: 'a role function on something else than appRoleAssignments',
  explain:
    'The role functions read the assignments that the service puts together for the application. No other attribute holds them.',
  examples: {
    wrong: 'SingleAppRoleAssignment([jobTitle])',
    right: 'SingleAppRoleAssignment([appRoleAssignments])',
  },
  check({ nodes, report }) {
    for (const { node } of nodes) {
      if (node.type !== 'call' || !declarationOf(node.name)?.parameters.some(({ kind }) => kind === 'roles')) continue
      const source = argument(node, 0)
      if (!source || (source.type === 'attribute' && source.name === 'appRoleAssignments')) continue
      report(source.span, {
        hint: 'write [appRoleAssignments]',
        fix: { title: 'write [appRoleAssignments]', safe: false, edits: [{ span: source.span, text: '[appRoleAssignments]' }] },
      })
    }
  },
})

/** What documented functions do the same. */
const documented: ReadonlyMap<string, string> = new Map([
  ['Prepend', 'Append(prefix, source) or Join("", prefix, source) does the same'],
  ['IsNothing', 'IsNull does the same'],
  ['DefaultDomain', 'write the domain as a text, if it is always the same'],
])

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
      report(node.nameSpan, {
        message: `${declaration.name} is not on the reference page of expressions`,
        hint: documented.get(declaration.name),
      })
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

export const longSplitDelimiter = defineRule({
  id: 'long-split-delimiter',
  code: 'EXP421',
  summary: 'a delimiter of several characters',
  explain:
    'The page of Split speaks of one character. attrmap takes a longer delimiter as a whole; the service may not. Pieces are trimmed anyway, so that "," does for ", ".',
  hint: 'write one character',
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
