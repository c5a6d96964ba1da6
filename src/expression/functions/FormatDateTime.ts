import { defineFunction, optional, required } from './declaration.js'
import { checkFormats, formatDate } from './support/format-date.js'

const places = { source: 0, styles: 1, inputFormat: 2, outputFormat: 3 }

export const FormatDateTime = defineFunction({
  name: 'FormatDateTime',
  dialects: ['entra'],
  summary: 'Reads a date exactly by one .NET format and writes it, in UTC, by another.',
  nulls: 'A missing or empty source gives nothing. A source that does not follow inputFormat is an evaluation error.',
  parameters: [
    required('source', 'text', 'The date as text.'),
    optional(
      'dateTimeStyles',
      'text',
      'Names of .NET DateTimeStyles, with commas between them; nearly always empty, which allows blanks around the date.',
    ),
    required(
      'inputFormat',
      'text',
      'How the source is written, such as "yyyyMMddHHmmss.fZ". CDate, DateAdd and Now give "M/d/yyyy h:mm:ss tt".',
    ),
    required('outputFormat', 'text', 'How the result is written, such as "yyyy-MM-dd".'),
  ],
  returns: 'text',
  reference: 'Functions for customizing application data: FormatDateTime',
  choices: [
    'formatdatetime-zone',
    'formatdatetime-mismatch',
    'formatdatetime-null',
    'formatdatetime-two-digit-year',
    'formatdatetime-names',
    'formatdatetime-three-positions',
    'formatdatetime-local-zone',
  ],
  examples: [
    {
      title: 'a time stamp of Active Directory',
      source: 'FormatDateTime([extensionAttribute1], , "yyyyMMddHHmmss.fZ", "yyyy-MM-dd")',
      record: { extensionAttribute1: '20150123105347.1Z' },
      value: '2015-01-23',
    },
    {
      title: 'today',
      source: 'FormatDateTime(Now(), , "M/d/yyyy h:mm:ss tt", "dd MMM yyyy")',
      now: '2025-07-30T00:00:00Z',
      value: '30 Jul 2025',
    },
    {
      title: 'another form',
      source: 'FormatDateTime([hireDate], , "yyyy-MM-dd", "yyyyMMdd")',
      record: { hireDate: '30.07.2025' },
      diagnostic: 'EXP310',
    },
    { title: 'no date', source: 'FormatDateTime([hireDate], , "yyyy-MM-dd", "yyyyMMdd")', record: {}, value: null },
  ],
  check: call => checkFormats(call, places),
  compile: (positions, site) => formatDate(positions, places, site),
})
