import type { Span } from '../../diagnostics/index.js'

/** Deepest nesting that is read. A 200-level expression tree needs about 600. */
export const maximumDepth = 1000

/** Something wrong with a JSON text. Only `syntax` and `depth` leave it without a value. */
export interface JsonProblem {
  readonly kind: 'syntax' | 'depth' | 'duplicate-key' | 'prototype-key'
  readonly message: string
  readonly span: Span
  /** JSON pointer of the member concerned, or of the place reached. */
  readonly pointer: string
}

export interface JsonResult {
  /** Absent when the text could not be read to its end. */
  readonly value?: unknown
  readonly problems: readonly JsonProblem[]
}

/**
 * Reads JSON (RFC 8259) and tells what `JSON.parse` keeps quiet: where a text is cut off, keys that occur twice (the last one
 * counts), keys that name a prototype (left out), nesting beyond 1,000 levels. A byte-order mark is skipped.
 *
 * @param spans when given, receives the place of every value by JSON pointer
 */
export function readJson(text: string, spans?: Map<string, Span>): JsonResult {
  const reader = new Reader(text, spans)
  try {
    return { value: reader.document(), problems: reader.problems }
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return { problems: [...reader.problems, error.problem] }
  }
}

/** JSON pointer (RFC 6901) of a path. */
export const pointer = (path: readonly (string | number)[]): string =>
  path.map(part => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')

class Stop extends Error {
  constructor(readonly problem: JsonProblem) {
    super(problem.message)
  }
}

const literals: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
]
const numberText = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const wordText = /[^\s,:\]}[{"]{1,30}/y

class Reader {
  readonly problems: JsonProblem[] = []
  private at = 0
  private readonly path: (string | number)[] = []
  /** What is open at the current place, for "cut off" messages. */
  constructor(
    private readonly text: string,
    private readonly spans: Map<string, Span> | undefined,
  ) {}

  document(): unknown {
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1
    this.blanks()
    if (this.at >= this.text.length) this.stop('the text is empty')
    const value = this.value()
    this.blanks()
    if (this.at < this.text.length) this.stop('something follows after the end of the document')
    return value
  }

  private value(): unknown {
    const start = this.at
    const value = this.bareValue()
    this.spans?.set(pointer(this.path), { start, end: this.at })
    return value
  }

  private bareValue(): unknown {
    const character = this.text[this.at]
    if (character === '{') return this.object()
    if (character === '[') return this.array()
    if (character === '"') return this.string()
    for (const [word, value] of literals) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length
        return value
      }
    }
    numberText.lastIndex = this.at
    const match = numberText.exec(this.text)
    if (match) {
      this.at += match[0].length
      return Number(match[0])
    }
    return this.unexpected('a value')
  }

  private object(): Record<string, unknown> {
    const result: Record<string, unknown> = {}
    this.enter()
    if (this.closes('}')) return result
    for (;;) {
      if (this.text[this.at] !== '"') this.unexpected('a name in quotation marks')
      const keyStart = this.at
      const key = this.string()
      const span = { start: keyStart, end: this.at }
      this.blanks()
      if (this.text[this.at] !== ':') this.unexpected(`a colon after "${shorten(key)}"`)
      this.at++
      this.blanks()
      this.path.push(key)
      const value = this.value()
      if (key === '__proto__') {
        this.note('prototype-key', 'the member is named "__proto__" and was left out', span)
      } else {
        if (Object.hasOwn(result, key))
          this.note('duplicate-key', `"${shorten(key)}" occurs twice in one object; the last one counts`, span)
        result[key] = value
      }
      this.path.pop()
      if (this.separates('}')) return result
    }
  }

  private array(): unknown[] {
    const result: unknown[] = []
    this.enter()
    if (this.closes(']')) return result
    for (;;) {
      this.path.push(result.length)
      result.push(this.value())
      this.path.pop()
      if (this.separates(']')) return result
    }
  }

  private enter(): void {
    if (this.path.length >= maximumDepth) {
      throw new Stop({
        kind: 'depth',
        message: `the document is nested more than ${maximumDepth.toLocaleString('en')} levels deep`,
        span: { start: this.at, end: this.at + 1 },
        pointer: '',
      })
    }
    this.at++
    this.blanks()
  }

  private closes(bracket: string): boolean {
    if (this.text[this.at] !== bracket) return false
    this.at++
    return true
  }

  /** After a member: true at the closing bracket, false after a comma. */
  private separates(bracket: string): boolean {
    this.blanks()
    if (this.closes(bracket)) return true
    if (this.text[this.at] !== ',') this.unexpected(`a comma or "${bracket}"`)
    const comma = this.at
    this.at++
    this.blanks()
    if (this.text[this.at] === bracket) this.stop(`a comma stands before "${bracket}"`, comma)
    return false
  }

  private string(): string {
    const start = this.at
    let index = start + 1
    for (; index < this.text.length; index++) {
      const code = this.text.charCodeAt(index)
      if (code === 34) {
        this.at = index + 1
        const raw = this.text.slice(start, this.at)
        if (!raw.includes('\\')) return raw.slice(1, -1)
        try {
          return JSON.parse(raw) as string
        } catch {
          return this.stop('a text holds an escape that JSON does not know', start)
        }
      }
      if (code === 92) index++
      else if (code < 32) return this.stop('a text holds a line break or another control character', index)
    }
    return this.cutOff('inside a text')
  }

  private blanks(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
      this.at++
    }
  }

  private unexpected(wanted: string): never {
    if (this.at >= this.text.length) return this.cutOff(`where ${wanted} should follow`)
    wordText.lastIndex = this.at
    const found = wordText.exec(this.text)?.[0] ?? this.text[this.at] ?? ''
    return this.stop(`${wanted} should stand here, not ${JSON.stringify(found)}`)
  }

  private cutOff(where: string): never {
    this.at = this.text.trimEnd().length
    const line = this.text.slice(0, this.at).split(/\r\n|\r|\n/).length
    return this.stop(`the document is cut off in line ${line}, ${where}`)
  }

  private note(kind: JsonProblem['kind'], message: string, span: Span): void {
    if (this.problems.length < 100) this.problems.push({ kind, message, span, pointer: pointer(this.path) })
  }

  private stop(message: string, at = this.at): never {
    throw new Stop({
      kind: 'syntax',
      message,
      span: { start: at, end: Math.min(at + 1, this.text.length) },
      pointer: pointer(this.path),
    })
  }
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
