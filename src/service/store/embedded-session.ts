import type { PGlite, protocol } from '@electric-sql/pglite'

type Protocol = typeof protocol
type Message = Parameters<Parameters<InstanceType<Protocol['Parser']>['parse']>[1]>[0]
interface Field {
  readonly name: string
  readonly dataTypeID: number
}
interface Column {
  readonly name: string
  readonly read: (text: string) => unknown
}
interface Prepared {
  readonly name: string
  readonly columns: readonly Column[]
}

/** Statements that are kept prepared. Texts beyond that, rare filters mostly, are parsed each time. */
const preparedStatements = 400
/** Texts whose first use is remembered, so that the second one prepares them. */
const rememberedTexts = 2000

/**
 * Speaks PostgreSQL's protocol with an embedded database. A text that is used a second time is prepared, and every statement is one
 * call into the database: `PGlite.query` takes five and plans anew each time, about four times the work for the service's statements.
 */
export class EmbeddedSession {
  readonly #pglite: PGlite
  readonly #protocol: Protocol
  readonly #prepared = new Map<string, Prepared>()
  readonly #seen = new Set<string>()
  #names = 0
  /** `begin` waits for the first statement and travels with it. */
  #transaction: 'none' | 'wanted' | 'open' = 'none'

  constructor(pglite: PGlite, wire: Protocol) {
    this.#pglite = pglite
    this.#protocol = wire
  }

  /** @throws the database's error, with its SQLSTATE as `code` */
  run<Row>(text: string, values: readonly unknown[] = []): Row[] {
    const { serialize } = this.#protocol
    const known = this.#prepared.get(text)
    const name = known?.name ?? this.#nameFor(text)
    const messages = this.#exchange([
      ...(this.#transaction === 'wanted' ? [serialize.query('BEGIN')] : []),
      ...(known ? [] : [serialize.parse({ name, text })]),
      serialize.bind({ statement: name, values: values.map(asText) }),
      ...(known ? [] : [serialize.describe({ type: 'P' })]),
      serialize.execute({}),
      serialize.sync(),
    ])
    if (this.#transaction === 'wanted') this.#transaction = 'open'
    const columns = known?.columns ?? this.#columnsOf(messages)
    const failure = messages.find(message => message.name === 'error')
    if (failure) {
      if (!known && name !== '') this.#exchange([serialize.close({ type: 'S', name }), serialize.sync()])
      throw failure
    }
    if (!known && name !== '') this.#prepared.set(text, { name, columns })
    const rows: Row[] = []
    for (const message of messages)
      if (message.name === 'dataRow')
        rows.push(rowOf((message as unknown as { fields: (string | null)[] }).fields, columns) as Row)
    return rows
  }

  begin(): void {
    this.#transaction = 'wanted'
  }

  /** @throws when a statement of the transaction had failed and the database has rolled back instead */
  commit(): void {
    const messages = this.#end('COMMIT')
    const failure = messages.find(message => message.name === 'error')
    if (failure) throw failure
    if (messages.some(message => message.name === 'commandComplete' && 'text' in message && message.text === 'ROLLBACK'))
      throw new Error('the transaction had failed and was rolled back')
  }

  rollback(): void {
    this.#end('ROLLBACK')
  }

  #end(word: 'COMMIT' | 'ROLLBACK'): Message[] {
    const wasOpen = this.#transaction === 'open'
    this.#transaction = 'none'
    return wasOpen ? this.#exchange([this.#protocol.serialize.query(word)]) : []
  }

  #exchange(parts: readonly Uint8Array[]): Message[] {
    const messages: Message[] = []
    const answer = this.#pglite.execProtocolRawSync(joined(parts))
    new this.#protocol.Parser().parse(answer, message => messages.push(message))
    return messages
  }

  #nameFor(text: string): string {
    if (this.#seen.has(text) && this.#prepared.size < preparedStatements) return `s${++this.#names}`
    if (this.#seen.size < rememberedTexts) this.#seen.add(text)
    return ''
  }

  #columnsOf(messages: readonly Message[]): Column[] {
    const description = messages.find(message => message.name === 'rowDescription')
    const fields = description ? (description as unknown as { fields: readonly Field[] }).fields : []
    return fields.map(({ name, dataTypeID }) => ({ name, read: this.#pglite.parsers[dataTypeID] ?? (text => text) }))
  }
}

function rowOf(fields: readonly (string | null)[], columns: readonly Column[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  columns.forEach(({ name, read }, index) => {
    const text = fields[index] ?? null
    row[name] = text === null ? null : read(text)
  })
  return row
}

/** A value in the database's text form. JSON comes as text already. */
function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return `{${value.map(elementText).join(',')}}`
  if (typeof value === 'object') return JSON.stringify(value)
  return String(value)
}

function elementText(value: unknown): string {
  const text = asText(value)
  return text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}
