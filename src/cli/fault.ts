import { type DiagnosticDeclaration, declare } from '../diagnostics/index.js'

/** Exit statuses of cli.md; `help exit-codes` prints this table. */
export const exitCodes = {
  done: { status: 0, words: 'done, nothing to report at the fail level' },
  findings: { status: 1, words: 'findings: lint errors, failed tests, unformatted files, differences with --exit-code' },
  unable: { status: 2, words: 'could not run: bad flag, unreadable or invalid input, bad config, internal error' },
  evaluation: { status: 3, words: 'an expression failed to evaluate (eval only)' },
  signIn: { status: 4, words: 'sign-in needed or refused' },
  remote: { status: 5, words: 'the remote side failed or could not be reached' },
  refused: { status: 6, words: 'refused for safety: disable limit, stale plan, changed remote, read-only environment' },
  stopped: { status: 130, words: 'stopped by the user' },
} as const

export type Outcome = keyof typeof exitCodes

const cli = (code: string, name: string, title: string, explain: string) =>
  declare({ code, name, kind: 'usage', severity: 'error', since: '0.1.0', title, explain })

export const unknownCommand = cli(
  'CLI101',
  'unknown-command',
  'no such command',
  'The word behind attrmap is not a command. `attrmap help` lists them all.',
)
export const unknownFlag = cli(
  'CLI102',
  'unknown-flag',
  'no such flag',
  'The command does not take this flag. `attrmap help COMMAND` lists its flags.',
)
export const badFlagValue = cli(
  'CLI103',
  'bad-flag-value',
  'a flag has a value it cannot take',
  'The flag takes another kind of value, one value only, or none. The message says which.',
)
export const missingArgument = cli(
  'CLI104',
  'missing-argument',
  'an argument is missing',
  'The command needs something to work on. `attrmap help COMMAND` shows its form.',
)
export const tooManyArguments = cli(
  'CLI105',
  'too-many-arguments',
  'an argument too many',
  'The command takes fewer arguments. An expression with blanks or quotation marks must be quoted for the shell: `attrmap help quoting`.',
)
export const unreadableFile = cli(
  'CLI201',
  'unreadable-file',
  'a file cannot be read',
  'The file does not exist, is a folder, or may not be read. Check the path.',
)
export const unwritableFile = cli(
  'CLI202',
  'unwritable-file',
  'a file cannot be written',
  'The folder does not exist or may not be written to.',
)
export const invalidInput = cli(
  'CLI203',
  'invalid-input',
  'the input is not what the command reads',
  'The file has another form than the command expects. The message says what was found.',
)
export const noInput = cli(
  'CLI204',
  'no-input',
  'nothing to work on',
  'Give the input as an argument, with -f FILE, or on standard input.',
)
export const notUnicode = cli(
  'CLI205',
  'not-unicode',
  'a file is not UTF-8 or UTF-16',
  'Its letters would be guessed, and lost when the file is written again. Save it as UTF-8: most editors offer that under Save As, and `iconv -f windows-1252 -t utf-8` does it for many files.',
)
export const badConfig = cli(
  'CLI301',
  'bad-config',
  'the configuration file is not valid',
  'attrmap.config.json must be JSON of the published form. The message names the member.',
)
export const unknownProfile = cli('CLI302', 'unknown-profile', 'no such profile', '`attrmap profile list` prints the names.')
export const needsServer = cli(
  'CLI401',
  'needs-server',
  'no server is named',
  'Set ATTRMAP_SERVER to the address of the service, and ATTRMAP_TOKEN (or --token-file) to an admin token.',
)
export const serverRefused = cli(
  'CLI402',
  'server-refused',
  'the server refused the credentials',
  'The token is wrong, was revoked, or may not do this.',
)
export const serverFailed = cli(
  'CLI403',
  'server-failed',
  'the server failed or could not be reached',
  'The address is wrong, the service is down, or it answered with an error; the message has its words.',
)
export const needsConfirmation = cli(
  'CLI501',
  'needs-confirmation',
  'a change to something remote was not confirmed',
  'Say --yes, or run the command on a terminal and answer the question.',
)
export const refusedForSafety = cli(
  'CLI502',
  'refused-for-safety',
  'refused for safety',
  'The limit or check that stopped the command is named in the message, with the flag that lifts it.',
)
export const internalFault = cli(
  'CLI901',
  'internal-fault',
  'attrmap itself failed',
  'This is a mistake in attrmap. Run again with --debug for the details and report them.',
)

export const cliDiagnostics: readonly DiagnosticDeclaration[] = [
  unknownCommand,
  unknownFlag,
  badFlagValue,
  missingArgument,
  tooManyArguments,
  unreadableFile,
  unwritableFile,
  invalidInput,
  noInput,
  notUnicode,
  badConfig,
  unknownProfile,
  needsServer,
  serverRefused,
  serverFailed,
  needsConfirmation,
  refusedForSafety,
  internalFault,
]

/** Ends a command with words for the user and an exit status; never shown as a stack trace. */
export class Fault extends Error {
  override readonly name = 'Fault'
  constructor(
    readonly declaration: DiagnosticDeclaration,
    message: string,
    readonly hint?: string,
    readonly outcome: Outcome = 'unable',
  ) {
    super(message)
  }
}

/** A fault as it is drawn: code and message, and below what to do. */
export const faultText = ({ declaration, message, hint }: Fault): string =>
  [`error[${declaration.code}] ${message}`, ...(hint ? [`  = hint: ${hint}`] : [])].join('\n')
