const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 of bytes (RFC 4648 section 4, with padding). */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second, third] = bytes.subarray(index, index + 3)
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0)
    parts.push(
      alphabet.charAt(bits >> 18) +
        alphabet.charAt((bits >> 12) & 63) +
        (second === undefined ? '=' : alphabet.charAt((bits >> 6) & 63)) +
        (third === undefined ? '=' : alphabet.charAt(bits & 63)),
    )
  }
  return parts.join('')
}

/** Bytes of a Base64 text; blanks, tabs and line ends count for nothing, as in .NET. Undefined when the text is not Base64. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const compact = text.replace(/[ \t\r\n]/g, '')
  if (compact.length % 4 !== 0) return undefined
  const padding = compact.endsWith('==') ? 2 : compact.endsWith('=') ? 1 : 0
  const length = compact.length - padding
  const bytes = new Uint8Array((compact.length / 4) * 3 - padding)
  let bits = 0
  let held = 0
  let written = 0
  for (let index = 0; index < length; index++) {
    const value = alphabet.indexOf(compact.charAt(index))
    if (value < 0) return undefined
    bits = ((bits << 6) | value) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[written++] = (bits >> held) & 0xff
    }
  }
  return bytes
}
