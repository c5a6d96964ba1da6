import type { Span } from '../../diagnostics/index.js'
import { type Call, type Expression, type TextLiteral, walk } from '../../expression/index.js'

/** One key and its value as written in a Switch. */
export interface SwitchPair {
  readonly key: TextLiteral
  readonly value: Expression
}

/** One Switch of an expression, taken apart. */
export interface SwitchTable {
  readonly call: Call
  /** What is compared: the first argument, with its wrappers. */
  readonly source: Expression | undefined
  readonly pairs: readonly SwitchPair[]
  /** The key that has no value. */
  readonly odd: Expression | undefined
}

/** The call when the node is one of this function (lower case), else undefined. */
const callOf = (node: Expression, name: string): Call | undefined =>
  node.type === 'call' && node.name.toLowerCase() === name ? node : undefined

/** Every Switch in the tree, outer ones first. */
export function switchTables(tree: Expression): SwitchTable[] {
  const tables: SwitchTable[] = []
  walk(tree, node => {
    const call = callOf(node, 'switch')
    if (!call) return
    const rest = call.slots.slice(2)
    const pairs: SwitchPair[] = []
    for (let at = 0; at + 1 < rest.length; at += 2) {
      const key = rest[at]?.value
      const value = rest[at + 1]?.value
      if (key?.type === 'text' && value) pairs.push({ key, value })
    }
    tables.push({ call, source: call.slots[0]?.value, pairs, odd: rest.length % 2 === 1 ? rest.at(-1)?.value : undefined })
  })
  return tables
}

/** A constant that can be the result of the whole expression, after the letter-case functions around it. */
export interface ResultConstant {
  readonly text: string
  readonly written: string
  readonly span: Span
}

const keepsResult = new Set(['trim', 'stripspaces', 'normalizediacritics', 'ignoreflowifnullorempty', 'redact', 'cstr'])

/** Constants in result position: branches of IIF, values and default of Switch, arguments of Coalesce, through wrappers that keep a code. */
export function resultConstants(tree: Expression): ResultConstant[] {
  const found: ResultConstant[] = []
  const visit = (node: Expression | undefined, change: (text: string) => string): void => {
    if (!node) return
    if (node.type === 'text') found.push({ text: change(node.value), written: node.value, span: node.span })
    if (node.type !== 'call') return
    const values = node.slots.map(slot => slot.value)
    const name = node.name.toLowerCase()
    if (name === 'iif') for (const branch of values.slice(1)) visit(branch, change)
    else if (name === 'switch') for (const value of values.filter((_, at) => at % 2 === 1)) visit(value, change)
    else if (name === 'coalesce') for (const value of values) visit(value, change)
    else if (name === 'toupper') visit(values[0], text => change(text.toUpperCase()))
    else if (name === 'tolower') visit(values[0], text => change(text.toLowerCase()))
    else if (keepsResult.has(name)) visit(values[0], change)
  }
  visit(tree, text => text)
  return found
}

/** A test for null or emptiness in the condition of an IIF. */
export interface NullGuard {
  readonly form: 'IsNull' | 'IsNullOrEmpty' | 'IsPresent' | 'a comparison with ""'
  readonly span: Span
}

/** The null guards of the tree, through Not. */
export function nullGuards(tree: Expression): NullGuard[] {
  const found: NullGuard[] = []
  const visit = (condition: Expression | undefined): void => {
    if (!condition) return
    const negated = callOf(condition, 'not')
    if (negated) visit(negated.slots[0]?.value)
    for (const form of ['IsNull', 'IsNullOrEmpty', 'IsPresent'] as const)
      if (callOf(condition, form.toLowerCase())) found.push({ form, span: condition.span })
    if (
      condition.type === 'comparison' &&
      [condition.left, condition.right].some(side => side.type === 'text' && side.value === '')
    )
      found.push({ form: 'a comparison with ""', span: condition.span })
  }
  walk(tree, node => {
    const choice = callOf(node, 'iif')
    if (choice) visit(choice.slots[0]?.value)
  })
  return found
}

/** Every text constant of the tree: whatever an expression compares with is among them. */
export function textConstants(tree: Expression): string[] {
  const texts: string[] = []
  walk(tree, node => {
    if (node.type === 'text') texts.push(node.value)
  })
  return texts
}
