import type { Dialect } from './dialect.js'
import type { FunctionDeclaration, ParameterDeclaration } from './functions/declaration.js'
import { findFunction, functions } from './functions/index.js'

/**
 * Declaration of a function written in any letter case; undefined for a name that the dialect, or without one any dialect, does not know.
 *
 * @example
 * declarationOf('instr')?.name // 'InStr'
 */
export function declarationOf(name: string, dialect?: Dialect): FunctionDeclaration | undefined {
  if (dialect !== undefined) return findFunction(name, dialect)
  return functions.get(name) ?? findFunction(name, 'entra') ?? findFunction(name, 'cloud-sync')
}

/** Which parameter a written position fills. */
export interface Position {
  readonly parameter: ParameterDeclaration
  /** Place of the parameter in the declaration, from 0. */
  readonly index: number
  /** From 0, for repeating parameters and pairs. */
  readonly occurrence: number
  /** The half of a pair. */
  readonly half?: 'key' | 'value'
  /** Name for messages: `key2`, `value2`, `source3`, or the plain name. */
  readonly label: string
}

/**
 * The parameter that position `index` (from 0) of a call fills, or undefined when there is none. Only the last parameter repeats.
 *
 * @example
 * positionOf(declarationOf('Switch'), 3)?.label // 'value1'
 */
export function positionOf(declaration: FunctionDeclaration, index: number): Position | undefined {
  const { parameters } = declaration
  const last = parameters.length - 1
  const parameter = parameters[Math.min(index, last)]
  if (!parameter) return undefined
  const beyond = index - last
  if (index < last || (parameter.form !== 'repeating' && parameter.form !== 'pairs')) {
    return beyond > 0 ? undefined : { parameter, index, occurrence: 0, label: parameter.name }
  }
  if (parameter.form === 'repeating') {
    return { parameter, index: last, occurrence: beyond, label: `${numbered(parameter.name)}${beyond + 1}` }
  }
  const pair = Math.floor(beyond / 2)
  const half = beyond % 2 === 0 ? 'key' : 'value'
  const name = half === 'key' ? parameter.name : (parameter.valueName ?? parameter.name)
  return { parameter, index: last, occurrence: pair, half, label: `${numbered(name)}${pair + 1}` }
}

const numbered = (name: string) => name.replace(/\d+$/, '')
