import { intervals, intervalsBetween } from '../dates/calculate.js'
import { defineFunction, required } from './declaration.js'
import { checkDate, dateArgument, intervalArgument } from './support/dates.js'
import { wholeNumber } from './support/integers.js'

export const DateDiff = defineFunction({
  name: 'DateDiff',
  summary:
    'Counts from one date to a second; negative when the second is earlier. Years (yyyy) and months (m) are calendar steps, weeks (ww) run from Sunday to Sunday, days (d), hours (h), minutes (n) and seconds (s) are full elapsed units.',
  nulls: 'A missing date is an evaluation error.',
  parameters: [
    required('interval', 'text', 'What is counted, in exactly these letters.', { oneOf: intervals }),
    required('date1', 'text', 'The date counted from, best wrapped in CDate.'),
    required('date2', 'text', 'The date counted to, best wrapped in CDate.'),
  ],
  returns: 'integer',
  reference: 'Functions for customizing application data: DateDiff',
  choices: ['datediff-partial', 'datediff-null', 'cdate-zone'],
  examples: [
    { title: 'hours of a day', source: 'DateDiff("h", CDate("2021-08-24"), CDate("2021-08-25"))', value: 24 },
    { title: 'a calendar year begins', source: 'DateDiff("yyyy", CDate("2023-12-31"), CDate("2024-01-01"))', value: 1 },
    { title: 'a Sunday is passed', source: 'DateDiff("ww", CDate("2024-03-02"), CDate("2024-03-03"))', value: 1 },
    {
      title: 'days until today',
      source: 'DateDiff("d", Now(), CDate([hireDate]))',
      record: { hireDate: '2025-08-01' },
      now: '2025-07-30T12:00:00Z',
      value: 1,
    },
  ],
  check: call => [...checkDate(call, 1), ...checkDate(call, 2)],
  evaluate: (interval, date1, date2, _world, site) => {
    const unit = intervalArgument(interval, site, 0)
    return wholeNumber(
      intervalsBetween(unit, dateArgument(date1, site, 1, 'datediff-null'), dateArgument(date2, site, 2, 'datediff-null')),
    )
  },
})
