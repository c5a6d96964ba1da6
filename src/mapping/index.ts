export { mappingChoices } from './choices.js'
export { diffMappings, type MappingChange } from './diff/diff.js'
export { type Packed, pack, unpack } from './document/pack.js'
export { placesIn } from './document/places.js'
export {
  maximumCharacters,
  type ReadSchema,
  readSynchronizationSchema,
  schemaAround,
  writeSynchronizationSchema,
} from './document/read.js'
export { writeSynchronizationSchemaText } from './document/text.js'
export { explainMapping, type MappingExplanation, type RowExplanation } from './explain.js'
export { expressionSource } from './model/expression-source.js'
export { expressionText, rowExpression } from './model/expression-text.js'
export { type Flow, flowOf, type ObjectActions, objectActions, objectOf, type RowKind, rowKind } from './model/flow.js'
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
export { lookupTarget, publishedPaths, type TargetAttribute, targetDefinitions } from './model/target-attributes.js'
export {
  elementKey,
  type PathCondition,
  parseTargetPath,
  pathKey,
  type TargetPath,
  type TargetPathResult,
  targetKey,
} from './model/target-path.js'
export { countryTarget } from './profiles/code42.js'
export { type CountryOptions, type CountryStrategy, countryStrategies, withCountry } from './profiles/country.js'
export { groupMappings, type Profile, type ProfileName, profileFrom, profileSummaries, profiles } from './profiles/profiles.js'
export { seedCountryExpression } from './profiles/seed-country.js'
export { mappingDiagnostics, mappingRules } from './rules/all.js'
export { checkMapping, fingerprint } from './rules/check.js'
export { type Fixed, fixMapping } from './rules/fix.js'
export type { CheckOptions, RuleSetting } from './rules/options.js'
export type { MappingRule, RuleSummary } from './rules/rule.js'
export { explainClause, explainScope } from './scope/explain.js'
export { type ClauseVerdict, compileScope, inScope, type ScopeVerdict } from './scope/in-scope.js'
export { type FilterOperator, filterOperators, findOperator } from './scope/operators.js'
export { homeAddress, isSoftDeleted, type SourceRecord, type SourceRecordOptions, toSourceRecord } from './source-record.js'
