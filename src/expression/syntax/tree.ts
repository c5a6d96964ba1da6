import type { Span } from '../../diagnostics/index.js'

/** A parsed expression. Every node knows its place in the text; offsets are UTF-16 units. */
export type Expression = Call | Attribute | TextLiteral | NumberLiteral | Word | Comparison | Parameter | Variable | Operation

/** `Name(slot, slot)`. The name is as written: letter case is judged by the checker. */
export interface Call {
  readonly type: 'call'
  readonly name: string
  readonly nameSpan: Span
  /** n commas make n + 1 slots; `Now()` has none. */
  readonly slots: readonly Slot[]
  readonly span: Span
}

/** One argument position. Empty means "not given", which is neither null nor "". */
export interface Slot {
  /** From after the bracket or comma before it to the comma or bracket after it, outer blanks left out when filled. */
  readonly span: Span
  readonly value?: Expression
  /** Something was written here that is no expression (reported): the position is filled all the same. */
  readonly unreadable?: true
}

/** `[country]`: the text between the outermost brackets, without outer blanks. */
export interface Attribute {
  readonly type: 'attribute'
  readonly name: string
  readonly span: Span
}

/** `"text"`, unescaped. */
export interface TextLiteral {
  readonly type: 'text'
  readonly value: string
  readonly span: Span
}

/** `12`, `-1`, `&HFF`, `1.5`. Whole numbers beyond 2^53 are bigint. */
export interface NumberLiteral {
  readonly type: 'number'
  readonly value: number | bigint
  /** As written: `&HF` stays `&HF`. */
  readonly raw: string
  readonly span: Span
}

/** A bare word: `IgnoreAttributeFlow`, `vbTextCompare`, `True`. */
export interface Word {
  readonly type: 'word'
  readonly name: string
  readonly span: Span
}

export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>='

export interface Comparison {
  readonly type: 'comparison'
  readonly operator: ComparisonOperator
  readonly operatorSpan: Span
  readonly left: Expression
  readonly right: Expression
  readonly span: Span
}

/** `%Domain.FQDN%` of the cloud-sync and connect dialects. */
export interface Parameter {
  readonly type: 'parameter'
  readonly name: string
  readonly span: Span
}

/** `$item` of the connect dialect. */
export interface Variable {
  readonly type: 'variable'
  readonly name: string
  readonly span: Span
}

/** Connect only: `+ - * & && ||`, all of one precedence, left to right. */
export interface Operation {
  readonly type: 'operation'
  readonly operator: '+' | '-' | '*' | '&' | '&&' | '||'
  readonly operatorSpan: Span
  readonly left: Expression
  readonly right: Expression
  readonly span: Span
}
