import { noDefaultDomain } from '../diagnostics-evaluation.js'
import { defineFunction } from './declaration.js'

export const DefaultDomain = defineFunction({
  name: 'DefaultDomain',
  offered: false,
  summary: "Gives the tenant's default domain.",
  nulls: 'Without a domain in the environment it is an evaluation error.',
  parameters: [],
  returns: 'text',
  reference: 'Microsoft Graph: synchronizationSchema: functions',
  choices: ['defaultdomain-environment'],
  examples: [
    {
      title: 'an address in the tenant',
      source: 'Join("@", [alias], DefaultDomain())',
      record: { alias: 'ana' },
      defaultDomain: 'corp.example',
      value: 'ana@corp.example',
    },
    { title: 'no tenant at hand', source: 'DefaultDomain()', diagnostic: 'EXP312' },
  ],
  evaluate: (world, site) => world.defaultDomain ?? site.fail(noDefaultDomain),
})
