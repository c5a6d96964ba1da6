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
] as const
