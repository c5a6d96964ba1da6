import { type AttributePath, formatPath, splitPath } from '../attribute-path.js'
import { definitionsOf } from '../definition.js'
import { pathSyntax } from '../diagnostics.js'
import { ScimError, shown } from '../error.js'
import { formatFilter } from '../filter/format.js'
import { FilterParser, maximumFilterLength } from '../filter/parse.js'
import type { Filter } from '../filter/tree.js'
import type { ScimOptions } from '../types.js'

/** A PATCH path or mapping target: `[urn ":"] name ["[" filter "]"] ["." sub]`. Only `urn` means the extension itself. */
export interface PatchPath extends AttributePath {
  readonly filter?: Filter
}

/**
 * Reads a PATCH path (RFC 7644 figure 7) or the target of an attribute mapping; both have the same form. Whether the attribute
 * exists is another question. Names keep their spelling.
 *
 * @throws ScimError `invalidPath` for a malformed path, `invalidFilter` for what stands between the brackets
 * @example
 * parsePath('emails[type eq "work"].value')
 * // { name: 'emails', filter: { kind: 'compare', path: { name: 'type' }, operator: 'eq', value: 'work' }, sub: 'value' }
 */
export function parsePath(text: string, options: ScimOptions = {}): PatchPath {
  const fail = (message: string): never => {
    throw new ScimError(pathSyntax, {
      message,
      path: String(text).slice(0, 200),
      hint: 'write name, name.sub, or name[filter].sub',
    })
  }
  if (typeof text !== 'string') return fail('the path is no text')
  if (text.length > maximumFilterLength) return fail(`the path is longer than ${maximumFilterLength} characters`)
  const bracket = text.indexOf('[')
  if (bracket < 0) return splitPath(text, definitionsOf(options)) ?? fail(`${shown(text)} is no attribute path`)
  const attribute = splitPath(text.slice(0, bracket), definitionsOf(options))
  if (!attribute?.name) return fail(`${shown(text.slice(0, bracket))} is no attribute name`)
  if (attribute.sub !== undefined) return fail('a value filter belongs to the attribute itself, before the dot')
  if (text.indexOf(']', bracket) < 0) return fail('the bracket is not closed')
  const parser = new FilterParser(text, bracket + 1, options)
  const filter = parser.inBrackets()
  if (text[parser.position] !== ']') return fail('the bracket is not closed')
  const rest = text.slice(parser.position + 1)
  if (rest === '') return { ...attribute, filter }
  const sub = rest.startsWith('.') ? splitPath(rest.slice(1), [])?.name : undefined
  if (sub === undefined || rest.length !== sub.length + 1) return fail(`${shown(rest)} cannot follow a value filter`)
  return { ...attribute, filter, sub }
}

/** Writes a path so that `parsePath` reads the same. */
export function formatPatchPath(path: PatchPath): string {
  if (!path.filter) return formatPath(path)
  const { filter, sub, ...attribute } = path
  return `${formatPath(attribute)}[${formatFilter(filter)}]${sub === undefined ? '' : `.${sub}`}`
}

/** The comparisons of a filter that is nothing but `a eq 1 and b eq 2`; undefined for any other filter. */
export function equalitiesOf(
  filter: Filter,
): readonly { readonly name: string; readonly value: string | number | boolean }[] | undefined {
  const terms = filter.kind === 'and' ? filter.filters : [filter]
  const equalities = []
  for (const term of terms) {
    if (term.kind === 'and') {
      const inner = equalitiesOf(term)
      if (!inner) return undefined
      equalities.push(...inner)
      continue
    }
    if (term.kind !== 'compare' || term.operator !== 'eq' || term.value === null || term.path.name === undefined) return undefined
    equalities.push({ name: term.path.name, value: term.value })
  }
  return equalities
}
