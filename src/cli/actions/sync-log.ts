import type { Invocation } from '../command.js'
import { badFlagValue, Fault } from '../fault.js'
import { instantOf } from '../input.js'
import { columns } from '../output/columns.js'
import { envelope } from '../output/json.js'
import { type AdminClient, adminClient } from '../remote.js'

interface Entry {
  readonly id: string
  readonly occurredAt: string
  readonly event: string
  readonly result: string
  readonly userName: string | null
  readonly message: string
  readonly [member: string]: unknown
}

export async function run(call: Invocation): Promise<number> {
  const { command, flags, format, terminal } = call
  const client = await adminClient(call)
  const query = queryOf(call)
  const limit = flags.integer('limit', 1) ?? Number.POSITIVE_INFINITY
  if (flags.on('follow') && (format === 'csv' || format === 'json'))
    throw new Fault(badFlagValue, `--follow does not go with --format ${format}, which has an end`, 'use --format ndjson')
  if (format === 'csv') {
    await terminal.answer(firstRecords(await client.text(`/sync-log?${query}`, 'text/csv'), limit + 1))
    return 0
  }
  const entries: Entry[] = []
  let count = 0
  for await (const entry of client.items<Entry>(`/sync-log?${query}`)) {
    if (count++ >= limit) break
    if (format === 'ndjson') await terminal.answer(`${JSON.stringify(entry)}\n`)
    else entries.push(entry)
  }
  if (format === 'json') await terminal.answer(envelope(command.name, { entries }))
  else if (format === 'text') await terminal.answer(columns(['time', 'event', 'result', 'user', 'message'], entries.map(row)))
  if (flags.on('follow')) {
    await terminal.stream()
    await follow(call, client)
  }
  return 0
}

const row = (entry: Entry) => [entry.occurredAt, entry.event, entry.result, entry.userName ?? '', entry.message ?? '']

function queryOf({ flags }: Invocation): string {
  const query = new URLSearchParams()
  const set = (name: string, value: string | undefined) => value !== undefined && query.set(name, value)
  set('eventOccurredAfter', timeOf('after', flags.text('after')))
  set('eventOccurredBefore', timeOf('before', flags.text('before')))
  set('userName', flags.text('user'))
  set('event', flags.text('event'))
  set('result', flags.text('result'))
  return query.toString()
}

/** The beginning of a CSV text: so many records, its head among them. A line break between quotation marks ends none. */
function firstRecords(text: string, count: number): string {
  if (count === Number.POSITIVE_INFINITY) return text
  let quoted = false
  let records = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted
    else if (text[at] === '\n' && !quoted && ++records === count) return text.slice(0, at + 1)
  }
  return text
}

/** ISO 8601, or an age counted back from now. */
function timeOf(flag: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const age = /^(\d{1,6})([smhd])$/.exec(text)
  if (age)
    return new Date(
      Date.now() - Number(age[1]) * { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[age[2] as 's' | 'm' | 'h' | 'd'],
    ).toISOString()
  const date = instantOf(text)
  if (!date)
    throw new Fault(
      badFlagValue,
      `--${flag} cannot be "${text}"`,
      'ISO 8601 such as 2026-11-25T09:00:00Z, or an age such as 30m, 2h, 7d',
    )
  return date.toISOString()
}

/** Server-sent events: prints each new entry until Ctrl+C. */
async function follow({ flags, format, terminal }: Invocation, client: AdminClient): Promise<void> {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  try {
    const response = await client.open('GET', '/sync-log/stream', { accept: 'text/event-stream' }, undefined, stop.signal)
    const decoder = new TextDecoder()
    let buffer = ''
    for await (const chunk of response.body ?? []) {
      buffer += decoder.decode(chunk as Uint8Array, { stream: true })
      const events = buffer.split('\n\n')
      buffer = events.pop() ?? ''
      for (const event of events) {
        const data = event
          .split('\n')
          .filter(line => line.startsWith('data:'))
          .map(line => line.slice(5).trimStart())
          .join('\n')
        if (data === '') continue
        const entry = JSON.parse(data) as Entry
        if (flags.text('user') && entry.userName?.toLowerCase() !== flags.text('user')?.toLowerCase()) continue
        if (flags.text('event') && entry.event !== flags.text('event')) continue
        await terminal.answer(format === 'text' ? `${row(entry).join('  ')}\n` : `${JSON.stringify(entry)}\n`)
      }
    }
    throw new Error('the service ended the stream')
  } catch (error) {
    if (stop.signal.aborted) return
    throw error instanceof Fault ? error : client.unreachable(error)
  }
}
