import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type Diagnostic } from '../../src/diagnostics/index.js'
import { compile, EvaluationError, type LintOptions, lint, lintRules, parse } from '../../src/expression/index.js'
import { readCorpus, updateBlock, updating } from '../support/corpus.js'
import { anyExpression, anyRecord } from './arbitrary.js'

const errors = (text: string, dialect: LintOptions['dialect'] = 'entra') =>
  parse(text, { dialect }).diagnostics.filter(({ severity }) => severity === 'error')

function findings(text: string, options: LintOptions = {}): Diagnostic[] {
  const { tree } = parse(text, { dialect: options.dialect })
  return tree ? lint(tree, text, options) : []
}
const codes = (text: string, options: LintOptions = {}) => findings(text, options).map(({ code }) => code)

/** Context in which a rule's own examples are judged. */
const contexts: Readonly<Record<string, LintOptions>> = { EXP418: { flowType: 'Always' } }

describe('lint: every rule', () => {
  for (const { id, code, examples, declaration } of lintRules) {
    it(`${code} ${id}: its wrong example is found, its right one is not`, () => {
      const options = contexts[code] ?? {}
      expect(errors(examples.wrong)).toEqual([])
      expect(errors(examples.right)).toEqual([])
      expect(codes(examples.wrong, options)).toContain(code)
      expect(codes(examples.right, options)).not.toContain(code)
      expect(declaration.name).toBe(id)
    })
  }

  it('ids and codes are different, codes in order', () => {
    expect(new Set(lintRules.map(({ id }) => id)).size).toBe(lintRules.length)
    const list = lintRules.map(({ code }) => code)
    expect([...new Set(list)].sort()).toEqual(list)
  })
})

describe('lint: pages', () => {
  for (const item of readCorpus('expression/lint')) {
    it(`${item.title} (${item.place})`, () => {
      const text = item.block('expr') ?? ''
      const options = (item.json('options') ?? {}) as LintOptions
      expect(errors(text, options.dialect)).toEqual([])
      const found = findings(text, options)
      const drawn = found
        .map(
          ({ code, severity, span, message }) =>
            `${code} ${severity} ${JSON.stringify(text.slice(span?.start, span?.end))} ${message}`,
        )
        .join('\n')
      if (updating) updateBlock(item, 'diagnostics', drawn)
      else expect(drawn).toBe(item.block('diagnostics'))
      const fixed = item.block('fixed')
      const edits = found.flatMap(({ fix }) => fix?.edits ?? [])
      if (fixed !== undefined) expect(applyEdits(text, edits)).toBe(fixed)
      else expect(edits).toEqual([])
    })
  }
})

describe('lint: fixes', () => {
  const examples = lintRules.flatMap(({ examples: { wrong }, code }) =>
    findings(wrong, contexts[code]).map(finding => ({ wrong, finding })),
  )

  it('every fix gives an expression without the finding', () => {
    for (const { wrong, finding } of examples) {
      if (!finding.fix) continue
      const fixed = applyEdits(wrong, finding.fix.edits)
      expect(errors(fixed), fixed).toEqual([])
      expect(codes(fixed, contexts[finding.code]), `${finding.code}: ${fixed}`).not.toContain(finding.code)
    }
  })

  it('safe fixes keep the value of any expression for any record', () => {
    const run = (text: string, record: Record<string, unknown>) => {
      try {
        return {
          value: compile(text).evaluate(record, { now: new Date('2026-01-02T03:04:05Z'), random: () => 0.5, uuid: () => 'u' }),
        }
      } catch (error) {
        // Which of two errors comes first may change.
        if (error instanceof EvaluationError) return { failed: true }
        throw error
      }
    }
    let fixes = 0
    const base = [
      'Switch([a], "d", "x", "1", "y", "2", "x", "3", "y", [b])',
      'Replace([a], , "\\d+", , "\\2C\\,", , )',
      'Append("\\\\d\\d\\"", [a])',
      'DateAdd("d", 7, [a])',
      'DateDiff("ww", [a], "2020-01-01")',
    ]
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...base), anyExpression), anyRecord, (text, record) => {
        const edits = findings(text).flatMap(({ fix }) => (fix?.safe ? fix.edits : []))
        if (edits.length === 0) return
        let before: unknown
        try {
          before = run(text, record)
        } catch {
          return // Not sound for the checker: nothing to compare.
        }
        fixes++
        const after = run(applyEdits(text, edits), record)
        expect(after).toEqual(before)
      }),
      { numRuns: 600 },
    )
    expect(fixes).toBeGreaterThan(100)
  })
})

describe('lint: any expression', () => {
  it('findings lie inside the text and never throw', () => {
    fc.assert(
      fc.property(anyExpression, text => {
        for (const { span, kind } of findings(text, { flowType: 'Always', required: true })) {
          expect(kind).toBe('lint')
          expect(span && span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true)
        }
      }),
    )
  })

  it('50,000 keys take no longer than a breath', () => {
    const many = `Switch(ToLower([a]), , ${Array.from({ length: 50_000 }, (_, index) => `"k${index % 49_999}", "v"`).join(', ')})`
    expect(codes(many)).toEqual(['EXP424', 'EXP403'])
  })

  it('Connect is not linted', () => {
    expect(codes('IIF(IsNull([a]), "1", "2")', { dialect: 'connect' })).toEqual([])
  })
})

describe('lint: the country expression of the seed', () => {
  const seed = readFileSync(new URL('../../fixtures/expression/lint/country-switch.expr', import.meta.url), 'utf8').trim()

  it('is told about the null test and the missing default, nothing else', () => {
    expect(findings(seed).map(({ code, span }) => `${code} ${seed.slice(span?.start, span?.end)}`)).toEqual([
      'EXP401 IsNull([country])',
      'EXP424 , ',
    ])
  })

  it('gives the same for everybody when its guard has become a key', () => {
    const fixed = applyEdits(
      seed,
      findings(seed).flatMap(({ fix }) => fix?.edits ?? []),
    )
    expect(fixed.slice(0, 60)).toBe('Switch(ToLower([country], ), , "", "", "afghanistan", "AF", ')
    expect(codes(fixed)).toEqual(['EXP424'])
    const [before, after] = [compile(seed), compile(fixed)]
    for (const record of [{}, { country: 'Germany' }, { country: 'ZIMBABWE' }, { country: 'Atlantis' }]) {
      expect(after.evaluate(record)).toBe(before.evaluate(record))
    }
  })
})
