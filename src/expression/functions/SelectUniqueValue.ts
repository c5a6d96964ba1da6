import { noUniqueValue } from '../diagnostics-evaluation.js'
import { defineFunction, repeating } from './declaration.js'
import { textOf } from './support/lazy.js'

export const SelectUniqueValue = defineFunction({
  name: 'SelectUniqueValue',
  summary:
    'Gives the first proposed value that is not used in the target yet. For HR-driven provisioning to Active Directory, applied on creation only, as the outermost call.',
  nulls: 'A missing or empty proposal is passed over. When every proposal is taken or empty it is an evaluation error.',
  parameters: [
    repeating('uniqueValueRule', 'text', 'A proposal; later ones are evaluated only when the earlier ones are taken.', {
      minimum: 2,
    }),
  ],
  returns: 'text',
  reference: 'Functions for customizing application data: SelectUniqueValue',
  choices: ['selectunique-letter-case', 'selectunique-empty', 'lazy'],
  position: 'outermost',
  examples: [
    {
      title: 'the first is free',
      source: 'SelectUniqueValue([alias], Append([alias], "2"))',
      record: { alias: 'ana' },
      value: 'ana',
    },
    {
      title: 'the first is taken',
      source: 'SelectUniqueValue([alias], Append([alias], "2"))',
      record: { alias: 'ana' },
      taken: ['ana'],
      value: 'ana2',
    },
    {
      title: 'all are taken',
      source: 'SelectUniqueValue([alias], Append([alias], "2"))',
      record: { alias: 'ana' },
      taken: ['ana', 'ana2'],
      diagnostic: 'EXP307',
    },
  ],
  compile: (positions, site) => {
    const rules = positions.filter(position => position !== undefined)
    return (record, world) => {
      for (const rule of rules) {
        const proposal = textOf(rule.evaluate(record, world), rule)
        if (proposal && !world.isTaken(proposal)) return proposal
      }
      return site.fail(noUniqueValue)
    }
  },
})
