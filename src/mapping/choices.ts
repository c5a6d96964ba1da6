import type { Choice } from '../expression/index.js'

/** What no document states about mappings: what attrmap does, and why. Findings that depend on one name it in `choice`. */
export const mappingChoices: readonly Choice[] = [
  {
    id: 'scope-empty-group',
    question: 'Does a scoping group without clauses match everything or nothing?',
    answer: 'Everything, with a finding.',
    reason: 'An AND over nothing is true; dropping everybody by accident would disable them.',
  },
  {
    id: 'scope-pattern-anchors',
    question: 'Is the pattern of REGEX MATCH anchored?',
    answer: 'No: it is looked for anywhere in the value, with a note when it has neither ^ nor $.',
    reason: '.NET does not anchor; the documentation shows a sample that reads as if it were.',
  },
  {
    id: 'scope-several-operands',
    question: 'What does a clause with several operands mean?',
    answer: 'It holds when one of them fits; a negative operator holds when none does.',
    reason: 'The portal writes one operand; a list reads as alternatives.',
  },
  {
    id: 'scope-booleans',
    question: 'How does EQUALS compare a boolean attribute with its operand?',
    answer: 'As True and False, without letter case.',
    reason: 'The letter case that counts is that of texts; JSON and .NET spell booleans differently.',
  },
  {
    id: 'scope-undocumented-operators',
    question: 'What do Present and Valid Cert Match do?',
    answer: 'The clause is false and says so.',
    reason: 'The portal offers them, no page says what they test.',
  },
  {
    id: 'same-target',
    question: 'What happens when two rows write one target?',
    answer: 'It is an error.',
    reason: 'Which value wins is undefined in Entra.',
  },
  {
    id: 'equal-priorities',
    question: 'In which order are matching attributes of equal priority asked?',
    answer: 'In the order of the rows, with a warning.',
    reason: 'Nobody states it; the order of the document is what a reader expects.',
  },
  {
    id: 'default-on-create',
    question: 'Does a default apply when the source becomes empty later?',
    answer: 'No: on creation only.',
    reason: 'The Graph page says whenever the source is null, the portal page says on creation only. They agree on creation.',
  },
  {
    id: 'source-text',
    question: 'Which counts when the tree and the text of a source disagree?',
    answer: 'The tree, with a warning. A function node without parameters is read from its text.',
    reason:
      'The service runs the tree; a function without any parameter beside a text with arguments is a document that was cut short.',
  },
  {
    id: 'guest-without-underscore',
    question: 'What is the home address of a guest whose name has no underscore before #EXT#?',
    answer: 'The name as it is.',
    reason: 'There is nothing to turn into the at sign, and half an address must not be provisioned.',
  },
]
