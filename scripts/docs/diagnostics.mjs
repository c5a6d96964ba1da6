import { capital, fence, madeFrom, page, plain, table } from './markdown.mjs'

const kinds = {
  parse: 'not in the grammar',
  'unknown-function': 'unknown function',
  arity: 'wrong positions',
  type: 'impossible value or place',
  evaluation: 'found while evaluating',
  lint: 'sound, but doubtful',
  mapping: 'mapping',
  scim: 'SCIM',
  country: 'countries',
}

const families = {
  EXP: 'Expressions',
  CTY: 'Countries',
  MAP: 'Mappings',
  SCM: 'SCIM',
  PIP: 'Pipeline',
  SVC: 'Service',
  CLI: 'Command line',
}

/** `docs/diagnostics/CODE.md` and a list of all. */
export function diagnosticPages(declared) {
  const diagnostics = [...declared.diagnostics].sort((a, b) => (a.code < b.code ? -1 : 1))
  const pages = new Map(
    diagnostics.map(declaration => [`docs/diagnostics/${declaration.code}.md`, diagnosticPage(declaration, declared)]),
  )
  pages.set('docs/diagnostics/README.md', overview(diagnostics))
  return pages
}

function diagnosticPage(declaration, declared) {
  const { code, name, title, explain, severity, kind, since, rule, examples } = declaration
  return page([
    madeFrom('its declaration'),
    `# ${code} ${name}`,
    `**${plain(capital(title))}.**`,
    plain(explain),
    examples ? `## Wrong\n\n${fence(languageOf(code, examples.wrong), examples.wrong)}` : undefined,
    examples ? drawn(declaration, declared) : undefined,
    examples ? `## Right\n\n${fence(languageOf(code, examples.right), examples.right)}` : undefined,
    table(
      ['severity', 'kind', 'since', ...(rule ? ['mapping rule'] : [])],
      [[severity, kinds[kind] ?? kind, since, ...(rule ? [rule] : [])]],
    ),
  ])
}

/** Expressions, documents, or lines of a terminal. */
function languageOf(code, text) {
  if (/^\s*[{[]\s*["{}\]]/.test(text)) return 'json'
  return code.startsWith('EXP') ? 'expr' : 'text'
}

/** What attrmap prints for the wrong example, when the check of expressions finds it. */
function drawn({ code, examples }, { check, render }) {
  if (!/^EXP[124]/.test(code)) return undefined
  const found = check(examples.wrong, { flowType: 'Always' }).filter(diagnostic => diagnostic.code === code)
  return found.length > 0 ? fence('text', render(found.slice(0, 1), examples.wrong)) : undefined
}

function overview(diagnostics) {
  const prefixes = [...new Set(diagnostics.map(({ code }) => code.slice(0, 3)))]
  return page([
    madeFrom('the declarations of every room'),
    '# Diagnostics',
    'A published code is never reused or renamed; the wording may improve. `attrmap rule CODE` prints the same page.',
    ...prefixes.map(prefix => {
      const rows = diagnostics
        .filter(({ code }) => code.startsWith(prefix))
        .map(({ code, severity, title, rule }) => [`[${code}](${code}.md)`, severity, plain(title), rule ?? ''])
      return `## ${families[prefix] ?? prefix}\n\n${table(['code', 'severity', 'what it says', 'mapping rule'], rows)}`
    }),
  ])
}
