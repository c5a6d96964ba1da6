import { fence, madeFrom, page, plain, shown, table } from './markdown.mjs'

const dialectNames = { entra: 'application provisioning', 'cloud-sync': 'Cloud Sync', connect: 'Connect' }
const forms = { required: 'required', optional: 'may stay empty', repeating: 'one or more', pairs: 'pairs' }
const kinds = {
  text: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'True or False',
  list: 'list',
  any: 'any value',
  roles: 'role assignments',
  dateTime: 'date and time, as text',
  flow: 'flow instruction',
}

/** `docs/functions/NAME.md`, a list of all, and one page for the names of Connect. */
export function functionPages(declared) {
  const byName = new Map()
  for (const declaration of declared.functions) {
    byName.set(declaration.name, [...(byName.get(declaration.name) ?? []), declaration])
  }
  const names = [...byName.keys()].sort()
  const pages = new Map()
  for (const name of names) {
    // Application provisioning first: it is the default dialect.
    const forms = byName.get(name).sort((a, b) => Number(b.dialects.includes('entra')) - Number(a.dialects.includes('entra')))
    pages.set(`docs/functions/${name}.md`, functionPage(forms, declared))
  }
  pages.set('docs/functions/README.md', overview(names.map(name => byName.get(name))))
  pages.set('docs/functions/connect.md', connectPage(declared))
  return pages
}

function functionPage(declarations, declared) {
  const [first] = declarations
  return page([
    madeFrom(
      `src/expression/functions/${declarations.length > 1 ? '' : `${first.dialects.includes('entra') ? '' : 'cloud-sync/'}${first.name}.ts`}`,
    ),
    `# ${first.name}`,
    ...declarations.flatMap((declaration, index) => body(declaration, declared, index > 0)),
  ])
}

function body(declaration, { signature, choices }, isSecond) {
  const heading = isSecond ? `## In ${declaration.dialects.map(dialect => dialectNames[dialect]).join(' and ')}` : undefined
  const level = isSecond ? '###' : '##'
  const parameters = declaration.parameters.map(parameter => [
    parameter.valueName ? `\`${parameter.name}\`, \`${parameter.valueName}\`` : `\`${parameter.name}\``,
    kinds[parameter.kind],
    forms[parameter.form],
    plain(parameter.words) + (parameter.oneOf ? ` One of: ${parameter.oneOf.map(text => `\`${text}\``).join(', ')}.` : ''),
    `\`${parameter.graphKey ?? parameter.name}\``,
  ])
  const own = declaration.choices.flatMap(id => choices.find(choice => choice.id === id) ?? [])
  return [
    heading,
    fence('expr', signature(declaration)),
    plain(declaration.summary),
    parameters.length > 0
      ? `${level} Positions\n\n${table(['name', 'takes', 'how often', 'what it is', 'key in Graph'], parameters)}`
      : undefined,
    `${level} Nothing and empty text\n\n${plain(declaration.nulls)}`,
    `Gives: ${kinds[declaration.returns]}. ${declaration.position === 'outermost' ? 'Stands outermost only. ' : ''}${
      declaration.volatile ? 'Gives another value each time. ' : ''
    }Known in: ${declaration.dialects.map(dialect => dialectNames[dialect]).join(', ')}.${
      declaration.offered ? '' : ' Not on the reference page, and so not proposed by editors.'
    }`,
    `${level} Examples\n\n${declaration.examples.map(example).join('\n\n')}`,
    own.length > 0
      ? `${level} Choices\n\nWhat no document says, and what attrmap does:\n\n${own
          .map(({ id, question, answer }) => `- **[${id}](../choices.md#${id})** ${plain(question)} ${plain(answer)}`)
          .join('\n')}`
      : undefined,
    `Source: ${plain(declaration.reference)}.`.replace(/\.\.$/, '.'),
  ]
}

function example({ title, source, record, now, taken, defaultDomain, value, match, diagnostic }) {
  const given = [
    record && Object.keys(record).length > 0 ? fence('json', shown(record)) : undefined,
    now ? `at ${now}` : undefined,
    taken ? `with ${taken.map(text => `\`${text}\``).join(', ')} already in the target` : undefined,
    defaultDomain ? `with the default domain \`${defaultDomain}\`` : undefined,
  ].filter(part => part !== undefined)
  const result = diagnostic
    ? `is refused: [${diagnostic}](../diagnostics/${diagnostic}.md)`
    : match
      ? `gives a text that matches \`${match.source}\``
      : `gives \`${shown(value)}\``
  return `${plain(title.charAt(0).toUpperCase() + title.slice(1))}:\n\n${[fence('expr', source), ...given, result].join('\n\n')}`
}

/** @param functions the forms of each, that of application provisioning first */
function overview(functions) {
  const rows = functions.map(forms => {
    const [{ name, summary, offered }] = forms
    return [
      `[${name}](${name}.md)`,
      plain(summary) + (offered ? '' : ' (not on the reference page)'),
      forms.flatMap(({ dialects }) => dialects.map(dialect => dialectNames[dialect])).join(', '),
    ]
  })
  return page([
    madeFrom('src/expression/functions/'),
    '# Functions',
    'Every function attrmap evaluates. The names that only Entra Connect Sync knows are in [connect.md](connect.md).',
    table(['function', 'what it does', 'known in'], rows),
  ])
}

function connectPage({ connectFunctions }) {
  const groups = new Map()
  for (const { name, group } of connectFunctions.values()) groups.set(group, [...(groups.get(group) ?? []), name])
  return page([
    madeFrom('src/expression/functions/connect.ts'),
    '# Functions of Entra Connect Sync',
    'attrmap parses the dialect of Connect and knows these names. It does not evaluate them: the engine of Connect works on the metaverse, and several functions of the same name mean something else there.',
    table(
      ['group', 'functions'],
      [...groups].map(([group, names]) => [group, names.map(name => `\`${name}\``).join(', ')]),
    ),
  ])
}
