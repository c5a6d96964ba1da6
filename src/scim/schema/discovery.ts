import type { ScimSchema } from '../types.js'
import { attribute, complex } from './attribute.js'

const readOnly = { mutability: 'readOnly' } as const
const needed = { mutability: 'readOnly', required: true } as const
const flag = (description: string) => attribute('supported', description, { ...needed, type: 'boolean' })

/** RFC 7643 sections 5 and 8.7.2, with `pagination` of RFC 9865 section 4. */
export const serviceProviderConfigSchema: ScimSchema = {
  id: 'urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig',
  name: 'Service Provider Configuration',
  description: 'What the service supports.',
  attributes: [
    attribute('documentationUri', 'Location of help for people.', {
      ...readOnly,
      type: 'reference',
      referenceTypes: ['external'],
    }),
    complex('patch', 'PATCH.', [flag('Whether PATCH is supported.')], needed),
    complex(
      'bulk',
      'Bulk requests.',
      [
        flag('Whether bulk requests are supported.'),
        attribute('maxOperations', 'Most operations in one request.', { ...needed, type: 'integer' }),
        attribute('maxPayloadSize', 'Largest request in bytes.', { ...needed, type: 'integer' }),
      ],
      needed,
    ),
    complex(
      'filter',
      'Filters.',
      [
        flag('Whether filters are supported.'),
        attribute('maxResults', 'Most resources in one answer.', { ...needed, type: 'integer' }),
      ],
      needed,
    ),
    complex('changePassword', 'Changing passwords.', [flag('Whether passwords can be changed.')], needed),
    complex('sort', 'Sorting.', [flag('Whether sorting is supported.')], needed),
    complex('etag', 'Versions.', [flag('Whether entity tags are supported.')], needed),
    complex(
      'authenticationSchemes',
      'How clients sign in.',
      [
        attribute('type', 'The scheme.', {
          ...needed,
          canonicalValues: ['oauth', 'oauth2', 'oauthbearertoken', 'httpbasic', 'httpdigest'],
        }),
        attribute('name', 'Its common name.', needed),
        attribute('description', 'What it is.', needed),
        attribute('specUri', 'Location of its specification.', { ...readOnly, type: 'reference', referenceTypes: ['external'] }),
        attribute('documentationUri', 'Location of help for people.', {
          ...readOnly,
          type: 'reference',
          referenceTypes: ['external'],
        }),
        attribute('primary', 'Whether this is the preferred scheme.', { ...readOnly, type: 'boolean' }),
      ],
      { ...needed, multiValued: true },
    ),
    complex(
      'pagination',
      'Paging.',
      [
        attribute('cursor', 'Whether cursors are supported.', { ...needed, type: 'boolean' }),
        attribute('index', 'Whether startIndex is supported.', { ...needed, type: 'boolean' }),
        attribute('defaultPaginationMethod', 'What is used when the client does not say.', {
          ...readOnly,
          canonicalValues: ['cursor', 'index'],
        }),
        attribute('defaultPageSize', 'Resources on a page when the client does not say.', { ...readOnly, type: 'integer' }),
        attribute('maxPageSize', 'Most resources on a page.', { ...readOnly, type: 'integer' }),
        attribute('cursorTimeout', 'Seconds after which an unused cursor expires.', { ...readOnly, type: 'integer' }),
      ],
      readOnly,
    ),
  ],
}

/** RFC 7643 sections 6 and 8.7.2. */
export const resourceTypeSchema: ScimSchema = {
  id: 'urn:ietf:params:scim:schemas:core:2.0:ResourceType',
  name: 'ResourceType',
  description: 'A kind of resource.',
  attributes: [
    attribute('id', 'Equal to the name.', { ...readOnly, caseExact: true }),
    attribute('name', 'Name of the resource type.', needed),
    attribute('description', 'What it is.', readOnly),
    attribute('endpoint', 'Address relative to the base URL.', { ...needed, type: 'reference', referenceTypes: ['uri'] }),
    attribute('schema', 'URN of its core schema.', { ...needed, type: 'reference', referenceTypes: ['uri'] }),
    complex(
      'schemaExtensions',
      'Its extensions.',
      [
        attribute('schema', 'URN of the extension.', { ...needed, type: 'reference', referenceTypes: ['uri'] }),
        attribute('required', 'Whether every resource has it.', { ...needed, type: 'boolean' }),
      ],
      { ...readOnly, multiValued: true },
    ),
  ],
}

const characteristics = [
  attribute('name', 'Name of the attribute.', { ...needed, caseExact: true }),
  attribute('type', 'Its data type.', {
    ...needed,
    canonicalValues: ['string', 'complex', 'boolean', 'decimal', 'integer', 'dateTime', 'reference', 'binary'],
  }),
  attribute('multiValued', 'Whether it has several values.', { ...needed, type: 'boolean' }),
  attribute('description', 'What it is.', { ...readOnly, caseExact: true }),
  attribute('required', 'Whether it must have a value.', { ...needed, type: 'boolean' }),
  attribute('canonicalValues', 'Usual values.', { ...readOnly, multiValued: true, caseExact: true }),
  attribute('caseExact', 'Whether upper and lower case differ.', { ...readOnly, type: 'boolean' }),
  attribute('mutability', 'Who may change it.', {
    ...readOnly,
    caseExact: true,
    canonicalValues: ['readOnly', 'readWrite', 'immutable', 'writeOnly'],
  }),
  attribute('returned', 'When answers contain it.', {
    ...readOnly,
    caseExact: true,
    canonicalValues: ['always', 'never', 'default', 'request'],
  }),
  attribute('uniqueness', 'How unique its value is.', {
    ...readOnly,
    caseExact: true,
    canonicalValues: ['none', 'server', 'global'],
  }),
  attribute('referenceTypes', 'What a reference may lead to.', { ...readOnly, multiValued: true, caseExact: true }),
]

/** RFC 7643 sections 7 and 8.7.2. */
export const schemaSchema: ScimSchema = {
  id: 'urn:ietf:params:scim:schemas:core:2.0:Schema',
  name: 'Schema',
  description: 'A schema.',
  attributes: [
    attribute('id', 'URN of the schema.', needed),
    attribute('name', 'Name for people.', readOnly),
    attribute('description', 'What it is.', readOnly),
    complex(
      'attributes',
      'Its attributes.',
      [
        ...characteristics,
        complex('subAttributes', 'The parts of a complex attribute.', characteristics, { ...readOnly, multiValued: true }),
      ],
      { ...needed, multiValued: true },
    ),
  ],
}
