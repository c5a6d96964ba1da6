export type {
  AttributeDefinition,
  AttributeMapping,
  AttributeType,
  DirectoryDefinition,
  Filter,
  FilterClause,
  FilterGroup,
  FilterOperand,
  FlowBehavior,
  FlowType,
  MetadataEntry,
  Mutability,
  ObjectDefinition,
  ObjectMapping,
  ReferencedObject,
  SynchronizationRule,
  SynchronizationSchema,
} from './model/schema.js'
export { type AttributeMappingParameter, type AttributeMappingSource, attributeSource, constantSource } from './model/source.js'
export {
  groupSourceAttributes,
  type SourceAttribute,
  sourceAttribute,
  userSourceAttributes,
} from './model/source-attributes.js'
export { countryTarget } from './profiles/code42.js'
export { groupMappings, profiles } from './profiles/profiles.js'
export { seedCountryExpression } from './profiles/seed-country.js'
export { homeAddress, isSoftDeleted, type SourceRecord, type SourceRecordOptions, toSourceRecord } from './source-record.js'
