import { createToken, type IToken, type TokenType } from 'chevrotain'
import type { Diagnostic } from '../../diagnostics/index.js'
import type { Expression } from './tree.js'

/** `Name(`: a word and its opening bracket, whatever blanks stand between them. */
export const CallOpen = createToken({ name: 'CallOpen', pattern: /NA/ })
/** A bracket that follows no name. */
export const GroupOpen = createToken({ name: 'GroupOpen', pattern: /NA/ })
export const Close = createToken({ name: 'Close', pattern: /NA/ })
export const Comma = createToken({ name: 'Comma', pattern: /NA/ })
/** A whole operand of one token: attribute, text, number, word, parameter or variable. */
export const Operand = createToken({ name: 'Operand', pattern: /NA/ })
export const Operator = createToken({ name: 'Operator', pattern: /NA/ })
/** Characters that belong nowhere; kept, so that one mistake is not reported as three. */
export const Stray = createToken({ name: 'Stray', pattern: /NA/ })

export const tokenTypes: TokenType[] = [CallOpen, GroupOpen, Close, Comma, Operand, Operator, Stray]

/**
 * A token as the grammar takes it. Chevrotain asks for `tokenTypeIdx`; the rest is ours: offsets are half-open, `node` is the
 * finished leaf of an operand, `name` the word of a call or the sign of an operator, `problem` what to report when the token is taken.
 */
export class Token implements IToken {
  readonly tokenTypeIdx: number
  readonly endOffset: number

  constructor(
    readonly tokenType: TokenType,
    readonly startOffset: number,
    readonly end: number,
    readonly image: string,
    readonly node: Expression | undefined,
    readonly problem: Diagnostic | undefined,
  ) {
    this.tokenTypeIdx = tokenType.tokenTypeIdx as number
    this.endOffset = end - 1
  }
}
