import { version } from '../version.js'
import { plain } from './json.js'

/**
 * The form of `envelope` for an answer whose list is too long to be held: the items are written as they come, what was counted on the way
 * stands behind them. Nothing is written before the first item, so that a run that cannot begin leaves no half of a document.
 *
 * @param name member that holds the list
 * @param write takes each piece of text, and resolves when there is room for more
 */
export class StreamedEnvelope {
  #items = 0

  constructor(
    private readonly command: string,
    private readonly name: string,
    private readonly write: (text: string) => Promise<void>,
  ) {}

  async add(item: unknown): Promise<void> {
    const text = JSON.stringify(item, plain, 2).replace(/\n/g, '\n    ')
    await this.write(`${this.#items++ === 0 ? this.#head() : ','}\n    ${text}`)
  }

  /** The end of the list, and the rest of the members. */
  async finish(rest: Readonly<Record<string, unknown>>): Promise<void> {
    const members = Object.entries(rest).map(([name, value]) => {
      const text = JSON.stringify(value, plain, 2).replace(/\n/g, '\n  ')
      return `,\n  ${JSON.stringify(name)}: ${text}`
    })
    await this.write(`${this.#items === 0 ? `${this.#head()}]` : '\n  ]'}${members.join('')}\n}\n`)
  }

  #head(): string {
    const start = JSON.stringify({ formatVersion: 1, command: this.command, version }, plain, 2)
    return `${start.slice(0, -2)},\n  ${JSON.stringify(this.name)}: [`
  }
}
