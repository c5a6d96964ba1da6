import type { ScimSchema } from '../types.js'
import { attribute, complex } from './attribute.js'

/** The core Group schema: RFC 7643 sections 4.2 and 8.7.1. The text of 4.2 requires displayName; the sample JSON forgets to. */
export const groupSchema: ScimSchema = {
  id: 'urn:ietf:params:scim:schemas:core:2.0:Group',
  name: 'Group',
  description: 'Group',
  attributes: [
    attribute('displayName', "The group's name for display.", { required: true }),
    complex(
      'members',
      'Users and groups in the group. A member is added or removed, never edited.',
      [
        attribute('value', "The member's id.", { mutability: 'immutable' }),
        attribute('$ref', "Location of the member's resource.", {
          type: 'reference',
          referenceTypes: ['User', 'Group'],
          mutability: 'immutable',
        }),
        attribute('type', 'Which resource type the member is.', { canonicalValues: ['User', 'Group'], mutability: 'immutable' }),
        attribute('display', "The member's name for display.", { mutability: 'immutable' }),
      ],
      { multiValued: true },
    ),
  ],
}
