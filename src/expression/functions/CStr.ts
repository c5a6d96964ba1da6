import { defineFunction, required } from './declaration.js'

export const CStr = defineFunction({
  name: 'CStr',
  summary: 'Gives the text of a number, reference or boolean. A text stays as it is.',
  nulls: 'A missing value gives nothing; "" gives "".',
  parameters: [required('value', 'text', 'The value to write as text.')],
  returns: 'text',
  reference: 'Functions for customizing application data: CStr',
  choices: ['null-in-null-out'],
  examples: [
    { title: 'a number', source: 'CStr([employeeNumber])', record: { employeeNumber: 4711 }, value: '4711' },
    { title: 'a boolean', source: 'CStr([accountEnabled])', record: { accountEnabled: true }, value: 'True' },
  ],
  evaluate: value => value,
})
