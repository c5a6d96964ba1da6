import { formatOf, readArguments } from './arguments.js'
import { needsAscii, toAscii } from './ascii.js'
import { type Command, type Flags, type Format, optionsOf } from './command.js'
import { commands, findCommand } from './commands/index.js'
import { exitCodes, Fault, faultText, internalFault, unknownCommand } from './fault.js'
import { harmless } from './harmless.js'
import type { Host, Output } from './host.js'
import { suggestBelow, suggestCommand } from './suggest.js'
import { type Loudness, Terminal } from './terminal.js'
import { version } from './version.js'

/**
 * Runs one command line and gives its exit status; never throws for anything a user can do.
 *
 * @param words what stands behind `attrmap`
 * @param onTerminal told of the terminal once it is made, so that an interrupt can finish the answer
 * @example
 * process.exitCode = await run(['eval', '"x"'], host)
 */
export async function run(words: readonly string[], host: Host, onTerminal?: (terminal: Terminal) => void): Promise<number> {
  let command: Command | undefined
  let terminal: Terminal | undefined
  try {
    if (words[0] === '--version' || words[0] === '-V') {
      host.stdout.write(`attrmap ${version}\n`)
      return 0
    }
    const chosen = choose(words)
    command = chosen.command
    if (wantsHelp(chosen.rest)) return await help(command, chosen.rest.includes('--help'), host)
    const { positionals, flags } = readArguments(command, chosen.rest, host.env)
    const format = formatOf(command, flags)
    terminal = makeTerminal(flags, format, host)
    onTerminal?.(terminal)
    const { run: action } = await command.action()
    const status = await action({ command, arguments: positionals, flags, format, terminal })
    await terminal.finish(status ?? 0)
    return status ?? 0
  } catch (error) {
    await terminal?.discard()
    return explainFailure(error, host, {
      command,
      asJson: wantsJson(words, host.env) && !terminal?.answered,
      debug: words.includes('--debug'),
    })
  }
}

function choose(words: readonly string[]): { command: Command; rest: readonly string[] } {
  if (words.length === 0 || words[0] === '-h' || words[0] === '--help') return { command: need('help'), rest: [] }
  const found = findCommand(words)
  if (found) return found
  const behind = commandBehindFlags(words)
  if (behind) return behind
  const first = words.findIndex(word => !word.startsWith('-'))
  const asked = words[first] ?? words[0] ?? ''
  const group = commands.filter(command => command.name.startsWith(`${asked} `))
  if (group.length === 0) {
    const message = /^-./.test(asked) ? `${asked} stands without a command` : `attrmap has no command "${asked}"`
    throw new Fault(unknownCommand, message, suggestCommand(asked, commands))
  }
  if (wantsHelp(words)) return { command: need('help'), rest: [asked] }
  const below = first < 0 ? undefined : words[first + 1]
  const hint = suggestBelow(asked, below, group)
  if (below === undefined || below.startsWith('-'))
    throw new Fault(unknownCommand, `attrmap ${asked} is no command by itself`, hint)
  throw new Fault(unknownCommand, `attrmap has no command "${asked} ${below}"`, hint)
}

/** Flags may stand before the command, as in `attrmap -q check`, with their values: `attrmap --format json check`. */
function commandBehindFlags(words: readonly string[]): { command: Command; rest: readonly string[] } | undefined {
  for (let at = 0; at < words.length; at++) {
    const found = words[at]?.startsWith('-') ? undefined : findCommand(words.slice(at))
    const before = words.slice(0, at)
    if (found && before.every((word, index) => word.startsWith('-') || isValueOf(found.command, before[index - 1])))
      return { command: found.command, rest: [...before, ...found.rest] }
  }
  return undefined
}

/** Does a flag of a command take the next word as its value? */
function isValueOf(command: Command, flag: string | undefined): boolean {
  return optionsOf(command).some(
    option => option.value !== undefined && (flag === `--${option.name}` || (option.short && flag === `-${option.short}`)),
  )
}

function need(name: string): Command {
  const command = commands.find(candidate => candidate.name === name)
  if (!command) throw new Error(`no command ${name}`)
  return command
}

/** Failures are answered in JSON when the answer would have been JSON. */
function wantsJson(words: readonly string[], env: Host['env']): boolean {
  if (
    words.some(
      (word, index) => word === '--json' || word === '--format=json' || (word === '--format' && words[index + 1] === 'json'),
    )
  )
    return true
  return env.ATTRMAP_FORMAT === 'json' && !words.some(word => word === '--format' || word.startsWith('--format='))
}

/** `--help` counts before `--` only, and not as the value of another flag written with `=`. */
function wantsHelp(rest: readonly string[]): boolean {
  const end = rest.indexOf('--')
  return rest.slice(0, end < 0 ? undefined : end).some(word => word === '--help' || word === '-h')
}

async function help(command: Command, long: boolean, host: Host): Promise<number> {
  const { commandHelp } = await import('./help.js')
  host.stdout.write(shown(commandHelp(command, long), host.stdout, host))
  return 0
}

function makeTerminal(flags: Flags, format: Format, host: Host): Terminal {
  const loud = flags.all('verbose').length
  const loudness: Loudness = flags.on('quiet') ? 'quiet' : loud > 1 ? 'very-verbose' : loud === 1 ? 'verbose' : 'normal'
  const ci = host.env.CI
  return new Terminal({
    host,
    format,
    loudness,
    color: (flags.text('color') as 'auto' | 'always' | 'never' | undefined) ?? 'auto',
    output: flags.text('output'),
    debug: flags.on('debug'),
    prompts: !flags.on('no-input') && !(ci && ci !== 'false'),
  })
}

/** How a failure is told. */
interface Telling {
  readonly command?: Command | undefined
  readonly asJson: boolean
  readonly debug: boolean
}

/** Words for a failure on standard error, its JSON on standard output where that was asked for, and the exit status. */
export function explainFailure(error: unknown, host: Host, { command, asJson, debug }: Telling): number {
  const fault =
    error instanceof Fault
      ? error
      : new Fault(
          internalFault,
          `attrmap failed unexpectedly: ${error instanceof Error ? error.message : String(error)}`,
          'run again with --debug and report what it prints',
        )
  if (asJson) {
    const body = {
      formatVersion: 1,
      command: command?.name,
      version,
      error: { code: fault.declaration.code, message: fault.message, ...(fault.hint && { hint: fault.hint }) },
    }
    host.stdout.write(`${JSON.stringify(body, null, 2)}\n`)
  }
  const lines = [faultText(fault)]
  if (debug && !(error instanceof Fault) && error instanceof Error) lines.push(String(error.stack))
  host.stderr.write(shown(`${lines.join('\n')}\n`, host.stderr, host))
  return exitCodes[fault.outcome].status
}

function shown(text: string, stream: Output, host: Host): string {
  const plain = stream.isTTY ? harmless(text) : text
  return needsAscii(stream, host) ? toAscii(plain) : plain
}
