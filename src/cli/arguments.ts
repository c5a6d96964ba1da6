import { parseArgs } from 'node:util'
import { nearest } from '../diagnostics/index.js'
import { type Command, type Flags, type Format, formats, type Option, optionsOf, variableOf } from './command.js'
import { badFlagValue, Fault, missingArgument, tooManyArguments, unknownFlag } from './fault.js'
import type { Host } from './host.js'

/** What stands on the line, read by a command's declaration. */
export interface Parsed {
  readonly positionals: readonly string[]
  readonly flags: Flags
}

/**
 * Reads the words behind a command. Switches and values as declared; `--flag=value`, `--flag value`, `-f value`, joined short
 * switches, and `--` before positionals that begin with a dash. A flag that is not given takes its variable (`Option.variable`).
 *
 * @param env variables that count where a flag is not given
 * @throws Fault for a flag that is not declared (with the nearest name), a value that is missing, not wanted or not among the choices
 */
export function readArguments(command: Command, words: readonly string[], env: Host['env'] = {}): Parsed {
  const options = optionsOf(command)
  const byName = new Map(options.map(option => [option.name, option]))
  const config = Object.fromEntries(
    options.map(option => [
      option.name,
      {
        type: option.value ? ('string' as const) : ('boolean' as const),
        multiple: true,
        ...(option.short && { short: option.short }),
      },
    ]),
  )
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = byName.get(token.name)
    if (!option) throw unknown(command, token.rawName, options)
    if (!option.value && token.value !== undefined) {
      throw new Fault(badFlagValue, `--${option.name} takes no value`, `write --${option.name} alone`)
    }
    const value = option.value ? givenValue(token) : 'on'
    // An empty value is a variable that was not set: `-o "$FILE"` would write elsewhere, `check "$FOLDER"` would take this one.
    if (value === undefined || (value === '' && !option.repeat))
      throw new Fault(badFlagValue, `${token.rawName} needs a value: ${option.value}`, `write ${token.rawName} ${option.value}`)
    if (
      option.value &&
      !token.inlineValue &&
      value.length > 1 &&
      value.startsWith('--') &&
      byName.has(value.slice(2).split('=')[0] ?? '')
    ) {
      throw new Fault(
        badFlagValue,
        `${token.rawName} needs a value, and ${value} is a flag`,
        `write ${token.rawName} ${option.value}, or ${token.rawName}=${value} if that is meant`,
      )
    }
    checkChoice(option, value, token.rawName)
    if (!option.repeat && values.has(option.name) && option.value) {
      throw new Fault(badFlagValue, `${token.rawName} is given twice`, 'give it once')
    }
    values.set(option.name, [...(values.get(option.name) ?? []), value])
  }
  checkPositionals(command, positionals)
  if (values.has('config') && values.has('no-config'))
    throw new Fault(badFlagValue, '--config and --no-config contradict each other', 'give one of them')
  for (const { name, needs } of options)
    if (needs && values.has(name) && !values.has(needs))
      throw new Fault(badFlagValue, `--${name} does nothing without --${needs}`, `give --${needs} too, or leave it out`)
  const variables = new Map<string, string>()
  for (const option of options) {
    const variable = variableOf(option)
    const rival = rivals[option.name]
    if (!variable || values.has(option.name) || (rival !== undefined && values.has(rival))) continue
    const value = valueOfVariable(option, variable, env[variable])
    if (value === undefined) continue
    values.set(option.name, [value])
    variables.set(option.name, variable)
  }
  return { positionals, flags: flagsOf(command, byName, values, variables) }
}

/** `-o=FILE` means what `-o FILE` and `--output=FILE` do, not a file whose name begins with the sign. */
function givenValue({
  rawName,
  value,
  inlineValue,
}: {
  rawName: string
  value?: string | undefined
  inlineValue?: boolean | undefined
}) {
  return inlineValue && !rawName.startsWith('--') ? value?.replace(/^=/, '') : value
}

/** Flags on the line that a variable of another name must not contradict. */
const rivals: Readonly<Record<string, string>> = { format: 'json', 'no-config': 'config', quiet: 'verbose' }

function checkChoice(option: Option, value: string, shown: string): void {
  if (!option.choices || option.choices.includes(value)) return
  const near = nearest(value, option.choices)
  throw new Fault(
    badFlagValue,
    `${shown} cannot be "${value}"`,
    near ? `did you mean ${near}?` : `one of ${option.choices.join(', ')}`,
  )
}

/** What a variable gives to a flag; undefined when it is not set, or set to something that this command has no use for. */
function valueOfVariable(option: Option, variable: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined
  if (!option.value) {
    if (/^(1|true|yes|on)$/i.test(value)) return 'on'
    if (/^(0|false|no|off)$/i.test(value)) return undefined
    throw new Fault(badFlagValue, `${variable} cannot be "${value}"`, '1 or 0')
  }
  // One ATTRMAP_FORMAT stands for many commands: one that lacks the format keeps its own.
  if (option.name === 'format' && (formats as readonly string[]).includes(value) && !option.choices?.includes(value))
    return undefined
  checkChoice(option, value, variable)
  return value
}

function unknown(command: Command, raw: string, options: readonly Option[]): Fault {
  const near = nearest(
    raw.replace(/^-+/, ''),
    options.map(option => option.name),
  )
  return new Fault(
    unknownFlag,
    `attrmap ${command.name} has no flag ${raw}`,
    near ? `did you mean --${near}?` : `attrmap help ${command.name} lists its flags`,
  )
}

function checkPositionals(command: Command, positionals: readonly string[]): void {
  const declared = command.arguments ?? []
  // An expression may be empty; check has words for that.
  const empty = positionals.indexOf('')
  const place = declared[empty] ?? declared.at(-1)
  if (empty >= 0 && place && place.name !== 'EXPR')
    throw new Fault(missingArgument, `${place.name} is empty`, 'is the variable set that it comes from?')
  const needed = declared.filter(argument => argument.required)
  const missing = needed[positionals.length]
  if (missing)
    throw new Fault(
      missingArgument,
      `attrmap ${command.name} needs ${missing.name}: ${missing.words}`,
      `attrmap help ${command.name} shows its form`,
    )
  if (!declared.some(argument => argument.repeat) && positionals.length > declared.length) {
    throw new Fault(
      tooManyArguments,
      `attrmap ${command.name} takes ${declared.length === 0 ? 'no argument' : `${declared.length} at most`}, and "${positionals[declared.length]}" is one more`,
      'quote an argument that has blanks in it: attrmap help quoting',
    )
  }
}

function flagsOf(
  command: Command,
  declared: ReadonlyMap<string, Option>,
  values: ReadonlyMap<string, readonly string[]>,
  variables: ReadonlyMap<string, string>,
): Flags {
  const all = (name: string) => {
    if (!declared.has(name)) throw new Error(`command ${command.name} does not declare --${name}`)
    return values.get(name) ?? []
  }
  return {
    all,
    text: name => all(name).at(-1),
    on: name => all(name).length > 0,
    integer: (name, minimum = 0) => {
      const text = all(name).at(-1)
      if (text === undefined) return undefined
      const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
      if (Number.isNaN(value) || value < minimum)
        throw new Fault(
          badFlagValue,
          `${variables.get(name) ?? `--${name}`} cannot be "${text}"`,
          `a whole number, at least ${minimum}`,
        )
      return value
    },
  }
}

/** `--json` and `--format` agree, or a fault. */
export function formatOf(command: Command, flags: Flags): Format {
  const formats = command.formats ?? ['text']
  const asked = command.formats ? flags.text('format') : undefined
  const json = formats.includes('json') && flags.on('json')
  if (json && asked && asked !== 'json')
    throw new Fault(badFlagValue, `--json and --format ${asked} contradict each other`, 'give one of them')
  if (json) return 'json'
  return (asked as Format | undefined) ?? formats[0] ?? 'text'
}
