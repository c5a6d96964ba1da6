import { defineFunction, required } from './declaration.js'
import { given } from './support/given.js'
import { int64, wholeNumber } from './support/integers.js'

export const BitAnd = defineFunction({
  name: 'BitAnd',
  summary: 'Keeps the bits that are set in both whole numbers. Hexadecimal numbers are written &HFF.',
  nulls: 'A missing number, or a text that is none, is an evaluation error.',
  parameters: [
    required('value1', 'integer', 'A whole number.', { storedKey: 'left' }),
    required('value2', 'integer', 'A whole number.', { storedKey: 'right' }),
  ],
  returns: 'integer',
  reference: 'Functions for customizing application data: BitAnd',
  choices: ['bitand-width', 'bitand-null'],
  examples: [
    { title: 'the last four bits', source: 'BitAnd(&HF, &HF7)', value: 7 },
    {
      title: 'is the account disabled',
      source: 'BitAnd([userAccountControl], 2)',
      record: { userAccountControl: '514' },
      value: 2,
    },
    { title: 'no number', source: 'BitAnd([userAccountControl], 2)', record: {}, diagnostic: 'EXP306' },
  ],
  evaluate: (first, second, _world, site) =>
    wholeNumber(int64(given(first, site, 0, 'bitand-null'), site, 0) & int64(given(second, site, 1, 'bitand-null'), site, 1)),
})
