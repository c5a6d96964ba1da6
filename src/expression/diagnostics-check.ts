import { type DiagnosticDeclaration, declare } from '../diagnostics/index.js'

type Words = Omit<DiagnosticDeclaration, 'kind' | 'severity' | 'since'>
const rule = <const K extends DiagnosticDeclaration['kind'], const T extends Words>(kind: K, declaration: T) =>
  declare({ kind, severity: 'error', since: '0.1.0', ...declaration })
const warning = <const T extends Words>(declaration: T) =>
  declare({ kind: 'lint', severity: 'warning', since: '0.1.0', ...declaration })

export const unknownFunction = rule('unknown-function', {
  code: 'EXP201',
  name: 'unknown-function',
  title: 'no such function',
  explain: 'The dialect has no function of this name. `attrmap functions` lists them all.',
  hint: '`attrmap functions` lists the functions',
  examples: { wrong: 'Apend([mail], ".test")', right: 'Append([mail], ".test")' },
})
export const foreignFunction = rule('unknown-function', {
  code: 'EXP202',
  name: 'foreign-function',
  title: 'this function belongs to another dialect',
  explain:
    'Application provisioning, Cloud Sync and Connect have function lists of their own. Microsoft documents them on three pages that look alike.',
  hint: '`attrmap functions` lists the functions of this dialect',
  examples: { wrong: 'Trim([mail])', right: 'StripSpaces([mail])' },
})
export const functionLetterCase = warning({
  code: 'EXP203',
  name: 'function-letter-case',
  title: 'the function is spelt with other capitals',
  explain:
    'The reference calls the language case-sensitive, yet prints switch and Instr itself. attrmap accepts any letter case and prints the published one.',
  hint: 'write the published spelling',
  examples: { wrong: 'tolower([mail])', right: 'ToLower([mail])' },
})
export const argumentMissing = rule('arity', {
  code: 'EXP204',
  name: 'argument-missing',
  title: 'a required argument is missing',
  explain: 'An empty position means "not given". Required positions need a value; to pass an empty text write "".',
  examples: { wrong: 'Append([mail], )', right: 'Append([mail], ".test")' },
})
export const tooManyArguments = rule('arity', {
  code: 'EXP205',
  name: 'too-many-arguments',
  title: 'the function has fewer positions',
  explain: 'Every comma opens a position, also a comma before the closing bracket. Remove what the function does not take.',
  examples: { wrong: 'Append([a], "b", )', right: 'Append([a], "b")' },
})
export const keyWithoutValue = rule('arity', {
  code: 'EXP206',
  name: 'key-without-value',
  title: 'a key has no value',
  explain:
    'Every key is followed by its value; one of them stands alone. Often the default was forgotten, so that the first key became the default and all pairs moved by one: leave its position empty, as in Switch([a], , "k", "v").',
  examples: {
    wrong: 'Switch([country], "germany", "DE", "france", "FR")',
    right: 'Switch([country], , "germany", "DE", "france", "FR")',
  },
})
export const emptyRepetition = warning({
  code: 'EXP207',
  name: 'empty-repetition',
  title: 'an empty position among repeated ones is skipped',
  explain: 'It adds nothing to the result. Remove the comma, or write the value that was meant.',
  hint: 'remove the comma, or write the value that was meant',
  examples: { wrong: 'Join(" ", [givenName], , [surname])', right: 'Join(" ", [givenName], [surname])' },
})
export const emptyPair = rule('arity', {
  code: 'EXP208',
  name: 'empty-pair',
  title: 'a key or its value is not given',
  explain: 'Keys and values cannot be left out. Write "" for an empty text.',
  examples: { wrong: 'Switch([a], , "k", )', right: 'Switch([a], , "k", "")' },
})
export const wrongLiteral = rule('type', {
  code: 'EXP209',
  name: 'wrong-literal',
  title: 'the value cannot be what is needed here',
  explain: 'Whole numbers, with or without quotation marks, where a number is needed; True or False where a boolean is needed.',
  hint: 'write a value of that kind',
  examples: { wrong: 'Left([a], "two")', right: 'Left([a], 2)' },
})
export const wrongResult = rule('type', {
  code: 'EXP210',
  name: 'wrong-result',
  title: 'the result of this call cannot be what is needed here',
  explain: 'The function inside gives another type of value than the function around it takes.',
  hint: 'put a value of that kind there',
  examples: { wrong: 'Left([a], IsNull([b]))', right: 'Left([a], 2)' },
})
export const notOneOf = rule('type', {
  code: 'EXP211',
  name: 'not-one-of',
  title: 'only certain texts are allowed here',
  explain: 'The position takes one of a fixed list of texts, in exactly these letters.',
  hint: 'write one of them, in exactly these letters',
  examples: { wrong: 'DateAdd("days", 7, CDate([hireDate]))', right: 'DateAdd("d", 7, CDate([hireDate]))' },
})
export const notOutermost = rule('type', {
  code: 'EXP212',
  name: 'not-outermost',
  title: 'the function may stand outermost only',
  explain: 'The service evaluates it as the whole expression. Move what is around it into its arguments.',
  hint: 'move what is around it into its arguments',
  examples: {
    wrong: 'ToLower(SelectUniqueValue([a], [b]))',
    right: 'SelectUniqueValue(ToLower([a]), ToLower([b]))',
  },
})
export const misplacedFlow = rule('type', {
  code: 'EXP213',
  name: 'misplaced-flow',
  title: 'a flow instruction stands in the wrong place',
  explain: 'IgnoreAttributeFlow and IgnoreObjectFlow are branches of an IIF whose result is the result of the whole expression.',
  hint: 'make it a branch of an IIF whose result is the result of the whole expression',
  examples: {
    wrong: 'Append([a], IgnoreAttributeFlow)',
    right: 'IIF(IsNullOrEmpty([a]), IgnoreAttributeFlow, Append([a], "x"))',
  },
})
export const misplacedWord = rule('type', {
  code: 'EXP214',
  name: 'misplaced-word',
  title: 'this word is not a value here',
  explain: 'The options of InStr and the names of encodings are words for their own position only.',
  examples: { wrong: 'ToLower(vbTextCompare)', right: 'InStr([a], "b", 1, vbTextCompare)' },
})
export const misplacedComparison = rule('type', {
  code: 'EXP215',
  name: 'misplaced-comparison',
  title: 'a comparison stands where no boolean fits',
  explain: 'Comparisons are conditions of IIF and arguments of CBool. Elsewhere turn them into a value with IIF.',
  examples: { wrong: 'Append([a] = "b", "c")', right: 'Append(IIF([a] = "b", "yes", "no"), "c")' },
})
export const noOrder = rule('type', {
  code: 'EXP216',
  name: 'no-order',
  title: 'this text has no order',
  explain: 'The comparisons < <= > >= are for numbers and date-times. Texts can be compared with = and <>.',
  examples: { wrong: 'IIF([a] > "M", "1", "2")', right: 'IIF([a] > 12, "1", "2")' },
})
export const unknownAttribute = rule('type', {
  code: 'EXP217',
  name: 'unknown-attribute',
  title: 'the source has no such attribute',
  explain: 'Saving a mapping with an unknown attribute is refused with SchemaInvalid. Names are case-sensitive.',
  hint: 'write the name as the source has it, in its letter case',
})
export const wrongMode = rule('type', {
  code: 'EXP218',
  name: 'wrong-mode',
  title: 'this combination of arguments has no meaning',
  explain: 'The mode of the function is decided by which positions are given, and this combination is none of them.',
  examples: { wrong: 'Replace([a], "x")', right: 'Replace([a], "x", , , "y", , )' },
})
export const notEvaluated = rule('evaluation', {
  code: 'EXP219',
  name: 'not-evaluated',
  title: 'expressions of Connect are checked, not evaluated',
  explain:
    'attrmap parses the dialect of Entra Connect Sync and knows its functions, but does not run it: its engine works on the metaverse.',
  hint: 'check and format it here, and run it in Entra Connect',
})
export const oldPositions = rule('arity', {
  code: 'EXP220',
  name: 'old-positions',
  title: 'this is the form of another dialect or of an old page',
  explain:
    'FormatDateTime has four positions in application provisioning: source, styles (nearly always empty), input format, output format. The form with three belongs to Cloud Sync.',
  examples: {
    wrong: 'FormatDateTime([a], "yyyyMMdd", "yyyy-MM-dd")',
    right: 'FormatDateTime([a], , "yyyyMMdd", "yyyy-MM-dd")',
  },
})

export const checkDiagnostics: readonly DiagnosticDeclaration[] = [
  unknownFunction,
  foreignFunction,
  functionLetterCase,
  argumentMissing,
  tooManyArguments,
  keyWithoutValue,
  emptyRepetition,
  emptyPair,
  wrongLiteral,
  wrongResult,
  notOneOf,
  notOutermost,
  misplacedFlow,
  misplacedWord,
  misplacedComparison,
  noOrder,
  unknownAttribute,
  wrongMode,
  notEvaluated,
  oldPositions,
]
