import { outOfRange } from '../diagnostics-evaluation.js'
import { defineFunction, required } from './declaration.js'
import { given } from './support/given.js'

export const Item = defineFunction({
  name: 'Item',
  summary: 'Gives one value of a list by its number, from 1.',
  nulls: 'A missing or empty list gives nothing. A missing number, or one that the list does not have, is an evaluation error.',
  parameters: [
    required('attribute', 'list', 'The list, such as [proxyAddresses] or the result of Split.'),
    required('index', 'integer', 'Number of the value; the first is 1.'),
  ],
  returns: 'text',
  reference: 'Functions for customizing application data: Item',
  choices: ['item-range', 'item-single', 'item-null'],
  examples: [
    {
      title: 'the first address',
      source: 'Item([proxyAddresses], 1)',
      record: { proxyAddresses: ['SMTP:a@corp.example', 'smtp:b@corp.example'] },
      value: 'SMTP:a@corp.example',
    },
    {
      title: 'what stands before the @',
      source: 'Item(Split([userPrincipalName], "@"), 1)',
      record: { userPrincipalName: 'ana@corp.example' },
      value: 'ana',
    },
    {
      title: 'a number that is not there',
      source: 'Item([proxyAddresses], 2)',
      record: { proxyAddresses: ['SMTP:a@corp.example'] },
      diagnostic: 'EXP305',
    },
  ],
  evaluate: (values, index, _world, site) => {
    const number = Number(given(index, site, 1))
    if (values === null || values.length === 0) return null
    return (
      values[number - 1] ??
      site.fail(outOfRange, {
        argument: 1,
        choice: 'item-range',
        message: `there is no value number ${number}: the list has ${values.length} ${values.length === 1 ? 'value' : 'values'}`,
      })
    )
  },
})
