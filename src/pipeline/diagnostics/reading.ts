import { type DiagnosticDeclaration, declare } from '../../diagnostics/index.js'

const since = '0.1.0'

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

/** PIP1xx, in order. */
export const readingDiagnostics: readonly DiagnosticDeclaration[] = [
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
]
