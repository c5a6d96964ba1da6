import { version } from '../version.js'

/** The form of every JSON answer: formatVersion, command and version first. Bigint becomes text, since JSON numbers lose digits. */
export function envelope(command: string, content: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ formatVersion: 1, command, version, ...content }, plain, 2)}\n`
}

/** Replacer for JSON.stringify: bigint as text, symbols by their description. */
export function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'symbol') return value.description
  return value
}

/** A value inside a sentence: text in quotes, flow instructions by their word. */
export const valueText = (value: unknown): string =>
  typeof value === 'symbol' ? (value.description ?? '') : (JSON.stringify(value, plain) ?? 'null')
