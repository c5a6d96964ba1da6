import type { ClientBase, Connection, Submittable } from 'pg'
import { isUnreachable, type Statement, sqlState } from './database.js'
import { MessageWriter } from './message-writer.js'
import { asText, rowOf, type Shape, shapeOf } from './values.js'

/** What one statement was answered. */
export interface Answer {
  readonly rows: Record<string, unknown>[]
  /** `UPDATE 1`, `ROLLBACK`. */
  command: string
}

/** How values of a type are read, by its number. */
export type Readers = (type: number) => (text: string) => unknown

interface Prepared {
  readonly name: string
  shape: Shape
  /** The exchange that prepares it, until it was carried out: nobody else relies on it before. */
  maker: Exchange | undefined
}

/** Statements a connection keeps prepared; texts beyond that, rare filters mostly, are parsed each time. */
const preparedStatements = 400

/** The statements that one connection has prepared. */
export class Preparations {
  readonly readers: Readers
  readonly writer = new MessageWriter()
  readonly #known = new Map<string, Prepared>()
  /** Names that may or may not be taken, since their statement failed. */
  #doubtful: string[] = []
  #names = 0

  constructor(readers: Readers) {
    this.readers = readers
  }

  /** What an exchange may use. */
  get(text: string, user: Exchange): Prepared | undefined {
    const known = this.#known.get(text)
    return known?.maker === undefined || known.maker === user ? known : undefined
  }

  prepare(text: string, maker: Exchange): Prepared {
    const isKept = this.#known.size < preparedStatements && !this.#known.has(text)
    const prepared = { name: isKept ? `s${++this.#names}` : '', shape: shapeOf([]), maker }
    if (isKept) this.#known.set(text, prepared)
    return prepared
  }

  doubt(text: string, prepared: Prepared | undefined): void {
    if (prepared === undefined || this.#known.get(text) !== prepared) return
    this.#known.delete(text)
    this.#doubtful.push(prepared.name)
  }

  takeDoubtful(): readonly string[] {
    const names = this.#doubtful
    if (names.length > 0) this.#doubtful = []
    return names
  }
}

/** A table was changed since the statement was prepared, as a newer node does that joins; or the connection has forgotten it. */
export const outdated: readonly string[] = ['0A000', '26000']
const isOutdated = (error: unknown) => outdated.includes(sqlState(error) ?? '')

/** Whether the connection goes on: a statement has failed. Else the server ends it, or it has broken, or took too long. */
const isOfStatement = (error: Error) => 'severity' in error && !isUnreachable(error)

/** What the protocol counts with 16 bits. */
const mostValues = 65_535

interface Sent {
  readonly text: string
  readonly values: readonly (string | null)[]
  readonly answer: Answer
  prepared: Prepared | undefined
  isNew: boolean
}

/** What `pg` hands on while it reads. */
interface RowDescription {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[]
}

/**
 * Several statements as one message, ended by one sync: outside a transaction block the server carries out all of them or none
 * (PostgreSQL documentation, "Extended Query"). A statement that the connection has prepared is not described again. `pg` itself
 * sends a sync and a description with each statement, and waits for the answer before the next one.
 */
export class Exchange implements Submittable {
  readonly #sent: Sent[]
  #preparations!: Preparations
  /** The one that goes out behind this one in the same message, and is answered next. */
  #next: Exchange | undefined
  #client!: ClientBase
  #hasEnded = false
  /** The connection is of no use any more: its answers cannot be told apart. */
  isLost = false
  /** With `query_timeout` in the address `pg` puts here what stops its clock. */
  callback: (() => void) | undefined
  /** The statement that is being answered. */
  #at = 0
  /** A row that could not be read; an error thrown while `pg` reads would end the process. */
  #unreadable: Error | undefined
  #resolve!: (answers: Answer[]) => void
  #reject!: (error: Error) => void
  /** Rejected with the error of the first statement that fails; the server passes over those behind it. */
  readonly done: Promise<Answer[]>

  /** @throws RangeError for more values than the protocol can carry */
  constructor(statements: readonly Statement[]) {
    if (statements.some(({ values }) => values.length > mostValues))
      throw new RangeError(`a statement has more than ${mostValues} values`)
    this.#sent = statements.map(({ text, values }) => ({
      text,
      values: values.map(asText),
      answer: { rows: [], command: '' },
      prepared: undefined,
      isNew: false,
    }))
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  /**
   * Sends exchanges in one piece. Each has a sync of its own, so that each is carried out or fails by itself, one after the other: `pg`
   * sees one query behind the other, of which the first has sent what the others would.
   */
  static send(exchanges: readonly Exchange[], client: ClientBase, preparations: Preparations): void {
    for (const [index, exchange] of exchanges.entries()) {
      exchange.#preparations = preparations
      exchange.#client = client
      exchange.#next = exchanges[index + 1]
    }
    if (exchanges[0]) client.query(exchanges[0])
  }

  /** Fails without an answer of its own, and so do those behind it. */
  fail(error: Error): void {
    if (!this.#end()) return
    this.isLost = true
    this.#reject(error)
    this.#next?.fail(error)
  }

  /** @returns false when it has ended already */
  #end(): boolean {
    if (this.#hasEnded) return false
    this.#hasEnded = true
    this.callback?.()
    return true
  }

  #passOn(): void {
    if (this.#next) this.#client.query(this.#next)
  }

  submit({ stream }: Connection): void {
    if (this.#isWritten) return
    const message = this.#preparations.writer.compose(to => {
      for (let each: Exchange | undefined = this; each; each = each.#next) each.#write(to)
    })
    if (stream.writable) stream.write(message)
  }

  get #isWritten(): boolean {
    return this.#sent[0]?.prepared !== undefined
  }

  #write(to: MessageWriter): void {
    for (const name of this.#preparations.takeDoubtful()) to.close(name)
    for (const sent of this.#sent) {
      const known = this.#preparations.get(sent.text, this)
      sent.prepared = known ?? this.#preparations.prepare(sent.text, this)
      sent.isNew = known === undefined
      const { name } = sent.prepared
      if (sent.isNew) to.parse(name, sent.text)
      to.bind(name, sent.values)
      if (sent.isNew) to.describe()
      to.execute()
    }
    to.sync()
  }

  handleRowDescription({ fields }: RowDescription): void {
    const prepared = this.#sent[this.#at]?.prepared
    const { readers } = this.#preparations
    if (prepared) prepared.shape = shapeOf(fields.map(({ name, dataTypeID }) => ({ name, read: readers(dataTypeID) })))
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const sent = this.#sent[this.#at]
    if (!sent?.prepared || this.#unreadable) return
    try {
      sent.answer.rows.push(rowOf(fields, sent.prepared.shape))
    } catch (error) {
      this.#unreadable = error as Error
    }
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    const sent = this.#sent[this.#at++]
    if (!sent) return
    sent.answer.command = text
    if (sent.prepared) sent.prepared.maker = undefined
  }

  handleEmptyQuery(): void {
    this.#at++
  }

  handleError(error: Error): void {
    const [failed, ...behind] = this.#sent.slice(this.#at)
    if (failed && (failed.isNew || isOutdated(error))) this.#preparations.doubt(failed.text, failed.prepared)
    for (const { isNew, text, prepared } of behind) if (isNew) this.#preparations.doubt(text, prepared)
    if (!isOfStatement(error)) this.fail(error)
    else if (this.#end()) {
      this.#reject(error)
      this.#passOn()
    }
  }

  handleReadyForQuery(): void {
    if (!this.#end()) return
    if (this.#unreadable) this.#reject(this.#unreadable)
    else this.#resolve(this.#sent.map(({ answer }) => answer))
    this.#passOn()
  }
}
