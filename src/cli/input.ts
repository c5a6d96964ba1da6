import type { Environment } from '../expression/index.js'
import type { Invocation } from './command.js'
import { badFlagValue, Fault, noInput } from './fault.js'

/** An expression and the name its diagnostics carry. */
export interface ExpressionInput {
  readonly text: string
  readonly name: string
}

/** The expression of `eval` and `explain`: argument, else -f FILE, else standard input. A final line break of a file is not part of it. */
export async function expressionInput({ arguments: [argument], command, flags, terminal }: Invocation): Promise<ExpressionInput> {
  const file = flags.text('file')
  if (argument !== undefined && file !== undefined) {
    throw new Fault(badFlagValue, 'an expression is given both as an argument and with --file', 'give one of them')
  }
  if (argument !== undefined && /^[^[\]"(),]+\.(expr|json)$/i.test(argument))
    throw new Fault(
      badFlagValue,
      `"${argument}" is the name of a file, not an expression`,
      `attrmap ${command.name} -f ${argument}`,
    )
  if (argument !== undefined && argument !== '-') return { text: argument, name: 'expression' }
  const path = file ?? '-'
  const text = (await terminal.text(path)).replace(/(\r?\n)+$/, '')
  if (text.trim() === '')
    throw new Fault(
      noInput,
      `${path === '-' ? 'standard input' : path} holds no expression`,
      'give the expression as an argument or with -f FILE',
    )
  return { text, name: path === '-' ? 'standard input' : path }
}

/** Source values from --set and --null. The same name twice makes a list; keys are own properties whatever they are called. */
export function recordOf({ flags }: Invocation): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null)
  for (const pair of flags.all('set')) {
    const at = pair.indexOf('=')
    if (at < 1)
      throw new Fault(
        badFlagValue,
        `--set "${pair}" has no name and value`,
        'write --set NAME=VALUE, for instance --set country=Brazil',
      )
    const name = pair
      .slice(0, at)
      .trim()
      .replace(/^\[(.*)\]$/, '$1')
    const value = pair.slice(at + 1)
    const before = record[name]
    record[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value]
  }
  for (const name of flags.all('null')) {
    if (record[name] !== undefined)
      throw new Fault(badFlagValue, `${name} is given with --set and with --null`, 'give one of them')
    record[name] = null
  }
  return record
}

/** Clock and randomness from --now and --seed. */
export function environmentOf({ flags, command }: Invocation): Environment {
  const now = flags.text('now')
  const seed = command.options?.some(option => option.name === 'seed') ? flags.integer('seed') : undefined
  return { ...(now !== undefined && { now: instant(now) }), ...(seed !== undefined && seeded(seed)) }
}

function instant(text: string): Date {
  const date = instantOf(text)
  if (!date)
    throw new Fault(badFlagValue, `--now cannot be "${text}"`, 'write an ISO 8601 time, for instance 2026-11-25T09:00:00Z')
  return date
}

/** A day or a time in ISO 8601; without a zone it is UTC, whatever the machine's is. Undefined for what is none, 30 February too. */
export function instantOf(text: string): Date | undefined {
  const iso = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(text)
  if (!iso) return undefined
  const date = new Date(iso[2] === undefined || iso[5] !== undefined ? text : `${text}Z`)
  // JavaScript reads 30 February as 1 March.
  const day = new Date(`${iso[1]}T00:00:00Z`)
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso[1] ?? '')
  return exists && !Number.isNaN(date.getTime()) ? date : undefined
}

/** A small generator (mulberry32): the same seed gives the same texts on every machine. Not for secrets. */
function seeded(seed: number): Pick<Environment, 'random' | 'uuid'> {
  let state = seed >>> 0
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const hex = (digits: number) => Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('')
  return { random, uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[Math.floor(random() * 4)]}${hex(3)}-${hex(12)}` }
}
