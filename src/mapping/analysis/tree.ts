import { type Call, type Dialect, type Expression, findFunction, walk } from '../../expression/index.js'

/** The call a node is, when its name is `name` in any letter case. */
export function callNamed(node: Expression | undefined, ...names: readonly string[]): Call | undefined {
  if (node?.type !== 'call') return undefined
  const written = node.name.toLowerCase()
  return names.some(name => name.toLowerCase() === written) ? node : undefined
}

/** All calls of the named functions, outer before inner. */
export function callsOf(tree: Expression, ...names: readonly string[]): Call[] {
  const found: Call[] = []
  walk(tree, node => {
    const call = callNamed(node, ...names)
    if (call) found.push(call)
  })
  return found
}

/** Whether a tree calls a function that the dialect does not have, so that its results are not known. */
export function callsUnknown(tree: Expression, dialect: Dialect): boolean {
  let found = false
  walk(tree, node => {
    if (node.type === 'call' && !findFunction(node.name, dialect)) found = true
  })
  return found
}

/** Text of a literal; numbers count, because Graph stores both alike. */
export function literalText(node: Expression | undefined): string | undefined {
  if (node?.type === 'text') return node.value
  if (node?.type === 'number') return String(node.value)
  if (node?.type === 'word' && /^(true|false)$/i.test(node.name)) return node.name
  return undefined
}

/** A Switch in its parts. Positions that are not there are undefined; an unpaired last key has no value. */
export interface SwitchParts {
  readonly call: Call
  readonly source: Expression | undefined
  readonly defaultValue: Expression | undefined
  readonly pairs: readonly { readonly key: Expression | undefined; readonly value: Expression | undefined }[]
}

/** Reads a call of Switch. */
export function switchParts(call: Call): SwitchParts {
  const values = call.slots.map(slot => slot.value)
  const pairs = []
  for (let index = 2; index < values.length; index += 2) pairs.push({ key: values[index], value: values[index + 1] })
  return { call, source: values[0], defaultValue: values[1], pairs }
}

/** Names of the attributes an expression reads, each with its first node. */
export function attributesOf(tree: Expression): Map<string, Expression & { type: 'attribute' }> {
  const found = new Map<string, Expression & { type: 'attribute' }>()
  walk(tree, node => {
    if (node.type === 'attribute' && !found.has(node.name)) found.set(node.name, node)
  })
  return found
}
