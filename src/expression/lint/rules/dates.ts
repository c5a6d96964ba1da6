import type { Edit, Span } from '../../../diagnostics/index.js'
import { readByFormat } from '../../dates/format-read.js'
import { tokensOf } from '../../dates/format-tokens.js'
import { fromDate } from '../../dates/instant.js'
import { defaultStyles } from '../../dates/styles.js'
import { quote } from '../../format/print.js'
import { declarationOf, positionOf } from '../../positions.js'
import type { Call, Expression, TextLiteral } from '../../syntax/tree.js'
import { argument, isCall, nameOf } from '../look.js'
import { defineRule } from '../rule.js'

export const dateFormatBlank = defineRule({
  id: 'date-format-blank',
  code: 'EXP409',
  summary: 'a blank in a date format that is probably a slip',
  explain:
    'A blank in a format is a blank in the text: reading fails on every value without it. Blanks at the ends, two in a row, and those beside - / : are nearly always typing errors.',
  examples: {
    wrong: 'FormatDateTime([hireDate], , "yyyyMMdd", "dd/MM/ yyyy")',
    right: 'FormatDateTime([hireDate], , "yyyyMMdd", "dd/MM/yyyy")',
  },
  check({ nodes, report }) {
    for (const format of formatsOf(nodes)) {
      const fixed = format.value
        .trim()
        .replace(/ {2,}/g, ' ')
        .replace(/ ?([-/:]) ?/g, '$1')
      if (fixed === format.value || /'/.test(format.value)) continue
      report(format.span, {
        message: `the blank in ${quote(format.value)} is part of the date`,
        hint: `write ${quote(fixed)}, unless the values really have the blank`,
        fix: { title: `write ${quote(fixed)}`, safe: false, edits: [{ span: format.span, text: quote(fixed) }] },
      })
    }
  },
})

export const dateFormatLetters = defineRule({
  id: 'date-format-letters',
  code: 'EXP410',
  summary: 'date format letters that mean something else',
  explain:
    'In .NET formats MM is the month and mm the minute, dd the day and yyyy the year; D and Y are no format letters and stand for themselves. Letter case counts.',
  examples: {
    wrong: 'FormatDateTime([hireDate], , "yyyyMMdd", "yyyy-mm-dd")',
    right: 'FormatDateTime([hireDate], , "yyyyMMdd", "yyyy-MM-dd")',
  },
  check({ nodes, report }) {
    for (const format of formatsOf(nodes)) {
      const { value } = format
      if (/['"\\%]/.test(value)) continue
      const fixed = monthsForMinutes(value)
        .replace(/Y+/g, letters => letters.toLowerCase())
        .replace(/D+/g, letters => letters.toLowerCase())
      if (fixed === value) continue
      report(format.span, {
        message: `${quote(value)} probably means ${quote(fixed)}`,
        hint: 'MM is the month, mm the minute, dd the day, yyyy the year',
        fix: { title: `write ${quote(fixed)}`, safe: false, edits: [{ span: format.span, text: quote(fixed) }] },
      })
    }
  },
})

/** Minutes beside a year or day, in a format without hours and months, were meant to be months. */
function monthsForMinutes(format: string): string {
  const isDate = /[yYdD]/.test(format) && !/[Hh]/.test(format) && !format.includes('M')
  return isDate ? format.replace(/m+/g, letters => letters.toUpperCase()) : format
}

export const dateWithoutCDate = defineRule({
  id: 'date-without-cdate',
  code: 'EXP411',
  summary: 'a raw value where a date-time is needed',
  explain:
    'DateAdd and DateDiff calculate with the results of CDate, Now and DateAdd. The reference wraps attributes in CDate first, which also says where the conversion fails.',
  examples: { wrong: 'DateAdd("d", 7, [hireDate])', right: 'DateAdd("d", 7, CDate([hireDate]))' },
  check({ nodes, text, report }) {
    for (const { node } of nodes) {
      if (!isCall(node, 'DateAdd', 'DateDiff')) continue
      const dates = isCall(node, 'DateAdd') ? [argument(node, 2)] : [argument(node, 1), argument(node, 2)]
      for (const date of dates) {
        if (date?.type !== 'attribute' && date?.type !== 'text') continue
        const wrapped = `CDate(${text.slice(date.span.start, date.span.end)})`
        report(date.span, {
          message: `${nameOf(node)} needs a date-time here`,
          hint: `write ${wrapped}`,
          fix: { title: 'wrap it in CDate', safe: true, edits: around(date.span) },
        })
      }
    }
  },
})

export const dateFormatMismatch = defineRule({
  id: 'date-format-mismatch',
  code: 'EXP426',
  summary: 'the input format does not fit what the function inside gives',
  explain:
    'CDate, DateAdd, Now and DateFromNum give M/d/yyyy h:mm:ss tt, such as 8/25/2026 5:41:18 PM. FormatDateTime reads its source exactly by the input format, so that any other form fails for everybody; NumFromDate reads ISO 8601 only. A published sample makes this very mistake.',
  examples: {
    wrong: 'FormatDateTime(DateAdd("yyyy", 5, CDate([hireDate])), , "yyyy-MM-dd", "yyyyMMdd")',
    right: 'FormatDateTime(DateAdd("yyyy", 5, CDate([hireDate])), , "M/d/yyyy h:mm:ss tt", "yyyyMMdd")',
  },
  check({ nodes, report }) {
    for (const { node } of nodes) {
      if (!isCall(node, 'FormatDateTime', 'NumFromDate')) continue
      const source = argument(node, 0)
      if (!source || !isCall(source, ...dateFunctions)) continue
      if (nameOf(node) === 'NumFromDate') {
        report(source.span, {
          message: `NumFromDate does not read what ${nameOf(source)} gives`,
          hint: `write FormatDateTime(..., , ${quote(printed)}, "yyyy-MM-ddTHH:mm:ssZ") around it`,
        })
        continue
      }
      const [input] = formatsOfCall(node)
      if (!input || input !== argument(node, 2) || argument(node, 1) || reads(input.value)) continue
      report(input.span, {
        message: `${nameOf(source)} never gives a date in the form ${quote(input.value)}`,
        hint: `write ${quote(printed)}`,
        fix: { title: `write ${quote(printed)}`, safe: false, edits: [{ span: input.span, text: quote(printed) }] },
      })
    }
  },
})

/** What the date functions print. */
const printed = 'M/d/yyyy h:mm:ss tt'
const dateFunctions: readonly string[] = ['CDate', 'DateAdd', 'Now', 'DateFromNum']
const samples = ['1/2/2026 3:04:05 AM', '12/25/2026 11:59:59 PM']

/** Can an input format read the results of the date functions? A malformed one is judged elsewhere. */
function reads(format: string): boolean {
  const tokens = tokensOf(format)
  const never = () => fromDate(new Date(0)) ?? 0n
  return tokens === undefined || samples.every(sample => readByFormat(tokens, sample, defaultStyles, never) !== undefined)
}

/** Two insertions, so that a fix inside the text can be applied in the same go. */
const around = ({ start, end }: Span): Edit[] => [
  { span: { start, end: start }, text: 'CDate(' },
  { span: { start: end, end }, text: ')' },
]

function formatsOf(nodes: readonly { readonly node: Expression }[]): TextLiteral[] {
  return nodes.flatMap(({ node }) => (isCall(node, 'FormatDateTime') ? formatsOfCall(node) : []))
}

/** The third and fourth positions; in Cloud Sync's form of three the second and third. */
function formatsOfCall(call: Call): TextLiteral[] {
  const declaration = declarationOf(call.name)
  const from = call.slots.length === 3 || !declaration || !positionOf(declaration, 3) ? 1 : 2
  return call.slots.slice(from, from + 2).flatMap(slot => (slot.value?.type === 'text' ? [slot.value] : []))
}
