/**
 * A text as a cell of a CSV file (RFC 4180). What a spreadsheet would run as a formula gets an apostrophe in front: names come from
 * outside.
 *
 * @example
 * csvCell('=1+1') // "'=1+1"
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
