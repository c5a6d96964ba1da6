import { defineFunction, required } from '../declaration.js'
import { checkFormats, formatDate } from '../support/format-date.js'

const places = { source: 0, inputFormat: 1, outputFormat: 2 }

/** The form with three positions, as Cloud Sync has it. */
export const FormatDateTime = defineFunction({
  name: 'FormatDateTime',
  dialects: ['cloud-sync'],
  summary: 'Reads a date exactly by one .NET format and writes it, in UTC, by another.',
  nulls: 'A missing or empty source gives nothing. A source that does not follow inputFormat is an evaluation error.',
  parameters: [
    required('source', 'text', 'The date as text.'),
    required('inputFormat', 'text', 'How the source is written, such as "yyyyMMddHHmmss.fZ".'),
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
  ],
  check: call => checkFormats(call, places),
  compile: (positions, site) => formatDate(positions, places, site),
})
