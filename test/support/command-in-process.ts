import { PassThrough, Readable, Writable } from 'node:stream'
import type { Host } from '../../src/cli/host.js'
import { run } from '../../src/cli/run.js'
import type { Ran, RunOptions } from './command-line.js'
import { root } from './command-line.js'

/** What a stand-in of a terminal is. */
export interface Screen {
  /** Are standard output and standard error a terminal? Default: no. */
  readonly stdout?: boolean
  readonly stderr?: boolean
  /** Is standard input one? The lines of `input` are then what the person types. */
  readonly stdin?: boolean
  readonly platform?: string
}

/**
 * Runs a command line from the sources, inside this process: the same words, streams and exit status as `attrmap` gives as a process
 * of its own, in a tenth of the time. What belongs to a process (signals, a closed pipe, the bundle) is tested with `attrmap`.
 */
export async function attrmapHere(words: readonly string[], options: RunOptions = {}, screen: Screen = {}): Promise<Ran> {
  const [stdout, stderr] = [collector(screen.stdout), collector(screen.stderr)]
  const stdin = screen.stdin
    ? Object.assign(new PassThrough(), { isTTY: true })
    : Readable.from([Buffer.from(options.input ?? '')])
  if (stdin instanceof PassThrough) stdin.end(options.input ?? '')
  const host: Host = {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...options.env },
    platform: screen.platform ?? 'linux',
    cwd: () => options.cwd ?? root,
    stdin,
    stdout: stdout.stream,
    stderr: stderr.stream,
    exit: status => {
      throw new Error(`exit ${status}`)
    },
  }
  const status = await run(words, host)
  return { status, stdout: stdout.text(), stderr: stderr.text() }
}

function collector(isTTY = false) {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  return { stream: Object.assign(stream, { isTTY, columns: 80 }), text: () => Buffer.concat(chunks).toString('utf8') }
}
