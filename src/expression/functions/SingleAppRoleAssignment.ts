import { defineFunction, required } from './declaration.js'
import { readRoles, roleName } from './support/roles.js'

export const SingleAppRoleAssignment = defineFunction({
  name: 'SingleAppRoleAssignment',
  summary: 'Gives the name of the one assigned application role. For several assignments the service promises no particular one.',
  nulls: 'No assignment gives nothing.',
  parameters: [required('appRoleAssignments', 'roles', 'The attribute [appRoleAssignments].', { graphKey: 'source' })],
  returns: 'text',
  reference: 'Functions for customizing application data: SingleAppRoleAssignment',
  choices: ['approles-input', 'singleapprole-name', 'singleapprole-several'],
  examples: [
    {
      title: 'one role',
      source: 'SingleAppRoleAssignment([appRoleAssignments])',
      record: { appRoleAssignments: [{ id: '1', value: 'admin', displayName: 'DS Admin' }] },
      value: 'DS Admin',
    },
    { title: 'no role', source: 'SingleAppRoleAssignment([appRoleAssignments])', record: {}, value: null },
  ],
  evaluate: (assignments, _world, site) => {
    const [first] = readRoles(assignments, site)
    return first ? roleName(first) : null
  },
})
