import { ScimRefusal } from '../errors.js'
import type { Configuration, Provider } from '../work/configuration.js'
import { hashOf, sameHash } from '../work/ids.js'

/** Who a SCIM request comes from, or which provider's credentials it got wrong. */
export type Authenticated =
  | { readonly provider: Provider }
  | { readonly failedFor: Provider | undefined; readonly detail: string }

/** Secrets begin with this and the provider's id, so that a revoked one still tells whose it was (R19). */
export const secretPrefix = (providerId: string) =>
  `c42_${Buffer.from(providerId.replaceAll('-', ''), 'hex').toString('base64url')}_`

/** Finds the provider of a request by its bearer token, or by user name and password (R2). */
export function authenticate(configuration: Configuration, header: string | undefined): Authenticated {
  const [scheme = '', credentials = ''] = (header ?? '').trim().split(/\s+/, 2)
  if (scheme.toLowerCase() === 'bearer' && credentials !== '') {
    const hash = hashOf(credentials)
    const provider = configuration.providersBySecret.get(hash)
    if (provider?.credentialType === 'oauthToken' && sameHash(provider.secretHash, hash)) return { provider }
    const failedFor = [...configuration.providers.values()].find(({ id }) => credentials.startsWith(secretPrefix(id)))
    return { failedFor, detail: 'the token is not valid; if it was regenerated, enter the new one' }
  }
  if (scheme.toLowerCase() === 'basic' && credentials !== '') {
    const text = Buffer.from(credentials, 'base64').toString('utf8')
    const colon = text.indexOf(':')
    const provider = colon < 0 ? undefined : configuration.providersByUserName.get(text.slice(0, colon))
    if (provider && sameHash(provider.secretHash, hashOf(text.slice(colon + 1)))) return { provider }
    return { failedFor: provider, detail: 'user name or password is not valid' }
  }
  return { failedFor: undefined, detail: 'the request has no credentials; send "Authorization: Bearer TOKEN"' }
}

export const unauthorized = (detail: string) =>
  new ScimRefusal(401, detail, undefined, { 'www-authenticate': 'Bearer realm="scim", Basic realm="scim"' })
