import { badNumber, fraction } from '../diagnostics-syntax.js'
import { maximumDigits } from './limits.js'
import { type Reader, replacement } from './reader.js'
import { shorten } from './shorten.js'
import type { NumberLiteral } from './tree.js'

/** Reads the number at `start`: decimal with or without a minus, hexadecimal as `&HFF`, and whatever letters stick to it. */
export function readNumber(reader: Reader, start: number): NumberLiteral {
  const { text } = reader
  const pattern = /[-&]?[\p{L}0-9_]*(?:\.[\p{L}0-9_]*)*/uy
  pattern.lastIndex = start
  const raw = pattern.exec(text)?.[0] ?? text[start] ?? ''
  const span = { start, end: start + Math.max(1, raw.length) }
  const value = numberValue(raw)
  if (value === undefined) {
    const many = digitsOf(raw) > maximumDigits
    reader.report(badNumber, span, {
      message: many ? 'a number has at most 40 digits' : `${shorten(raw)} is not a number`,
      hint: 'write it as a text in quotation marks, if a text is meant',
      ...(!many && { fix: replacement('write it as a text', span, `"${raw}"`, false) }),
    })
  } else if (typeof value === 'number' && !Number.isInteger(value)) reader.report(fraction, span, { choice: 'fractions' })
  return { type: 'number', value: value ?? 0, raw, span }
}

function numberValue(raw: string): number | bigint | undefined {
  if (digitsOf(raw) > maximumDigits) return undefined
  if (/^-?\d+$/.test(raw)) return whole(BigInt(raw))
  if (/^&[hH][0-9a-fA-F]+$/.test(raw)) return whole(BigInt(`0x${raw.slice(2)}`))
  if (/^-?\d+\.\d+$/.test(raw)) return Number(raw) + 0
  return undefined
}

const digitsOf = (raw: string) => raw.replace(/^(?:-|&[hH])/, '').length

/** A safe whole number as number, a larger one as bigint. */
export function whole(value: bigint): number | bigint {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value
}
