export { type AttributePath, formatPath } from './attribute-path.js'
export { type ScimChoice, scimChoices } from './choices.js'
export { scimDiagnostics } from './diagnostics.js'
export { resourceTypes, type ServiceFeatures, schemas, serviceProviderConfig } from './discovery.js'
export { ScimError } from './error.js'
export { formatFilter } from './filter/format.js'
export { type Instant, parseInstant } from './filter/instant.js'
export { compileFilter, matches, resourceTypeOf } from './filter/matches.js'
export { maximumFilterDepth, maximumFilterLength, parseFilter } from './filter/parse.js'
export type { FilterTarget } from './filter/resolve.js'
export type { CompareOperator, Filter, FilterLiteral } from './filter/tree.js'
export { type FilterVisitor, visitFilter } from './filter/visit.js'
export {
  type ErrorResponse,
  errorResponse,
  errorUrn,
  type ListResponse,
  listResponse,
  listResponseUrn,
  type Paging,
  readPaging,
  readSearchRequest,
  type SearchRequest,
  searchRequestUrn,
} from './messages.js'
export { attributeValue, isEqual } from './names.js'
export { applyPatch, type PatchOptions } from './patch/apply.js'
export { type DiffOptions, diffToPatch } from './patch/diff.js'
export { equalitiesOf, formatPatchPath, type PatchPath, parsePath } from './patch/path.js'
export { maximumOperations, patchOpUrn } from './patch/request.js'
export { type BuiltResource, buildResource, type TargetValue } from './resource/build.js'
export { normalizeResource } from './resource/normalize.js'
export { type Projection, project } from './resource/project.js'
export { resourceComparator, type SortOrder, sortResources } from './resource/sort.js'
export { canonicalJson, matchesVersion, versionOf } from './resource/version.js'
export { createdResource, replacedResource } from './resource/write.js'
export { commonAttributes } from './schema/common.js'
export { resourceTypeSchema, schemaSchema, serviceProviderConfigSchema } from './schema/discovery.js'
export { enterpriseUserSchema } from './schema/enterprise-user.js'
export { groupSchema } from './schema/group.js'
export { userSchema } from './schema/user.js'
export type {
  PatchOperation,
  PatchRequest,
  Resource,
  ResourceTypeName,
  ScimAttribute,
  ScimOptions,
  ScimSchema,
  ScimType,
} from './types.js'
export { type JsonSchema, jsonSchemaFor } from './validate/json-schema.js'
export { validateResource } from './validate/validate.js'
