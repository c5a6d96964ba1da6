import { defineFunction, required } from './declaration.js'
import { readRoles, roleElement } from './support/roles.js'

export const AssertiveAppRoleAssignmentsComplex = defineFunction({
  name: 'AssertiveAppRoleAssignmentsComplex',
  summary:
    'Makes one role object for every assigned application role, for the SCIM attribute roles. Updates replace the whole list, so that a role taken away in Entra disappears.',
  nulls: 'A missing attribute gives nothing; an empty list stays an empty list, which takes the last role away.',
  parameters: [required('appRoleAssignments', 'roles', 'The attribute [appRoleAssignments].')],
  returns: 'roles',
  updates: 'replace',
  reference: 'Customize application attributes: provisioning a role to a SCIM app',
  choices: ['approles-input', 'approles-output', 'approles-assertive-empty'],
  examples: [
    {
      title: 'one role',
      source: 'AssertiveAppRoleAssignmentsComplex([appRoleAssignments])',
      record: { appRoleAssignments: [{ id: '1', value: 'admin', displayName: 'Admin' }] },
      value: [{ primary: false, type: 'WindowsAzureActiveDirectoryRole', display: 'Admin', value: 'admin' }],
    },
    {
      title: 'the last role was taken away',
      source: 'AssertiveAppRoleAssignmentsComplex([appRoleAssignments])',
      record: { appRoleAssignments: [] },
      value: [],
    },
  ],
  evaluate: (assignments, _world, site) => {
    const roles = readRoles(assignments, site)
    return roles.length === 0 && !Array.isArray(assignments) ? null : roles.map(roleElement)
  },
})
