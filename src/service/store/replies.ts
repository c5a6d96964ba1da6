/** One column of an answer: its name and the number of its type. */
export interface Field {
  readonly name: string
  readonly type: number
}

/** What the database answers to one statement. */
export interface Reply {
  /** Values in text form, a list for each row. */
  readonly rows: (string | null)[][]
  /** Present when the statement was described. */
  fields?: Field[]
  /** `INSERT 0 1`, `ROLLBACK`. */
  command?: string
  /** With the SQLSTATE as `code`. */
  error?: Error
}

const letter = (text: string) => text.charCodeAt(0)
const [dataRow, rowDescription, commandComplete, errorResponse] = ['D', 'T', 'C', 'E'].map(letter)

/**
 * Reads the messages that a PostgreSQL back end sends (PostgreSQL documentation, "Message Formats"), one reply for each statement; those
 * behind one that failed have none until the next sync. Of
 * notices, parameters and acknowledgements it keeps nothing. The parser that comes with PGlite copies each value byte by byte, which
 * is the greater part of the work for a list of users.
 */
export function readReplies(bytes: Uint8Array): Reply[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const replies: Reply[] = []
  let reply: Reply = { rows: [] }
  for (let at = 0; at < buffer.length; ) {
    const kind = buffer[at]
    const end = at + 1 + buffer.readInt32BE(at + 1)
    const start = at + 5
    if (kind === dataRow) reply.rows.push(valuesAt(buffer, start))
    else if (kind === rowDescription) reply.fields = fieldsAt(buffer, start)
    else if (kind === commandComplete || kind === errorResponse) {
      if (kind === errorResponse) reply.error = errorAt(buffer, start, end)
      else reply.command = buffer.toString('utf8', start, end - 1)
      replies.push(reply)
      reply = { rows: [] }
    }
    at = end
  }
  return replies
}

function valuesAt(buffer: Buffer, start: number): (string | null)[] {
  const values = new Array<string | null>(buffer.readInt16BE(start))
  let at = start + 2
  for (let index = 0; index < values.length; index++) {
    const length = buffer.readInt32BE(at)
    at += 4
    values[index] = length < 0 ? null : buffer.toString('utf8', at, at + length)
    if (length > 0) at += length
  }
  return values
}

function fieldsAt(buffer: Buffer, start: number): Field[] {
  const count = buffer.readInt16BE(start)
  const fields: Field[] = []
  let at = start + 2
  for (let index = 0; index < count; index++) {
    const end = buffer.indexOf(0, at)
    // Behind the name: table, column, type, size, modifier, format.
    fields.push({ name: buffer.toString('utf8', at, end), type: buffer.readInt32BE(end + 7) })
    at = end + 19
  }
  return fields
}

/** An error is a list of texts, each with a letter: `C` the SQLSTATE, `M` the message, `D` the detail, `n` the constraint. */
function errorAt(buffer: Buffer, start: number, end: number): Error {
  const texts = new Map<string, string>()
  for (let at = start; at < end && buffer[at] !== 0; ) {
    const stop = buffer.indexOf(0, at)
    texts.set(String.fromCharCode(buffer[at] ?? 0), buffer.toString('utf8', at + 1, stop))
    at = stop + 1
  }
  return Object.assign(new Error(texts.get('M')), {
    code: texts.get('C'),
    detail: texts.get('D'),
    constraint: texts.get('n'),
  })
}
