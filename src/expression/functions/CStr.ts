import { defineFunction, required } from './declaration.js'
import { textOf } from './support/lazy.js'

export const CStr = defineFunction({
  name: 'CStr',
  summary: 'Gives the text of a number, reference or boolean. A text stays as it is.',
  nulls: 'A missing value gives nothing; "" gives "".',
  parameters: [required('value', 'any', 'The value to write as text: one value, not a list.')],
  returns: 'text',
  reference: 'Functions for customizing application data: CStr',
  choices: ['null-in-null-out'],
  examples: [
    { title: 'a number', source: 'CStr([employeeNumber])', record: { employeeNumber: 4711 }, value: '4711' },
    { title: 'a boolean', source: 'CStr([accountEnabled])', record: { accountEnabled: true }, value: 'True' },
  ],
  // Any kind of value is taken, a comparison too; the conversion is the whole function.
  compile:
    ([value]) =>
    (record, world) =>
      value ? textOf(value.evaluate(record, world), value) : null,
})
