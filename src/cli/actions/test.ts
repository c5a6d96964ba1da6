import { access } from 'node:fs/promises'
import { type CompiledExpression, compile, EvaluationError, ExpressionError } from '../../expression/index.js'
import type { Invocation } from '../command.js'
import { loadConfig } from '../config.js'
import { exitCodes, Fault, noInput } from '../fault.js'
import { findFiles, isExpressionFile } from '../files.js'
import { data, property } from '../output/github.js'
import { envelope, plain } from '../output/json.js'
import { junitDocument, xml } from '../output/junit.js'
import type { Terminal } from '../terminal.js'
import { asCell } from '../testing/as-cell.js'
import { readTestFile, type TestCase } from '../testing/test-case.js'
import { withLineEndsOf } from '../text.js'

interface Result {
  readonly file: string
  readonly test: TestCase
  readonly passed: boolean
  readonly got: unknown
  readonly message?: string
}

const isTest = (name: string) => /\.test\.(csv|json)$/i.test(name)

export async function run(call: Invocation): Promise<number> {
  return call.flags.on('watch') ? watching(call) : once(call)
}

/** @param wrote gets what was written of each file */
async function once(call: Invocation, wrote?: Map<string, string>): Promise<number> {
  const { arguments: paths, flags, format, terminal, command } = call
  const { config, folder } = await loadConfig(flags, terminal)
  const searched = paths.length > 0 ? paths : (config.paths ?? ['.'])
  const files = await findFiles(searched, { wanted: isTest, ignored: config.ignore, ignoredFrom: folder }, terminal)
  const tests = await testsOf(files, terminal)
  const other = paths.find(path => files.includes(path) && !isTest(path) && !isExpressionFile(path))
  if (tests.length === 0 && other !== undefined)
    throw new Fault(
      noInput,
      `${other} is not a test table: its name does not end in .test.csv or .test.json`,
      'attrmap help test shows the form of a test table',
    )
  if (tests.length === 0)
    throw new Fault(
      noInput,
      `no *.test.csv or *.test.json was found in ${searched.join(', ')}`,
      'attrmap help test shows the form of a test table',
    )
  const results: Result[] = []
  for (const file of tests) for (const result of await runFile(file, call, wrote)) results.push(result)
  const wanted = flags.text('grep')
  if (results.length === 0 && wanted !== undefined)
    throw new Fault(noInput, `no test has "${wanted}" in its file, name or values`, 'without --grep all of them run')
  const failed = results.filter(result => !result.passed)
  if (format === 'json') {
    await terminal.answer(
      envelope(command.name, { passed: results.length - failed.length, failed: failed.length, tests: results.map(shown) }),
    )
  } else if (format === 'junit') await terminal.answer(junitDocument('attrmap test', results.map(junitCase), failed.length))
  else {
    for (const result of failed)
      await terminal.answer(
        format === 'github'
          ? `::error file=${property(result.file)},line=${result.test.place}::${data(words(result))}\n`
          : `FAIL ${result.file}:${result.test.place}  ${words(result)}\n`,
      )
    await terminal.answer(`${results.length - failed.length} passed, ${failed.length} failed\n`)
  }
  return failed.length > 0 ? exitCodes.findings.status : exitCodes.done.status
}

/** The tables among the files, and those beside the expressions among them, once each. */
async function testsOf(files: readonly string[], terminal: Terminal): Promise<string[]> {
  const tests = new Set(files.filter(isTest))
  for (const file of files.filter(isExpressionFile))
    for (const ending of ['.test.csv', '.test.json']) {
      const table = file.replace(/\.expr$/i, ending)
      if (await exists(terminal.resolve(table))) tests.add(table)
    }
  return [...tests].sort()
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

async function runFile(file: string, call: Invocation, wrote?: Map<string, string>): Promise<Result[]> {
  const { flags, terminal } = call
  const expressionFile = file.replace(/\.test\.(csv|json)$/i, '.expr')
  if (!(await exists(terminal.resolve(expressionFile))))
    throw new Fault(noInput, `${file} has no ${expressionFile} beside it`, 'a test table lies beside the expression it tests')
  const source = (await terminal.text(expressionFile)).replace(/(\r?\n)+$/, '')
  const written = await terminal.text(file)
  const table = readTestFile(written, file)
  const compiled = attempt(() => compile(source, { dialect: (flags.text('dialect') ?? 'entra') as 'entra' }))
  const grep = flags.text('grep')?.toLowerCase()
  const matches = (test: TestCase) => !grep || `${file} ${test.name} ${JSON.stringify(test.record)}`.toLowerCase().includes(grep)
  const outcomes = table.cases.map(test =>
    'value' in compiled
      ? attempt(() => (compiled.value as CompiledExpression).evaluate(test.record, test.now ? { now: new Date(test.now) } : {}))
      : compiled,
  )
  if (flags.on('update')) {
    // What --grep leaves out keeps what it expects, and so does a row whose expression gives an error: there is no value to write.
    const kept = (test: TestCase, outcome: Outcome | undefined) => !matches(test) || !outcome || 'error' in outcome
    const expected = table.cases.map((test, index) => (kept(test, outcomes[index]) ? test.expect : given(outcomes[index])))
    const updated = withLineEndsOf(written, table.update(expected))
    if (updated !== written) {
      wrote?.set(terminal.resolve(file), updated)
      await terminal.rewrite(file, updated)
    }
    return table.cases.flatMap((test, index): Result[] => {
      const outcome = outcomes[index]
      if (!outcome || !matches(test)) return []
      return 'error' in outcome || test.expectError !== undefined
        ? [judge(file, test, outcome)]
        : [{ file, test, passed: true, got: outcome.value }]
    })
  }
  return table.cases.flatMap((test, index) => {
    const outcome = outcomes[index]
    return outcome && matches(test) ? [judge(file, test, outcome)] : []
  })
}

type Outcome =
  | { readonly value: unknown }
  | { readonly error: { readonly code: string; readonly name: string; readonly kind: string; readonly message: string } }

function attempt(work: () => unknown): Outcome {
  try {
    return { value: work() }
  } catch (error) {
    if (error instanceof EvaluationError) return { error: error.diagnostic }
    if (error instanceof ExpressionError && error.diagnostics[0]) return { error: error.diagnostics[0] }
    throw error
  }
}

const given = (outcome: Outcome | undefined) => (outcome && 'value' in outcome ? outcome.value : null)

function judge(file: string, test: TestCase, outcome: Outcome): Result {
  if ('error' in outcome) {
    const { code, name, kind, message } = outcome.error
    const passed = test.expectError !== undefined && [code, name, kind].includes(test.expectError)
    return { file, test, passed, got: null, message: `${code} ${message}` }
  }
  const expected = test.expectError === undefined ? asCell(test.expect) : undefined
  return { file, test, passed: expected === asCell(outcome.value), got: outcome.value }
}

/** `country="US"  expected "US"  got ""`. */
function words({ test, got, message }: Result): string {
  const values = Object.entries(test.record).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
  const wanted = test.expectError === undefined ? JSON.stringify(asCell(test.expect)) : `the error ${test.expectError}`
  return [
    ...(test.name ? [test.name] : []),
    ...values,
    `expected ${wanted}`,
    `got ${message ?? JSON.stringify(asCell(got))}`,
  ].join('  ')
}

const shown = ({ file, test, passed, got, message }: Result) =>
  JSON.parse(
    JSON.stringify(
      {
        file,
        place: test.place,
        name: test.name,
        record: test.record,
        passed,
        expect: test.expect,
        expectError: test.expectError,
        got,
        message,
      },
      plain,
    ),
  ) as unknown

function junitCase(result: Result): string {
  const name = xml(`${result.test.place} ${result.test.name || JSON.stringify(result.test.record)}`)
  const head = `    <testcase classname="${xml(result.file)}" name="${name}"`
  return result.passed ? `${head}/>` : `${head}><failure message="${xml(words(result))}"/></testcase>`
}

async function watching(call: Invocation): Promise<number> {
  const { flags, terminal } = call
  await terminal.stream()
  const { config } = await loadConfig(flags, terminal)
  const paths = call.arguments.length > 0 ? call.arguments : (config.paths ?? ['.'])
  const { whenever } = await import('../testing/watch.js')
  const wrote = new Map<string, string>()
  const output = flags.text('output')
  const run = () => once(call, wrote)
  await whenever({ paths, run, wrote, output: output === undefined ? undefined : terminal.resolve(output) }, terminal)
  return exitCodes.stopped.status
}
