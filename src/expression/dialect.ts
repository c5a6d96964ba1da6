/**
 * The three languages that share this syntax. `entra`: application provisioning and HR inbound, the default. `cloud-sync`: Entra
 * Cloud Sync. `connect`: declarative provisioning of Entra Connect Sync, parsed and recognised but not evaluated.
 */
export type Dialect = 'entra' | 'cloud-sync' | 'connect'

export const dialects: readonly Dialect[] = ['entra', 'cloud-sync', 'connect']
