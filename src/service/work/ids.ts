import { hash, randomBytes, timingSafeEqual } from 'node:crypto'

let lastTime = -1
let counter = 0

/**
 * A new id in the form of a UUID, version 7: 48 bits of time, 26 bits that count the ids of one millisecond in this process, 48 bits
 * of chance. Ids sort by their making, so that lists have the order of creation and rows made together lie together. Never holds
 * the word "bulkId" (RFC 7643 section 3.1).
 */
export function newId(now: Date): string {
  const time = Math.max(0, now.getTime())
  counter = time === lastTime ? counter + 1 : 0
  lastTime = time
  const stamp = hex(time, 12)
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex((counter >>> 14) & 0xfff, 3)}-${hex(0x8000 | (counter & 0x3fff), 4)}-${chance()}`
}

const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0')

/** Random bytes are asked for many at a time: each question is a call into the system. */
let pool = ''
let used = 0

/** 48 bits of chance. */
function chance(): string {
  if (used + 12 > pool.length) {
    pool = randomBytes(6144).toString('hex')
    used = 0
  }
  used += 12
  return pool.slice(used - 12, used)
}

/** A secret of 256 random bits in URL-safe letters. */
export const newSecret = (prefix: string) => `${prefix}${randomBytes(32).toString('base64url')}`

/** What is stored of a secret. Secrets are random, so a plain hash cannot be guessed back. */
export const hashOf = (secret: string) => hash('sha256', secret, 'hex')

/** Compares two hashes in constant time. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8')]
  return left.length === right.length && timingSafeEqual(left, right)
}
