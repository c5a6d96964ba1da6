import { z } from 'zod'
import { likeEscaped } from '../scim/sql.js'
import { syncEvents } from '../work/log.js'
import { type ListStatement, pageQuery } from './page.js'
import { timeText } from './texts.js'

const text = z.string().max(400).optional()

export const logQuery = pageQuery.extend({
  eventOccurredAfter: timeText.optional(),
  eventOccurredBefore: timeText.optional(),
  userName: text,
  userId: text,
  event: z.enum(syncEvents).optional(),
  result: z.enum(['success', 'warning', 'error']).optional(),
  providerId: text,
  q: text,
  order: z.enum(['asc', 'desc']).optional(),
})

export const auditQuery = logQuery.extend({ event: text, actor: text })

export type LogQuery = z.output<typeof auditQuery>

/** What `q` looks at beside the user name: values and messages, not the names of members. */
const searchedText = `lower(concat_ws(' ', details->>'message', details->>'groupName', details->>'cause',
  (SELECT string_agg(concat_ws(' ', c->>'field', c->>'old', c->>'new'), ' ') FROM jsonb_array_elements(coalesce(details->'changes', '[]')) c)))`

/** Where clause and values of a log's filters. */
export function filtersOf(log: 'sync' | 'audit', query: LogQuery): Pick<ListStatement, 'where' | 'values'> {
  const column = log === 'sync' ? 'event' : 'audit_event'
  const values: unknown[] = []
  const where = [`${column} IS NOT NULL`]
  const add = (value: unknown, condition: (place: string) => string) => {
    if (value !== undefined) where.push(condition(`$${values.push(value)}`))
  }
  add(query.eventOccurredAfter, place => `occurred_at > ${place}`)
  add(query.eventOccurredBefore, place => `occurred_at < ${place}`)
  add(query.userName?.toLowerCase(), place => `user_name_key = ${place}`)
  add(query.userId, place => `user_id = ${place}`)
  add(query.event, place => `${column} = ${place}`)
  add(query.result, place => `result = ${place}`)
  add(query.providerId, place => `provider_id = ${place}`)
  add(query.actor, place => `actor = ${place}`)
  add(
    query.q && `%${likeEscaped(query.q.toLowerCase())}%`,
    place => `(user_name_key LIKE ${place} OR ${searchedText} LIKE ${place} OR lower(${column}) LIKE ${place})`,
  )
  return { where, values }
}

export const listOf = (log: 'sync' | 'audit', query: LogQuery): ListStatement => ({
  select: '*',
  from: 'log',
  ...filtersOf(log, query),
  key: 'seq',
  keyName: 'seq',
  keyType: 'bigint',
  descending: query.order !== 'asc',
})
