import type { Command } from '../command.js'

export const plan: Command = {
  name: 'plan',
  summary: 'Dry run: what would be sent, for whom.',
  description:
    'Reads users, matches them against the target and lists creates, updates, disables and deletes with the exact requests. A user who is not in the file is left alone; one with "@removed": { "reason": "deleted" }, as delta queries of Graph give it, and his user name is deleted. Disables and deletes above the limit give exit status 6; users that fail give 1.',
  options: [
    {
      name: 'mapping',
      short: 'm',
      value: 'FILE',
      variable: true,
      words: 'Profile, schema file or unpacked folder. Default: code42.',
    },
    {
      name: 'country',
      value: 'STRATEGY',
      choices: ['expression', 'seed', 'usageLocation', 'none', 'directory-alpha2'],
      variable: true,
      words: 'Replace the country row by one of the strategies.',
    },
    { name: 'users', value: 'FILE', words: 'Users: Graph list reply, JSON, NDJSON or CSV (- is standard input).' },
    {
      name: 'target',
      value: 'WHERE',
      words: 'What is in the target: a file of SCIM users, or a SCIM URL (token in --token-file). Default: nothing.',
    },
    { name: 'token-file', value: 'FILE', words: 'Bearer token for a SCIM URL.' },
    { name: 'scope', value: 'FILE', words: 'Scoping filter to use instead of the mapping\u2019s, JSON.' },
    { name: 'cycle', value: 'WHICH', choices: ['first', 'next'], words: 'Initial cycle (default) or incremental one.' },
    { name: 'against', value: 'MAPPING', words: 'Show only what differs from what this mapping would send.' },
    {
      name: 'max-disables',
      value: 'N',
      variable: true,
      setting: 'limits.maximumDisables',
      words: 'Most disables and deletes allowed. Default: 25.',
    },
    {
      name: 'only',
      value: 'FILTER',
      words:
        'Only one user, by user name, mail address or an id, or those who match a SCIM filter on userName, externalId, mail, id (directory or target) or what is sent, e.g. userName sw "a".',
    },
    {
      name: 'escrow',
      value: 'FILE',
      words: 'Who failed in earlier cycles, as apply --escrow keeps it: with --cycle next they wait until they are due.',
    },
    { name: 'requests', words: 'Show the requests.' },
    {
      name: 'dialect',
      value: 'KIND',
      choices: ['default', 'compliant'],
      words: 'PATCH as Entra sends it without a flag, or with aadOptscim062020.',
    },
    { name: 'save', value: 'PLAN', words: 'Write the plan to a file for apply.' },
    { name: 'exit-code', words: 'Exit status 1 when there is anything to do.' },
    { name: 'now', value: 'TIME', words: 'The time that Now() gives, ISO 8601.' },
  ],
  formats: ['text', 'json', 'ndjson', 'csv', 'markdown'],
  examples: [
    { line: 'attrmap plan --mapping code42 --users fixtures/users/directory.json', words: 'against an empty target' },
    {
      line: 'attrmap plan --users users.csv --target app-users.json --save change.plan.json',
      words: 'a plan to review and apply',
      run: false,
    },
  ],
  action: () => import('../actions/plan.js'),
}

export const apply: Command = {
  name: 'apply',
  summary: 'Carry out a plan.',
  description:
    'Sends the SCIM requests of a saved plan, with retries and a journal on disk, so that a run that was stopped goes on where it was. A plan whose target changed since is refused with exit status 6. ' +
    'With --env the mapping that the plan was made with (a schema file or folder, not a profile) replaces that of the tenant, checked and with a backup, as attrmap schema push does it.',
  arguments: [{ name: 'PLAN', required: true, words: 'File written by attrmap plan --save.' }],
  options: [
    { name: 'scim', value: 'URL', words: 'SCIM root of the target.' },
    { name: 'token-file', value: 'FILE', words: 'Bearer token; otherwise ATTRMAP_SCIM_TOKEN.' },
    { name: 'env', value: 'NAME', words: 'Push the plan\u2019s mapping to this environment of the configuration instead.' },
    { name: 'yes', words: 'Do not ask.' },
    { name: 'concurrency', value: 'N', variable: true, words: 'Requests under way at once. Default: 4.' },
    { name: 'rate', value: 'N', variable: true, words: 'Most requests a second. Default: no limit.' },
    { name: 'stop-after', value: 'N', words: 'Stop after so many failed changes.' },
    { name: 'resume', value: 'JOURNAL', words: 'Journal to go on with. Default: the plan\u2019s own, beside it.' },
    {
      name: 'escrow',
      value: 'FILE',
      words: 'Keep who failed and when each is tried again, for plan --escrow; made when it is not there.',
    },
    { name: 'log', value: 'FILE', words: 'Write provisioning log records in Microsoft\u2019s shape, NDJSON.' },
  ],
  formats: ['text', 'json', 'ndjson'],
  examples: [
    { line: 'attrmap apply change.plan.json --scim http://127.0.0.1:8080/scim/v2 --yes', words: 'to a test service', run: false },
  ],
  action: () => import('../actions/apply.js'),
}

export const replay: Command = {
  name: 'replay',
  summary: 'Send what Entra sends to a SCIM endpoint and report each step.',
  description:
    'Test connection, create, read, both PATCH dialects, manager, disable and enable, groups and members, deletes. The names mark test data, which is removed afterwards.',
  arguments: [{ name: 'URL', required: true, words: 'SCIM root, e.g. https://scim.example/scim/v2.' }],
  options: [
    { name: 'token-file', value: 'FILE', words: 'Bearer token; otherwise ATTRMAP_SCIM_TOKEN.' },
    { name: 'dialect', value: 'KIND', choices: ['default', 'compliant', 'both'], words: 'PATCH dialect. Default: both.' },
    { name: 'only', value: 'STEPS', words: 'Only these steps, comma-separated.' },
    { name: 'record', value: 'FILE', words: 'Write every request and reply, NDJSON; the token is masked.' },
  ],
  formats: ['text', 'json', 'junit'],
  examples: [
    { line: 'attrmap replay http://127.0.0.1:8080/scim/v2 --token-file token.txt', words: 'test an endpoint', run: false },
  ],
  action: () => import('../actions/replay.js'),
}
