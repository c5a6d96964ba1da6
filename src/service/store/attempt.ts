import {
  type Condition,
  conditionally,
  expectation,
  Interfered,
  type Queryable,
  type Returned,
  readsOnly,
  type Statement,
  type Transaction,
  takesConditions,
  textOf,
  type Write,
} from './database.js'

/**
 * A transaction without a lock: it reads what is committed, and what it writes goes out at its end in one message, behind the
 * conditions under which that is right. Work that does not fit ends with `Interfered` and is run again in a transaction.
 */
export class Attempt implements Transaction {
  readonly holds = 'nothing'
  readonly #read: Queryable['query']
  readonly #lock: readonly Statement[]
  readonly #writes: Write[] = []
  readonly #conditions: Condition[] = []

  /** @param lock what comes before all that is written */
  constructor(read: Queryable['query'], lock: readonly Statement[] = []) {
    this.#read = read
    this.#lock = lock
  }

  async query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]> {
    if (this.#writes.length > 0) throw new Interfered('what was written cannot be read back')
    if (!readsOnly(text)) throw new Interfered('the statement needs a transaction')
    return this.#read<Row>(text, values)
  }

  later(text: string, values: readonly unknown[] = [], returned?: Returned): void {
    this.#writes.push({ text, values, returned })
  }

  expect(condition: Condition): void {
    this.#conditions.push(condition)
  }

  /** Ends the work with `send`: also what came of reading alone holds only under the conditions. */
  async finish(send: (statements: readonly Statement[]) => Promise<readonly Record<string, unknown>[][]>): Promise<void> {
    const writes = this.#statements()
    if (writes.length === 0) return
    const answers = await send(writes.map(write => ({ text: textOf(write), values: write.values })))
    for (const [index, { returned }] of writes.entries()) returned?.take(answers[index] ?? [])
  }

  #statements(): readonly Write[] {
    if (this.#writes.length === 0) return this.#conditions.length === 0 ? [] : [expectation(this.#conditions)]
    const carrier = this.#writes.find(takesConditions)
    if (!carrier) return [...this.#lock, expectation(this.#conditions), ...this.#writes]
    const others = this.#writes.filter(write => write !== carrier)
    return [...this.#lock, conditionally(carrier, this.#conditions), ...others]
  }
}
