import { z } from 'zod'
import { readTable } from '../../pipeline/index.js'
import { Fault, invalidInput } from '../fault.js'
import { asCell } from './as-cell.js'

/** One row of a test table. */
export interface TestCase {
  /** Line in a CSV file, position from 1 in a JSON file. */
  readonly place: number
  readonly name: string
  readonly record: Readonly<Record<string, unknown>>
  /** What the expression must give; null and "" are both an empty cell in CSV. */
  readonly expect?: unknown
  /** Code, name or kind of the diagnostic it must give. */
  readonly expectError?: string
  readonly now?: string
}

export interface TestFile {
  readonly cases: readonly TestCase[]
  /** The file with new expectations: one result a case, in order. */
  update(results: readonly unknown[]): string
}

const reserved = new Set(['expect', 'expect_error', 'name', 'now'])

const jsonCase = z.strictObject({
  name: z.string().optional(),
  record: z.record(z.string(), z.unknown()).optional(),
  expect: z.unknown().optional(),
  expectError: z.string().optional(),
  now: z.string().optional(),
})

/** @throws Fault when the file is not a test table, with the line or JSON pointer */
export function readTestFile(text: string, file: string): TestFile {
  return file.toLowerCase().endsWith('.json') ? readJson(text, file) : readCsv(text, file)
}

function readCsv(text: string, file: string): TestFile {
  const table = readTable(text)
  if (table.problem) throw new Fault(invalidInput, `${file}: ${table.problem.message}`, table.problem.hint)
  const { header, rows, separator } = table
  if (!header.includes('expect') && !header.includes('expect_error')) {
    throw new Fault(
      invalidInput,
      `${file} has no column expect or expect_error`,
      header.some(Boolean)
        ? `its columns are ${header.join(', ')}`
        : 'the first line names the columns: source attributes, expect',
    )
  }
  const column = (name: string, cells: readonly string[]) => cells[header.indexOf(name)]
  const cases = rows.map(({ line, cells }): TestCase => {
    const record: Record<string, unknown> = Object.create(null)
    for (const [index, name] of header.entries())
      if (!reserved.has(name) && cells[index] !== '' && cells[index] !== undefined) record[name] = cells[index]
    const error = column('expect_error', cells)
    const now = column('now', cells)
    return {
      place: line,
      name: column('name', cells) ?? '',
      record,
      ...(error ? { expectError: error } : { expect: column('expect', cells) ?? '' }),
      ...(now && { now }),
    }
  })
  const update = (results: readonly unknown[]) => {
    const at = header.indexOf('expect')
    const lines = rows.map(({ cells }, index) =>
      cells.map((cell, position) => (position === at && !cases[index]?.expectError ? asCell(results[index]) : cell)),
    )
    const cell = (value: string) =>
      value.includes(separator) || /["\r\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value
    return [header, ...lines].map(row => `${row.map(cell).join(separator)}\n`).join('')
  }
  return { cases, update }
}

function readJson(text: string, file: string): TestFile {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new Fault(
      invalidInput,
      `${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      'a list of { "record": {...}, "expect": ... }',
    )
  }
  const parsed = z.array(jsonCase).safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Fault(
      invalidInput,
      `${file}: /${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'not a list of tests'}`,
      'a list of { "record": {...}, "expect": ... }',
    )
  }
  const cases = parsed.data.map(
    (item, index): TestCase => ({
      place: index + 1,
      name: item.name ?? '',
      record: item.record ?? {},
      ...(item.expectError !== undefined ? { expectError: item.expectError } : { expect: item.expect ?? null }),
      ...(item.now !== undefined && { now: item.now }),
    }),
  )
  const update = (results: readonly unknown[]) =>
    `${JSON.stringify(
      parsed.data.map((item, index) => (item.expectError === undefined ? { ...item, expect: results[index] } : item)),
      null,
      2,
    )}\n`
  return { cases, update }
}
