import { describe, expect, it } from 'vitest'
import { compile } from '../../src/expression/compile/compile.js'
import { connectFunctions, declarations, findFunction, functions } from '../../src/expression/functions/index.js'
import { plainValue, run } from './support.js'

const examples = declarations.flatMap(declaration =>
  declaration.examples.map(
    example => [`${declaration.dialects[0]} ${declaration.name}: ${example.title}`, declaration, example] as const,
  ),
)

describe('examples of the functions', () => {
  it.each(examples)('%s', (_title, declaration, example) => {
    const value = run(() =>
      compile(example.source, { dialect: declaration.dialects[0] }).evaluate(example.record ?? {}, {
        now: new Date(example.now ?? '2020-01-01T00:00:00Z'),
        isTaken: candidate => example.taken?.includes(candidate) ?? false,
        ...(example.defaultDomain !== undefined && { defaultDomain: example.defaultDomain }),
      }),
    )
    if (example.diagnostic !== undefined) expect(value).toMatchObject({ code: example.diagnostic })
    else if (example.match) expect(value).toMatch(example.match)
    else expect(value).toEqual(plainValue(example.value))
  })

  it('every example says exactly one outcome', () => {
    const outcomes = examples.map(([title, , { value, match, diagnostic }]) => [
      title,
      [value, match, diagnostic].filter(outcome => outcome !== undefined).length,
    ])
    expect(outcomes.filter(([, count]) => count !== 1)).toEqual([])
  })
})

describe('the list of functions', () => {
  it('every declaration has words, an example, and either way of evaluating', () => {
    for (const { name, summary, nulls, reference, examples, evaluate, compile } of declarations) {
      expect([name, summary.endsWith('.'), nulls.endsWith('.'), reference.length > 10, examples.length > 0]).toEqual([
        name,
        true,
        true,
        true,
        true,
      ])
      expect([name, (evaluate === undefined) !== (compile === undefined)]).toEqual([name, true])
    }
  })

  it('has the functions of the reference page', () => {
    const published =
      `Append AppRoleAssignmentsComplex AssertiveAppRoleAssignmentsComplex BitAnd CBool CDate Coalesce ConvertToBase64
      ConvertToUTF8Hex Count CStr DateAdd DateDiff DateFromNum FormatDateTime Guid IgnoreFlowIfNullOrEmpty IIF InStr IsNull IsNullOrEmpty
      IsPresent IsString Item Join Left Mid NormalizeDiacritics Not Now NumFromDate PCase RandomString Redact RemoveDuplicates Replace
      SelectUniqueValue SingleAppRoleAssignment Split StripSpaces Switch ToLower ToUpper Word`.split(/\s+/)
    const offered = declarations.filter(({ dialects, offered }) => dialects.includes('entra') && offered).map(({ name }) => name)
    expect(offered.sort()).toEqual(published.sort())
    const unpublished = declarations
      .filter(({ dialects, offered }) => dialects.includes('entra') && !offered)
      .map(({ name }) => name)
    expect(unpublished.sort()).toEqual(['AppRoleAssignments', 'DefaultDomain', 'IsNothing', 'Prepend'])
  })

  it('Cloud Sync has its own functions beside them', () => {
    const own = declarations.filter(({ dialects }) => !dialects.includes('entra')).map(({ name }) => name)
    expect(own.sort()).toEqual(['ConvertFromBase64', 'DNComponent', 'Error', 'FormatDateTime', 'IIF', 'StringFromSid', 'Trim'])
    expect(findFunction('Trim')).toBeUndefined()
    expect(findFunction('trim', 'cloud-sync')?.name).toBe('Trim')
    expect(functions.get('FormatDateTime')?.parameters.length).toBe(4)
    expect(findFunction('FormatDateTime', 'cloud-sync')?.parameters.length).toBe(3)
  })

  it('a name from outside is only a name', () => {
    for (const name of ['constructor', '__proto__', 'toString', '']) expect(findFunction(name)).toBeUndefined()
  })

  it('the functions of Connect are recognised by name and group', () => {
    expect(connectFunctions.get('DNComponentRev')?.group).toBe('directory')
    expect(connectFunctions.get('CertThumbprint')?.group).toBe('certificates')
    expect(connectFunctions.get('Switch')?.group).toBe('shared')
    expect(connectFunctions.get('dncomponentrev')).toBeUndefined()
    expect(connectFunctions.has('Coalesce')).toBe(false)
    const shared = [...connectFunctions.values()].filter(({ group }) => group === 'shared')
    expect(shared.filter(({ name }) => !functions.has(name))).toEqual([])
  })
})
