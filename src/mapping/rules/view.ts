import type { Dialect, Expression } from '../../expression/index.js'
import { type Outcome, outcomeOf } from '../analysis/outcome.js'
import { attributesOf } from '../analysis/tree.js'
import { type Ends, endsOf } from '../model/ends.js'
import { rowExpression, treeOf } from '../model/expression-text.js'
import { type Flow, flowOf, objectOf, type RowKind, rowKind } from '../model/flow.js'
import type {
  AttributeDefinition,
  AttributeMapping,
  ObjectDefinition,
  ObjectMapping,
  SynchronizationRule,
  SynchronizationSchema,
} from '../model/schema.js'
import { type SourceAttribute, sourceAttribute } from '../model/source-attributes.js'
import { definitionsByPath, lookupTarget } from '../model/target-attributes.js'
import { parseTargetPath, pathKey, type TargetPath } from '../model/target-path.js'
import { inScope } from '../scope/in-scope.js'
import type { SourceRecord } from '../source-record.js'
import type { CheckOptions } from './options.js'

/** What is known of the place a row writes to, from the document, the caller or the published SCIM schemas. */
export interface Place {
  readonly type: 'String' | 'Integer' | 'Boolean' | 'DateTime' | 'Reference' | 'Binary' | 'Complex'
  readonly multivalued: boolean
  readonly readOnly: boolean
  readonly required: boolean
  readonly maximumLength?: number
  readonly types?: readonly string[]
}

/** A row with everything that several rules want to know, worked out once. */
export interface RowView {
  readonly row: AttributeMapping
  readonly index: number
  readonly pointer: string
  /** `targetAttributeName`, as written. */
  readonly target: string
  readonly path?: TargetPath
  readonly pathProblem?: string
  /** Equal for two spellings of one place. */
  readonly key: string
  readonly place?: Place
  /**
   * Where `place` comes from; `custom`: an extension nobody described; `unknown`: not in the schema; `pseudo`: no attribute at all;
   * `foreign`: in a target that is no SCIM service and not described.
   */
  readonly origin: 'definition' | 'published' | 'custom' | 'unknown' | 'malformed' | 'pseudo' | 'foreign'
  readonly kind: RowKind
  readonly flow: Flow
  readonly text?: string
  readonly dialect: Dialect
  /** Absent when the expression has syntax errors. */
  readonly tree?: Expression
  readonly outcome?: Outcome
  readonly attributes: ReadonlyMap<string, Expression & { type: 'attribute' }>
}

/** An object mapping as rules see it. */
export interface MappingView {
  readonly mapping: ObjectMapping
  readonly pointer: string
  readonly object: 'User' | 'Group'
  /** Belongs to the service: of a rule that may not be edited, or a place-holder, switched off and without a source. Only its form is judged. */
  readonly internal: boolean
  readonly ends: Ends
  readonly rows: readonly RowView[]
  /** A source attribute by exact name, from the document's source object or, for Entra, the table. */
  readonly source: (name: string) => SourceAttribute | undefined
  /** Attributes of the target object, when the document or the caller lists them. */
  readonly definitions: ReadonlyMap<string, AttributeDefinition> | undefined
  readonly sourceDefinitions: ReadonlyMap<string, AttributeDefinition>
  /** Sample records; empty when there are none or the mapping is of groups. */
  readonly samples: readonly Sample[]
  /** Those of them that the scoping filter lets through. */
  readonly inScope: readonly Sample[]
}

/** A sample user, raw and as a record. */
export interface Sample {
  readonly raw: unknown
  readonly record: SourceRecord
}

/** Everything a check runs on. */
export interface Subject {
  /** Absent when a mapping was given alone. */
  readonly schema?: SynchronizationSchema
  readonly mappings: readonly MappingView[]
  readonly options: CheckOptions
}

/** Builds the view of one mapping. */
export function viewMapping(
  mapping: ObjectMapping,
  pointer: string,
  options: CheckOptions,
  samples: readonly Sample[],
  definitions: { source?: ObjectDefinition | undefined; target?: ObjectDefinition | undefined } = {},
  rule?: SynchronizationRule,
): MappingView {
  const object = objectOf(mapping)
  const sourceDefinitions = new Map((definitions.source?.attributes ?? []).map(item => [item.name, item]))
  const listed = options.targetSchema ? asObject(options.targetSchema) : definitions.target
  const targets = (listed?.attributes?.length ?? 0) > 0 ? definitionsByPath(listed) : undefined
  const ends = endsOf(mapping, definitions.source, listed)
  // Letter case counts, above all in directory extensions: the document's spelling is the one that exists.
  const otherCase = new Set([...sourceDefinitions.keys()].filter(isExtension).map(name => name.toLowerCase()))
  const source = (name: string) => {
    const described = fromDefinition(sourceDefinitions.get(name), ends)
    // Of an extension the table knows the shape of the name alone.
    if (!described && otherCase.has(name.toLowerCase())) return undefined
    const listed = ends.fromEntra && !(described && name.startsWith('extension_')) ? sourceAttribute(name, object) : undefined
    return listed ?? described
  }

  return {
    mapping,
    pointer,
    object,
    internal: rule?.editable === false || (mapping.enabled === false && mapping.sourceObjectName === ''),
    ends,
    rows: mapping.attributeMappings.map((row, index) =>
      viewRow(row, index, `${pointer}/attributeMappings/${index}`, object, ends, source, targets),
    ),
    source,
    definitions: targets,
    sourceDefinitions,
    samples: object === 'User' ? samples : [],
    inScope: object === 'User' ? samples.filter(({ record }) => inScope(mapping.scope, record).inScope) : [],
  }
}

const isExtension = (name: string) => /^extension_/i.test(name)

const asObject = (schema: NonNullable<CheckOptions['targetSchema']>): ObjectDefinition =>
  'attributes' in schema || 'name' in schema
    ? (schema as ObjectDefinition)
    : { name: '', attributes: schema as readonly AttributeDefinition[] }

function viewRow(
  row: AttributeMapping,
  index: number,
  pointer: string,
  object: 'User' | 'Group',
  ends: Ends,
  source: MappingView['source'],
  definitions: ReadonlyMap<string, AttributeDefinition> | undefined,
): RowView {
  const target = row.targetAttributeName
  const { path, problem } = parseTargetPath(target)
  const key = path ? pathKey(path) : target.trim().toLowerCase()
  const text = rowExpression(row)
  const { dialect } = ends
  const tree = text === undefined ? undefined : treeOf(text, dialect)
  const { place, origin } = ends.toScim ? placeOf(path, key, object, definitions) : foreignPlace(key, definitions)
  return {
    row,
    index,
    pointer,
    target,
    ...(path && { path }),
    ...(problem !== undefined && ends.toScim && { pathProblem: problem }),
    key,
    ...(place && { place }),
    origin,
    kind: rowKind(row),
    flow: flowOf(row),
    dialect,
    ...(text !== undefined && { text }),
    ...(tree && { tree, outcome: outcomeOf(tree, source) }),
    attributes: tree ? attributesOf(tree) : new Map(),
  }
}

function placeOf(
  path: TargetPath | undefined,
  key: string,
  object: 'User' | 'Group',
  definitions: ReadonlyMap<string, AttributeDefinition> | undefined,
): { place?: Place; origin: RowView['origin'] } {
  if (!path) return { origin: 'malformed' }
  if (key === 'objectfilter') return { origin: 'pseudo' }
  const lookup = lookupTarget(path, object)
  const definition = definitions?.get(key)
  if (definition) {
    const published = lookup.found === 'published' ? lookup : undefined
    return {
      place: { ...placeOfDefinition(definition), ...(published?.attribute.types && { types: published.attribute.types }) },
      origin: 'definition',
    }
  }
  if (lookup.found === 'published')
    return {
      place: {
        ...lookup.place,
        ...(lookup.attribute.readOnly && { readOnly: true }),
        ...(lookup.attribute.types && { types: lookup.attribute.types }),
      },
      origin: definitions ? 'unknown' : 'published',
    }
  return { origin: lookup.found }
}

/** Outside SCIM only the document knows the attributes of the target. */
function foreignPlace(
  key: string,
  definitions: ReadonlyMap<string, AttributeDefinition> | undefined,
): { place?: Place; origin: RowView['origin'] } {
  const definition = definitions?.get(key)
  if (definition) return { place: placeOfDefinition(definition), origin: 'definition' }
  return { origin: key === 'objectfilter' ? 'pseudo' : definitions ? 'unknown' : 'foreign' }
}

const typeNames = ['String', 'Integer', 'Boolean', 'DateTime', 'Reference', 'Binary', 'Complex'] as const
const typeNamed = (type: string | null | undefined) =>
  typeNames.find(name => name.toLowerCase() === type?.toLowerCase()) ?? 'String'

function placeOfDefinition(definition: AttributeDefinition): Place {
  const limit = definition.metadata?.find(entry => entry.key.toLowerCase() === 'maximumlength')?.value
  return {
    type: typeNamed(definition.type),
    multivalued: definition.multivalued ?? false,
    readOnly: definition.mutability?.toLowerCase() === 'readonly',
    required: definition.required ?? false,
    ...(limit && /^\d{1,9}$/.test(limit) && { maximumLength: Number(limit) }),
  }
}

function fromDefinition(definition: AttributeDefinition | undefined, { fromEntra }: Ends): SourceAttribute | undefined {
  if (!definition) return undefined
  const multivalued = definition.multivalued ?? false
  return {
    name: definition.name,
    type: typeNamed(definition.type),
    multivalued,
    nullable: definition.required !== true && definition.anchor !== true,
    unique: definition.anchor ?? false,
    // The default filters of Cloud Sync ask for proxyAddresses.
    ...(multivalued && fromEntra && { unscopable: 'it has several values' }),
    ...(multivalued &&
      isExtension(definition.name) && {
        unavailable: 'Entra does not offer directory extensions with several values as a source (known issues)',
      }),
  }
}

/** The views of all object mappings of a schema, in document order. */
export function viewSchema(schema: SynchronizationSchema, options: CheckOptions, samples: readonly Sample[]): MappingView[] {
  return schema.synchronizationRules.flatMap((rule, ruleIndex) =>
    (rule.objectMappings ?? []).map((mapping, index) =>
      viewMapping(
        mapping,
        `/synchronizationRules/${ruleIndex}/objectMappings/${index}`,
        options,
        samples,
        {
          source: findObject(schema, rule.sourceDirectoryName, mapping.sourceObjectName),
          target: findObject(schema, rule.targetDirectoryName, mapping.targetObjectName),
        },
        rule,
      ),
    ),
  )
}

/** The object a rule's mapping names; undefined when directory or object is missing (rule S02 says so). */
export function findObject(
  schema: SynchronizationSchema,
  directoryName: SynchronizationRule['sourceDirectoryName'],
  objectName: ObjectMapping['sourceObjectName'],
): ObjectDefinition | undefined {
  return schema.directories?.find(({ name }) => name === directoryName)?.objects?.find(({ name }) => name === objectName)
}
