import { pointer } from './json.js'

/** A member of the wrong kind. */
export interface ShapeProblem {
  readonly pointer: string
  readonly message: string
  readonly hint?: string
}

/**
 * What a document member may be. Every object keeps members that are not listed; `unknownMembers` names them.
 * A hand-written table and not zod: the reader is synchronous and part of every `transform`, and importing zod alone would
 * cost more than reading the document.
 */
export type Shape =
  | { readonly kind: 'text' | 'integer' | 'boolean' | 'anything' }
  | { readonly kind: 'list'; readonly of: () => Shape; readonly label?: (item: unknown, index: number) => string }
  | { readonly kind: 'object'; readonly members: Readonly<Record<string, Member>> }

interface Member {
  readonly shape: Shape
  readonly required: boolean
}

const text: Member = { shape: { kind: 'text' }, required: false }
const neededText: Member = { shape: { kind: 'text' }, required: true }
const integer: Member = { shape: { kind: 'integer' }, required: false }
const boolean: Member = { shape: { kind: 'boolean' }, required: false }
const anything: Member = { shape: { kind: 'anything' }, required: false }
const list = (of: () => Shape, label?: (item: unknown, index: number) => string): Member => ({
  shape: { kind: 'list', of, ...(label && { label }) },
  required: false,
})
const needed = (member: Member): Member => ({ ...member, required: true })
const one = (shape: Shape): Member => ({ shape, required: false })
const object = (members: Readonly<Record<string, Member>>): Shape => ({ kind: 'object', members })
const textShape: Shape = { kind: 'text' }
const nameOf = (member: string, word: string) => (item: unknown, index: number) => {
  const name = isObject(item) ? item[member] : undefined
  return typeof name === 'string' && name !== '' ? `${word} ${index + 1} (${name})` : `${word} ${index + 1}`
}

const metadata = list(() => object({ key: neededText, value: text }))

const attributeMappingSource: Shape = object({
  type: text,
  name: text,
  expression: text,
  parameters: list(() => object({ key: neededText, value: needed(one(attributeMappingSource)) })),
})

export const attributeMapping: Shape = object({
  targetAttributeName: neededText,
  source: one(attributeMappingSource),
  defaultValue: text,
  matchingPriority: integer,
  flowType: text,
  flowBehavior: text,
  exportMissingReferences: anything,
})

const filterClause: Shape = object({
  sourceOperandName: neededText,
  operatorName: neededText,
  targetOperand: one(object({ values: list(() => textShape) })),
})
const filterGroup: Shape = object({ name: text, clauses: list(() => filterClause) })
const filter: Shape = object({
  groups: list(() => filterGroup, nameOf('name', 'group')),
  inputFilterGroups: list(() => filterGroup),
  categoryFilterGroups: list(() => filterGroup),
})

export const objectMapping: Shape = object({
  name: text,
  enabled: boolean,
  flowTypes: text,
  sourceObjectName: text,
  targetObjectName: text,
  scope: one(filter),
  attributeMappings: needed(list(() => attributeMapping, nameOf('targetAttributeName', 'row'))),
  metadata,
})

const synchronizationRule: Shape = object({
  id: text,
  name: text,
  editable: boolean,
  priority: integer,
  sourceDirectoryName: text,
  targetDirectoryName: text,
  objectMappings: needed(list(() => objectMapping, nameOf('name', 'object mapping'))),
  containerFilter: anything,
  groupFilter: anything,
  metadata,
})

const attributeDefinition: Shape = object({
  name: neededText,
  type: text,
  multivalued: boolean,
  required: boolean,
  caseExact: boolean,
  mutability: text,
  anchor: boolean,
  defaultValue: text,
  flowNullValues: boolean,
  referencedObjects: list(() => object({ referencedObjectName: text, referencedProperty: text })),
  apiExpressions: anything,
  metadata,
})
const objectDefinition: Shape = object({
  name: neededText,
  attributes: list(() => attributeDefinition, nameOf('name', 'attribute')),
  metadata,
  supportedApis: list(() => textShape),
})
const directoryDefinition: Shape = object({
  id: text,
  name: neededText,
  objects: list(() => objectDefinition, nameOf('name', 'object')),
  readOnly: boolean,
  version: text,
  discoveryDateTime: text,
  discoverabilities: text,
  metadata: anything,
})

export const synchronizationSchema: Shape = object({
  id: text,
  version: text,
  provisioningTaskIdentifier: text,
  directories: list(() => directoryDefinition, nameOf('name', 'directory')),
  synchronizationRules: needed(list(() => synchronizationRule, nameOf('name', 'rule'))),
})

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const words: Readonly<Record<Shape['kind'], string>> = {
  text: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
  anything: 'a value',
  list: 'a list',
  object: 'an object',
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return `the text ${JSON.stringify(value.length > 30 ? `${value.slice(0, 29)}…` : value)}`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** What PowerShell writes for objects and lists beyond the depth it was told, which is 2 by default. */
const isCut = (value: unknown): boolean => typeof value === 'string' && /^(@\{|System\.|Microsoft\.Graph\.)/.test(value)

/** Everything about `value` that is not as `shape` says, at most 100 findings. The value must not contain itself. */
export function shapeProblems(value: unknown, shape: Shape, base: readonly (string | number)[] = []): ShapeProblem[] {
  const problems: ShapeProblem[] = []
  const visit = (item: unknown, wanted: Shape, path: readonly (string | number)[], place: string): void => {
    if (problems.length >= 100 || wanted.kind === 'anything') return
    const wrong = () =>
      problems.push({
        pointer: pointer(path),
        message: `${place === '' ? 'the document' : place} must be ${words[wanted.kind]}, not ${kindOf(item)}`,
        ...(isCut(item) && { hint: 'PowerShell cut the document off at this level: write it with ConvertTo-Json -Depth 100' }),
      })
    if (wanted.kind === 'list') {
      if (!Array.isArray(item)) return void wrong()
      const inner = wanted.of()
      const container = place
      for (const [index, element] of item.entries())
        visit(element, inner, [...path, index], wanted.label?.(element, index) ?? `${container}[${index}]`)
    } else if (wanted.kind === 'object') {
      if (!isObject(item)) return void wrong()
      for (const [name, member] of Object.entries(wanted.members)) {
        const inner = Object.hasOwn(item, name) ? item[name] : undefined
        const label = place === '' ? name : `${place}: ${name}`
        if (inner !== undefined && (inner !== null || member.required)) visit(inner, member.shape, [...path, name], label)
        else if (member.required)
          problems.push({ pointer: pointer(path), message: `${place === '' ? 'the document' : place} lacks "${name}"` })
      }
    } else if (
      !(wanted.kind === 'text'
        ? typeof item === 'string'
        : wanted.kind === 'boolean'
          ? typeof item === 'boolean'
          : Number.isInteger(item))
    )
      wrong()
  }
  visit(value, shape, base, '')
  return problems
}

/** Members that the shape does not list, with their place; OData annotations (`@odata.type`) are expected everywhere. */
export function unknownMembers(
  value: unknown,
  shape: Shape,
  base: readonly (string | number)[] = [],
): { pointer: string; name: string }[] {
  const found: { pointer: string; name: string }[] = []
  const visit = (item: unknown, wanted: Shape, path: readonly (string | number)[]): void => {
    if (found.length >= 1000) return
    if (wanted.kind === 'list' && Array.isArray(item)) {
      const inner = wanted.of()
      for (const [index, element] of item.entries()) visit(element, inner, [...path, index])
    } else if (wanted.kind === 'object' && isObject(item)) {
      for (const [name, member] of Object.entries(item)) {
        const known = Object.hasOwn(wanted.members, name) ? wanted.members[name] : undefined
        if (known) visit(member, known.shape, [...path, name])
        else if (!name.includes('@')) found.push({ pointer: pointer([...path, name]), name })
      }
    }
  }
  visit(value, shape, base)
  return found
}
