import { randomBytes } from 'node:crypto'
import { hashOf, newId, newSecret } from './ids.js'
import type { Kernel } from './kernel.js'

/** A lock that nodes starting together take turns on. */
const startLock = 7_043_002

/**
 * Gives a new database its default org (R116), the key of its cursors, its first admin token, and the moment from which its first
 * report tells (R168).
 *
 * @param adminToken the token to accept for the built-in operator; when absent and there is none yet, one is made
 * @returns the token that was made
 */
export async function firstStart(kernel: Kernel, adminToken: string | undefined): Promise<string | undefined> {
  const { database } = kernel
  const now = kernel.now()
  return database.transaction(async tx => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [startLock])
    const [org] = await tx.query('SELECT 1 FROM orgs WHERE is_default')
    if (!org)
      await tx.query(
        'INSERT INTO orgs (id, name, name_key, is_default, created_at, modified_at) VALUES ($1, $2, $3, true, $4, $4)',
        [newId(now), 'Default', 'default', now.toISOString()],
      )
    await tx.query('INSERT INTO settings (name, value) VALUES ($1, $2), ($3, $4) ON CONFLICT DO NOTHING', [
      'cursorKey',
      JSON.stringify(randomBytes(32).toString('base64url')),
      'lastReportAt',
      JSON.stringify(now.toISOString()),
    ])
    const [operator] = await tx.query<{ secret_hash: string }>('SELECT secret_hash FROM api_tokens WHERE user_id IS NULL')
    if (adminToken === undefined && operator) return undefined
    const token = adminToken ?? newSecret('c42admin_')
    if (operator?.secret_hash === hashOf(token)) return undefined
    await tx.query('DELETE FROM api_tokens WHERE user_id IS NULL')
    await tx.query('INSERT INTO api_tokens (id, user_id, secret_hash, created_at) VALUES ($1, NULL, $2, $3)', [
      newId(now),
      hashOf(token),
      now.toISOString(),
    ])
    await tx.query('UPDATE generation SET value = value + 1')
    return adminToken === undefined ? token : undefined
  })
}
