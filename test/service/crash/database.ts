import pg from 'pg'

/** Runs a statement on a PostgreSQL server. */
export async function sql(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

/** A fresh database on a PostgreSQL server. */
export async function createDatabase(server: string): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `attrmap_${crypto.randomUUID().replaceAll('-', '')}`
  await sql(server, `CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    url: url.href,
    async drop() {
      await sql(server, `DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}
