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
  const answer = await terminal.ask(`${question}? [y/N] `)
  if (!/^y(es)?$/i.test(answer.trim()))
    throw new Fault(needsConfirmation, 'not confirmed, nothing was changed', undefined, 'refused')
}
