import { declareScim } from './declaration.js'

// SCM1xx filters

const invalidFilter = { scimType: 'invalidFilter' } as const

export const filterSyntax = declareScim(
  'SCM101',
  'filter-syntax',
  'the filter does not follow the grammar',
  'RFC 7644 section 3.4.2.2 gives the grammar: attribute, operator and JSON value, joined by and, or, not and parentheses. A filter is refused rather than ignored, since ignoring it would show or change other resources than were asked for.',
  { ...invalidFilter, examples: { wrong: 'userName eq "kim" active eq true', right: 'userName eq "kim" and active eq true' } },
)
export const filterTooLong = declareScim(
  'SCM102',
  'filter-too-long',
  'the filter is too long',
  'A filter of this length is refused to protect the service. Ask in several requests.',
  invalidFilter,
)
export const filterTooDeep = declareScim(
  'SCM103',
  'filter-too-deep',
  'the filter is nested too deeply',
  'Remove parentheses that do not change the meaning, or ask in several requests.',
  invalidFilter,
)
export const filterOperator = declareScim(
  'SCM104',
  'filter-operator',
  'the operator is unknown',
  'RFC 7644 table 3 has eq, ne, co, sw, ew, pr, gt, ge, lt and le; upper and lower case are the same.',
  { ...invalidFilter, examples: { wrong: 'title is "Buyer"', right: 'title eq "Buyer"' } },
)
export const filterLiteral = declareScim(
  'SCM105',
  'filter-literal',
  'the value is no JSON value',
  'A value is written as in JSON: text in double quotes with JSON escapes, numbers, true, false and null bare.',
  { ...invalidFilter, examples: { wrong: "userName eq 'kim'", right: 'userName eq "kim"' } },
)
export const filterAttribute = declareScim(
  'SCM106',
  'filter-attribute',
  'the attribute is unknown',
  'The resource type does not define this attribute. An attribute of an extension is written with the URN of its schema.',
  { ...invalidFilter, examples: { wrong: 'surname eq "Meier"', right: 'name.familyName eq "Meier"' } },
)
export const filterComparison = declareScim(
  'SCM107',
  'filter-comparison',
  'the attribute cannot be compared like this',
  'Booleans and binary values have no order, numbers contain no text, and the value must be of the type of the attribute (RFC 7644 table 3).',
  { ...invalidFilter, examples: { wrong: 'active gt false', right: 'active eq true' } },
)
export const filterSubAttribute = declareScim(
  'SCM108',
  'filter-sub-attribute',
  'a complex attribute needs a sub-attribute',
  'A single complex attribute such as name has no value of its own (RFC 7644 section 3.4.2.2): name the sub-attribute to compare.',
  { ...invalidFilter, examples: { wrong: 'name eq "Meier"', right: 'name.familyName eq "Meier"' } },
)
export const filterNested = declareScim(
  'SCM109',
  'filter-nested',
  'value filters do not nest',
  'Inside brackets only sub-attributes are compared (RFC 7644 figure 1).',
  { ...invalidFilter, examples: { wrong: 'emails[type[value eq "work"]]', right: 'emails[type eq "work"]' } },
)

// SCM2xx paths and PATCH

const invalidValue = { scimType: 'invalidValue' } as const
const mutability = { scimType: 'mutability' } as const

export const pathSyntax = declareScim(
  'SCM201',
  'path-syntax',
  'the path does not follow the grammar',
  'A path is an attribute name, or a name with a value filter in brackets, and at most one sub-attribute (RFC 7644 figure 7).',
  { scimType: 'invalidPath', examples: { wrong: 'emails[type eq "work"', right: 'emails[type eq "work"].value' } },
)
export const pathUnknown = declareScim(
  'SCM202',
  'path-unknown',
  'the path names an unknown attribute',
  'The resource type does not define this attribute, or it is written in a form that only Microsoft Entra uses. An attribute of an extension is written with the URN of its schema.',
  { scimType: 'invalidPath', examples: { wrong: 'surname', right: 'name.familyName' } },
)
export const noTarget = declareScim(
  'SCM203',
  'no-target',
  'the path leads nowhere',
  'A remove needs a path, and the value filter of an add or replace must match a value (RFC 7644 sections 3.5.2.2 and 3.5.2.3).',
  { scimType: 'noTarget' },
)
export const readOnly = declareScim(
  'SCM204',
  'read-only',
  'the attribute is read-only',
  'Only the service sets this attribute. The groups of a user change through the members of the group.',
  mutability,
)
export const immutable = declareScim(
  'SCM205',
  'immutable',
  'the attribute cannot be changed once set',
  'An immutable attribute may be set while it has no value. A member of a group is exchanged by a remove and an add.',
  mutability,
)
export const requiredRemoved = declareScim(
  'SCM206',
  'required-removed',
  'the attribute is required and cannot be removed',
  'Replace its value instead (RFC 7644 section 3.5.2.2).',
  mutability,
)
export const wrongValue = declareScim(
  'SCM207',
  'wrong-value',
  'the value does not fit the attribute',
  'The value must be of the type of the attribute. Booleans are written true and false, without quotes; dates as 2026-11-25T08:30:00Z.',
  { ...invalidValue, examples: { wrong: '"active": "yes"', right: '"active": true' } },
)
export const missingValue = declareScim(
  'SCM208',
  'missing-value',
  'the value is missing',
  'An add or replace carries the new value in "value"; a required attribute never loses its value.',
  invalidValue,
)
export const patchSyntax = declareScim(
  'SCM209',
  'patch-syntax',
  'the request is no PATCH request',
  'The body has "schemas" with urn:ietf:params:scim:api:messages:2.0:PatchOp and "Operations", a list of objects with op, path and value (RFC 7644 section 3.5.2).',
  { scimType: 'invalidSyntax' },
)
export const tooManyOperations = declareScim(
  'SCM210',
  'too-many-operations',
  'the request has too many operations',
  'Send the operations in several requests.',
  { status: 413 },
)
export const severalPrimaries = declareScim(
  'SCM211',
  'several-primaries',
  'more than one value is primary',
  'At most one value of an attribute may have primary true (RFC 7643 section 2.4).',
  invalidValue,
)

// SCM3xx resources

export const noResource = declareScim('SCM301', 'no-resource', 'this is no resource', 'A SCIM resource is a JSON object.', {
  scimType: 'invalidSyntax',
})
export const requiredMissing = declareScim(
  'SCM302',
  'required-missing',
  'a required attribute is missing',
  'A user needs userName, a group displayName, and neither may be empty (RFC 7643 sections 4.1.1 and 4.2).',
  { ...invalidValue, examples: { wrong: '{ "active": true }', right: '{ "userName": "kim", "active": true }' } },
)
export const wrongType = declareScim(
  'SCM303',
  'wrong-type',
  'a value is of the wrong type',
  'The schema of the attribute says which type its value has; JSON booleans and numbers stand without quotes (RFC 7643 section 2.3).',
  { ...invalidValue, examples: { wrong: '{ "active": "yes" }', right: '{ "active": true }' } },
)
export const badCountry = declareScim(
  'SCM304',
  'bad-country',
  'the country is not a code of ISO 3166-1 alpha-2',
  'RFC 7643 section 4.1.2 demands the alpha-2 code of ISO 3166-1 for the country of an address: two upper-case letters that are assigned. The United Kingdom is GB, Greece GR.',
  { ...invalidValue, examples: { wrong: '"country": "Germany"', right: '"country": "DE"' } },
)
export const unknownAttribute = declareScim(
  'SCM305',
  'unknown-attribute',
  'the attribute is unknown',
  'The schemas of this resource type do not define the attribute. Extension attributes stand in an object under the URN of their schema.',
  { ...invalidValue, examples: { wrong: '{ "surname": "Meier" }', right: '{ "name": { "familyName": "Meier" } }' } },
)
export const schemasMismatch = declareScim(
  'SCM306',
  'schemas-mismatch',
  'schemas does not list what is present',
  'The attribute schemas lists the core URN and the URN of each extension that has content, each once (RFC 7643 section 3).',
  invalidValue,
)
export const primaries = declareScim(
  'SCM307',
  'two-primary-values',
  'two values are primary',
  'At most one value of an attribute may have primary true (RFC 7643 section 2.4).',
  invalidValue,
)
export const duplicateValues = declareScim(
  'SCM308',
  'duplicate-values',
  'two values are the same',
  'The same pair of type and value should not appear twice (RFC 7643 section 2.4).',
  { ...invalidValue, severity: 'warning' },
)

// SCM4xx queries

export const projectionConflict = declareScim(
  'SCM401',
  'projection-conflict',
  'attributes and excludedAttributes exclude each other',
  'Ask for some attributes or leave some out, not both (RFC 7644 section 3.9).',
  { scimType: 'invalidSyntax' },
)
export const sortUnknown = declareScim(
  'SCM402',
  'sort-unknown',
  'the attribute to sort by is unknown',
  'sortBy names an attribute of the resource type, or a sub-attribute (RFC 7644 section 3.4.2.3).',
  { scimType: 'invalidPath' },
)
export const searchSyntax = declareScim(
  'SCM404',
  'search-syntax',
  'the request is no search request',
  'The body of a search has "schemas" with urn:ietf:params:scim:api:messages:2.0:SearchRequest and the parameters of a query (RFC 7644 section 3.4.3).',
  { scimType: 'invalidSyntax' },
)
export const badQuery = declareScim(
  'SCM403',
  'bad-query',
  'a parameter of the query has a wrong value',
  'startIndex and count are whole numbers; sortOrder is ascending or descending (RFC 7644 section 3.4.2).',
  { scimType: 'invalidValue' },
)

// SCM5xx resources built from target paths

export const targetTwice = declareScim(
  'SCM501',
  'target-twice',
  'two values go to the same target',
  'What Entra does with two mappings to one target is not defined. Remove one of them.',
)
export const targetOverlap = declareScim(
  'SCM502',
  'target-overlap',
  'a target contains another one',
  'One value goes to a complex attribute as a whole and another to one of its parts. Keep one of them.',
)
export const targetForbidden = declareScim(
  'SCM503',
  'target-forbidden',
  'the target belongs to the service',
  'id, meta, schemas and other read-only attributes are set by the receiving service and are never targets (RFC 7643 section 3.1).',
)
export const targetUnconvertible = declareScim(
  'SCM504',
  'target-unconvertible',
  'the value does not become the type of its target',
  'A boolean is made from true and false in any case, an integer from digits, a date from ISO 8601. The attribute was left out.',
)
export const targetFilter = declareScim(
  'SCM505',
  'target-filter',
  'the filter of the target describes no element',
  'A value filter in a target is made of equalities joined by and, such as emails[type eq "work"].value.',
)
export const targetSameType = declareScim(
  'SCM506',
  'target-same-type',
  'two elements have the same type',
  'Entra allows one value of each type in a multi-valued attribute.',
)

/** Every mistake this room can report. */
export const scimDiagnostics = [
  filterSyntax,
  filterTooLong,
  filterTooDeep,
  filterOperator,
  filterLiteral,
  filterAttribute,
  filterComparison,
  filterSubAttribute,
  filterNested,
  pathSyntax,
  pathUnknown,
  noTarget,
  readOnly,
  immutable,
  requiredRemoved,
  wrongValue,
  missingValue,
  patchSyntax,
  tooManyOperations,
  severalPrimaries,
  noResource,
  requiredMissing,
  wrongType,
  badCountry,
  unknownAttribute,
  schemasMismatch,
  primaries,
  duplicateValues,
  projectionConflict,
  sortUnknown,
  badQuery,
  searchSyntax,
  targetTwice,
  targetOverlap,
  targetForbidden,
  targetUnconvertible,
  targetFilter,
  targetSameType,
] as const
