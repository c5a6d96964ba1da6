import { type Diagnostic, report } from '../../diagnostics/index.js'
import type { Dialect } from '../dialect.js'
import { ExpressionError } from '../errors.js'
import { quote } from '../format/print.js'
import { parseSound } from '../parse-sound.js'
import { declarationOf, type Position, positionOf } from '../positions.js'
import { maximumDepth } from '../syntax/limits.js'
import type { ComparisonOperator, Expression, Slot } from '../syntax/tree.js'
import { words } from '../syntax/words.js'
import { graphNodeMalformed, graphTextDisagrees, graphTooLarge, graphUnknownParameter } from './diagnostics.js'
import { place } from './place.js'
import { same } from './same.js'

/** A text's deepest calls, what stands in them, and the operator above that: a comparison is a node of the tree. */
const deepest = maximumDepth + 2
const maximumNodes = 250_000
/** Characters of `expression` members that are parsed in one reading; a tree of nested calls repeats its text at every level. */
const maximumText = 4_000_000

/** One node of a Graph tree, read. */
export interface ReadNode {
  readonly tree: Expression
  /** The tree of the node's own text, where it says the same as the node: it knows how numbers and last positions were written. */
  readonly spelling?: Expression
  /** By position, for functions. */
  readonly children: readonly (ReadNode | undefined)[]
}

/**
 * Reads a Graph tree leniently into an expression tree (spans are empty). `type` may be missing (Attribute is the documented default)
 * and in any letter case, so may keys; Switch pairs may be spelled `switchValue`, `key` and `value`, or numbered; arguments under
 * unknown keys go to the first free positions. What was bent to fit is in `diagnostics`. Nothing usable: no root.
 */
export function readSource(source: unknown): { root?: ReadNode; diagnostics: Diagnostic[] } {
  const reader = new Reader()
  try {
    const root = reader.node(source, '', 1)
    return root ? { root, diagnostics: reader.diagnostics } : { diagnostics: reader.diagnostics }
  } catch (error) {
    if (error instanceof TooLarge) return { diagnostics: [...reader.diagnostics, report(graphTooLarge, { path: error.path })] }
    throw error
  }
}

/** Ends the reading of a tree without end; never leaves this file. */
class TooLarge extends Error {
  constructor(readonly path: string) {
    super('too large')
  }
}

interface Entry {
  readonly key: string
  readonly value: unknown
  readonly path: string
}

/** Functions whose parameter names Microsoft publishes: the function list of Graph and its parseExpression examples. */
const published: ReadonlySet<string> = new Set([
  'Append',
  'AppRoleAssignments',
  'FormatDateTime',
  'IsNothing',
  'Join',
  'Mid',
  'Not',
  'Prepend',
  'Replace',
  'SingleAppRoleAssignment',
  'Split',
  'StripSpaces',
  'Switch',
  'ToLower',
])

const nowhere = { start: 0, end: 0 }
const comparisons: ReadonlySet<string> = new Set<ComparisonOperator>(['=', '<>', '<', '<=', '>', '>='])
const isComparison = (name: string): name is ComparisonOperator => comparisons.has(name)

class Reader {
  readonly diagnostics: Diagnostic[] = []
  private nodes = 0
  private characters = 0
  private readonly parsed = new Map<string, Expression | undefined>()
  /** A constant without text was a %parameter%, so that the texts around it may lack it. */
  private readsParameters = false

  node(source: unknown, path: string, depth: number, position?: Position): ReadNode | undefined {
    this.nodes++
    if (depth > deepest || this.nodes > maximumNodes) throw new TooLarge(path)
    if (!isObject(source)) return this.malformed(path, 'a node is an object with type and name')
    const type = source.type === undefined || source.type === null ? 'attribute' : textOf(source.type)?.toLowerCase()
    const name = textOf(source.name)
    const text = typeof source.expression === 'string' ? source.expression : undefined
    const hasParameters = Array.isArray(source.parameters) && source.parameters.length > 0
    if (type !== 'attribute' && type !== 'constant' && type !== 'function') {
      return this.malformed(path, `the type of a node is Attribute, Constant or Function, not ${shown(source.type)}`, text)
    }
    if (name === undefined || (name === '' && type !== 'constant'))
      return this.malformed(path, `a node of type ${type} has no name`, text)
    if (type !== 'function') {
      if (hasParameters)
        this.malformed(path, `only functions have parameters, and this is ${type === 'attribute' ? 'an' : 'a'} ${type}`)
      const tree: Expression =
        type === 'attribute' ? { type: 'attribute', name, span: nowhere } : this.constant(name, text, position)
      return this.withText({ tree, children: [] }, text, path)
    }
    return this.call(name, text, source.parameters, path, depth)
  }

  private call(name: string, text: string | undefined, stored: unknown, path: string, depth: number): ReadNode | undefined {
    const declaration = declarationOf(name)
    const entries = this.entries(stored, path)
    const needed = isComparison(name) || declaration?.parameters.some(parameter => parameter.form !== 'optional')
    if (entries.length === 0 && needed && text !== undefined) {
      const spelling = this.parse(text)
      if (spelling) {
        if (stored !== undefined && stored !== null && !sameFunction(spelling, name)) this.disagrees(path)
        return { tree: spelling, spelling, children: [] }
      }
    }
    if (isComparison(name)) return this.comparison(name, entries, text, path, depth)
    const condition = name.toLowerCase() === 'iif' ? this.storedCondition(entries, depth) : undefined
    const { positions, strange, form } = this.placed(name, condition?.others ?? entries, text)
    const isPublished = published.has(form?.name ?? name)
    for (const entry of strange) {
      this.keep(
        report(graphUnknownParameter, {
          path: `${entry.path}/key`,
          message: `${form?.name ?? name} has no parameter ${shown(entry.key)} left`,
          // Where Microsoft publishes no names, ours are a choice and another name may be the true one.
          ...(!isPublished && { severity: 'warning', choice: 'graph-parameter-names' }),
        }),
      )
    }
    const children = positions.map((entry, index) => {
      const position = form && positionOf(form, index)
      if (entry && entry === condition?.left) return condition.node
      return entry && this.node(entry.value, `${entry.path}/value`, depth + 1, position)
    })
    return this.withText(
      {
        tree: callOf(
          form?.name ?? name,
          children.map(child => child?.tree),
        ),
        children,
      },
      text,
      path,
    )
  }

  /** Two dialects may give one function different positions (FormatDateTime): the number that the node's text has decides. */
  private placed(name: string, entries: readonly Entry[], text: string | undefined) {
    const forms = [...new Set([declarationOf(name, 'entra'), declarationOf(name, 'cloud-sync')])].filter(
      form => form !== undefined,
    )
    const [first] = forms
    if (!first) return { positions: entries, strange: [] as readonly Entry[], form: undefined }
    const spelling = forms.length > 1 && text !== undefined ? this.parse(text) : undefined
    const written = spelling?.type === 'call' ? spelling.slots.length : undefined
    const form = forms.find(({ parameters }) => parameters.length === written) ?? first
    return { ...place(form, entries), form }
  }

  private comparison(
    operator: ComparisonOperator,
    entries: readonly Entry[],
    text: string | undefined,
    path: string,
    depth: number,
  ): ReadNode | undefined {
    const at = (key: string, index: number) => entries.find(entry => entry.key.toLowerCase() === key) ?? entries[index]
    const sides = [at('left', 0), at('right', 1)].map(entry => entry && this.node(entry.value, `${entry.path}/value`, depth + 1))
    const [left, right] = sides
    if (!left || !right || entries.length !== 2)
      return this.malformed(path, `a comparison has the parameters left and right`, text)
    const tree: Expression = { ...operands(operator, left.tree, right.tree) }
    return this.withText({ tree, children: sides }, text, path)
  }

  /** The service stores a comparison in the condition of IIF flat, as three parameters: left side, sign, right side. */
  private storedCondition(entries: readonly Entry[], depth: number) {
    const [left, sign, right] = ['one', 'two', 'three'].map(key => entries.find(entry => entry.key.toLowerCase() === key))
    const operator = isObject(sign?.value) ? textOf(sign.value.name)?.trim() : undefined
    if (!left || !right || operator === undefined || !isComparison(operator)) return undefined
    const sides = [left, right].map(entry => this.node(entry.value, `${entry.path}/value`, depth + 1))
    const [one, other] = sides
    if (!one || !other) return undefined
    const node: ReadNode = { tree: operands(operator, one.tree, other.tree), children: sides }
    return { left, node, others: entries.filter(entry => entry !== sign && entry !== right) }
  }

  private entries(stored: unknown, path: string): Entry[] {
    if (stored === undefined || stored === null) return []
    if (!Array.isArray(stored)) {
      this.malformed(path, 'parameters is a list of key and value')
      return []
    }
    if (stored.length > maximumNodes) throw new TooLarge(path)
    return stored.flatMap((entry: unknown, index): Entry[] => {
      const here = `${path}/parameters/${index}`
      if (isObject(entry)) return [{ key: textOf(entry.key) ?? '', value: entry.value, path: here }]
      this.malformed(here, 'a parameter is an object with key and value')
      return []
    })
  }

  /** A constant is a text, unless its own text shows it bare, or it stands where a number belongs. */
  private constant(name: string, text: string | undefined, position: Position | undefined): Expression {
    const bare = text?.trim()
    if (bare !== undefined && bare !== '' && !bare.startsWith('"')) {
      const spelling = this.parse(bare)
      const plain: Expression = { type: 'text', value: name, span: nowhere }
      if (spelling && spelling.type !== 'text' && same(spelling, plain)) return spelling
    }
    const parameter = text === undefined ? /^%([^%]+)%$/.exec(name)?.[1] : undefined
    if (parameter !== undefined) {
      this.readsParameters = true
      return { type: 'parameter', name: parameter, span: nowhere }
    }
    const word = words.get(name)
    const isWord = word?.meaning === 'flow' || (word?.meaning === 'option' && position?.parameter.oneOf?.includes(name))
    if (text === undefined && isWord) return { type: 'word', name, span: nowhere }
    const kind = position?.parameter.kind
    if ((kind === 'integer' || kind === 'number') && /^(?:0|-?[1-9]\d{0,39})$/.test(name)) {
      const value = Number(name)
      return { type: 'number', value: Number.isSafeInteger(value) ? value : BigInt(name), raw: name, span: nowhere }
    }
    return { type: 'text', value: name, span: nowhere }
  }

  private withText(node: ReadNode, text: string | undefined, path: string): ReadNode {
    if (text === undefined) return node
    const { tree } = node
    if ((tree.type === 'attribute' || tree.type === 'text') && isItself(tree, text)) return node
    if (this.characters + text.length > maximumText) return node
    const spelling = this.parse(text)
    if (spelling && same(spelling, tree)) return { ...node, spelling }
    if (!spelling || !this.readsParameters || !same(spelling, withoutParameters(tree))) this.disagrees(path)
    return node
  }

  /** The first hundred say enough. */
  private keep(diagnostic: Diagnostic): void {
    if (this.diagnostics.length < 100) this.diagnostics.push(diagnostic)
  }

  private disagrees(path: string): void {
    this.keep(report(graphTextDisagrees, { path: `${path}/expression` }))
  }

  private malformed(path: string, message: string, text?: string): ReadNode | undefined {
    this.keep(report(graphNodeMalformed, { path, message }))
    const tree = text === undefined ? undefined : this.parse(text)
    return tree && { tree, spelling: tree, children: [] }
  }

  /** Tree of a text in the dialects that schemas are written in; undefined when it has syntax errors in both. */
  private parse(text: string): Expression | undefined {
    if (this.parsed.has(text)) return this.parsed.get(text)
    this.characters += text.length
    const tree = treeOf(text, 'entra') ?? treeOf(text, 'cloud-sync')
    this.parsed.set(text, tree)
    return tree
  }
}

function treeOf(text: string, dialect: Dialect): Expression | undefined {
  try {
    return parseSound(text, { dialect })
  } catch (error) {
    if (error instanceof ExpressionError) return undefined
    throw error
  }
}

export function callOf(name: string, values: readonly (Expression | undefined)[]): Expression {
  const slots: Slot[] = values.map(value => (value ? { span: nowhere, value } : { span: nowhere }))
  return { type: 'call', name, nameSpan: nowhere, slots, span: nowhere }
}

export function operands(operator: ComparisonOperator, left: Expression, right: Expression): Expression {
  return { type: 'comparison', operator, operatorSpan: nowhere, left, right, span: nowhere }
}

/** The tree as the service writes its text: a %parameter% has no text, so its position is empty. */
function withoutParameters(tree: Expression): Expression {
  if (tree.type === 'comparison') return { ...tree, left: withoutParameters(tree.left), right: withoutParameters(tree.right) }
  if (tree.type !== 'call') return tree
  return callOf(
    tree.name,
    tree.slots.map(({ value }) => (value && value.type !== 'parameter' ? withoutParameters(value) : undefined)),
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names and keys are texts; a number or boolean that lost its quotation marks on the way is taken as its text. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? typeof value

const sameFunction = (tree: Expression, name: string) =>
  (tree.type === 'call' && tree.name.toLowerCase() === name.toLowerCase()) ||
  (tree.type === 'comparison' && tree.operator === name)

/** The plain spellings of attributes and texts, recognised without a parser; schemas hold thousands of them. */
const isItself = (tree: { type: string; name?: string; value?: string }, text: string): boolean =>
  tree.type === 'attribute' ? text === `[${tree.name}]` : text === tree.value || text === quote(tree.value ?? '')
