#!/usr/bin/env node
import { exitCodes } from './fault.js'
import { removeUnfinished } from './file-replacement.js'
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

/**
 * First Ctrl+C, or the SIGTERM of a supervisor: finished output stays, nothing half written does. The status is 128 and the number of the
 * signal, as a shell gives it. Commands that must close something listen for themselves (serve).
 */
function stopOnSignal(terminal: Terminal): void {
  const statuses = { SIGINT: exitCodes.stopped.status, SIGTERM: 143 } as const
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      if (process.listenerCount(signal) > 0) return
      terminal.stop().finally(() => {
        removeUnfinished()
        process.exit(statuses[signal])
      })
    })
}

// What escapes every command, a full disk behind standard output for instance, is still words and not a stack trace.
process.once('uncaughtException', error => {
  // The reader of standard output has gone (`| head`) before the command had its own ear for that: help, a version, a fault.
  if ('code' in error && error.code === 'EPIPE') process.exit(exitCodes.done.status)
  process.exit(explainFailure(error, host, { asJson: false, debug: process.argv.includes('--debug') }))
})

process.exitCode = await run(process.argv.slice(2), host, stopOnSignal)
