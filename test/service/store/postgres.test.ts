import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Database,
  isInterference,
  isUnreachable,
  type Queryable,
  type Transaction,
} from '../../../src/service/store/database.js'
import { openDatabase } from '../../../src/service/store/open.js'
import { createDatabase } from '../crash/database.js'

const server = process.env.ATTRMAP_TEST_POSTGRES

// What only a server has: connections that are shared out, and others who write meanwhile. scripts/with-postgres.sh names one.
describe.skipIf(server === undefined)('a PostgreSQL server', () => {
  let database: Database
  let other: Database
  let drop: () => Promise<void>
  beforeAll(async () => {
    const made = await createDatabase(server ?? '')
    drop = made.drop
    database = await openDatabase(made.url)
    other = await openDatabase(made.url)
    await database.execute('CREATE TABLE notes (id text PRIMARY KEY, note text NOT NULL)')
  }, 60_000)
  afterAll(async () => {
    await Promise.all([database.close(), other.close()])
    await drop()
  })
  const notes = () => database.query<{ id: string; note: string }>('SELECT id, note FROM notes ORDER BY id')
  const empty = () => database.query('DELETE FROM notes')
  const add = (tx: Transaction, id: string) => tx.later('INSERT INTO notes (id, note) VALUES ($1, $1)', [id])
  const attempt = <T>(work: (tx: Transaction) => Promise<T>) => database.attempt(work)

  it('a statement sees what was committed before it, whatever the server does by default', async () => {
    const { url, drop } = await createDatabase(server ?? '')
    const one = await openDatabase(url)
    await one.execute(
      `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_isolation = "repeatable read"', current_database()); END $$`,
    )
    const two = await openDatabase(url)
    try {
      const before = await two.transaction(async tx => {
        await tx.query('SELECT 1')
        await one.query('UPDATE generation SET value = 77')
        return tx.query('SELECT value FROM generation')
      })
      expect(before).toEqual([{ value: 77 }])
    } finally {
      await Promise.all([one.close(), two.close()])
      await drop()
    }
  })

  it('a statement that failed is prepared again when it comes again, on every connection', async () => {
    for (let round = 0; round < 3; round++) {
      const failed = Array.from({ length: 20 }, () =>
        database.query('SELECT $1::int AS number', ['x']).catch(error => error.code),
      )
      expect(await Promise.all(failed)).toEqual(Array(20).fill('22P02'))
    }
    const rows = await Promise.all(Array.from({ length: 20 }, (_, n) => database.query('SELECT $1::int AS number', [n])))
    expect(rows.flat()).toEqual(Array.from({ length: 20 }, (_, number) => ({ number })))
    await expect(database.query('SELECT nonsense')).rejects.toThrow('nonsense')
    await expect(database.query('SELECT nonsense')).rejects.toThrow('nonsense')
  })

  it('values of each type are read as the embedded database reads them', async () => {
    const [row] = await database.query(
      `SELECT 9007199254740991::int8 AS big, '{a,"b,c",NULL}'::text[] AS texts, '{"a":[1,null]}'::jsonb AS json, true AS yes, NULL AS nothing,
        '2026-03-29 01:30:00.5+00'::timestamptz AS time, 'ü"\\'::text AS text`,
    )
    expect(row).toEqual({
      big: 9007199254740991,
      texts: ['a', 'b,c', null],
      json: { a: [1, null] },
      yes: true,
      nothing: null,
      time: new Date('2026-03-29T01:30:00.500Z'),
      text: 'ü"\\',
    })
    const values = ['a,"b"\\', null, true, { x: 1 }]
    expect(await database.query('SELECT $1::text[] AS texts', [values])).toEqual([{ texts: ['a,"b"\\', null, 't', '{"x":1}'] }])
  })

  it('statements asked for in one breath are answered each, and a failure fails those behind it', async () => {
    await empty()
    const answers = await database
      .transaction(async tx =>
        Promise.allSettled([tx.query('SELECT 1 AS n'), tx.query('SELECT 1 / 0'), tx.query('SELECT 3 AS n')]),
      )
      .catch(error => error)
    // The transaction had failed, and its commit says so.
    expect(answers).toBeInstanceOf(Error)
    const both = await database.transaction(tx => Promise.all([tx.query('SELECT 1 AS n'), tx.query('SELECT 2 AS n')]))
    expect(both).toEqual([[{ n: 1 }], [{ n: 2 }]])
  })

  it('a transaction whose last statements fail is rolled back with its error', async () => {
    await empty()
    const failed = database.transaction(async tx => {
      add(tx, 'one')
      add(tx, 'one')
    })
    await expect(failed).rejects.toMatchObject({ code: '23505' })
    expect(await notes()).toEqual([])
    await expect(database.transaction(async () => Promise.reject(new Error('mine')))).rejects.toThrow('mine')
  })

  it('a statement goes on when another node has given its table a column', async () => {
    await database.execute(`CREATE TABLE growing (id text); INSERT INTO growing VALUES ('one')`)
    const read = (query: Queryable) => query.query('SELECT * FROM growing')
    await Promise.all(Array.from({ length: 20 }, () => read(database)))
    for (const [column, run] of [
      ['more', () => read(database)],
      ['most', () => database.transaction(read)],
    ] as const) {
      await other.execute(`ALTER TABLE growing ADD ${column} text`)
      for (let round = 0; round < 3; round++) expect((await run())[0]).toHaveProperty(column)
    }
  })

  it('a transaction is not committed when a statement failed that nobody waited for, though a savepoint undid it', async () => {
    await empty()
    const failed = database.transaction(async tx => {
      await tx.query('SAVEPOINT here')
      tx.later('SELECT 1 / 0')
      await tx.query('SELECT 1').catch(() => undefined)
      await tx.query('ROLLBACK TO SAVEPOINT here')
      add(tx, 'one')
    })
    await expect(failed).rejects.toMatchObject({ code: '22012' })
    expect(await notes()).toEqual([])
  })

  it('an attempt writes all or nothing, and tells what it wrote', async () => {
    await empty()
    const told: unknown[] = []
    await attempt(async tx => {
      expect(await tx.query('SELECT 1 AS n')).toEqual([{ n: 1 }])
      add(tx, 'one')
      add(tx, 'two')
      tx.expect(value => `EXISTS (SELECT FROM migrations WHERE id = ${value(1)})`)
      tx.expect(value => `${value('a')} = 'a'`)
      tx.later('UPDATE notes SET note = $1 WHERE id = $2', ['new', 'two'], { columns: 'note', take: rows => told.push(...rows) })
    })
    expect((await notes()).map(({ id }) => id)).toEqual(['one', 'two'])
    expect(told).toEqual([{ note: 'new' }])
    const taken = attempt(async tx => {
      add(tx, 'three')
      add(tx, 'two')
    })
    await expect(taken).rejects.toMatchObject({ code: '23505' })
    expect((await notes()).map(({ id }) => id)).toEqual(['one', 'two'])
  })

  it('an attempt whose expectation does not hold, or is not known, writes nothing', async () => {
    await empty()
    for (const condition of ['false', 'NULL']) {
      const failed = attempt(async tx => {
        add(tx, 'one')
        tx.expect(() => condition)
      }).catch(error => error)
      expect(isInterference(await failed)).toBe(true)
      const within = database.transaction(async tx => {
        add(tx, 'one')
        tx.expect(() => condition)
      })
      expect(isInterference(await within.catch(error => error))).toBe(true)
    }
    expect(await notes()).toEqual([])
  })

  it('work that does not fit an attempt says so and has written nothing', async () => {
    await empty()
    for (const work of [
      async (tx: Transaction) => {
        add(tx, 'one')
        await tx.query('SELECT 1')
      },
      async (tx: Transaction) => {
        await tx.query('INSERT INTO notes (id, note) VALUES ($1, $1)', ['one'])
      },
      async (tx: Transaction) => {
        await tx.query('SELECT id FROM notes FOR UPDATE')
      },
    ])
      expect(isInterference(await attempt(work).catch(error => error))).toBe(true)
    expect(await notes()).toEqual([])
  })

  it('what another has changed since it was read makes an attempt fail, also while the other one is still writing', async () => {
    await empty()
    await database.query(`INSERT INTO notes (id, note) VALUES ('one', 'old')`)
    const changing = () =>
      attempt(async tx => {
        const [row] = await tx.query<{ seen: string }>(`SELECT xmin::text AS seen FROM notes WHERE id = 'one'`)
        return {
          // Handed out, so that the test says when the writes go out.
          write: () =>
            attempt(async later => {
              later.expect(value => `EXISTS (SELECT FROM notes WHERE id = 'one' AND xmin::text = ${value(row?.seen)} FOR UPDATE)`)
              later.later(`UPDATE notes SET note = note || '+' WHERE id = 'one'`)
            }),
        }
      })
    const { write } = await changing()
    let written: Promise<unknown> = Promise.resolve()
    await other.transaction(async tx => {
      await tx.query(`UPDATE notes SET note = 'new' WHERE id = 'one'`)
      written = write().catch(error => error)
      await new Promise(resolve => setTimeout(resolve, 50))
    })
    expect(isInterference(await written)).toBe(true)
    expect(await notes()).toEqual([{ id: 'one', note: 'new' }])
    const again = await changing()
    await again.write()
    expect(await notes()).toEqual([{ id: 'one', note: 'new+' }])
  })

  describe('requests of one turn of the event loop', () => {
    /** The connections that attempts went over, by what they write. */
    const pids = (names: readonly string[], write: (tx: Transaction, name: string) => void = add) => {
      const own = new Map<string, number>()
      const run = names.map(name =>
        attempt(async tx => {
          write(tx, name)
          const take = ([row]: Record<string, unknown>[]) => own.set(name, Number(row?.pid))
          tx.later('UPDATE notes SET note = note WHERE id = $1', [name], { columns: 'pg_backend_pid() AS pid', take })
        }),
      )
      return { own, run }
    }
    const names = Array.from({ length: 10 }, (_, index) => `name ${index}`)

    it('share messages, four each at most, and each writes all or nothing', async () => {
      await empty()
      await database.query(`INSERT INTO notes (id, note) VALUES ('name 1', 'was here'), ('name 4', 'was here')`)
      const { own, run } = pids(names, (tx, name) => {
        if (name === 'name 6') tx.expect(() => 'false')
        // A statement that is new to the connection and fails takes nothing from those behind it that send the same.
        if (name === 'name 4') tx.later('SELECT 1 / $1::int', [0])
        if (name === 'name 5' || name === 'name 7') tx.later('SELECT 1 / $1::int', [1])
        add(tx, name)
      })
      const failed = ['name 1', 'name 4', 'name 6']
      const outcomes = await Promise.allSettled(run)
      expect(names.filter((_, index) => outcomes[index]?.status === 'rejected')).toEqual(failed)
      expect(outcomes[1]).toMatchObject({ reason: { code: '23505' } })
      expect(outcomes[4]).toMatchObject({ reason: { code: '22012' } })
      expect((await notes()).filter(({ note }) => note !== 'was here').map(({ id }) => id)).toEqual(
        names.filter(name => !failed.includes(name)),
      )
      for (const some of [names.slice(0, 4), names.slice(4, 8), names.slice(8)])
        expect(new Set(some.flatMap(name => own.get(name) ?? [])).size).toBe(1)
    })

    it('each look-up is answered, and none waits behind a write that waits', async () => {
      await empty()
      const { run } = pids(names)
      await Promise.all(run)
      const found = await Promise.all(names.map(name => database.lookUp('SELECT id FROM notes WHERE id = $1', [name])))
      expect(found).toEqual(names.map(id => [{ id }]))
      let writing: Promise<unknown> = Promise.resolve()
      const meanwhile = await other.transaction(async tx => {
        await tx.query(`UPDATE notes SET note = 'theirs' WHERE id = 'name 0'`)
        const write = pids(names.slice(0, 4), (later, name) =>
          later.later(`UPDATE notes SET note = 'ours' WHERE id = $1`, [name]),
        )
        writing = Promise.all(write.run)
        return Promise.all(names.map(name => database.lookUp<{ note: string }>('SELECT note FROM notes WHERE id = $1', [name])))
      })
      await writing
      expect(meanwhile.flat().map(({ note }) => note)).toEqual(names)
      expect((await notes()).slice(0, 5).map(({ note }) => note)).toEqual(['ours', 'ours', 'ours', 'ours', 'name 4'])
    })

    it('one that fails takes nothing from those beside it: neither a bad value, nor one that is none, nor too many', async () => {
      await empty()
      const { url, drop } = await createDatabase(server ?? '')
      // New connections each time: the statement is not prepared yet.
      const fresh = await openDatabase(url)
      try {
        const numbers = ['x', '1', '2', '3'].map(value => fresh.lookUp('SELECT $1::int AS n', [value]))
        const [bad, ...good] = await Promise.allSettled(numbers)
        expect(bad).toMatchObject({ reason: { code: '22P02' } })
        expect(good).toEqual([1, 2, 3].map(n => ({ status: 'fulfilled', value: [{ n }] })))
        const others = [[new Date(Number.NaN)], Array(70_000).fill(1), [4]].map(values =>
          fresh.lookUp('SELECT $1::int AS n', values),
        )
        const outcomes = await Promise.allSettled(others)
        expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
      } finally {
        await fresh.close()
        await drop()
      }
    })

    it('none gets the answer of another when one takes longer than the address allows', async () => {
      const { url, drop } = await createDatabase(server ?? '')
      const hasty = await openDatabase(`${url}?query_timeout=2000`)
      try {
        const ask = (n: number) =>
          hasty.lookUp(`SELECT $1::int AS n, pg_sleep(CASE WHEN $1::int = 1 THEN 3 ELSE 0 END)::text AS s`, [n])
        const slow = await Promise.allSettled([ask(1), ask(2), ask(3)])
        expect(slow.map(outcome => outcome.status === 'rejected' && isUnreachable(outcome.reason))).toEqual([true, true, true])
        for (let round = 0; round < 3; round++) {
          const answers = await Promise.all([4, 5, 6, 7].map(ask))
          expect(answers.flat().map(({ n }) => n)).toEqual([4, 5, 6, 7])
          await new Promise(done => setTimeout(done, 1000))
        }
      } finally {
        await hasty.close()
        await drop()
      }
    })

    it('all fail when their connection is cut, none is written, and the next ones are', async () => {
      await empty()
      await Promise.all(pids(names.slice(0, 4)).run)
      const change = (tx: Transaction, name: string) => tx.later(`UPDATE notes SET note = 'changed' WHERE id = $1`, [name])
      let outcomes: PromiseSettledResult<void>[] = []
      await other.transaction(async tx => {
        await tx.query(`UPDATE notes SET note = 'theirs' WHERE id = 'name 0'`)
        const ended = Promise.allSettled(pids(names.slice(0, 4), change).run)
        const cut = `SELECT count(pg_terminate_backend(pid)) AS cut FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`
        for (let done = 0; done === 0; ) done = Number((await tx.query<{ cut: number }>(cut))[0]?.cut)
        outcomes = await ended
      })
      expect(outcomes.map(outcome => outcome.status === 'rejected' && isUnreachable(outcome.reason))).toEqual(Array(4).fill(true))
      expect((await notes()).map(({ note }) => note)).toEqual(['theirs', ...names.slice(1, 4)])
      await Promise.all(pids(names.slice(0, 4), change).run)
      expect((await notes()).map(({ note }) => note)).toEqual(Array(4).fill('changed'))
    })
  })
})
