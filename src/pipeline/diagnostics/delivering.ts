import { type DiagnosticDeclaration, declare } from '../../diagnostics/index.js'

const since = '0.1.0'

export const credentialsRefused = declare({
  code: 'PIP401',
  name: 'credentials-refused',
  kind: 'scim',
  severity: 'error',
  since,
  title: 'the target refused the credentials',
  explain:
    'The token is wrong, expired or revoked (401, 403). The run is in quarantine and stops; make a new token at the provider and run again.',
})

export const targetConflict = declare({
  code: 'PIP402',
  name: 'target-conflict',
  kind: 'scim',
  severity: 'error',
  since,
  title: 'a value is taken in the target',
  explain:
    'The target answered 409: another account holds the user name or group name. Entra calls this EntryConflict and tries again in later cycles.',
})

export const targetFailed = declare({
  code: 'PIP403',
  name: 'target-failed',
  kind: 'scim',
  severity: 'error',
  since,
  title: 'the target failed',
  explain:
    'The target answered with 5xx or not at all, also after repeated attempts. Nothing is known about this request; it is sent again by the next run.',
})

export const requestRefused = declare({
  code: 'PIP404',
  name: 'request-refused',
  kind: 'scim',
  severity: 'error',
  since,
  title: 'the target refused the request',
  explain: 'The target answered with 4xx. Its own words are in the message.',
})

export const answerNotScim = declare({
  code: 'PIP405',
  name: 'answer-not-scim',
  kind: 'scim',
  severity: 'error',
  since,
  title: 'the answer is not SCIM',
  explain:
    'A success without a resource, a list without Resources, or a page in HTML: usually the base URL is not the one of a SCIM endpoint. The run is in quarantine and stops.',
})

export const throttled = declare({
  code: 'PIP406',
  name: 'throttled',
  kind: 'scim',
  severity: 'error',
  since,
  title: 'the target asked for fewer requests until the attempts were used up',
  explain: 'The target answered 429 again and again. Lower the rate or the concurrency and resume.',
})

export const dependencyFailed = declare({
  code: 'PIP407',
  name: 'dependency-failed',
  kind: 'scim',
  severity: 'warning',
  since,
  title: 'the request was left out because one before it failed',
  explain:
    'A reference or a membership names an object whose own request failed, so there is nothing to point to. It is sent by the next run.',
})

export const quarantined = declare({
  code: 'PIP408',
  name: 'quarantined',
  kind: 'scim',
  severity: 'error',
  since,
  title: 'the run is in quarantine',
  explain:
    'Too many requests failed (more than 40 % of at least 5,000, or 40,000), the credentials were refused, or the answers are not SCIM. The remaining requests were not sent.',
})

export const waitsInEscrow = declare({
  code: 'PIP409',
  name: 'waits-in-escrow',
  kind: 'scim',
  severity: 'info',
  since,
  title: 'the object failed before and waits for its next attempt',
  explain:
    'What failed is tried again 6, 12 and 24 hours after its first failure, then daily, for 28 days; failures that pass by themselves (429, 5xx, no answer) in the next cycle. ' +
    'Disables and deletes do not wait. A first cycle tries everybody at once.',
})

/** PIP4xx, in order. */
export const deliveringDiagnostics: readonly DiagnosticDeclaration[] = [
  credentialsRefused,
  targetConflict,
  targetFailed,
  requestRefused,
  answerNotScim,
  throttled,
  dependencyFailed,
  quarantined,
  waitsInEscrow,
]
