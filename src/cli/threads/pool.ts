import { fileURLToPath } from 'node:url'
import Tinypool from 'tinypool'
import type { Environment } from '../../expression/index.js'
import type { ObjectMapping } from '../../mapping/index.js'
import { type Chunks, readUsers, type SourceItem, sourceNeeds, type TransformResult } from '../../pipeline/index.js'
import type { Task } from './worker.js'

export interface ThreadOptions {
  readonly file: string
  readonly environment: Environment
  readonly verdicts: boolean
}

/** Users handed to a worker at a time: large enough that sending them costs little beside transforming them. */
const batchSize = 256

/**
 * `transform` on several worker threads. The users are read here, transformed there, and come out in the order of the file. At most two
 * batches a thread are under way, so that memory stays flat however long the file is.
 */
export async function* transformOnThreads(
  chunks: Chunks,
  mapping: ObjectMapping,
  options: ThreadOptions,
  threads: number,
): AsyncGenerator<TransformResult> {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('../cli/threads/worker.js', import.meta.url)),
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 10_000,
    // Batches die young; a small nursery keeps the process within the memory of one thread and costs no time that shows.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  })
  const shared = { mapping: JSON.stringify(mapping), now: options.environment.now?.toISOString(), verdicts: options.verdicts }
  const running: Promise<TransformResult[]>[] = []
  try {
    for await (const items of batches(readUsers(chunks, { file: options.file, ...sourceNeeds(mapping) }))) {
      const task: Task = { items, ...shared }
      const turn: Promise<TransformResult[]> = pool.run(task)
      // Errors are met where the result is taken, below; until then they must not count as unhandled.
      turn.catch(() => {})
      running.push(turn)
      if (running.length >= threads * 2) yield* (await running.shift()) ?? []
    }
    for (const turn of running) yield* await turn
  } finally {
    await pool.destroy()
  }
}

async function* batches(items: AsyncIterable<SourceItem>): AsyncGenerator<SourceItem[]> {
  let batch: SourceItem[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
