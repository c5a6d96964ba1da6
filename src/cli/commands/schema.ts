import type { Command, Option } from '../command.js'

const environment: Option = {
  name: 'env',
  value: 'NAME',
  words: 'Environment of the configuration file; the token comes from ATTRMAP_GRAPH_TOKEN.',
}
const action = () => import('../actions/schema.js')

export const schemaCommands: readonly Command[] = [
  {
    name: 'schema show',
    summary: 'The mappings of a synchronization schema as a table.',
    arguments: [{ name: 'FILE', required: true, words: 'Schema file, unpacked folder, profile:NAME or env:NAME.' }],
    options: [{ name: 'object', value: 'NAME', words: 'Only this object mapping: Users, Groups, or a part of its name.' }],
    formats: ['text', 'json', 'csv', 'markdown'],
    examples: [{ line: 'attrmap schema show profile:code42', words: 'the article\u2019s eleven rows' }],
    action,
  },
  {
    name: 'schema unpack',
    summary: 'Write a schema as a folder: a mapping.json an object, an .expr file an expression.',
    arguments: [{ name: 'FILE', required: true, words: 'Schema file, or - for standard input.' }],
    options: [
      { name: 'directory', short: 'd', value: 'DIR', words: 'Folder to write; it must be empty or hold an unpacked schema.' },
    ],
    formats: ['text', 'json'],
    examples: [{ line: 'attrmap schema unpack prod.json -d mappings/code42', words: 'for git', run: false }],
    action,
  },
  {
    name: 'schema pack',
    summary: 'The exact reverse of unpack: one schema document out of a folder.',
    arguments: [{ name: 'DIR', required: true, words: 'Unpacked folder.' }],
    formats: ['json'],
    examples: [
      { line: 'attrmap schema pack mappings/code42 -o prod.json', words: 'for the portal or Microsoft Graph', run: false },
    ],
    action,
  },
  {
    name: 'schema pull',
    summary: 'Read the schema of a tenant from Microsoft Graph.',
    options: [environment],
    formats: ['json'],
    examples: [{ line: 'attrmap schema pull --env prod -o prod.json', words: 'into a file', run: false }],
    action,
  },
  {
    name: 'schema push',
    summary: 'Replace the schema of a tenant; checks first, keeps a backup, stops when the tenant changed.',
    description:
      'Replacing a schema begins a new initial cycle for all users. The file is checked first; errors stop the command. The tenant\u2019s schema is saved beside the file. When its version is not the one the file was pulled with, the exit status is 6.',
    arguments: [{ name: 'FILE', required: true, words: 'Schema file or unpacked folder.' }],
    options: [environment, { name: 'yes', words: 'Do not ask.' }],
    formats: ['text', 'json'],
    examples: [{ line: 'attrmap schema push prod.json --env prod --yes', words: 'without a question', run: false }],
    action,
  },
]

export const diff: Command = {
  name: 'diff',
  summary: 'Compare two mappings by meaning: order, spacing and key order do not count.',
  arguments: [
    { name: 'A', required: true, words: 'File, folder, env:NAME, profile:NAME or git:REV:PATH.' },
    { name: 'B', required: true, words: 'What it is compared with, in one of these forms.' },
  ],
  options: [
    { name: 'exit-code', words: 'Exit status 1 when they differ.' },
    { name: 'text', words: 'Show the expressions of changed rows as text too.' },
    { name: 'object', value: 'KIND', choices: ['Users', 'Groups'], words: 'Which mapping. Default: Users.' },
  ],
  formats: ['text', 'json', 'markdown'],
  examples: [
    { line: 'attrmap diff profile:code42 profile:code42-microsoft', words: 'two profiles' },
    { line: 'attrmap diff git:main:mappings/code42 mappings/code42', words: 'against the last commit', run: false },
  ],
  action: () => import('../actions/diff.js'),
}

export const profileCommands: readonly Command[] = [
  {
    name: 'profile list',
    summary: 'The built-in profiles.',
    formats: ['text', 'json'],
    examples: [{ line: 'attrmap profile list', words: 'their names' }],
    action: () => import('../actions/profile.js'),
  },
  {
    name: 'profile show',
    summary: 'The rows of a profile.',
    arguments: [{ name: 'NAME', required: true, words: 'Profile name, or a file made by profile make.' }],
    formats: ['text', 'json', 'markdown'],
    examples: [{ line: 'attrmap profile show code42', words: 'the article\u2019s rows' }],
    action: () => import('../actions/profile.js'),
  },
  {
    name: 'profile make',
    summary: 'Make a profile from a schema: what mappings are expected to hold.',
    arguments: [{ name: 'FILE', required: true, words: 'Schema file or unpacked folder.' }],
    formats: ['json'],
    examples: [{ line: 'attrmap profile make prod.json -o profile.json', words: 'from an export', run: false }],
    action: () => import('../actions/profile.js'),
  },
]
