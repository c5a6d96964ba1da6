import type { Dialect } from '../dialect.js'

/**
 * What a bare word stands for. `flow`: an instruction in place of a value; `option`: a word for one argument position, such as
 * the comparison of InStr; `constant`: a value of the Connect dialect, which is not evaluated.
 */
type WordMeaning = 'flow' | 'boolean' | 'option' | 'constant'

export interface WordDeclaration {
  readonly name: string
  readonly meaning: WordMeaning
  readonly dialects: readonly Dialect[]
  readonly words: string
}

const everywhere: readonly Dialect[] = ['entra', 'cloud-sync', 'connect']
const provisioning: readonly Dialect[] = ['entra', 'cloud-sync']

const declarations: readonly WordDeclaration[] = [
  { name: 'IgnoreAttributeFlow', meaning: 'flow', dialects: provisioning, words: 'Leaves the attribute out of this flow.' },
  {
    name: 'IgnoreObjectFlow',
    meaning: 'flow',
    dialects: provisioning,
    words: 'Skips the whole object; for mappings to the pseudo target objectFilter.',
  },
  { name: 'vbTextCompare', meaning: 'option', dialects: everywhere, words: 'Compares without regard to letter case.' },
  { name: 'vbBinaryCompare', meaning: 'option', dialects: everywhere, words: 'Compares letter by letter, case included.' },
  { name: 'True', meaning: 'boolean', dialects: everywhere, words: 'The boolean True.' },
  { name: 'False', meaning: 'boolean', dialects: everywhere, words: 'The boolean False.' },
  { name: 'Unicode', meaning: 'option', dialects: ['cloud-sync', 'connect'], words: 'UTF-16, little endian.' },
  { name: 'ASCII', meaning: 'option', dialects: ['cloud-sync', 'connect'], words: 'Seven-bit characters.' },
  { name: 'UTF8', meaning: 'option', dialects: ['cloud-sync', 'connect'], words: 'UTF-8.' },
  { name: 'CaseInsensitive', meaning: 'option', dialects: ['connect'], words: 'Contains without regard to letter case.' },
  { name: 'CaseSensitive', meaning: 'option', dialects: ['connect'], words: 'Contains with regard to letter case.' },
  { name: 'NULL', meaning: 'constant', dialects: ['connect'], words: 'No value.' },
  { name: 'CRLF', meaning: 'constant', dialects: ['connect'], words: 'A line break.' },
  { name: 'IgnoreThisFlow', meaning: 'constant', dialects: ['connect'], words: 'Leaves the attribute to other rules.' },
  {
    name: 'AuthoritativeNull',
    meaning: 'constant',
    dialects: ['connect'],
    words: 'Clears the attribute, whatever other rules say.',
  },
]

/** Every bare word of the three dialects, by name in its published letter case. */
export const words: ReadonlyMap<string, WordDeclaration> = new Map(declarations.map(word => [word.name, word]))

const byLowerCase = new Map(declarations.map(word => [word.name.toLowerCase(), word]))

/** The word meant by a spelling in any letter case. */
export const wordInAnyCase = (name: string): WordDeclaration | undefined => byLowerCase.get(name.toLowerCase())

const nest = 'write "and" as an IIF in the true branch of another, "or" as one in the false branch'

const operatorWords: ReadonlyMap<string, string> = new Map([
  ['and', nest],
  ['or', nest],
  ['andalso', nest],
  ['orelse', nest],
  ['xor', nest],
  ['not', 'write Not(\u2026), or compare with <>'],
  ['like', 'ask InStr(\u2026) <> 0, or compare with ='],
  ['is', 'ask IsNullOrEmpty(\u2026), or compare with ='],
  ['in', 'write a Switch with a key for each value'],
  ['mod', 'there is no arithmetic; DateAdd and DateDiff calculate with dates'],
])

/** What to write instead of an operator of other languages that is a word; undefined for every other word. */
export const insteadOfOperator = (name: string): string | undefined => operatorWords.get(name.toLowerCase())
