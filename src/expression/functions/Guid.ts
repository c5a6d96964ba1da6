import { defineFunction } from './declaration.js'

export const Guid = defineFunction({
  name: 'Guid',
  summary: 'Gives a new random identifier such as 1088051a-cd4b-4288-84f8-e02042ca72bc.',
  nulls: 'It has no arguments.',
  parameters: [],
  returns: 'text',
  reference: 'Functions for customizing application data: Guid',
  choices: ['guid-lower-case'],
  volatile: true,
  examples: [
    { title: 'an identifier', source: 'Guid()', match: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/ },
  ],
  evaluate: world => world.uuid().toLowerCase(),
})
