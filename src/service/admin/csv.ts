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
] as const

/**
 * A cell of a CSV file (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe in front (R171): names come from
 * outside.
 */
export function csvCell(value: unknown): string {
  const text =
    value === null || value === undefined
      ? ''
      : value instanceof Date
        ? value.toISOString()
        : typeof value === 'object'
          ? JSON.stringify(value)
          : String(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Log entries as CSV. */
export const csvOf = {
  header: `${columns.join(',')}\r\n`,
  line: (entry: Readonly<Record<string, unknown>>) =>
    `${columns.map(name => csvCell(isEmptyList(entry[name]) ? '' : entry[name])).join(',')}\r\n`,
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0
