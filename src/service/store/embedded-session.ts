import type { PGlite } from '@electric-sql/pglite'
import { type Returned, readsOnly, type Statement, textOf, type Write } from './database.js'
import { MessageWriter } from './message-writer.js'
import { type Reply, readReplies } from './replies.js'
import { asText, rowOf, type Shape, shapeOf } from './values.js'

interface Prepared {
  readonly name: string
  readonly shape: Shape
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
  readonly #writer = new MessageWriter()
  readonly #prepared = new Map<string, Prepared>()
  readonly #seen = new Set<string>()
  #names = 0
  /** Wanted: nothing was written yet, and since nobody else writes there is nothing to hold. The block begins with the first write. */
  #transaction: 'none' | 'wanted' | 'open' = 'none'
  /** Statements that wait for the next one, or for the commit, to travel with. */
  #waiting: Write[] = []

  constructor(pglite: PGlite) {
    this.#pglite = pglite
  }

  /** @throws the database's error, with its SQLSTATE as `code`; of a statement that waited, or of this one */
  async run<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const isRead = this.#transaction === 'wanted' && this.#waiting.length === 0 && readsOnly(text)
    const { answers } = await this.#send([...this.#waiting, { text, values }], isRead ? 'alone' : 'in the block')
    return (answers.at(-1) ?? []) as Row[]
  }

  later(text: string, values: readonly unknown[] = [], returned?: Returned): void {
    this.#waiting.push({ text, values, returned })
  }

  /** Runs statements outside a transaction, all of them or none. @returns the rows of each @throws the database's error */
  async all(statements: readonly Statement[]): Promise<Record<string, unknown>[][]> {
    return (await this.#send(statements, 'alone')).answers
  }

  begin(): void {
    this.#transaction = 'wanted'
  }

  /** @throws when a statement of the transaction had failed and the database has rolled back instead */
  async commit(): Promise<void> {
    if (this.#transaction === 'wanted') {
      this.#transaction = 'none'
      // Statements under one sync are carried out all or not at all, with or without a block.
      if (this.#waiting.length > 0) await this.#send(this.#waiting, 'alone')
      return
    }
    const { last } = await this.#send(this.#waiting, 'at its end')
    if (last?.command === 'ROLLBACK') throw new Error('the transaction had failed and was rolled back')
  }

  async rollback(): Promise<void> {
    this.#waiting = []
    const wasOpen = this.#transaction === 'open'
    this.#transaction = 'none'
    if (wasOpen) await this.#exchange(to => to.query('ROLLBACK'))
  }

  /** Statements in one call: alone under one sync, or each under its own in the block, which begins and ends with them where it must. */
  async #send(writes: readonly Write[], where: 'alone' | 'in the block' | 'at its end') {
    this.#waiting = []
    const isFirst = this.#transaction === 'wanted' && where !== 'alone'
    /** Names that this call gives to texts. */
    const given = new Map<string, string>()
    const plans = writes.map(write => {
      const text = textOf(write)
      const known = this.#prepared.get(text)
      const earlier = known?.name ?? given.get(text)
      const name = earlier ?? this.#nameFor(text)
      if (earlier === undefined && name !== '') given.set(text, name)
      return { text, name, known, isToParse: earlier === undefined, values: write.values.map(asText) }
    })
    if (isFirst) this.#transaction = 'open'
    const answered = await this.#exchange(to => {
      if (isFirst) to.query('BEGIN')
      for (const { text, name, known, isToParse, values } of plans) {
        if (isToParse) to.parse(name, text)
        to.bind(name, values)
        if (!known) to.describe()
        to.execute()
        if (where !== 'alone') to.sync()
      }
      if (where === 'alone') to.sync()
      if (where === 'at its end') to.query('COMMIT')
    })
    const replies = answered.slice(isFirst ? 1 : 0)
    if (where === 'at its end') this.#transaction = 'none'
    const failure = replies.find(({ error }) => error)?.error
    const failed = new Set<string>()
    const answers = plans.map(({ text, name, known }, index) => {
      const reply = replies[index]
      const shape = known?.shape ?? this.#shapeOf(reply)
      const isDone = reply !== undefined && reply.error === undefined
      if (!known && name !== '') {
        if (isDone) this.#prepared.set(text, { name, shape })
        else if (!this.#prepared.has(text)) failed.add(name)
      }
      return failure ? [] : (reply?.rows ?? []).map(values => rowOf(values, shape))
    })
    // Parsed perhaps, but failed later: the name may be taken in the database.
    for (const name of failed)
      await this.#exchange(to => {
        to.close(name)
        to.sync()
      })
    if (failure) throw failure
    for (const [index, { returned }] of writes.entries()) returned?.take(answers[index] ?? [])
    return { answers, last: replies.at(-1) }
  }

  /** Reads the answer as it comes: otherwise PGlite parses it too, and keeps every message of it. */
  async #exchange(write: (to: MessageWriter) => void): Promise<Reply[]> {
    const chunks: Uint8Array[] = []
    // The chunks are views of memory that the database writes again.
    const onRawData = (chunk: Uint8Array) => chunks.push(chunk.slice())
    await this.#pglite.execProtocolRawStream(this.#writer.compose(write), { syncToFs: false, onRawData })
    return readReplies(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks))
  }

  #nameFor(text: string): string {
    if (this.#seen.has(text) && this.#prepared.size < preparedStatements) return `s${++this.#names}`
    if (this.#seen.size < rememberedTexts) this.#seen.add(text)
    return ''
  }

  #shapeOf(reply: Reply | undefined): Shape {
    const { parsers } = this.#pglite
    return shapeOf((reply?.fields ?? []).map(({ name, type }) => ({ name, read: parsers[type] ?? (text => text) })))
  }
}
