import { describe, expect, it } from 'vitest'
import { sharedQuestion } from '../../../src/service/work/shared-question.js'

describe('a question that many ask at the same time', () => {
  /** Answers with how often it was asked, when the test says so. */
  function asked() {
    let times = 0
    const waiting: { answer: (times: number) => void; fail: (error: Error) => void }[] = []
    const question = sharedQuestion(() => {
      times++
      return new Promise<number>((answer, fail) => waiting.push({ answer, fail }))
    })
    const answer = async () => {
      waiting.shift()?.answer(times)
      await new Promise(resolve => setImmediate(resolve))
    }
    const fail = async () => {
      waiting.shift()?.fail(new Error('no answer'))
      await new Promise(resolve => setImmediate(resolve))
    }
    return { question, answer, fail, times: () => times }
  }

  it('who comes while it is answered shares the next answer, not this one', async () => {
    const { question, answer, times } = asked()
    const first = question()
    const [second, third] = [question(), question()]
    expect(times()).toBe(1)
    await answer()
    expect([await first, times()]).toEqual([1, 2])
    await answer()
    expect([await second, await third, times()]).toEqual([2, 2, 2])
    const fourth = question()
    await answer()
    expect(await fourth).toBe(3)
  })

  it('a failure is told to those who shared it, and the next are answered', async () => {
    const { question, answer, fail } = asked()
    const first = question().catch(error => error.message)
    const second = question()
    await fail()
    expect(await first).toBe('no answer')
    await answer()
    expect(await second).toBe(2)
  })
})
