import { toFileTime } from '../dates/file-time.js'
import { readIsoDate } from '../dates/read.js'
import { dateOutOfRange, notADate } from '../diagnostics-evaluation.js'
import { defineFunction, required } from './declaration.js'
import { shown } from './support/dates.js'
import { given } from './support/given.js'

export const NumFromDate = defineFunction({
  name: 'NumFromDate',
  summary:
    'Gives the Windows file time of an ISO 8601 date, with T or a blank before the time. Other forms go through FormatDateTime first.',
  nulls: 'A missing value, or a text in another form, is an evaluation error.',
  parameters: [required('value', 'text', 'Date and time with offset, such as "2025-12-31 23:59:59-05:00".')],
  returns: 'text',
  reference: 'Functions for customizing application data: NumFromDate',
  choices: ['numfromdate-date-only', 'cdate-zone'],
  examples: [
    { title: 'the end of a year in New York', source: 'NumFromDate("2025-12-31 23:59:59-05:00")', value: '134117171990000000' },
    { title: 'a date alone is midnight UTC', source: 'NumFromDate("2012-01-01")', value: '129698496000000000' },
    { title: 'not ISO 8601', source: 'NumFromDate("1/1/2012")', diagnostic: 'EXP304' },
  ],
  evaluate: (value, _world, site) => {
    const text = given(value, site, 0)
    const instant = readIsoDate(text)
    if (instant === undefined) {
      return site.fail(notADate, {
        argument: 0,
        message: `not an ISO 8601 date: ${shown(text)}`,
        hint: 'bring it into the form yyyy-MM-dd with FormatDateTime first',
      })
    }
    const fileTime = toFileTime(instant)
    return fileTime < 0n ? site.fail(dateOutOfRange, { argument: 0 }) : String(fileTime)
  },
})
