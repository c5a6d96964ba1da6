import { access, rename, writeFile } from 'node:fs/promises'
import { Escrow, readEscrow } from '../pipeline/index.js'
import { Fault, invalidInput, unwritableFile } from './fault.js'
import type { Terminal } from './terminal.js'
import { whyNot } from './why-not.js'

/**
 * Reads the state file of --escrow: who failed in earlier cycles, and when each is tried again. A file that is not there yet is empty.
 *
 * @throws Fault when there is a file and it is something else
 */
export async function readEscrowFile(terminal: Terminal, path: string): Promise<Escrow> {
  if (await isMissing(terminal.resolve(path))) return new Escrow()
  const text = await terminal.text(path)
  try {
    const state: unknown = JSON.parse(text)
    if (typeof state === 'object' && state !== null && 'kind' in state && state.kind === 'attrmap-escrow' && 'entries' in state)
      return new Escrow(readEscrow(state.entries))
  } catch {
    // Said below.
  }
  throw new Fault(invalidInput, `${path} is no escrow file`, 'give the file that attrmap apply --escrow wrote, or a new name')
}

/** Puts the new state in the place of the old one at once, so that a crash leaves one of the two. */
export async function writeEscrowFile(terminal: Terminal, path: string, escrow: Escrow): Promise<void> {
  const place = terminal.resolve(path)
  const beside = `${place}.${process.pid}.tmp`
  try {
    await writeFile(
      beside,
      `${JSON.stringify({ formatVersion: 1, kind: 'attrmap-escrow', entries: escrow.entries() }, undefined, 2)}\n`,
    )
    await rename(beside, place)
  } catch (error) {
    throw new Fault(unwritableFile, `${path}: ${whyNot(error)}`, 'check that the folder exists and may be written to')
  }
}

function isMissing(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    error => error instanceof Error && 'code' in error && error.code === 'ENOENT',
  )
}
