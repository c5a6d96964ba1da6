/** A place in a pattern. */
export class Scanner {
  position = 0

  constructor(readonly source: string) {}

  get done(): boolean {
    return this.position >= this.source.length
  }

  /** The next unit, or "" at the end. */
  peek(): string {
    return this.source.charAt(this.position)
  }

  next(): string {
    return this.source.charAt(this.position++)
  }

  take(text: string): boolean {
    if (!this.source.startsWith(text, this.position)) return false
    this.position += text.length
    return true
  }

  /** Takes what a sticky expression finds here. */
  match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.position
    const found = expression.exec(this.source)
    if (!found) return undefined
    this.position += found[0].length
    return found
  }

  /** With (?x): blanks, and comments from # to the end of the line. */
  skipExtended(): void {
    for (;;) {
      if (/\s/.test(this.peek())) this.position++
      else if (this.peek() === '#') while (!this.done && this.peek() !== '\n') this.position++
      else return
    }
  }
}
