/**
 * Decodes what Windows and Unix tools write: UTF-8, UTF-16 LE or BE, with or without byte-order mark. Without a mark, UTF-16 is
 * recognised by zero bytes in every second place of the beginning.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 64)
  const zeros = { even: 0, odd: 0 }
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd']++
  const half = sample.length / 2
  if (half >= 2 && zeros.odd > half * 0.6 && zeros.even === 0) return 'utf-16le'
  if (half >= 2 && zeros.even > half * 0.6 && zeros.odd === 0) return 'utf-16be'
  return 'utf-8'
}
