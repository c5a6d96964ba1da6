/** A behaviour that no document states: what this project does, and why. Listed by `attrmap rule choices`. */
export interface Choice {
  /** Stable identifier, kebab case, beginning with the function or area. */
  readonly id: string
  /** What nobody specifies. */
  readonly question: string
  /** What attrmap does. */
  readonly answer: string
  readonly reason: string
}

/**
 * Every choice of the expression language. Function declarations and diagnostics name the ones they depend on; a run against the
 * real service can confirm or overturn each.
 */
export const choices: readonly Choice[] = [
  // The language
  {
    id: 'comments',
    question: 'Are there comments?',
    answer: 'No: // and # are syntax errors.',
    reason: 'Nothing published uses them.',
  },
  {
    id: 'unknown-escapes',
    question: 'What does a backslash before another character than " and \\ mean?',
    answer: 'Both characters stand for themselves, with a warning.',
    reason: 'Published mappings rely on it: "\\+" in regular expressions, "\\," and "\\2C" in distinguished names.',
  },
  {
    id: 'line-breaks',
    question: 'May a text contain a line break?',
    answer: 'Yes, taken as it is, with a warning.',
    reason: 'There is no escape for it.',
  },
  {
    id: 'fractions',
    question: 'May a number have a fraction?',
    answer: 'Yes, with a warning.',
    reason: 'Only whole numbers are documented.',
  },
  {
    id: 'boolean-words',
    question: 'Are True and False without quotation marks booleans?',
    answer: 'Yes, with a warning.',
    reason: 'They exist in the Connect dialect; this dialect does not mention them.',
  },
  {
    id: 'null-word',
    question: 'Is NULL a word of the language?',
    answer: 'No: an error that names the Connect dialect.',
    reason: 'Only Connect has it.',
  },
  {
    id: 'bracket-names',
    question: 'Where does an attribute name with brackets end, as in [emails[type eq "work"].value]?',
    answer: 'Brackets nest, quotation marks protect those inside them, and outer blanks do not belong to the name.',
    reason: 'SCIM paths are attribute names in mappings.',
  },
  {
    id: 'function-letter-case',
    question: 'Does the letter case of a function name matter?',
    answer: 'No, but a deviating spelling is a warning.',
    reason: 'The reference page says it does and writes "switch" itself; mappings in use have "Instr".',
  },
  {
    id: 'length-limit',
    question: 'What happens to a long expression?',
    answer: 'More than 10,000 characters are an error, from 9,000 on there is a warning.',
    reason: 'The limit is documented, the moment at which it is noticed is not.',
  },
  {
    id: 'empty-required',
    question: 'What is an empty position of a required parameter?',
    answer: 'An error that names the parameter.',
    reason: 'No document has such a call.',
  },
  {
    id: 'empty-repetition',
    question: 'What is an empty position among repeated arguments?',
    answer: 'Join and Coalesce skip it with a warning; for the other functions it is an error.',
    reason: 'Nothing is lost by skipping there; an empty key or value changes the pairs behind it.',
  },
  {
    id: 'comparison-place',
    question: 'Where may a comparison stand?',
    answer: 'Where a boolean fits; elsewhere it is a type error.',
    reason: 'IIF and CBool are documented.',
  },
  {
    id: 'bare-expression',
    question: 'May the whole expression be one attribute or one constant?',
    answer: 'Yes; the linter proposes a direct or constant mapping.',
    reason: 'The reference page asks for a function, Microsoft Graph prints such expressions.',
  },
  {
    id: 'graph-parameter-names',
    question: 'What are the unpublished parameter names in the Graph tree?',
    answer: 'The names of the reference page are written; any are read, and those that stored schemas have are not doubted.',
    reason: 'Most names are not published.',
  },
  {
    id: 'graph-comparison',
    question: 'How does the Graph tree store a comparison?',
    answer:
      'As a function named by its operator, with the keys left and right. The flat form of stored schemas, where IIF has one (left side), two (the sign), three (right side), four and five, is read as well.',
    reason: 'The tree knows attributes, constants and functions only, and this form loses nothing and serves every place.',
  },
  {
    id: 'graph-word',
    question: 'How does the Graph tree store a bare word or a %parameter%?',
    answer: 'As a constant whose expression has no quotation marks.',
    reason: 'The tree has no node of its own for words; the text beside it tells "True" and True apart.',
  },
  {
    id: 'graph-number',
    question: 'What is the constant of a number in the Graph tree?',
    answer:
      'Its decimal text, in quotation marks; &HF becomes "15". Read back without a text beside it, digits at a number position are written bare.',
    reason: 'Published trees show the constant "1" for 1, and canonical texts show numbers bare.',
  },
  {
    id: 'lazy',
    question: 'Which arguments are evaluated?',
    answer: 'IIF, Switch, Coalesce and SelectUniqueValue evaluate only what they need.',
    reason: 'Published samples guard a branch that would fail on missing values.',
  },
  // Values
  {
    id: 'text-to-boolean',
    question: 'Which texts are booleans?',
    answer: 'True and False in any letter case, and numbers: zero is False. Anything else is an error.',
    reason: 'Numbers are documented for CBool, the texts for Not.',
  },
  {
    id: 'list-to-text',
    question: 'What is the text of a list of several values?',
    answer: 'There is none: an evaluation error.',
    reason: 'Taking the first one silently hides the others.',
  },
  {
    id: 'comparison-letter-case',
    question: 'Does letter case matter when IIF compares texts?',
    answer: 'Yes.',
    reason: 'Switch is documented as case-sensitive.',
  },
  {
    id: 'text-order',
    question: 'What do < and > mean for texts that are neither numbers nor dates?',
    answer: 'They are a type error.',
    reason: 'No order is documented.',
  },
  {
    id: 'invariant-names',
    question: 'In which language are the names of months and days, and AM and PM?',
    answer: 'In English (invariant culture).',
    reason: 'Every published output is English.',
  },
  {
    id: 'pattern-time',
    question: 'How long may a regular expression run?',
    answer: 'Patterns run in linear time, or are proven harmless; others are refused.',
    reason: 'The limit of the service is not known.',
  },
  // Null and empty
  {
    id: 'iif-null',
    question: 'What does IIF do with a missing value?',
    answer:
      'It is evaluated as written: IsNull is True, a comparison is False, except <>, which is True. A warning proposes Switch.',
    reason: "The reference page says that the check fails; Microsoft's own guides and default mappings rely on results.",
  },
  {
    id: 'null-in-null-out',
    question: 'What does a function that transforms one text give for a missing one?',
    answer: 'Nothing.',
    reason: 'A missing value must not become a half-built one.',
  },
  {
    id: 'flow-place',
    question: 'Where may IgnoreAttributeFlow and IgnoreObjectFlow stand?',
    answer: 'As the result, or as a branch of IIF that becomes the result.',
    reason: 'All published uses are branches of IIF.',
  },
  // Functions
  {
    id: 'append-null',
    question: 'What does Append give when its source or its suffix is missing?',
    answer: 'Nothing when the source is missing; the source alone when the suffix is missing.',
    reason: 'A lone suffix such as ".test" must not be provisioned.',
  },
  {
    id: 'approles-input',
    question: 'What does [appRoleAssignments] hold?',
    answer:
      'A list of objects with id, value and displayName; role names as texts, JSON texts and Graph assignments are read too.',
    reason: 'The shape is not published.',
  },
  {
    id: 'approles-output',
    question: 'What are the members of a role object?',
    answer: 'primary (false), type, display and value.',
    reason: 'One sample says display, another displayName; SCIM says display.',
  },
  {
    id: 'approles-assertive-empty',
    question: 'What does AssertiveAppRoleAssignmentsComplex give for an empty list of assignments?',
    answer: 'An empty list; nothing only when the attribute itself is missing.',
    reason: 'Roles that were removed have to disappear, the last one included.',
  },
  {
    id: 'approleassignments-names',
    question: 'What does the old AppRoleAssignments give?',
    answer: 'The list of the role names.',
    reason: 'Only its name is published.',
  },
  {
    id: 'singleapprole-name',
    question: 'Which property of the role does SingleAppRoleAssignment give?',
    answer: 'displayName, else value, else id.',
    reason: 'Vendor samples compare it with display names such as "DS Admin".',
  },
  {
    id: 'singleapprole-several',
    question: 'Which role does SingleAppRoleAssignment give when there are several?',
    answer: 'The first.',
    reason: 'It is documented that none is guaranteed.',
  },
  {
    id: 'bitand-width',
    question: 'How many bits does BitAnd work on?',
    answer: '64, with sign.',
    reason: 'Active Directory flags need 32.',
  },
  {
    id: 'bitand-null',
    question: 'What does BitAnd do with a missing value or a text that is no number?',
    answer: 'It is an evaluation error.',
    reason: 'A silent zero would read as "flag not set".',
  },
  {
    id: 'cbool-null',
    question: 'What is CBool of a missing value?',
    answer: 'False.',
    reason: 'A missing value is not a non-zero number.',
  },
  {
    id: 'cdate-forms',
    question: 'Which texts does CDate read?',
    answer: 'ISO 8601 dates and times, and month/day/year with or without AM or PM; nothing is guessed.',
    reason: 'These are the published samples; 3/4/2024 must not depend on a culture.',
  },
  {
    id: 'cdate-zone',
    question: 'In which time zone is a date without an offset?',
    answer: 'UTC.',
    reason: 'The results are UTC.',
  },
  {
    id: 'cdate-null',
    question: 'What does CDate do with a missing or empty value?',
    answer: 'It is an evaluation error.',
    reason: 'The guides wrap it in IIF or Switch for that reason.',
  },
  {
    id: 'coalesce-empty',
    question: 'Does Coalesce pass over ""?',
    answer: 'No, "" is a value.',
    reason: 'The reference text says so; one sample of a guide contradicts it.',
  },
  {
    id: 'coalesce-one',
    question: 'May Coalesce have a single argument?',
    answer: 'Yes.',
    reason: 'It does no harm.',
  },
  {
    id: 'count-null',
    question: 'What is Count of a missing attribute?',
    answer: '0.',
    reason: 'It has no values.',
  },
  {
    id: 'count-single',
    question: 'What is Count of a single value?',
    answer: '1.',
    reason: 'A single value is a list of one.',
  },
  {
    id: 'dateadd-overflow',
    question: 'What is 31 January and one month?',
    answer: 'The last day of February.',
    reason: '.NET does so.',
  },
  {
    id: 'dateadd-fraction',
    question: 'May DateAdd add a fraction?',
    answer: 'No, it is a type error.',
    reason: 'Only whole numbers are documented.',
  },
  {
    id: 'dateadd-null',
    question: 'What does DateAdd do with a missing argument?',
    answer: 'It is an evaluation error.',
    reason: 'As CDate.',
  },
  {
    id: 'datediff-partial',
    question: 'How does DateDiff count partial days, hours, minutes?',
    answer: 'Only full ones, truncated toward zero.',
    reason: 'Visual Basic does so, and the four published samples agree.',
  },
  {
    id: 'datediff-null',
    question: 'What does DateDiff do with a missing date?',
    answer: 'It is an evaluation error.',
    reason: 'As CDate.',
  },
  {
    id: 'datefromnum-text',
    question: 'How does DateFromNum print its date?',
    answer: 'M/d/yyyy h:mm:ss tt.',
    reason: 'As CDate, DateAdd and Now.',
  },
  {
    id: 'datefromnum-range',
    question: 'What does DateFromNum do with 0 and 9223372036854775807?',
    answer: '0 is 1601-01-01; the other is an evaluation error.',
    reason: 'The latter means "never" and is past the last date of .NET.',
  },
  {
    id: 'defaultdomain-environment',
    question: 'Where does DefaultDomain come from?',
    answer: 'From the environment of the evaluation; without it the call is an evaluation error.',
    reason: 'It is a property of the tenant.',
  },
  {
    id: 'formatdatetime-zone',
    question: 'In which time zone does FormatDateTime print a date with an offset?',
    answer: 'UTC.',
    reason: 'As CDate.',
  },
  {
    id: 'formatdatetime-local-zone',
    question: 'What does AssumeLocal mean?',
    answer: 'UTC, and AdjustToUniversal changes nothing.',
    reason: "The local zone of the service is not known, and no machine's own may decide.",
  },
  {
    id: 'formatdatetime-mismatch',
    question: 'What happens when the source does not follow inputFormat?',
    answer: 'It is an evaluation error.',
    reason: '.NET refuses it.',
  },
  {
    id: 'formatdatetime-null',
    question: 'What is FormatDateTime of a missing or empty source?',
    answer: 'Nothing.',
    reason: 'A missing value must not become a half-built one.',
  },
  {
    id: 'formatdatetime-two-digit-year',
    question: 'Which century has a year of two digits?',
    answer: 'Up to 29 it is 20xx, from 30 on 19xx.',
    reason: "The limit of .NET's invariant calendar was 2029 when these functions were written.",
  },
  {
    id: 'formatdatetime-names',
    question: 'In which culture does FormatDateTime read and print names?',
    answer: 'The invariant one.',
    reason: 'No other is documented.',
  },
  {
    id: 'formatdatetime-three-positions',
    question: 'Is FormatDateTime with three positions accepted?',
    answer: 'In Cloud Sync only; in application provisioning it is an error with a fix.',
    reason: 'The reference page has four positions; old pages have three.',
  },
  {
    id: 'guid-lower-case',
    question: 'In which letter case is a Guid?',
    answer: 'Small letters.',
    reason: '.NET prints them so.',
  },
  {
    id: 'ignore-flow-nested',
    question: 'Where may IgnoreFlowIfNullOrEmpty stand?',
    answer: 'As the outermost call and as a branch of IIF or Switch; elsewhere it is a warning.',
    reason: 'All published uses are outermost.',
  },
  {
    id: 'ignore-flow-empty-list',
    question: 'Does IgnoreFlowIfNullOrEmpty ignore an empty list?',
    answer: 'Yes.',
    reason: 'An empty list is no value.',
  },
  {
    id: 'is-empty-list',
    question: 'Is an empty list missing?',
    answer: 'Yes: IsNull is True, IsPresent False.',
    reason: 'The attribute has no value.',
  },
  {
    id: 'presence-in-switch',
    question: 'May IsNull, IsNullOrEmpty and IsPresent be the source of Switch?',
    answer: 'Yes, as the texts True and False, with a warning.',
    reason: 'One page warns against it, another recommends it.',
  },
  {
    id: 'isnothing-meaning',
    question: 'What is IsNothing?',
    answer: 'The same as IsNull.',
    reason: 'Only its name is published.',
  },
  {
    id: 'isstring-kinds',
    question: 'Which values are strings for IsString?',
    answer: 'Texts; not null, lists, numbers and booleans.',
    reason: 'The page says: can be taken as a text.',
  },
  {
    id: 'instr-compare',
    question: 'Does InStr regard letter case when nothing is said?',
    answer: 'Yes.',
    reason: 'Visual Basic compares so by default.',
  },
  {
    id: 'instr-empty',
    question: 'Where does InStr find an empty text?',
    answer: 'At the start of the search.',
    reason: 'Visual Basic does so.',
  },
  {
    id: 'instr-start',
    question: 'What happens when the search begins outside the text?',
    answer: 'Below 1 it is an evaluation error, beyond the end the result is 0.',
    reason: 'Visual Basic does so.',
  },
  {
    id: 'instr-null',
    question: 'What is InStr in a missing text?',
    answer: '0.',
    reason: 'Nothing is found in it.',
  },
  {
    id: 'item-range',
    question: 'What is Item with a number that the list does not have?',
    answer: 'An evaluation error.',
    reason: 'The Cloud Sync page says so.',
  },
  {
    id: 'item-single',
    question: 'What is Item of a single value?',
    answer: 'The value is a list of one.',
    reason: 'Directory attributes with one value may come as that value.',
  },
  {
    id: 'item-null',
    question: 'What is Item of a missing list?',
    answer: 'Nothing.',
    reason: 'A missing value must not become an error before it was looked at.',
  },
  {
    id: 'join-null',
    question: 'What does Join do with a missing source?',
    answer: 'It is skipped with its separator, as an empty one.',
    reason: 'The published sample skips "".',
  },
  {
    id: 'join-separator-null',
    question: 'What is a missing separator?',
    answer: 'The same as "".',
    reason: '.NET does so.',
  },
  {
    id: 'surrogate-pairs',
    question: 'What do Left, Mid and InStr count?',
    answer: 'UTF-16 units; a character of two units is left out whole rather than cut.',
    reason: '.NET counts so; half a character is no text.',
  },
  {
    id: 'mid-range',
    question: 'What does Mid do outside the text?',
    answer: 'Start below 1 and a negative length are evaluation errors; a start beyond the end gives "".',
    reason: 'Name mappings need the empty result; Connect gives the input back for all three.',
  },
  {
    id: 'mid-null',
    question: 'What is Mid of a missing text?',
    answer: '"".',
    reason: 'As Left.',
  },
  {
    id: 'normalizediacritics-table',
    question: 'What happens to letters outside the published table?',
    answer:
      'Combining diacritical marks are removed by canonical decomposition, whatever the letter; everything else passes unchanged.',
    reason: 'The table follows decomposition; marks that are vowels or voicing of other scripts are not diacritics.',
  },
  {
    id: 'not-letter-case',
    question: 'Does Not regard the letter case of "true"?',
    answer: 'No.',
    reason: 'Directories write it either way.',
  },
  {
    id: 'numfromdate-date-only',
    question: 'What is NumFromDate of a date without a time?',
    answer: 'Midnight UTC.',
    reason: 'It is used so.',
  },
  {
    id: 'pcase-apostrophe',
    question: 'Does a word go on after an apostrophe?',
    answer: "Yes: John's.",
    reason: ".NET does so; the list of separators on the page implies John'S.",
  },
  {
    id: 'pcase-digit',
    question: 'Is a letter behind a digit at the beginning of a word a capital?',
    answer: 'Yes: 3Rd.',
    reason: '.NET does so.',
  },
  {
    id: 'prepend-known',
    question: 'Is Prepend a function?',
    answer: 'It is evaluated and not offered.',
    reason: 'Microsoft Graph lists it, the reference page does not.',
  },
  {
    id: 'randomstring-impossible',
    question: 'What does RandomString do with a request that cannot be met?',
    answer: 'It is an evaluation error.',
    reason: 'A shorter or weaker text would be worse.',
  },
  {
    id: 'randomstring-classes',
    question: 'Which are the special characters of RandomString?',
    answer: '~!@#$%^&*_-+=`|\\(){}[]:;"\'<>,.?/',
    reason: 'The classes of Windows password complexity.',
  },
  {
    id: 'redact-position',
    question: 'Where may Redact stand?',
    answer: 'Outermost; elsewhere it is a warning.',
    reason: 'Logs show the result of the whole expression.',
  },
  {
    id: 'removeduplicates-order',
    question: 'Which of equal values does RemoveDuplicates keep, and when are they equal?',
    answer: 'The first one; letter case counts.',
    reason: 'SMTP: and smtp: differ on purpose.',
  },
  {
    id: 'replace-modes',
    question: 'What does Replace do when its positions belong to no mode?',
    answer: 'It is a type error that lists the modes.',
    reason: 'Ignoring a position would hide a mistake.',
  },
  {
    id: 'replace-mode-5',
    question: 'Which way round does Replace with replacementAttributeName work?',
    answer: 'The source if it has a value, else the group from the other attribute; nothing when it does not match.',
    reason: 'The reference page says so; the Cloud Sync page says the opposite.',
  },
  {
    id: 'replace-null',
    question: 'What is Replace of a missing source, and of a missing replacement?',
    answer: 'Nothing of a missing source, except in mode 5; a missing replacement counts as "".',
    reason: '.NET treats a missing replacement so.',
  },
  {
    id: 'replace-group-absent',
    question: 'What does mode 4 do with a group that took no part in the match?',
    answer: 'It leaves the match alone.',
    reason: 'There is no text of the group to replace.',
  },
  {
    id: 'replace-substitution',
    question: 'Which substitutions does a replacement know?',
    answer: 'Those of .NET; a group the pattern does not have stays as text.',
    reason: 'The page links .NET regular expressions.',
  },
  {
    id: 'replace-empty-old',
    question: 'What does Replace do with an empty oldValue or pattern?',
    answer: 'It is an evaluation error.',
    reason: '.NET refuses an empty text to look for.',
  },
  {
    id: 'selectunique-letter-case',
    question: 'Is a value taken that differs in letter case only?',
    answer: 'Yes.',
    reason: 'Active Directory compares so.',
  },
  {
    id: 'selectunique-empty',
    question: 'What does SelectUniqueValue do with a missing or empty proposal?',
    answer: 'It is skipped; when nothing else is left it is an evaluation error.',
    reason: 'An empty value cannot be unique.',
  },
  {
    id: 'split-trim',
    question: 'Does Split keep blanks around the pieces?',
    answer: 'No.',
    reason: 'The published result has none.',
  },
  {
    id: 'split-empty',
    question: 'Does Split keep empty pieces?',
    answer: 'No.',
    reason: 'An empty value is no value of a list.',
  },
  {
    id: 'split-delimiter',
    question: 'May the delimiter be longer than one character?',
    answer: 'Yes, as a whole, with a warning; an empty one is an error.',
    reason: 'One character is documented.',
  },
  {
    id: 'split-null',
    question: 'What is Split of a missing or empty text?',
    answer: 'Nothing.',
    reason: 'There is no piece.',
  },
  {
    id: 'switch-no-default',
    question: 'What is Switch without a default when no key is equal?',
    answer: 'Nothing: the attribute is skipped.',
    reason: 'The position is left empty in published mappings.',
  },
  {
    id: 'switch-duplicate-key',
    question: 'Which of two equal keys of Switch counts?',
    answer: 'The first, with a warning.',
    reason: 'Keys are compared in order.',
  },
  {
    id: 'switch-null-key',
    question: 'What does a key that evaluates to null match?',
    answer: 'A missing or empty source.',
    reason: 'A missing source counts as "" too.',
  },
  {
    id: 'culture-unknown',
    question: 'What do ToLower and ToUpper do with a culture that does not exist?',
    answer: 'It is an evaluation error.',
    reason: 'The wrong case rules would change names silently.',
  },
  {
    id: 'culture-simple-case',
    question: 'Does ToUpper make SS of ß?',
    answer: 'No: one character becomes one character.',
    reason: '.NET converts so.',
  },
  {
    id: 'word-no-delimiter',
    question: 'What is the first word of a text without delimiters?',
    answer: 'The whole text.',
    reason: 'It is one word.',
  },
  {
    id: 'word-runs',
    question: 'Are there empty words between two delimiters?',
    answer: 'No.',
    reason: 'Words are runs of other characters.',
  },
  {
    id: 'redact-trace',
    question: 'What do traces show of a redacted value?',
    answer: '[Redact].',
    reason: 'Provisioning logs show it so.',
  },
  // Cloud Sync
  {
    id: 'trim-cloud-sync',
    question: 'Is Trim a function of application provisioning?',
    answer: 'No, of Cloud Sync only.',
    reason: 'It occurs in the default mappings of Cloud Sync.',
  },
  {
    id: 'dncomponent-range',
    question: 'What is DNComponent with a number that the name does not have?',
    answer: 'An evaluation error.',
    reason: 'As Item.',
  },
  {
    id: 'stringfromsid-input',
    question: 'How does a binary security identifier arrive?',
    answer: 'In Base64.',
    reason: 'JSON carries bytes so.',
  },
  {
    id: 'cloud-sync-connect-samples',
    question: 'Are &, CRef and Contains of the Cloud Sync page part of that dialect?',
    answer: 'No.',
    reason: 'They are copied from the Connect page.',
  },
]
