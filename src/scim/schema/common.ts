import type { ScimAttribute } from '../types.js'
import { attribute, complex } from './attribute.js'

const readOnly = { mutability: 'readOnly' } as const

/** Attributes of every resource (RFC 7643 section 3.1 and, for `schemas`, section 3). They stand in no schema's JSON. */
export const commonAttributes: readonly ScimAttribute[] = [
  attribute('schemas', 'URNs of the schemas whose attributes are present; compared without case.', {
    type: 'reference',
    referenceTypes: ['uri'],
    multiValued: true,
    required: true,
    caseExact: false,
    returned: 'always',
  }),
  attribute('id', 'Identifier chosen by the service.', {
    ...readOnly,
    caseExact: true,
    returned: 'always',
    uniqueness: 'server',
  }),
  attribute('externalId', 'Identifier chosen by the client.', { caseExact: true }),
  complex(
    'meta',
    'What the service knows about the resource.',
    [
      attribute('resourceType', 'Name of the resource type.', { ...readOnly, caseExact: true }),
      attribute('created', 'When the resource was added.', { ...readOnly, type: 'dateTime' }),
      attribute('lastModified', 'When the resource last changed.', { ...readOnly, type: 'dateTime' }),
      attribute('location', 'Address of the resource.', { ...readOnly, type: 'reference', referenceTypes: ['uri'] }),
      attribute('version', 'Version of the resource, equal to its ETag.', { ...readOnly, caseExact: true }),
    ],
    readOnly,
  ),
]
