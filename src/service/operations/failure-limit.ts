/** Failed attempts to authenticate that one address may make in a window, before the service stops looking at its secrets. */
export interface FailureLimit {
  /** Throws what `refusal` makes when the address has failed too often; `wait` is in seconds. */
  refuseTooMany(address: string, refusal: (wait: number) => Error): void
  count(address: string): void
}

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
    refuseTooMany(address, refusal) {
      roll()
      if ((failures.get(address) ?? 0) >= maximum) throw refusal(Math.max(1, Math.ceil(windowEnds - seconds())))
    },
    count(address) {
      roll()
      if (failures.size < maximumAddresses || failures.has(address)) failures.set(address, (failures.get(address) ?? 0) + 1)
    },
  }
}
