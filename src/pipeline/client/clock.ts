/** Time as the client sees it. Tests and simulations give their own. */
export interface Clock {
  readonly now: () => Date
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Identifier of a log record. */
  readonly uuid: () => string
}

/** The platform's clock, for callers who give none: a request over the network cannot be made without one. */
export const systemClock: Clock = {
  now: () => new Date(),
  sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
  uuid: () => crypto.randomUUID(),
}
