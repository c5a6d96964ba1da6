import { defineFunction, repeating } from './declaration.js'
import { isNothing } from './support/nothing.js'

export const Coalesce = defineFunction({
  name: 'Coalesce',
  summary: 'Gives the first value that is there. The last argument serves as the default; later arguments are not evaluated.',
  nulls: 'Missing values and empty lists are passed over; "" counts as a value. When nothing is there the result is missing too.',
  parameters: [repeating('source', 'any', 'A value to try, in order.')],
  returns: 'any',
  reference: 'Functions for customizing application data: Coalesce',
  choices: ['coalesce-empty', 'coalesce-one', 'empty-repetition', 'lazy'],
  examples: [
    {
      title: 'the mail, else the sign-in name',
      source: 'Coalesce([mail], [userPrincipalName])',
      record: { userPrincipalName: 'ana@corp.example' },
      value: 'ana@corp.example',
    },
    { title: 'an empty text counts', source: 'Coalesce([mail], "none")', record: { mail: '' }, value: '' },
    { title: 'nothing at all', source: 'Coalesce([mail], [otherMail])', record: {}, value: null },
  ],
  compile: positions => {
    const sources = positions.flatMap(position => (position ? [position.evaluate] : []))
    return (record, world) => {
      for (const source of sources) {
        const value = source(record, world)
        if (!isNothing(value)) return value
      }
      return null
    }
  },
})
