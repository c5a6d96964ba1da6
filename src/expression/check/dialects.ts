import type { Dialect } from '../dialect.js'
import type { FunctionDeclaration } from '../functions/declaration.js'
import { connectFunctions as declared } from '../functions/index.js'
import { declarationOf } from '../positions.js'

export const dialectName: Readonly<Record<Dialect, string>> = {
  entra: 'application provisioning',
  'cloud-sync': 'Cloud Sync',
  connect: 'Connect',
}

/** Names of the functions of Entra Connect Sync. They are recognised, not evaluated; letter case counts. */
export const connectFunctions: ReadonlySet<string> = new Set(declared.keys())

const connectInAnyCase = new Map([...connectFunctions].map(name => [name.toLowerCase(), name]))

/** What to write in application provisioning instead of a function of another dialect or of another language. */
const equivalents: ReadonlyMap<string, string> = new Map([
  ['and', 'write "and" as an IIF in the true branch of another'],
  ['or', 'write "or" as an IIF in the false branch of another'],
  ['if', 'the function is called IIF'],
  ['concat', 'put texts together with Append or Join'],
  ['concatenate', 'put texts together with Append or Join'],
  ['lower', 'the function is called ToLower'],
  ['upper', 'the function is called ToUpper'],
  ['substring', 'the function is called Mid; positions are counted from 1'],
  ['tolowercase', 'the function is called ToLower'],
  ['touppercase', 'the function is called ToUpper'],
  ['substr', 'the function is called Mid; positions are counted from 1'],
  ['len', 'a text of more than 5 characters has Mid(\u2026, 6, 1) <> ""'],
  ['length', 'a text of more than 5 characters has Mid(\u2026, 6, 1) <> ""'],
  ['startswith', 'compare Left(\u2026) with the beginning'],
  ['endswith', 'ask with Replace and a pattern such as "^.*@corp\\\\.example$"'],
  ['indexof', 'the function is called InStr; it counts from 1 and gives 0 for nothing'],
  ['isblank', 'the function is called IsNullOrEmpty'],
  ['tostring', 'the function is called CStr'],
  ['text', 'the function is called CStr; dates are written with FormatDateTime'],
  ['today', 'the function is called Now'],
  ['getdate', 'the function is called Now'],
  ['year', 'write FormatDateTime(\u2026, , "M/d/yyyy h:mm:ss tt", "yyyy")'],
  ['lcase', 'the function is called ToLower here'],
  ['ucase', 'the function is called ToUpper here'],
  ['trim', 'StripSpaces removes all blanks; Replace with the pattern "^\\\\s+|\\\\s+$" the outer ones only'],
  ['ltrim', 'Replace with the pattern "^\\\\s+" removes leading blanks'],
  ['rtrim', 'Replace with the pattern "\\\\s+$" removes trailing blanks'],
  ['contains', 'ask InStr(…) <> 0'],
  ['isempty', 'the function is called IsNullOrEmpty here'],
  ['right', 'Replace with a pattern such as "^.*(?=.{3}$)" keeps the end of a text'],
  ['replacechars', 'nest one Replace for each character, or use NormalizeDiacritics'],
  ['itemornull', 'ask Count first, then take the element with Item'],
  ['randomnum', 'RandomString makes digits'],
  ['cref', 'a reference attribute is mapped directly'],
  ['cnum', 'texts of digits are numbers already'],
  ['error', 'leave the attribute out with IgnoreAttributeFlow'],
])

export const equivalent = (name: string): string | undefined => equivalents.get(name.toLowerCase())

/** What a name in a call means in a dialect. */
export type Meaning =
  /** `canonical` is the published spelling. */
  | { readonly known: true; readonly canonical: string; readonly declaration?: FunctionDeclaration }
  | { readonly known: false; readonly canonical?: string; readonly dialects: readonly Dialect[] }

/** Looks a function up: in the dialect, else in the others. Letter case is not regarded; whether it is right the caller sees. */
export function meaningOf(name: string, dialect: Dialect): Meaning {
  const connect = connectInAnyCase.get(name.toLowerCase())
  if (dialect === 'connect' && connect) return { known: true, canonical: connect }
  const declaration = declarationOf(name, dialect)
  if (declaration && dialect !== 'connect') return { known: true, canonical: declaration.name, declaration }
  const elsewhere = (['entra', 'cloud-sync'] as const)
    .filter(other => other !== dialect)
    .flatMap(other => {
      const found = declarationOf(name, other)
      return found ? [{ other, found }] : []
    })
  const dialects: Dialect[] = elsewhere.map(({ other }) => other)
  if (connect) dialects.push('connect')
  const canonical = elsewhere[0]?.found.name ?? connect
  return canonical === undefined ? { known: false, dialects } : { known: false, canonical, dialects }
}
