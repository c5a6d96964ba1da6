import { defineFunction, required } from './declaration.js'

export const Not = defineFunction({
  name: 'Not',
  summary: 'False for True, and True for everything else.',
  nulls: 'A missing value gives True, and so does "".',
  parameters: [required('source', 'any', 'A boolean, or the text True or False in any letter case.')],
  returns: 'boolean',
  reference: 'Functions for customizing application data: Not',
  choices: ['not-letter-case'],
  examples: [
    { title: 'an active user', source: 'Not([IsSoftDeleted])', record: { IsSoftDeleted: 'False' }, value: true },
    { title: 'a deleted user', source: 'Not([IsSoftDeleted])', record: { IsSoftDeleted: true }, value: false },
    { title: 'nothing known', source: 'Not([IsSoftDeleted])', record: {}, value: true },
  ],
  evaluate: value => !(value === true || (typeof value === 'string' && /^true$/i.test(value))),
})
