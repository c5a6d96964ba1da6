import { z } from 'zod'
import { id, time } from './answers.js'

const text = z.string().nullable()

/** An entry of the sync log or the audit log (R169): what `shownEntry` makes. */
export const entryAnswer = z
  .object({
    id,
    occurredAt: time,
    providerId: text,
    actor: z.string(),
    actorType: z.enum(['directory', 'system', 'administrator']),
    event: z.string(),
    result: z.enum(['success', 'warning', 'error']),
    userId: text,
    userName: text,
    changes: z.array(z.object({ field: z.string(), old: z.json(), new: z.json() })),
    orgBefore: text,
    orgAfter: text,
    rolesBefore: z.array(z.string()).nullable(),
    rolesAfter: z.array(z.string()).nullable(),
    decidedBy: z.json(),
    cause: text,
    dueAt: time.nullable(),
    groupId: text,
    groupName: text,
    deviceId: text,
    matterId: text,
    orgId: text,
    runId: text,
    rule: text,
    requestId: text,
    message: text,
  })
  .meta({ id: 'LogEntry' })
