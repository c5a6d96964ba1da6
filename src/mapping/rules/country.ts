import { countries, isAlpha2 } from '../../countries/index.js'
import { runRow, tryExpression } from '../analysis/run.js'
import { type MappingRule, mappingRule } from './rule.js'
import type { MappingView, RowView } from './view.js'

/** Family C: the country. SCIM wants two upper-case letters of ISO 3166-1; Entra's `country` is free text. */

/** Rows that write a country of an address. */
const countryRows = ({ rows, object }: MappingView): RowView[] =>
  object === 'Group'
    ? []
    : rows.filter(
        ({ path, kind }) =>
          path?.attribute.toLowerCase() === 'addresses' && path.subAttribute?.toLowerCase() === 'country' && kind !== 'empty',
      )

/** Results that are literals: of the expression, the constant, and the row's default. */
function* literalResults(row: RowView) {
  for (const { text, node } of row.outcome?.texts ?? []) yield { text, span: node.span }
  if (row.flow.defaultValue) yield { text: row.flow.defaultValue, span: undefined }
}

/** Every different text once, with its first place. */
function distinct(row: RowView, wanted: (text: string) => boolean) {
  const found = new Map<string, { start: number; end: number } | undefined>()
  for (const { text, span } of literalResults(row)) if (text !== '' && wanted(text) && !found.has(text)) found.set(text, span)
  return found
}

const twoLetters = /^[A-Z]{2}$/

const notTwoLetters = mappingRule({
  id: 'C02',
  code: 'MAP802',
  name: 'country-not-two-letters',
  severity: 'error',
  title: 'a country result is something else than two upper-case letters',
  explain:
    'Values longer than two characters do not reach Code42, and lower-case codes are not ISO 3166-1. Write the alpha-2 code in capitals.',
  wrong: 'Switch([country], , "Germany", "DEU")',
  right: 'Switch([country], , "Germany", "DE")',
  *check(mapping) {
    for (const row of countryRows(mapping))
      for (const [text, span] of distinct(row, value => !twoLetters.test(value)))
        yield {
          row,
          span,
          message: `${JSON.stringify(text)} is no two-letter code`,
          hint: isAlpha2(text.toUpperCase()) ? `write "${text.toUpperCase()}"` : codeHint(text),
        }
  },
})

const codeHint = (text: string) => {
  const country = countries.find(({ alpha3, name }) => alpha3 === text.toUpperCase() || name.toLowerCase() === text.toLowerCase())
  return country ? `write "${country.alpha2}"` : undefined
}

const unassigned = mappingRule({
  id: 'C03',
  code: 'MAP803',
  name: 'country-code-unassigned',
  severity: 'error',
  title: 'a country result is not an assigned ISO 3166-1 code',
  explain:
    'Two letters alone are not a country: UK and EL are used elsewhere, but ISO 3166-1 has GB and GR. XK (Kosovo) is user-assigned and not part of ISO 3166-1.',
  wrong: 'Switch([country], , "united kingdom", "UK")',
  right: 'Switch([country], , "united kingdom", "GB")',
  *check(mapping) {
    for (const row of countryRows(mapping))
      for (const [text, span] of distinct(row, value => twoLetters.test(value) && !isAlpha2(value)))
        yield {
          row,
          span,
          message: `${JSON.stringify(text)} is not assigned in ISO 3166-1`,
          hint: text === 'UK' ? 'write "GB"' : text === 'EL' ? 'write "GR"' : undefined,
        }
  },
})

/** What a country expression makes of inputs, asked of the expression itself: works for every shape. */
interface Probe {
  readonly row: RowView
  readonly ask: (input: string) => string
  /** usageLocation steps in for some: it is always a code, so that what the free text lacks says little. */
  readonly hasUsageLocation: boolean
}

function* probes(mapping: MappingView): Iterable<Probe> {
  for (const row of countryRows(mapping)) {
    const names = [...row.attributes.keys()].filter(name => name !== 'usageLocation')
    const [source] = names
    const { text } = row
    if (row.kind !== 'expression' || source === undefined || text === undefined || !row.tree || row.tree.type === 'attribute')
      continue
    if (names.length > 1 && !names.includes('country')) continue
    const name = names.includes('country') ? 'country' : source
    yield {
      row,
      hasUsageLocation: row.attributes.has('usageLocation'),
      ask: input => {
        const value = tryExpression(text, { [name]: input })
        return typeof value === 'string' ? value : ''
      },
    }
  }
}

/** A text that no expression should make a country of. */
const noCountry = 'Nowhere Land'

const freeText = mappingRule({
  id: 'C01',
  code: 'MAP801',
  name: 'country-free-text',
  severity: 'warning',
  title: 'the country is mapped from free text',
  explain:
    "Entra's country holds whatever was typed, up to 128 characters; Code42 takes two letters of ISO 3166-1 and drops the rest. Use an expression (attrmap country-switch), usageLocation, or fill country from the on-premises attribute c and check every value.",
  wrong: 'addresses[type eq "work"].country ← [country]',
  right: 'addresses[type eq "work"].country ← the expression of attrmap country-switch',
  *check(mapping, { options }) {
    if (options.directoryAlpha2) return
    for (const row of countryRows(mapping))
      if (row.tree?.type === 'attribute' && row.tree.name !== 'usageLocation')
        yield {
          row,
          message: `[${row.tree.name}] is free text; only two-letter codes are honoured`,
          hint: 'use an expression (attrmap country-switch makes one), usageLocation, or no mapping',
        }
    for (const { row, ask } of probes(mapping)) {
      const given = ask(noCountry)
      if (given !== '' && !twoLetters.test(given))
        yield {
          row,
          message: `what is no country comes through: ${JSON.stringify(noCountry)} gives ${JSON.stringify(given)}`,
          hint: 'let unknown values become empty',
        }
    }
  },
})

const losesCodes = mappingRule({
  id: 'C04',
  code: 'MAP804',
  name: 'country-loses-codes',
  severity: 'warning',
  title: 'the country expression loses values that are codes already',
  explain:
    'Where the directory holds "US" or "USA" the expression gives nothing, so a good value is thrown away. Let alpha-2 codes pass (attrmap country-switch does), and alpha-3 codes where people have them; alpha-3 alone is a note, because every three-letter key costs eleven characters.',
  wrong: 'Switch(ToLower([country], ), , "germany", "DE")',
  right: 'Switch(ToLower([country], ), , "germany", "DE", "de", "DE", "deu", "DE")',
  *check(mapping) {
    for (const { row, ask, hasUsageLocation } of probes(mapping)) {
      if (hasUsageLocation) continue
      const produced = countries.filter(
        ({ alpha2, name }) =>
          ask(name) === alpha2 || ask(alpha2) === alpha2 || row.outcome?.texts.some(({ text }) => text === alpha2),
      )
      const alpha2 = produced.filter(country => ask(country.alpha2) !== country.alpha2)
      const alpha3 = produced.filter(country => ask(country.alpha3) !== country.alpha2)
      if (alpha2.length > 0)
        yield {
          row,
          message: `${counted(alpha2.length)} nothing or something else, for instance ${JSON.stringify(alpha2[0]?.alpha2)}${alpha3.length > 0 ? `; so do alpha-3 codes (${alpha3.length})` : ''}`,
          hint: 'attrmap country-switch --accept-codes 2 lets them pass',
        }
      else if (alpha3.length > 0)
        yield {
          row,
          severity: 'info',
          message: `${alpha3.length === 1 ? '1 alpha-3 code is' : `${alpha3.length} alpha-3 codes are`} not understood, for instance ${JSON.stringify(alpha3[0]?.alpha3)}`,
          hint: 'attrmap country-switch --accept-codes 3 lets them pass',
        }
    }
  },
})

const counted = (count: number) => (count === 1 ? '1 alpha-2 code gives' : `${count} alpha-2 codes give`)

const lacksEntries = mappingRule({
  id: 'C05',
  code: 'MAP805',
  name: 'country-lacks-entries',
  severity: 'info',
  title: 'the country expression lacks entries of ISO 3166-1',
  explain:
    'People of these countries get no country. Where only halves of a name are keys ("bosnia", "herzegovina"), the usual full name gives nothing. attrmap country-switch --compare shows every missing name.',
  wrong: 'Switch(ToLower([country], ), , "bosnia", "BA", "herzegovina", "BA")',
  right: 'Switch(ToLower([country], ), , "bosnia and herzegovina", "BA")',
  *check(mapping) {
    for (const { row, ask, hasUsageLocation } of probes(mapping)) {
      if (hasUsageLocation) continue
      const literal = new Set(row.outcome?.texts.map(({ text }) => text))
      const missing = countries.filter(
        ({ alpha2, name, isoName }) =>
          !literal.has(alpha2) && ask(alpha2) !== alpha2 && ask(name) !== alpha2 && ask(isoName) !== alpha2,
      )
      if (missing.length > 0)
        yield {
          row,
          message: `${missing.length} of ${countries.length} ISO codes can never come out: ${list(missing.map(({ alpha2 }) => alpha2))}`,
          hint: 'attrmap country-switch writes an expression for all of them',
        }
      const split = countries.filter(({ alpha2, name }) => {
        const halves = name.split(/ and /i)
        return halves.length === 2 && ask(name) !== alpha2 && halves.every(half => ask(half) === alpha2)
      })
      if (split.length > 0)
        yield {
          row,
          message: `only the halves of these names are known, not the full name: ${list(split.map(({ name }) => name))}`,
          hint: 'add the full names as keys',
        }
    }
  },
})

const list = (items: readonly string[]) =>
  items.length <= 12 ? items.join(', ') : `${items.slice(0, 12).join(', ')} and ${items.length - 12} more`

const usageLocation = mappingRule({
  id: 'C06',
  code: 'MAP806',
  name: 'country-from-usage-location',
  severity: 'info',
  title: 'usageLocation is used as the country',
  explain:
    'usageLocation is always a two-letter code when it is there, but it says where licences are used, not where somebody lives, and guests and people without a licence often lack it.',
  wrong: 'addresses[type eq "work"].country ← [usageLocation]',
  right: 'the same, knowing this',
  *check(mapping) {
    for (const row of countryRows(mapping))
      if (row.attributes.has('usageLocation'))
        yield { row, message: 'usageLocation is the place of licence use, and often empty for guests' }
  },
})

const unmatched = mappingRule({
  id: 'C07',
  code: 'MAP807',
  name: 'country-values-unmatched',
  severity: 'warning',
  title: 'country values of the sample users do not become a code',
  explain:
    'These people get no country in Code42. Add the spellings to the expression, or correct the values in the directory. Blanks around a value are enough to miss a key.',
  wrong: 'country "Deutschland" with an expression that knows "germany" only',
  right: 'country-switch --extra with the line deutschland,DE',
  data: true,
  *check(mapping) {
    for (const row of countryRows(mapping)) {
      const counts = new Map<string, number>()
      const padded = new Map<string, number>()
      const names = [...row.attributes.keys()]
      for (const { sample, value } of runRow(row, mapping.inScope)) {
        const input = names.map(name => sample.record[name]).find(item => typeof item === 'string' && item !== '')
        if (typeof input !== 'string') continue
        if (input !== input.trim()) padded.set(input, (padded.get(input) ?? 0) + 1)
        if (!isAlpha2(value)) counts.set(input, (counts.get(input) ?? 0) + 1)
      }
      const show = (found: Map<string, number>) =>
        list(
          [...found]
            .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
            .map(([input, count]) => `${JSON.stringify(input)} (${count})`),
        )
      if (counts.size > 0)
        yield {
          row,
          message: `${counts.size === 1 ? 'one value does' : `${counts.size} values do`} not become a country code: ${show(counts)}`,
        }
      if (padded.size > 0)
        yield {
          row,
          message: `${padded.size === 1 ? 'one value has' : `${padded.size} values have`} blanks at the beginning or end: ${show(padded)}`,
        }
    }
  },
})

export const countryRules: readonly MappingRule[] = [
  freeText,
  notTwoLetters,
  unassigned,
  losesCodes,
  lacksEntries,
  usageLocation,
  unmatched,
]
