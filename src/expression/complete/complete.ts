import type { Dialect } from '../dialect.js'
import { quote } from '../format/print.js'
import type { FunctionDeclaration } from '../functions/declaration.js'
import { connectFunctions, functionsOf } from '../functions/index.js'
import { declarationOf, type Position, positionOf } from '../positions.js'
import { words } from '../syntax/words.js'
import { type Cursor, endOfWord, type OpenCall, scan } from './scan.js'
import { signature } from './signature.js'

export interface CompleteOptions {
  readonly dialect?: Dialect | undefined
  /** Source attributes to offer, by name. */
  readonly attributes?: readonly string[] | undefined
  /** Values seen in sample users, by attribute name: offered as Switch keys and in comparisons with that attribute. */
  readonly values?: Readonly<Record<string, readonly string[]>> | undefined
}

export interface CompletionOption {
  /** What the list shows. */
  readonly label: string
  readonly kind: 'function' | 'attribute' | 'word' | 'value'
  /** Signature, or a few words. */
  readonly detail: string
  /** What replaces the text between `from` and `to`. */
  readonly insert: string
}

/** The parameter at the cursor, for a hint above the line. */
export interface ParameterHint {
  readonly function: string
  readonly signature: string
  /** `source`, `key2`: with its number where it repeats. */
  readonly parameter: string
  readonly words: string
}

export interface Completion {
  readonly from: number
  readonly to: number
  /** Best first: those that begin as what was typed, then those with a part that does. */
  readonly options: readonly CompletionOption[]
  readonly hint?: ParameterHint
}

/**
 * What could be written at an offset. Works in broken texts, since a text being written is broken most of the time. At most 200
 * options; an empty list when the cursor stands where nothing can be proposed, such as inside a free text.
 *
 * @example
 * complete('ToLo', 4).options[0] // { label: 'ToLower', kind: 'function', detail: 'ToLower(source, culture?)', insert: 'ToLower(' }
 */
export function complete(text: string, offset: number, options: CompleteOptions = {}): Completion {
  const at = Math.max(0, Math.min(Math.trunc(offset) || 0, text.length))
  const cursor = scan(text, at)
  const declaration = declarationAt(cursor, options.dialect ?? 'entra')
  const position = declaration && positionOf(declaration, cursor.calls.at(-1)?.position ?? 0)
  const hint = declaration && position && hintOf(declaration, position)
  const { from, to, found } = proposals(text, at, cursor, position, options)
  const typed = text.slice(from, at).toLowerCase()
  const ranked = rank(found, cursor.place === 'word' ? typed : typed.trimStart())
  return { from, to, options: ranked.slice(0, 200), ...(hint && { hint }) }
}

function proposals(text: string, at: number, cursor: Cursor, position: Position | undefined, options: CompleteOptions) {
  const { attributes = [] } = options
  if (cursor.place === 'attribute') {
    const end = closingBracket(text, at)
    const found = attributes.map(name => attributeOption(name, end === undefined ? `${name}]` : name))
    return { from: cursor.start, to: end ?? at, found }
  }
  if (cursor.place === 'text') {
    const end = closingQuote(text, at)
    const close = end === undefined ? '"' : ''
    const found = textsAt(text, cursor, position, options).map(value => textOption(value, quote(value).slice(1, -1) + close))
    return { from: cursor.start, to: end ?? at, found }
  }
  const to = endOfWord(text, at)
  const found = [
    ...wordsAt(cursor, position, options.dialect ?? 'entra'),
    ...textsAt(text, cursor, position, options).map(value => textOption(value, quote(value))),
    ...attributes.map(name => attributeOption(name, `[${name}]`)),
    ...functionsFor(options.dialect ?? 'entra', /^\s*\(/.test(text.slice(to, to + 40))),
  ]
  return { from: cursor.start, to, found }
}

function functionsFor(dialect: Dialect, opened: boolean): CompletionOption[] {
  const own = [...functionsOf(dialect)]
    .filter(({ offered }) => offered)
    .map(declaration => ({
      label: declaration.name,
      kind: 'function' as const,
      detail: signature(declaration),
      insert: opened ? declaration.name : `${declaration.name}${declaration.parameters.length === 0 ? '()' : '('}`,
    }))
  const foreign = dialect === 'connect' ? [...connectFunctions.values()] : []
  const named = foreign.map(({ name, group }) => ({
    label: name,
    kind: 'function' as const,
    detail: `Connect: ${group}`,
    insert: opened ? name : `${name}(`,
  }))
  return [...own, ...named].sort((a, b) => (a.label < b.label ? -1 : 1))
}

/** Bare words: those the position names, and flow instructions where a branch of IIF can be the result of the whole expression. */
function wordsAt(cursor: Cursor, position: Position | undefined, dialect: Dialect): CompletionOption[] {
  const inBranch =
    cursor.calls.length > 0 && cursor.calls.every(({ name, position: at }) => declarationOf(name)?.name === 'IIF' && at > 0)
  return [...words.values()]
    .filter(word => word.dialects.includes(dialect))
    .filter(word => position?.parameter.oneOf?.includes(word.name) || (word.meaning === 'flow' && inBranch))
    .map(word => ({ label: word.name, kind: 'word', detail: word.words, insert: word.name }))
}

/** Texts the position allows, and values seen in the attribute that the text is compared with. */
function textsAt(text: string, cursor: Cursor, position: Position | undefined, { values = {} }: CompleteOptions): string[] {
  const call = cursor.calls.at(-1)
  const allowed = (position?.parameter.oneOf ?? []).filter(value => words.get(value)?.meaning !== 'option')
  const compared = call && (position?.half === 'key' ? firstArgument(text, call) : comparedWith(text, call, cursor.start))
  const seen = compared ? attributesIn(compared).flatMap(name => (Object.hasOwn(values, name) ? (values[name] ?? []) : [])) : []
  return [...new Set([...allowed, ...seen])]
}

const firstArgument = (text: string, call: OpenCall) => {
  const argument = text.slice(call.start, call.argumentStart)
  return argument.slice(0, 2_000)
}

/** The left side of a comparison that the cursor ends: `[country] = |`. */
function comparedWith(text: string, call: OpenCall, until: number): string | undefined {
  const before = text.slice(Math.max(call.argumentStart, until - 2_000), until).replace(/"$/, '')
  return /[=<>]\s*$/.test(before) ? before : undefined
}

const attributesIn = (text: string) => [...text.matchAll(/\[([^[\]"]{1,200})\]/g)].map(match => (match[1] ?? '').trim())

function declarationAt(cursor: Cursor, dialect: Dialect): FunctionDeclaration | undefined {
  const name = cursor.calls.at(-1)?.name
  return name === undefined ? undefined : (declarationOf(name, dialect) ?? declarationOf(name))
}

function hintOf(declaration: FunctionDeclaration, position: Position): ParameterHint {
  return {
    function: declaration.name,
    signature: signature(declaration),
    parameter: position.label,
    words: position.parameter.words,
  }
}

const attributeOption = (name: string, insert: string): CompletionOption => ({
  label: name,
  kind: 'attribute',
  detail: 'source attribute',
  insert,
})
const textOption = (value: string, insert: string): CompletionOption => ({ label: value, kind: 'value', detail: 'text', insert })

/** Offset of the bracket that closes the attribute around the cursor, if it stands before anything that ends it. */
function closingBracket(text: string, at: number): number | undefined {
  for (let index = at; index < text.length && index < at + 400; index++) {
    const character = text[index]
    if (character === ']') return index
    if (character === '[' || character === ',' || character === '(' || character === ')' || character === '"') return undefined
  }
  return undefined
}

/** Offset of the quotation mark that closes the text around the cursor: the next one on the line, if a text may end there. */
function closingQuote(text: string, at: number): number | undefined {
  for (let index = at; index < text.length; index++) {
    const character = text[index]
    if (character === '"') return /^\s*(?:[,)=<>]|$)/.test(text.slice(index + 1, index + 200)) ? index : undefined
    if (character === '\n') return undefined
    if (character === '\\') index++
  }
  return undefined
}

function rank(options: readonly CompletionOption[], typed: string): CompletionOption[] {
  if (typed === '') return [...options]
  const starts = options.filter(({ label }) => label.toLowerCase().startsWith(typed))
  const contains = options.filter(option => !starts.includes(option) && holds(option, typed))
  return [...starts, ...contains]
}

/** Names hold what begins one of their parts: `case` is in PCase, `tri` is not in IsString. */
function holds({ label, kind }: CompletionOption, typed: string): boolean {
  const lower = label.toLowerCase()
  if (kind === 'value') return lower.includes(typed)
  for (let index = lower.indexOf(typed, 1); index > 0; index = lower.indexOf(typed, index + 1)) {
    if (/\p{Lu}/u.test(label[index] ?? '') || !/[\p{L}\p{N}]/u.test(label[index - 1] ?? '')) return true
  }
  return false
}
