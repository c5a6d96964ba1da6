import { describe, expect, it } from 'vitest'
import { check } from '../../src/expression/check/check.js'

/** Expression, code, what is marked. The literal fails for every record, so that a warning comes before the first one. */
const doomed: readonly (readonly [string, string, string])[] = [
  ['ToLower([a], "english")', 'EXP309', '"english"'],
  ['ToUpper([a], "xx-XX")', 'EXP309', '"xx-XX"'],
  ['Mid([a], 0, 1)', 'EXP305', '0'],
  ['Mid([a], "0", "1")', 'EXP305', '"0"'],
  ['Mid([a], 1, -1)', 'EXP324', '-1'],
  ['InStr([a], "b", 0)', 'EXP305', '0'],
  ['Split([a], "")', 'EXP313', '""'],
  ['FormatDateTime([a], , "yyyy-MM-dd", "\'at HH")', 'EXP323', '"\'at HH"'],
  ['FormatDateTime([a], , "", "yyyy")', 'EXP323', '""'],
  ['FormatDateTime([a], "Strict", "yyyy-MM-dd", "yyyy")', 'EXP322', '"Strict"'],
  ['RandomString(4, 3, 2, 0, 0)', 'EXP311', '4'],
  ['RandomString(4, 1, 0, 0, 0, "0123456789")', 'EXP311', '"0123456789"'],
  ['CDate("31.12.2024")', 'EXP304', '"31.12.2024"'],
  ['DateDiff("d", Now(), "soon")', 'EXP304', '"soon"'],
  ['DateAdd("d", 1, "25/12/2024")', 'EXP304', '"25/12/2024"'],
  ['Replace([a], "", , , "x", , )', 'EXP313', '""'],
  ['Replace([a], , "(", , "x", , )', 'EXP308', '"("'],
  ['Replace([a], , "(?<g>x)", "G", "y", , )', 'EXP330', '"G"'],
  ['Replace([a], , "(?<1st>x)", , "y", , )', 'EXP308', '"(?<1st>x)"'],
  // Bare numbers are literals too.
  ['ToLower([a], 7)', 'EXP309', '7'],
  ['FormatDateTime([a], , 7, "yyyy")', 'EXP323', '7'],
  // Calls that take constants only.
  ['CDate(5)', 'EXP304', '5'],
  ['CDate(" ")', 'EXP306', '" "'],
  ['NumFromDate("soon")', 'EXP304', '"soon"'],
  ['DateFromNum(-1)', 'EXP321', '-1'],
  ['Item("a", 2)', 'EXP305', '2'],
  ['Append([a], Append(Item(Split("a,b", ","), 3), "c"))', 'EXP305', '3'],
  ['IIF([a] = "1", BitAnd(9223372036854775808, 1), "n")', 'EXP332', '9223372036854775808'],
  ['IIF("2024-01-31" > 5, "y", "n")', 'EXP314', '"2024-01-31" > 5'],
  // A list where one text is needed.
  ['Append(Split([a], ","), "x")', 'EXP301', 'Split([a], ",")'],
  ['ToLower(RemoveDuplicates([a]))', 'EXP301', 'RemoveDuplicates([a])'],
  ['IIF(Split([a], ",") = "x", "y", "n")', 'EXP301', 'Split([a], ",")'],
]

describe('literals that fail for every record', () => {
  it.each(doomed)('%s', (text, code, marked) => {
    const found = check(text).filter(diagnostic => diagnostic.code === code)
    expect(found.map(({ severity, span }) => [severity, span && text.slice(span.start, span.end)])).toEqual([['warning', marked]])
  })

  it.each([
    'ToLower([a], "tr-TR")',
    'ToLower([a], "")',
    'ToLower([a], [culture])',
    'Mid([a], 1, 0)',
    'Mid([a], [start], [length])',
    'Item([a], 1)',
    'InStr([a], "b", 1, vbTextCompare)',
    'Split([a], ",")',
    'RandomString(4, 1, 1, 1, 1, "0")',
    'RandomString([n], 1, 1, 1, 1)',
    'DateDiff("d", CDate([d]), "2024-12-31")',
    'FormatDateTime([a], , "yyyy-MM-dd", "%d")',
    'FormatDateTime([a], "AllowInnerWhite, AssumeUniversal", "yyyy-MM-dd", "")',
    'Replace([a], , "(?<g>x)", "g", "", , )',
    'Replace([a], , [pattern], [group], "", , )',
    'Replace([a], "x", , , "", , )',
    'FormatDateTime("10:00", , "HH:mm", "yyyy-MM-dd")',
    'Join(",", Split([a], ","), "b")',
    'Coalesce(Split([a], ","), [b])',
    'Switch([a], Split([b], ","), "k", RemoveDuplicates([c]))',
    'Item(RemoveDuplicates(Split("a,b,a", ",")), 2)',
  ])('nothing is said about %s', text => {
    // Lint has opinions of its own; here it is about what cannot work.
    expect(check(text).filter(({ kind }) => kind !== 'lint')).toEqual([])
  })
})

describe('one mistake, one finding', () => {
  it('Item is told once that values are counted from 1', () => {
    expect(check('Item([a], 0)').map(({ code }) => code)).toEqual(['EXP422'])
  })
})

describe('Error of Cloud Sync', () => {
  it('fails on purpose', () => {
    expect(
      check('IIF(IsPresent([a]), [a], Error("no country"))', { dialect: 'cloud-sync' }).map(({ code }) => code),
    ).not.toContain('EXP317')
  })
})

describe('the modes of Replace', () => {
  it('a combination that is none names what is given and lists the modes', () => {
    const [found] = check('Replace([a], "x", "y", , "z", , )')
    expect(found).toMatchObject({ code: 'EXP218', kind: 'type', severity: 'error', choice: 'replace-modes' })
    expect(found?.message).toBe('oldValue, regexPattern, replacementValue do not go together in Replace')
    expect(found?.hint).toContain('regexPattern, regexGroupName and replacementAttributeName')
  })
})
