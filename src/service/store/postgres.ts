import type { PoolClient } from 'pg'
import { Attempt } from './attempt.js'
import { Block } from './block.js'
import { type Database, type Statement, settingsLock, sqlState, type Transaction } from './database.js'
import { type Answer, Exchange, outdated, Preparations } from './exchange.js'
import { gathered } from './gathered.js'
import { ownReaders } from './values.js'

/** Serialisation failure, deadlock, a statement to prepare anew: what failed was undone and may simply be run again. */
const retried = new Set(['40001', '40P01', ...outdated])

async function untilUndisturbed<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= 5 || !retried.has(sqlState(error) ?? '')) throw error
    }
  }
}

/** How many requests share a message: most of what there is to win, and nobody waits for many. */
const companions = 4

/** A PostgreSQL server, shared with other nodes. */
export async function openPostgres(url: string, connections = 10): Promise<Database> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    // A statement behind a lock has to see what was committed while it waited, also where the server's own default is another one.
    onConnect: client => client.query('SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED'),
  })
  // A connection that breaks is replaced by the pool, and the statements on it fail; without listeners the error would end the process:
  // the pool's own is there for an idle connection only, not for one that a transaction holds.
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
  const prepared = new WeakMap<PoolClient, Preparations>()
  const readers = (type: number) => ownReaders[type] ?? (pg.types.getTypeParser(type, 'text') as (text: string) => unknown)

  const preparationsOf = (client: PoolClient): Preparations => {
    let preparations = prepared.get(client)
    if (!preparations) {
      preparations = new Preparations(readers)
      prepared.set(client, preparations)
    }
    return preparations
  }
  const exchange = (client: PoolClient, statements: readonly Statement[]): Promise<Answer[]> => {
    const exchange = new Exchange(statements)
    Exchange.send([exchange], client, preparationsOf(client))
    return exchange.done
  }

  /** Exchanges outside a transaction block, in one message: of each all statements are carried out, or none. */
  const send = (exchanges: readonly Exchange[]): readonly Promise<Answer[]>[] => {
    const answers = exchanges.map(({ done }) => done)
    const throughPool = async () => {
      const client = await pool.connect()
      try {
        Exchange.send(exchanges, client, preparationsOf(client))
        await Promise.allSettled(answers)
      } finally {
        client.release(exchanges.some(({ isLost }) => isLost))
      }
    }
    throughPool().catch(error => {
      for (const exchange of exchanges) exchange.fail(error)
    })
    return answers
  }
  type Ask = (exchange: Exchange) => Promise<Answer[]>
  const asking =
    (ask: Ask) =>
    async <Row>(text: string, values: readonly unknown[] = []) => {
      const [answer] = await untilUndisturbed(() => ask(new Exchange([{ text, values }])))
      return (answer?.rows ?? []) as Row[]
    }
  const query = asking(exchange => send([exchange])[0] as Promise<Answer[]>)
  // Reading waits for nobody's locks, writing may: each shares its messages with its own kind only, so that what a transaction reads
  // beside its own connection never waits for that transaction.
  const lookUp = asking(gathered(companions, send))
  const write: Ask = gathered(companions, send)

  const once = async <T>(work: (tx: Transaction) => Promise<T>) => {
    const client = await pool.connect()
    const block = new Block(statements => exchange(client, statements))
    let broken: Error | undefined
    try {
      const result = await work(block)
      await block.commit()
      return result
    } catch (error) {
      await block.rollback().catch(reason => {
        broken = reason instanceof Error ? reason : new Error(String(reason))
      })
      throw error
    } finally {
      client.release(broken)
    }
  }

  return {
    exclusive: false,
    query,
    lookUp,
    transaction: work => untilUndisturbed(() => once(work)),
    attempt: async work => {
      const attempt = new Attempt(lookUp, [settingsLock.shared])
      const result = await work(attempt)
      await attempt.finish(async statements =>
        (await untilUndisturbed(() => write(new Exchange(statements)))).map(({ rows }) => rows),
      )
      return result
    },
    execute: async text => {
      await pool.query(text)
    },
    close: () => pool.end(),
  }
}
