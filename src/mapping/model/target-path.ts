/** One equality of a value filter. */
export interface PathCondition {
  readonly attribute: string
  /** As written; only `eq` is an equality. */
  readonly operator: string
  readonly value: string | boolean
  /** The literal stood in quotes. */
  readonly quoted: boolean
}

/** A target path in its parts: `addresses[type eq "work"].country`. Names are as written. */
export interface TargetPath {
  /** Everything up to the last colon before the attribute name; absent for the core schema. */
  readonly urn?: string
  readonly attribute: string
  readonly conditions: readonly PathCondition[]
  readonly subAttribute?: string
  /** Words of the value filter that cannot be written as equalities (`or`, `not`, parentheses). */
  readonly beyondEquality: boolean
}

/** Either a path or what is wrong with it, in words that follow "the target path". */
export type TargetPathResult =
  | { readonly path: TargetPath; readonly problem?: never }
  | { readonly path?: never; readonly problem: string }

const coreUrn = /^urn:ietf:params:scim:schemas:core:2\.0:(user|group)$/i
/** `urn:` and at least one part, none of them empty or with blanks (RFC 8141). */
const urnText = /^urn(:[^\s:]+)+$/i
const name = /^[A-Za-z$][A-Za-z0-9_$-]*$/
/** URN of a schema, without an attribute behind it. */
const schemaAlone = /^urn:.*:\d+(\.\d+)*:(user|group)$/i

/**
 * Parses a target path: `[urn:]name[filter].name`. The URN ends at the last colon before the attribute, so that the dot in
 * "2.0" is not taken for the one before a sub-attribute; a URN of SCIM 1.1 ends in its version. A core URN is dropped:
 * `urn:…:core:2.0:User:title` is `title`.
 *
 * @example
 * parseTargetPath('emails[type eq "work"].value').path
 * // { attribute: 'emails', conditions: [{ attribute: 'type', operator: 'eq', value: 'work', quoted: true }], subAttribute: 'value', … }
 */
export function parseTargetPath(text: string): TargetPathResult {
  const path = text.trim()
  if (path === '') return { problem: 'is empty' }
  if (path.length > 1000) return { problem: 'is longer than 1,000 characters' }
  const bracket = path.indexOf('[')
  const beforeFilter = bracket < 0 ? path : path.slice(0, bracket)
  const colon = beforeFilter.lastIndexOf(':')
  // SCIM 1.1 URNs end in their version, so that a dot comes before the attribute: urn:scim:schemas:extension:enterprise:1.0.department
  const version = colon < 0 ? undefined : /^(\d+(?:\.\d+)*)\.(?=[A-Za-z$])/.exec(path.slice(colon + 1))?.[1]
  const urn = colon < 0 ? undefined : path.slice(0, version === undefined ? colon : colon + 1 + version.length)
  if (urn !== undefined && !/^urn:/i.test(`${urn}:`)) return { problem: `has a colon but does not begin with "urn:"` }
  if (urn !== undefined && !urnText.test(urn)) return { problem: `has a URN that is none: "${urn}"` }
  if (colon >= 0 && bracket < 0 && schemaAlone.test(path))
    return { problem: 'is the name of a schema and lacks the attribute behind it' }
  const rest = path.slice((urn?.length ?? -1) + 1)
  if (rest === '') return { problem: 'ends in a colon and lacks the attribute' }
  const parts = splitRest(rest)
  if ('problem' in parts) return parts
  if (!name.test(parts.attribute)) return { problem: `has an attribute name that is none: "${parts.attribute}"` }
  if (parts.subAttribute !== undefined && !name.test(parts.subAttribute))
    return {
      problem: parts.subAttribute.includes('.')
        ? 'has more than one dot'
        : `has a sub-attribute name that is none: "${parts.subAttribute}"`,
    }
  const filter = parts.filter === undefined ? { conditions: [], beyondEquality: false } : parseFilter(parts.filter)
  if ('problem' in filter) return filter
  return {
    path: {
      ...(urn !== undefined && !coreUrn.test(urn) && { urn }),
      attribute: parts.attribute,
      conditions: filter.conditions,
      ...(parts.subAttribute !== undefined && { subAttribute: parts.subAttribute }),
      beyondEquality: filter.beyondEquality,
    },
  }
}

function splitRest(rest: string): { attribute: string; filter?: string; subAttribute?: string } | { problem: string } {
  const bracket = rest.indexOf('[')
  if (bracket < 0) {
    if (rest.includes(']')) return { problem: 'closes a bracket that it does not open' }
    if (rest.includes('"')) return { problem: 'has a quotation mark outside brackets' }
    const dot = rest.indexOf('.')
    return dot < 0 ? { attribute: rest } : { attribute: rest.slice(0, dot), subAttribute: rest.slice(dot + 1) }
  }
  const close = closingBracket(rest, bracket)
  if (close === 'quote') return { problem: 'has a quotation mark that is not closed' }
  if (close < 0) return { problem: 'opens a bracket that it does not close' }
  const filter = rest.slice(bracket + 1, close)
  const tail = rest.slice(close + 1)
  if (tail === '') return { attribute: rest.slice(0, bracket), filter }
  if (!tail.startsWith('.')) return { problem: 'has something other than a sub-attribute behind the bracket' }
  return { attribute: rest.slice(0, bracket), filter, subAttribute: tail.slice(1) }
}

function closingBracket(text: string, open: number): number | 'quote' {
  let quoted = false
  for (let index = open + 1; index < text.length; index++) {
    const character = text[index]
    if (quoted && character === '\\') index++
    else if (character === '"') quoted = !quoted
    else if (character === ']' && !quoted) return index
  }
  return quoted ? 'quote' : -1
}

const token = /\s*(?:"((?:[^"\\]|\\.)*)"|([()])|([^\s()"]+))/y

function parseFilter(text: string): { conditions: PathCondition[]; beyondEquality: boolean } | { problem: string } {
  if (text.trim() === '') return { problem: 'has empty brackets' }
  const words: { text: string; quoted: boolean }[] = []
  token.lastIndex = 0
  while (token.lastIndex < text.trimEnd().length) {
    const match = token.exec(text)
    if (!match) return { problem: 'has a filter that cannot be read' }
    const quoted = match[1] !== undefined
    words.push({ text: quoted ? unescaped(match[1] ?? '') : (match[2] ?? match[3] ?? ''), quoted })
  }
  const logical = (word: { text: string; quoted: boolean }) => !word.quoted && /^(or|not|\(|\))$/i.test(word.text)
  if (words.some(logical)) return { conditions: [], beyondEquality: true }
  const conditions: PathCondition[] = []
  for (let index = 0; index < words.length; ) {
    const attribute = words[index]
    const operator = words[index + 1]
    if (!attribute || attribute.quoted || !operator || operator.quoted)
      return { problem: 'has a filter that is not "name eq value"' }
    if (/^pr$/i.test(operator.text)) {
      conditions.push({ attribute: attribute.text, operator: 'pr', value: true, quoted: false })
      index += 2
    } else {
      const value = words[index + 2]
      if (!value) return { problem: 'has a filter without a value' }
      if (!value.quoted && !/^(true|false|null|-?\d+(\.\d+)?)$/i.test(value.text))
        return { problem: `has a filter value without quotation marks: ${value.text}` }
      const literal = value.quoted || !/^(true|false)$/i.test(value.text) ? value.text : value.text.toLowerCase() === 'true'
      conditions.push({ attribute: attribute.text, operator: operator.text, value: literal, quoted: value.quoted })
      index += 3
    }
    const next = words[index]
    if (!next) break
    if (next.quoted || next.text.toLowerCase() !== 'and' || index === words.length - 1)
      return { problem: 'has a filter whose parts are not joined by "and"' }
    index++
  }
  return { conditions, beyondEquality: false }
}

const unescaped = (text: string) => text.replace(/\\(.)/g, '$1')

/** The multi-valued or complex attribute a path lives in, with its filter: paths with one key address one element. Lower case. */
export function elementKey(path: TargetPath): string {
  const conditions = path.conditions
    .map(({ attribute, operator, value }) => `${attribute} ${operator} ${String(value)}`.toLowerCase())
    .sort()
  return `${path.urn === undefined ? '' : `${path.urn.toLowerCase()}:`}${path.attribute.toLowerCase()}${conditions.length > 0 ? `[${conditions.join(' and ')}]` : ''}`
}

/** The whole path in a form that is equal for two spellings of one place. */
export function pathKey(path: TargetPath): string {
  return path.subAttribute === undefined ? elementKey(path) : `${elementKey(path)}.${path.subAttribute.toLowerCase()}`
}

/** `pathKey` of a text; of one that cannot be parsed, the trimmed text in lower case. */
export function targetKey(text: string): string {
  const { path } = parseTargetPath(text)
  return path ? pathKey(path) : text.trim().toLowerCase()
}
