import { type DiagnosticDeclaration, declare } from '../../diagnostics/index.js'

const since = '0.1.0'

export const matchingValueMissing = declare({
  code: 'PIP201',
  name: 'matching-value-missing',
  kind: 'mapping',
  severity: 'error',
  since,
  title: 'the user has no matching value',
  explain:
    'Without a value for at least one matching attribute the user cannot be found in the target, and Entra skips the import. ' +
    'Fill the attribute in the directory, or exclude such users by a scoping filter.',
  examples: {
    wrong: '{"id": "1", "givenName": "Ana"}',
    right: '{"id": "1", "givenName": "Ana", "userPrincipalName": "ana@corp.example"}',
  },
})

export const sourceTypeWrong = declare({
  code: 'PIP202',
  name: 'source-type-wrong',
  kind: 'type',
  severity: 'error',
  since,
  title: 'an attribute of the user has the wrong type',
  explain:
    'The directory never gives such a value, so the export is damaged or was edited. Whether an account is enabled must be known, ' +
    'otherwise a leaver might be let in: such a user is left out. For other attributes only the attribute is.',
  examples: { wrong: '{"accountEnabled": "perhaps"}', right: '{"accountEnabled": true}' },
})

export const valueRefused = declare({
  code: 'PIP203',
  name: 'value-refused',
  kind: 'type',
  severity: 'error',
  since,
  title: 'the value does not fit the target attribute',
  explain:
    'The result of the mapping cannot be turned into the type of the target attribute. The attribute was left out, the rest of the user goes through.',
  examples: { wrong: 'active <- "perhaps"', right: 'active <- "True"' },
})

export const countryRefused = declare({
  code: 'PIP204',
  name: 'country-refused',
  kind: 'country',
  severity: 'error',
  since,
  title: 'the country is not an assigned two-letter code',
  explain:
    'SCIM takes ISO 3166-1 alpha-2 codes in upper case, and longer values do not reach Code42. The country was left out. ' +
    'Map it with one of the country strategies, or mend the value in the directory.',
  examples: { wrong: 'addresses[type eq "work"].country <- "Germany"', right: 'addresses[type eq "work"].country <- "DE"' },
})

export const managerNotAUser = declare({
  code: 'PIP205',
  name: 'manager-not-a-user',
  kind: 'mapping',
  severity: 'warning',
  since,
  title: 'the manager is not a user',
  explain: 'Only a user can be a reference; an organisational contact has no account in the target. The attribute was left out.',
})

export const referencePending = declare({
  code: 'PIP206',
  name: 'reference-pending',
  kind: 'mapping',
  severity: 'info',
  since,
  title: 'the reference waits until its object exists in the target',
  explain: 'The user is sent without it. It follows in a second request when the other one has been created.',
})

export const mappingUnusable = declare({
  code: 'PIP207',
  name: 'mapping-unusable',
  kind: 'mapping',
  severity: 'error',
  since,
  title: 'the mapping cannot be carried out',
  explain:
    'Two rows write the same target, a row writes a complex attribute and another one a part of it, or a target path cannot be written. Mend the mapping; attrmap check says more.',
})

export const referenceThroughFunction = declare({
  code: 'PIP208',
  name: 'reference-not-an-id',
  kind: 'mapping',
  severity: 'error',
  since,
  title: 'a reference has no directory id',
  explain: 'A manager or member is an object with the member "id", or that id. The attribute was left out.',
})

/** PIP2xx, in order. */
export const transformingDiagnostics: readonly DiagnosticDeclaration[] = [
  matchingValueMissing,
  sourceTypeWrong,
  valueRefused,
  countryRefused,
  managerNotAUser,
  referencePending,
  mappingUnusable,
  referenceThroughFunction,
]
