import { type DiagnosticDeclaration, declare } from '../diagnostics/index.js'

const since = '0.1.0'

// PIP1xx: reading

export const cutOffJson = declare({
  code: 'PIP101',
  name: 'cut-off-json',
  kind: 'parse',
  severity: 'error',
  since,
  title: 'the JSON ends too early',
  explain:
    'The text stops inside a record or before its closing bracket, as after an interrupted download or a full disk. The users before ' +
    'the cut were read. Export or download the file again.',
  examples: {
    wrong: '[{"id": "1", "userPrincipalName": "ana@corp.exa',
    right: '[{"id": "1", "userPrincipalName": "ana@corp.example"}]',
  },
})
export const badJson = declare({
  code: 'PIP102',
  name: 'bad-json',
  kind: 'parse',
  severity: 'error',
  since,
  title: 'this record is not JSON',
  explain: 'The record was left out and reading went on behind it. Mend the line, or export it again.',
  examples: {
    wrong: '{"id": "1" "userPrincipalName": "ana@corp.example"}',
    right: '{"id": "1", "userPrincipalName": "ana@corp.example"}',
  },
})
export const notARecord = declare({
  code: 'PIP103',
  name: 'not-a-record',
  kind: 'parse',
  severity: 'error',
  since,
  title: 'this is not a user',
  explain: 'A list of users holds JSON objects. Here stands a text, a number, null or a list; it was left out.',
  examples: { wrong: '["ana@corp.example"]', right: '[{"userPrincipalName": "ana@corp.example"}]' },
})
export const recordTooLong = declare({
  code: 'PIP104',
  name: 'record-too-long',
  kind: 'parse',
  severity: 'error',
  since,
  title: 'this record is too long',
  explain:
    'One record is longer than the limit (4 million characters unless the caller set another). Usually the text is not a list of users, or a quote is not closed.',
})
export const unreadableCharacters = declare({
  code: 'PIP105',
  name: 'unreadable-characters',
  kind: 'parse',
  severity: 'error',
  since,
  title: 'this record has characters that cannot be read',
  explain:
    'The text is neither UTF-8 nor UTF-16, so that letters such as ü would be sent as a replacement mark. The record was left out. ' +
    'Save the file as UTF-8 (in Excel: "CSV UTF-8").',
})
export const textBetweenRecords = declare({
  code: 'PIP106',
  name: 'text-between-records',
  kind: 'parse',
  severity: 'error',
  since,
  title: 'something stands where a record or the end was expected',
  explain:
    'A list of users is a JSON array, an object whose member "value" is one, one object a line, or CSV. Reading ends at this place.',
  examples: { wrong: '[{"id": "1"}] and more', right: '[{"id": "1"}]' },
})
export const nothingToRead = declare({
  code: 'PIP107',
  name: 'nothing-to-read',
  kind: 'parse',
  severity: 'warning',
  since,
  title: 'there are no users in this text',
  explain: 'The file or stream holds no record. Look whether the right file was given and the export has finished.',
})
export const furtherPages = declare({
  code: 'PIP108',
  name: 'further-pages',
  kind: 'parse',
  severity: 'warning',
  since,
  title: 'the directory has further pages that are not in this text',
  explain:
    'The Graph reply carries @odata.nextLink: it is one page of several. Read the following pages too, otherwise a plan takes ' +
    'the missing users for deleted ones or leaves them out.',
})
export const columnMissing = declare({
  code: 'PIP111',
  name: 'column-missing',
  kind: 'parse',
  severity: 'error',
  since,
  title: 'a column that every user needs is missing',
  explain:
    'The table has no column for the matching attribute, so no user of it can be found in the target. Add the column, with the name Graph uses in the first line.',
  examples: { wrong: 'id,givenName\n1,Ana', right: 'id,userPrincipalName\n1,ana@corp.example' },
})
export const columnNotThere = declare({
  code: 'PIP112',
  name: 'column-not-there',
  kind: 'parse',
  severity: 'warning',
  since,
  title: 'the mapping reads a column that the table does not have',
  explain: 'The attribute counts as empty for every user and is not sent. Add the column when it should be.',
})
export const columnUnknown = declare({
  code: 'PIP113',
  name: 'column-unknown',
  kind: 'parse',
  severity: 'warning',
  since,
  title: 'a column has a name that the directory does not know',
  explain: 'No user attribute has this name, so nothing reads the column. Often it is a misspelt one.',
  examples: { wrong: 'id,userPrincipalNam', right: 'id,userPrincipalName' },
})
export const columnTwice = declare({
  code: 'PIP114',
  name: 'column-twice',
  kind: 'parse',
  severity: 'error',
  since,
  title: 'two columns have the same name',
  explain: 'Nobody can tell which of the two values is meant. The first one is used; remove or rename the other.',
})
export const cellsMiscounted = declare({
  code: 'PIP115',
  name: 'cells-miscounted',
  kind: 'parse',
  severity: 'error',
  since,
  title: 'this line has another number of cells than the header',
  explain:
    'A missing or additional separator shifts every value behind it into the wrong attribute, so the line was left out. ' +
    'Put values that contain the separator between double quotes.',
  examples: { wrong: 'id,city,userPrincipalName\n1,ana@corp.example', right: 'id,city,userPrincipalName\n1,,ana@corp.example' },
})
export const quoteNotClosed = declare({
  code: 'PIP116',
  name: 'quote-not-closed',
  kind: 'parse',
  severity: 'error',
  since,
  title: 'a double quote is not closed',
  explain:
    'The cell that begins here never ends, so the rest of the table cannot be told apart. Close the quote; a quote inside a quoted cell is written twice.',
})
export const directoryFailed = declare({
  code: 'PIP121',
  name: 'directory-failed',
  kind: 'parse',
  severity: 'error',
  since,
  title: 'the directory did not answer as expected',
  explain:
    'Microsoft Graph refused the request or could not be reached after several attempts. What was read before is complete up to here; no delta link is kept, so nothing is skipped next time.',
})
export const deltaExpired = declare({
  code: 'PIP122',
  name: 'delta-expired',
  kind: 'parse',
  severity: 'warning',
  since,
  title: 'the delta link has expired and everything is read again',
  explain:
    'Graph keeps delta links for a limited time. It answered 410, so the users were read from the beginning; treat this run as a first cycle.',
})

// PIP2xx: transforming

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

// PIP3xx: planning

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

// PIP4xx: delivering

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

/** Every published code of this room, in order. `attrmap rule`, the pages and the tests read this list. */
export const pipelineDiagnostics: readonly DiagnosticDeclaration[] = [
  cutOffJson,
  badJson,
  notARecord,
  recordTooLong,
  unreadableCharacters,
  textBetweenRecords,
  nothingToRead,
  furtherPages,
  columnMissing,
  columnNotThere,
  columnUnknown,
  columnTwice,
  cellsMiscounted,
  quoteNotClosed,
  directoryFailed,
  deltaExpired,
  matchingValueMissing,
  sourceTypeWrong,
  valueRefused,
  countryRefused,
  managerNotAUser,
  referencePending,
  mappingUnusable,
  referenceThroughFunction,
  severalTargets,
  severalSources,
  tooManyDisables,
  targetUnusable,
  stalePlan,
  planUnreadable,
  notFoundAnymore,
  credentialsRefused,
  targetConflict,
  targetFailed,
  requestRefused,
  answerNotScim,
  throttled,
  dependencyFailed,
  quarantined,
]
