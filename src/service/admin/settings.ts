import { z } from 'zod'
import { badBody, notFound } from '../diagnostics.js'
import { ServiceError } from '../errors.js'
import type { NotificationSettings } from '../work/configuration.js'
import { reportOf } from '../work/mail/reports.js'
import type { Unit } from '../work/unit.js'
import { id, pageAnswer, time } from './answers.js'
import { pageFrom, pageQuery } from './page.js'
import { providerOf } from './providers.js'
import { type AdminRoute, read, write } from './route.js'
import { idText } from './texts.js'

async function save(unit: Unit, name: 'safety' | 'notifications', value: unknown): Promise<void> {
  await unit.query('INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value', [
    name,
    JSON.stringify(value),
  ])
  unit.changeConfiguration()
  unit.log({ auditEvent: 'CHANGE_SETTINGS', message: name })
}

/** The mail server's address without its password. */
function shownNotifications({ smtpUrl, ...rest }: NotificationSettings) {
  return { ...rest, smtpUrl: smtpUrl === null ? null : masked(smtpUrl), recipients: 'users with Customer Cloud Admin' }
}

function masked(url: string): string {
  const parsed = new URL(url)
  if (parsed.password !== '') parsed.password = '***'
  return parsed.href
}

/** The masked address that a GET shows is not a new one. */
function smtpUrlOf(sent: string | null, stored: string | null): string | null {
  if (sent === null || new URL(sent).password !== '***') return sent
  if (stored !== null && new URL(sent).href === masked(stored)) return stored
  const detail = 'is another address with a masked password; write the password'
  throw new ServiceError(badBody, { message: `/smtpUrl: ${detail}`, mistakes: [{ pointer: '/smtpUrl', detail }] })
}

const smtpText = z
  .string()
  .max(1000)
  .refine(text => {
    try {
      const { protocol, hostname, username, password } = new URL(text)
      decodeURIComponent(username + password)
      return ['smtp:', 'smtps:'].includes(protocol) && hostname !== '' && (username !== '' || password === '')
    } catch {
      return false
    }
  }, 'is no address such as smtp://user:password@host:587 or smtps://host')

const notificationSettings = z
  .object({
    frequency: z.enum(['daily', 'errors', 'never']),
    smtpUrl: z.string().nullable(),
    from: z.string().nullable(),
    recipients: z.string(),
  })
  .meta({ id: 'NotificationSettings' })

const safetySettings = z
  .object({
    maximumUsers: z.int().min(0),
    maximumPercent: z.number().min(0).max(100),
    windowMinutes: z.int().min(1),
    suspendCommits: z.boolean(),
  })
  .meta({ id: 'SafetySettings' })

const notificationAnswer = z.object({
  id,
  kind: z.enum(['administrator-role', 'mass-deactivation', 'group-deletion', 'report', 'errors']),
  providerId: id.nullable(),
  subject: z.string(),
  body: z.string(),
  recipients: z.array(z.string()),
  createdAt: time,
  sentAt: time.nullable(),
  attempts: z.int().min(0),
  nextAttemptAt: time.nullable(),
  lastError: z.string().nullable(),
})

export const settingsRoutes: readonly AdminRoute[] = [
  read('/settings/notifications', {
    summary: 'Reports and messages to administrators',
    tag: 'settings',
    access: 'identity',
    answer: notificationSettings,
    handler: async ({ configuration }) => shownNotifications(configuration.notifications),
  }),
  write('PUT', '/settings/notifications', {
    summary: 'Set how often the directory sync report is made, and where mail goes',
    tag: 'settings',
    access: 'identity',
    body: z.object({
      frequency: z.enum(['daily', 'errors', 'never']).optional(),
      smtpUrl: smtpText.nullish(),
      from: z.string().email().nullish(),
    }),
    answer: notificationSettings,
    handler: async ({ unit, body }) => {
      const { frequency, smtpUrl, from } = body
      const value: NotificationSettings = {
        ...unit.configuration.notifications,
        ...(frequency !== undefined && { frequency }),
        ...(smtpUrl !== undefined && { smtpUrl: smtpUrlOf(smtpUrl, unit.configuration.notifications.smtpUrl) }),
        ...(from !== undefined && { from }),
      }
      await save(unit, 'notifications', value)
      return shownNotifications(value)
    },
  }),
  read('/settings/safety', {
    summary: 'Thresholds for mass deactivations and moves',
    tag: 'settings',
    access: 'identity',
    answer: safetySettings,
    handler: async ({ configuration }) => configuration.safety,
  }),
  write('PUT', '/settings/safety', {
    summary: 'Set the thresholds, and whether deactivations wait for a confirmation beyond them',
    tag: 'settings',
    access: 'identity',
    body: z.object({
      maximumUsers: z.number().int().min(0).max(1_000_000).optional(),
      maximumPercent: z.number().min(0).max(100).optional(),
      windowMinutes: z.number().int().min(1).max(10_080).optional(),
      suspendCommits: z.boolean().optional(),
    }),
    answer: safetySettings,
    handler: async ({ unit, body }) => {
      const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
      const value = { ...unit.configuration.safety, ...given }
      await save(unit, 'safety', value)
      return value
    },
  }),
  write('POST', '/settings/safety/confirm', {
    summary: 'Let the suspended deactivations of a provider go on',
    tag: 'settings',
    access: 'identity',
    body: z.object({ providerId: idText }),
    answer: z.object({ providerId: id, confirmedAt: time }),
    handler: async ({ unit, body }) => {
      const provider = await providerOf(unit, body.providerId)
      if (provider.suspendedAt === null)
        throw new ServiceError(notFound, { message: 'no deactivations of this provider are suspended' })
      await unit.query('UPDATE providers SET suspended_at = NULL WHERE id = $1', [provider.id])
      unit.changeConfiguration()
      unit.log({ auditEvent: 'CONFIRM_DEACTIVATIONS', providerId: provider.id, rule: 'R84' })
      return { providerId: provider.id, confirmedAt: unit.now }
    },
  }),
  read('/notifications', {
    summary: 'Messages to administrators, newest first',
    tag: 'settings',
    access: 'identity',
    query: pageQuery,
    answer: pageAnswer(notificationAnswer),
    handler: async ({ db, query }) => {
      const page = await pageFrom(
        db,
        {
          select: '*',
          from: 'notifications',
          where: [],
          values: [],
          key: 'seq',
          keyName: 'seq',
          keyType: 'bigint',
          descending: true,
        },
        query,
      )
      return {
        ...page,
        items: page.items.map(row => ({
          id: row.id,
          kind: row.kind,
          providerId: row.provider_id,
          subject: row.subject,
          body: row.body,
          recipients: row.recipients,
          createdAt: row.created_at,
          sentAt: row.sent_at,
          attempts: row.attempts,
          nextAttemptAt: row.sent_at === null ? row.next_attempt_at : null,
          lastError: row.last_error,
        })),
      }
    },
  }),
  read('/reports/last-24-hours', {
    summary: 'The directory sync report of the last 24 hours',
    tag: 'settings',
    access: 'viewer',
    answer: z.object({ until: time, body: z.string(), hasErrors: z.boolean() }),
    handler: async ({ kernel }) => {
      const until = kernel.now()
      const { body, hasErrors } = await reportOf(kernel.database, until)
      return { until, body, hasErrors }
    },
  }),
]
