import type { Dialect } from '../dialect.js'
import { Append } from './Append.js'
import { AppRoleAssignments } from './AppRoleAssignments.js'
import { AppRoleAssignmentsComplex } from './AppRoleAssignmentsComplex.js'
import { AssertiveAppRoleAssignmentsComplex } from './AssertiveAppRoleAssignmentsComplex.js'
import { BitAnd } from './BitAnd.js'
import { CBool } from './CBool.js'
import { CDate } from './CDate.js'
import { Coalesce } from './Coalesce.js'
import { ConvertToBase64 } from './ConvertToBase64.js'
import { ConvertToUTF8Hex } from './ConvertToUTF8Hex.js'
import { Count } from './Count.js'
import { CStr } from './CStr.js'
import { ConvertFromBase64 } from './cloud-sync/ConvertFromBase64.js'
import { DNComponent } from './cloud-sync/DNComponent.js'
import { RaiseError } from './cloud-sync/Error.js'
import { FormatDateTime as FormatDateTimeOfCloudSync } from './cloud-sync/FormatDateTime.js'
import { IIF as IIFOfCloudSync } from './cloud-sync/IIF.js'
import { StringFromSid } from './cloud-sync/StringFromSid.js'
import { Trim } from './cloud-sync/Trim.js'
import { DateAdd } from './DateAdd.js'
import { DateDiff } from './DateDiff.js'
import { DateFromNum } from './DateFromNum.js'
import { DefaultDomain } from './DefaultDomain.js'
import type { FunctionDeclaration } from './declaration.js'
import { FormatDateTime } from './FormatDateTime.js'
import { Guid } from './Guid.js'
import { IgnoreFlowIfNullOrEmpty } from './IgnoreFlowIfNullOrEmpty.js'
import { IIF } from './IIF.js'
import { InStr } from './InStr.js'
import { IsNothing } from './IsNothing.js'
import { IsNull } from './IsNull.js'
import { IsNullOrEmpty } from './IsNullOrEmpty.js'
import { IsPresent } from './IsPresent.js'
import { IsString } from './IsString.js'
import { Item } from './Item.js'
import { Join } from './Join.js'
import { Left } from './Left.js'
import { Mid } from './Mid.js'
import { NormalizeDiacritics } from './NormalizeDiacritics.js'
import { Not } from './Not.js'
import { Now } from './Now.js'
import { NumFromDate } from './NumFromDate.js'
import { PCase } from './PCase.js'
import { Prepend } from './Prepend.js'
import { RandomString } from './RandomString.js'
import { Redact } from './Redact.js'
import { RemoveDuplicates } from './RemoveDuplicates.js'
import { Replace } from './Replace.js'
import { SelectUniqueValue } from './SelectUniqueValue.js'
import { SingleAppRoleAssignment } from './SingleAppRoleAssignment.js'
import { Split } from './Split.js'
import { StripSpaces } from './StripSpaces.js'
import { Switch } from './Switch.js'
import { ToLower } from './ToLower.js'
import { ToUpper } from './ToUpper.js'
import { Word } from './Word.js'

export { connectFunctions } from './connect.js'

/** Every declaration of every dialect. A name occurs twice where two dialects give it different positions. */
export const declarations: readonly FunctionDeclaration[] = [
  Append,
  AppRoleAssignments,
  AppRoleAssignmentsComplex,
  AssertiveAppRoleAssignmentsComplex,
  BitAnd,
  CBool,
  CDate,
  Coalesce,
  ConvertFromBase64,
  ConvertToBase64,
  ConvertToUTF8Hex,
  Count,
  CStr,
  DateAdd,
  DateDiff,
  DateFromNum,
  DefaultDomain,
  DNComponent,
  RaiseError,
  FormatDateTime,
  FormatDateTimeOfCloudSync,
  Guid,
  IgnoreFlowIfNullOrEmpty,
  IIF,
  IIFOfCloudSync,
  InStr,
  IsNothing,
  IsNull,
  IsNullOrEmpty,
  IsPresent,
  IsString,
  Item,
  Join,
  Left,
  Mid,
  NormalizeDiacritics,
  Not,
  Now,
  NumFromDate,
  PCase,
  Prepend,
  RandomString,
  Redact,
  RemoveDuplicates,
  Replace,
  SelectUniqueValue,
  SingleAppRoleAssignment,
  Split,
  StringFromSid,
  StripSpaces,
  Switch,
  ToLower,
  ToUpper,
  Trim,
  Word,
]

/**
 * Built-in functions by canonical name: those of application provisioning, and those that only another dialect has.
 *
 * @example
 * functions.get('Switch')?.summary
 */
export const functions: ReadonlyMap<string, FunctionDeclaration> = new Map(
  // Of two with one name the entra one comes last and stays.
  [...declarations.filter(({ dialects }) => !dialects.includes('entra')), ...declarations.filter(isEntra)]
    .map(declaration => [declaration.name, declaration] as const)
    .sort(([a], [b]) => alphabetical(a.toLowerCase(), b.toLowerCase())),
)

function alphabetical(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function isEntra({ dialects }: FunctionDeclaration): boolean {
  return dialects.includes('entra')
}

/**
 * The function of a dialect by its name in any letter case; undefined when the dialect does not have it. `connect` has none that is
 * evaluated: see `connectFunctions`.
 *
 * @example
 * findFunction('formatdatetime', 'cloud-sync')?.parameters.length // 3
 */
export function findFunction(name: string, dialect: Dialect = 'entra'): FunctionDeclaration | undefined {
  return byDialect(dialect).get(name) ?? byDialect(dialect).get(name.toLowerCase())
}

/**
 * The functions of a dialect, in alphabetical order of the list above.
 *
 * @example
 * functionsOf('cloud-sync').some(({ name }) => name === 'Trim') // true
 */
export function functionsOf(dialect: Dialect): readonly FunctionDeclaration[] {
  return declarations.filter(({ dialects }) => dialects.includes(dialect))
}

/** The functions of a dialect by canonical and by lower-case name, made when first asked for. */
const indexes = new Map<Dialect, ReadonlyMap<string, FunctionDeclaration>>()

function byDialect(dialect: Dialect): ReadonlyMap<string, FunctionDeclaration> {
  const known = indexes.get(dialect)
  if (known) return known
  const index = new Map<string, FunctionDeclaration>()
  for (const declaration of functionsOf(dialect)) {
    index.set(declaration.name, declaration)
    index.set(declaration.name.toLowerCase(), declaration)
  }
  indexes.set(dialect, index)
  return index
}
