import { EmbeddedActionsParser, type IParserConfig } from 'chevrotain'
import { report } from '../../diagnostics/index.js'
import { groupingBrackets, operandMissing } from '../diagnostics-syntax.js'
import { Positions } from './positions.js'
import { Reader } from './reader.js'
import { CallOpen, Close, Comma, GroupOpen, Operand, Operator, Stray, type Token, tokenTypes } from './tokens.js'
import type { Expression } from './tree.js'

/**
 * The grammar, wider than the language: any sequence of operands and operators between commas is accepted, so that no text ends
 * the parse. `Positions` reports what the language does not allow and builds the tree while the tokens go by.
 *
 *     text  = { item | "," | ")" }
 *     call  = CallOpen { item | "," } [ ")" ]
 *     group = "(" { item | "," } [ ")" ]
 *     item  = call | group | Operand | Operator | Stray
 */
export class ExpressionParser extends EmbeddedActionsParser {
  /** Names of the calls that the text left open, innermost first. */
  unclosed: { name: string; bracket: number }[] = []
  #reader = new Reader('', 'entra')
  #positions = new Positions(this.#reader, 'text', 0)

  readonly #items = [
    {
      ALT: () => {
        const token = this.CONSUME(Operand) as Token
        this.#positions.operand(token, token.node, token.startOffset, token.end)
      },
    },
    {
      ALT: () => {
        this.#positions.comma(this.CONSUME(Comma) as Token)
      },
    },
    { ALT: () => this.SUBRULE(this.call) },
    {
      ALT: () => {
        this.#positions.operator(this.CONSUME(Operator) as Token)
      },
    },
    { ALT: () => this.SUBRULE(this.group) },
    {
      ALT: () => {
        this.#positions.stray(this.CONSUME(Stray) as Token)
      },
    },
  ]
  readonly #textItems = [
    ...this.#items,
    {
      ALT: () => {
        this.#positions.strayClose(this.CONSUME(Close) as Token)
      },
    },
  ]
  readonly #item = () => {
    this.OR(this.#items)
  }
  readonly #textItem = () => {
    this.OR(this.#textItems)
  }

  constructor(config: IParserConfig = { skipValidations: true }) {
    super(tokenTypes, { maxLookahead: 1, ...config })
    this.performSelfAnalysis()
  }

  /** Parses the tokens of a text. */
  read(reader: Reader, tokens: Token[]): Expression | undefined {
    this.input = tokens
    this.unclosed = []
    this.#reader = reader
    const result = this.text()
    this.input = []
    return result
  }

  readonly text = this.RULE('text', (): Expression | undefined => {
    const positions = new Positions(this.#reader, 'text', 0)
    this.#positions = positions
    this.MANY(this.#textItem)
    positions.close(this.#reader.text.length)
    return positions.value
  })

  readonly call = this.RULE('call', (): void => {
    const open = this.CONSUME(CallOpen) as Token
    const outer = this.#positions
    const positions = new Positions(this.#reader, 'call', open.end)
    this.#positions = positions
    this.MANY(this.#item)
    const close = this.OPTION(this.#close) as Token | undefined
    this.#positions = outer
    const end = close ? close.end : positions.end
    const slots = positions.close(close ? close.startOffset : positions.end)
    if (!close && !this.RECORDING_PHASE) this.unclosed.push({ name: open.image, bracket: open.end - 1 })
    const start = open.startOffset
    const nameSpan = { start, end: start + open.image.length }
    outer.operand(undefined, { type: 'call', name: open.image, nameSpan, slots, span: { start, end } }, start, end)
  })

  readonly group = this.RULE('group', (): void => {
    const open = this.CONSUME(GroupOpen) as Token
    const outer = this.#positions
    const positions = new Positions(this.#reader, 'group', open.end)
    this.#positions = positions
    this.MANY(this.#item)
    const close = this.OPTION(this.#close) as Token | undefined
    this.#positions = outer
    const end = close ? close.end : positions.end
    positions.close(close ? close.startOffset : positions.end)
    if (!close && !this.RECORDING_PHASE) this.unclosed.push({ name: '', bracket: open.end - 1 })
    const span = { start: open.startOffset, end: open.end }
    if (this.#reader.dialect === 'connect' && !this.RECORDING_PHASE && positions.slots.length === 0)
      this.#reader.report(operandMissing, { start: span.start, end }, { message: 'nothing stands between these brackets' })
    if (this.#reader.dialect !== 'connect' && !this.RECORDING_PHASE) {
      this.#reader.keep(report(groupingBrackets, { span, hint: 'remove the brackets' }))
    }
    outer.operand(undefined, positions.value, open.startOffset, end)
  })

  readonly #close = () => this.CONSUME(Close)
}
