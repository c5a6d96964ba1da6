import type { Expression } from '../syntax/tree.js'

/**
 * A noun phrase and how it may stand inside another one: `tight` anywhere; `prefix` ("the first character of x") only where the phrase
 * around it ends; `loose` ("x followed by y") nowhere without brackets.
 */
export interface Words {
  readonly text: string
  readonly shape: 'tight' | 'prefix' | 'loose'
}

export const tight = (text: string): Words => ({ text, shape: 'tight' })
export const prefix = (text: string): Words => ({ text, shape: 'prefix' })
export const loose = (text: string): Words => ({ text, shape: 'loose' })

/** What a phrase may ask about the call it describes. Positions count from 0. */
export interface Spoken {
  readonly count: number
  given(position: number): boolean
  /** A constant's text; undefined for anything else. */
  constant(position: number): string | undefined
  /** The argument where more words follow: anything but a tight phrase in brackets. */
  before(position: number): string
  /** The argument at the end of the phrase. */
  last(position: number): string
  /** The arguments from this position on, with commas and the given word before the last. */
  list(from: number, word: 'and'): string
  /** The argument as a whole number, for "the first character" beside "the first 3 characters". */
  number(position: number): number | undefined
}

/** A text as it is named in a sentence: `empty text`, `a blank`, or itself in quotation marks, shortened beyond 60 characters. */
export function nameText(text: string): string {
  if (text === '') return 'empty text'
  if (text === ' ') return 'a blank'
  if (text === '\n' || text === '\r\n') return 'a line break'
  const characters = Array.from(text)
  return characters.length > 60 ? `"${characters.slice(0, 57).join('')}..."` : `"${text}"`
}

/** Words of a node that is no call. */
export function nameLeaf(node: Exclude<Expression, { type: 'call' | 'comparison' | 'operation' }>): string {
  switch (node.type) {
    case 'attribute':
      return node.name
    case 'text':
      return nameText(node.value)
    case 'number':
      return node.raw
    case 'word':
      return node.name === 'IgnoreAttributeFlow'
        ? 'nothing (the attribute is left out of this flow)'
        : node.name === 'IgnoreObjectFlow'
          ? 'nothing (the whole object is skipped)'
          : node.name
    case 'parameter':
      return `the parameter ${node.name}`
    case 'variable':
      return `the variable ${node.name}`
  }
}

/** `a`, `a and b`, `a, b and c` */
export function series(items: readonly string[], word: string): string {
  if (items.length < 2) return items[0] ?? 'nothing'
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}
