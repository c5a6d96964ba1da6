import { csvCell } from '../../pipeline/index.js'

/** Rows as RFC 4180 with CRLF. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join('')
}
