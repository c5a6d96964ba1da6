import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { same } from '../../src/expression/graph/same.js'
import {
  checkGraphSource,
  ExpressionError,
  format,
  fromGraph,
  graphDiagnostics,
  parse,
  toGraph,
} from '../../src/expression/index.js'
import { readCorpus, updateBlock, updating } from '../support/corpus.js'
import { anyExpression } from './arbitrary.js'

type Loose = { [key: string]: unknown }
const attribute = (name: string): Loose => ({ type: 'Attribute', name })
const constant = (name: string): Loose => ({ type: 'Constant', name })
const call = (name: string, ...parameters: [string, Loose][]): Loose => ({
  type: 'Function',
  name,
  parameters: parameters.map(([key, value]) => ({ key, value })),
})
const codesOf = (source: unknown) => checkGraphSource(source).map(({ code, path }) => `${code} ${path ?? ''}`.trim())
const codesThrownBy = (run: () => unknown): string[] => {
  try {
    run()
  } catch (error) {
    if (error instanceof ExpressionError) return error.diagnostics.map(({ code }) => code)
    throw error
  }
  return []
}

describe('toGraph: pages', () => {
  for (const item of readCorpus('expression/graph')) {
    it(`${item.title} (${item.place})`, () => {
      const text = item.block('expr') ?? ''
      const graph = toGraph(text)
      if (updating) updateBlock(item, 'graph', JSON.stringify(graph, null, 2))
      else expect(graph).toEqual(item.json('graph'))
      expect(fromGraph(item.json('graph'))).toBe(item.block('back') ?? format(text))
      expect(checkGraphSource(item.json('graph'))).toEqual([])
    })
  }
})

describe('toGraph and fromGraph: laws', () => {
  it('there and back is the canonical text', () => {
    fc.assert(
      fc.property(anyExpression, text => {
        const graph: unknown = JSON.parse(JSON.stringify(toGraph(text)))
        // A number that is the whole expression comes back in quotation marks, as Graph prints it.
        const alone = parse(text).tree?.type === 'number'
        expect(fromGraph(graph)).toBe(alone ? fromGraph({ ...toGraph(text), expression: undefined }) : format(text))
        expect(checkGraphSource(graph)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('reads back what is as deep as texts may be', () => {
    const text = `${'IIF('.repeat(299)}[a] = "1"${', "x", "y")'.repeat(299)}`
    expect(parse(text).diagnostics).toEqual([])
    expect(fromGraph(toGraph(text))).toBe(text)
  })

  it('a text of digits that no number is printed as stays a text', () => {
    for (const text of ['Left([a], "01")', 'Left([a], "-0")', 'IIF([a] = "1", RandomString(1, 0, 0, 0, "01"), -0)']) {
      expect(checkGraphSource(toGraph(text))).toEqual([])
      expect(fromGraph(toGraph(text))).toBe(format(text))
    }
  })

  it('without the texts only the spelling of constants and last empty positions is lost', () => {
    const withoutTexts = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'expression' ? undefined : inner)))
    fc.assert(
      fc.property(anyExpression, text => {
        const before = parse(text).tree
        const after = parse(fromGraph(withoutTexts(toGraph(text)))).tree
        expect(before && after && same(before, after)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('the tree of the published parseExpression example', () => {
    expect(
      fromGraph(
        call('Append', ['source', call('ToLower', ['source', attribute('mailNickname')])], ['suffix', constant('@corp.example')]),
      ),
    ).toBe('Append(ToLower([mailNickname], ), "@corp.example")')
  })
})

describe('fromGraph: reading leniently', () => {
  const cases: readonly [string, unknown, string][] = [
    ['keys in any letter case', call('append', ['SOURCE', attribute('a')], ['Suffix', constant('x')]), 'Append([a], "x")'],
    ['arguments in any order', call('Append', ['suffix', constant('x')], ['source', attribute('a')]), 'Append([a], "x")'],
    [
      'numbers bare where a number belongs',
      call('Mid', ['source', attribute('a')], ['start', constant('1')], ['length', constant('8')]),
      'Mid([a], 1, 8)',
    ],
    [
      'digits quoted where a text belongs',
      call('Append', ['source', attribute('a')], ['suffix', constant('1')]),
      'Append([a], "1")',
    ],
    [
      'the published keys of Replace',
      call('Replace', ['source', attribute('a')], ['Find', constant('-')], ['Replacement', constant('_')]),
      'Replace([a], "-", , , "_", , )',
    ],
    [
      'the keys of the page of Replace',
      call('Replace', ['source', attribute('a')], ['regexPattern', constant('\\d')], ['replacementValue', constant('')]),
      'Replace([a], , "\\\\d", , "", , )',
    ],
    [
      'Switch by switchValue, without default',
      call('Switch', ['source', attribute('a')], ['switchValue', constant('k')], ['switchValue', constant('v')]),
      'Switch([a], , "k", "v")',
    ],
    [
      'Switch by key and value, grouped',
      call(
        'Switch',
        ['source', attribute('a')],
        ['defaultValue', constant('d')],
        ['key', constant('k')],
        ['key', constant('m')],
        ['value', constant('v')],
        ['value', constant('w')],
      ),
      'Switch([a], "d", "k", "v", "m", "w")',
    ],
    [
      'Switch by numbered keys',
      call(
        'Switch',
        ['source', attribute('a')],
        ['key1', constant('k')],
        ['value1', constant('v')],
        ['key2', constant('m')],
        ['value2', constant('w')],
      ),
      'Switch([a], , "k", "v", "m", "w")',
    ],
    [
      'Join by repeated keys',
      call('Join', ['separator', constant(' ')], ['source', attribute('a')], ['source', attribute('b')]),
      'Join(" ", [a], [b])',
    ],
    [
      'FormatDateTime leaves its second position empty',
      call('FormatDateTime', ['source', attribute('a')], ['inputFormat', constant('yyyy')], ['outputFormat', constant('yy')]),
      'FormatDateTime([a], , "yyyy", "yy")',
    ],
    [
      'FormatDateTime of Cloud Sync, told by its text',
      {
        ...call(
          'FormatDateTime',
          ['source', attribute('a')],
          ['inputFormat', constant('yyyy')],
          ['outputFormat', constant('yy')],
        ),
        expression: 'FormatDateTime([a], "yyyy", "yy")',
      },
      'FormatDateTime([a], "yyyy", "yy")',
    ],
    [
      'the words of InStr',
      call('InStr', ['value1', attribute('a')], ['value2', constant('b')], ['compareType', constant('vbTextCompare')]),
      'InStr([a], "b", , vbTextCompare)',
    ],
    [
      'a flow word',
      call(
        'IIF',
        ['condition', constant('True')],
        ['valueIfTrue', attribute('a')],
        ['valueIfFalse', constant('IgnoreAttributeFlow')],
      ),
      'IIF("True", [a], IgnoreAttributeFlow)',
    ],
    [
      'a comparison',
      call(
        'IIF',
        ['condition', call('=', ['left', attribute('a')], ['right', constant('1')])],
        ['valueIfTrue', constant('x')],
        ['valueIfFalse', constant('y')],
      ),
      'IIF([a] = "1", "x", "y")',
    ],
    [
      'unknown keys in the order they come',
      call('IIF', ['test', call('IsNull', ['input', attribute('a')])], ['then', constant('x')], ['else', constant('y')]),
      'IIF(IsNull([a]), "x", "y")',
    ],
    ['an unknown function', call('Frobnicate', ['x', attribute('a')], ['y', constant('1')]), 'Frobnicate([a], "1")'],
    ['no type is Attribute', { name: 'mail' }, '[mail]'],
    ['type in any letter case', { type: 'constant', name: 'x' }, '"x"'],
    ['parameters that are null', { type: 'Function', name: 'Now', parameters: null }, 'Now()'],
    [
      'no parameters: the text stands in',
      { type: 'Function', name: 'Append', expression: 'Append([a],"b")', parameters: null },
      'Append([a], "b")',
    ],
    [
      'the text keeps the spelling',
      {
        ...call('Mid', ['source', attribute('a')], ['start', constant('1')], ['length', constant('2')]),
        expression: 'Mid([a],"1",2)',
      },
      'Mid([a], "1", 2)',
    ],
    [
      'the tree wins over the text',
      { ...call('Append', ['source', attribute('a')], ['suffix', constant('x')]), expression: 'Append([b], "x")' },
      'Append([a], "x")',
    ],
    ['an empty constant', { type: 'Constant', name: '', expression: '""' }, '""'],
    ['quotation marks in a constant', constant('a"b\\c'), '"a\\"b\\\\c"'],
    ['a parameter of Cloud Sync', { type: 'Constant', name: '%DomainFQDN%', expression: '%DomainFQDN%' }, '%DomainFQDN%'],
  ]
  for (const [title, source, text] of cases) it(title, () => expect(fromGraph(source)).toBe(text))

  it('names like members of Object are names', () => {
    expect(fromGraph(call('constructor', ['__proto__', attribute('toString')]))).toBe('constructor([toString])')
    expect(codesOf(call('Append', ['constructor', attribute('a')], ['__proto__', constant('x')]))).toEqual([
      'EXP503 /parameters/0/key',
      'EXP503 /parameters/1/key',
    ])
  })
})

describe('trees as the service itself writes them', () => {
  const bits = call('BitAnd', ['left', attribute('userAccountControl')], ['right', constant('2')])

  it('IIF holds a comparison flat, in one, two and three', () => {
    const tree = call(
      'IIF',
      ['one', bits],
      ['two', constant('=')],
      ['three', constant('0')],
      ['four', constant('True')],
      ['five', constant('False')],
    )
    expect(fromGraph(tree)).toBe('IIF(BitAnd([userAccountControl], 2) = "0", "True", "False")')
    expect(checkGraphSource({ ...tree, expression: 'IIF(BitAnd([userAccountControl], 2)="0", "True", "False")' })).toEqual([])
    expect(codesOf({ ...tree, expression: 'IIF(BitAnd([userAccountControl], 2)="1", "True", "False")' })).toEqual([
      'EXP501 /expression',
    ])
  })

  it('IIF with a condition that is a function has one, four and five; five may be left out', () => {
    const present = call('IsPresent', ['source', attribute('cn')])
    expect(fromGraph(call('IIF', ['one', present], ['four', attribute('cn')], ['five', constant('')]))).toBe(
      'IIF(IsPresent([cn]), [cn], "")',
    )
    const open = { ...call('IIF', ['one', present], ['four', attribute('cn')]), expression: 'IIF(IsPresent([cn]), [cn], )' }
    expect(fromGraph(open)).toBe('IIF(IsPresent([cn]), [cn], )')
    expect(checkGraphSource(open)).toEqual([])
  })

  it('a sign that is none leaves five arguments', () => {
    const tree = call(
      'IIF',
      ['one', attribute('a')],
      ['two', constant('~')],
      ['three', constant('0')],
      ['four', constant('x')],
      ['five', constant('y')],
    )
    expect(codesOf(tree)).toEqual(['EXP503 /parameters/1/key', 'EXP503 /parameters/2/key'])
  })

  it.each(['Trim', 'IsPresent', 'Item', 'RemoveDuplicates', 'DateFromNum', 'AppRoleAssignmentsComplex', 'CStr'])(
    'the first parameter of %s is "source"',
    name => {
      expect(codesOf(call(name, ['source', attribute('a')]))).toEqual([])
    },
  )

  it('a %parameter% is a constant without text, and the texts around it lack it', () => {
    const tree = {
      ...call(
        'Join',
        ['separator', constant('@')],
        ['source', attribute('sAMAccountName')],
        ['source', { ...constant('%DomainFQDN%'), expression: null }],
      ),
      expression: 'Join("@", [sAMAccountName], )',
    }
    expect(fromGraph(tree)).toBe('Join("@", [sAMAccountName], %DomainFQDN%)')
    expect(checkGraphSource(tree)).toEqual([])
    expect(codesOf({ ...tree, expression: 'Join("-", [sAMAccountName], )' })).toEqual(['EXP501 /expression'])
    expect(
      codesOf({
        ...call('Join', ['separator', constant('@')], ['source', attribute('a')], ['source', constant('x')]),
        expression: 'Join("@", [a], )',
      }),
    ).toEqual(['EXP501 /expression'])
  })
})

describe('checkGraphSource', () => {
  it('text and tree that say the same in other spellings agree', () => {
    expect(
      codesOf({
        ...call('mid', ['source', attribute('a')], ['start', constant('1')], ['length', constant('2')]),
        expression: 'Mid( [a],"1",  2)',
      }),
    ).toEqual([])
    expect(codesOf({ type: 'Constant', name: '8', expression: '8' })).toEqual([])
    expect(codesOf({ type: 'Constant', name: 'Employee', expression: 'Employee' })).toEqual([])
    expect(codesOf({ type: 'Attribute', name: 'mail' })).toEqual([])
  })

  it('EXP501: text and tree disagree', () => {
    expect(codesOf({ type: 'Attribute', name: 'mail', expression: '[otherMail]' })).toEqual(['EXP501 /expression'])
    expect(codesOf({ type: 'Constant', name: 'x', expression: '"y"' })).toEqual(['EXP501 /expression'])
    expect(codesOf({ ...call('Not', ['source', attribute('a')]), expression: 'Not([b])' })).toEqual(['EXP501 /expression'])
    expect(codesOf({ ...call('Not', ['source', attribute('a')]), expression: 'Not([a]' })).toEqual(['EXP501 /expression'])
    const inner = { type: 'Attribute', name: 'a', expression: '[b]' }
    expect(codesOf({ ...call('Not', ['source', inner]), expression: 'Not([a])' })).toEqual([
      'EXP501 /parameters/0/value/expression',
    ])
  })

  it('of texts that disagree one inside the other the outer one is reported', () => {
    const inner = { type: 'Attribute', name: 'a', expression: '[b]' }
    expect(codesOf({ ...call('Not', ['source', inner]), expression: 'Not([b])' })).toEqual(['EXP501 /expression'])
  })

  it('EXP502: malformed nodes', () => {
    expect(codesOf(null)).toEqual(['EXP502'])
    expect(codesOf([])).toEqual(['EXP502'])
    expect(codesOf({ type: 'Thing', name: 'x' })).toEqual(['EXP502'])
    expect(codesOf({ type: { toString: 'no function' }, name: 'x' })).toEqual(['EXP502'])
    expect(codesOf({ type: 'Function', parameters: [] })).toEqual(['EXP502'])
    expect(codesOf({ type: 'Attribute', name: '' })).toEqual(['EXP502'])
    expect(codesOf({ ...attribute('a'), parameters: [{ key: 'source', value: attribute('b') }] })).toEqual(['EXP502'])
    expect(codesOf({ type: 'Function', name: 'Not', parameters: [{ key: 'source', value: 7 }] })).toEqual([
      'EXP502 /parameters/0/value',
    ])
    expect(codesOf({ type: 'Function', name: 'Not', parameters: 'source' })).toEqual(['EXP502'])
  })

  it('EXP503: unknown and repeated keys', () => {
    expect(codesOf(call('Not', ['input', attribute('a')]))).toEqual(['EXP503 /parameters/0/key'])
    expect(codesOf(call('Append', ['source', attribute('a')], ['source', constant('x')]))).toEqual(['EXP503 /parameters/1/key'])
  })

  it('EXP503 is a warning where no names are published', () => {
    const severities = (source: unknown) => checkGraphSource(source).map(({ severity }) => severity)
    expect(severities(call('Not', ['input', attribute('a')]))).toEqual(['error'])
    expect(severities(call('PCase', ['input', attribute('a')]))).toEqual(['warning'])
    expect(
      severities(call('Coalesce', ['source1', attribute('a')], ['source2', attribute('b')], ['defaultValue', constant('x')])),
    ).toEqual([])
  })

  it('EXP504: trees without end', () => {
    const cycle: Loose = { type: 'Function', name: 'Not' }
    cycle.parameters = [{ key: 'source', value: cycle }]
    expect(codesOf(cycle)[0]).toMatch(/^EXP504 /)
    expect(codesThrownBy(() => fromGraph(cycle))).toEqual(['EXP504'])

    let deep: Loose = attribute('a')
    for (let level = 0; level < 5_000; level++) deep = call('Not', ['source', deep])
    expect(codesThrownBy(() => fromGraph(deep))).toEqual(['EXP504'])

    // A small object that unfolds to 2^60 nodes.
    let wide: Loose = attribute('a')
    for (let level = 0; level < 60; level++) wide = call('Append', ['source', wide], ['suffix', wide])
    expect(codesThrownBy(() => fromGraph(wide))).toEqual(['EXP504'])
  })

  it('a hundred findings are enough', () => {
    const wrong = { type: 'Attribute', name: 'a', expression: '[b]' }
    const source = call('Join', ...Array.from({ length: 50_000 }, (): [string, Loose] => ['source', wrong]))
    expect(checkGraphSource(source)).toHaveLength(100)
  })

  it('any JSON is read without a crash', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(Array.isArray(checkGraphSource(value))).toBe(true)
        try {
          expect(typeof fromGraph(value)).toBe('string')
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError)
        }
      }),
    )
  })
})

describe('the examples of the diagnostics', () => {
  for (const { code, examples } of graphDiagnostics) {
    if (!examples) continue
    it(code, () => {
      const run = (text: string) =>
        code === 'EXP505' ? codesThrownBy(() => toGraph(text)) : checkGraphSource(JSON.parse(text)).map(found => found.code)
      expect(run(examples.wrong)).toContain(code)
      expect(run(examples.right)).toEqual([])
    })
  }
})

describe('toGraph: what has no form', () => {
  it('EXP505: unknown functions, positions beyond the last, operators of Connect', () => {
    expect(codesThrownBy(() => toGraph('Frobnicate([a])'))).toEqual(['EXP505'])
    expect(codesThrownBy(() => toGraph('Append([a], "b", "c")'))).toEqual(['EXP505'])
    expect(codesThrownBy(() => toGraph('[a] & [b]', { dialect: 'connect' }))).toEqual(['EXP505'])
  })

  it('syntax errors come with their own codes', () => {
    expect(codesThrownBy(() => toGraph('Append([a], "b"'))).toEqual(['EXP104'])
  })
})
