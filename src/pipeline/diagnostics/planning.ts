import { type DiagnosticDeclaration, declare } from '../../diagnostics/index.js'

const since = '0.1.0'

export const severalTargets = declare({
  code: 'PIP301',
  name: 'several-targets',
  kind: 'scim',
  severity: 'error',
  since,
  title: 'several target resources match the user',
  explain: 'Entra calls this DuplicateTargetEntries and writes nothing. Merge or remove the duplicates in the target.',
})

export const severalSources = declare({
  code: 'PIP302',
  name: 'several-sources',
  kind: 'mapping',
  severity: 'error',
  since,
  title: 'several users match one target resource',
  explain:
    'Entra calls this DuplicateSourceEntries. The first user keeps the resource; the others are not written. Make the matching attribute unique.',
})

export const tooManyDisables = declare({
  code: 'PIP303',
  name: 'too-many-disables',
  kind: 'mapping',
  severity: 'error',
  since,
  title: 'more accounts would be disabled or deleted than the limit allows',
  explain:
    'The accidental-deletion threshold counts disables and deletes of one cycle. The surplus is staged and not sent. ' +
    'Look at the scope and the source; raise the limit when it is meant.',
})

export const targetUnusable = declare({
  code: 'PIP304',
  name: 'target-unusable',
  kind: 'scim',
  severity: 'error',
  since,
  title: 'a resource of the target cannot be used',
  explain: 'Every resource of the target needs an id of its own. This one has none or shares it; it was left out.',
})

export const stalePlan = declare({
  code: 'PIP305',
  name: 'stale-plan',
  kind: 'scim',
  severity: 'error',
  since,
  title: 'the target has changed since the plan was made',
  explain:
    "The resource is no longer what the plan compared with, so its request might undo somebody else's work. Make the plan again.",
})

export const planUnreadable = declare({
  code: 'PIP306',
  name: 'plan-unreadable',
  kind: 'parse',
  severity: 'error',
  since,
  title: 'this is not a plan',
  explain: 'A plan is the JSON file that attrmap plan --save writes, with formatVersion 1. Make it again with this version.',
})

export const notFoundAnymore = declare({
  code: 'PIP307',
  name: 'linked-resource-gone',
  kind: 'scim',
  severity: 'error',
  since,
  title: 'the linked resource is gone from the target',
  explain:
    'The target no longer knows the id of this user. Entra calls this InvalidAnchor. The user is created again in a first cycle.',
})

/** PIP3xx, in order. */
export const planningDiagnostics: readonly DiagnosticDeclaration[] = [
  severalTargets,
  severalSources,
  tooManyDisables,
  targetUnusable,
  stalePlan,
  planUnreadable,
  notFoundAnymore,
]
