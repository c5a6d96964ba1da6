import type { Writable } from 'node:stream'
import type { PoolClient } from 'pg'
import { type Database, sqlState, type Transaction } from './database.js'

/** Statements a connection keeps prepared; texts beyond that, rare filters mostly, are sent unnamed. */
const preparedStatements = 400
const int8 = 20
/** Serialisation failure and deadlock: the transaction may simply be run again. */
const retried = new Set(['40001', '40P01'])

/** A PostgreSQL server, shared with other nodes. */
export async function openPostgres(url: string, connections = 10): Promise<Database> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    // A statement goes out without waiting for the answer to the one before: BEGIN travels with the first.
    pipeline: true,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === int8 ? Number : (pg.types.getTypeParser as (oid: number, format?: string) => unknown)(oid, format),
    } as never,
  })
  // An idle connection that breaks is replaced by the pool; without a listener the error would end the process.
  pool.on('error', () => undefined)
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    const known = names.get(text)
    if (known !== undefined || names.size >= preparedStatements) return known
    const name = `s${names.size + 1}`
    names.set(text, name)
    return name
  }
  const run = async <Row>(client: Pick<PoolClient, 'query'>, text: string, values: readonly unknown[] = []) => {
    const name = nameOf(text)
    const result = await client.query({ text, values: [...values], ...(name !== undefined && { name }) })
    return result.rows as Row[]
  }

  /** Statements that are sent in the same breath go out as one packet: the system's calls cost more than the statements. */
  const together = new WeakSet<PoolClient>()
  const hold = (client: PoolClient) => {
    const { stream } = (client as unknown as { connection: { stream: Writable } }).connection
    if (together.has(client)) return
    together.add(client)
    stream.cork()
    process.nextTick(() => {
      together.delete(client)
      stream.uncork()
    })
  }

  const once = async <T>(work: (tx: Transaction) => Promise<T>) => {
    const client = await pool.connect()
    /** What nobody waits for until the end: BEGIN, and the statements asked for with `later`. */
    const sent: Promise<unknown>[] = []
    const send = (promise: Promise<unknown>) => {
      promise.catch(() => undefined)
      sent.push(promise)
    }
    let broken: Error | undefined
    try {
      hold(client)
      send(client.query('BEGIN'))
      const result = await work({
        query: (text, values) => {
          hold(client)
          return run(client, text, values)
        },
        later: (text, values) => {
          hold(client)
          send(run(client, text, values))
        },
      })
      hold(client)
      const committed = client.query('COMMIT')
      committed.catch(() => undefined)
      await Promise.all(sent)
      const { command } = await committed
      if (command === 'ROLLBACK') throw new Error('the transaction had failed and was rolled back')
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch(reason => {
        broken = reason instanceof Error ? reason : new Error(String(reason))
      })
      // A statement that nobody waited for may be what failed first; all of them are settled now.
      throw await Promise.all(sent).then(
        () => error,
        (first: unknown) => first,
      )
    } finally {
      client.release(broken)
    }
  }

  return {
    exclusive: false,
    query: (text, values) => run(pool as unknown as PoolClient, text, values),
    transaction: async work => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(work)
        } catch (error) {
          if (attempt >= 5 || !retried.has(sqlState(error) ?? '')) throw error
        }
      }
    },
    execute: async text => {
      await pool.query(text)
    },
    close: () => pool.end(),
  }
}
