import { report, type Span } from '../../diagnostics/index.js'
import {
  chainedComparison,
  foreignOperator,
  groupingBrackets,
  operandMissing,
  separator,
  strayBracket,
  textAfterEnd,
} from '../diagnostics-syntax.js'
import { type Reader, replacement } from './reader.js'
import type { Token } from './tokens.js'
import type { Comparison, ComparisonOperator, Expression, Operation, Slot } from './tree.js'

/** Where a list of positions stands: between the brackets of a call, of a group, or it is the whole text. */
export type Place = 'call' | 'group' | 'text'

/**
 * Puts the tokens of one bracket (or of the whole text) together to positions. The grammar hands over whatever comes; what does not
 * fit is reported here, once for each position, and left out of the tree.
 */
export class Positions {
  readonly slots: Slot[] = []
  /** Last token seen, to end an unclosed call. */
  end: number
  #from: number
  #left: Expression | undefined
  #operator: Token | undefined
  /** Bounds of what stands in this position, brackets of groups included. */
  #start = -1
  #contentEnd = -1
  /** Something in this position was reported already: what follows in it is not judged. */
  #spoilt = false
  #commas = 0

  constructor(
    readonly reader: Reader,
    readonly place: Place,
    from: number,
  ) {
    this.#from = from
    this.end = from
  }

  /** `start` and `end` are the bounds with brackets, when the operand is a group. */
  operand(token: Token | undefined, node: Expression | undefined, start: number, end: number): void {
    const before = this.#contentEnd
    if (this.#start < 0) this.#start = start
    this.#contentEnd = end
    this.end = end
    if (this.#spoilt) return
    if (token?.problem) this.#spoil(token.problem)
    if (!node) return
    if (this.#operator) {
      if (this.#left) this.#left = combine(this.#left, this.#operator, node, this.#start, end)
      else {
        this.#missing(this.#operator)
        this.#left = node
      }
      this.#operator = undefined
    } else if (this.#left === undefined) this.#left = node
    else if (this.place === 'call') {
      const span = { start: before, end: start }
      const at = start === before ? { start: before, end: end } : span
      this.#spoil(
        report(separator, {
          span: at,
          message: 'a comma is missing between these two',
          fix: replacement('add a comma', span, ', ', false),
        }),
      )
      this.#finish(before)
      this.#start = start
      this.#contentEnd = end
      this.#left = node
    } else this.#spoil(report(textAfterEnd, { span: { start, end }, hint: 'put several values together with Append or Join' }))
  }

  operator(token: Token): void {
    const span = { start: token.startOffset, end: token.end }
    this.#see(token)
    if (this.#spoilt) return
    if (isComparison(token.image)) {
      if (this.reader.dialect !== 'connect' && this.#left?.type === 'comparison')
        this.#spoil(report(chainedComparison, { span, hint: 'test several conditions with nested IIF' }))
    } else if (this.reader.dialect !== 'connect' || !/^[+*&|-]/.test(token.image) || token.image === '|') {
      this.#spoil(
        report(foreignOperator, {
          span,
          message: `the language has no operator ${token.image}`,
          hint: operatorHint(token.image),
        }),
      )
      // The operands on both sides stay in the tree where it can hold them, so that what is inside them is checked too.
      this.#spoilt = this.#left !== undefined && !isOperation(token.image)
      if (this.#spoilt || this.#left === undefined) return
    }
    if (this.#operator) this.#missing(token)
    this.#operator = token
  }

  stray(token: Token): void {
    this.#see(token)
    if (!this.#spoilt && token.problem) this.#spoil(token.problem)
  }

  comma(token: Token): void {
    this.end = token.end
    if (this.place !== 'call' && !this.#spoilt) {
      const span = { start: token.startOffset, end: token.end }
      this.#spoil(
        report(this.place === 'text' ? textAfterEnd : groupingBrackets, {
          span,
          hint: 'commas separate the arguments of a call',
        }),
      )
      return
    }
    if (this.place !== 'call') return
    this.#commas++
    this.#finish(token.startOffset)
    this.#from = token.end
  }

  /** A closing bracket at the level of the text. */
  strayClose(token: Token): void {
    this.end = token.end
    if (this.#spoilt) return
    const span = { start: token.startOffset, end: token.end }
    this.reader.report(strayBracket, span, { hint: 'remove it', fix: replacement('remove the bracket', span, '') })
  }

  /** Ends the last position; n commas make n + 1, nothing at all makes none. */
  close(at: number): readonly Slot[] {
    if (this.#commas > 0 || this.#start >= 0 || this.slots.length > 0) this.#finish(at)
    return this.slots
  }

  /** The value of the first position that has one: the whole of a text or group. */
  get value(): Expression | undefined {
    return this.slots[0]?.value
  }

  #see(token: Token): void {
    if (this.#start < 0) this.#start = token.startOffset
    this.#contentEnd = token.end
    this.end = token.end
  }

  #finish(at: number): void {
    if (this.#operator && !this.#spoilt) this.#missing(this.#operator)
    const span = this.#start < 0 ? { start: this.#from, end: at } : { start: this.#start, end: this.#contentEnd }
    if (this.#left) this.slots.push({ span, value: this.#left })
    else this.slots.push(this.#spoilt ? { span, unreadable: true } : { span })
    this.#left = undefined
    this.#operator = undefined
    this.#start = -1
    this.#contentEnd = -1
    this.#spoilt = false
  }

  #missing(operator: Token): void {
    const span = { start: operator.startOffset, end: operator.end }
    const isFirst = operator.image === '=' && this.place === 'text' && this.#start === span.start
    this.reader.report(operandMissing, span, {
      message: `${operator.image} needs a value on both sides`,
      ...(isFirst && { hint: 'remove it: an expression does not begin with =', fix: replacement('remove it', span, '') }),
    })
  }

  #spoil(diagnostic: ReturnType<typeof report>): void {
    this.reader.keep(diagnostic)
    if (diagnostic.severity === 'error' && diagnostic.code !== separator.code) this.#spoilt = true
  }
}

const isComparison = (sign: string): sign is ComparisonOperator => /^[<=>]/.test(sign)
const isOperation = (sign: string): sign is Operation['operator'] => /^(?:\+|-|\*|&|&&|\|\|)$/.test(sign)

function operatorHint(sign: string): string {
  if (sign === '&' || sign === '+') return 'put texts together with Append or Join'
  if (sign === '&&') return 'write "and" as an IIF in the true branch of another'
  if (sign === '||' || sign === '|') return 'write "or" as an IIF in the false branch of another'
  return 'there is no arithmetic; DateAdd and DateDiff calculate with dates'
}

function combine(left: Expression, operator: Token, right: Expression, start: number, end: number): Comparison | Operation {
  const span: Span = { start, end }
  const operatorSpan: Span = { start: operator.startOffset, end: operator.end }
  const sign = operator.image
  return isComparison(sign)
    ? { type: 'comparison', operator: sign, operatorSpan, left, right, span }
    : { type: 'operation', operator: sign as Operation['operator'], operatorSpan, left, right, span }
}
