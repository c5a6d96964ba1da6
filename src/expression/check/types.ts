import { type Diagnostic, report } from '../../diagnostics/index.js'
import { toBoolean, toInteger, toNumber } from '../conversions.js'
import { readDate } from '../dates/read.js'
import {
  misplacedComparison,
  misplacedFlow,
  misplacedWord,
  noOrder,
  notOneOf,
  wrongLiteral,
  wrongResult,
} from '../diagnostics-check.js'
import { severalValues } from '../diagnostics-evaluation.js'
import type { ArgumentKind, ParameterDeclaration, ResultKind } from '../functions/declaration.js'
import { shorten } from '../syntax/shorten.js'
import type { Call, Comparison, Expression } from '../syntax/tree.js'
import { wordInAnyCase } from '../syntax/words.js'

/** What the place of a node takes. */
export interface Expected {
  /** Undefined: the whole expression, or a place nothing is known about. */
  readonly parameter?: ParameterDeclaration
  /** `Left: numChars`, for messages. */
  readonly label?: string
  /** A flow instruction may stand here. */
  readonly flow: boolean
  /** The value becomes the result of the whole expression as it is, or nothing is known about that. */
  readonly reaches: boolean
}

/** A position whose parameter nobody knows: the call is unknown or has too few or too many positions, so everything may be right. */
export const unknownPlace: Expected = { flow: true, reaches: true }

const needed: Readonly<Partial<Record<ArgumentKind, { readonly what: string; readonly hint: string }>>> = {
  integer: { what: 'a whole number', hint: 'write a whole number, or what gives one' },
  number: { what: 'a number', hint: 'write a number, or what gives one' },
  boolean: { what: 'True, False or a condition', hint: 'write a condition, such as [country] = "DE" or IsPresent([country])' },
  text: { what: 'a text', hint: 'write a text, or what gives one; SingleAppRoleAssignment gives the name of a role' },
  list: { what: 'a list of texts', hint: 'write an attribute with several values, or Split; role objects are no texts' },
}

/** The type of one node against its place. What is inside the node is somebody else's task. */
export function checkType(node: Expression, expected: Expected, result: ResultKind | undefined): Diagnostic[] {
  const { parameter, label } = expected
  const kind = parameter?.kind
  const need = kind && needed[kind]
  const wrong = (declaration: typeof wrongLiteral | typeof wrongResult, what: string) => [
    report(declaration, {
      span: node.span,
      message: `${label}: ${what} is not ${need?.what ?? 'possible here'}`,
      hint: need?.hint,
    }),
  ]
  switch (node.type) {
    case 'text':
    case 'number': {
      if (parameter?.oneOf && !parameter.oneOf.includes(String(node.value))) return [oneOf(node, parameter, label)]
      return literalFits(node.value, kind)
        ? []
        : wrong(wrongLiteral, node.type === 'text' ? JSON.stringify(shorten(node.value)) : node.raw)
    }
    case 'word': {
      const word = wordInAnyCase(node.name)
      if (word?.meaning === 'flow') return expected.flow ? [] : [report(misplacedFlow, { span: node.span, choice: 'flow-place' })]
      if (word?.meaning === 'boolean' && parameter?.oneOf) return [oneOf(node, parameter, label)]
      if (word?.meaning === 'boolean') return kind === 'integer' || kind === 'number' ? wrong(wrongLiteral, node.name) : []
      if (word?.meaning !== 'option') return []
      if (parameter?.oneOf?.includes(word.name)) return []
      if (parameter?.oneOf) return [oneOf(node, parameter, label)]
      if (expected === unknownPlace) return []
      return [
        report(misplacedWord, { span: node.span, message: `${word.name} is not a value here`, hint: optionHint(word.name) }),
      ]
    }
    case 'comparison':
      return kind === undefined || kind === 'boolean' || kind === 'any'
        ? []
        : [report(misplacedComparison, { span: node.span, hint: 'turn it into a value with IIF', choice: 'comparison-place' })]
    case 'call':
      if (result === 'list' && kind === 'text') return [listAsText(node, `${label}: `)]
      return result && kind && !resultFits(result, kind)
        ? wrong(wrongResult, `the result of ${node.name} (${resultWords[result]})`)
        : []
    default:
      return []
  }
}

const optionHint = (name: string) =>
  /^vb/.test(name) ? `it belongs to InStr, position 4: InStr([a], "b", , ${name})` : 'it belongs to ConvertFromBase64, position 2'

function oneOf(node: Expression, parameter: ParameterDeclaration, label: string | undefined): Diagnostic {
  const allowed = parameter.oneOf?.join(', ')
  const meant = node.type === 'text' ? parameter.oneOf?.find(text => text.toLowerCase() === node.value.toLowerCase()) : undefined
  return report(notOneOf, { span: node.span, message: `${label} is one of ${allowed}`, hint: meant && `write ${meant}` })
}

function literalFits(value: string | number | bigint, kind: ArgumentKind | undefined): boolean {
  if (kind === 'integer') return toInteger(value) !== undefined
  if (kind === 'number') return toNumber(value) !== undefined
  return kind !== 'boolean' || toBoolean(value) !== undefined
}

const resultWords: Readonly<Record<ResultKind, string>> = {
  text: 'a text',
  integer: 'a number',
  boolean: 'a boolean',
  dateTime: 'a date and time',
  list: 'a list',
  roles: 'role objects',
  any: 'any value',
  flow: 'a flow instruction',
}

/** A list fails as text unless it is missing, so that evaluating decides; the warning says so before anything runs. */
const listAsText = (node: Call, label = '') =>
  report(severalValues, {
    severity: 'warning',
    span: node.span,
    message: `${label}the result of ${node.name} is a list, not one text`,
    hint: 'choose with Item or put together with Join',
    choice: 'list-to-text',
  })

/** Only what can never be converted is refused: a text may hold a number, a list may be missing. */
function resultFits(result: ResultKind, kind: ArgumentKind): boolean {
  if (kind === 'integer' || kind === 'number') return !['boolean', 'dateTime', 'list', 'roles'].includes(result)
  if (kind === 'boolean') return !['dateTime', 'list', 'roles'].includes(result)
  return !((kind === 'text' || kind === 'list') && result === 'roles')
}

/** A side that cannot be compared so: `=` and `<>` are for single values, `<` and its kin for numbers and date-times. */
export function checkOrder(node: Comparison, resultOf: (side: Expression) => ResultKind | undefined): Diagnostic[] {
  if (node.operator === '=' || node.operator === '<>')
    return [node.left, node.right].flatMap(side => (side.type === 'call' && resultOf(side) === 'list' ? [listAsText(side)] : []))
  return [node.left, node.right].flatMap(side => {
    if (hasOrder(side, resultOf(side))) return []
    return [
      report(noOrder, {
        span: side.span,
        hint: 'numbers and date-times have an order; compare texts with = or <>',
        choice: 'text-order',
      }),
    ]
  })
}

function hasOrder(side: Expression, result: ResultKind | undefined): boolean {
  if (side.type === 'text') return toNumber(side.value) !== undefined || readDate(side.value) !== undefined
  if (side.type === 'word') return wordInAnyCase(side.name)?.meaning !== 'boolean'
  return result !== 'boolean' && result !== 'list' && result !== 'roles'
}
