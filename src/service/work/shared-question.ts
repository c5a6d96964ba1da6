/**
 * Asks a question for all who want to know at the same time. Nobody gets an answer to a question that was asked before he came: who comes
 * while it is being answered shares the next one.
 *
 * @example
 * const present = sharedQuestion(() => database.query('SELECT value FROM generation'))
 * await Promise.all([present(), present(), present()]) // two statements: one for the first, one for the others
 */
export function sharedQuestion<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  let next: Promise<T> | undefined
  const start = () => {
    const answer = ask().finally(() => {
      if (running === answer) running = undefined
    })
    running = answer
    return answer
  }
  const after = async (answer: Promise<T>) => {
    await answer.catch(() => undefined)
    next = undefined
    return start()
  }
  return () => {
    if (!running) return start()
    next ??= after(running)
    return next
  }
}
