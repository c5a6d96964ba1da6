type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Characters that a text may have here (V8, String::kMaxLength on 64 bits). */
export const longestText = 2 ** 29 - 24

/**
 * Decodes what Windows and Unix tools write: UTF-8, UTF-16 LE or BE, with or without byte-order mark. Without a mark, UTF-16 is
 * recognised by zero bytes in every second place of the beginning. Bytes that are no text become replacement characters: ask
 * `notText` first where the text is written again or matters to the letter.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

/** Where bytes stop being text. */
export interface NotText {
  readonly message: string
  /** Place in what `decodeText` gives. */
  readonly at: number
}

/**
 * Where bytes stop being text; undefined when all of them are.
 *
 * @example
 * notText(Buffer.from('"caf\xe9"', 'latin1')) // { message: 'byte E9 in line 1 is no UTF-8', at: 4 }
 */
export function notText(bytes: Uint8Array): NotText | undefined {
  const encoding = encodingOf(bytes)
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return undefined
  } catch {
    const text = decodeText(bytes)
    if (encoding !== 'utf-8') return { message: 'its UTF-16 is broken', at: Math.max(0, text.indexOf('\ufffd')) }
    const lossy = Buffer.from(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes))
    const at = bytes.findIndex((byte, index) => byte !== lossy[index])
    const line = bytes.subarray(0, at).filter(byte => byte === 0x0a).length + 1
    const byte = bytes[at]?.toString(16).toUpperCase().padStart(2, '0')
    return { message: `byte ${byte} in line ${line} is no UTF-8`, at: decodeText(bytes.subarray(0, at)).length }
  }
}

/** A text in the encoding of the bytes it replaces, with a byte-order mark where they have one. */
export function encodeLike(before: Uint8Array, text: string): Uint8Array {
  const encoding = encodingOf(before)
  const marked = new TextDecoder(encoding, { ignoreBOM: true }).decode(before.subarray(0, 4)).startsWith('\ufeff')
  const bytes = Buffer.from(marked ? `\ufeff${text}` : text, encoding === 'utf-8' ? 'utf8' : 'utf16le')
  return encoding === 'utf-16be' ? bytes.swap16() : bytes
}

/** A text with the line ends of the one it replaces: those of Windows where that one has no others. */
export function withLineEndsOf(before: string, text: string): string {
  return /\r\n/.test(before) && !/(^|[^\r])\n/.test(before) ? text.replace(/\r?\n/g, '\r\n') : text
}

export function encodingOf(bytes: Uint8Array): Encoding {
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
