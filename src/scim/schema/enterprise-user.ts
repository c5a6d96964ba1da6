import type { ScimSchema } from '../types.js'
import { attribute, complex } from './attribute.js'

/** The enterprise extension of User: RFC 7643 sections 4.3 and 8.7.1. */
export const enterpriseUserSchema: ScimSchema = {
  id: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
  name: 'EnterpriseUser',
  description: 'Enterprise User',
  attributes: [
    attribute('employeeNumber', 'Number or code the organisation gives the person.'),
    attribute('costCenter', 'Name of the cost centre.'),
    attribute('organization', 'Name of the organisation.'),
    attribute('division', 'Name of the division.'),
    attribute('department', 'Name of the department.'),
    complex('manager', "The user's manager.", [
      attribute('value', "The id of the manager's User resource."),
      attribute('$ref', "Location of the manager's User resource.", { type: 'reference', referenceTypes: ['User'] }),
      attribute('displayName', "The manager's name for display.", { mutability: 'readOnly' }),
    ]),
  ],
}
