import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MessageWriter } from '../../../src/service/store/message-writer.js'

/** The writer that comes with `pg`, as a second opinion. */
const { serialize } = createRequire(createRequire(import.meta.url).resolve('pg'))('pg-protocol')

const text = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 400 }))
  .filter(value => !value.includes('\0'))
const message = fc.oneof(
  fc.record({ kind: fc.constant('parse' as const), name: text, text }),
  fc.record({ kind: fc.constant('bind' as const), name: text, values: fc.array(fc.option(text), { maxLength: 60 }) }),
  fc.record({ kind: fc.constantFrom('describe' as const, 'execute' as const, 'sync' as const) }),
  fc.record({ kind: fc.constant('close' as const), name: text }),
  fc.record({ kind: fc.constant('query' as const), text }),
)

type Message = typeof message extends fc.Arbitrary<infer Value> ? Value : never

/** As the documentation has it: `pg` names the format of each value, which is not needed for texts. */
function bound(name: string, values: readonly (string | null)[]): Buffer {
  const number = (bytes: 2 | 4, value: number) => {
    const buffer = Buffer.alloc(bytes)
    buffer.writeIntBE(value, 0, bytes)
    return buffer
  }
  const body = Buffer.concat([
    Buffer.from(`\0${name}\0`),
    number(2, 0),
    number(2, values.length),
    ...values.flatMap(value => (value === null ? [number(4, -1)] : [number(4, Buffer.byteLength(value)), Buffer.from(value)])),
    number(2, 0),
  ])
  return Buffer.concat([Buffer.from('B'), number(4, body.length + 4), body])
}

/** Writes a message, and makes it in the other way. */
function twice(one: Message, to: MessageWriter): Buffer {
  switch (one.kind) {
    case 'parse':
      to.parse(one.name, one.text)
      return serialize.parse({ name: one.name, text: one.text, types: [] })
    case 'bind':
      to.bind(one.name, one.values)
      return bound(one.name, one.values)
    case 'describe':
      to.describe()
      return serialize.describe({ type: 'P' })
    case 'execute':
      to.execute()
      return serialize.execute({})
    case 'sync':
      to.sync()
      return serialize.sync()
    case 'close':
      to.close(one.name)
      return serialize.close({ type: 'S', name: one.name })
    default:
      to.query(one.text)
      return serialize.query(one.text)
  }
}

describe('messages of the protocol', () => {
  it('are those that another writer makes, whatever was written before', () => {
    const writer = new MessageWriter()
    fc.assert(
      fc.property(fc.array(message, { maxLength: 12 }), messages => {
        const expected: Buffer[] = []
        const written = writer.compose(to => {
          for (const one of messages) expected.push(twice(one, to))
        })
        expect(written.toString('latin1')).toBe(Buffer.concat(expected).toString('latin1'))
      }),
      { numRuns: 300 },
    )
  })

  it('may be large, and stay as they were taken', () => {
    const writer = new MessageWriter()
    const value = 'ü'.repeat(3_000_000)
    const large = writer.compose(to => to.bind('', ['small', value, null]))
    const small = writer.compose(to => to.bind('', ['other']))
    expect(large.length).toBe(1 + 4 + 2 + 2 + 2 + (4 + 5) + (4 + 6_000_000) + 4 + 2)
    expect(large.subarray(24, 24 + 6_000_000).toString('utf8')).toBe(value)
    expect(small.toString('latin1')).toContain('other')
    expect(small.toString('latin1')).not.toContain('small')
  })

  it('that were not finished do not stand before the next ones', () => {
    const writer = new MessageWriter()
    const failing = () =>
      writer.compose(to => {
        to.parse('half', 'SELECT 1')
        throw new Error('mine')
      })
    expect(failing).toThrow('mine')
    expect([...writer.compose(to => to.sync())]).toEqual([0x53, 0, 0, 0, 4])
  })
})
