import type { Invocation } from '../command.js'
import { badFlagValue, Fault } from '../fault.js'

export async function run(call: Invocation): Promise<number> {
  const { flags } = call
  if (flags.text('compare') !== undefined && flags.text('coverage') !== undefined)
    throw new Fault(badFlagValue, '--compare and --coverage do not go together', 'run the command twice')
  if (flags.text('compare') !== undefined) return compare(call)
  if (flags.text('coverage') !== undefined) return measure(call)
  return generate(call)
}
