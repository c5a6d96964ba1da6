import type { OrgMapping, RoleMapping } from '../domain/mapping.js'
import { type Org, OrgTree } from '../domain/orgs.js'
import type { Queryable } from '../store/database.js'

export interface Provider {
  readonly id: string
  readonly displayName: string
  readonly identityProvider: 'azure' | 'other'
  readonly credentialType: 'oauthToken' | 'basic'
  readonly secretHash: string
  readonly userName: string | null
  readonly credentialsCreatedAt: Date
  readonly lastContactAt: Date | null
  readonly lastFailedAt: Date | null
  readonly failedCount: number
  readonly delayMinutes: number
  readonly orgMapping: OrgMapping
  readonly roleMapping: RoleMapping
  readonly mappingVersion: number
  /** Commits wait for a person's confirmation since then (R84). */
  readonly suspendedAt: Date | null
  readonly alertedAt: Date | null
  readonly createdAt: Date
  readonly modifiedAt: Date
}

export interface ApiToken {
  readonly id: string
  /** Null: the built-in operator. */
  readonly userId: string | null
  readonly secretHash: string
  readonly createdAt: Date
}

/** R84 and R139. */
export interface SafetySettings {
  /** An alert needs more requests than this ... */
  readonly maximumUsers: number
  /** ... and more than this share of the provider's active users, in percent ... */
  readonly maximumPercent: number
  /** ... within this many minutes. */
  readonly windowMinutes: number
  readonly suspendCommits: boolean
}

/** R168. */
export interface NotificationSettings {
  readonly frequency: 'daily' | 'errors' | 'never'
  readonly smtpUrl: string | null
  readonly from: string | null
}

const initialSafety: SafetySettings = {
  maximumUsers: 20,
  maximumPercent: 5,
  windowMinutes: 60,
  suspendCommits: false,
}
const initialNotifications: NotificationSettings = { frequency: 'daily', smtpUrl: null, from: null }

/** Everything small that most requests need, read once and kept until a write changes it. */
export interface Configuration {
  readonly generation: number
  readonly providers: ReadonlyMap<string, Provider>
  readonly providersBySecret: ReadonlyMap<string, Provider>
  readonly providersByUserName: ReadonlyMap<string, Provider>
  readonly tokens: ReadonlyMap<string, ApiToken>
  readonly orgs: OrgTree
  readonly safety: SafetySettings
  readonly notifications: NotificationSettings
  /** Key of the signatures of cursors. */
  readonly cursorKey: string
}

/** Columns in snake case become properties in camel case; nothing else changes. */
export function camel<T>(row: Readonly<Record<string, unknown>>): T {
  const result: Record<string, unknown> = {}
  for (const key of Object.keys(row)) result[nameOf(key)] = row[key]
  return result as T
}

const names = new Map<string, string>()
function nameOf(column: string): string {
  let name = names.get(column)
  if (name === undefined) {
    name = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    names.set(column, name)
  }
  return name
}

export async function readConfiguration(query: Queryable): Promise<Configuration> {
  const [generation] = await query.query<{ value: number }>('SELECT value FROM generation')
  const providers = (await query.query('SELECT * FROM providers ORDER BY created_at, id')).map(row => camel<Provider>(row))
  const orgs = (await query.query('SELECT * FROM orgs ORDER BY is_default DESC, name_key, id')).map(row => camel<Org>(row))
  const tokens = (await query.query('SELECT id, user_id, secret_hash, created_at FROM api_tokens')).map(row =>
    camel<ApiToken>(row),
  )
  const settings = new Map(
    (await query.query<{ name: string; value: unknown }>('SELECT name, value FROM settings')).map(row => [row.name, row.value]),
  )
  return {
    generation: generation?.value ?? 0,
    providers: new Map(providers.map(provider => [provider.id, provider])),
    providersBySecret: new Map(providers.map(provider => [provider.secretHash, provider])),
    providersByUserName: new Map(providers.flatMap(provider => (provider.userName ? [[provider.userName, provider]] : []))),
    tokens: new Map(tokens.map(token => [token.secretHash, token])),
    orgs: new OrgTree(orgs),
    safety: { ...initialSafety, ...(settings.get('safety') as object | undefined) },
    notifications: { ...initialNotifications, ...(settings.get('notifications') as object | undefined) },
    cursorKey: String(settings.get('cursorKey')),
  }
}

/** Minutes between a deactivation update and the deactivation where a provider says nothing else (R75). */
export const defaultDelay = 15
