// Users through the mapping: rules, validation and JSON beside JSON alone, in memory and from disk to disk; memory over many users; two
// threads beside one. `node bench/pipeline.bench.mjs` runs it alone.
import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { turns } from './turns.mjs'

const { createTransform, transform } = await import(new URL('../dist/pipeline/index.js', import.meta.url))
const { profiles } = await import(new URL('../dist/mapping/index.js', import.meta.url))

const countries = ['Germany', 'Brazil', 'France', 'Japan', 'United States', 'India', 'Poland', 'Kenya', 'Chile', 'Sweden']
const cities = ['Bonn', 'São Paulo', 'Lyon', '東京', 'Austin', 'Pune', 'Łódź', 'Nairobi', 'Valparaíso', 'Göteborg']

/** A user as Graph gives it for the usual `$select`: every member there, one manager, about 900 characters. */
export function generated(index) {
  const at = index % 10
  const hex = index.toString(16).padStart(12, '0')
  return {
    '@odata.id': `https://graph.microsoft.com/v2/11111111-2222-4333-8444-555555555555/directoryObjects/00000000-0000-4000-8000-${hex}/Microsoft.DirectoryServices.User`,
    id: `00000000-0000-4000-8000-${hex}`,
    userPrincipalName: `given${index}.surname${index}@corp.example`,
    displayName: `Given${index} Surname${index}`,
    givenName: `Given${index}`,
    surname: `Surname${index}`,
    jobTitle: index % 3 === 0 ? 'Senior Engineer' : 'Engineer',
    department: index % 2 === 0 ? 'Engineering' : 'Research & Development',
    companyName: 'Corp Example',
    officeLocation: `Building ${at}`,
    city: cities[at],
    state: index % 7 === 0 ? null : `State ${at}`,
    country: countries[at],
    usageLocation: 'DE',
    postalCode: String(10000 + at),
    streetAddress: `${at} Main Street`,
    mail: `given${index}.surname${index}@corp.example`,
    mailNickname: `given${index}.surname${index}`,
    mobilePhone: `+49 170 ${index}`,
    businessPhones: [`+49 228 ${index}`],
    preferredLanguage: 'de-DE',
    employeeId: String(index),
    accountEnabled: index % 50 !== 0,
    deletedDateTime: null,
    userType: 'Member',
    manager: {
      '@odata.type': '#microsoft.graph.user',
      id: `00000000-0000-4000-8000-${Math.floor(index / 8)
        .toString(16)
        .padStart(12, '0')}`,
    },
  }
}

/** Lines of users without holding them: for the memory of a long run. */
function* lines(count) {
  for (let start = 0; start < count; start += 100) {
    let text = ''
    for (let index = start; index < Math.min(count, start + 100); index++) text += `${JSON.stringify(generated(index))}\n`
    yield text
  }
}

/** Transforms a stream from disk to disk, one resource a line. */
async function toDisk(source, target) {
  const out = createWriteStream(target)
  let text = ''
  const flush = async () => {
    if (!out.write(text)) await new Promise(resolve => out.once('drain', resolve))
    text = ''
  }
  for await (const { resource } of transform(createReadStream(source), profiles.code42, { format: 'ndjson', verdicts: false })) {
    if (resource) text += `${JSON.stringify(resource)}\n`
    if (text.length > 65536) await flush()
  }
  await flush()
  await new Promise(resolve => out.end(resolve))
}

/** The floor: the same file, read and written by the same means, with nothing but JSON in between. */
async function jsonToDisk(source, target) {
  const out = createWriteStream(target)
  let rest = ''
  for await (const chunk of createReadStream(source, 'utf8')) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop()
    let text = ''
    for (const line of parts) text += `${JSON.stringify(JSON.parse(line))}\n`
    if (!out.write(text)) await new Promise(resolve => out.once('drain', resolve))
  }
  await new Promise(resolve => out.end(resolve))
}

async function seconds(work) {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

/** Largest resident memory in MiB of `attrmap transform`, which reads so many generated users from a pipe. */
function memoryOfCommand(count) {
  const self = `"${process.execPath}" "${fileURLToPath(import.meta.url)}"`
  const child = spawnSync('sh', ['-c', `${self} --lines ${count} | ${self} --command > /dev/null`], { encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  return Number(child.stderr)
}

async function command() {
  process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS / 1024)))
  process.argv = [process.execPath, 'attrmap', 'transform', '-', '-q']
  await import(new URL('../dist/cli/main.js', import.meta.url))
}

async function toStandardOutput(count) {
  for (const text of lines(count))
    if (!process.stdout.write(text)) await new Promise(resolve => process.stdout.once('drain', resolve))
}

/** The same of a child that calls `transform` alone, in a process with Node's own settings: what V8 takes because it may. */
function memoryOf(count) {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--memory', String(count)], { encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  return Number(child.stdout)
}

async function stream(count) {
  let users = 0
  for await (const { resource } of transform(lines(count), profiles.code42, { format: 'ndjson', verdicts: false }))
    if (resource) users++
  if (users !== count) throw new Error(`${users} of ${count} users`)
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024))
}

/** Users a second on so many warm worker threads; each transforms text batches as the command line's pool does. */
async function threaded(threads, batches) {
  const file = fileURLToPath(import.meta.url)
  const workers = Array.from({ length: threads }, () => new Worker(file, { argv: ['--worker'] }))
  const ask = (worker, text) =>
    new Promise((resolve, reject) => {
      worker.once('error', reject)
      worker.once('message', answer => {
        worker.off('error', reject)
        resolve(answer)
      })
      worker.postMessage(text)
    })
  for (const worker of workers) for (const text of batches.slice(0, 4)) await ask(worker, text)
  let next = 0
  const time = await seconds(() =>
    Promise.all(
      workers.map(async worker => {
        while (next < batches.length) await ask(worker, batches[next++])
      }),
    ),
  )
  await Promise.all(workers.map(worker => worker.terminate()))
  return time
}

export async function run() {
  const users = Array.from({ length: 1000 }, (_, index) => JSON.stringify(generated(index)))
  const toScim = createTransform(profiles.code42, { verdicts: false })
  for (const user of users) if (!toScim(JSON.parse(user)).resource) throw new Error('a generated user fails')
  const memory = turns({
    floor: index => JSON.stringify(JSON.parse(users[index % users.length])),
    whole: index => JSON.stringify(toScim(JSON.parse(users[index % users.length])).resource),
  })

  const folder = mkdtempSync(join(tmpdir(), 'attrmap-bench-'))
  const rows = []
  try {
    const source = join(folder, 'users.ndjson')
    const count = 60_000
    writeFileSync(source, [...lines(count)].join(''))
    const target = join(folder, 'out.ndjson')
    const best = { floor: Number.POSITIVE_INFINITY, ours: Number.POSITIVE_INFINITY }
    for (let round = 0; round < 4; round++) {
      best.floor = Math.min(best.floor, await seconds(() => jsonToDisk(source, target)))
      best.ours = Math.min(best.ours, await seconds(() => toDisk(source, target)))
    }
    rows.push(
      { name: 'disk to disk', value: count / best.ours, unit: 'users/s' },
      { name: 'disk to disk, to JSON alone', value: best.floor / best.ours, unit: 'x', atLeast: 0.8 },
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }

  const [few, many] = [memoryOfCommand(200_000), memoryOfCommand(1_000_000)]
  const [fewAlone, manyAlone] = [memoryOf(200_000), memoryOf(1_000_000)]
  const batches = [...lines(60_000)]
  const one = await threaded(1, batches)
  const two = await threaded(2, batches)
  return [
    { name: 'JSON alone, a user', value: memory.floor, unit: 'µs' },
    { name: 'eleven rules, validation and JSON, a user', value: memory.whole, unit: 'µs' },
    { name: 'the same to JSON alone', value: memory.whole / memory.floor, unit: 'x', limit: 1.4 },
    ...rows,
    { name: 'memory of attrmap transform, 200,000 users', value: few, unit: 'MiB', limit: 150 },
    { name: 'memory of attrmap transform, 1,000,000 users', value: many, unit: 'MiB', limit: 150 },
    { name: 'memory of attrmap transform, 1,000,000 to 200,000 users', value: many / few, unit: 'x', limit: 1.1 },
    { name: 'memory, the library in a process with Node\u2019s settings, 200,000 users', value: fewAlone, unit: 'MiB' },
    { name: 'memory, the library in a process with Node\u2019s settings, 1,000,000 users', value: manyAlone, unit: 'MiB' },
    { name: 'two threads to one', value: one / two, unit: 'x', atLeast: 1.7 },
  ]
}

const [mode, argument] = process.argv.slice(2)
if (mode === '--memory') await stream(Number(argument))
else if (mode === '--lines') await toStandardOutput(Number(argument))
else if (mode === '--command') await command()
else if (mode === '--worker') {
  const { parentPort } = await import('node:worker_threads')
  const toScim = createTransform(profiles.code42, { verdicts: false })
  parentPort.on('message', text => {
    let answer = ''
    for (const line of text.split('\n')) if (line !== '') answer += `${JSON.stringify(toScim(JSON.parse(line)).resource)}\n`
    parentPort.postMessage(answer)
  })
} else if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await run())
