/** Bytes of a text in UTF-16, low byte first: what .NET calls Unicode. */
export function utf16Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    bytes[index * 2] = unit & 0xff
    bytes[index * 2 + 1] = unit >> 8
  }
  return bytes
}

/** The text of such bytes; a lone last byte becomes U+FFFD. */
export function utf16Text(bytes: Uint8Array): string {
  const units: string[] = []
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    units.push(String.fromCharCode((bytes[index] ?? 0) | ((bytes[index + 1] ?? 0) << 8)))
  }
  if (bytes.length % 2 === 1) units.push('\ufffd')
  return units.join('')
}
