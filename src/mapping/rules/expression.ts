import { type Diagnostic, nearest, type Severity } from '../../diagnostics/index.js'
import { check, lintDiagnostics } from '../../expression/index.js'
import { callsOf, literalText, switchParts } from '../analysis/tree.js'
import { graphAliases, groupSourceAttributes, userSourceAttributes } from '../model/source-attributes.js'
import { type MappingRule, mappingRule } from './rule.js'
import type { RowView } from './view.js'

/** Family X: expressions. Spans refer to the text of the row's expression. */

const limit = 10_000
const nearLimit = 9_000
const thousands = (number: number) => number.toLocaleString('en')

const length = mappingRule({
  id: 'X01',
  code: 'MAP401',
  name: 'expression-too-long',
  severity: 'error',
  title: 'the expression has more than 10,000 characters',
  explain:
    'Entra refuses longer expressions (known-issues page). From 9,000 on this is a warning. attrmap country-switch writes country expressions that fit.',
  wrong: 'a Switch with 618 pairs in 11,208 characters',
  right: 'attrmap country-switch: 6,495 characters for all 249 codes',
  *check({ rows }) {
    for (const row of rows) {
      const size = row.text?.length ?? 0
      if (size > limit)
        yield { row, message: `the expression has ${thousands(size)} characters, ${thousands(limit)} are allowed` }
      else if (size >= nearLimit)
        yield { row, severity: 'warning', message: `the expression has ${thousands(size)} of ${thousands(limit)} characters` }
    }
  },
})

const judged = new WeakMap<RowView, readonly Diagnostic[]>()

/** What the expression room says of a row's expression, asked once for the eight rules that want to know. */
function saidOf(row: RowView): readonly Diagnostic[] {
  const known = judged.get(row)
  if (known) return known
  // An attribute or a constant that was read is sound; the length is for X01.
  const isPlain = row.tree !== undefined && row.kind !== 'expression'
  const found =
    row.text === undefined || isPlain
      ? []
      : check(row.text, { maximumLength: Number.MAX_SAFE_INTEGER, flowType: row.flow.flowType, dialect: row.dialect })
  judged.set(row, found)
  return found
}

const broken = mappingRule({
  id: 'X02',
  code: 'MAP402',
  name: 'expression-broken',
  severity: 'error',
  title: 'the expression is not valid',
  explain:
    'It does not parse, calls a function nobody knows, or has arguments that do not fit in number, pairing or type. The message comes from the expression checker; its own page says more.',
  wrong: 'Switch([state], "other", "QLD")',
  right: 'Switch([state], "other", "QLD", "Queensland")',
  *check({ rows, ends }) {
    for (const row of rows) {
      for (const diagnostic of saidOf(row))
        if (diagnostic.severity === 'error' && diagnostic.kind !== 'lint')
          yield {
            row,
            // Connectors of another kind have functions of their own, such as AltSecIdFromNetId between two tenants.
            severity: diagnostic.kind === 'unknown-function' && !ends.toScim ? 'warning' : undefined,
            message: `${diagnostic.message} (${diagnostic.code})`,
            span: diagnostic.span,
            hint: diagnostic.hint,
            fix: diagnostic.fix,
          }
    }
  },
})

const notASource: ReadonlySet<string> = new Set([
  'usertype',
  'samaccountname',
  'onpremisessamaccountname',
  'passwordprofile',
  'passwordprofile.password',
  'password',
])

const unknownSource = mappingRule({
  id: 'X03',
  code: 'MAP403',
  name: 'unknown-source-attribute',
  severity: 'error',
  title: 'the source attribute is not known',
  explain:
    'Source attributes have the older directory names (mobile, not mobilePhone), and letter case counts. The service refuses an unknown one with SchemaInvalid. Directory extensions are written extension_, the application id without hyphens, _ and the name, exactly as they were made.',
  wrong: '[mobilePhone]',
  right: '[mobile]',
  *check({ rows, object, ends, source, sourceDefinitions }) {
    // Nobody has a list of the attributes of an HR system or a domain but the document.
    if (!ends.fromEntra && sourceDefinitions.size === 0) return
    const listed = object === 'Group' ? groupSourceAttributes : userSourceAttributes
    const names = [...(ends.fromEntra ? listed.map(({ name }) => name) : []), ...sourceDefinitions.keys()]
    for (const row of rows)
      for (const [name, node] of row.attributes) {
        if (source(name) || (ends.fromEntra && notASource.has(name.toLowerCase()))) continue
        const better =
          (ends.fromEntra ? graphAliases.get(name.toLowerCase()) : undefined) ??
          names.find(known => known.toLowerCase() === name.toLowerCase()) ??
          nearest(name, names)
        const inCase = better !== undefined && better.toLowerCase() === name.toLowerCase()
        yield {
          row,
          span: node.span,
          message: inCase
            ? `the source attribute is written ${better}, not ${name}: letter case counts`
            : `${name} is no source attribute of ${!ends.fromEntra ? 'the source object' : object === 'Group' ? 'groups' : 'users'}`,
          hint:
            better === undefined
              ? /^extension_/i.test(name)
                ? 'write extension_, 32 hexadecimal digits of the application id, _ and the name'
                : undefined
              : `did you mean [${better}]?`,
          ...(better !== undefined && {
            fix: { title: `write [${better}]`, safe: inCase, edits: [{ span: node.span, text: `[${better}]` }] },
          }),
        }
      }
  },
})

const unavailable = mappingRule({
  id: 'X04',
  code: 'MAP404',
  name: 'source-not-available',
  severity: 'error',
  title: 'Entra does not offer this attribute as a source',
  explain:
    'userType, SamAccountName and directory extensions with several values cannot be mapped (known-issues page), and passwords never leave the directory. Use another attribute, or copy the value into an extension attribute.',
  wrong: '[userType]',
  right: '[employeeType]',
  *check({ rows, ends, source }) {
    for (const row of rows)
      for (const [name, node] of row.attributes) {
        const reason =
          source(name)?.unavailable ??
          (ends.fromEntra && notASource.has(name.toLowerCase())
            ? 'Entra does not offer it as a source (known issues)'
            : undefined)
        if (reason !== undefined)
          yield {
            row,
            span: node.span,
            message: `${name} cannot be a source: ${reason}`,
            // The known issues are those of applications; between tenants userType has been mapped.
            severity: ends.toEntra ? 'warning' : undefined,
          }
      }
  },
})

/**
 * A rule that the expression room finds on its own (its findings name the rule they belong to): here it gets the row, the mapping's
 * code, and what the target has to say.
 */
function lintRule(words: Omit<Parameters<typeof mappingRule>[0], 'check'>, severityOf?: (row: RowView) => Severity): MappingRule {
  const codes = new Set(lintDiagnostics.filter(({ rule }) => rule === words.id).map(({ code }) => code))
  return mappingRule({
    ...words,
    *check({ rows }) {
      for (const row of rows) {
        if (row.kind !== 'expression') continue
        for (const { code, message, span, hint, fix, choice } of saidOf(row))
          if (codes.has(code)) yield { row, message, span, hint, fix, choice, severity: severityOf?.(row) }
      }
    },
  })
}

const nullCondition = lintRule({
  id: 'X05',
  code: 'MAP405',
  name: 'iif-tests-emptiness',
  severity: 'warning',
  title: 'the condition of IIF tests for null or emptiness',
  explain:
    'The function reference says that the check of a condition fails when the tested attribute is empty or null, and lists these forms as unsupported, although Microsoft itself publishes mappings with them. Documented instead: a "" key in Switch, which an empty or missing source matches.',
  wrong: 'IIF(IsNull([country]), "", ToUpper([country], ))',
  right: 'Switch([country], ToUpper([country], ), "", "")',
})

const duplicateKeys = lintRule({
  id: 'X06',
  code: 'MAP406',
  name: 'switch-duplicate-key',
  severity: 'warning',
  title: 'a Switch has the same key twice',
  explain: 'The first pair wins; the later one is never reached. Remove it, or correct the key.',
  wrong: 'Switch([state], , "QLD", "Queensland", "QLD", "Brisbane")',
  right: 'Switch([state], , "QLD", "Queensland")',
})

const wrongCase = lintRule({
  id: 'X07',
  code: 'MAP407',
  name: 'switch-key-case',
  severity: 'warning',
  title: 'a key of a Switch can never match because of its letter case',
  explain:
    'The source is turned into lower (or upper) case before it is compared, and the comparison counts letter case. Write the keys the same way.',
  wrong: 'Switch(ToLower([country], ), , "Germany", "DE")',
  right: 'Switch(ToLower([country], ), , "germany", "DE")',
})

const isRequired = (row: RowView) => row.place?.required === true || row.key === 'username'

/** The default of the row steps in for nothing, not for an empty text. */
const hasFallback = ({ flow, tree }: RowView) =>
  Boolean(flow.defaultValue) &&
  tree !== undefined &&
  callsOf(tree, 'Switch').every(call => literalText(switchParts(call).defaultValue) !== '')

const noDefault = lintRule(
  {
    id: 'X08',
    code: 'MAP408',
    name: 'switch-without-default',
    severity: 'error',
    title: 'a Switch gives nothing for values it does not list',
    explain:
      'Without a default, or with an empty one, a value that is no key gives nothing: the attribute is not sent. On a required target the user then fails, which is an error; elsewhere it is a note.',
    wrong: 'userName ← Switch([department], , "Sales", [mail])',
    right: 'userName ← Switch([department], [userPrincipalName], "Sales", [mail])',
  },
  row => (isRequired(row) && !hasFallback(row) ? 'error' : 'info'),
)

const testedSource = lintRule({
  id: 'X09',
  code: 'MAP409',
  name: 'switch-on-emptiness-test',
  severity: 'warning',
  title: 'the source of a Switch is a test for emptiness',
  explain:
    'The function reference says not to use IsPresent, IsNull or IsNullOrEmpty inside the source of Switch. Switch on the attribute itself, with a "" key for the empty case.',
  wrong: 'Switch(IsPresent([jobTitle]), "none", "True", [jobTitle])',
  right: 'Switch([jobTitle], [jobTitle], "", "none")',
})

const plainer = lintRule({
  id: 'X10',
  code: 'MAP410',
  name: 'expression-not-needed',
  severity: 'info',
  title: 'the expression does what a constant or a direct mapping does',
  explain:
    'An expression that reads no attribute always gives the same, and one that passes an attribute on unchanged is a direct mapping. The plainer mapping type is easier to read in the portal.',
  wrong: 'Coalesce([mail])',
  right: 'mapping type Direct, [mail]',
})

const rolesForAll = mappingRule({
  id: 'X11',
  code: 'MAP411',
  name: 'roles-with-sync-all',
  severity: 'warning',
  title: 'a role function is used while all users are provisioned',
  explain:
    'Role functions read assignments to the application. With the scope "sync all users and groups" people have none, so the roles come out empty. Choose "sync only assigned users and groups".',
  wrong: 'roles[primary eq "True"].value ← SingleAppRoleAssignment([appRoleAssignments]), scope: all users',
  right: 'the same, scope: assigned users and groups',
  *check({ rows }, { options }) {
    if (options.syncAll !== true) return
    for (const row of rows)
      for (const call of row.tree
        ? callsOf(row.tree, 'SingleAppRoleAssignment', 'AppRoleAssignmentsComplex', 'AssertiveAppRoleAssignmentsComplex')
        : [])
        yield {
          row,
          span: call.nameSpan,
          message: `${call.name} gives nothing for users who are provisioned without an assignment`,
          hint: 'provision assigned users and groups only',
        }
  },
})

const alwaysNew = lintRule({
  id: 'X12',
  code: 'MAP412',
  name: 'changing-value-flows-always',
  severity: 'warning',
  title: 'a value that is new each time flows on every change',
  explain:
    'SelectUniqueValue, RandomString, Guid and Now give another value at every evaluation, so the target changes with every update of the user. Apply such rows on creation only (flowType ObjectAddOnly).',
  wrong: 'externalId ← Guid(), flowType Always',
  right: 'externalId ← Guid(), flowType ObjectAddOnly',
})

export const expressionRules: readonly MappingRule[] = [
  length,
  broken,
  unknownSource,
  unavailable,
  nullCondition,
  duplicateKeys,
  wrongCase,
  noDefault,
  testedSource,
  plainer,
  rolesForAll,
  alwaysNew,
]
