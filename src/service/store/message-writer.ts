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

  /** What `write` writes, as bytes of their own. */
  compose(write: (to: MessageWriter) => void): Buffer {
    this.#at = 0
    write(this)
    const written = Buffer.from(this.#bytes.subarray(0, this.#at))
    if (this.#bytes.length > largestKept) this.#bytes = Buffer.allocUnsafeSlow(usualSize)
    return written
  }

  /** Prepares a statement; the name "" is for one use. */
  parse(name: string, text: string): void {
    const start = this.#begin('P')
    this.#name(name)
    this.#name(text)
    this.#int16(0)
    this.#end(start)
  }

  bind(name: string, values: readonly (string | null)[]): void {
    const start = this.#begin('B')
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
    const start = this.#begin('D')
    this.#letter('P')
    this.#name('')
    this.#end(start)
  }

  /** Runs what was bound last, to its end. */
  execute(): void {
    const start = this.#begin('E')
    this.#name('')
    this.#int32(0)
    this.#end(start)
  }

  sync(): void {
    this.#end(this.#begin('S'))
  }

  /** Forgets a prepared statement, whether or not it is there. */
  close(name: string): void {
    const start = this.#begin('C')
    this.#letter('S')
    this.#name(name)
    this.#end(start)
  }

  /** A statement without parameters, with a sync of its own. */
  query(text: string): void {
    const start = this.#begin('Q')
    this.#name(text)
    this.#end(start)
  }

  #begin(kind: string): number {
    this.#letter(kind)
    const start = this.#at
    this.#int32(0)
    return start
  }

  /** The length of a message counts itself and not the letter before it. */
  #end(start: number): void {
    this.#bytes.writeInt32BE(this.#at - start, start)
  }

  #letter(value: string): void {
    this.#reserve(1)
    this.#bytes[this.#at++] = value.charCodeAt(0)
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
    this.#letter('\0')
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
