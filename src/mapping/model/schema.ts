import type { AttributeMappingSource } from './source.js'

/**
 * Microsoft's synchronization schema as Graph and the portal write it. Member names are theirs; members that are not listed
 * here are kept at run time and written back. Everything a document may leave out is optional: `defaultsOf` fills it in.
 * Source: Graph reference, synchronization resources.
 */
export interface SynchronizationSchema {
  readonly id?: string | null
  readonly version?: string | null
  readonly directories?: readonly DirectoryDefinition[] | null
  readonly synchronizationRules: readonly SynchronizationRule[]
}

/** One direction: source directory to target directory. The names must equal names of `directories`. */
export interface SynchronizationRule {
  readonly id?: string | null
  readonly name?: string | null
  readonly editable?: boolean | null
  /** Lowest first. */
  readonly priority?: number | null
  readonly sourceDirectoryName?: string | null
  readonly targetDirectoryName?: string | null
  readonly objectMappings?: readonly ObjectMapping[] | null
  readonly metadata?: readonly MetadataEntry[] | null
}

export interface MetadataEntry {
  readonly key: string
  readonly value?: string | null
}

/** One object type of the source to one of the target: "Users to Code42". */
export interface ObjectMapping {
  readonly name?: string | null
  readonly enabled?: boolean | null
  /** Subset of `Add, Update, Delete` in one text. Default: all three. */
  readonly flowTypes?: string | null
  readonly sourceObjectName?: string | null
  readonly targetObjectName?: string | null
  /** null: everything assigned is in scope. */
  readonly scope?: Filter | null
  readonly attributeMappings: readonly AttributeMapping[]
  readonly metadata?: readonly MetadataEntry[] | null
}

export type FlowType = 'Always' | 'ObjectAddOnly' | 'MultiValueAddOnly' | 'ValueAddOnly' | 'AttributeAddOnly'
export type FlowBehavior = 'FlowWhenChanged' | 'FlowAlways'

/** One row: where the value of a target attribute comes from and when it flows. */
export interface AttributeMapping {
  readonly targetAttributeName: string
  /** null with a default is the portal's mapping type None. */
  readonly source?: AttributeMappingSource | null
  /** Used on create when the source gives null. */
  readonly defaultValue?: string | null
  /** 0: not a matching attribute. Positive: order of the matching queries. */
  readonly matchingPriority?: number | null
  readonly flowType?: FlowType | null
  readonly flowBehavior?: FlowBehavior | null
  /** Documented as internal. Kept, never interpreted. */
  readonly exportMissingReferences?: boolean | null
}

/** Scoping filter: groups are joined by OR, the clauses of one by AND. */
export interface Filter {
  /** The scope: who leaves it is disabled. */
  readonly groups?: readonly FilterGroup[] | null
  /** Drops objects while they are read; who leaves it is not disabled. Experimental. */
  readonly inputFilterGroups?: readonly FilterGroup[] | null
  readonly categoryFilterGroups?: readonly FilterGroup[] | null
}

export interface FilterGroup {
  readonly name?: string | null
  readonly clauses?: readonly FilterClause[] | null
}

export interface FilterClause {
  readonly sourceOperandName: string
  readonly operatorName: string
  readonly targetOperand?: FilterOperand | null
}

export interface FilterOperand {
  readonly values?: readonly string[] | null
}

/** A directory with its objects; rules refer to it by `name`. */
export interface DirectoryDefinition {
  readonly id?: string | null
  readonly name: string
  readonly objects?: readonly ObjectDefinition[] | null
  readonly readOnly?: boolean | null
  readonly version?: string | null
  readonly discoveryDateTime?: string | null
  readonly discoverabilities?: string | null
}

export interface ObjectDefinition {
  readonly name: string
  readonly attributes?: readonly AttributeDefinition[] | null
  readonly metadata?: readonly MetadataEntry[] | null
  readonly supportedApis?: readonly string[] | null
}

/** Types compare without case: documentation samples write them both ways. */
export type AttributeType = 'String' | 'Integer' | 'Reference' | 'Binary' | 'Boolean' | 'DateTime'
export type Mutability = 'ReadWrite' | 'ReadOnly' | 'Immutable' | 'WriteOnly'

export interface AttributeDefinition {
  readonly name: string
  readonly type?: string | null
  readonly multivalued?: boolean | null
  readonly required?: boolean | null
  readonly caseExact?: boolean | null
  readonly mutability?: string | null
  readonly anchor?: boolean | null
  readonly defaultValue?: string | null
  readonly flowNullValues?: boolean | null
  readonly referencedObjects?: readonly ReferencedObject[] | null
  readonly metadata?: readonly MetadataEntry[] | null
}

export interface ReferencedObject {
  readonly referencedObjectName?: string | null
  readonly referencedProperty?: string | null
}
