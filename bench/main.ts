// `npm run bench -- <suite>` prints a table; with `--json` one JSON object alone on standard output
// (`npm run --silent bench -- <suite> --json` keeps npm's own two lines out of it).
import { readdir } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { BenchContext, Measure, Suite } from './suite.ts'

const folder = new URL('suites/', import.meta.url)
const shape = z.object({
  suite: z.object({ id: z.string(), run: z.custom<Suite['run']>((value) => typeof value === 'function') }),
})

const context: BenchContext = {
  data: resolve(process.env.MENDIAN_DATA || '../shared/data'),
  note: (line) => process.stderr.write(`${line}\n`),
}

async function loadSuites(): Promise<Suite[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.includes('.test.')).sort()
  return Promise.all(names.map(async (name) => shape.parse(await import(new URL(name, folder).href)).suite))
}

function machine(): string {
  const processors = cpus()
  const model = processors[0]?.model.trim() ?? process.arch
  return `${processors.length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}`
}

function table(measures: readonly Measure[]): string {
  const rows = measures.map(({ id, value, unit, n }) => [id, round(value), unit, `n = ${n}`])
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n')
}

function round(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

async function main(args: readonly string[]): Promise<number> {
  console.log = console.info = console.error // libraries that greet do it elsewhere
  const asked = args.find((arg) => !arg.startsWith('--'))
  const suites = await loadSuites()
  const suite = suites.find(({ id }) => id === asked)
  if (!suite) {
    context.note(`usage: npm run bench -- <suite> [--json]\nsuites: ${suites.map(({ id }) => id).join(', ')}`)
    return 2
  }
  const measures = await suite.run(context)
  const report = { suite: suite.id, machine: machine(), measures }
  const words = args.includes('--json') ? JSON.stringify(report) : `${report.machine}\n\n${table(measures)}`
  process.stdout.write(`${words}\n`)
  return measures.every(({ value }) => Number.isFinite(value)) ? 0 : 1
}

const code = await main(process.argv.slice(2))
process.stdout.write('', () => process.exit(code))
