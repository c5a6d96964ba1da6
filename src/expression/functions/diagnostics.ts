import { type DiagnosticDeclaration, declare } from '../../diagnostics/index.js'

const evaluation = { kind: 'evaluation', severity: 'error', since: '0.1.0' } as const

export const unknownGroup = declare({
  ...evaluation,
  code: 'EXP330',
  name: 'unknown-group',
  title: 'the pattern has no group of this name',
  explain: 'regexGroupName is the name of a group in regexPattern, as in "(?<name>[a-z]+)", in the same letter case.',
  hint: 'write the name as it stands in the pattern',
  examples: {
    wrong: 'Replace([mail], , "(?<Suffix>@.*)", "suffix", "", , )',
    right: 'Replace([mail], , "(?<Suffix>@.*)", "Suffix", "", , )',
  },
})

export const unreadableRoles = declare({
  ...evaluation,
  code: 'EXP331',
  name: 'unreadable-roles',
  title: 'these are not role assignments',
  explain:
    'The role functions read [appRoleAssignments]: a list of objects with id, value and displayName, or a list of role names.',
  hint: 'read [appRoleAssignments]',
  examples: { wrong: 'SingleAppRoleAssignment([accountEnabled])', right: 'SingleAppRoleAssignment([appRoleAssignments])' },
})

export const numberTooLarge = declare({
  ...evaluation,
  code: 'EXP332',
  name: 'number-too-large',
  title: 'the number does not fit into 64 bits',
  explain: 'Whole numbers reach from -9223372036854775808 to 9223372036854775807.',
  hint: 'write a number of at most 64 bits',
  examples: { wrong: 'BitAnd(9223372036854775808, 1)', right: 'BitAnd(9223372036854775807, 1)' },
})

export const unknownInterval = declare({
  ...evaluation,
  code: 'EXP333',
  name: 'unknown-interval',
  title: 'this interval is not known',
  explain: 'The interval is one of yyyy, m, d, ww, h, n and s, in exactly these letters. Minutes are n, months are m.',
  hint: 'use one of yyyy, m, d, ww, h, n, s',
  examples: { wrong: 'DateAdd([unit], 1, "2024-03-31")', right: 'DateAdd("d", 1, "2024-03-31")' },
})

export const unknownOption = declare({
  ...evaluation,
  code: 'EXP334',
  name: 'unknown-option',
  title: 'this word is none of the possible ones',
  explain: 'The position takes one of a few words only; the page of the function lists them.',
  hint: 'write one of the words that the page of the function lists',
  examples: { wrong: 'InStr([mail], "@", 1, [option])', right: 'InStr([mail], "@", 1, vbTextCompare)' },
})

/** What only single functions have to say; the mistakes that many share are in `diagnostics-evaluation.ts`. */
export const functionDiagnostics: readonly DiagnosticDeclaration[] = [
  unknownGroup,
  unreadableRoles,
  numberTooLarge,
  unknownInterval,
  unknownOption,
]
