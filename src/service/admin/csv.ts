import { csvCell } from '../../pipeline/index.js'

const columns = [
  'id',
  'occurredAt',
  'providerId',
  'actor',
  'event',
  'result',
  'userId',
  'userName',
  'changes',
  'orgBefore',
  'orgAfter',
  'rolesBefore',
  'rolesAfter',
  'decidedBy',
  'cause',
  'dueAt',
  'groupName',
  'requestId',
  'message',
  'actorType',
  'rule',
  'groupId',
  'deviceId',
  'matterId',
  'orgId',
  'runId',
] as const

/** A field of an entry as a cell (R171). */
function fieldCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return csvCell(value.toISOString())
  return csvCell(typeof value === 'object' ? JSON.stringify(value) : String(value))
}

/** Log entries as CSV. */
export const csvOf = {
  header: `${columns.join(',')}\r\n`,
  line: (entry: Readonly<Record<string, unknown>>) =>
    `${columns.map(name => fieldCell(isEmptyList(entry[name]) ? '' : entry[name])).join(',')}\r\n`,
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0
