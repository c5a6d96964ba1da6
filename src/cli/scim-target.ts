import type { Invocation } from './command.js'
import { badFlagValue, Fault, invalidInput } from './fault.js'
import { readToken } from './token.js'

/** A bearer token out of --token-file or ATTRMAP_SCIM_TOKEN. */
export const scimToken = ({ flags, terminal }: Invocation): Promise<string> =>
  readToken(terminal, { file: flags.text('token-file'), variable: 'ATTRMAP_SCIM_TOKEN', of: 'the SCIM endpoint' })

export const isUrl = (text: string) => /^https?:\/\//i.test(text)

/** The address of a SCIM root, without a slash at its end. */
export function scimUrl(text: string, name: string): string {
  if (!isUrl(text) || !URL.canParse(text))
    throw new Fault(badFlagValue, `${name} cannot be "${text}"`, 'an address such as http://127.0.0.1:8080/scim/v2')
  return text.replace(/\/+$/, '')
}

/**
 * Existing resources of a file: a JSON array, a SCIM ListResponse, or one resource a line.
 *
 * @throws Fault for anything else, with the line or the number of what is no resource
 */
export function resourcesOf(text: string, file: string): unknown[] {
  const trimmed = text.replace(/^\ufeff/, '').trim()
  // An export that failed leaves an empty file; taken for an empty target it would have everybody created again.
  if (trimmed === '') throw new Fault(invalidInput, `${file} holds no SCIM resources: it is empty`, '[] says that the target is')
  const found = listIn(trimmed, file)
  const stranger = found.findIndex(item => !isResource(item))
  if (stranger >= 0)
    throw new Fault(
      invalidInput,
      `${file} holds no SCIM resources: number ${stranger + 1} has neither userName nor displayName`,
      'a JSON array, a ListResponse, or one resource a line',
    )
  return found
}

const isResource = (item: unknown) =>
  typeof item === 'object' &&
  item !== null &&
  !Array.isArray(item) &&
  Object.keys(item).some(name => /^(userName|displayName|schemas)$/i.test(name))

function listIn(text: string, file: string): unknown[] {
  const lines = text.split(/\r?\n/)
  const filled = lines.filter(line => line.trim() !== '')
  if (!text.startsWith('[') && filled.length > 1 && /^\{.*\}$/.test(filled[0] ?? ''))
    return lines.flatMap((line, index) => (line.trim() === '' ? [] : [parsed(line, `${file}:${index + 1}`)]))
  const whole = parsed(text, file)
  if (Array.isArray(whole)) return whole
  const { Resources, resources } = (whole ?? {}) as { Resources?: unknown; resources?: unknown }
  return [Resources, resources].find(Array.isArray) ?? [whole]
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Fault(
      invalidInput,
      `${place} holds no SCIM resources: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`,
      'a JSON array, a ListResponse, or one resource a line',
    )
  }
}
