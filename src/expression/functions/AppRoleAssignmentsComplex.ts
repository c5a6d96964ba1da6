import { defineFunction, required } from './declaration.js'
import { readRoles, roleElement } from './support/roles.js'

export const AppRoleAssignmentsComplex = defineFunction({
  name: 'AppRoleAssignmentsComplex',
  summary:
    'Makes one role object for every assigned application role, for the SCIM attribute roles. Updates only add: a role taken away in Entra stays in the target.',
  nulls: 'No assignment gives nothing.',
  parameters: [required('appRoleAssignments', 'roles', 'The attribute [appRoleAssignments].')],
  returns: 'roles',
  updates: 'add',
  reference: 'Functions for customizing application data: AppRoleAssignmentsComplex',
  choices: ['approles-input', 'approles-output'],
  examples: [
    {
      title: 'one role',
      source: 'AppRoleAssignmentsComplex([appRoleAssignments])',
      record: { appRoleAssignments: [{ id: '1', value: 'admin', displayName: 'Admin' }] },
      value: [{ primary: false, type: 'WindowsAzureActiveDirectoryRole', display: 'Admin', value: 'admin' }],
    },
    { title: 'no role', source: 'AppRoleAssignmentsComplex([appRoleAssignments])', record: {}, value: null },
  ],
  evaluate: (assignments, _world, site) => {
    const roles = readRoles(assignments, site)
    return roles.length === 0 ? null : roles.map(roleElement)
  },
})
