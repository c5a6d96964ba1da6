import { type DiagnosticDeclaration, declare } from '../diagnostics/index.js'

/** A declared refusal of the service with the HTTP status of the admin API's answer. */
export interface ServiceDeclaration extends DiagnosticDeclaration {
  readonly status: number
}

function declareService(code: `SVC${number}`, status: number, name: string, title: string, explain: string): ServiceDeclaration {
  return declare({ code, name, status, kind: 'scim', severity: 'error', since: '0.1.0', title, explain })
}

export const dataFolderBusy = declareService(
  'SVC101',
  500,
  'data-folder-busy',
  'the data folder is in use',
  'An embedded database belongs to one process at a time; a second one would destroy it. Stop the other process, choose another folder, or use PostgreSQL to run several nodes.',
)
export const missingPackage = declareService(
  'SVC102',
  500,
  'missing-package',
  'a package that the service needs is not installed',
  'The service uses optional peer packages, so that library users need not install them. Install those that the message names.',
)
export const invalidOption = declareService(
  'SVC103',
  500,
  'invalid-option',
  'an option of the service is not valid',
  'See the documentation of createService for the values an option takes.',
)
export const databaseUnusable = declareService(
  'SVC104',
  500,
  'database-unusable',
  'the database cannot be used',
  'The data folder cannot be written, or the PostgreSQL server does not let the service in. The user that runs the service, 1000 in the container image, needs the right to write in the folder; a PostgreSQL user needs the right to create tables in its database.',
)
export const badBody = declareService(
  'SVC201',
  400,
  'bad-body',
  'the request is not valid',
  'The answer lists every mistake with a JSON pointer into the body, or the name of the query parameter.',
)
export const unauthenticated = declareService(
  'SVC202',
  401,
  'unauthenticated',
  'the admin token is missing or not known',
  'Send the token as "Authorization: Bearer ...". A token dies when it is deleted, and when its user is blocked or deactivated.',
)
export const forbidden = declareService(
  'SVC203',
  403,
  'forbidden',
  'this user may not do that',
  'Providers, mappings and settings need the role Identity Management Administrator or Customer Cloud Admin; other calls name their roles in the OpenAPI document.',
)
export const notFound = declareService(
  'SVC204',
  404,
  'not-found',
  'there is no such thing',
  'The id is not known, or it belongs to something that was deleted.',
)
export const methodNotAllowed = declareService(
  'SVC205',
  405,
  'method-not-allowed',
  'this path does not take that method',
  'The Allow header of the answer lists the methods that it takes.',
)
export const notAcceptable = declareService(
  'SVC206',
  406,
  'not-acceptable',
  'the answer does not exist in that form',
  'Ask for application/json, or text/csv where the reference offers it.',
)
export const preconditionFailed = declareService(
  'SVC207',
  412,
  'precondition-failed',
  'it was changed since you read it',
  'The ETag in If-Match is not that of the present state. Read it again, and repeat the change if it is still wanted.',
)
export const tooLarge = declareService(
  'SVC208',
  413,
  'too-large',
  'the body is too large',
  'The admin API takes bodies of up to 1 MiB, SCIM of up to 10 MiB.',
)
export const wrongContentType = declareService(
  'SVC209',
  415,
  'wrong-content-type',
  'the content type is not supported',
  'Send JSON as application/json.',
)
export const idempotencyMismatch = declareService(
  'SVC210',
  422,
  'idempotency-mismatch',
  'this Idempotency-Key was used for another request',
  'A key belongs to one request for 24 hours: the same method, path and body. Choose a new key for a new request.',
)
export const tooManyFailures = declareService(
  'SVC211',
  429,
  'too-many-failures',
  'too many failed attempts to authenticate',
  'Attempts with a wrong secret from one address are limited. Wait for the time in Retry-After.',
)
export const malformedJson = declareService(
  'SVC212',
  400,
  'malformed-json',
  'the body is not JSON',
  'The body ends early or has a character that JSON does not allow there.',
)
export const unavailable = declareService(
  'SVC298',
  503,
  'unavailable',
  'the database cannot be reached',
  'The service answers again as soon as its database does; /readyz says when. Send the request again after the time in Retry-After.',
)
export const internal = declareService(
  'SVC299',
  500,
  'internal',
  'the service failed',
  'This is a mistake of the service. The request id finds it in the log.',
)
export const refusedByState = declareService(
  'SVC301',
  409,
  'refused-by-state',
  'the state of the user does not allow it',
  'The state table of the life cycle refuses the event in this state; the answer names the rule.',
)
export const ownAccount = declareService(
  'SVC302',
  400,
  'own-account',
  'nobody deactivates his own account',
  'Let another administrator do it.',
)
export const nameTaken = declareService(
  'SVC303',
  409,
  'name-taken',
  'the name is taken',
  'User names and e-mail addresses belong to one account at a time, also when it is deactivated; display names of providers are unique.',
)
export const refusedForProvider = declareService(
  'SVC304',
  400,
  'refused-for-provider',
  'this kind of provider does not offer that',
  'Azure AD works with OAuth tokens only, and supports neither the c42OrgName method nor roles by attribute.',
)
export const badMapping = declareService(
  'SVC305',
  400,
  'bad-mapping',
  'the mapping cannot be saved',
  'Every mapping names pushed groups and an active organisation or known roles; an empty list maps nothing.',
)
export const mappingConflict = declareService(
  'SVC306',
  409,
  'mapping-conflict',
  'the mapping contradicts what is there',
  'A group stands in at most one mapping, and mappings need pushed groups.',
)
export const undecidedDeactivations = declareService(
  'SVC307',
  409,
  'undecided-deactivations',
  'deactivations are waiting',
  'Deleting a provider with pending or deferred deactivations needs ?pending=keep or ?pending=cancel.',
)
export const orgInUse = declareService(
  'SVC308',
  409,
  'org-in-use',
  'the organisation is in use',
  'An organisation with users on legal hold, or that a mapping points at, is not deactivated; the default organisation never is.',
)
export const runConflict = declareService(
  'SVC309',
  409,
  'run-conflict',
  'the run cannot start or change now',
  'One run per provider at a time; a run based on a dry run is refused when its result would differ.',
)
export const holdConflict = declareService(
  'SVC310',
  409,
  'hold-conflict',
  'the legal hold does not allow it',
  'A matter must be open to take custodians, nobody is in the same matter twice, and only active users are placed on hold.',
)
export const signInRefused = declareService(
  'SVC311',
  403,
  'sign-in-refused',
  'this user cannot sign in',
  'Signing in needs an active, unblocked user and device, and a role such as Desktop User or PROe User.',
)
export const alreadySo = declareService(
  'SVC313',
  409,
  'already-so',
  'there is nothing to do',
  'The thing is already in the state that was asked for.',
)
export const ignoredValue = declareService(
  'SVC402',
  400,
  'ignored-value',
  'a value from the directory was not stored',
  'The value is too long, has the wrong form, or must not be used for that field. The rest of the request was applied.',
)

export const serviceDiagnostics: readonly ServiceDeclaration[] = [
  dataFolderBusy,
  missingPackage,
  invalidOption,
  databaseUnusable,
  badBody,
  unauthenticated,
  forbidden,
  notFound,
  methodNotAllowed,
  notAcceptable,
  preconditionFailed,
  tooLarge,
  wrongContentType,
  idempotencyMismatch,
  tooManyFailures,
  malformedJson,
  unavailable,
  internal,
  refusedByState,
  ownAccount,
  nameTaken,
  refusedForProvider,
  badMapping,
  mappingConflict,
  undecidedDeactivations,
  orgInUse,
  runConflict,
  holdConflict,
  signInRefused,
  alreadySo,
  ignoredValue,
]
