const letter = (text: string) => text.charCodeAt(0)
const [parse, bind, describe, execute, sync, close, query] = ['P', 'B', 'D', 'E', 'S', 'C', 'Q'].map(letter) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]
const [portal, statement] = [letter('P'), letter('S')]

const usualSize = 16_384
/** A writer that has grown beyond this lets its memory go. */
const largestKept = 1_048_576

/**
 * Writes messages of PostgreSQL's protocol (PostgreSQL documentation, "Message Formats") one behind the other: what belongs together goes
 * out in one piece. Parameters and answers are texts, and there is one portal, the unnamed one.
 */
export class MessageWriter {
  #bytes = Buffer.allocUnsafeSlow(usualSize)
  #at = 0

  /** Forgets what was written and not taken: whoever wrote it failed on the way. */
  restart(): void {
    this.#at = 0
  }

  /** Prepares a statement; the name "" is for one use. */
  parse(name: string, text: string): void {
    const start = this.#begin(parse)
    this.#name(name)
    this.#name(text)
    this.#int16(0)
    this.#end(start)
  }

  bind(name: string, values: readonly (string | null)[]): void {
    const start = this.#begin(bind)
    this.#name('')
    this.#name(name)
    this.#int16(0)
    this.#int16(values.length)
    for (const value of values) this.#value(value)
    this.#int16(0)
    this.#end(start)
  }

  /** Asks for the columns of what was bound last. */
  describe(): void {
    const start = this.#begin(describe)
    this.#byte(portal)
    this.#name('')
    this.#end(start)
  }

  /** Runs what was bound last, to its end. */
  execute(): void {
    const start = this.#begin(execute)
    this.#name('')
    this.#int32(0)
    this.#end(start)
  }

  sync(): void {
    this.#end(this.#begin(sync))
  }

  /** Forgets a prepared statement, whether or not it is there. */
  close(name: string): void {
    const start = this.#begin(close)
    this.#byte(statement)
    this.#name(name)
    this.#end(start)
  }

  /** A statement without parameters, with a sync of its own. */
  query(text: string): void {
    const start = this.#begin(query)
    this.#name(text)
    this.#end(start)
  }

  /** What was written, as bytes of their own; the writer begins anew. */
  take(): Buffer {
    const written = Buffer.from(this.#bytes.subarray(0, this.#at))
    this.#at = 0
    if (this.#bytes.length > largestKept) this.#bytes = Buffer.allocUnsafeSlow(usualSize)
    return written
  }

  #begin(kind: number): number {
    this.#byte(kind)
    const start = this.#at
    this.#int32(0)
    return start
  }

  /** The length of a message counts itself and not the letter before it. */
  #end(start: number): void {
    this.#bytes.writeInt32BE(this.#at - start, start)
  }

  #byte(value: number): void {
    this.#reserve(1)
    this.#bytes[this.#at++] = value
  }

  #int16(value: number): void {
    this.#reserve(2)
    this.#at = this.#bytes.writeUInt16BE(value, this.#at)
  }

  #int32(value: number): void {
    this.#reserve(4)
    this.#at = this.#bytes.writeInt32BE(value, this.#at)
  }

  /** A text that ends with a NUL. */
  #name(text: string): void {
    this.#text(text)
    this.#byte(0)
  }

  #value(text: string | null): void {
    const start = this.#at
    this.#int32(-1)
    if (text === null) return
    this.#text(text)
    this.#bytes.writeInt32BE(this.#at - start - 4, start)
  }

  #text(text: string): void {
    // A UTF-16 unit takes three bytes at most.
    this.#reserve(text.length * 3)
    this.#at += this.#bytes.write(text, this.#at)
  }

  #reserve(size: number): void {
    if (this.#at + size <= this.#bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#bytes.length * 2, this.#at + size))
    this.#bytes.copy(larger, 0, 0, this.#at)
    this.#bytes = larger
  }
}
