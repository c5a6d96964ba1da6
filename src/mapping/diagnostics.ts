import { type DiagnosticDeclaration, declare } from '../diagnostics/index.js'

const since = '0.1.0'
const kind = 'mapping' as const
const severity = 'error' as const

/** What can be wrong with a document before it is a mapping: MAP0xx. The rules about mappings are in `rules/`. */
export const jsonSyntax = declare({
  code: 'MAP001',
  name: 'json-syntax',
  kind,
  severity,
  since,
  title: 'the document is not JSON',
  explain:
    'The text could not be read to its end. The message names line and column. A document that is cut off was usually copied or downloaded incompletely: fetch it again.',
  examples: { wrong: '{ "synchronizationRules": [', right: '{ "synchronizationRules": [] }' },
})

export const duplicateKey = declare({
  code: 'MAP002',
  name: 'duplicate-key',
  kind,
  severity,
  since,
  title: 'a member occurs twice in one object',
  explain:
    'Readers of JSON silently take the last of two members with one name, so that one of the two is without effect. Remove the one that is not meant.',
  examples: {
    wrong: '{ "targetAttributeName": "title", "targetAttributeName": "nickName" }',
    right: '{ "targetAttributeName": "title" }',
  },
})

export const prototypeKey = declare({
  code: 'MAP003',
  name: 'prototype-key',
  kind,
  severity,
  since,
  title: 'a member is named "__proto__"',
  explain:
    'No synchronization schema has such a member; in careless programs it changes every object. It is left out, and the document is not used. Find out where it came from.',
  examples: { wrong: '{ "__proto__": {}, "synchronizationRules": [] }', right: '{ "synchronizationRules": [] }' },
})

export const documentTooLarge = declare({
  code: 'MAP004',
  name: 'document-too-large',
  kind,
  severity,
  since,
  title: 'the document is too large for a synchronization schema',
  explain:
    'Documents are read up to 16 million characters. The largest published schemas have a tenth of that. A larger file is most likely an export of users or of the provisioning log.',
})

export const documentTooDeep = declare({
  code: 'MAP005',
  name: 'document-too-deep',
  kind,
  severity,
  since,
  title: 'the document is nested too deeply, or contains itself',
  explain:
    'Documents are read up to 1,000 levels and 2 million values. No expression that the service accepts needs a fraction of it: look for a node that was put into its own parameters.',
})

export const severalSchemas = declare({
  code: 'MAP006',
  name: 'several-schemas',
  kind,
  severity: 'info',
  since,
  title: 'the list holds several schemas',
  explain:
    'A list of templates or jobs carries one schema each. The first one is read; cut the file down to the one that is meant if it is another.',
})

export const packIncomplete = declare({
  code: 'MAP007',
  name: 'folder-incomplete',
  kind,
  severity,
  since,
  title: 'the folder cannot be packed into a schema',
  explain:
    'A file that another one refers to is missing, is not JSON, or is referred to by a name outside the folder. The message names the file. Restore it, or unpack the original document again.',
})

export const packExpression = declare({
  code: 'MAP008',
  name: 'expression-file-broken',
  kind,
  severity,
  since,
  title: 'an expression file does not parse',
  explain:
    'The tree that Graph stores is made from the text of the file, so the text has to parse. The span is within that file.',
})

export const documentDiagnostics: readonly DiagnosticDeclaration[] = [
  jsonSyntax,
  duplicateKey,
  prototypeKey,
  documentTooLarge,
  documentTooDeep,
  severalSchemas,
  packIncomplete,
  packExpression,
]
