#!/usr/bin/env node
import { exitCodes } from './fault.js'
import type { Host } from './host.js'
import { explainFailure, run } from './run.js'
import type { Terminal } from './terminal.js'

const host: Host = {
  env: process.env,
  platform: process.platform,
  cwd: () => process.cwd(),
  // Opening a stream takes time that `--version` does not have.
  get stdin() {
    return process.stdin
  },
  get stdout() {
    return process.stdout
  },
  get stderr() {
    return process.stderr
  },
  exit: status => process.exit(status),
}

/** First Ctrl+C: finished output stays, exit 130. Commands that must close something listen for themselves (serve). */
function stopOnInterrupt(terminal: Terminal): void {
  process.once('SIGINT', () => {
    if (process.listenerCount('SIGINT') > 0) return
    terminal.finish(exitCodes.stopped.status).finally(() => process.exit(exitCodes.stopped.status))
  })
}

// What escapes every command, a full disk behind standard output for instance, is still words and not a stack trace.
process.once('uncaughtException', error => {
  process.exit(explainFailure(error, host, { asJson: false, debug: process.argv.includes('--debug') }))
})

process.exitCode = await run(process.argv.slice(2), host, stopOnInterrupt)
