import type { Command, Option } from '../command.js'

const tokenFile: Option = { name: 'token-file', value: 'FILE', words: 'File with the admin token; otherwise ATTRMAP_TOKEN.' }
const action = () => import('../actions/provider.js')
const where = 'Needs ATTRMAP_SERVER and an admin token.'

export const providerCommands: readonly Command[] = [
  {
    name: 'provider list',
    summary: 'Provisioning providers of a running service.',
    description: where,
    options: [tokenFile],
    formats: ['text', 'json', 'csv'],
    examples: [{ line: 'attrmap provider list', words: 'all of them', run: false }],
    action,
  },
  {
    name: 'provider create',
    summary: 'Add a provider; its token is shown this once.',
    description: where,
    arguments: [{ name: 'NAME', required: true, words: 'Display name.' }],
    options: [
      { name: 'delay', value: 'MIN', words: 'Deactivation delay in minutes, 0 to 129600. Default: 15.' },
      { name: 'identity-provider', value: 'KIND', choices: ['azure', 'other'], words: 'Who sends: azure (default) or other.' },
      tokenFile,
    ],
    formats: ['text', 'json'],
    examples: [
      {
        line: `attrmap provider create "Entra production" --json | jq -r .token > token.txt`,
        words: 'keep the token in a file',
        run: false,
      },
    ],
    action,
  },
  {
    name: 'provider show',
    summary: 'One provider, with its mappings and delay.',
    description: where,
    arguments: [{ name: 'ID', required: true, words: 'Identifier or display name.' }],
    options: [tokenFile],
    formats: ['text', 'json'],
    examples: [{ line: 'attrmap provider show "Entra production"', words: 'by name', run: false }],
    action,
  },
  {
    name: 'provider rotate',
    summary: 'Make new credentials; the old ones die at once.',
    description: `${where} The service keeps no old secret alive, so that --keep-old is refused.`,
    arguments: [{ name: 'ID', required: true, words: 'Identifier or display name.' }],
    options: [
      {
        name: 'keep-old',
        value: 'TIME',
        words: 'Not supported by this service: a regenerated secret replaces the old one in the same moment.',
      },
      { name: 'yes', words: 'Do not ask.' },
      tokenFile,
    ],
    formats: ['text', 'json'],
    examples: [{ line: 'attrmap provider rotate 7f3c --yes', words: 'without a question', run: false }],
    action,
  },
  {
    name: 'provider remove',
    summary: 'Delete a provider; its users stay.',
    description: where,
    arguments: [{ name: 'ID', required: true, words: 'Identifier or display name.' }],
    options: [
      { name: 'pending', value: 'WHAT', choices: ['keep', 'cancel'], words: 'What becomes of deactivations that are under way.' },
      { name: 'yes', words: 'Do not ask.' },
      tokenFile,
    ],
    formats: ['text', 'json'],
    examples: [
      { line: 'attrmap provider remove 7f3c --pending cancel --yes', words: 'and cancel its deactivations', run: false },
    ],
    action,
  },
]

export const syncLog: Command = {
  name: 'sync-log',
  summary: 'What provisioning did: users created, updated, blocked, deactivated.',
  description: where,
  options: [
    { name: 'after', value: 'TIME', words: 'From this time: ISO 8601, or an age such as 30m, 2h, 7d.' },
    { name: 'before', value: 'TIME', words: 'Up to this time.' },
    { name: 'user', value: 'NAME', words: 'Only this user name.' },
    { name: 'event', value: 'EVENT', words: 'Only this event, e.g. USER_CREATED.' },
    { name: 'result', value: 'RESULT', choices: ['success', 'warning', 'error'], words: 'Only this result.' },
    { name: 'limit', value: 'N', words: 'At most so many entries; all unless given.' },
    { name: 'follow', words: 'Go on printing new entries until Ctrl+C.' },
    tokenFile,
  ],
  formats: ['text', 'json', 'ndjson', 'csv'],
  examples: [
    { line: 'attrmap sync-log --after 2h --format csv -o log.csv', words: 'the last two hours for a spreadsheet', run: false },
  ],
  action: () => import('../actions/sync-log.js'),
}
