import type { Span } from '../../diagnostics/index.js'
import { lineBreakInText, singleQuotes, textNotClosed, typographicQuotes, unexpectedText } from '../diagnostics-syntax.js'
import { maximumDiagnostics } from './limits.js'
import { type Reader, replacement } from './reader.js'
import type { TextLiteral } from './tree.js'

const quote = 0x22
const backslash = 0x5c

/**
 * Reads the text whose opening quotation mark is at `start`. `\"` is a quotation mark and `\\` a backslash; a backslash before
 * anything else stands for itself. An unclosed text runs to the end.
 */
export function readText(reader: Reader, start: number): TextLiteral {
  const { text } = reader
  let value = ''
  let from = start + 1
  let position = from
  let broken = false
  while (position < text.length) {
    const code = text.charCodeAt(position)
    if (code === quote && text.charCodeAt(position + 1) === quote) {
      // No two texts stand side by side: a doubled mark is the one of Visual Basic and Excel.
      const span = { start: position, end: position + 2 }
      reader.report(unexpectedText, span, {
        message: 'a doubled quotation mark does not stand for one',
        hint: 'inside a text write \\"; between two texts write a comma',
        fix: replacement('write \\"', span, '\\"', false),
      })
      value += text.slice(from, position + 1)
      from = position + 2
      position += 2
      continue
    }
    if (code === quote) {
      const span = { start, end: position + 1 }
      if (broken) reader.report(lineBreakInText, span, { choice: 'line-breaks' })
      return { type: 'text', value: value + text.slice(from, position), span }
    }
    if (code === backslash) {
      const next = text.charCodeAt(position + 1)
      if (next === quote || next === backslash) {
        value += text.slice(from, position)
        from = position + 1
        position++
      }
    } else if (code === 0x0a || code === 0x0d) broken = true
    position++
  }
  return unclosedText(reader, start, value + text.slice(from))
}

/** A text without an end: it runs to a typographic quotation mark, which was meant to close it, or else to the end. */
function unclosedText(reader: Reader, start: number, content: string): TextLiteral {
  const { text } = reader
  const mark = text.slice(start).search(/[\u201c\u201d\u201f]/)
  if (mark > 0) {
    const end = start + mark + 1
    const span = { start: end - 1, end }
    reader.report(typographicQuotes, span, {
      message: 'a typographic quotation mark does not close a text',
      fix: replacement('write a straight quotation mark', span, '"', false),
    })
    return { type: 'text', value: text.slice(start + 1, end - 1), span: { start, end } }
  }
  const span = { start, end: text.length }
  reader.report(textNotClosed, span, { hint: 'add the closing ", and write a backslash before it as \\\\' })
  return { type: 'text', value: content, span }
}

const closers: Readonly<Record<string, string>> = {
  '\u201c': '\u201d\u201c\u201f',
  '\u201d': '\u201d\u201c',
  '\u201e': '\u201c\u201d',
  '\u201f': '\u201d\u201c',
  '\u00ab': '\u00bb',
  '\u00bb': '\u00ab\u00bb',
  '\u2033': '\u2033',
  '\uff02': '\uff02',
  "'": "'",
  '\u2018': '\u2019\u2018',
  '\u2019': '\u2019',
  '\u201a': '\u2018\u2019',
  '`': '`',
}

/** Reads a text in quotation marks that are not the language's, or in escaped ones as copied from JSON. Undefined when it is none. */
export function readForeignText(reader: Reader, start: number): TextLiteral | undefined {
  const { text } = reader
  const opening = text[start] ?? ''
  if (opening === '\\' && text[start + 1] === '"') return readEscapedText(reader, start)
  const closing = closers[opening]
  if (closing === undefined || reader.vainSearches > maximumDiagnostics) return undefined
  let end = start + 1
  while (end < text.length && !closing.includes(text[end] ?? '')) end++
  if (end === text.length) {
    reader.vainSearches++
    // Half replaced: typographic in front, straight behind.
    end = /[\u201c-\u201f]/.test(opening) ? text.indexOf('"', start) : -1
    if (end < 0) return undefined
  }
  const span = { start, end: end + 1 }
  const value = text.slice(start + 1, end)
  const declaration = /['\u2018\u2019\u201a`]/.test(opening) ? singleQuotes : typographicQuotes
  const message = opening === '`' ? 'backticks do not delimit a text' : undefined
  if (reader.diagnostics.length === 0 && standsAlone(text, span) && /^\s*(?:[A-Za-z][A-Za-z0-9]*\s*\(|\[)/.test(value)) {
    const hint = 'remove the marks around the expression'
    reader.report(declaration, span, { message, hint, fix: replacement('remove the marks', span, value, false) })
    return { type: 'text', value, span }
  }
  const fixed = `"${value.replace(/\\(?=["\\]|$)/g, '\\\\').replaceAll('"', '\\"')}"`
  reader.report(declaration, span, {
    message,
    hint: 'write straight double quotation marks: "',
    fix: replacement('write straight quotation marks', span, fixed),
  })
  return { type: 'text', value, span }
}

/** Nothing else is in the text. */
const standsAlone = (text: string, { start, end }: Span) => text.slice(0, start).trim() === '' && text.slice(end).trim() === ''

function readEscapedText(reader: Reader, start: number): TextLiteral {
  const { text } = reader
  const found = text.indexOf('\\"', start + 2)
  const end = found < 0 ? text.length : found + 2
  const span = { start, end }
  const value = text.slice(start + 2, found < 0 ? text.length : found)
  reader.report(unexpectedText, span, {
    message: 'quotation marks outside a text are not escaped',
    hint: 'the expression seems to be copied from JSON: remove one level of backslashes',
    fix: replacement('write plain quotation marks', span, `"${value}"`, false),
  })
  return { type: 'text', value, span }
}
