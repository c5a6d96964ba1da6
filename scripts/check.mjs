// Everything that is true of the project without running it. Each step is a sentence that can be false.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const npx = (...words) => [
  process.execPath,
  [fileURLToPath(new URL(`../node_modules/${words[0]}`, import.meta.url)), ...words.slice(1)],
]

const steps = [
  ['Types agree', npx('typescript/bin/tsc', '-p', 'tsconfig.json')],
  ['Code is formatted and free of lint', npx('@biomejs/biome/bin/biome', 'ci', '.')],
  ['Layers import downwards', npx('vitest/vitest.mjs', 'run', 'test/layers.test.ts')],
  ['Pages match their declarations', npx('vitest/vitest.mjs', 'run', 'test/docs.test.ts')],
]

let failed = 0
for (const [sentence, [command, words]] of steps) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: root, encoding: 'utf8' })
  console.log(`${status === 0 ? 'yes' : 'NO '}  ${sentence}`)
  if (status !== 0) {
    failed++
    console.log(`${stdout}${stderr}`)
  }
}
process.exitCode = failed === 0 ? 0 : 1
