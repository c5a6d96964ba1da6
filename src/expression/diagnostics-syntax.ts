import { type DiagnosticDeclaration, declare } from '../diagnostics/index.js'

/** Mistakes against the grammar. A text with one of these errors is not evaluated, but its tree is kept for tools. */
const syntax = <const T extends Omit<DiagnosticDeclaration, 'kind' | 'severity' | 'since'>>(declaration: T) =>
  declare({ kind: 'parse', severity: 'error', since: '0.1.0', ...declaration })

/** Sound for us, doubtful for the service: reported while reading, never an error. */
const doubtful = <const T extends Omit<DiagnosticDeclaration, 'kind' | 'severity' | 'since'>>(declaration: T) =>
  declare({ kind: 'lint', severity: 'warning', since: '0.1.0', ...declaration })

export const nothingWritten = syntax({
  code: 'EXP101',
  name: 'nothing-written',
  title: 'the expression is empty',
  explain: 'A mapping of type Expression needs a text. Write an expression, or change the mapping to Direct or Constant.',
  hint: 'write an expression, such as [mail] or Append([mail], ".test")',
  examples: { wrong: '', right: '[mail]' },
})
export const unexpectedText = syntax({
  code: 'EXP102',
  name: 'unexpected-text',
  title: 'this does not belong to the language',
  explain:
    'An expression is made of function calls, attributes in square brackets, texts in straight quotation marks and numbers. Anything else must stand inside a text.',
  hint: 'remove it, or put it into quotation marks if a text is meant',
  examples: { wrong: 'ToLower({mail})', right: 'ToLower([mail])' },
})
export const textNotClosed = syntax({
  code: 'EXP103',
  name: 'text-not-closed',
  title: 'a text has no closing quotation mark',
  explain:
    'A text begins and ends with a straight quotation mark. A quotation mark inside it is written \\" and a backslash \\\\; a text that ends in a single backslash therefore stays open.',
  examples: { wrong: 'Append([mail], ".test)', right: 'Append([mail], ".test")' },
})
export const callNotClosed = syntax({
  code: 'EXP104',
  name: 'call-not-closed',
  title: 'a call is not closed',
  explain:
    'Every opening bracket of a call needs its closing one. The fix adds them at the end; look whether an earlier place is meant.',
  examples: { wrong: 'Append([mail], ToLower("X")', right: 'Append([mail], ToLower("X"))' },
})
export const attributeNotClosed = syntax({
  code: 'EXP105',
  name: 'attribute-not-closed',
  title: 'an attribute has no closing bracket',
  explain: 'An attribute stands between square brackets, which nest: [emails[type eq "work"].value].',
  examples: { wrong: 'ToLower([mail)', right: 'ToLower([mail])' },
})
export const attributeWithoutName = syntax({
  code: 'EXP106',
  name: 'attribute-without-name',
  title: 'an attribute has no name',
  explain: 'Write the name of a source attribute between the square brackets.',
  examples: { wrong: 'ToLower([])', right: 'ToLower([mail])' },
})
export const typographicQuotes = syntax({
  code: 'EXP107',
  name: 'typographic-quotes',
  title: 'typographic quotation marks do not delimit a text',
  explain:
    'Word processors, chat programs and web pages replace straight quotation marks by curved ones. The language knows the straight mark only.',
  hint: 'write straight quotation marks: "',
  examples: { wrong: 'Append([mail], \u201c.test\u201d)', right: 'Append([mail], ".test")' },
})
export const singleQuotes = syntax({
  code: 'EXP108',
  name: 'single-quotes',
  title: 'single quotation marks do not delimit a text',
  explain: 'A text stands between double quotation marks. Inside a text a single one is a character like any other.',
  examples: { wrong: "Append([mail], '.test')", right: 'Append([mail], ".test")' },
})
export const comment = syntax({
  code: 'EXP109',
  name: 'comment',
  title: 'the language has no comments',
  explain: 'Neither // nor # nor /* */ is known to it. Keep the remark beside the expression, not inside.',
  examples: { wrong: 'ToLower([mail]) // for matching', right: 'ToLower([mail])' },
})
export const foreignOperator = syntax({
  code: 'EXP110',
  name: 'foreign-operator',
  title: 'the language has no such operator',
  explain:
    'Only the six comparisons = <> < <= > >= are operators. Texts are put together with Append or Join; "and" is an IIF inside the true branch of another, "or" one inside the false branch. The operators + - * & && || belong to the Connect dialect.',
  examples: { wrong: '[givenName] & " " & [surname]', right: 'Join(" ", [givenName], [surname])' },
})
export const logicalWord = syntax({
  code: 'EXP111',
  name: 'logical-word',
  title: 'AND, OR and NOT are not words of the language',
  explain:
    'Write "and" as an IIF inside the true branch of another IIF, "or" as one inside the false branch, and "not" as Not(…) or <>.',
  examples: {
    wrong: 'IIF([a] = "1" AND [b] = "2", "x", "y")',
    right: 'IIF([a] = "1", IIF([b] = "2", "x", "y"), "y")',
  },
})
export const unknownWord = syntax({
  code: 'EXP112',
  name: 'unknown-word',
  title: 'a bare word means nothing here',
  explain:
    'Without brackets or quotation marks only a few words are known: IgnoreAttributeFlow, IgnoreObjectFlow, vbTextCompare, vbBinaryCompare, True and False. An attribute stands in square brackets, a text in quotation marks, a function is followed by its arguments.',
  examples: { wrong: 'ToLower(mail)', right: 'ToLower([mail])' },
})
export const foreignWord = syntax({
  code: 'EXP113',
  name: 'foreign-word',
  title: 'this word belongs to another dialect',
  explain:
    'NULL, CRLF, IgnoreThisFlow and AuthoritativeNull are words of Entra Connect Sync, and the encodings Unicode, ASCII and UTF8 of Cloud Sync. Application provisioning does not know them: leave a position empty for "not given", and write IgnoreAttributeFlow to leave an attribute out.',
  examples: {
    wrong: 'IIF(IsNullOrEmpty([mail]), NULL, [mail])',
    right: 'IIF(IsNullOrEmpty([mail]), IgnoreAttributeFlow, [mail])',
  },
})
export const chainedComparison = syntax({
  code: 'EXP114',
  name: 'chained-comparison',
  title: 'a comparison has two sides',
  explain: 'One comparison is all that an expression or a position can hold. Test several conditions with nested IIF.',
  examples: { wrong: 'IIF([a] = [b] = [c], "1", "2")', right: 'IIF([a] = [b], IIF([b] = [c], "1", "2"), "2")' },
})
export const groupingBrackets = syntax({
  code: 'EXP115',
  name: 'grouping-brackets',
  title: 'brackets do not group here',
  explain:
    'Round brackets only hold the arguments of a call; there is nothing to group, since there is no arithmetic. Connect knows them.',
  examples: { wrong: 'IIF(([a] = "1"), "x", "y")', right: 'IIF([a] = "1", "x", "y")' },
})
export const textAfterEnd = syntax({
  code: 'EXP116',
  name: 'text-after-end',
  title: 'the expression ended before this',
  explain: 'A text holds one expression. Put several values together with Append or Join.',
  examples: { wrong: 'ToLower([a]) ToUpper([b])', right: 'Append(ToLower([a]), ToUpper([b]))' },
})
export const tooLong = syntax({
  code: 'EXP117',
  name: 'too-long',
  title: 'the expression is too long',
  explain:
    'The service refuses expressions of more than 10,000 characters. Blanks and line breaks count: the one-line format is the shortest.',
  hint: 'write it in one line without blanks between the positions, or take keys out of a long Switch',
})
export const nearlyTooLong = doubtful({
  code: 'EXP118',
  name: 'nearly-too-long',
  title: 'the expression is close to the length limit',
  explain: 'From 9,000 characters on there is little room left below the limit of 10,000.',
  hint: 'write it in one line to win room',
})
export const tooDeep = syntax({
  code: 'EXP119',
  name: 'too-deep',
  title: 'calls are nested too deeply',
  explain:
    'More than 300 levels of calls and operators are refused, so that no text can exhaust the stack. Real expressions have fewer than 20; an IIF for every country, one in the other, has 249.',
  hint: 'ask one attribute once with a Switch instead of many times with IIF',
})
export const badNumber = syntax({
  code: 'EXP120',
  name: 'bad-number',
  title: 'this is not a number',
  explain:
    'A number is written with decimal digits and may have a leading minus, or in hexadecimal as &H and digits. At most 40 digits are read. Anything else belongs in quotation marks.',
  examples: { wrong: 'Left([a], 1e2)', right: 'Left([a], 100)' },
})
export const fraction = doubtful({
  code: 'EXP121',
  name: 'fraction',
  title: 'a number with a fraction',
  explain: 'Only whole numbers are documented. attrmap reads fractions, but nobody states what the service does with them.',
  hint: 'write a whole number, or the number in quotation marks if a text is meant',
  examples: { wrong: 'IIF([fte] > 0.5, "full", "part")', right: 'IIF([ftePercent] > 50, "full", "part")' },
})
export const lineBreakInText = doubtful({
  code: 'EXP122',
  name: 'line-break-in-text',
  title: 'a text runs over the end of the line',
  explain:
    'The line break becomes part of the text. More often a closing quotation mark is missing. There is no escape for a line break.',
  hint: 'close the text on its line, or write a blank instead of the line break',
  examples: { wrong: 'Append([a], "b\nc")', right: 'Append([a], "b c")' },
})
export const booleanWord = doubtful({
  code: 'EXP123',
  name: 'boolean-word',
  title: 'True and False are not documented as bare words',
  explain: 'They exist in Connect. In application provisioning write them as texts: "True", "False".',
  hint: 'write it in quotation marks',
  examples: { wrong: 'IIF([accountEnabled] = True, "1", "0")', right: 'IIF([accountEnabled] = "True", "1", "0")' },
})
export const operandMissing = syntax({
  code: 'EXP124',
  name: 'operand-missing',
  title: 'an operator has only one side',
  explain: 'A comparison needs a value on both sides. Compare with "" to ask whether an attribute is empty.',
  hint: 'write a value there; "" is an empty text',
  examples: { wrong: 'IIF([a] = , "1", "2")', right: 'IIF([a] = "", "1", "2")' },
})
export const foreignSyntax = syntax({
  code: 'EXP125',
  name: 'foreign-syntax',
  title: 'this notation belongs to another dialect',
  explain:
    'Parameters such as %Domain.FQDN% exist in Cloud Sync and Connect, variables such as $item in Connect. Application provisioning has neither.',
  hint: 'write the value itself, as a text or as an attribute in square brackets',
  examples: { wrong: 'Append([alias], %DomainFQDN%)', right: 'Append([alias], "corp.example")' },
})
export const strayBracket = syntax({
  code: 'EXP126',
  name: 'stray-bracket',
  title: 'a closing bracket without an opening one',
  explain: 'There are more closing brackets than opening ones. Remove it, or open the call it should close.',
  examples: { wrong: 'ToLower([mail]))', right: 'ToLower([mail])' },
})
export const separator = syntax({
  code: 'EXP127',
  name: 'separator',
  title: 'arguments are separated by commas',
  explain: 'Neither a semicolon nor a mere blank separates two arguments, whatever the regional settings of a spreadsheet say.',
  hint: 'write a comma between them',
  examples: { wrong: 'Append([mail]; ".test")', right: 'Append([mail], ".test")' },
})
export const foreignComparison = syntax({
  code: 'EXP128',
  name: 'foreign-comparison',
  title: 'this comparison is written differently here',
  explain: 'The comparisons are = <> < <= > >=. Other languages write == or != for the first two.',
  hint: 'the comparisons are = <> < <= > >=',
  examples: { wrong: 'IIF([a] == "1", "x", "y")', right: 'IIF([a] = "1", "x", "y")' },
})
export const unusualBlank = syntax({
  code: 'EXP129',
  name: 'unusual-blank',
  title: 'an invisible character that is not a blank',
  explain:
    'Between words only the blank, the tab and the line break may stand. No-break blanks, zero-width characters and byte-order marks come in by copying from web pages and documents.',
  hint: 'write a blank instead',
  examples: { wrong: 'Append([a],\u00a0"b")', right: 'Append([a], "b")' },
})

export const syntaxDiagnostics: readonly DiagnosticDeclaration[] = [
  nothingWritten,
  unexpectedText,
  textNotClosed,
  callNotClosed,
  attributeNotClosed,
  attributeWithoutName,
  typographicQuotes,
  singleQuotes,
  comment,
  foreignOperator,
  logicalWord,
  unknownWord,
  foreignWord,
  chainedComparison,
  groupingBrackets,
  textAfterEnd,
  tooLong,
  nearlyTooLong,
  tooDeep,
  badNumber,
  fraction,
  lineBreakInText,
  booleanWord,
  operandMissing,
  foreignSyntax,
  strayBracket,
  separator,
  foreignComparison,
  unusualBlank,
]
