import { access } from 'node:fs/promises'
import { Escrow, readEscrow } from '../pipeline/index.js'
import { Fault, invalidInput } from './fault.js'
import type { Terminal } from './terminal.js'

/**
 * Reads the state file of --escrow: who failed in earlier cycles, and when each is tried again. A file that is not there yet is empty.
 *
 * @throws Fault when there is a file and it is something else
 */
export async function readEscrowFile(terminal: Terminal, path: string): Promise<Escrow> {
  if (await isMissing(terminal.resolve(path))) return new Escrow()
  const state = parsed(await terminal.text(path))
  if (!Array.isArray(state))
    throw new Fault(invalidInput, `${path} is no escrow file`, 'give the file that attrmap apply --escrow wrote, or a new name')
  const entries = readEscrow(state)
  // The next apply writes the file again: what cannot be read now would be lost then.
  if (entries.length < state.length)
    throw new Fault(
      invalidInput,
      `${path}: ${state.length - entries.length} of ${state.length} entries cannot be read`,
      'mend them, or take them out: their users are tried again at once',
    )
  return new Escrow(entries)
}

/** The entries of the file as they stand in it. */
function parsed(text: string): unknown {
  try {
    const state: unknown = JSON.parse(text)
    const isEscrow = typeof state === 'object' && state !== null && 'kind' in state && state.kind === 'attrmap-escrow'
    return isEscrow && 'entries' in state ? state.entries : undefined
  } catch {
    // No JSON, so no escrow file either.
    return undefined
  }
}

/** Puts the new state in the place of the old one at once, so that a crash leaves one of the two. */
export async function writeEscrowFile(terminal: Terminal, path: string, escrow: Escrow): Promise<void> {
  const file = { formatVersion: 1, kind: 'attrmap-escrow', entries: escrow.entries() }
  await terminal.write(path, `${JSON.stringify(file, undefined, 2)}\n`)
}

function isMissing(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    error => error instanceof Error && 'code' in error && error.code === 'ENOENT',
  )
}
