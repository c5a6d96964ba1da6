/** What is known of one source attribute, by the name mappings use. Facts: Graph user and group pages, app-provisioning known issues. */
export interface SourceAttribute {
  readonly name: string
  /** Graph property it is read from, as a path. Absent for computed ones. */
  readonly graph?: string
  /** `Unknown` for directory extensions: their type is the application's. */
  readonly type: 'String' | 'Integer' | 'Boolean' | 'DateTime' | 'Reference' | 'Binary' | 'Complex' | 'Unknown'
  readonly multivalued: boolean
  readonly nullable: boolean
  /** Characters, where the directory limits them. */
  readonly maximumLength?: number
  /** The directory keeps it unique among users (or groups). */
  readonly unique: boolean
  /** Why it cannot be the source of a mapping; absent when it can. */
  readonly unavailable?: string
  /** Why a scoping filter cannot use it; absent when it can. */
  readonly unscopable?: string
}

type Extra = Partial<Omit<SourceAttribute, 'name'>>
const row = (name: string, extra: Extra = {}): SourceAttribute => ({
  name,
  graph: name,
  type: 'String',
  multivalued: false,
  nullable: true,
  unique: false,
  ...extra,
})
const always = { nullable: false } as const
const many = { multivalued: true, unscopable: 'it has several values' } as const
const date = { type: 'DateTime', unscopable: 'it is a date' } as const
const computed = (name: string, extra: Extra): SourceAttribute => {
  const { graph: _, ...rest } = row(name, extra)
  return rest
}

/** Source attributes of users. Order is that of the portal's list: alphabetical. */
export const userSourceAttributes: readonly SourceAttribute[] = [
  row('accountEnabled', { type: 'Boolean' }),
  row('aboutMe'),
  row('ageGroup'),
  row('appRoleAssignments', { ...many, type: 'Complex' }),
  row('assignedLicenses', { ...many, type: 'Complex' }),
  row('assignedPlans', { ...many, type: 'Complex' }),
  row('city', { maximumLength: 128 }),
  row('birthday', date),
  row('companyName', { maximumLength: 64 }),
  row('consentProvidedForMinor'),
  row('country', { maximumLength: 128 }),
  row('createdDateTime', date),
  row('creationType'),
  row('deletedDateTime', date),
  row('department', { maximumLength: 64 }),
  row('dirSyncEnabled', { graph: 'onPremisesSyncEnabled', type: 'Boolean' }),
  row('displayName', { ...always, maximumLength: 256 }),
  row('employeeHireDate', date),
  row('employeeId', { maximumLength: 16 }),
  row('employeeLeaveDateTime', date),
  row('employeeOrgData.costCenter'),
  row('employeeOrgData.division'),
  row('employeeType'),
  ...Array.from({ length: 15 }, (_, index) =>
    row(`extensionAttribute${index + 1}`, {
      graph: `onPremisesExtensionAttributes.extensionAttribute${index + 1}`,
      maximumLength: 1024,
    }),
  ),
  row('externalUserState'),
  row('externalUserStateChangeDateTime', date),
  row('facsimileTelephoneNumber', { graph: 'faxNumber', maximumLength: 64 }),
  row('givenName', { maximumLength: 64 }),
  row('hireDate', date),
  row('identities', { ...many, type: 'Complex' }),
  row('imAddresses', many),
  row('immutableId', { graph: 'onPremisesImmutableId', unique: true }),
  row('interests', many),
  row('isResourceAccount', { type: 'Boolean' }),
  computed('IsSoftDeleted', { ...always, type: 'Boolean' }),
  row('jobTitle', { maximumLength: 128 }),
  row('lastPasswordChangeDateTime', date),
  row('legalAgeGroupClassification'),
  row('mail'),
  row('mailNickname', { maximumLength: 64 }),
  row('manager', { type: 'Reference', unscopable: 'it is a reference' }),
  row('mobile', { graph: 'mobilePhone', maximumLength: 64 }),
  row('mySite'),
  row('netId', { ...always, unique: true }),
  row('objectId', { ...always, graph: 'id', unique: true }),
  row('onPremisesDistinguishedName'),
  row('onPremisesDomainName'),
  row('onPremisesImmutableId', { unique: true }),
  row('onPremisesLastSyncDateTime', date),
  row('onPremisesSecurityIdentifier', { unique: true }),
  row('onPremisesUserPrincipalName'),
  row('originalUserPrincipalName', { ...always, graph: 'userPrincipalName', unique: true }),
  row('otherMails', many),
  row('passwordPolicies'),
  row('pastProjects', many),
  row('passwordProfile.password', { unavailable: 'passwords are never provisioned' }),
  row('physicalDeliveryOfficeName', { graph: 'officeLocation', maximumLength: 128 }),
  row('postalCode', { maximumLength: 40 }),
  row('preferredDataLocation'),
  row('preferredLanguage'),
  row('preferredName'),
  row('proxyAddresses', many),
  row('responsibilities', many),
  row('schools', many),
  row('securityIdentifier', { unique: true }),
  row('SamAccountName', { graph: 'onPremisesSamAccountName', unavailable: 'Entra does not offer it as a source (known issues)' }),
  row('showInAddressList', { type: 'Boolean' }),
  row('signInSessionsValidFromDateTime', date),
  computed('sipProxyAddress', {}),
  row('skills', many),
  row('state', { maximumLength: 128 }),
  row('streetAddress', { maximumLength: 1024 }),
  row('surname', { maximumLength: 64 }),
  row('telephoneNumber', { graph: 'businessPhones[0]' }),
  row('thumbnailPhoto', { type: 'Binary' }),
  row('usageLocation', { maximumLength: 2 }),
  row('userPrincipalName', { ...always, unique: true }),
  row('userType', {
    unavailable: 'Entra does not offer it as a source (known issues)',
    unscopable: 'Entra does not evaluate it in scoping filters',
  }),
]

/** Source attributes of groups. */
export const groupSourceAttributes: readonly SourceAttribute[] = [
  row('classification'),
  row('createdDateTime', date),
  row('description', { maximumLength: 1024 }),
  row('dirSyncEnabled', { graph: 'onPremisesSyncEnabled', type: 'Boolean' }),
  row('displayName', { ...always, maximumLength: 256 }),
  row('groupTypes', many),
  computed('IsSoftDeleted', { ...always, type: 'Boolean' }),
  row('mail'),
  row('mailEnabled', { type: 'Boolean' }),
  row('mailNickname', { maximumLength: 64 }),
  row('members', { type: 'Reference', multivalued: true, unscopable: 'scoping by group members is not supported' }),
  row('objectId', { ...always, graph: 'id', unique: true }),
  row('onPremisesDomainName'),
  row('onPremisesLastSyncDateTime', date),
  row('onPremisesNetBiosName'),
  row('onPremisesSecurityIdentifier', { unique: true }),
  row('owners', { type: 'Reference', multivalued: true, unscopable: 'it has several values' }),
  row('proxyAddresses', many),
  row('securityEnabled', { type: 'Boolean' }),
  row('securityIdentifier', { unique: true }),
  row('visibility'),
]

const index = (rows: readonly SourceAttribute[]) => new Map(rows.map(item => [item.name, item]))
const users = index(userSourceAttributes)
const groups = index(groupSourceAttributes)

/**
 * Directory extension: `extension_`, the application id without hyphens, `_`, the name. Letter case counts. An id has 32 digits;
 * the samples in Microsoft's own pages are shortened and not always hexadecimal.
 */
const extensionName = /^extension_(?=[0-9a-zA-Z]*\d)[0-9a-zA-Z]{12,32}_\S+$/

/**
 * Looks up a source attribute by its exact name (letter case counts in Entra). Directory extensions are known by their shape.
 *
 * @param object `User` (default) or `Group`: the mapping's `sourceObjectName`.
 * @example
 * sourceAttribute('mobile')?.graph // 'mobilePhone'
 */
export function sourceAttribute(name: string, object: 'User' | 'Group' = 'User'): SourceAttribute | undefined {
  const found = (object === 'Group' ? groups : users).get(name)
  if (found) return found
  return extensionName.test(name) ? row(name, { type: 'Unknown' }) : undefined
}

/** Graph property or old spelling (lower case) to the name mappings use, where the two differ. */
export const graphAliases: ReadonlyMap<string, string> = new Map([
  ['id', 'objectId'],
  ['mobilephone', 'mobile'],
  ['businessphones', 'telephoneNumber'],
  ['businessphones[0]', 'telephoneNumber'],
  ['faxnumber', 'facsimileTelephoneNumber'],
  ['officelocation', 'physicalDeliveryOfficeName'],
  ['onpremisessyncenabled', 'dirSyncEnabled'],
  ['onpremisessamaccountname', 'SamAccountName'],
  ...Array.from(
    { length: 15 },
    (_, number) => [`onpremisesextensionattributes.extensionattribute${number + 1}`, `extensionAttribute${number + 1}`] as const,
  ),
  ['firstname', 'givenName'],
  ['lastname', 'surname'],
  ['sn', 'surname'],
  ['upn', 'userPrincipalName'],
  ['co', 'country'],
  ['c', 'country'],
  ['l', 'city'],
  ['st', 'state'],
  ['title', 'jobTitle'],
])
