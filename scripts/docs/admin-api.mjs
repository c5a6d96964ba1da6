// docs/admin-api.md, from the table that the admin API's routes are made from.

const cell = text => text.replace(/\|/g, '\\|')
const code = text => `\`${text}\``

/** What a schema asks for, in a line: `name` is needed, `name?` is not; choices are spelt out. */
function shape(schema) {
  const several = schema.anyOf ?? schema.oneOf
  if (several) return [...new Set(several.map(shape))].join(' or ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map(value => JSON.stringify(value)).join(' or ')
  if (schema.type === 'array') return `[${shape(schema.items ?? {})}]`
  if (schema.type !== 'object' || !schema.properties) return [schema.type ?? 'any value'].flat().join(' or ')
  const needed = new Set(schema.required ?? [])
  const members = Object.entries(schema.properties).map(([name, of]) => `${name}${needed.has(name) ? '' : '?'}: ${shape(of)}`)
  return `{ ${members.join(', ')} }`
}

/** Parameters that every list has; the page's text tells of them. */
const ofEveryList = new Set(['limit', 'cursor'])

function operationRow([method, operation], path) {
  const query = (operation.parameters ?? []).filter(({ in: where, name }) => where === 'query' && !ofEveryList.has(name))
  const body = operation.requestBody?.content['application/json'].schema
  const takes = [
    ...(query.length > 0 ? [`query ${query.map(({ name }) => code(name)).join(', ')}`] : []),
    ...(body ? [code(shape(body))] : []),
  ]
  return `| ${code(`${method.toUpperCase()} ${path}`)} | ${cell(operation.summary)} | ${cell(takes.join('; '))} |`
}

const words = `# The admin API

Everything below \`/api/v1\` of \`attrmap serve\`. \`GET /api/v1/openapi.json\` is the same as an OpenAPI 3.1 document, with answers and the roles that open
each call; it needs no token.

- **Token**: \`Authorization: Bearer TOKEN\`. The first one is printed by the first start, or is \`ATTRMAP_ADMIN_TOKEN\`.
- **Bodies** are JSON (\`content-type: application/json\`). Below, \`name?\` may be left out.
- **Lists** answer \`{ items, nextCursor, total }\`; \`limit\` and \`cursor\` page through them.
- **Refusals** are \`application/problem+json\` with a \`code\` such as \`SVC201\` (\`attrmap rule SVC201\`, [diagnostics](diagnostics)) and, for a mistake in
  the body, a JSON pointer for each.
- **Repeating**: \`Idempotency-Key\` gives the first answer again instead of a second change; \`If-Match\` with the \`ETag\` of a reading refuses to overwrite
  what somebody else changed.
- **CSV**: the logs come as CSV with \`Accept: text/csv\`.

## A first hour

A provider, an organisation, groups of the directory that place users in it and give them a role. \`jq\` reads the identifiers out.

\`\`\`
api() { curl -sS -H "Authorization: Bearer $ATTRMAP_TOKEN" -H 'content-type: application/json' "$@"; }
url=http://127.0.0.1:8080/api/v1

api $url/providers -d '{ "displayName": "Entra", "credentialType": "oauthToken", "identityProvider": "azure" }'
provider=$(api $url/providers | jq -r '.items[] | select(.displayName == "Entra").id')
org=$(api $url/orgs -d '{ "name": "Sales" }' | jq -r .id)
\`\`\`

The answer to the first call holds \`baseUrl\` and, this once, \`token\`: what Entra ID asks for as Tenant URL and Secret Token. Groups appear when the
directory has pushed them.

\`\`\`
group=$(api $url/providers/$provider/groups | jq -r '.items[0].id')
api -X PUT $url/providers/$provider/org-mapping -d '{ "method": "scim-groups", "mappings": [{ "groupIds": ["'$group'"], "orgId": "'$org'" }] }'
api -X PUT $url/providers/$provider/role-mapping -d '{ "method": "scim-groups", "mappings": [{ "groupId": "'$group'", "roleIds": ["audit-log-viewer"] }] }'
\`\`\`

Users who are created from now on follow the mappings; those who are there do after Apply. See first what it would do. A run begins half a second after it
was asked for, so that it can still be cancelled, and \`state\` says when it is done.

\`\`\`
run=$(api $url/providers/$provider/apply-runs -d '{ "dryRun": true }' | jq -r .id)
api $url/providers/$provider/apply-runs/$run                 # "state": "completed"
api $url/providers/$provider/apply-runs/$run/differences
api $url/providers/$provider/apply-runs -d '{ "dryRun": false, "basedOn": "'$run'" }'
\`\`\`

Whoever is on legal hold is not deactivated before he is released; everybody else after the delay of his provider, in minutes.

\`\`\`
api -X PATCH $url/providers/$provider -d '{ "deactivationDelayMinutes": 60 }'
matter=$(api $url/legal-hold/matters -d '{ "name": "Case 1" }' | jq -r .id)
user=$(api "$url/users?userName=ana@corp.example" | jq -r '.items[0].id')
api $url/legal-hold/matters/$matter/custodians -d '{ "userId": "'$user'" }'
api $url/users/$user/explanation                             # why this organisation, these roles, this state
api -H 'Accept: text/csv' "$url/sync-log?limit=100"
api $url/reports/last-24-hours
\`\`\`
`

/** @returns {Map<string, string>} the page by its path */
export function adminApiPages({ openApi, adminTable }) {
  const { paths } = openApi(adminTable)
  const byTag = new Map()
  for (const [path, operations] of Object.entries(paths))
    for (const entry of Object.entries(operations)) {
      const [tag] = entry[1].tags
      byTag.set(tag, [...(byTag.get(tag) ?? []), operationRow(entry, path)])
    }
  const sections = [...byTag].map(([tag, rows]) =>
    [`## ${tag.charAt(0).toUpperCase()}${tag.slice(1)}`, '', '| call | what | takes |', '| --- | --- | --- |', ...rows].join(
      '\n',
    ),
  )
  return new Map([['docs/admin-api.md', `${words}\n${sections.join('\n\n')}\n`]])
}
