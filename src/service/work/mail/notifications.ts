import { customerCloudAdmin } from '../../domain/roles.js'
import type { Unit } from '../unit.js'

export interface Notification {
  readonly kind: 'administrator-role' | 'mass-deactivation' | 'group-deletion' | 'report' | 'errors'
  readonly providerId: string | null
  readonly subject: string
  readonly body: string
}

/** Puts a message to the Customer Cloud Admins (R168) into the outbox; it is sent by mail when an SMTP server is configured. */
export async function notify(unit: Unit, notification: Notification): Promise<void> {
  const rows = await unit.query<{ email: string | null; user_name: string }>(
    'SELECT email, user_name FROM users WHERE active AND role_ids @> ARRAY[$1::text] ORDER BY id',
    [customerCloudAdmin],
  )
  await unit.query(
    'INSERT INTO notifications (id, kind, provider_id, subject, body, recipients, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [
      unit.newId(),
      notification.kind,
      notification.providerId,
      notification.subject,
      notification.body,
      JSON.stringify(rows.map(row => row.email ?? row.user_name)),
      unit.now.toISOString(),
    ],
  )
}
