import { addInterval, intervals } from '../dates/calculate.js'
import { printDate } from '../dates/print.js'
import { dateOutOfRange } from '../diagnostics-evaluation.js'
import { defineFunction, required } from './declaration.js'
import { checkDate, dateArgument, intervalArgument } from './support/dates.js'
import { given } from './support/given.js'

export const DateAdd = defineFunction({
  name: 'DateAdd',
  summary:
    'Moves a date by a whole number of years (yyyy), months (m), weeks (ww), days (d), hours (h), minutes (n) or seconds (s). A day that the new month does not have becomes its last day.',
  nulls: 'A missing number or date is an evaluation error.',
  parameters: [
    required('interval', 'text', 'What is counted, in exactly these letters.', { oneOf: intervals }),
    required('value', 'integer', 'How many; negative to go back.'),
    required('dateTime', 'text', 'The date, best wrapped in CDate.'),
  ],
  returns: 'dateTime',
  reference: 'Functions for customizing application data: DateAdd',
  choices: ['dateadd-overflow', 'dateadd-fraction', 'dateadd-null', 'cdate-zone'],
  examples: [
    {
      title: 'a week later',
      source: 'DateAdd("d", 7, CDate([hireDate]))',
      record: { hireDate: '2012-03-16-07:00' },
      value: '3/23/2012 7:00:00 AM',
    },
    { title: 'the last day of a short month', source: 'DateAdd("m", 1, CDate("2024-01-31"))', value: '2/29/2024 12:00:00 AM' },
    { title: 'a quoted number', source: 'DateAdd("h", "-1", CDate("2024-01-01"))', value: '12/31/2023 11:00:00 PM' },
  ],
  check: call => checkDate(call, 2),
  evaluate: (interval, value, dateTime, _world, site) => {
    const unit = intervalArgument(interval, site, 0)
    const count = BigInt(given(value, site, 1, 'dateadd-null'))
    const result = addInterval(unit, count, dateArgument(dateTime, site, 2, 'dateadd-null'))
    return result === undefined ? site.fail(dateOutOfRange) : printDate(result)
  },
})
