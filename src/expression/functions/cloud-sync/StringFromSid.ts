import { badEncoding } from '../../diagnostics-evaluation.js'
import { defineFunction, required } from '../declaration.js'
import { decodeBase64 } from '../support/base64.js'

export const StringFromSid = defineFunction({
  name: 'StringFromSid',
  dialects: ['cloud-sync'],
  summary: 'Writes a binary security identifier in the form S-1-5-21-...; the bytes come in Base64, as JSON carries them.',
  nulls: 'A missing identifier gives nothing.',
  parameters: [required('binary', 'text', 'The attribute that holds the identifier, such as [objectSid].')],
  returns: 'text',
  reference: 'Microsoft Entra Cloud Sync expressions: StringFromSid',
  choices: ['stringfromsid-input', 'null-in-null-out'],
  examples: [
    {
      title: 'the group of administrators',
      source: 'StringFromSid([objectSid])',
      record: { objectSid: 'AQIAAAAAAAUgAAAAIAIAAA==' },
      value: 'S-1-5-32-544',
    },
    { title: 'not an identifier', source: 'StringFromSid([objectSid])', record: { objectSid: 'AAAA' }, diagnostic: 'EXP318' },
  ],
  evaluate: (binary, _world, site) => {
    if (binary === null) return null
    const bytes = decodeBase64(binary)
    return (
      (bytes && writeSid(bytes)) ??
      site.fail(badEncoding, { argument: 0, message: 'this is not a security identifier in binary form' })
    )
  },
})

/** Revision, number of parts, authority in six bytes with the high one first, then every part in four with the low one first. */
function writeSid(bytes: Uint8Array): string | undefined {
  const [revision, count] = bytes
  if (revision !== 1 || count === undefined || count > 15 || bytes.length !== 8 + count * 4) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const authority = view.getUint16(2) * 2 ** 32 + view.getUint32(4)
  const parts = Array.from({ length: count }, (_, index) => view.getUint32(8 + index * 4, true))
  // From 2^32 on the authority is written in hexadecimal.
  const shown = authority < 2 ** 32 ? String(authority) : `0x${authority.toString(16).toUpperCase().padStart(12, '0')}`
  return ['S', revision, shown, ...parts].join('-')
}
