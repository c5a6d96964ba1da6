import { type Condition, expectation, type Returned, type Statement, type Transaction, textOf } from './database.js'
import type { Answer } from './exchange.js'

interface Asked {
  readonly statement: Statement
  readonly resolve: (rows: Record<string, unknown>[]) => void
  readonly reject: (error: unknown) => void
}

/** A transaction block. Statements that are asked for in the same breath go out as one message, BEGIN with the first of them. */
export class Block implements Transaction {
  readonly holds = 'rows'
  readonly #exchange: (statements: readonly Statement[]) => Promise<Answer[]>
  readonly #asked: Asked[] = []
  #isOpen = false
  /** What failed when nobody waited for it. */
  #failure: { readonly error: unknown } | undefined

  constructor(exchange: (statements: readonly Statement[]) => Promise<Answer[]>) {
    this.#exchange = exchange
  }

  query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ statement: { text, values }, resolve: resolve as (rows: Record<string, unknown>[]) => void, reject })
      process.nextTick(() => this.#send())
    })
  }

  later(text: string, values: readonly unknown[] = [], returned?: Returned): void {
    const reject = (error: unknown) => {
      this.#failure ??= { error }
    }
    const statement = { text: textOf({ text, values, returned }), values }
    this.#asked.push({ statement, resolve: rows => returned?.take(rows), reject })
  }

  expect(condition: Condition): void {
    const { text, values } = expectation([condition])
    this.later(text, values)
  }

  /** @throws what a statement failed with that nobody waited for */
  async commit(): Promise<void> {
    this.#throwFailure()
    const [committed] = (await this.#send('COMMIT')) ?? []
    this.#throwFailure()
    if (committed?.command === 'ROLLBACK') throw new Error('the transaction had failed and was rolled back')
  }

  async rollback(): Promise<void> {
    this.#asked.length = 0
    if (this.#isOpen) await this.#exchange([{ text: 'ROLLBACK', values: [] }])
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error
  }

  /** @returns the answer to `end` */
  async #send(end?: 'COMMIT'): Promise<Answer[] | undefined> {
    const asked = this.#asked.splice(0)
    if (asked.length === 0 && !(end && this.#isOpen)) return undefined
    const statements = asked.map(({ statement }) => statement)
    const isFirst = !this.#isOpen
    this.#isOpen = true
    if (isFirst) statements.unshift({ text: 'BEGIN', values: [] })
    if (end) statements.push({ text: end, values: [] })
    try {
      const answers = await this.#exchange(statements)
      for (const [index, { resolve }] of asked.entries()) resolve(answers[index + (isFirst ? 1 : 0)]?.rows ?? [])
      return end && answers.slice(-1)
    } catch (error) {
      for (const { reject } of asked) reject(error)
      if (end) throw error
      return undefined
    }
  }
}
