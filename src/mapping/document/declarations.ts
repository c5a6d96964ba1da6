import { declare } from '../../diagnostics/index.js'

/** Rule S01 is raised by reading as well as by checking, so its declaration lives beside the reader. */
export const notASchema = declare({
  code: 'MAP101',
  name: 'not-a-schema',
  kind: 'mapping',
  severity: 'error',
  since: '0.1.0',
  title: 'the document is not a synchronization schema',
  explain:
    'A schema has synchronizationRules, each with objectMappings, each with attributeMappings, and every documented member has its documented type. The message names the member and the row; the path is a JSON pointer. Correct the member, or download the schema again.',
  rule: 'S01',
  examples: {
    wrong:
      '{ "synchronizationRules": [{ "objectMappings": [{ "attributeMappings": [{ "targetAttributeName": "title", "matchingPriority": "1" }] }] }] }',
    right:
      '{ "synchronizationRules": [{ "objectMappings": [{ "attributeMappings": [{ "targetAttributeName": "title", "matchingPriority": 1 }] }] }] }',
  },
})
