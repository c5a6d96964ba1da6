import type { Format } from './command.js'
import type { Host, Output } from './host.js'

/** Forms of an answer that a person reads; the others are data and keep every character. */
const read: ReadonlySet<Format> = new Set(['text', 'concise', 'markdown'])

/**
 * Does a stream get ASCII only? A terminal that does not show UTF-8 does (cli.md, "Colour"). A file or a pipe never does: what is
 * written there is read by a program.
 */
export function needsAscii(stream: Output, { env, platform }: Pick<Host, 'env' | 'platform'>): boolean {
  return stream.isTTY === true && !showsUtf8(env, platform)
}

export const isRead = (format: Format): boolean => read.has(format)

/**
 * The character set of the terminal. POSIX (XBD 8.2): the first of LC_ALL, LC_CTYPE and LANG that is not empty counts, and without any
 * the locale is C. A Windows console is written to in UTF-16 whatever its code page, so that only these variables, which Git Bash and
 * MSYS set, can make it another.
 */
export function showsUtf8(env: Host['env'], platform: string): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG
  return locale ? /(^|\.)utf-?8(@|$)/i.test(locale) : platform === 'win32'
}

/** Signs with an equivalent that everybody reads the same way. */
const signs: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\u2022': '*',
  '\u2026': '...',
  '\u00d7': 'x',
  '\u2190': '<-',
  '\u2192': '->',
  '\u21d2': '=>',
  '\u2260': '!=',
  '\u2264': '<=',
  '\u2265': '>=',
  '\u2713': 'ok',
  '\u2714': 'ok',
  '\u2717': 'x',
  '\u2718': 'x',
  '\u2500': '-',
  '\u2502': '|',
}

/**
 * A text in ASCII. Arrows, check marks, quotation marks and lines of boxes become their plain forms; any other character is written as
 * JSON writes it, so that nothing of a name is lost. In the line of source that a caret points into each column keeps its place: there a
 * character becomes a question mark.
 *
 * @example
 * toAscii('Jörg \u2192 \u201cDE\u201d') // 'J\\u00f6rg -> "DE"'
 */
export function toAscii(text: string): string {
  if (!/[^\u0000-\u007f]/.test(text)) return text
  return text
    .split('\n')
    .map(line =>
      sourceLine.test(line) ? line.replace(/[^\u0000-\u007f]/gu, oneColumn) : line.replace(/[^\u0000-\u007f]/g, plainly),
    )
    .join('\n')
}

/** `12 | Switch(...)`, perhaps coloured: what `render` puts above a caret. */
const sourceLine = /^(\u001b\[\d+m)?\d+ \|/

const oneColumn = (character: string) =>
  /\p{M}|\p{Cf}/u.test(character)
    ? ''
    : /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}]/u.test(character)
      ? '??'
      : '?'

function plainly(unit: string): string {
  const code = unit.charCodeAt(0)
  if (Object.hasOwn(signs, unit)) return signs[unit] ?? ''
  if (code >= 0x2501 && code <= 0x257f)
    return code <= 0x2501 || code === 0x2550 ? '-' : code <= 0x2503 || code === 0x2551 ? '|' : '+'
  return `\\u${code.toString(16).padStart(4, '0')}`
}
