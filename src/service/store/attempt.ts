import {
  type Condition,
  changedUser,
  conditionally,
  expectation,
  Interfered,
  type Queryable,
  readsOnly,
  type Statement,
  settingsLock,
  type Transaction,
} from './database.js'

/**
 * A transaction without a lock: it reads what is committed, and what it writes goes out at its end in one message, behind the
 * conditions under which that is right. Work that does not fit ends with `Interfered` and is run again in a transaction.
 */
export class Attempt implements Transaction {
  readonly holds = 'nothing'
  readonly #read: Queryable['query']
  readonly #writes: Statement[] = []
  readonly #conditions: Condition[] = []

  constructor(read: Queryable['query']) {
    this.#read = read
  }

  async query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]> {
    if (this.#writes.length > 0) throw new Interfered('what was written cannot be read back')
    if (!readsOnly(text)) throw new Interfered('the statement needs a transaction')
    return this.#read<Row>(text, values)
  }

  later(text: string, values: readonly unknown[] = []): void {
    this.#writes.push({ text, values })
  }

  expect(condition: Condition): void {
    this.#conditions.push(condition)
  }

  /** What is sent at the end: also what came of reading alone holds only under the conditions. */
  statements(): Statement[] {
    if (this.#writes.length === 0) return this.#conditions.length === 0 ? [] : [expectation(this.#conditions)]
    const carrier = this.#writes.find(write => changedUser(write) !== undefined)
    if (!carrier) return [settingsLock.shared, expectation(this.#conditions), ...this.#writes]
    const others = this.#writes.filter(write => write !== carrier)
    return [settingsLock.shared, conditionally(carrier, this.#conditions), ...others]
  }
}
