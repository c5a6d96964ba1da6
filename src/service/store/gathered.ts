/**
 * Gathers what is asked for in one turn of the event loop, to be sent together: a call of the system is dear, on the asking and on the
 * answering side.
 *
 * @param most how many go together, since one is answered after the other
 * @param send promises an answer to each, in their order
 * @example
 * const ask = gathered(3, numbers => numbers.map(async number => number * 2))
 * await Promise.all([ask(1), ask(2)]) // [2, 4], from one call of send
 */
export function gathered<Question, Answer>(
  most: number,
  send: (questions: readonly Question[]) => readonly Promise<Answer>[],
): (question: Question) => Promise<Answer> {
  interface Waiting {
    readonly question: Question
    readonly resolve: (answer: Promise<Answer>) => void
  }
  let waiting: Waiting[] = []
  const sendAll = () => {
    const all = waiting
    waiting = []
    for (let from = 0; from < all.length; from += most) {
      const some = all.slice(from, from + most)
      const answers = send(some.map(({ question }) => question))
      for (const [index, { resolve }] of some.entries()) resolve(answers[index] as Promise<Answer>)
    }
  }
  return question =>
    new Promise(resolve => {
      // Behind everything that this turn of the event loop has to read.
      if (waiting.push({ question, resolve }) === 1) setImmediate(sendAll)
    })
}
