import type { Invocation } from './command.js'
import { badFlagValue, Fault, invalidInput, needsServer } from './fault.js'

/** A bearer token out of --token-file or ATTRMAP_SCIM_TOKEN. */
export async function scimToken({ flags, terminal }: Invocation): Promise<string> {
  const file = flags.text('token-file')
  const token = (file ? await terminal.text(file) : (terminal.env.ATTRMAP_SCIM_TOKEN ?? '')).trim()
  if (!token)
    throw new Fault(
      needsServer,
      'there is no token for the SCIM endpoint',
      'say --token-file FILE, or export ATTRMAP_SCIM_TOKEN',
      'signIn',
    )
  return token
}

export const isUrl = (text: string) => /^https?:\/\//i.test(text)

/** The address of a SCIM root, without a slash at its end. */
export function scimUrl(text: string, name: string): string {
  if (!isUrl(text) || !URL.canParse(text))
    throw new Fault(badFlagValue, `${name} cannot be "${text}"`, 'an address such as http://127.0.0.1:8080/scim/v2')
  return text.replace(/\/+$/, '')
}

/** Existing resources of a file: a JSON array, a SCIM ListResponse, or one resource a line. */
export function resourcesOf(text: string, file: string): unknown[] {
  const trimmed = text.replace(/^\ufeff/, '').trim()
  try {
    if (trimmed.startsWith('[')) return JSON.parse(trimmed) as unknown[]
    const lines = trimmed.split(/\r?\n/).filter(line => line.trim() !== '')
    const whole =
      lines.length === 1 || !/^\{.*\}$/.test(lines[0] ?? '')
        ? (JSON.parse(trimmed) as { Resources?: unknown[]; resources?: unknown[] })
        : undefined
    if (whole === undefined) return lines.map(line => JSON.parse(line) as unknown)
    return whole.Resources ?? whole.resources ?? [whole]
  } catch (error) {
    throw new Fault(
      invalidInput,
      `${file} holds no SCIM resources: ${error instanceof Error ? error.message : String(error)}`,
      'a JSON array, a ListResponse, or one resource a line',
    )
  }
}
