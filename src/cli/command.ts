import type { Terminal } from './terminal.js'

/** One flag. Without `value` it is a switch. Names are without dashes. */
export interface Option {
  readonly name: string
  readonly short?: string
  /** Placeholder of the value in help, e.g. `FILE`. */
  readonly value?: string
  /** May be given several times; the values arrive in order. */
  readonly repeat?: boolean
  /** The only values allowed; offered by completion. */
  readonly choices?: readonly string[]
  /**
   * May be given as ATTRMAP_NAME in the environment too (`variableOf`). Never for what names a target or confirms a change: the network
   * is touched, and anything remote changed, only when the line itself says so.
   */
  readonly variable?: boolean
  /** Another flag of the command without which this one does nothing. */
  readonly needs?: string
  /** Member of the configuration file that counts when neither the flag nor the variable is given, e.g. `limits.maximumDisables`. */
  readonly setting?: string
  readonly words: string
}

/** `ATTRMAP_FAIL_LEVEL` for `--fail-level`; undefined for a flag that takes no variable. */
export function variableOf(option: Option): string | undefined {
  return option.variable ? `ATTRMAP_${option.name.replace(/-/g, '_').toUpperCase()}` : undefined
}

/** The words of a flag as help and pages show them: what it does, its values where the words leave one out, and where else it may come from. */
export function wordsOf(option: Option): string {
  const sources = [variableOf(option), option.setting && `"${option.setting}" in the configuration`].filter(Boolean)
  const said = new Set(option.words.split(/[\s,.:;()]+/))
  const untold = option.choices?.some(choice => !said.has(choice))
  return [
    option.words,
    ...(untold ? [`${option.choices?.length === 1 ? 'Value' : 'One of'}: ${option.choices?.join(', ')}.`] : []),
    ...(sources.length > 0 ? [`Else: ${sources.join(', ')}.`] : []),
  ].join(' ')
}

/** One positional argument. */
export interface Argument {
  readonly name: string
  readonly required?: boolean
  readonly repeat?: boolean
  readonly words: string
}

/** An example in help and docs; a test runs it when `run` is not false. */
export interface Example {
  /** The line as typed, beginning with `attrmap`. */
  readonly line: string
  readonly words: string
  /** Needs a server, a tenant or a person: shown, not run by the tests. */
  readonly run?: boolean
  /** Exit status the test expects; 0 unless said. */
  readonly exit?: number
}

/** Output formats; a command offers some of them, its default first. */
export const formats = [
  'text',
  'concise',
  'json',
  'ndjson',
  'sarif',
  'github',
  'azure-pipelines',
  'junit',
  'markdown',
  'csv',
] as const
export type Format = (typeof formats)[number]

/** A command as help, completion, the page docs/cli.md and the dispatcher read it. */
export interface Command {
  /** `check`, or `schema show` for a command below another. */
  readonly name: string
  readonly aliases?: readonly string[]
  readonly summary: string
  /** Paragraphs behind the summary in `--help`. */
  readonly description?: string
  readonly arguments?: readonly Argument[]
  readonly options?: readonly Option[]
  readonly formats?: readonly Format[]
  readonly examples?: readonly Example[]
  /** Loads the work only when the command runs, so that `attrmap --version` stays quick. */
  readonly action: () => Promise<{ run: (call: Invocation) => Promise<number | undefined> }>
}

/** What the user asked for, parsed by the command's declaration. */
export interface Invocation {
  readonly command: Command
  readonly arguments: readonly string[]
  readonly flags: Flags
  readonly format: Format
  readonly terminal: Terminal
}

/** Access to parsed flags by name. Asking for a flag that the command did not declare is our mistake and throws. */
export interface Flags {
  /** Last value of an option, undefined when not given. */
  text(name: string): string | undefined
  /** All values of a repeating option, in order. */
  all(name: string): readonly string[]
  /** Was the switch given? */
  on(name: string): boolean
  /** Whole number at least `minimum`; undefined when not given; a usage error otherwise. */
  integer(name: string, minimum?: number): number | undefined
}

/** Flags every command takes (cli.md, "Conventions for all commands"). */
export const commonOptions: readonly Option[] = [
  { name: 'json', words: 'Short for --format json.' },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    words: 'Write the answer to a file instead of standard output (- is standard output).',
  },
  {
    name: 'color',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    variable: true,
    words: 'Colour: auto (only on a terminal), always, never.',
  },
  { name: 'quiet', short: 'q', variable: true, words: 'The answer only, no messages.' },
  { name: 'verbose', short: 'v', repeat: true, words: 'More detail; give it twice for still more.' },
  { name: 'debug', variable: true, words: 'Print request lines, with secrets masked.' },
  { name: 'no-input', variable: true, words: 'Never ask; fail instead.' },
  { name: 'config', value: 'FILE', variable: true, words: 'Read this configuration file.' },
  { name: 'no-config', variable: true, words: 'Read no configuration file.' },
  { name: 'help', short: 'h', words: 'Help: -h in short, --help with examples.' },
]

export const formatOption = (formats: readonly Format[]): Option => ({
  name: 'format',
  value: 'FORMAT',
  choices: formats,
  variable: true,
  words: `Form of the answer: ${formats.join(', ')}. Default: ${formats[0]}.`,
})

/** All options a command takes: its own, then the common ones. */
export function optionsOf(command: Command): readonly Option[] {
  const own = command.options ?? []
  const common = [...(command.formats ? [formatOption(command.formats)] : []), ...commonOptions]
  const taken = new Set(own.flatMap(option => [option.name, option.short]))
  return [
    ...own,
    ...common
      .filter(option => !taken.has(option.name))
      .filter(option => option.name !== 'json' || command.formats?.includes('json')),
  ]
}
