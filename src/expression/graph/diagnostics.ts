import { type DiagnosticDeclaration, declare } from '../../diagnostics/index.js'

export const graphTextDisagrees = declare({
  code: 'EXP501',
  name: 'graph-text-disagrees',
  kind: 'mapping',
  severity: 'warning',
  since: '0.1.0',
  title: 'the expression text and the tree beside it say different things',
  explain:
    'A mapping source in a synchronization schema is stored twice: as a tree of nodes and as text in `expression`. Here the two differ, so somebody edited only one. The tree is what attrmap reads. Write the text that was meant, and let the tree be made from it again.',
  hint: 'write the text that was meant, and let the tree be made from it',
  rule: 'S05',
  examples: {
    wrong: '{ "type": "Attribute", "name": "mail", "expression": "[otherMail]", "parameters": [] }',
    right: '{ "type": "Attribute", "name": "mail", "expression": "[mail]", "parameters": [] }',
  },
})

export const graphNodeMalformed = declare({
  code: 'EXP502',
  name: 'graph-node-malformed',
  kind: 'mapping',
  severity: 'error',
  since: '0.1.0',
  title: 'a node of the mapping source is not an attribute, a constant or a function',
  explain:
    'Every node has a type (Attribute, Constant or Function) and a name. Only functions have parameters, and each parameter is a key with a node as its value. Correct the node, or write the expression as text and let the tree be made from it.',
  hint: 'correct the node, or write the expression as text and let the tree be made from it',
  rule: 'S06',
  examples: {
    wrong: '{ "type": "Function", "expression": "Now()", "parameters": [] }',
    right: '{ "type": "Function", "name": "Now", "expression": "Now()", "parameters": [] }',
  },
})

export const graphUnknownParameter = declare({
  code: 'EXP503',
  name: 'graph-unknown-parameter',
  kind: 'mapping',
  severity: 'error',
  since: '0.1.0',
  title: 'the function has no parameter of this name left',
  explain:
    'Arguments are stored by parameter name. This key is none of the names of the function, or it occurs twice although the parameter takes one value. attrmap reads such an argument into the first position that is still free, which may not be what was meant. Use the key that the page of the function lists.',
  hint: 'use a key that the page of the function lists',
  rule: 'S06',
  examples: {
    wrong:
      '{ "type": "Function", "name": "Not", "expression": "Not([a])", "parameters": [{ "key": "input", "value": { "type": "Attribute", "name": "a", "expression": "[a]", "parameters": [] } }] }',
    right:
      '{ "type": "Function", "name": "Not", "expression": "Not([a])", "parameters": [{ "key": "source", "value": { "type": "Attribute", "name": "a", "expression": "[a]", "parameters": [] } }] }',
  },
})

export const graphTooLarge = declare({
  code: 'EXP504',
  name: 'graph-too-large',
  kind: 'mapping',
  severity: 'error',
  since: '0.1.0',
  title: 'the tree of the mapping source is too deep, too large, or contains itself',
  explain:
    'Trees are read as deep as expressions, to 300 levels, and up to 250,000 nodes. Look for a node that was put into its own parameters.',
  hint: 'look for a node that was put into its own parameters',
})

export const noGraphForm = declare({
  code: 'EXP505',
  name: 'no-graph-form',
  kind: 'type',
  severity: 'error',
  since: '0.1.0',
  title: 'this cannot be stored in a synchronization schema',
  explain:
    'Graph stores arguments by the parameter names of known functions. A function nobody knows, a position beyond the last parameter, and the operators and variables of Entra Connect have no such form. Correct the expression first.',
  hint: 'correct the expression first',
  examples: { wrong: 'Append([mail], ".test", "more")', right: 'Append([mail], ".test")' },
})

export const graphDiagnostics: readonly DiagnosticDeclaration[] = [
  graphTextDisagrees,
  graphNodeMalformed,
  graphUnknownParameter,
  graphTooLarge,
  noGraphForm,
]
