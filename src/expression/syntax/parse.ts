import { type Diagnostic, report } from '../../diagnostics/index.js'
import { callNotClosed, comment, nearlyTooLong, nothingWritten, textNotClosed, tooLong } from '../diagnostics-syntax.js'
import type { Dialect } from '../dialect.js'
import { ExpressionParser } from './grammar.js'
import { tokenize } from './lexer.js'
import { maximumLength, readableLength, warningLength } from './limits.js'
import { Reader, replacement } from './reader.js'
import type { Expression } from './tree.js'

export interface ParseOptions {
  /** Default: `entra`. */
  readonly dialect?: Dialect | undefined
  /** Characters allowed; default 10,000, as the service. */
  readonly maximumLength?: number | undefined
}

export interface ParseResult {
  /** What could be understood, also of a text with errors; absent when nothing could. */
  readonly tree?: Expression
  /** In the order of the text. Errors have kind `parse`. */
  readonly diagnostics: readonly Diagnostic[]
}

let parser: ExpressionParser | undefined

/**
 * Reads an expression. Never throws for what a user wrote: mistakes come back as diagnostics, several from one text, and as much
 * of the tree as could be understood is kept. Takes time linear in the length of the text.
 *
 * @example
 * parse('Append([mail]; ".test")').diagnostics[0].code // 'EXP127'
 */
export function parse(text: string, options: ParseOptions = {}): ParseResult {
  const reader = new Reader(text, options.dialect ?? 'entra')
  checkLength(reader, options.maximumLength ?? maximumLength)
  if (text.length > readableLength) return { diagnostics: reader.diagnostics }
  const tokens = tokenize(reader)
  if (!tokens) return { diagnostics: sorted(reader.diagnostics) }
  if (tokens.length === 0) {
    if (reader.diagnostics.every(diagnostic => diagnostic.severity !== 'error'))
      reader.report(nothingWritten, { start: 0, end: text.length })
    return { diagnostics: sorted(reader.diagnostics) }
  }
  parser ??= new ExpressionParser()
  const tree = parser.read(reader, tokens)
  reportUnclosed(reader, parser.unclosed)
  const diagnostics = blameBackslash(text, sorted(reader.diagnostics))
  return tree ? { tree, diagnostics } : { diagnostics }
}

function checkLength(reader: Reader, limit: number): void {
  const { length } = reader.text
  const span = { start: limit, end: length }
  const counted = `${length.toLocaleString('en-US')} characters, ${limit.toLocaleString('en-US')} are allowed`
  if (length > limit) reader.report(tooLong, span, { message: `the expression is too long: ${counted}` })
  else if (length >= Math.min(warningLength, limit * 0.9))
    reader.report(
      nearlyTooLong,
      { start: 0, end: length },
      { message: `the expression is close to the length limit: ${counted}` },
    )
}

function reportUnclosed(reader: Reader, unclosed: readonly { readonly name: string; readonly bracket: number }[]): void {
  const innermost = unclosed[0]
  // An unclosed text has swallowed the brackets.
  if (!innermost || reader.diagnostics.some(({ code }) => code === textNotClosed.code)) return
  const names = unclosed.map(call => call.name || '(').slice(0, 5)
  const message =
    unclosed.length === 1 && innermost.name
      ? `the call of ${innermost.name} is not closed`
      : `${unclosed.length} brackets are not closed: ${names.join(', ')}${unclosed.length > 5 ? ', …' : ''}`
  const end = lastSign(reader)
  const brackets = ')'.repeat(unclosed.length)
  reader.report(
    callNotClosed,
    { start: innermost.bracket, end: innermost.bracket + 1 },
    {
      message,
      hint: `add ${brackets.length > 10 ? 'the closing brackets' : brackets}`,
      fix: replacement(`add ${brackets}`, { start: end, end }, brackets, false),
    },
  )
}

/** Behind the last sign of the expression: what a comment behind it holds does not count. */
function lastSign({ text, diagnostics }: Reader): number {
  const end = text.trimEnd().length
  const remark = diagnostics.find(({ code, span }) => code === comment.code && (span?.end ?? 0) >= end)?.span
  return remark ? text.slice(0, remark.start).trimEnd().length : end
}

/**
 * A backslash at the end of a text (`"C:\\data\\"`) takes its quotation mark away, and every text after it is read inside out. Said where it
 * happened; what is found behind it follows from it.
 */
function blameBackslash(text: string, diagnostics: Diagnostic[]): Diagnostic[] {
  const open = diagnostics.find(({ code }) => code === textNotClosed.code)?.span?.start ?? 0
  const taken = /(?<!\\)(?:\\\\)*\\"(?=[ \t\r\n]*[,)])/.exec(text.slice(0, open))
  if (!taken) return diagnostics
  const end = taken.index + taken[0].length
  const span = { start: end - 2, end }
  // Words outside of texts are the sign of it; without one the mark was meant.
  const insideOut = diagnostics.some(({ span: at }) => at !== undefined && at.start >= end && at.start < open)
  if (!insideOut) return diagnostics
  const hint = 'the backslash makes this quotation mark part of the text: a backslash at the end of a text is written \\\\'
  const fix = replacement('write the backslash twice', { start: span.start, end: span.start }, '\\', false)
  return [
    ...diagnostics.filter(diagnostic => (diagnostic.span?.start ?? 0) < span.start),
    report(textNotClosed, { span, hint, fix }),
  ]
}

const sorted = (diagnostics: Diagnostic[]): Diagnostic[] =>
  diagnostics.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
