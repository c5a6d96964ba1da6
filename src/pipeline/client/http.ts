/** The part of `fetch` that is used here, so that a proxy, a recorder or a test can stand in. */
export type Fetch = (
  url: string,
  init: {
    readonly method: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
    readonly signal?: AbortSignal
    readonly redirect?: 'error'
  },
) => Promise<{ readonly status: number; readonly headers: { get(name: string): string | null }; text(): Promise<string> }>

/** What came back, or that nothing did. */
export interface Reply {
  /** 0 when there was no answer. */
  readonly status: number
  /** Parsed JSON; undefined when there is none. */
  readonly body?: unknown
  /** The text, cut to 2,000 characters when it is no JSON. */
  readonly text?: string
  readonly location?: string
  readonly etag?: string
  /** How often the request was sent. */
  readonly attempts: number
  /** An earlier attempt may have been carried out although no answer said so. */
  readonly uncertain: boolean
  /** Why there was no answer. */
  readonly failure?: string
}

/** How patient a client is. */
export interface Patience {
  /** Attempts for one request in all. Default: 6. */
  readonly attempts?: number | undefined
  /** First pause in milliseconds; it doubles each time. Default: 500. */
  readonly firstPause?: number | undefined
  /** Longest pause in milliseconds, also for Retry-After. Default: 60,000. */
  readonly longestPause?: number | undefined
  /** Milliseconds one attempt may take. Default: 30,000. */
  readonly timeout?: number | undefined
}

/**
 * Milliseconds that a Retry-After header asks for: seconds, or an HTTP date.
 *
 * @returns undefined when the header is missing or says nothing that can be read
 * @example
 * retryAfter('2', new Date(0)) // 2000
 */
export function retryAfter(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined
  const text = header.trim()
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  if (!/^[A-Za-z]{3},/.test(text)) return undefined
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : Math.max(0, time - now.getTime())
}

/** Worth another attempt: too many requests, and failures of the other side. 501 says that it never will. */
export function isTransient(status: number): boolean {
  return status === 0 || status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501 && status !== 505)
}
