import { type AttributePath, splitPath } from '../attribute-path.js'
import { type Definition, definitionsOf } from '../definition.js'
import { filterLiteral, filterNested, filterOperator, filterSyntax, filterTooDeep, filterTooLong } from '../diagnostics.js'
import { ScimError, shown } from '../error.js'
import type { ScimOptions } from '../types.js'
import { rememberOptions } from './remember.js'
import { resolveFilter } from './resolve.js'
import { type CompareOperator, compareOperators, type Filter, type FilterLiteral } from './tree.js'

/** Longest filter that is read, in UTF-16 units: 300 terms of 100 characters. */
export const maximumFilterLength = 32_768
/** Deepest nesting of parentheses and brackets. */
export const maximumFilterDepth = 64

/**
 * Reads a filter (RFC 7644 section 3.4.2.2): whole grammar, JSON literals, names with URNs, value filters. Names are checked
 * against the resource type, and every comparison against the attribute's type.
 *
 * @throws ScimError with scimType `invalidFilter`: bad syntax, an unknown operator or attribute, a comparison the type does not
 *   support (`active gt true`), longer than 32,768 characters or nested deeper than 64. At the server root (no `resourceType`)
 *   an unknown attribute is no error: it has no value.
 * @example
 * parseFilter('emails[type eq "work"] and active eq true', { resourceType: 'User' })
 */
export function parseFilter(text: string, options: ScimOptions = {}): Filter {
  const filter = new FilterParser(text, 0, options).whole()
  resolveFilter(filter, definitionsOf(options), options)
  rememberOptions(filter, options)
  return filter
}

const isSpace = (character: string | undefined) =>
  character === ' ' || character === '\t' || character === '\n' || character === '\r'
const wordPattern = /[^ \t\n\r()[\]"]*/y

/** Recursive descent over the text itself, one pass, no backtracking. */
export class FilterParser {
  #depth = 0
  readonly #definitions: readonly Definition[]
  readonly #entra: boolean

  constructor(
    readonly text: string,
    public position: number,
    options: ScimOptions,
  ) {
    this.#definitions = definitionsOf(options)
    this.#entra = options.compatibility === 'entra'
    if (typeof text !== 'string') throw new ScimError(filterSyntax, { message: 'the filter is no text' })
    if (text.length > maximumFilterLength)
      throw new ScimError(filterTooLong, { hint: `at most ${maximumFilterLength} characters are read, these are ${text.length}` })
  }

  whole(): Filter {
    this.#skip()
    if (this.position >= this.text.length) this.#fail('the filter is empty', 'write a comparison, such as userName eq "kim"')
    const filter = this.#or(false)
    this.#skip()
    if (this.position < this.text.length) {
      if (this.text[this.position] === ')') this.#fail('this parenthesis was never opened', 'remove it, or open it')
      this.#fail('the filter goes on after its end', 'join comparisons with and, or')
    }
    return filter
  }

  /** The filter of a value path, from behind `[` to before `]`. */
  inBrackets(): Filter {
    this.#deeper()
    const filter = this.#or(true)
    this.#skip()
    this.#depth--
    return filter
  }

  #or(inside: boolean): Filter {
    return this.#list('or', () => this.#list('and', () => this.#term(inside)))
  }

  #list(word: 'and' | 'or', next: () => Filter): Filter {
    const first = next()
    const filters = [first]
    while (this.#joins(word)) filters.push(next())
    return filters.length === 1 ? first : { kind: word, filters }
  }

  /** Reads `and` or `or` when it is next; RFC 7644 wants a space on both sides. */
  #joins(word: string): boolean {
    const start = this.position
    this.#skip()
    const end = this.position + word.length
    if (this.text.slice(this.position, end).toLowerCase() !== word || !this.#endsWord(end)) {
      this.position = start
      return false
    }
    if (start === this.position) this.#fail(`a space is missing before ${word}`, 'put a space on both sides')
    this.position = end
    if (!isSpace(this.text[end])) this.#fail(`a space is missing after ${word}`, 'put a space on both sides')
    return true
  }

  #term(inside: boolean): Filter {
    this.#skip()
    if (this.text[this.position] === '(') return this.#group(inside)
    const start = this.position
    const word = this.#word()
    if (word === '') this.#fail('a comparison is missing here', 'write attribute, operator and value')
    if (word.toLowerCase() === 'not') {
      this.#skip()
      if (this.text[this.position] === '(') return { kind: 'not', filter: this.#group(inside) }
    }
    const path = this.#path(word, start, inside)
    if (this.text[this.position] === '[') return this.#some(path, start, inside)
    return this.#comparison(path, start)
  }

  #group(inside: boolean): Filter {
    const start = this.position
    this.#deeper()
    this.position++
    const filter = this.#or(inside)
    this.#skip()
    if (this.text[this.position] !== ')') this.#fail('this parenthesis is not closed', 'close it', start)
    this.position++
    this.#depth--
    return filter
  }

  #some(path: AttributePath, start: number, inside: boolean): Filter {
    if (inside) throw new ScimError(filterNested, { span: { start, end: this.position + 1 } })
    if (path.sub !== undefined) this.#fail('a value filter belongs to the attribute itself', 'write it before the dot', start)
    const bracket = this.position
    this.position++
    const filter = this.inBrackets()
    if (this.text[this.position] !== ']') this.#fail('this bracket is not closed', 'close it', bracket)
    this.position++
    if (this.text[this.position] !== '.') return { kind: 'some', path, filter }
    if (!this.#entra)
      this.#fail(
        'nothing may follow a value filter',
        'put the comparison inside the brackets, as in emails[type eq "work" and value eq "x"]',
      )
    const subStart = ++this.position
    const sub = this.#path(this.#word(), subStart, true)
    return { kind: 'some', path, filter: { kind: 'and', filters: [filter, this.#comparison(sub, subStart)] } }
  }

  #path(word: string, start: number, inside: boolean): AttributePath {
    const path = splitPath(word, this.#definitions)
    if (!path)
      this.#fail(`${shown(word)} is no attribute name`, 'a name is letters, digits, - and _, with one sub-attribute', start)
    if (inside && (path.sub !== undefined || path.urn !== undefined))
      this.#fail(`inside brackets only sub-attributes are named, not ${shown(word)}`, 'write the sub-attribute alone', start)
    return path
  }

  #comparison(path: AttributePath, start: number): Filter {
    if (!isSpace(this.text[this.position]))
      this.#fail('an operator is missing', 'write a space and an operator such as eq', start)
    this.#skip()
    const operatorStart = this.position
    const word = this.#word()
    const operator = word.toLowerCase()
    if (operator === 'pr') return { kind: 'present', path }
    if (!isOperator(operator)) {
      if (word === '') this.#fail('an operator is missing', 'write eq, ne, co, sw, ew, pr, gt, ge, lt or le')
      throw new ScimError(filterOperator, {
        message: `${shown(word)} is no operator`,
        span: { start: operatorStart, end: this.position },
        hint: 'the operators are eq, ne, co, sw, ew, pr, gt, ge, lt and le',
      })
    }
    if (!isSpace(this.text[this.position]))
      this.#fail(`a value is missing after ${word}`, 'write a space and a JSON value, text in double quotes')
    this.#skip()
    return { kind: 'compare', path, operator, value: this.#literal() }
  }

  #literal(): FilterLiteral {
    const start = this.position
    if (this.text[start] === '"') this.#skipString()
    else this.#word()
    const raw = this.text.slice(start, this.position)
    const text = this.#entra && /^(true|false)$/i.test(raw) ? raw.toLowerCase() : raw
    if (!this.#endsWord(this.position) || this.text[this.position] === '"') this.#badLiteral(start, this.position + 1)
    try {
      const value: unknown = JSON.parse(text)
      if (isLiteral(value)) return value
    } catch {
      // Falls through to the same message: no JSON, or an object where only a scalar may stand.
    }
    return this.#badLiteral(start, this.position)
  }

  #badLiteral(start: number, end: number): never {
    const raw = this.text.slice(start, end)
    throw new ScimError(filterLiteral, {
      message: raw === '' ? 'a value is missing' : `${shown(raw)} is no JSON value`,
      span: { start, end },
      hint: 'text stands in double quotes; numbers, true, false and null stand bare',
    })
  }

  #skipString(): void {
    const start = this.position++
    while (this.position < this.text.length) {
      const character = this.text[this.position++]
      if (character === '\\') this.position++
      else if (character === '"') return
    }
    this.position = this.text.length
    this.#fail('this text is not closed', 'close it with a double quote', start)
  }

  #word(): string {
    wordPattern.lastIndex = this.position
    const word = wordPattern.exec(this.text)?.[0] ?? ''
    this.position += word.length
    return word
  }

  #endsWord(position: number): boolean {
    const character = this.text[position]
    return character === undefined || isSpace(character) || '()[]"'.includes(character)
  }

  #skip(): void {
    while (isSpace(this.text[this.position])) this.position++
  }

  #deeper(): void {
    if (++this.#depth > maximumFilterDepth)
      throw new ScimError(filterTooDeep, {
        span: { start: this.position, end: this.position + 1 },
        hint: `at most ${maximumFilterDepth} levels are read`,
      })
  }

  #fail(message: string, hint: string, start = this.position): never {
    throw new ScimError(filterSyntax, { message, hint, span: { start, end: Math.max(start + 1, this.position) } })
  }
}

function isOperator(word: string): word is CompareOperator {
  return (compareOperators as readonly string[]).includes(word)
}

function isLiteral(value: unknown): value is FilterLiteral {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
