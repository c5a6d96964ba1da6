import { type DiagnosticDeclaration, declare } from '../diagnostics/index.js'

/** Raised while evaluating: the expression is sound, this input is not. */
const evaluation = <const T extends Omit<DiagnosticDeclaration, 'kind' | 'severity' | 'since'>>(declaration: T) =>
  declare({ kind: 'evaluation', severity: 'error', since: '0.1.0', ...declaration })

export const severalValues = evaluation({
  code: 'EXP301',
  name: 'several-values',
  title: 'several values where one text is needed',
  explain: 'Taking the first value would hide the others. Choose with Item, put together with Join, or count with Count.',
  hint: 'choose with Item or put together with Join',
})
export const notANumber = evaluation({
  code: 'EXP302',
  name: 'not-a-number',
  title: 'the value is not a whole number',
  explain: 'A number is an optional sign and digits; blanks around it are ignored.',
  hint: 'catch values that are no whole numbers with a Switch or IIF around it',
})
export const notABoolean = evaluation({
  code: 'EXP303',
  name: 'not-a-boolean',
  title: 'the value is neither True nor False',
  explain:
    'True and False are read in any letter case, and numbers: zero is False. Compare the value with a text to make a condition of it.',
  hint: 'compare the value with a text, as in [flag] = "yes"',
})
export const notADate = evaluation({
  code: 'EXP304',
  name: 'not-a-date',
  title: 'the value is not a date this function reads',
  explain:
    'CDate reads ISO 8601 dates with or without a time and an offset, and M/d/yyyy with an optional time, month first. Other texts go through FormatDateTime with their own input format.',
  hint: 'read it with FormatDateTime and an input format of its own first',
})
export const outOfRange = evaluation({
  code: 'EXP305',
  name: 'out-of-range',
  title: 'the position lies outside the value',
  explain:
    'Positions are counted from 1. Ask Count or IsNullOrEmpty first, or give the whole expression an alternative with IIF.',
  hint: 'count from 1, and ask first how long the value is where it may be short',
})
export const valueMissing = evaluation({
  code: 'EXP306',
  name: 'value-missing',
  title: 'the value is missing',
  explain: 'This function needs a value. Wrap it in IIF(IsNullOrEmpty(…), …) or Switch(…, "", …) for users who have none.',
  hint: 'give users without a value a fallback: Switch([x], [x], "", "fallback")',
})
export const noUniqueValue = evaluation({
  code: 'EXP307',
  name: 'no-unique-value',
  title: 'every candidate is taken already',
  explain:
    'None of the rules of SelectUniqueValue gave a value that is free in the target. Add a rule that always differs, such as one with a random part.',
  hint: 'add a rule that always differs, such as one with a random part',
})
export const badPattern = evaluation({
  code: 'EXP308',
  name: 'bad-pattern',
  title: 'the regular expression cannot be used',
  explain: 'It is malformed, or has a construct that could run for ever on some input. The message names the construct.',
  hint: 'correct the pattern, or write it without this construct',
})
export const unknownCulture = evaluation({
  code: 'EXP309',
  name: 'unknown-culture',
  title: 'no such culture',
  explain: 'Cultures are named after RFC 4646: a language and, after a hyphen, a region, such as en-US or tr-TR.',
  hint: 'write a name such as en-US or tr-TR, or leave the position empty',
})
export const formatMismatch = evaluation({
  code: 'EXP310',
  name: 'format-mismatch',
  title: 'the value does not match the input format',
  explain: 'FormatDateTime reads its source exactly by the input format: every letter, blank and sign counts.',
  hint: 'write the input format as the value looks, sign for sign',
})
export const impossibleRandom = evaluation({
  code: 'EXP311',
  name: 'impossible-random',
  title: 'no such random text exists',
  explain:
    'The length must be at least the sum of the minimums and at most 256, and the characters to avoid must leave some of every class asked for.',
  hint: 'raise the length, lower the minimums, or avoid fewer characters',
})
export const noDefaultDomain = evaluation({
  code: 'EXP312',
  name: 'no-default-domain',
  title: 'the default domain is not known here',
  explain:
    'DefaultDomain() is the default domain of the tenant. Give it with the environment: { defaultDomain: "corp.example" }.',
  hint: 'give it with the environment of the library, { defaultDomain: "corp.example" }, or write the domain as a text',
})
export const emptySearch = evaluation({
  code: 'EXP313',
  name: 'empty-search',
  title: 'nothing to look for',
  explain: 'The text or group to look for is empty.',
  hint: 'write what to look for',
})
export const notOrdered = evaluation({
  code: 'EXP314',
  name: 'not-ordered',
  title: 'these values have no order',
  explain: 'The comparisons < <= > >= are for numbers and date-times. Other texts can only be equal or different.',
  hint: 'order numbers and date-times only; compare texts with = or <>',
})
export const flowAsValue = evaluation({
  code: 'EXP315',
  name: 'flow-as-value',
  title: 'a flow instruction is not a value',
  explain:
    'IgnoreAttributeFlow and IgnoreObjectFlow end the mapping; nothing can be made of them. Let them be the result of the whole expression.',
  hint: 'let it be the result of the whole expression',
})
export const structuredValue = evaluation({
  code: 'EXP316',
  name: 'structured-value',
  title: 'the attribute holds an object, not a text',
  explain:
    'Only texts, numbers, booleans and lists of texts take part in expressions. Name a member of the object, such as [name.givenName].',
  hint: 'name a member of the object, such as [name.givenName]',
})
export const raisedError = evaluation({
  code: 'EXP317',
  name: 'raised-error',
  title: 'the expression ended with Error',
  explain: 'The Cloud Sync function Error stops the mapping with the message written in it.',
  hint: 'see the condition that leads to Error',
})
export const badEncoding = evaluation({
  code: 'EXP318',
  name: 'bad-encoding',
  title: 'the value cannot be decoded',
  explain: 'The text is not valid Base64, hexadecimal or binary of the kind this function reads.',
  hint: 'look how the value was encoded where it comes from',
})
export const parameterNotSet = evaluation({
  code: 'EXP319',
  name: 'parameter-not-set',
  title: 'the parameter has no value here',
  explain: 'Give the values of %Name% parameters with the environment: { parameters: { DomainFQDN: "corp.example" } }.',
  hint: 'give it with the environment of the library, { parameters: { DomainFQDN: "corp.example" } }, or write the value as a text',
})
export const resultTooLarge = evaluation({
  code: 'EXP320',
  name: 'result-too-large',
  title: 'the result is too large',
  explain: 'Results of more than a million characters or elements are refused, so that no expression can exhaust the memory.',
  hint: 'shorten what is multiplied, with Left for instance',
})
export const dateOutOfRange = evaluation({
  code: 'EXP321',
  name: 'date-out-of-range',
  title: 'the date lies outside the calendar',
  explain: 'Dates run from year 1 to year 9999; file times from 1601 on. The largest file time means "never" and is no date.',
  hint: 'catch such values with a Switch or IIF around it',
})
export const unknownStyle = evaluation({
  code: 'EXP322',
  name: 'unknown-style',
  title: 'no such date-time style',
  explain: 'Styles are the names of .NET DateTimeStyles, separated by commas, such as AssumeUniversal or AllowWhiteSpaces.',
  hint: 'write names of .NET DateTimeStyles, such as AssumeUniversal, separated by commas',
})
export const badDateFormat = evaluation({
  code: 'EXP323',
  name: 'bad-date-format',
  title: 'the date format is malformed',
  explain:
    'Formats follow the custom format strings of .NET: letters such as yyyy, MM, dd, HH, mm, ss; quoted literals must be closed.',
  hint: 'write the letters of .NET, such as yyyy-MM-dd; a letter that stands alone needs % before it',
})
export const negativeLength = evaluation({
  code: 'EXP324',
  name: 'negative-length',
  title: 'a length cannot be negative',
  explain: 'Write the number of characters wanted; a length beyond the end stops at the end.',
  hint: 'write 0 or more',
})
export const nestingExhausted = evaluation({
  code: 'EXP325',
  name: 'nesting-exhausted',
  title: 'the evaluation ran out of stack',
  explain: 'The expression is nested too deeply for the place it is evaluated in.',
  hint: 'nest fewer calls',
})
export const patternLimit = evaluation({
  code: 'EXP326',
  name: 'pattern-limit',
  title: 'the regular expression takes too long on this value',
  explain:
    'Matching is ended when pattern and value together ask for more work than any honest mapping does, so that no value can hold up a run.',
  hint: 'make the pattern more exact, or shorten the value with Left',
})

export const evaluationDiagnostics: readonly DiagnosticDeclaration[] = [
  severalValues,
  notANumber,
  notABoolean,
  notADate,
  outOfRange,
  valueMissing,
  noUniqueValue,
  badPattern,
  unknownCulture,
  formatMismatch,
  impossibleRandom,
  noDefaultDomain,
  emptySearch,
  notOrdered,
  flowAsValue,
  structuredValue,
  raisedError,
  badEncoding,
  parameterNotSet,
  resultTooLarge,
  dateOutOfRange,
  unknownStyle,
  badDateFormat,
  negativeLength,
  nestingExhausted,
  patternLimit,
]
