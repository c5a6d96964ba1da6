import { printDate } from '../dates/print.js'
import { defineFunction, required } from './declaration.js'
import { checkDate, dateArgument } from './support/dates.js'

export const CDate = defineFunction({
  name: 'CDate',
  summary:
    'Reads a date and gives it in UTC as M/d/yyyy h:mm:ss tt. Reads ISO 8601 ("2020-03-16-07:00", "2024-03-31T18:00:00Z") and month/day/year.',
  nulls: 'A missing or empty value, or a text that is not a date, is an evaluation error: catch it with Switch or IIF.',
  parameters: [required('expression', 'text', 'The date as text.')],
  returns: 'dateTime',
  reference: 'Functions for customizing application data: CDate',
  choices: ['cdate-forms', 'cdate-zone', 'cdate-null'],
  examples: [
    {
      title: 'a date with an offset',
      source: 'CDate([hireDate])',
      record: { hireDate: '2020-03-16-07:00' },
      value: '3/16/2020 7:00:00 AM',
    },
    { title: 'month first', source: 'CDate("8/25/2021 5:41:18 PM")', value: '8/25/2021 5:41:18 PM' },
    { title: 'day first is not guessed', source: 'CDate("25/8/2021")', diagnostic: 'EXP304' },
    { title: 'no date', source: 'CDate([hireDate])', record: {}, diagnostic: 'EXP306' },
  ],
  check: call => checkDate(call, 0),
  evaluate: (text, _world, site) => printDate(dateArgument(text, site, 0, 'cdate-null')),
})
