import { fromDate } from '../dates/instant.js'
import { printDate } from '../dates/print.js'
import { dateOutOfRange } from '../diagnostics-evaluation.js'
import { defineFunction } from './declaration.js'

export const Now = defineFunction({
  name: 'Now',
  summary: 'Gives the current time in UTC as M/d/yyyy h:mm:ss tt.',
  nulls: 'It has no arguments.',
  parameters: [],
  returns: 'dateTime',
  reference: 'Functions for customizing application data: Now',
  volatile: true,
  examples: [{ title: 'midnight', source: 'Now()', now: '2025-07-30T00:00:00Z', value: '7/30/2025 12:00:00 AM' }],
  evaluate: (world, site) => {
    const instant = fromDate(world.now)
    return instant === undefined ? site.fail(dateOutOfRange) : printDate(instant)
  },
})
