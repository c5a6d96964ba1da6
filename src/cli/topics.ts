import { optionsOf, variableOf } from './command.js'
import { commands } from './commands/index.js'
import { exitCodes } from './fault.js'

/** A page of `attrmap help TOPIC`. */
export interface Topic {
  readonly name: string
  readonly summary: string
  readonly text: string
}

/** Variables that are no flag. */
const variables: readonly (readonly [name: string, words: string])[] = [
  ['ATTRMAP_SERVER', 'address of a running service, for provider and sync-log'],
  ['ATTRMAP_TOKEN', 'its admin token; --token-file reads it from a file instead'],
  ['ATTRMAP_ADMIN_TOKEN', 'first admin token of attrmap serve; without it one is made and printed once'],
  ['ATTRMAP_SCIM_TOKEN', 'bearer token of a SCIM endpoint, for plan, apply and replay; --token-file instead'],
  ['ATTRMAP_GRAPH_TOKEN', 'access token for Microsoft Graph, for the commands that take --env'],
  ['ATTRMAP_PATHS', 'as "paths" in the configuration file, separated as in PATH'],
  ['ATTRMAP_IGNORE', 'as "ignore" in the configuration file, separated as in PATH'],
  ['ATTRMAP_RULES', 'as "rules" in the configuration file: MAP405=off,EXP401=error'],
  ['NO_COLOR', 'no colour; FORCE_COLOR the opposite; --color wins over both'],
  ['CI', 'never ask questions'],
]

/** The variables of flags, from the command table: each with its flag and the commands that take it. */
function flagVariables(): (readonly [string, string])[] {
  const takers = new Map<string, { flag: string; commands: string[] }>()
  for (const command of commands) {
    for (const option of optionsOf(command)) {
      const variable = variableOf(option)
      if (variable === undefined) continue
      const entry = takers.get(variable) ?? { flag: `--${option.name}`, commands: [] }
      takers.set(variable, { ...entry, commands: [...entry.commands, command.name] })
    }
  }
  return [...takers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([variable, { flag, commands: names }]) => [
      variable,
      `${flag}${names.length === commands.length ? '' : names.length > 8 ? ' of every command that has it' : `: ${names.join(', ')}`}`,
    ])
}

function pairs(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`)
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
      ...pairs(variables),
      '',
      'For flags, where the flag is not given (a switch takes 1 or 0):',
      '',
      ...pairs(flagVariables()),
      '',
      'What names a target or confirms a change (--scim, --target, --env, --yes, -o) is always on the line itself.',
      'On a terminal that is not UTF-8 (LC_ALL, LC_CTYPE, LANG; a Windows console always is) words are written in ASCII; files, pipes, JSON and CSV never change.',
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
