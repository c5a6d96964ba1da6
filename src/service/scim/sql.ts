/** Collects values of a statement and hands out their places. */
export class Values {
  readonly list: unknown[] = []

  add(value: unknown): string {
    this.list.push(value)
    return `$${this.list.length}`
  }
}

/** A text as an SQL literal; for names that come from schemas, never for values. */
export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Escapes what LIKE would read as a pattern. */
export const likeEscaped = (text: string) => text.replace(/[\\%_]/g, character => `\\${character}`)
