#!/usr/bin/env node
import { formatOf, readArguments } from './arguments.js'
import type { Command, Flags, Format } from './command.js'
import { commands, findCommand } from './commands/index.js'
import { exitCodes, Fault, internalFault, unknownCommand } from './fault.js'
import { suggestCommand } from './suggest.js'
import { type Loudness, Terminal } from './terminal.js'
import { version } from './version.js'

/** Runs one command line and gives its exit status. */
async function run(words: readonly string[]): Promise<number> {
  if (words[0] === '--version' || words[0] === '-V') {
    process.stdout.write(`attrmap ${version}\n`)
    return 0
  }
  const { command, rest } = choose(words)
  const asJson = wantsJson(rest)
  let debug = rest.includes('--debug')
  try {
    if (wantsHelp(rest)) return await help(command, rest.includes('--help'))
    const { positionals, flags } = readArguments(command, rest)
    debug = flags.on('debug')
    const terminal = makeTerminal(flags)
    const format: Format = formatOf(command, flags)
    stopOnInterrupt(terminal)
    const { run: action } = await command.action()
    const status = await action({ command, arguments: positionals, flags, format, terminal })
    await terminal.finish()
    return status ?? 0
  } catch (error) {
    return explainFailure(error, command, asJson, debug)
  }
}

function choose(words: readonly string[]): { command: Command; rest: readonly string[] } {
  if (words.length === 0 || words[0] === '-h' || words[0] === '--help') return { command: need('help'), rest: [] }
  const found = findCommand(words)
  if (found) return found
  // Flags without a value may stand before the command, as in `attrmap -q check`.
  const flags = words.findIndex(word => !word.startsWith('-'))
  const behind = flags > 0 ? findCommand(words.slice(flags)) : undefined
  if (behind) return { command: behind.command, rest: [...words.slice(0, flags), ...behind.rest] }
  const asked = words.filter(word => !word.startsWith('-'))[0] ?? words[0] ?? ''
  throw new Fault(unknownCommand, `attrmap has no command "${asked}"`, suggestCommand(asked, commands))
}

function need(name: string): Command {
  const command = commands.find(candidate => candidate.name === name)
  if (!command) throw new Error(`no command ${name}`)
  return command
}

/** Failures are answered in JSON when the answer would have been JSON. */
const wantsJson = (words: readonly string[]) =>
  words.some(
    (word, index) => word === '--json' || word === '--format=json' || (word === '--format' && words[index + 1] === 'json'),
  )

/** `--help` counts before `--` only, and not as the value of another flag written with `=`. */
function wantsHelp(rest: readonly string[]): boolean {
  const end = rest.indexOf('--')
  return rest.slice(0, end < 0 ? undefined : end).some(word => word === '--help' || word === '-h')
}

async function help(command: Command, long: boolean): Promise<number> {
  const { commandHelp } = await import('./help.js')
  process.stdout.write(commandHelp(command, long))
  return 0
}

function makeTerminal(flags: Flags): Terminal {
  const loud = flags.all('verbose').length
  const loudness: Loudness = flags.on('quiet') ? 'quiet' : loud > 1 ? 'very-verbose' : loud === 1 ? 'verbose' : 'normal'
  const ci = process.env.CI
  return new Terminal({
    env: process.env,
    cwd: process.cwd(),
    loudness,
    color: (flags.text('color') as 'auto' | 'always' | 'never' | undefined) ?? 'auto',
    output: flags.text('output'),
    debug: flags.on('debug'),
    prompts: !flags.on('no-input') && !(ci && ci !== 'false') && process.stdin.isTTY === true && process.stderr.isTTY === true,
  })
}

/** First Ctrl+C: finished output stays, exit 130. Commands that must close something listen for themselves (serve). */
function stopOnInterrupt(terminal: Terminal): void {
  process.once('SIGINT', () => {
    if (process.listenerCount('SIGINT') > 0) return
    terminal.finish().finally(() => process.exit(exitCodes.stopped.status))
  })
}

function explainFailure(error: unknown, command: Command | undefined, asJson: boolean, debug: boolean): number {
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
    process.stdout.write(`${JSON.stringify(body, null, 2)}\n`)
  }
  process.stderr.write(`error[${fault.declaration.code}] ${fault.message}\n`)
  if (fault.hint) process.stderr.write(`  = hint: ${fault.hint}\n`)
  if (debug && !(error instanceof Fault) && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return exitCodes[fault.outcome].status
}

// What escapes every command, a full disk behind standard output for instance, is still words and not a stack trace.
process.once('uncaughtException', error => {
  process.exit(explainFailure(error, undefined, false, process.argv.includes('--debug')))
})

let status: number
try {
  status = await run(process.argv.slice(2))
} catch (error) {
  status = explainFailure(error, undefined, wantsJson(process.argv), false)
}
process.exitCode = status
