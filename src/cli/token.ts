import { Fault, invalidInput, needsServer } from './fault.js'
import type { Terminal } from './terminal.js'

/** Where a token may come from. Tokens are never flags: they would show in process lists. */
export interface TokenSource {
  /** File of --token-file. */
  readonly file?: string | undefined
  readonly variable: string
  /** What the token opens, in the words of the message. */
  readonly of: string
}

/**
 * A bearer token out of a file or a variable, blanks around it left out. It goes into a header, so that it is looked at first, and no
 * message ever holds it.
 *
 * @throws Fault 4 when there is none, 2 when it cannot be a token
 */
export async function readToken(terminal: Terminal, { file, variable, of }: TokenSource): Promise<string> {
  const token = (file ? await terminal.text(file) : (terminal.env[variable] ?? '')).trim()
  const origin = file ?? variable
  if (!token)
    throw file
      ? new Fault(needsServer, `${file} holds no token for ${of}`, 'one line, as the service printed it', 'signIn')
      : new Fault(
          needsServer,
          `there is no token for ${of}`,
          `export ${variable}${of === 'Microsoft Graph' ? '' : ', or say --token-file FILE'}`,
          'signIn',
        )
  // RFC 6750 section 2.1 allows fewer characters; these are what a header can carry without being changed.
  if (!/^[\x21-\x7e]{1,16384}$/.test(token))
    throw new Fault(
      invalidInput,
      `${origin} does not hold a token for ${of}: a token is one line without blanks`,
      'was another file meant?',
    )
  return token
}
