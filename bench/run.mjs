// Runs every bench/*.bench.mjs, each in a process of its own, prints its table and keeps all of them in bench/results.md.
//
// A bench exports `run()`, which gives (a promise of) rows: { name, value, unit, limit?, atLeast? }. Lower is better and `limit` is the
// largest value allowed; where higher is better the row has `atLeast` instead. A ratio has the unit 'x'.
// `node bench/run.mjs expression` runs the benches whose names contain the word, and leaves results.md alone.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

const here = new URL('./', import.meta.url)
const marker = 'rows: '

function runAll(word) {
  if (!existsSync(new URL('../dist/expression/index.js', here))) {
    console.error('build first: npm run build')
    process.exitCode = 1
    return
  }
  if (!existsSync(new URL('node_modules/', here)))
    console.error('without contenders; to have them: npm ci --prefix bench --ignore-scripts')
  const sections = readdirSync(here)
    .filter(file => file.endsWith('.bench.mjs') && (word === undefined || file.includes(word)))
    .sort()
    .map(file => ({ room: file.replace('.bench.mjs', ''), rows: runOne(file) }))
  for (const { room, rows } of sections) console.log(`\n${room}\n${asText(rows)}`)
  const missed = sections.flatMap(({ rows }) => rows).filter(row => verdict(row) === 'missed')
  console.log(missed.length === 0 ? '\nevery target is met' : `\n${missed.length} missed`)
  if (word === undefined) writeFileSync(new URL('results.md', here), page(sections))
}

function runOne(file) {
  const child = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), '--one', file], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const line = child.stdout.split('\n').find(text => text.startsWith(marker))
  if (child.status !== 0 || line === undefined) {
    console.error(`${file} failed\n${child.stderr}`)
    process.exitCode = 1
    return []
  }
  return JSON.parse(line.slice(marker.length))
}

/** "met", "missed", or "" for a figure without a target. */
function verdict({ value, limit, atLeast }) {
  if (limit === undefined && atLeast === undefined) return ''
  return (limit === undefined || value <= limit) && (atLeast === undefined || value >= atLeast) ? 'met' : 'missed'
}

const target = ({ limit, atLeast, unit }) =>
  limit !== undefined ? `at most ${limit} ${unit}` : atLeast !== undefined ? `at least ${atLeast} ${unit}` : ''
const shown = value =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 0.1 ? value.toFixed(2) : value.toPrecision(2)

function asText(rows) {
  return rows
    .map(
      row =>
        `${row.name.padEnd(58)} ${shown(row.value).padStart(9)} ${row.unit.padEnd(4)} ${target(row).padEnd(18)} ${verdict(row)}`,
    )
    .join('\n')
}

function page(sections) {
  const date = new Date().toISOString().slice(0, 10)
  const tables = sections.map(({ room, rows }) => {
    const lines = rows.map(row => `| ${row.name} | ${shown(row.value)} ${row.unit} | ${target(row)} | ${verdict(row)} |`)
    return `## ${room}\n\n| what | measured | target | |\n| --- | ---: | --- | --- |\n${lines.join('\n')}\n`
  })
  return `# Measured

${date}, Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}. Written by \`npm run bench\`.
Contenders take turns in one process; a ratio compares figures of one run. A machine that does other work in between makes both slower.

${tables.join('\n')}`
}

const [mode, name] = process.argv.slice(2)
if (mode === '--one') {
  const bench = await import(new URL(name, here))
  console.log(marker + JSON.stringify(await bench.run()))
} else runAll(mode)
