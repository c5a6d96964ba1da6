import { loose, nameText, prefix, type Spoken, tight, type Words } from './words.js'

/**
 * How each function is said, by its name; every function of the entra and cloud-sync dialects has an entry, which a test holds.
 * IIF, Switch and the tests of IIF conditions are sentences of their own in `explain.ts`.
 */
export const phrases: Readonly<Record<string, (call: Spoken) => Words>> = {
  Append: call => loose(`${call.before(0)} followed by ${call.last(1)}`),
  AppRoleAssignments: () => tight('the assigned app roles'),
  AppRoleAssignmentsComplex: () => tight('the assigned app roles as role objects, added to the roles the target has'),
  AssertiveAppRoleAssignmentsComplex: () => tight('the assigned app roles as role objects, in place of the roles the target has'),
  BitAnd: call => loose(`the bits that ${call.before(0)} and ${call.before(1)} share`),
  CDate: call => loose(`${call.before(0)} read as a date and time in UTC`),
  Coalesce: call => (call.count === 1 ? tight(call.before(0)) : loose(`the first of ${call.list(0, 'and')} that is not missing`)),
  ConvertFromBase64: call =>
    loose(`${call.before(0)} decoded from Base64${call.given(1) ? ` (${call.constant(1) ?? call.before(1)})` : ''}`),
  ConvertToBase64: call => tight(`${call.before(0)} in Base64`),
  ConvertToUTF8Hex: call => tight(`${call.before(0)} as hexadecimal UTF-8`),
  Count: call => prefix(`the number of values of ${call.last(0)}`),
  CStr: call => tight(`${call.before(0)} as text`),
  DateAdd: call => loose(`${call.before(2)} moved ${quantity(call, 1, call.constant(0))}`),
  DateDiff: call => loose(`the number of ${units(call.constant(0))} from ${call.before(1)} to ${call.last(2)}`),
  DateFromNum: call => loose(`${call.before(0)} read as a Windows file time`),
  DefaultDomain: () => tight("the tenant's default domain"),
  DNComponent: call => prefix(`component ${call.before(1)} of the distinguished name ${call.last(0)}`),
  Error: call => tight(`an error that says ${call.last(0)}`),
  FormatDateTime: call => {
    const three = call.count === 3
    const [from, to] = three ? [1, 2] : [2, 3]
    return loose(`${call.before(0)} rewritten from the date format ${call.before(from)} to ${call.last(to)}`)
  },
  Guid: () => tight('a new random identifier'),
  IgnoreFlowIfNullOrEmpty: call => loose(`${call.before(0)} (when missing or empty, the attribute is left out of this flow)`),
  InStr: call =>
    loose(
      `the position of ${call.before(1)} in ${call.before(0)}${call.given(2) ? `, searched from position ${call.before(2)}` : ''}${
        call.constant(3)?.toLowerCase() === 'vbtextcompare' ? ', whatever the letter case' : ''
      }`,
    ),
  Item: call => prefix(`value number ${call.before(1)} of ${call.last(0)}`),
  Join: call => {
    const separator = call.constant(0)
    const between = separator === '' ? 'joined without a separator' : `joined with ${call.before(0)} between them`
    return loose(`${call.list(1, 'and')} ${between}, empty ones left out`)
  },
  Left: call => {
    const count = call.number(1)
    const part = count === undefined || count > 0 ? first(call, 1) : count === 0 ? 'no character' : 'all'
    return prefix(`${part} of ${call.last(0)}`)
  },
  Mid: call =>
    call.number(1) === 1
      ? prefix(`${first(call, 2)} of ${call.last(0)}`)
      : loose(`${characters(call, 2)} of ${call.before(0)} from position ${call.last(1)} on`),
  NormalizeDiacritics: call => tight(`${call.before(0)} without accents`),
  Now: () => tight('the current time in UTC'),
  NumFromDate: call => tight(`${call.before(0)} as a Windows file time`),
  PCase: call =>
    tight(`${call.before(0)} with a capital at the start of every word${call.given(1) ? ` (words end at ${call.last(1)})` : ''}`),
  Prepend: call => loose(`${call.before(0)} followed by ${call.last(1)}`),
  RandomString: call =>
    loose(`a random text of ${call.before(0)} characters${call.given(5) ? ` without any of ${call.last(5)}` : ''}`),
  Redact: call => loose(`${call.before(0)}, hidden in the provisioning logs`),
  RemoveDuplicates: call => tight(`${call.before(0)} without repeated values`),
  Replace: call => replacement(call),
  SelectUniqueValue: call => loose(`the first of ${call.list(0, 'and')} that nobody in the target has yet`),
  SingleAppRoleAssignment: () => tight('the name of the assigned app role'),
  Split: call => loose(`${call.before(0)} split at ${call.constant(1) === ' ' ? 'blanks' : call.last(1)}`),
  StringFromSid: call => tight(`${call.before(0)} as a security identifier text`),
  StripSpaces: call => tight(`${call.before(0)} without blanks`),
  ToLower: call => tight(`${call.before(0)} in lower case${culture(call)}`),
  ToUpper: call => tight(`${call.before(0)} in upper case${culture(call)}`),
  Trim: call => tight(`${call.before(0)} without outer blanks`),
  Word: call => loose(`word number ${call.before(1)} of ${call.before(0)}, split at ${call.last(2)}`),
}

/** Functions that ask something: the clause and its opposite. */
export const clauses: Readonly<Record<string, (call: Spoken) => { readonly yes: string; readonly no: string }>> = {
  IsNull: call => ({ yes: `${call.before(0)} is missing`, no: `${call.before(0)} is not missing` }),
  IsNothing: call => ({ yes: `${call.before(0)} is missing`, no: `${call.before(0)} is not missing` }),
  IsNullOrEmpty: call => ({ yes: `${call.before(0)} is missing or empty`, no: `${call.before(0)} is neither missing nor empty` }),
  IsPresent: call => ({ yes: `${call.before(0)} has a value`, no: `${call.before(0)} has no value` }),
  IsString: call => ({ yes: `${call.before(0)} is a text`, no: `${call.before(0)} is not a text` }),
}

const culture = (call: Spoken) => (call.given(1) ? ` by the rules of ${call.constant(1) ?? call.last(1)}` : '')

const first = (call: Spoken, position: number) =>
  call.number(position) === 1 ? 'the first character' : `the first ${call.before(position)} characters`

const characters = (call: Spoken, position: number) =>
  call.number(position) === 1 ? 'one character' : `up to ${call.before(position)} characters`

const unitNames: Readonly<Record<string, string>> = {
  yyyy: 'year',
  m: 'month',
  d: 'day',
  ww: 'week',
  h: 'hour',
  n: 'minute',
  s: 'second',
}

const unitName = (interval: string | undefined) =>
  interval !== undefined && Object.hasOwn(unitNames, interval) ? unitNames[interval] : undefined

const units = (interval: string | undefined) => {
  const unit = unitName(interval)
  return unit ? `${unit}s` : `units (${interval ?? 'given by an expression'})`
}

function quantity(call: Spoken, position: number, interval: string | undefined): string {
  const amount = call.number(position)
  const unit = unitName(interval)
  if (amount === undefined || unit === undefined) return `by ${call.before(position)} ${units(interval)}`
  const counted = `${Math.abs(amount)} ${unit}${Math.abs(amount) === 1 ? '' : 's'}`
  return amount < 0 ? `${counted} back` : `${counted} ahead`
}

/** The five modes of Replace, told apart by the positions that are given. */
function replacement(call: Spoken): Words {
  const [old, pattern, group, value, other, template] = [1, 2, 3, 4, 5, 6].map(position => call.given(position))
  const source = call.before(0)
  const named = (position: number) =>
    call.constant(position) === undefined ? call.before(position) : nameText(call.constant(position) ?? '')
  const each = (position: number) => named(position).replace(/^a (?=blank$|line break$)/, '')
  const by = call.constant(4) === '' ? 'taken out' : `replaced by ${value ? named(4) : 'nothing'}`
  if (old && template) return loose(`${named(6)} with ${source} in place of every ${each(1)}`)
  if (old && value) return loose(`${source} with every ${each(1)} ${by}`)
  if (pattern && group && other) {
    return loose(
      `${source}, or if that has no value the group ${named(3)} of what the pattern ${named(2)} finds in ${call.last(5)}`,
    )
  }
  if (pattern && group && value)
    return loose(`${source} with the group ${named(3)} of every match of the pattern ${named(2)} ${by}`)
  if (pattern && value) return loose(`${source} with every match of the pattern ${named(2)} ${by}`)
  return loose(`${source} with something replaced`)
}
