import type { Command } from '../command.js'

export const check: Command = {
  name: 'check',
  aliases: ['lint'],
  summary: 'Check expressions and mappings before anybody turns them on.',
  description:
    'Works on .expr files, synchronization schemas and unpacked folders. Folders are walked, .gitignore is respected, globs are expanded here too. Exit status 1 when something is found at the fail level.',
  arguments: [
    {
      name: 'PATH',
      repeat: true,
      words: 'Files, folders or globs; - is standard input. Default: paths of the configuration, else this folder.',
    },
  ],
  options: [
    {
      name: 'profile',
      value: 'NAME',
      variable: true,
      setting: 'profile',
      words: 'Expected mapping: code42, code42-microsoft, or a file made by profile make.',
    },
    { name: 'object', value: 'KIND', choices: ['Users', 'Groups'], words: 'Only the user or only the group mapping.' },
    { name: 'select', value: 'CODES', words: 'Only these codes or prefixes, comma-separated.' },
    { name: 'ignore', value: 'CODES', words: 'Not these codes or prefixes, comma-separated.' },
    {
      name: 'fail-level',
      value: 'LEVEL',
      choices: ['error', 'warn', 'note'],
      variable: true,
      words: 'Least severity that gives exit status 1: error, warn, or note, which findings call info. Default: error.',
    },
    { name: 'samples', value: 'USERS', variable: true, setting: 'samples', words: 'Sample users for the rules that need data.' },
    {
      name: 'max-chars',
      value: 'N',
      variable: true,
      setting: 'limits.maximumLength',
      words: 'Characters an expression may have. Default: 10000, the product\u2019s.',
    },
    {
      name: 'dialect',
      value: 'NAME',
      choices: ['entra', 'cloud-sync', 'connect'],
      variable: true,
      words: 'The language of .expr files. Default: entra.',
    },
    { name: 'fix', words: 'Mend what can be mended without changing the meaning.' },
    { name: 'unsafe-fixes', needs: 'fix', words: 'With --fix: apply the fixes that change the meaning as well.' },
    { name: 'baseline', value: 'FILE', variable: true, words: 'Report only what this file does not hold.' },
    { name: 'write-baseline', value: 'FILE', words: 'Write what is found into such a file.' },
    { name: 'stdin-name', value: 'NAME', words: 'Name shown for standard input; its ending decides how it is read.' },
  ],
  formats: ['text', 'concise', 'json', 'sarif', 'github', 'azure-pipelines', 'junit', 'markdown'],
  examples: [
    { line: 'attrmap check fixtures/countries/country-switch.expr', words: 'one expression' },
    { line: 'attrmap check fixtures/mapping --format concise --fail-level warn', words: 'a folder, one finding a line', exit: 1 },
    { line: 'attrmap check mappings/ --profile code42 --format sarif -o attrmap.sarif', words: 'for code scanning', run: false },
  ],
  action: () => import('../actions/check.js'),
}
