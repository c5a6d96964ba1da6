import { defineFunction, required } from './declaration.js'

export const CBool = defineFunction({
  name: 'CBool',
  summary: 'Makes a boolean of a number, a comparison or the text True or False. Zero is False, every other number True.',
  nulls: 'A missing value is False. "" is an evaluation error: it is neither True nor False.',
  parameters: [required('expression', 'boolean', 'A number, a comparison, or True or False in any letter case.')],
  returns: 'boolean',
  reference: 'Functions for customizing application data: CBool',
  choices: ['cbool-null', 'text-to-boolean'],
  examples: [
    {
      title: 'a comparison',
      source: 'CBool([attribute1] = [attribute2])',
      record: { attribute1: 'Contoso', attribute2: 'Contoso' },
      value: true,
    },
    { title: 'a number', source: 'CBool(0)', value: false },
    { title: 'a missing value', source: 'CBool([accountEnabled])', record: {}, value: false },
  ],
  evaluate: value => value ?? false,
})
