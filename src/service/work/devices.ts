import type { Queryable } from '../store/database.js'

/** Ends the sessions of users on all their devices; their backups go on (R50, R51). */
export async function signOut(query: Queryable, userIds: readonly string[]): Promise<void> {
  // One user is the usual case, and a list would be planned anew each time.
  if (userIds.length === 1) await query.query('UPDATE devices SET signed_in = false WHERE user_id = $1 AND signed_in', userIds)
  else await query.query('UPDATE devices SET signed_in = false WHERE user_id = ANY($1) AND signed_in', [userIds])
}
