import { same } from '../../graph/same.js'
import { declarationOf } from '../../positions.js'
import type { Expression } from '../../syntax/tree.js'
import { argument, constant, isCall } from '../look.js'
import { defineRule } from '../rule.js'

export const constantExpression = defineRule({
  id: 'constant-expression',
  code: 'EXP412',
  severity: 'info',
  summary: 'the result is the same for everybody',
  explain:
    'The expression reads no attribute, no clock and no random source. A mapping of type Constant says this more plainly. If an attribute was meant, put it in square brackets.',
  rule: 'X10',
  examples: { wrong: 'ToUpper("staff")', right: 'ToUpper([department])' },
  check({ tree, nodes, report }) {
    const varies = ({ node }: { node: Expression }) =>
      node.type === 'attribute' ||
      node.type === 'parameter' ||
      node.type === 'variable' ||
      node.type === 'word' ||
      (node.type === 'call' && !foldable(node.name))
    if (nodes.some(varies)) return
    if (tree.type !== 'text' || !looksLikeCall(tree.value)) return report(tree.span, { hint: 'use a mapping of type Constant' })
    const message = 'the whole expression stands in quotation marks and so is a text'
    const fix = { title: 'remove the quotation marks', safe: false, edits: [{ span: tree.span, text: tree.value }] }
    report(tree.span, { message, hint: 'remove the quotation marks', fix, severity: 'warning' })
  },
})

/** A call of a known function, as a text: copied with the quotation marks of JSON or of a page. */
function looksLikeCall(text: string): boolean {
  const name = /^\s*([A-Za-z][A-Za-z0-9]*)\s*\([\s\S]*\)\s*$/.exec(text)?.[1]
  return name !== undefined && declarationOf(name) !== undefined
}

/** Functions whose result depends on their arguments alone. */
function foldable(name: string): boolean {
  const declaration = declarationOf(name)
  return (
    declaration !== undefined &&
    !declaration.volatile &&
    declaration.position === 'anywhere' &&
    declaration.name !== 'DefaultDomain'
  )
}

export const directMapping = defineRule({
  id: 'direct-mapping',
  code: 'EXP413',
  severity: 'info',
  summary: 'the expression is a direct mapping',
  explain:
    'The result is the attribute as it is. A mapping of type Direct says the same, is checked by the portal, and keeps references and lists intact.',
  rule: 'X10',
  examples: { wrong: 'Coalesce([mail])', right: 'Coalesce([mail], [userPrincipalName])' },
  check({ tree, report }) {
    const attribute = directly(tree)
    if (!attribute) return
    report(tree.span, {
      message: `the expression is the attribute ${attribute.name} as it is`,
      hint: 'use a mapping of type Direct',
    })
  },
})

function directly(node: Expression): (Expression & { type: 'attribute' }) | undefined {
  if (node.type === 'attribute') return node
  if (isCall(node, 'Coalesce') && node.slots.length === 1) return directlyOf(argument(node, 0))
  if (isCall(node, 'Append') && constant(argument(node, 1)) === '') return directlyOf(argument(node, 0))
  if (isCall(node, 'Prepend') && constant(argument(node, 0)) === '') return directlyOf(argument(node, 1))
  return undefined
}

const directlyOf = (node: Expression | undefined) => (node ? directly(node) : undefined)

export const sameBranches = defineRule({
  id: 'same-branches',
  code: 'EXP414',
  summary: 'both branches of an IIF are the same',
  explain: 'Whatever the condition says, the result is the same. One of the branches was probably meant to differ.',
  examples: { wrong: 'IIF([a] = "1", [mail], [mail])', right: 'IIF([a] = "1", [mail], [userPrincipalName])' },
  check({ nodes, text, report }) {
    for (const { node } of nodes) {
      const [yes, no] = isCall(node, 'IIF') ? [argument(node, 1), argument(node, 2)] : []
      if (!yes || !no || !same(yes, no)) continue
      report(no.span, {
        hint: 'change one branch, or keep the branch alone',
        fix: {
          title: 'keep the branch alone',
          safe: false,
          edits: [{ span: node.span, text: text.slice(yes.span.start, yes.span.end) }],
        },
      })
    }
  },
})

export const constantCondition = defineRule({
  id: 'constant-condition',
  code: 'EXP415',
  summary: 'a condition or source that never changes',
  explain:
    'Nothing in it depends on the user, so that one branch is always taken and the others never. An attribute in quotation marks is a common cause: "[country]" or "country" is a text, [country] is the attribute.',
  examples: { wrong: 'IIF("country" = "DE", "1", "2")', right: 'IIF([country] = "DE", "1", "2")' },
  check({ nodes, report }) {
    for (const { node } of nodes) {
      const decisive = isCall(node, 'IIF', 'Switch') ? argument(node, 0) : undefined
      if (!decisive || !isConstant(decisive)) continue
      report(decisive.span, {
        message: isCall(node, 'IIF') ? 'the condition is the same for everybody' : 'the source is the same for everybody',
        hint: 'put the attribute in square brackets, without quotation marks',
      })
    }
  },
})

function isConstant(node: Expression): boolean {
  if (node.type === 'text' || node.type === 'number') return true
  if (node.type === 'word') return node.name.toLowerCase() === 'true' || node.name.toLowerCase() === 'false'
  if (node.type === 'comparison') return isConstant(node.left) && isConstant(node.right)
  return node.type === 'call' && foldable(node.name) && node.slots.every(slot => !slot.value || isConstant(slot.value))
}
