import { type Expression, findFunction } from '../../expression/index.js'
import type { SourceAttribute } from '../model/source-attributes.js'
import { factsOf, switchFacts } from './facts.js'
import { callNamed, literalText, switchParts } from './tree.js'

/** Kind of what an expression gives, as far as its text tells. */
export type OutcomeType = 'String' | 'Integer' | 'Boolean' | 'DateTime' | 'Reference' | 'Binary' | 'Complex' | 'Unknown'

/** What can come out of an expression, found without running it. */
export interface Outcome {
  readonly types: ReadonlySet<OutcomeType>
  /** Kinds of the results that are no literals. */
  readonly freeTypes: ReadonlySet<OutcomeType>
  readonly multivalued: boolean
  /** The texts that can come out, when they are literals. */
  readonly texts: readonly Literal[]
  /** True when nothing but `texts` (and nothing at all) can come out. */
  readonly onlyTexts: boolean
  /** No value at all can come out. */
  readonly maybeNothing: boolean
  /** Most characters, when known. */
  readonly maximumLength?: number
}

interface Literal {
  readonly text: string
  readonly node: Expression
}

/** Looks up a source attribute by name. */
export type AttributeLookup = (
  name: string,
) => Pick<SourceAttribute, 'type' | 'multivalued' | 'nullable' | 'maximumLength'> | undefined

const returned: Readonly<Record<string, OutcomeType>> = {
  text: 'String',
  integer: 'Integer',
  boolean: 'Boolean',
  dateTime: 'DateTime',
  list: 'String',
  roles: 'Complex',
  any: 'Unknown',
  flow: 'Unknown',
}

/** Functions that never give null, whatever they are given. */
const neverNothing: ReadonlySet<string> = new Set([
  'not',
  'isnull',
  'isnullorempty',
  'ispresent',
  'isstring',
  'cbool',
  'count',
  'instr',
  'join',
  'left',
  'mid',
  'word',
  'now',
  'guid',
  'randomstring',
  'bitand',
])
/** Functions that give one of their arguments, or a text no longer than their first. */
const noLonger: ReadonlySet<string> = new Set([
  'tolower',
  'toupper',
  'stripspaces',
  'left',
  'mid',
  'word',
  'pcase',
  'redact',
  'ignoreflowifnullorempty',
  'normalizediacritics',
  'trim',
])

/**
 * Follows an expression to its results: literals, kinds, length. Branches of IIF, Switch and Coalesce are united.
 *
 */
export function outcomeOf(tree: Expression, attribute: AttributeLookup): Outcome {
  const visit = (node: Expression, present: readonly string[]): Outcome => {
    const literal = literalText(node)
    if (literal !== undefined)
      return {
        types: new Set([node.type === 'number' ? 'Integer' : node.type === 'word' ? 'Boolean' : 'String']),
        freeTypes: new Set(),
        multivalued: false,
        texts: [{ text: literal, node }],
        onlyTexts: true,
        maybeNothing: false,
        maximumLength: literal.length,
      }
    if (node.type === 'attribute') {
      const known = attribute(node.name)
      const types = new Set([known?.type ?? ('Unknown' as const)])
      return {
        types,
        freeTypes: types,
        multivalued: known?.multivalued ?? false,
        texts: [],
        onlyTexts: false,
        maybeNothing: !present.includes(node.name) && (known?.nullable ?? true),
        ...(known?.maximumLength !== undefined && { maximumLength: known.maximumLength }),
      }
    }
    if (node.type === 'comparison') return truth(node)
    if (node.type !== 'call') return node.type === 'word' ? nothing : unknown
    return ofCall(node, present)
  }

  const ofCall = (node: Expression & { type: 'call' }, present: readonly string[]): Outcome => {
    const values = node.slots.map(slot => slot.value)
    const branch = (value: Expression | undefined, facts: readonly string[]) =>
      value ? visit(value, facts.length > 0 ? [...present, ...facts] : present) : nothing
    if (callNamed(node, 'IIF')) {
      const { whenTrue, whenFalse } = factsOf(values[0])
      return unite([branch(values[1], whenTrue), branch(values[2], whenFalse)])
    }
    if (callNamed(node, 'Switch')) {
      const parts = switchParts(node)
      const { ofKey, ofDefault } = switchFacts(parts)
      return unite([...parts.pairs.map(({ key, value }) => branch(value, ofKey(key))), branch(parts.defaultValue, ofDefault)])
    }
    const name = node.name.toLowerCase()
    if (callNamed(node, 'Redact', 'IgnoreFlowIfNullOrEmpty') && values[0]) return visit(values[0], present)
    // Each argument once: a second visit on every level would double the work with each.
    const parts = values.flatMap(value => (value ? [visit(value, present)] : []))
    if (callNamed(node, 'Coalesce')) return { ...unite(parts), maybeNothing: parts.every(part => part.maybeNothing) }
    const declaration = findFunction(node.name) ?? findFunction(node.name, 'cloud-sync')
    if (!declaration) return unknown
    if (declaration.returns === 'boolean') return truth(node)
    const length = noLonger.has(name)
      ? shortest(
          values[0] && parts[0]?.maximumLength,
          name === 'left' ? wholeNumber(values[1]) : name === 'mid' ? wholeNumber(values[2]) : undefined,
        )
      : undefined
    const types = new Set([returned[declaration.returns] ?? ('Unknown' as const)])
    return {
      types,
      freeTypes: types,
      multivalued: declaration.returns === 'list' || declaration.returns === 'roles',
      texts: [],
      onlyTexts: false,
      // The first rule of SelectUniqueValue counts unless its value is taken.
      maybeNothing:
        !neverNothing.has(name) && (name === 'selectuniquevalue' ? parts.slice(0, 1) : parts).some(part => part.maybeNothing),
      ...(length !== undefined && { maximumLength: length }),
    }
  }

  return visit(tree, [])
}

const nothing: Outcome = {
  types: new Set(),
  freeTypes: new Set(),
  multivalued: false,
  texts: [],
  onlyTexts: true,
  maybeNothing: true,
  maximumLength: 0,
}
const unknown: Outcome = {
  types: new Set(['Unknown']),
  freeTypes: new Set(['Unknown']),
  multivalued: false,
  texts: [],
  onlyTexts: false,
  maybeNothing: true,
}
const truth = (node: Expression): Outcome => ({
  types: new Set(['Boolean']),
  freeTypes: new Set(['Boolean']),
  multivalued: false,
  texts: [
    { text: 'True', node },
    { text: 'False', node },
  ],
  onlyTexts: true,
  maybeNothing: false,
  maximumLength: 5,
})

function unite(parts: readonly Outcome[]): Outcome {
  const lengths = parts.map(part => part.maximumLength)
  const maximumLength = lengths.every(length => length !== undefined) ? Math.max(0, ...lengths) : undefined
  return {
    types: new Set(parts.flatMap(part => [...part.types])),
    freeTypes: new Set(parts.flatMap(part => [...part.freeTypes])),
    multivalued: parts.some(part => part.multivalued),
    texts: parts.flatMap(part => part.texts),
    onlyTexts: parts.every(part => part.onlyTexts),
    maybeNothing: parts.some(part => part.maybeNothing),
    ...(maximumLength !== undefined && { maximumLength }),
  }
}

const shortest = (a: number | undefined, b: number | undefined) => (a === undefined ? b : b === undefined ? a : Math.min(a, b))
const wholeNumber = (node: Expression | undefined) => {
  const text = literalText(node)
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined
}
