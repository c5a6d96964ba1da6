import type { TokenType } from 'chevrotain'
import { type Diagnostic, report, type Span } from '../../diagnostics/index.js'
import {
  attributeNotClosed,
  attributeWithoutName,
  comment,
  foreignComparison,
  foreignSyntax,
  logicalWord,
  separator,
  textAfterEnd,
  tooDeep,
  unexpectedText,
  unusualBlank,
} from '../diagnostics-syntax.js'
import { maximumDepth, maximumDiagnostics } from './limits.js'
import { readNumber } from './numbers.js'
import { type Reader, replacement } from './reader.js'
import { shorten } from './shorten.js'
import { readForeignText, readText } from './texts.js'
import { CallOpen, Close, Comma, GroupOpen, Operand, Operator, Stray, Token } from './tokens.js'
import type { Expression } from './tree.js'
import { wordProblem } from './word-problem.js'
import { insteadOfOperator } from './words.js'

/**
 * Cuts a text into tokens. Everything a person might write is recognised, also what other languages would allow: the tokens are
 * made as if it were right, and the mistake is reported. Undefined when the nesting limit is exceeded (reported).
 *
 * Time is linear in the length of the text.
 */
export function tokenize(reader: Reader): Token[] | undefined {
  const { text } = reader
  const tokens: Token[] = []
  const nesting = new Nesting()
  let position = 0

  const push = (type: TokenType, end: number, image: string, node?: Expression, problem?: Diagnostic) => {
    tokens.push(new Token(type, position, end, image, node, problem))
    position = end
  }
  const operator = (length: number, sign: string) => {
    nesting.operator()
    push(Operator, position + length, sign)
  }
  const stray = (end: number, hint?: string) =>
    push(Stray, end, text.slice(position, end), undefined, report(unexpectedText, { span: { start: position, end }, hint }))

  while (position < text.length) {
    const code = punctuation(reader, position)
    if (nesting.depth > maximumDepth) {
      reader.report(tooDeep, { start: tokens.at(-1)?.startOffset ?? 0, end: position })
      return undefined
    }
    if (isBlank(code)) {
      position++
      continue
    }
    if (code === quote) {
      const found = readText(reader, position)
      push(Operand, found.span.end, '"', found)
      continue
    }
    if (code === comma) {
      nesting.comma()
      push(Comma, position + 1, ',')
      continue
    }
    if (code === closeBracket) {
      nesting.close()
      push(Close, position + 1, ')')
      continue
    }
    if (code === openBracket) {
      nesting.open()
      push(GroupOpen, position + 1, '(')
      continue
    }
    if (code === openSquare) {
      const end = reader.vainSearches < maximumDiagnostics ? attributeEnd(text, position) : undefined
      if (end === undefined) reader.vainSearches++
      const stop = end ?? attributeRecovery(text, position)
      const span = { start: position, end: stop }
      const name = trimBlanks(text.slice(position + 1, end === undefined ? stop : stop - 1))
      if (end === undefined) reader.report(attributeNotClosed, span, openAttribute(text, span))
      else if (name === '') reader.report(attributeWithoutName, span, { hint: 'write a name, as in [country]' })
      push(Operand, stop, '[', { type: 'attribute', name, span })
      continue
    }
    const afterOperand = endsOperand(tokens.at(-1))
    if (isWordStart(code)) {
      const end = wordEnd(text, position)
      const name = text.slice(position, end)
      const bracket = skipBlanks(text, end)
      const next = text.charCodeAt(bracket)
      const instead = insteadOfOperator(name)
      // Behind a value `AND (` is the operator of other languages, not a call.
      if ((next === openBracket || next === fullWidthOpen) && !(afterOperand && instead)) {
        punctuation(reader, bracket)
        const span = { start: position, end }
        if (!/^[A-Za-z0-9]+$/.test(name)) reader.report(unexpectedText, span, nameProblem(name, span))
        nesting.open()
        push(CallOpen, bracket + 1, name)
      } else if (instead && (afterOperand || !/^(?:is|in)$/i.test(name))) {
        const span = { start: position, end }
        const problem = report(logicalWord, { span, message: `${name} is not a word of the language`, hint: instead })
        push(Stray, end, name, undefined, problem)
      } else {
        const span = { start: position, end }
        push(Operand, end, name, { type: 'word', name, span }, wordProblem(name, span, reader))
      }
      continue
    }
    if (isDigit(code) || (!afterOperand && startsNumber(text, position))) {
      const found = readNumber(reader, position)
      push(Operand, found.span.end, '0', found)
      continue
    }
    const comparison = comparisonAt(text, position)
    if (comparison) {
      const { sign, length } = comparison
      const span = { start: position, end: position + length }
      const written = text.slice(position, position + length)
      if (written !== sign)
        reader.report(foreignComparison, span, {
          message: `${written} is written ${sign} here`,
          fix: replacement(`write ${sign}`, span, sign, !/[<=>]/.test(text[span.end] ?? '')),
        })
      operator(length, sign)
      continue
    }
    if (code === percent) {
      const match = /^%([A-Za-z][A-Za-z0-9_.]{0,99})%/.exec(text.slice(position, position + 110))
      if (match?.[1]) {
        const span = { start: position, end: position + match[0].length }
        if (reader.dialect === 'entra')
          reader.report(foreignSyntax, span, { message: `parameters such as ${match[0]} exist in Cloud Sync and Connect only` })
        push(Operand, span.end, '%', { type: 'parameter', name: match[1], span })
        continue
      }
    }
    if (code === dollar && isWordStart(text.charCodeAt(position + 1))) {
      const span = { start: position, end: wordEnd(text, position + 1) }
      const name = text.slice(position + 1, span.end)
      if (reader.dialect !== 'connect')
        reader.report(foreignSyntax, span, { message: `variables such as $${shorten(name)} exist in Connect only` })
      push(Operand, span.end, '$', { type: 'variable', name, span })
      continue
    }
    const remark = commentEnd(text, position)
    if (remark !== undefined) {
      const span = { start: position, end: remark }
      reader.report(comment, span, { hint: 'remove the comment', fix: replacement('remove the comment', span, '') })
      position = remark
      continue
    }
    const arithmetic = arithmeticAt(text, position)
    if (arithmetic) {
      operator(arithmetic.length, arithmetic)
      continue
    }
    if (code === semicolon || (code === colon && nesting.depth > 0)) {
      const span = { start: position, end: position + 1 }
      if (nesting.depth === 0 && skipBlanks(text, span.end) === text.length) {
        const fix = replacement('remove it', span, '')
        reader.report(textAfterEnd, span, { hint: 'remove it: no sign ends an expression', fix })
        position++
        continue
      }
      reader.report(separator, span, { hint: 'write a comma', fix: replacement('write a comma', span, ',') })
      nesting.comma()
      push(Comma, position + 1, ',')
      continue
    }
    const foreign = readForeignText(reader, position)
    if (foreign) {
      push(Operand, foreign.span.end, '"', foreign)
      continue
    }
    if (isUnusualBlank(code)) {
      const span = { start: position, end: position + 1 }
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
      reader.report(unusualBlank, span, {
        message: `an invisible character (${name}) that is not a blank`,
        fix: replacement('write a blank', span, ' '),
      })
      position++
      continue
    }
    const width = code >= 0xd800 && code <= 0xdbff && position + 1 < text.length ? 2 : 1
    stray(position + width, strayHint(text, position))
  }
  if (nesting.depth > maximumDepth) {
    reader.report(tooDeep, { start: tokens.at(-1)?.startOffset ?? 0, end: position })
    return undefined
  }
  return tokens
}

/** What was probably meant by a sign that is none of the language's. */
function strayHint(text: string, position: number): string | undefined {
  if (text.charCodeAt(position) === closeSquare) return 'remove it, or write the opening [ before the name'
  if (text[position] === '`') return 'remove it: it marks code on pages in Markdown'
  const name = /^(?:\$?\{{1,2}|<)[ \t]*([A-Za-z][\w.]{0,60})/.exec(text.slice(position, position + 70))?.[1]
  return name && `an attribute stands in square brackets: [${name}]`
}

/** Counts levels while reading: open brackets, and the operators of every position that is still open, which nest to the left. */
class Nesting {
  depth = 0
  readonly #operators: number[] = [0]

  open(): void {
    this.depth++
    this.#operators.push(0)
  }

  close(): void {
    if (this.#operators.length === 1) return
    this.depth -= 1 + (this.#operators.pop() ?? 0)
  }

  comma(): void {
    const top = this.#operators.length - 1
    this.depth -= this.#operators[top] ?? 0
    this.#operators[top] = 0
  }

  operator(): void {
    const top = this.#operators.length - 1
    this.depth++
    this.#operators[top] = (this.#operators[top] ?? 0) + 1
  }
}

const quote = 0x22
const dollar = 0x24
const percent = 0x25
const openBracket = 0x28
const closeBracket = 0x29
const comma = 0x2c
const colon = 0x3a
const semicolon = 0x3b
const openSquare = 0x5b
const closeSquare = 0x5d
const fullWidthOpen = 0xff08

/** Full-width brackets and commas, as East Asian keyboards write them, stand for the plain ones; reported. */
function punctuation(reader: Reader, position: number): number {
  const code = reader.text.charCodeAt(position)
  if (code !== fullWidthOpen && code !== 0xff09 && code !== 0xff0c && code !== 0x3001) return code
  const plain = code === fullWidthOpen ? '(' : code === 0xff09 ? ')' : ','
  const span = { start: position, end: position + 1 }
  reader.report(unexpectedText, span, {
    message: `${reader.text[position]} is a full-width character`,
    hint: `write ${plain}`,
    fix: replacement(`write ${plain}`, span, plain),
  })
  return plain.charCodeAt(0)
}

/** A name in full-width letters or with ligatures is plain underneath; letters of other alphabets are not guessed. */
function nameProblem(name: string, span: Span) {
  const message = 'a function name has letters and digits only'
  if (!/[^\x00-\x7f]/.test(name)) return { message, hint: '`attrmap functions` lists the functions' }
  const plain = name.normalize('NFKC')
  if (!/^[A-Za-z0-9]+$/.test(plain)) return { message, hint: 'write it in plain Latin letters' }
  return { message, hint: `write ${shorten(plain)}`, fix: replacement(`write ${shorten(plain)}`, span, plain) }
}

const isBlank = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
const isDigit = (code: number) => code >= 0x30 && code <= 0x39
const isWordStart = (code: number) =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  code === 0x5f ||
  (code > 0x7f && /\p{L}/u.test(String.fromCharCode(code)))
const isWordPart = (code: number) => isWordStart(code) || isDigit(code) || code === 0x2e
/** Blanks of Unicode, zero-width characters, byte-order mark and control characters. */
const isUnusualBlank = (code: number) => (code < 0x20 || code > 0x7e) && /[\s\p{Cc}\p{Cf}]/u.test(String.fromCharCode(code))

function wordEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isWordPart(text.charCodeAt(end))) end++
  return end
}

function skipBlanks(text: string, start: number): number {
  let position = start
  while (position < text.length && isBlank(text.charCodeAt(position))) position++
  return position
}

const trimBlanks = (text: string) => text.replace(/^[ \t\r\n]+/, '').trimEnd()

/** After an operand a minus and an ampersand are operators, before one they begin a number. */
const endsOperand = (token: Token | undefined) =>
  token !== undefined && (token.tokenType === Operand || token.tokenType === Close)

function startsNumber(text: string, position: number): boolean {
  const sign = text[position]
  if (sign === '-') return isDigit(text.charCodeAt(position + 1))
  return sign === '&' && /[hH]/.test(text[position + 1] ?? '')
}

const comparisons: readonly (readonly [written: string, sign: string])[] = [
  ['===', '='],
  ['!==', '<>'],
  ['==', '='],
  ['!=', '<>'],
  ['<>', '<>'],
  ['<=', '<='],
  ['>=', '>='],
  ['=<', '<='],
  ['=>', '>='],
  ['><', '<>'],
  ['=', '='],
  ['<', '<'],
  ['>', '>'],
]

function comparisonAt(text: string, position: number): { sign: string; length: number } | undefined {
  const found = comparisons.find(([written]) => text.startsWith(written, position))
  return found && { sign: found[1], length: found[0].length }
}

const arithmeticAt = (text: string, position: number): string | undefined =>
  ['&&', '||', '&', '+', '-', '*', '/', '^', '|'].find(sign => text.startsWith(sign, position))

/** The end of `// …`, `# …` or a block comment; an unclosed block runs to the end. */
function commentEnd(text: string, position: number): number | undefined {
  if (text.startsWith('/*', position)) {
    const end = text.indexOf('*/', position + 2)
    return end < 0 ? text.length : end + 2
  }
  if (!text.startsWith('//', position) && text[position] !== '#') return undefined
  const lines = /[\r\n]/g
  lines.lastIndex = position
  return lines.exec(text)?.index ?? text.length
}

/** After the bracket that closes the one at `start`; brackets nest, quotation marks protect them. Undefined when there is none. */
function attributeEnd(text: string, start: number): number | undefined {
  let depth = 0
  let protectedText = false
  for (let position = start; position < text.length; position++) {
    const code = text.charCodeAt(position)
    if (code === quote) protectedText = depth > 0 && !protectedText
    else if (protectedText) continue
    else if (code === openSquare) depth++
    else if (code === closeSquare && --depth === 0) return position + 1
  }
  return undefined
}

/** An odd quotation mark in the name hides the closing bracket; else the bracket itself is missing. */
function openAttribute(text: string, { start, end }: Span) {
  if (text.slice(start, end).split('"').length % 2 === 0)
    return {
      message: 'a quotation mark in the name of the attribute is not closed',
      hint: 'close it before the bracket, as in [emails[type eq "work"].value]',
    }
  return { hint: 'add ] after the name', fix: replacement('add the closing bracket', { start: end, end }, ']', false) }
}

/** Where an unclosed attribute probably ends: before the next comma, bracket or line. */
function attributeRecovery(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && !',()\r\n'.includes(text[end] ?? '')) end++
  return end
}
