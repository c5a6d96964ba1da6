import { declarationOf } from '../positions.js'
import type { Call, Expression } from '../syntax/tree.js'

/** Canonical name of a call, also for one in other letter case; undefined for nodes that are no calls. */
export const nameOf = (node: Expression | undefined): string | undefined =>
  node?.type === 'call' ? (declarationOf(node.name)?.name ?? node.name) : undefined

export const isCall = (node: Expression | undefined, ...names: readonly string[]): node is Call => {
  const name = nameOf(node)
  return name !== undefined && names.includes(name)
}

/** Value in a position, from 0. */
export const argument = (call: Call, position: number): Expression | undefined => call.slots[position]?.value

/** Text of a constant, of numbers too; undefined for anything else. */
export const constant = (node: Expression | undefined): string | undefined =>
  node?.type === 'text' ? node.value : node?.type === 'number' ? node.raw : undefined

/** Functions that ask whether something is there. */
export const presenceTests: readonly string[] = ['IsNull', 'IsNullOrEmpty', 'IsPresent', 'IsNothing']

/** One key with its value. */
export interface SwitchPair {
  readonly key: Expression
  readonly value: Expression
  /** Position of the key in the call. */
  readonly position: number
}

/** Complete pairs of a Switch of application provisioning. */
export function pairsOf(call: Call): SwitchPair[] {
  const pairs: SwitchPair[] = []
  for (let position = 2; position + 1 < call.slots.length; position += 2) {
    const key = argument(call, position)
    const value = argument(call, position + 1)
    if (key && value) pairs.push({ key, value, position })
  }
  return pairs
}
