import { fromFileTime } from '../dates/file-time.js'
import { printDate } from '../dates/print.js'
import { dateOutOfRange } from '../diagnostics-evaluation.js'
import { defineFunction, required } from './declaration.js'

export const DateFromNum = defineFunction({
  name: 'DateFromNum',
  summary: 'Makes a date of a Windows file time, which counts steps of 100 nanoseconds since 1601-01-01 UTC.',
  nulls:
    'A missing number gives nothing. A negative number and 9223372036854775807, "never" in Active Directory, are evaluation errors.',
  parameters: [required('value', 'integer', 'The file time, as number or text.')],
  returns: 'dateTime',
  reference: 'Functions for customizing application data: DateFromNum',
  choices: ['datefromnum-text', 'datefromnum-range', 'null-in-null-out'],
  examples: [
    { title: 'the sample of the reference page', source: 'DateFromNum(129699324000000000)', value: '1/1/2012 11:00:00 PM' },
    {
      title: 'an attribute of Active Directory',
      source: 'DateFromNum([accountExpires])',
      record: { accountExpires: '129699324000000000' },
      value: '1/1/2012 11:00:00 PM',
    },
    {
      title: 'never',
      source: 'DateFromNum([accountExpires])',
      record: { accountExpires: '9223372036854775807' },
      diagnostic: 'EXP321',
    },
  ],
  evaluate: (value, _world, site) => {
    if (value === null) return null
    const instant = fromFileTime(BigInt(value))
    return instant === undefined ? site.fail(dateOutOfRange, { argument: 0, choice: 'datefromnum-range' }) : printDate(instant)
  },
})
