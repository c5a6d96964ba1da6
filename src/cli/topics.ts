import { exitCodes } from './fault.js'

/** A page of `attrmap help TOPIC`. */
export interface Topic {
  readonly name: string
  readonly summary: string
  readonly text: string
}

export const topics: readonly Topic[] = [
  {
    name: 'exit-codes',
    summary: 'what the exit status of a command means',
    text: Object.values(exitCodes)
      .map(({ status, words }) => `${String(status).padStart(4)}  ${words}`)
      .join('\n'),
  },
  {
    name: 'formats',
    summary: 'the forms an answer may have',
    text: [
      'text             for a person; the default of most commands',
      'concise          one finding a line: file:line:column severity code message',
      'json             one document with formatVersion, command and version; fields are only added within a major version',
      'ndjson           one JSON document a line',
      'csv              a table with a header line, RFC 4180',
      'sarif            SARIF 2.1.0, for code scanning',
      'github           workflow commands that annotate a pull request',
      'azure-pipelines  logging commands that annotate a build',
      'junit            JUnit XML, for test reports',
      'markdown         a table for a pull request comment',
      '',
      'Each command lists the formats it has. --json is short for --format json. The answer goes to standard output or to the file of -o;',
      'messages go to standard error.',
    ].join('\n'),
  },
  {
    name: 'config',
    summary: 'the file attrmap.config.json',
    text: [
      'attrmap looks for attrmap.config.json in the current folder and above it, up to the root of the repository. --config FILE names another,',
      '--no-config reads none. A flag wins over an ATTRMAP_* variable, that over the file, the file over the default. It is data, never code.',
      '',
      '  $schema       "node_modules/attrmap/docs/attrmap.config.schema.json", for editors',
      '  profile       profile that mappings are checked against: code42, code42-microsoft, or a file',
      '  paths         what check, format and test work on when no path is given',
      '  ignore        globs that are left out',
      '  rules         { "MAP405": "off" | "note" | "warn" | "error" }',
      '  samples       a file of sample users for rules that need data',
      '  environments  { "prod": { "tenant": ..., "servicePrincipal": ..., "job": ... } }',
      '  limits        { "maximumLength": 10000, "maximumDisables": 25 }',
    ].join('\n'),
  },
  {
    name: 'environment',
    summary: 'the variables that attrmap reads',
    text: [
      'ATTRMAP_SERVER       address of a running service, for provider and sync-log',
      'ATTRMAP_TOKEN        its admin token; --token-file reads it from a file instead',
      'ATTRMAP_ADMIN_TOKEN  first admin token of attrmap serve; without it one is made and printed once',
      'ATTRMAP_GRAPH_TOKEN  access token for Microsoft Graph, for the commands that take --env',
      'ATTRMAP_PROFILE      as "profile" in the configuration file',
      'NO_COLOR             no colour; FORCE_COLOR the opposite; --color wins over both',
      'CI                   never ask questions',
    ].join('\n'),
  },
  {
    name: 'quoting',
    summary: 'how to write an expression on the command line',
    text: [
      'An expression has quotation marks, brackets and commas, which shells treat in their own ways.',
      '',
      "bash, zsh      single quotes round it:          attrmap eval 'ToLower([country], )' --set country=US",
      'PowerShell 7   single quotes round it:          attrmap eval \'Append([mail], ".test")\' --set mail=a@b.example',
      'PowerShell 5   single quotes, and \\" inside:     attrmap eval \'Append([mail], \\".test\\")\'',
      'cmd            double quotes, and \\" inside:     attrmap eval "Append([mail], \\".test\\")"',
      '',
      'Safest everywhere: put the expression into a file and say -f FILE, or send it through a pipe.',
    ].join('\n'),
  },
]
