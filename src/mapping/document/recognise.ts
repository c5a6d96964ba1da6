import { isObject } from './shape.js'

/** What a JSON document that is no schema most likely is. */
const kinds: readonly { readonly words: string; readonly members: readonly string[]; readonly hint: string }[] = [
  {
    words: 'a provisioning log',
    members: ['provisioningSteps', 'provisioningAction', 'modifiedProperties', 'provisioningStatusInfo'],
    hint: 'download the schema instead: Provisioning, Edit attribute mappings, Show advanced options, Review your schema here',
  },
  {
    words: 'the answer of parseExpression',
    members: ['parsingSucceeded', 'parsedExpression'],
    hint: 'give the synchronization schema of the job',
  },
  {
    words: 'an on-demand provisioning request',
    members: ['subjects', 'ruleId'],
    hint: 'give the synchronization schema of the job',
  },
  {
    words: 'a list of users',
    members: ['userPrincipalName', 'userName'],
    hint: 'give users with --users; a mapping is expected here',
  },
  { words: 'a SCIM resource or list', members: ['Resources', 'schemas'], hint: 'a mapping is expected here' },
  {
    words: 'the list of functions',
    members: ['allowMultipleOccurrences'],
    hint: 'give the schema itself, not …/schema/functions',
  },
  {
    words: 'the list of filter operators',
    members: ['supportedAttributeTypes', 'multivaluedComparisonType'],
    hint: 'give the schema itself, not …/schema/filterOperators',
  },
  {
    words: 'a synchronization job',
    members: ['schedule', 'synchronizationJobSettings'],
    hint: 'read …/jobs/{id}/schema, or expand schema',
  },
  {
    words: 'a schema printed from PowerShell objects',
    members: ['SynchronizationRules', 'ObjectMappings', 'AttributeMappings'],
    hint: 'names begin with a small letter: save the answer of Graph itself (Invoke-MgGraphRequest with -OutputType Json)',
  },
  { words: 'an error answer', members: ['error'], hint: 'the request for the schema failed; sign in and read it again' },
]

/** Names the kind of a document by members of itself, of its `value` list or of its first elements. */
export function recognise(document: unknown): { words: string; hint: string } | undefined {
  const samples = samplesOf(document).filter(isObject)
  for (const { words, members, hint } of kinds) {
    if (samples.some(sample => members.some(member => Object.hasOwn(sample, member)))) return { words, hint }
  }
  return undefined
}

function samplesOf(document: unknown): unknown[] {
  if (Array.isArray(document)) return document.slice(0, 3)
  if (!isObject(document)) return []
  const value = Object.hasOwn(document, 'value') ? document.value : undefined
  return Array.isArray(value) && value.length > 0 ? [...value.slice(0, 3), document] : [document]
}

/** A hint for a text that is no JSON at all, by how it begins. */
export function recogniseText(text: string): string | undefined {
  if (text.includes('\u0000')) return 'the text holds NUL characters: read the file as UTF-16'
  const start = text.slice(0, 2000).trimStart()
  if (/^<(!doctype html|html|head|body)/i.test(start))
    return 'this is a web page, most likely a sign-in page: sign in and download the schema again'
  if (start.startsWith('<')) return 'this is XML or HTML; the schema is a JSON document'
  const [header = ''] = start.split(/\r\n|\n|\r/, 1)
  if (/^"?[A-Za-z][\w .[\]-]*"?[,;\t]/.test(header))
    return 'this looks like a table (CSV): give users with --users; a mapping is expected here'
  return undefined
}
