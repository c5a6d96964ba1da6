import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * A new id: 48 bits of time, 80 of chance, in 32 hexadecimal digits with the dashes of a UUID (version 7), so that rows made together
 * lie together. Never holds the word "bulkId" (RFC 7643 section 3.1).
 */
export function newId(now: Date): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Math.max(0, now.getTime()), 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** A secret of 256 random bits in URL-safe letters. */
export const newSecret = (prefix: string) => `${prefix}${randomBytes(32).toString('base64url')}`

/** What is stored of a secret. Secrets are random, so a plain hash cannot be guessed back. */
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** Compares two hashes in constant time. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8')]
  return left.length === right.length && timingSafeEqual(left, right)
}
