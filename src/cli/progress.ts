import type { Terminal } from './terminal.js'

/**
 * Progress of a long run (cli.md): after one second on a terminal a single line that rewrites itself; elsewhere, at -v, a line each
 * ten seconds. Quick runs show nothing.
 */
export class Progress {
  readonly #started: number
  #shown = 0
  #done = 0
  /** Steps until the clock is asked again: reading it for each of a million users would be a good part of the work. */
  #pause = 1
  #untilLook = 1
  #looked: number

  constructor(
    private readonly terminal: Terminal,
    private readonly unit: string,
    private readonly total?: number,
    private readonly clock: () => number = Date.now,
  ) {
    this.#started = this.#looked = clock()
  }

  step(count = 1): void {
    this.#done += count
    if (--this.#untilLook > 0) return
    const now = this.clock()
    // About one look each ten milliseconds, however fast the steps are.
    this.#pause = now - this.#looked < 10 ? Math.min(1024, this.#pause * 2) : Math.max(1, Math.floor(this.#pause / 2))
    this.#untilLook = this.#pause
    this.#looked = now
    this.#show(now)
  }

  #show(now: number): void {
    const onTerminal = this.terminal.messagesOnTerminal && this.terminal.loudness !== 'quiet'
    if (onTerminal ? now - this.#started < 1000 || now - this.#shown < 200 : now - Math.max(this.#shown, this.#started) < 10_000)
      return
    this.#shown = now
    if (onTerminal) this.terminal.overwrite(this.#words(now))
    else this.terminal.detail(this.#words(now))
  }

  /** Takes the line away again. */
  end(): void {
    this.terminal.overwrite('')
  }

  #words(now: number): string {
    const seconds = Math.max(0.001, (now - this.#started) / 1000)
    const rate = this.#done / seconds
    const left = this.total === undefined || rate === 0 ? '' : `, ${Math.ceil((this.total - this.#done) / rate)} s left`
    return `${this.#done}${this.total === undefined ? '' : ` of ${this.total}`} ${this.unit}, ${Math.round(rate)}/s${left}`
  }
}
