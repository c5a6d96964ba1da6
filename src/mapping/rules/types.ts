import type { OutcomeType } from '../analysis/outcome.js'
import { runRow } from '../analysis/run.js'
import { type MappingRule, mappingRule } from './rule.js'
import type { Place, RowView } from './view.js'

/** Family Y: types. */

const known = (row: RowView): readonly OutcomeType[] => [...(row.outcome?.types ?? [])]
const isTruth = (text: string) => /^(true|false)$/i.test(text)
const source = (row: RowView) => (row.kind === 'direct' ? `[${row.row.source?.name ?? ''}]` : 'the expression')

const booleanTarget = mappingRule({
  id: 'Y01',
  code: 'MAP301',
  name: 'boolean-target',
  severity: 'error',
  title: 'a boolean target gets something else',
  explain:
    'The value of a boolean attribute has to be true or false. An expression whose results are only the texts "True" and "False" works and is a warning: Not([IsSoftDeleted]) is the plainer form.',
  wrong: 'active ← [department]',
  right: 'active ← Not([IsSoftDeleted])',
  *check({ rows }) {
    for (const row of rows) {
      if (row.place?.type !== 'Boolean' || !row.outcome || row.kind === 'constant') continue
      const types = known(row)
      if (types.every(type => type === 'Boolean')) continue
      const { onlyTexts, texts, freeTypes } = row.outcome
      if (texts.every(({ text }) => isTruth(text)) && [...freeTypes].every(type => type === 'Boolean'))
        yield {
          row,
          severity: 'warning',
          message: `${onlyTexts ? 'the' : 'some'} results are the texts "True" and "False", not booleans`,
          hint: row.key === 'active' ? 'Not([IsSoftDeleted]) gives a boolean' : 'CBool(…) gives a boolean',
        }
      else if (types.every(type => type === 'Boolean' || type === 'Unknown'))
        yield { row, severity: 'warning', message: `${source(row)} is not known to be a boolean` }
      else yield { row, message: `${source(row)} is no boolean` }
    }
  },
})

const provenTarget = mappingRule({
  id: 'Y02',
  code: 'MAP302',
  name: 'number-or-date-target',
  severity: 'warning',
  title: 'a number or date target gets something not known to be one',
  explain:
    'Integer attributes take digits only, date attributes ISO 8601. A value that cannot be converted is an error for that user. Make sure of the form with an expression, or check it with sample users.',
  wrong: 'an Integer attribute ← [employeeId]',
  right: 'an Integer attribute ← Count([proxyAddresses])',
  *check({ rows }) {
    for (const row of rows) {
      const type = row.place?.type
      if ((type !== 'Integer' && type !== 'DateTime') || !row.outcome || row.kind === 'constant') continue
      const { texts, freeTypes } = row.outcome
      if (!texts.every(({ text }) => fits(text, type)) || ![...freeTypes].every(item => item === type))
        yield { row, message: `${source(row)} is not known to be ${type === 'Integer' ? 'a whole number' : 'a date and time'}` }
    }
  },
})

const referenceTarget = mappingRule({
  id: 'Y03',
  code: 'MAP303',
  name: 'reference-target',
  severity: 'error',
  title: 'a reference target gets something that is no plain reference',
  explain:
    'manager and members take a reference attribute directly. Functions such as Switch do not work on references, and names or addresses are no identifiers of the target.',
  wrong: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager ← Switch([manager], , "a", "b")',
  right: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager ← [manager]',
  *check({ rows }) {
    for (const row of rows) {
      if (row.place?.type !== 'Reference' || !row.outcome) continue
      if (row.kind === 'direct' && known(row).every(type => type === 'Reference' || type === 'Unknown')) continue
      if (row.kind === 'expression' && row.tree?.type === 'attribute' && known(row).every(type => type === 'Reference')) continue
      yield {
        row,
        message:
          row.kind === 'expression'
            ? 'a function cannot be used on a reference'
            : `${row.kind === 'constant' ? 'a constant' : source(row)} is no reference`,
        hint: 'map the reference attribute directly',
      }
    }
  },
})

const severalValues = mappingRule({
  id: 'Y04',
  code: 'MAP304',
  name: 'several-values',
  severity: 'error',
  title: 'a single-valued target gets several values',
  explain:
    'The service logs SchemaPropertyCanOnlyAcceptValue and skips the user. Pick one value with Item, or join them with Join.',
  wrong: 'emails[type eq "other"].value ← [otherMails]',
  right: 'emails[type eq "other"].value ← Item([otherMails], 1)',
  *check({ rows }) {
    for (const row of rows)
      if (row.outcome?.multivalued && row.place && !row.place.multivalued)
        yield {
          row,
          message: `${source(row)} has several values, the target takes one`,
          hint: 'use Item for one of them, or Join',
        }
  },
})

/** Whether a constant can be converted to the type of a place. */
function fits(text: string, type: Place['type']): boolean {
  if (type === 'Boolean') return isTruth(text)
  if (type === 'Integer') return /^\s*-?\d+\s*$/.test(text)
  if (type === 'DateTime') return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(text)
  return true
}

const constantMisfit = mappingRule({
  id: 'Y05',
  code: 'MAP305',
  name: 'constant-misfit',
  severity: 'error',
  title: 'a constant or default does not fit the target type',
  explain: 'Booleans are True or False, integers digits, dates ISO 8601. Correct the text.',
  wrong: 'active ← "yes"',
  right: 'active ← "True"',
  *check({ rows }) {
    for (const row of rows) {
      if (!row.place) continue
      const { type } = row.place
      const texts = [row.kind === 'constant' ? row.row.source?.name : undefined, row.flow.defaultValue || undefined]
      for (const text of texts)
        if (text !== undefined && !fits(text, type)) yield { row, message: `${JSON.stringify(text)} is no ${type.toLowerCase()}` }
    }
  },
})

const tooLong = mappingRule({
  id: 'Y06',
  code: 'MAP306',
  name: 'longer-than-target',
  severity: 'warning',
  title: 'a value may be longer than the target takes',
  explain:
    "The target's MaximumLength is below what the source can hold. Values beyond it are refused or cut. Shorten with Left, or check with sample users how many are concerned.",
  wrong: 'a target with MaximumLength 50 ← [jobTitle]',
  right: 'a target with MaximumLength 50 ← Left([jobTitle], 50)',
  *check({ rows, inScope }) {
    for (const row of rows) {
      const limit = row.place?.maximumLength
      if (limit === undefined || !row.outcome) continue
      const longest = row.outcome.texts.toSorted((a, b) => b.text.length - a.text.length)[0]
      if (longest && longest.text.length > limit)
        yield {
          row,
          span: longest.node.span,
          message: `${JSON.stringify(shorten(longest.text))} has ${longest.text.length} characters, the target takes ${limit}`,
        }
      else if (row.outcome.maximumLength !== undefined) {
        if (row.outcome.maximumLength > limit)
          yield {
            row,
            message: `${source(row)} can have ${row.outcome.maximumLength} characters, the target takes ${limit}`,
            hint: `Left(…, ${limit}) cuts it`,
          }
      } else {
        const tooMany = runRow(row, inScope).filter(({ value }) => typeof value === 'string' && value.length > limit).length
        if (tooMany > 0)
          yield {
            row,
            message: `${tooMany} of ${inScope.length} sample users have more than the ${limit} characters that the target takes`,
          }
      }
    }
  },
})

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

export const typeRules: readonly MappingRule[] = [
  booleanTarget,
  provenTarget,
  referenceTarget,
  severalValues,
  constantMisfit,
  tooLong,
]
