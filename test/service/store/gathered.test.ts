import { describe, expect, it } from 'vitest'
import { gathered } from '../../../src/service/store/gathered.js'

describe('what is asked for in one turn of the event loop', () => {
  it('goes together, so many at a time, and each gets its own answer', async () => {
    const sent: number[][] = []
    const ask = gathered(3, (numbers: readonly number[]) => {
      sent.push([...numbers])
      return numbers.map(async number => {
        if (number === 4) throw new Error('no four')
        return number * 10
      })
    })
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map(ask))
    expect(outcomes.map(outcome => (outcome.status === 'fulfilled' ? outcome.value : outcome.reason.message))).toEqual([
      10,
      20,
      30,
      'no four',
      50,
    ])
    expect(await ask(6)).toBe(60)
    expect(sent).toEqual([[1, 2, 3], [4, 5], [6]])
  })
})
