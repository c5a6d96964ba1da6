import type { Command } from '../command.js'

export const functions: Command = {
  name: 'functions',
  summary: 'The functions of the expression language.',
  arguments: [{ name: 'NAME', words: 'One function; without it, all of them.' }],
  options: [
    {
      name: 'dialect',
      value: 'NAME',
      choices: ['entra', 'cloud-sync', 'connect'],
      variable: true,
      words: 'Whose functions. Default: entra.',
    },
  ],
  formats: ['text', 'json', 'markdown'],
  examples: [
    { line: 'attrmap functions', words: 'the list' },
    { line: 'attrmap functions Switch', words: 'one of them' },
  ],
  action: () => import('../actions/functions.js'),
}

export const rule: Command = {
  name: 'rule',
  summary: 'What a code means, why it matters, and what to do.',
  arguments: [
    { name: 'CODE', words: 'A code such as EXP206, a rule of the mapping table such as X06, or choices; without it, all codes.' },
  ],
  formats: ['text', 'json', 'markdown'],
  examples: [
    { line: 'attrmap rule X06', words: 'one rule' },
    { line: 'attrmap rule choices', words: 'what attrmap does where no document says anything' },
  ],
  action: () => import('../actions/rule.js'),
}
