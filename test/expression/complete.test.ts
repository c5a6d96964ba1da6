import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CompleteOptions, complete, functionsOf, parse, signature } from '../../src/expression/index.js'
import { anyExpression } from './arbitrary.js'

/** `|` marks the cursor. */
function at(marked: string, options: CompleteOptions = {}) {
  const offset = marked.indexOf('|')
  const text = marked.slice(0, offset) + marked.slice(offset + 1)
  const result = complete(text, offset, options)
  const labels = result.options.map(({ label }) => label)
  const choose = (label: string) => {
    const option = result.options.find(candidate => candidate.label === label)
    if (!option) throw new Error(`${label} is not offered, only ${labels.join(', ')}`)
    return text.slice(0, result.from) + option.insert + text.slice(result.to)
  }
  return { ...result, labels, choose }
}

const attributes = ['country', 'city', 'accountEnabled', 'emails[type eq "work"].value']

describe('complete: functions', () => {
  it('by prefix, whatever the letter case', () => {
    expect(at('ToL|').labels).toEqual(['ToLower'])
    expect(at('tol|').choose('ToLower')).toBe('ToLower(')
    expect(at('isn|').labels.slice(0, 2)).toEqual(['IsNull', 'IsNullOrEmpty'])
  })
  it('those that contain what was typed come after', () => {
    expect(at('case|').labels).toEqual(['PCase'])
    expect(at('Re|').labels.slice(0, 3)).toEqual(['Redact', 'RemoveDuplicates', 'Replace'])
  })
  it('all offered ones of the dialect at an empty place', () => {
    const offered = [...functionsOf('entra')].filter(declaration => declaration.offered).map(({ name }) => name)
    expect(at('|').labels.sort()).toEqual(offered.sort())
    expect(offered).not.toContain('Prepend')
    expect(at('|').labels).not.toContain('Trim')
    expect(at('Tri|', { dialect: 'cloud-sync' }).labels).toContain('Trim')
    expect(at('LTri|', { dialect: 'connect' }).labels).toEqual(['LTrim'])
  })
  it('the rest of the word is replaced, an opening bracket is kept', () => {
    expect(at('App|ned([a])').labels).toEqual(expect.arrayContaining(['Append']))
    expect(at('App|ned([a])').choose('Append')).toBe('Append([a])')
    expect(at('Append(No|)').choose('Now')).toBe('Append(Now())')
  })
  it('inside broken text', () => {
    expect(at('Append(ToLower([a, Tri|', { dialect: 'cloud-sync' }).labels).toEqual(['Trim'])
    expect(at('IIF(IsNull([a]), "x", ToU|').choose('ToUpper')).toBe('IIF(IsNull([a]), "x", ToUpper(')
    expect(at(')))) , ]] ToU|').labels).toEqual(['ToUpper', 'ConvertToUTF8Hex'])
  })
})

describe('complete: attributes', () => {
  it('inside brackets, closed or not', () => {
    expect(at('ToLower([co|', { attributes }).choose('country')).toBe('ToLower([country]')
    expect(at('ToLower([co|])', { attributes }).choose('country')).toBe('ToLower([country])')
    expect(at('ToLower([|], )', { attributes }).labels).toEqual(attributes)
    expect(at('ToLower([co|, "x")', { attributes }).choose('country')).toBe('ToLower([country], "x")')
  })
  it('names with brackets and quotation marks', () => {
    expect(at('ToLower([ema|])', { attributes }).choose('emails[type eq "work"].value')).toBe(
      'ToLower([emails[type eq "work"].value])',
    )
    expect(at('ToLower([emails[type eq "work"].va|])', { attributes }).choose('emails[type eq "work"].value')).toBe(
      'ToLower([emails[type eq "work"].value])',
    )
  })
  it('without brackets they bring their own', () => {
    expect(at('Append(cou|', { attributes }).choose('country')).toBe('Append([country]')
  })
  it('none are known without the option', () => {
    expect(at('ToLower([co|').labels).toEqual([])
  })
})

describe('complete: words and values of a position', () => {
  it('intervals of DateAdd, quoted or not', () => {
    expect(at('DateAdd(|').labels.slice(0, 3)).toEqual(['yyyy', 'm', 'd'])
    expect(at('DateAdd(|').choose('yyyy')).toBe('DateAdd("yyyy"')
    expect(at('DateAdd("y|').choose('yyyy')).toBe('DateAdd("yyyy"')
    expect(at('DateAdd("|", 7, Now())').choose('ww')).toBe('DateAdd("ww", 7, Now())')
  })
  it('options of InStr are bare words', () => {
    expect(at('InStr([a], "b", 1, vb|)').labels).toEqual(['vbTextCompare', 'vbBinaryCompare'])
    expect(at('InStr([a], "b", vb|)').labels).toEqual([])
  })
  it('flow words in the branches of an IIF that is the result', () => {
    expect(at('IIF([a] = "1", Ig|').labels).toContain('IgnoreAttributeFlow')
    expect(at('IIF([a] = "1", IIF([b] = "1", "x", Ig|').labels).toContain('IgnoreAttributeFlow')
    expect(at('IIF(Ig|').labels).not.toContain('IgnoreAttributeFlow')
    expect(at('ToLower(IIF([a] = "1", Ig|').labels).not.toContain('IgnoreAttributeFlow')
  })
  it('values seen in sample users, as keys and in comparisons', () => {
    const values = { country: ['Germany', 'France', 'a "b"'] }
    expect(at('Switch(ToLower([country], ), , "|", "DE")', { values }).choose('Germany')).toBe(
      'Switch(ToLower([country], ), , "Germany", "DE")',
    )
    expect(at('Switch([country], , |', { values }).choose('a "b"')).toBe('Switch([country], , "a \\"b\\""')
    expect(at('IIF([country] = "Fr|', { values }).choose('France')).toBe('IIF([country] = "France"')
    expect(at('Switch([country], , "k", "|', { values }).labels).toEqual([])
    expect(at('Switch([constructor], , "|', { values }).labels).toEqual([])
  })
  it('nothing inside a free text', () => {
    expect(at('Append([a], "To|")').options).toEqual([])
  })
})

describe('complete: hints', () => {
  it('the parameter at the cursor', () => {
    expect(at('Switch([a], |').hint).toMatchObject({
      function: 'Switch',
      parameter: 'defaultValue',
      signature: 'Switch(source, defaultValue?, key1, value1, ...)',
    })
    expect(at('Switch([a], , "k", "v", |').hint?.parameter).toBe('key2')
    expect(at('Switch([a], , "k", "v", "m", |').hint?.parameter).toBe('value2')
    expect(at('Join(" ", [a], [b], |').hint?.parameter).toBe('source3')
    expect(at('append(ToLower([a], ), |').hint?.parameter).toBe('suffix')
    expect(at('FormatDateTime([a], "x", |', { dialect: 'cloud-sync' }).hint?.parameter).toBe('outputFormat')
  })
  it('none outside of calls, beyond the last position and for unknown functions', () => {
    expect(at('Append([a], "b")|').hint).toBeUndefined()
    expect(at('Append([a], "b", |').hint).toBeUndefined()
    expect(at('Frobnicate(|').hint).toBeUndefined()
  })
  it('commas inside texts, attributes and inner calls do not count', () => {
    expect(at('Append("a, b\\", c", |').hint?.parameter).toBe('suffix')
    expect(at('Append(Join(",", [a], [b]), |').hint?.parameter).toBe('suffix')
  })
})

describe('complete: any text', () => {
  it('gives a range around the cursor and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyExpression, fc.string({ unit: 'binary', maxLength: 50 })), fc.nat(80), (text, offset) => {
        const { from, to, options } = complete(text, offset, { attributes })
        expect(from <= Math.min(offset, text.length) && to >= Math.min(offset, text.length) && to <= text.length).toBe(true)
        expect(options.length).toBeLessThanOrEqual(200)
      }),
      { numRuns: 500 },
    )
  })
  it('odd offsets are brought into the text', () => {
    expect(complete('ToL', Number.NaN).from).toBe(0)
    expect(complete('ToL', -3).from).toBe(0)
    expect(complete('ToL', 99).options[0]?.label).toBe('ToLower')
  })
  it('a proposal for a function, filled in, parses', () => {
    for (const option of complete('', 0).options) {
      expect(parse(`${option.insert.replace(/\(\)?$/, '')}([a])`).diagnostics).toEqual([])
    }
  })
  it('100,000 characters', () => {
    const long = `Switch([a], , ${'"k, [x] (", "v", '.repeat(6_000)}`
    expect(complete(`${long}ToL`, long.length + 3).options[0]?.label).toBe('ToLower')
  })
})

describe('signature', () => {
  it('shows optional, repeated and paired positions', () => {
    const shown = (name: string) => [...functionsOf('entra')].filter(declaration => declaration.name === name).map(signature)
    expect(shown('ToLower')).toEqual(['ToLower(source, culture?)'])
    expect(shown('Switch')).toEqual(['Switch(source, defaultValue?, key1, value1, ...)'])
    expect(shown('Join')).toEqual(['Join(separator, source1, ...)'])
    expect(shown('BitAnd')).toEqual(['BitAnd(value1, value2)'])
    expect(shown('Now')).toEqual(['Now()'])
  })
})
