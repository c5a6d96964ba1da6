import { type DiagnosticDeclaration, declare } from '../diagnostics/index.js'

const country = { kind: 'country', since: '0.1.0' } as const

export const valueNotAssigned = declare({
  ...country,
  code: 'CTY101',
  name: 'code-not-assigned',
  severity: 'error',
  title: 'the value is two letters but no assigned ISO 3166-1 code',
  explain:
    'SCIM wants an assigned alpha-2 code in addresses.country. UK, EL, EU and XK look like codes and are none: the target may refuse the user or file it under nothing. Write the assigned code, e.g. GB for UK.',
  rule: 'C03',
  examples: { wrong: 'Switch([country], , "england", "UK")', right: 'Switch([country], , "england", "GB")' },
})

export const valueNotCode = declare({
  ...country,
  code: 'CTY102',
  name: 'value-not-a-code',
  severity: 'error',
  title: 'the value is no country code',
  explain:
    'A result that is not two upper-case letters never reaches the target: the service drops longer values. Write the alpha-2 code.',
  rule: 'C02',
  examples: { wrong: 'Switch([country], , "germany", "DEU")', right: 'Switch([country], , "germany", "DE")' },
})

export const valueLowerCase = declare({
  ...country,
  code: 'CTY103',
  name: 'code-not-upper-case',
  severity: 'warning',
  title: 'the code is not in upper case',
  explain: 'ISO 3166-1 codes are upper case, and some services compare them as written.',
  rule: 'C02',
  examples: { wrong: 'Switch([country], , "germany", "de")', right: 'Switch([country], , "germany", "DE")' },
})

export const missingCodes = declare({
  ...country,
  code: 'CTY201',
  name: 'codes-never-given',
  severity: 'info',
  title: 'some of the 249 codes can never be the result',
  explain: 'Users in these countries and territories get no country. Add a key for each that your users live in.',
  rule: 'C05',
  examples: {
    wrong: 'Switch(ToLower([country]), , "germany", "DE")',
    right: '[usageLocation]',
  },
})

export const unreachableKey = declare({
  ...country,
  code: 'CTY202',
  name: 'key-no-input-reaches',
  severity: 'warning',
  title: 'no value can be equal to this key',
  explain:
    'What is done to the value before the comparison makes the key impossible: upper case under ToLower, accents under NormalizeDiacritics, blanks under StripSpaces. Write the key as the value arrives.',
  rule: 'X07',
  examples: { wrong: 'Switch(ToLower([country]), , "Germany", "DE")', right: 'Switch(ToLower([country]), , "germany", "DE")' },
})

export const repeatedKey = declare({
  ...country,
  code: 'CTY203',
  name: 'key-twice',
  severity: 'warning',
  title: 'the key is there twice',
  explain: 'Only the first of two equal keys counts. Remove the second.',
  rule: 'X06',
  examples: { wrong: 'Switch([c], , "usa", "US", "usa", "US")', right: 'Switch([c], , "usa", "US")' },
})

export const keyWithTwoCodes = declare({
  ...country,
  code: 'CTY204',
  name: 'key-with-two-codes',
  severity: 'error',
  title: 'one key stands for two codes',
  explain:
    'Two keys are equal (as written, or as the expression would normalise them) and give different codes; the later one can never be the answer for what it names. Keep one, or write the other with a qualifier, as in "democratic republic of the congo".',
  rule: 'X06',
  examples: { wrong: 'Switch([c], , "congo", "CG", "congo", "CD")', right: 'Switch([c], , "congo", "CG", "dr congo", "CD")' },
})

export const keyMeansOther = declare({
  ...country,
  code: 'CTY205',
  name: 'key-names-another-country',
  severity: 'error',
  title: 'the key names another country than its code',
  explain:
    'The name belongs to one entry of ISO 3166-1 and the code to another, as "niger" with NG. Users would be filed under the wrong country.',
  rule: 'C02',
  examples: { wrong: 'Switch([c], , "niger", "NG")', right: 'Switch([c], , "niger", "NE")' },
})

export const outdatedName = declare({
  ...country,
  code: 'CTY206',
  name: 'outdated-name',
  severity: 'info',
  title: 'the key is a former name and the current one is missing',
  explain: 'Keep the old key, since data changes slowly, and add the current name beside it.',
  rule: 'C05',
  examples: {
    wrong: 'Switch(ToLower([c]), , "swaziland", "SZ")',
    right: 'Switch(ToLower([c]), , "swaziland", "SZ", "eswatini", "SZ")',
  },
})

export const codesLost = declare({
  ...country,
  code: 'CTY207',
  name: 'codes-lost',
  severity: 'warning',
  title: 'a value that already is a code is lost',
  explain:
    'US, GB or DE in the source attribute is the best value there can be, and the expression throws it away. Let codes pass: `attrmap country-switch --accept-codes 2`.',
  rule: 'C04',
  examples: {
    wrong: 'Switch(ToLower([country]), , "germany", "DE")',
    right: 'ToUpper([country])',
  },
})

export const nonCodesPass = declare({
  ...country,
  code: 'CTY208',
  name: 'non-codes-pass',
  severity: 'error',
  title: 'a value that is no country comes through',
  explain:
    'The default or a branch gives back what was typed, so that "Atlantis" or "N/A" becomes the country. Leave the default blank, or let only the 249 codes through.',
  rule: 'C02',
  examples: {
    wrong: 'Switch(ToLower([country]), [country], "germany", "DE")',
    right: 'Switch(ToLower([country]), , "germany", "DE")',
  },
})

export const accentedKeyOnly = declare({
  ...country,
  code: 'CTY209',
  name: 'accented-key-only',
  severity: 'info',
  title: 'the key has accents and its plain spelling is missing',
  explain: 'Most people type "curacao" and "reunion". Add the plain spelling, or compare NormalizeDiacritics of the value.',
  rule: 'C05',
  examples: { wrong: 'Switch([c], , "curaçao", "CW")', right: 'Switch([c], , "curaçao", "CW", "curacao", "CW")' },
})

export const splitName = declare({
  ...country,
  code: 'CTY210',
  name: 'name-in-halves',
  severity: 'info',
  title: 'a full name is in the table in halves only',
  explain:
    'The keys "antigua" and "barbuda" do not match "antigua and barbuda", which is what the directory holds. Add the full name.',
  rule: 'C05',
  examples: {
    wrong: 'Switch(ToLower([c]), , "bosnia", "BA", "herzegovina", "BA")',
    right: 'Switch(ToLower([c]), , "bosnia and herzegovina", "BA")',
  },
})

export const ambiguousKey = declare({
  ...country,
  code: 'CTY211',
  name: 'ambiguous-key',
  severity: 'info',
  title: 'the key could mean another place too',
  explain:
    'Short names such as "korea", "congo" or "georgia" are shared. The answer follows ISO and Microsoft; check that your data means the same.',
  rule: 'C05',
  examples: { wrong: 'Switch([c], , "korea", "KR")', right: 'Switch([c], , "south korea", "KR")' },
})

export const missingNames = declare({
  ...country,
  code: 'CTY212',
  name: 'names-without-key',
  severity: 'info',
  title: 'names in daily use give nothing',
  explain:
    'Current short names of ISO and CLDR that the expression does not recognise. `attrmap country-switch` writes an expression that does.',
  rule: 'C05',
})

export const blanksLose = declare({
  ...country,
  code: 'CTY213',
  name: 'blanks-lose-country',
  severity: 'info',
  title: 'a blank at an end of the value loses the country',
  explain:
    'The comparison is exact, and directories are full of trailing blanks. The compact shape of `attrmap country-switch` ignores them.',
  rule: 'C07',
  examples: {
    wrong: 'Switch(ToLower([country]), , "germany", "DE")',
    right: 'Switch(ToLower(StripSpaces([country])), , "germany", "DE")',
  },
})

export const alpha3Lost = declare({
  ...country,
  code: 'CTY214',
  name: 'alpha3-lost',
  severity: 'info',
  title: 'alpha-3 codes in the source are lost',
  explain: 'Some directories hold USA or DEU. `attrmap country-switch --accept-codes 3` lets them through as alpha-2 codes.',
  rule: 'C04',
})

export const tooLong = declare({
  ...country,
  code: 'CTY301',
  name: 'country-expression-too-long',
  severity: 'error',
  title: 'the expression is longer than 10,000 characters',
  explain: 'The service accepts 10,000 characters an expression. The compact shape says the same in about 6,500.',
  rule: 'X01',
})

export const nearlyTooLong = declare({
  ...country,
  code: 'CTY302',
  name: 'country-expression-nearly-too-long',
  severity: 'warning',
  title: 'the expression is close to the limit of 10,000 characters',
  explain: 'From 9,000 characters on there is little room for the next name. The compact shape says the same in about 6,500.',
  rule: 'X01',
})

export const unsupportedGuard = declare({
  ...country,
  code: 'CTY303',
  name: 'unsupported-null-guard',
  severity: 'warning',
  title: 'the guard against an empty value is a form that Microsoft calls unsupported',
  explain:
    'The function reference says that an IIF on an empty or absent attribute fails, and names IsNullOrEmpty, IsPresent and a comparison with "". It advises a "" key in Switch. IsNull is not on its list, but belongs to the same family.',
  rule: 'X05',
  examples: {
    wrong: 'IIF(IsNullOrEmpty([country]), "", Switch([country], , "germany", "DE"))',
    right: 'Switch([country], , "", "", "germany", "DE")',
  },
})

export const oddArguments = declare({
  ...country,
  code: 'CTY304',
  name: 'switch-key-without-value',
  severity: 'error',
  title: 'a Switch has a key without a value',
  explain: 'Switch takes source, default and then pairs: an even number of arguments. The last key here stands alone.',
  rule: 'X02',
  examples: { wrong: 'Switch([c], , "germany", "DE", "france")', right: 'Switch([c], , "germany", "DE", "france", "FR")' },
})

export const notAnalysed = declare({
  ...country,
  code: 'CTY305',
  name: 'expression-does-not-run',
  severity: 'error',
  title: 'the expression cannot be run, so its results are unknown',
  explain: 'It does not parse or does not compile. What stands in its Switch tables is reported all the same.',
  rule: 'X02',
})

export const keysMeet = declare({
  ...country,
  code: 'CTY401',
  name: 'two-codes-meet',
  severity: 'error',
  title: 'two codes meet on one key',
  explain:
    'After the normalisation that the expression itself does, two names of different countries are the same text. An extra pair usually causes it: change the name, or leave it out.',
})

export const overBudget = declare({
  ...country,
  code: 'CTY402',
  name: 'over-budget',
  severity: 'error',
  title: 'the expression does not fit into the allowed length',
  explain: 'Even with one name a code it is too long. Allow more characters, take the compact shape, or name fewer codes.',
})

export const badOption = declare({
  ...country,
  code: 'CTY403',
  name: 'generator-option',
  severity: 'error',
  title: 'an option of the generator is not usable',
  explain: 'Codes in `only`, `extra` and `onUnknown` are assigned alpha-2 codes in upper case; the source is an attribute name.',
})

export const failedProof = declare({
  ...country,
  code: 'CTY404',
  name: 'generated-expression-fails-its-proof',
  severity: 'error',
  title: 'the generated expression does not give what it should',
  explain:
    'Before an expression is handed out it is run on every key and every code. This one gave another answer, so it is withheld. Usually an extra name undoes itself under the normalisation.',
})

export const unmatchedValues = declare({
  ...country,
  code: 'CTY501',
  name: 'unmatched-country-values',
  severity: 'warning',
  title: 'values of the export give no country',
  explain: 'These users would arrive without a country. Correct the directory, or give the spelling as an extra pair.',
  rule: 'C07',
})

export const blanksAround = declare({
  ...country,
  code: 'CTY502',
  name: 'blanks-around-values',
  severity: 'warning',
  title: 'values have blanks at an end',
  explain: 'Comparison is exact: one trailing blank is enough to lose a country in a plain Switch.',
  rule: 'C07',
})

/** Every finding of this room, in order of its code: pages, `attrmap rule` and tests read this list. */
export const countryDiagnostics: readonly DiagnosticDeclaration[] = [
  valueNotAssigned,
  valueNotCode,
  valueLowerCase,
  missingCodes,
  unreachableKey,
  repeatedKey,
  keyWithTwoCodes,
  keyMeansOther,
  outdatedName,
  codesLost,
  nonCodesPass,
  accentedKeyOnly,
  splitName,
  ambiguousKey,
  missingNames,
  blanksLose,
  alpha3Lost,
  tooLong,
  nearlyTooLong,
  unsupportedGuard,
  oddArguments,
  notAnalysed,
  keysMeet,
  overBudget,
  badOption,
  failedProof,
  unmatchedValues,
  blanksAround,
]
