/**
 * Why a spelling is in the table. `official`: long form; `everyday`: what people type; `abbreviation`: initials and clippings; `former`: an
 * old name with one heir; `part`: names a part of one entry; `decision`: our answer where several are thinkable (reference, section 5).
 */
export type AliasKind = 'official' | 'everyday' | 'abbreviation' | 'former' | 'part' | 'decision'

/** Spellings of one kind and language. A line is an alpha-2 code and its spellings, separated by ` | `; case, accents and punctuation need no variants. */
export interface AliasTable {
  readonly kind: AliasKind
  readonly language: string
  readonly lines: string
}

/** One spelling with the entry it names. */
export interface Alias {
  readonly alpha2: string
  readonly name: string
  readonly kind: AliasKind
  readonly language: string
}

/** Reads the lines of a table. */
export function* aliasesOf(table: AliasTable): Generator<Alias> {
  for (const line of table.lines.split('\n')) {
    if (line === '') continue
    const alpha2 = line.slice(0, 2)
    for (const name of line.slice(3).split(' | ')) yield { alpha2, name, kind: table.kind, language: table.language }
  }
}
