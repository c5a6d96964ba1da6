import type { Terminal } from './terminal.js'

/**
 * Progress of a long run (cli.md): after one second on a terminal a single line that rewrites itself; elsewhere, at -v, a line each
 * ten seconds. Quick runs show nothing.
 */
export class Progress {
  readonly #started = Date.now()
  #shown = 0
  #done = 0
  #lineOpen = false

  constructor(
    private readonly terminal: Terminal,
    private readonly unit: string,
    private readonly total?: number,
  ) {}

  step(count = 1): void {
    this.#done += count
    // The clock is asked every 64 steps only: it would be a good part of the work otherwise.
    if ((this.#done & 63) !== 0 && count === 1) return
    const now = Date.now()
    const onTerminal = process.stderr.isTTY === true && this.terminal.loudness !== 'quiet'
    if (onTerminal ? now - this.#started < 1000 || now - this.#shown < 200 : now - Math.max(this.#shown, this.#started) < 10_000)
      return
    this.#shown = now
    if (onTerminal) {
      process.stderr.write(`\r\u001b[K${this.#words(now)}`)
      this.#lineOpen = true
    } else this.terminal.detail(this.#words(now))
  }

  /** Takes the line away again. */
  end(): void {
    if (this.#lineOpen) process.stderr.write('\r\u001b[K')
    this.#lineOpen = false
  }

  #words(now: number): string {
    const seconds = Math.max(0.001, (now - this.#started) / 1000)
    const rate = this.#done / seconds
    const left = this.total === undefined || rate === 0 ? '' : `, ${Math.ceil((this.total - this.#done) / rate)} s left`
    return `${this.#done}${this.total === undefined ? '' : ` of ${this.total}`} ${this.unit}, ${Math.round(rate)}/s${left}`
  }
}
