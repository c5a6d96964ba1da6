import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Database, isInterference, type Transaction } from '../../../src/service/store/database.js'
import { openDatabase } from '../../../src/service/store/open.js'
import { snapshot } from '../support.js'

describe('the embedded database', () => {
  let database: Database
  beforeAll(async () => {
    database = await openDatabase(undefined, await snapshot())
    await database.execute('CREATE TABLE notes (id text PRIMARY KEY, note text NOT NULL)')
  }, 60_000)
  afterAll(() => database.close())
  beforeEach(() => database.query('DELETE FROM notes'))
  const ids = async () => (await database.query<{ id: string }>('SELECT id FROM notes ORDER BY id')).map(({ id }) => id)
  const add = (tx: Transaction, id: string) => tx.later('INSERT INTO notes (id, note) VALUES ($1, $1)', [id])

  it('what a transaction only writes is written all or not at all', async () => {
    await database.transaction(async tx => {
      expect(await tx.query('SELECT 1 AS n')).toEqual([{ n: 1 }])
      for (const id of ['one', 'two']) add(tx, id)
    })
    expect(await ids()).toEqual(['one', 'two'])
    const failed = database.transaction(async tx => {
      add(tx, 'three')
      add(tx, 'two')
      add(tx, 'four')
    })
    await expect(failed).rejects.toMatchObject({ code: '23505' })
    expect(await ids()).toEqual(['one', 'two'])
  })

  it('what is written is read back in the same transaction, and gone when it ends with an error', async () => {
    const failed = database.transaction(async tx => {
      add(tx, 'one')
      expect(await tx.query('SELECT id FROM notes')).toEqual([{ id: 'one' }])
      await tx.query('INSERT INTO notes (id, note) VALUES ($1, $1)', ['two'])
      throw new Error('mine')
    })
    await expect(failed).rejects.toThrow('mine')
    expect(await ids()).toEqual([])
  })

  it('an expectation that does not hold undoes what was written before and after it', async () => {
    const failed = database.transaction(async tx => {
      add(tx, 'one')
      tx.expect(value => `${value('a')} = 'b'`)
      add(tx, 'two')
    })
    expect(isInterference(await failed.catch(error => error))).toBe(true)
    expect(await ids()).toEqual([])
  })

  it('an attempt writes all or nothing, and tells what it wrote', async () => {
    const told: unknown[] = []
    await database.attempt(async tx => {
      expect(await tx.query('SELECT 1 AS n')).toEqual([{ n: 1 }])
      tx.later('INSERT INTO notes (id, note) VALUES ($1, $1)', ['one'], { columns: 'id', take: rows => told.push(...rows) })
      tx.expect(value => `${value('a')} = 'a'`)
    })
    expect([await ids(), told]).toEqual([['one'], [{ id: 'one' }]])
    const failed = database.attempt(async tx => {
      add(tx, 'two')
      tx.expect(value => `${value('a')} = 'b'`)
    })
    expect(isInterference(await failed.catch(error => error))).toBe(true)
    const unread = database.attempt(async tx => tx.expect(() => 'false'))
    expect(isInterference(await unread.catch(error => error))).toBe(true)
    expect(await ids()).toEqual(['one'])
  })

  it('what a transaction writes is told as well, with the next statement or the commit', async () => {
    const told: unknown[] = []
    const take = (rows: unknown[]) => told.push(...rows)
    await database.transaction(async tx => {
      tx.later('INSERT INTO notes (id, note) VALUES ($1, $1)', ['one'], { columns: 'id', take })
      expect(await tx.query('SELECT 1 AS n')).toEqual([{ n: 1 }])
      expect(told).toEqual([{ id: 'one' }])
      tx.later('UPDATE notes SET note = $1', ['new'], { columns: 'note', take })
    })
    expect(told).toEqual([{ id: 'one' }, { note: 'new' }])
  })

  it('a statement that failed is prepared again when it comes again, also behind another one that failed', async () => {
    for (let round = 0; round < 4; round++) {
      await expect(database.query('SELECT $1::int AS number', ['x'])).rejects.toMatchObject({ code: '22P02' })
      const failed = database.transaction(async tx => {
        tx.later('INSERT INTO notes (id, note) VALUES ($1, NULL)', ['one'])
        tx.later('UPDATE notes SET note = $1', ['never'])
      })
      await expect(failed).rejects.toMatchObject({ code: '23502' })
    }
    expect(await database.query('SELECT $1::int AS number', [7])).toEqual([{ number: 7 }])
    await database.transaction(async tx => {
      add(tx, 'one')
      tx.later('UPDATE notes SET note = $1', ['new'])
    })
    expect(await database.query('SELECT note FROM notes')).toEqual([{ note: 'new' }])
  })

  it('a failure inside a savepoint is undone alone', async () => {
    await database.transaction(async tx => {
      await tx.query('SAVEPOINT here')
      await tx.query('INSERT INTO notes (id, note) VALUES ($1, $1)', ['one'])
      await expect(tx.query('INSERT INTO notes (id, note) VALUES ($1, $1)', ['one'])).rejects.toMatchObject({ code: '23505' })
      await tx.query('ROLLBACK TO SAVEPOINT here')
      await tx.query('INSERT INTO notes (id, note) VALUES ($1, $1)', ['two'])
    })
    expect(await ids()).toEqual(['two'])
  })

  it('a text that a transaction sends many times is prepared once', async () => {
    const prepared = async () =>
      (await database.query<{ n: number }>('SELECT count(*)::int AS n FROM pg_prepared_statements'))[0]?.n ?? 0
    await prepared()
    await prepared()
    const before = await prepared()
    for (const round of ['a', 'b'])
      await database.transaction(async tx => {
        for (let n = 0; n < 40; n++) tx.later('INSERT INTO notes (note, id) VALUES ($1, $1)', [`${round}${n}`])
      })
    expect(await ids()).toHaveLength(80)
    expect((await prepared()) - before).toBe(1)
    // Also when one of them fails behind others that went well.
    const text = 'INSERT INTO notes (note, id) VALUES ($2, $1)'
    for (const id of ['c', 'd'])
      await expect(
        database.transaction(async tx => {
          for (const each of [id, `${id}${id}`, id]) tx.later(text, [each, each])
        }),
      ).rejects.toMatchObject({ code: '23505' })
    await database.query(text, ['e', 'e'])
    expect((await prepared()) - before).toBe(2)
  })

  it('keeps nothing of what it has answered', async () => {
    const read = async (times: number) => {
      for (let i = 0; i < times; i++) await database.query(`SELECT repeat('x', 100000) AS text`)
      collectGarbage()
      return process.memoryUsage().heapUsed
    }
    const before = await read(50)
    // 60 MB of answers.
    expect((await read(600)) - before).toBeLessThan(20_000_000)
  })
})

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}
