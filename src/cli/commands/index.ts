import type { Command } from '../command.js'
import { check } from './check.js'
import { completion } from './completion.js'
import { countrySwitch } from './country-switch.js'
import { evaluate } from './eval.js'
import { explain } from './explain.js'
import { format } from './format.js'
import { functions, rule } from './functions.js'
import { help } from './help.js'
import { init } from './init.js'
import { apply, plan, replay } from './plan.js'
import { providerCommands, syncLog } from './provider.js'
import { diff, profileCommands, schemaCommands } from './schema.js'
import { serve } from './serve.js'
import { test } from './test.js'
import { transform } from './transform.js'

/** The command table: help, completion, docs/cli.md and the dispatcher read it. Order is the order of the help page. */
export const commands: readonly Command[] = [
  init,
  check,
  format,
  evaluate,
  test,
  explain,
  countrySwitch,
  ...schemaCommands,
  diff,
  transform,
  plan,
  apply,
  replay,
  ...profileCommands,
  functions,
  rule,
  serve,
  ...providerCommands,
  syncLog,
  completion,
  help,
]

/** The command a line begins with, longest name first, and the words behind it. Common flags may stand before it. */
export function findCommand(words: readonly string[]): { command: Command; rest: readonly string[] } | undefined {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ')
    const command =
      words.length >= length
        ? commands.find(candidate => candidate.name === name || candidate.aliases?.includes(name))
        : undefined
    if (command) return { command, rest: words.slice(length) }
  }
  return undefined
}
