/**
 * Runs `work` for up to `limit` items at a time and gives the results in the order of the items. The next item is taken from the
 * source only when there is room, so a slow consumer slows the source.
 */
export async function* ordered<T, R>(items: AsyncIterable<T>, limit: number, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]()
  const running: Promise<R>[] = []
  let finished = false
  try {
    for (;;) {
      while (!finished && running.length < Math.max(1, limit)) {
        const next = await iterator.next()
        if (next.done) finished = true
        else {
          const promise = work(next.value)
          // A rejection is seen when its turn comes; until then it must not count as unhandled.
          promise.catch(() => {})
          running.push(promise)
        }
      }
      const head = running.shift()
      if (!head) return
      yield await head
    }
  } finally {
    if (!finished) await iterator.return?.()
    await Promise.allSettled(running)
  }
}
