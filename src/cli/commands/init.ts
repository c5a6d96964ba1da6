import type { Command } from '../command.js'

export const init: Command = {
  name: 'init',
  summary: 'Write a configuration and a starter folder.',
  description:
    'Writes attrmap.config.json, mappings/code42 (the profile, unpacked) and a table of examples for its country expression. Files that exist are never overwritten.',
  arguments: [{ name: 'DIR', words: 'Folder. Default: this one.' }],
  options: [
    { name: 'profile', value: 'NAME', choices: ['code42', 'code42-microsoft'], words: 'Profile to begin with. Default: code42.' },
    {
      name: 'ci',
      value: 'SERVICE',
      choices: ['github', 'azure-pipelines'],
      words: 'Write a pipeline that checks the mappings too.',
    },
  ],
  formats: ['text', 'json'],
  examples: [{ line: 'attrmap init my-mappings --ci github', words: 'with a GitHub workflow', run: false }],
  action: () => import('../actions/init.js'),
}
