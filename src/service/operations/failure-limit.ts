/** Failed attempts to authenticate that one address may make in a window, before the service stops looking at its secrets. */
export interface FailureLimit {
  /**
   * Counts a request whose secret was wrong; throws what `refusal` makes when its address has failed too often; `wait` is in seconds.
   * A request without a secret guesses nothing and does not count.
   */
  failed(request: Attempt, refusal: (wait: number) => Error): void
}

interface Attempt {
  readonly ip: string
  readonly headers: { readonly authorization?: string | undefined }
}

/** Attempts in a window where the service was given no other number. Secrets are too long to be guessed at any rate. */
export const usualMaximum = 1000

const windowSeconds = 60
/** Addresses remembered at once: an attacker with many of them must not fill the memory. */
const maximumAddresses = 10_000

/** Counts per address in fixed windows of a minute. Only wrong secrets count, so a client with the right one never waits. */
export function failureLimit(maximum: number, seconds: () => number = () => performance.now() / 1000): FailureLimit {
  let windowEnds = 0
  const failures = new Map<string, number>()
  const roll = () => {
    const now = seconds()
    if (now < windowEnds) return
    failures.clear()
    windowEnds = now + windowSeconds
  }
  return {
    failed({ ip, headers }, refusal) {
      if (!headers.authorization) return
      roll()
      const before = failures.get(ip) ?? 0
      if (before >= maximum) throw refusal(Math.max(1, Math.ceil(windowEnds - seconds())))
      if (failures.size < maximumAddresses || failures.has(ip)) failures.set(ip, before + 1)
    },
  }
}
