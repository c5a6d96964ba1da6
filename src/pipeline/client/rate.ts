import type { Clock } from './clock.js'

/**
 * Spaces requests evenly: at most `perSecond` of them start within a second. undefined: no limit.
 *
 * @returns a function to wait for before each request
 */
export function rateLimit(perSecond: number | undefined, clock: Clock): () => Promise<void> {
  if (perSecond === undefined || !(perSecond > 0)) return async () => {}
  const gap = 1000 / perSecond
  let next = 0
  return async () => {
    const now = clock.now().getTime()
    const at = Math.max(now, next)
    next = at + gap
    if (at > now) await clock.sleep(at - now)
  }
}
