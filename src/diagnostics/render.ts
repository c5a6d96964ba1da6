import type { Diagnostic, Severity, Span } from './diagnostic.js'
import { locate } from './locate.js'

export interface RenderOptions {
  /** ANSI colours; off by default, since the answer may go to a file. */
  readonly color?: boolean | undefined
  /** Name of the text, shown before line and column. Default: `expression`. */
  readonly name?: string | undefined
  /** Columns available for a line of source; longer lines are cut around the mark. Default: 100. */
  readonly width?: number | undefined
}

const paint: Record<Severity | 'frame' | 'help', string> = { error: '31', warning: '33', info: '36', frame: '34', help: '32' }

/**
 * Draws diagnostics for a person: headline, place, the line with a mark below it, and what to do.
 * A diagnostic without a span gets its path or the bare headline. Lines are cut to `width` around the mark, so that a
 * 5,000-character expression on one line stays readable.
 *
 * @example
 * render(parse('Append([mail]').diagnostics, 'Append([mail]')
 * // error[EXP104] the call of Append is not closed
 * //  --> expression:1:7
 */
export function render(diagnostics: readonly Diagnostic[], source: string, options: RenderOptions = {}): string {
  return diagnostics.map(diagnostic => renderOne(diagnostic, source, options)).join('\n\n')
}

function renderOne(diagnostic: Diagnostic, source: string, options: RenderOptions): string {
  const color = (kind: keyof typeof paint, text: string) => (options.color ? `\u001b[${paint[kind]}m${text}\u001b[0m` : text)
  const lines = [`${color(diagnostic.severity, `${diagnostic.severity}[${diagnostic.code}]`)} ${diagnostic.message}`]
  const name = options.name ?? 'expression'
  if (diagnostic.span) {
    const { line, column } = locate(source, diagnostic.span.start)
    const place = `${name}:${line}:${column}`
    lines.push(` ${color('frame', '-->')} ${place}${diagnostic.path ? ` ${diagnostic.path}` : ''}`)
    lines.push(...frame(source, diagnostic.span, options.width ?? 100, color))
  } else if (diagnostic.path !== undefined) {
    lines.push(` ${color('frame', '-->')} ${options.name ? `${name} ` : ''}${diagnostic.path}`)
  }
  if (diagnostic.hint) lines.push(`  ${color('help', '=')} hint: ${diagnostic.hint}`)
  if (diagnostic.fix)
    lines.push(`  ${color('help', '=')} fix: ${diagnostic.fix.title}${diagnostic.fix.safe ? '' : ' (changes the meaning)'}`)
  return lines.join('\n')
}

function frame(source: string, span: Span, width: number, color: (kind: keyof typeof paint, text: string) => string): string[] {
  const { line, lineStart, lineEnd } = locate(source, span.start)
  const markStart = span.start - lineStart
  const markEnd = Math.max(markStart + 1, Math.min(span.end, lineEnd) - lineStart)
  const gutter = String(line)
  const { text, offset } = cut(source.slice(lineStart, lineEnd), markStart, markEnd, width)
  const shown = text.replace(/\t/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '\ufffd')
  const blank = ' '.repeat(columns(shown.slice(0, Math.max(0, markStart - offset))))
  const marked = shown.slice(Math.max(0, markStart - offset), Math.max(0, markEnd - offset))
  const mark = '^'.repeat(Math.max(1, columns(marked)))
  return [
    `${color('frame', `${gutter} |`)} ${shown}`,
    `${color('frame', `${' '.repeat(gutter.length)} |`)} ${blank}${color('error', mark)}`,
  ]
}

/** Keeps at most `width` characters of a line, with the mark in view and an ellipsis where something was left out. */
function cut(line: string, markStart: number, markEnd: number, width: number): { text: string; offset: number } {
  if (line.length <= width) return { text: line, offset: 0 }
  const room = Math.max(20, width - 6)
  const start = Math.max(0, Math.min(markStart - Math.floor(room / 3), line.length - room))
  const end = Math.min(line.length, start + room)
  const before = start > 0 ? '...' : ''
  const after = end < line.length ? '...' : ''
  return {
    text: before + line.slice(start, Math.max(end, Math.min(markEnd, start + room))) + after,
    offset: start - before.length,
  }
}

/** Terminal columns of a text: East Asian wide characters take two, combining marks none. */
function columns(text: string): number {
  let total = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) continue
    const wide =
      (code >= 0x1100 && code <= 0x115f) ||
      (code >= 0x2e80 && code <= 0xa4cf) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6) ||
      (code >= 0x1f300 && code <= 0x1faff) ||
      (code >= 0x20000 && code <= 0x3fffd)
    total += wide ? 2 : 1
  }
  return total
}
