import type { PoolClient } from 'pg'
import { Attempt } from './attempt.js'
import { Block } from './block.js'
import { type Database, type Statement, settingsLock, sqlState, type Transaction } from './database.js'
import { type Answer, Exchange, outdated, Preparations } from './exchange.js'
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

  const exchange = (client: PoolClient, statements: readonly Statement[]): Promise<Answer[]> => {
    let preparations = prepared.get(client)
    if (!preparations) {
      preparations = new Preparations(readers)
      prepared.set(client, preparations)
    }
    return client.query(new Exchange(statements, preparations)).done
  }

  /** Statements outside a transaction block: all of them are carried out, or none. */
  const alone = (statements: readonly Statement[]): Promise<Answer[]> =>
    untilUndisturbed(async () => {
      const client = await pool.connect()
      try {
        return await exchange(client, statements)
      } finally {
        client.release()
      }
    })
  const query = async <Row>(text: string, values: readonly unknown[] = []) => {
    const [answer] = await alone([{ text, values }])
    return (answer?.rows ?? []) as Row[]
  }

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
    transaction: work => untilUndisturbed(() => once(work)),
    attempt: async work => {
      const attempt = new Attempt(query, [settingsLock.shared])
      const result = await work(attempt)
      await attempt.finish(async statements => (await alone(statements)).map(({ rows }) => rows))
      return result
    },
    execute: async text => {
      await pool.query(text)
    },
    close: () => pool.end(),
  }
}
