// `npm test`: everything that is checked, in named steps; stops at the first that fails.
// `npm test -- <file>…`: only these test files, in seconds.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const files = process.argv.slice(2)
const reports = await mkdtemp(join(tmpdir(), 'mendian-reports-'))
const counts = { passed: 0, failed: 0 }
const done = []

const node = (...args) => [process.execPath, ...args]
const npm = (...args) => (process.env.npm_execpath ? node(process.env.npm_execpath, ...args) : ['npm', ...args])
const vitest = (name, ...args) =>
  node(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, name)}.json`,
    ...args,
  )

const web = ['web', node('scripts/build-web.mjs')]
const steps =
  files.length > 0
    ? [...(files.some((file) => /journeys|kill/.test(file)) ? [web] : []), ['files', vitest('files', ...files)]]
    : [
        ['types', npm('run', '--silent', 'types')],
        ['lint', npm('run', '--silent', 'lint')],
        ['unit', vitest('unit', '--project', 'unit')], // rules, tidy, HTTP, contract of services, migrations
        ['generated', npm('run', '--silent', 'generate', '--', '--check')],
        web,
        // people wait for banks and pages more than for the processor: three at a time
        ['journeys', vitest('journeys', '--project', 'journeys', '--maxWorkers=3')],
      ]

function run([program, ...args]) {
  return new Promise((finish) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit' })
    child.on('error', () => finish(1))
    child.on('close', (code) => finish(code ?? 1))
  })
}

async function count(name) {
  const report = await readFile(join(reports, `${name}.json`), 'utf8').then(JSON.parse, () => undefined)
  if (!report) return
  counts.passed += report.numPassedTests
  counts.failed += report.numFailedTests
}

process.on('SIGINT', () => undefined) // the step that runs gets it too, and ends with a code of its own

let code = 0
for (const [name, command] of steps) {
  process.stdout.write(`\n▶ ${name}\n`)
  const from = Date.now()
  code = await run(command)
  await count(name)
  done.push(`${code === 0 ? '✓' : '✗'} ${name.padEnd(10)} ${((Date.now() - from) / 1000).toFixed(1)} s`)
  if (code !== 0) break
}
await rm(reports, { recursive: true, force: true })
if (code !== 0 && counts.failed === 0) counts.failed = 1 // the step itself: types, lint, a generated file, a file that does not load
process.stdout.write(`\n${done.join('\n')}\n${counts.passed} passed, ${counts.failed} failed\n`)
process.exit(code)
