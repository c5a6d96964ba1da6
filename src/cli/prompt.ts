import { createInterface } from 'node:readline/promises'
import type { Invocation } from './command.js'
import { Fault, needsConfirmation } from './fault.js'

/**
 * Asks before something remote changes. --yes answers; without a terminal, with --no-input or CI the answer is no.
 *
 * @throws Fault when nobody can be asked or the answer is no
 */
export async function confirm({ flags, terminal }: Invocation, question: string): Promise<void> {
  if (flags.on('yes')) return
  if (!terminal.prompts) throw new Fault(needsConfirmation, `${question}: not confirmed`, 'say --yes', 'refused')
  const reader = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await reader.question(`${question}? [y/N] `)
  reader.close()
  if (!/^y(es)?$/i.test(answer.trim()))
    throw new Fault(needsConfirmation, 'not confirmed, nothing was changed', undefined, 'refused')
}
