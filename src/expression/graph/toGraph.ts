import { report } from '../../diagnostics/index.js'
import type { Dialect } from '../dialect.js'
import { ExpressionError } from '../errors.js'
import { print, quote } from '../format/print.js'
import { parseSound } from '../parse-sound.js'
import { declarationOf, type Position, positionOf } from '../positions.js'
import type { Call, Expression } from '../syntax/tree.js'
import { decimal } from './decimal.js'
import { noGraphForm } from './diagnostics.js'
import type { AttributeMappingSource, SourceParameter } from './source.js'

/**
 * The tree that Microsoft Graph stores for an expression (what `parseExpression` answers as `parsedExpression`).
 *
 * Texts and numbers are both constants, and an empty position has no entry, so the number of positions and the quotation marks around
 * a number live on in `expression` only. A comparison becomes a function named by its operator with the keys `left` and `right`, and a
 * bare word a constant whose `expression` has no quotation marks: both are choices (`graph-comparison`, `graph-word`), Microsoft
 * publishes neither.
 *
 * @throws ExpressionError when the text does not parse, or holds what the tree has no place for (`EXP505`).
 * @example
 * toGraph('[mail]') // { type: 'Attribute', name: 'mail', expression: '[mail]', parameters: [] }
 */
export function toGraph(text: string, options: { readonly dialect?: Dialect } = {}): AttributeMappingSource {
  return toNode(parseSound(text, options), { printed: new Map(), dialect: options.dialect ?? 'entra' })
}

interface Sheet {
  /** Canonical text of nodes, made once. */
  readonly printed: Map<Expression, string>
  readonly dialect: Dialect
}

function toNode(node: Expression, sheet: Sheet): AttributeMappingSource {
  const expression = print(node, sheet.printed)
  switch (node.type) {
    case 'call': {
      const { name, parameters } = callParts(node, sheet)
      return { type: 'Function', name, expression, parameters }
    }
    case 'comparison':
      return {
        type: 'Function',
        name: node.operator,
        expression,
        parameters: [
          { key: 'left', value: toNode(node.left, sheet) },
          { key: 'right', value: toNode(node.right, sheet) },
        ],
      }
    case 'attribute':
      return { type: 'Attribute', name: node.name, expression, parameters: [] }
    case 'text':
      return { type: 'Constant', name: node.value, expression, parameters: [] }
    case 'number':
      return { type: 'Constant', name: decimal(node), expression: quote(decimal(node)), parameters: [] }
    case 'word':
    case 'parameter':
      return { type: 'Constant', name: expression, expression, parameters: [] }
    case 'operation':
    case 'variable':
      throw new ExpressionError([
        report(noGraphForm, {
          span: node.span,
          message: 'operators and variables of Entra Connect have no place in the Graph tree',
        }),
      ])
  }
}

function callParts(node: Call, sheet: Sheet): Pick<AttributeMappingSource, 'name' | 'parameters'> {
  const declaration = declarationOf(node.name, sheet.dialect) ?? declarationOf(node.name)
  const refuse = (message: string, span = node.nameSpan) => new ExpressionError([report(noGraphForm, { span, message })])
  if (!declaration) throw refuse(`the parameter names of ${node.name} are not known`)
  const parameters: SourceParameter[] = []
  for (const [index, slot] of node.slots.entries()) {
    if (!slot.value) continue
    const position = positionOf(declaration, index)
    if (!position) throw refuse(`${declaration.name} has no parameter for position ${index + 1}`, slot.span)
    parameters.push({ key: keyOf(position), value: toNode(slot.value, sheet) })
  }
  return { name: declaration.name, parameters }
}

/** Published key where there is one, else the name on the reference page. Switch has one key for keys and values alike. */
function keyOf({ parameter, half }: Position): string {
  return parameter.graphKey ?? (half === 'value' ? (parameter.valueName ?? parameter.name) : parameter.name)
}
