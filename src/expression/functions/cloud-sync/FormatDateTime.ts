import { defineFunction, optional, required } from '../declaration.js'
import { checkFormats, formatDate } from '../support/format-date.js'

const places = { source: 0, inputFormat: 1, outputFormat: 2 }

/** The form with three positions, as Cloud Sync has it; its default mapping leaves inputFormat empty. */
export const FormatDateTime = defineFunction({
  name: 'FormatDateTime',
  dialects: ['cloud-sync'],
  summary:
    'Reads a date exactly by one .NET format and writes it, in UTC, by another. Without the first format it reads what CDate reads.',
  nulls: 'A missing or empty source gives nothing. A source that does not follow inputFormat is an evaluation error.',
  parameters: [
    required('source', 'text', 'The date as text.'),
    optional(
      'inputFormat',
      'text',
      'How the source is written, such as "yyyyMMddHHmmss.fZ". May be left empty for what DateFromNum, CDate and Now give.',
    ),
    required('outputFormat', 'text', 'How the result is written, such as "yyyy-MM-dd".'),
  ],
  returns: 'text',
  reference: 'Microsoft Entra Cloud Sync expressions: FormatDateTime',
  choices: [
    'formatdatetime-zone',
    'formatdatetime-mismatch',
    'formatdatetime-null',
    'formatdatetime-two-digit-year',
    'formatdatetime-names',
  ],
  examples: [
    {
      title: 'a time stamp of Active Directory',
      source: 'FormatDateTime([whenCreated], "yyyyMMddHHmmss.fZ", "yyyy-MM-dd")',
      record: { whenCreated: '20150123105347.0Z' },
      value: '2015-01-23',
    },
    {
      title: 'the result of another date function',
      source: 'FormatDateTime(DateFromNum([pwdLastSet]), , "yyyyMMddHHmmss.0Z")',
      record: { pwdLastSet: '129699324000000000' },
      value: '20120101230000.0Z',
    },
  ],
  check: call => checkFormats(call, places),
  compile: (positions, site) => formatDate(positions, places, site),
})
