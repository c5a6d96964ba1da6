import type { AttributeMapping, ObjectMapping } from '../model/schema.js'
import { type AttributeMappingSource, attributeSource } from '../model/source.js'

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const coreGroup = 'urn:ietf:params:scim:schemas:core:2.0:Group'

/** Path of the row that carries the country: the one the four strategies replace. */
export const countryTarget = 'addresses[type eq "work"].country'

const row = (
  targetAttributeName: string,
  source: AttributeMappingSource,
  extra: Partial<AttributeMapping> = {},
): AttributeMapping => ({
  targetAttributeName,
  source,
  defaultValue: null,
  matchingPriority: 0,
  flowType: 'Always',
  flowBehavior: 'FlowWhenChanged',
  exportMissingReferences: false,
  ...extra,
})
const direct = (target: string, source: string, extra: Partial<AttributeMapping> = {}) =>
  row(target, attributeSource(source), extra)

const notSoftDeleted: AttributeMappingSource = {
  type: 'Function',
  name: 'Not',
  expression: 'Not([IsSoftDeleted])',
  parameters: [{ key: 'source', value: attributeSource('IsSoftDeleted') }],
}

/** A row with the defaults of a new mapping. */
export const newRow = row

/**
 * The article's eleven rows, in the order of the reference's comparison (rows 1-9, 12, 14).
 *
 * @param country source of the country row
 */
export function code42Users(country: AttributeMappingSource): ObjectMapping {
  return usersMapping('Synchronize Azure Active Directory Users to Code42', [
    ...sharedRows(country),
    direct(`${enterprise}:department`, 'department'),
    direct(`${enterprise}:manager`, 'manager'),
  ])
}

/**
 * The fourteen rows of Microsoft's tutorial. It names no sources: `mailNickname` is the template default for `externalId`;
 * `userType` and `division` take the attributes of that name, against the article's advice.
 */
export function code42MicrosoftUsers(country: AttributeMappingSource): ObjectMapping {
  return usersMapping('Provision Azure Active Directory Users to Code42', [
    ...sharedRows(country),
    direct('externalId', 'mailNickname'),
    direct('userType', 'userType'),
    direct(`${enterprise}:department`, 'department'),
    direct(`${enterprise}:division`, 'employeeOrgData.division'),
    direct(`${enterprise}:manager`, 'manager'),
  ])
}

function sharedRows(country: AttributeMappingSource): AttributeMapping[] {
  return [
    direct('userName', 'userPrincipalName', { matchingPriority: 1 }),
    row('active', notSoftDeleted, { defaultValue: 'True' }),
    direct('title', 'jobTitle'),
    direct('emails[type eq "work"].value', 'userPrincipalName'),
    direct('name.givenName', 'givenName'),
    direct('name.familyName', 'surname'),
    direct('addresses[type eq "work"].locality', 'city'),
    direct('addresses[type eq "work"].region', 'state'),
    row(countryTarget, country),
  ]
}

const usersMapping = (name: string, attributeMappings: readonly AttributeMapping[]): ObjectMapping => ({
  name,
  enabled: true,
  flowTypes: 'Add, Update, Delete',
  sourceObjectName: 'User',
  targetObjectName: enterprise,
  scope: null,
  attributeMappings,
  metadata: [],
})

/** Groups for organisation and role mapping: name (matching), directory id, members. */
export const code42Groups: ObjectMapping = {
  name: 'Synchronize Azure Active Directory Groups to Code42',
  enabled: true,
  flowTypes: 'Add, Update, Delete',
  sourceObjectName: 'Group',
  targetObjectName: coreGroup,
  scope: null,
  attributeMappings: [
    direct('displayName', 'displayName', { matchingPriority: 1 }),
    direct('externalId', 'objectId'),
    direct('members', 'members'),
  ],
  metadata: [],
}
