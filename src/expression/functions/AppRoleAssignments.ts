import { defineFunction, required } from './declaration.js'
import { readRoles, roleName } from './support/roles.js'

export const AppRoleAssignments = defineFunction({
  name: 'AppRoleAssignments',
  offered: false,
  summary: 'Lists the names of the assigned application roles. Superseded by AppRoleAssignmentsComplex.',
  nulls: 'No assignment gives nothing.',
  parameters: [required('source', 'roles', 'The attribute [appRoleAssignments].')],
  returns: 'list',
  reference: 'Microsoft Graph: synchronizationSchema: functions',
  choices: ['approles-input', 'approleassignments-names'],
  examples: [
    {
      title: 'two roles',
      source: 'AppRoleAssignments([appRoleAssignments])',
      record: {
        appRoleAssignments: [
          { id: '1', value: 'admin', displayName: 'Admin' },
          { id: '2', value: 'user', displayName: 'User' },
        ],
      },
      value: ['Admin', 'User'],
    },
  ],
  evaluate: (source, _world, site) => {
    const roles = readRoles(source, site)
    return roles.length === 0 ? null : roles.map(roleName)
  },
})
