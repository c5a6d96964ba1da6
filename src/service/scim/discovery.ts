import { type Resource, resourceTypes, schemas, serviceProviderConfig } from '../../scim/index.js'
import type { Provider } from '../work/configuration.js'
import { cursorTimeout } from './cursor.js'
import { defaultCount, maximumCount } from './list.js'
import { extensionsFor } from './representation.js'

/** What this service does, and no more (RFC 7644 section 4). */
export function serviceConfig(baseUrl: string): Resource {
  return serviceProviderConfig(
    {
      patch: true,
      sort: true,
      etag: true,
      changePassword: false,
      filter: { maxResults: maximumCount },
      bulk: false,
      pagination: {
        cursor: true,
        index: true,
        defaultPaginationMethod: 'index',
        defaultPageSize: defaultCount,
        maxPageSize: maximumCount,
        cursorTimeout,
      },
      authenticationSchemes: [
        {
          type: 'oauthbearertoken',
          name: 'OAuth Bearer Token',
          description: 'The token of a provisioning provider in the Authorization header.',
          specUri: 'https://www.rfc-editor.org/rfc/rfc6750',
          primary: true,
        },
        {
          type: 'httpbasic',
          name: 'HTTP Basic',
          description: 'User name and password of a provisioning provider; not for Azure AD.',
          specUri: 'https://www.rfc-editor.org/rfc/rfc7617',
        },
      ],
    },
    baseUrl,
  )
}

export const discovered = {
  ResourceTypes: (baseUrl: string, provider: Provider) => resourceTypes(baseUrl, extensionsOf(provider)),
  Schemas: (baseUrl: string, provider: Provider) => schemas(baseUrl, extensionsOf(provider)),
} as const

/** The org name attribute is published where it means something: not for Azure AD, which cannot send it (R124). */
const extensionsOf = (provider: Provider) =>
  provider.identityProvider === 'azure' ? {} : { User: extensionsFor(provider.orgMapping.attributeName) }
