import type { Readable, Writable } from 'node:stream'

/** Standard input; a terminal says so. */
export type Input = Readable & { readonly isTTY?: boolean }

/** Standard output or standard error; a terminal says so, and how wide it is. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/**
 * What surrounds one command line: streams, environment and folder. `main.ts` gives those of the process, a test its own, so that a
 * command can run without a process around it.
 */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>
  /** `process.platform`. */
  readonly platform: string
  /** The working folder; throws when it is gone. */
  readonly cwd: () => string
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  /** Ends at once: a reader has gone, or the user pressed Ctrl+C. */
  readonly exit: (status: number) => void
}
