import type { PlannedChange } from '../plan/change.js'
import type { Outcome } from './carry-out.js'

/**
 * Decides whether the run goes on (Microsoft, application provisioning in quarantine status): at once for credentials that are refused and answers that are no
 * SCIM; from 5,000 failures on when more than 40 % of the events failed; at 40,000 failures without references, 60,000 with them.
 */
export class Quarantine {
  #events = 0
  #failures = 0
  #referenceFailures = 0
  #unanswered = 0
  #reason: string | undefined

  constructor(private readonly from = 5000) {}

  /** Why nothing more is sent; undefined while the run goes on. */
  get reason(): string | undefined {
    return this.#reason
  }

  count(outcome: Outcome, change: PlannedChange): void {
    this.#events++
    const last = outcome.requests.at(-1)
    this.#unanswered = last?.status === 0 ? this.#unanswered + 1 : 0
    if (outcome.status !== 'failure') return
    // Not among Microsoft's limits: a target that is gone would otherwise cost minutes of waiting for each user.
    if (this.#unanswered >= 5) this.#reason ??= 'the target does not answer'
    if (change.phase === 'references') this.#referenceFailures++
    else this.#failures++
    if (outcome.fatal) this.#reason ??= outcome.diagnostics[0]?.message ?? 'the target refuses this job'
    else if (this.#failures >= this.from && this.#failures > this.#events * 0.4)
      this.#reason ??= `${this.#failures} of ${this.#events} objects failed`
    else if (this.#failures > 40_000 || this.#failures + this.#referenceFailures > 60_000)
      this.#reason ??= `${this.#failures + this.#referenceFailures} failures`
  }
}
