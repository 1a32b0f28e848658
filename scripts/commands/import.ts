// `mendian import <files…> --mapping map.yaml`: takes a book of another system over.
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import {
  checkImport,
  plainMapping,
  pointerTo,
  type Rejected,
  type Report,
  readMapping,
  runImport,
  type Total,
  writeRejected,
  writeTemplate,
} from '../../src/channels/index.ts'
import { formatFen, ProblemError } from '../../src/kit/index.ts'
import { besideStore, problemOf } from '../beside-store.ts'
import { type Command, CommandProblem, exit, type Out } from '../command.ts'

const shownMax = 20

export const command: Command = {
  usage: '<file…> [--mapping <map.yaml>] [--dry-run] [--rejected <folder>] | --template <folder>',
  summary: {
    zh: '导入客户、保单、贷款等（CSV、XLSX、JSON）；先全部检查，再载入，可中断后继续',
    en: 'takes customers, policies, loans… from CSV, XLSX or JSON: checks everything, then loads; goes on after a stop',
  },
  options: {
    mapping: { type: 'string' },
    rejected: { type: 'string', default: 'rejected' },
    template: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  async run({ positionals: paths, values }, out) {
    try {
      if (typeof values.template === 'string') return await template(values.template, out)
      return await importFiles(paths, values, out)
    } catch (error) {
      throw error instanceof ProblemError ? problemOf(error) : error
    }
  },
}

async function template(folder: string, out: Out): Promise<number> {
  for (const path of await writeTemplate(folder)) out.say(path)
  return exit.done
}

async function importFiles(
  paths: readonly string[],
  values: Readonly<Record<string, string | boolean | undefined>>,
  out: Out,
): Promise<number> {
  if (paths.length === 0) throw new CommandProblem({ zh: '请写明要导入的文件', en: 'name the files to import' })
  const mapping =
    typeof values.mapping === 'string' ? readMapping(parse(await readFile(values.mapping, 'utf8'))) : plainMapping()
  const folder = typeof values.rejected === 'string' ? values.rejected : 'rejected'
  const rejected = await besideStore(async (context) => {
    const importing = { context, paths, mapping, progress: progressOn(out) }
    if (values['dry-run']) return checkImport(importing)
    const imported = await runImport(importing)
    say(imported.report, out)
    out.note(`✓ 本次载入 ${imported.loadedNow} 行  |  ${imported.loadedNow} rows loaded now`)
    return imported.rejected
  })
  for (const one of rejected.slice(0, shownMax)) out.say(lineOf(one))
  const files = await writeRejected(folder, paths, mapping, rejected)
  if (rejected.length === 0) out.note('✓ 没有被拒的行  |  no row was rejected')
  else
    out.note(
      `✗ ${rejected.length} 处问题，更正后再导入：${files.join(' ')}  |  ${rejected.length} faults, correct and load again`,
    )
  return rejected.length === 0 ? exit.done : exit.found
}

function lineOf({ reason, value, file, ...place }: Rejected): string {
  const stood = value === '' ? '' : ` “${value}”`
  return `${file} ${pointerTo(place)}${stood}: ${reason.zh}  |  ${reason.en}`
}

function say({ totals, agrees, read, rejected, seconds }: Report, out: Out): void {
  for (const { of, measure, inFiles, loaded } of totals)
    out.say(
      `${inFiles === loaded ? '✓' : '✗'} ${of.padEnd(28)} ${measure.padEnd(12)} ${shown(measure, inFiles)}  ${shown(measure, loaded)}`,
    )
  out.say(`${agrees ? '✓ 核对一致' : '✗ 核对不一致'}  |  ${agrees ? 'totals agree' : 'totals do not agree'}`)
  out.note(
    `${read} 行，${rejected} 行被拒，${seconds.toFixed(1)} 秒  |  ${read} rows, ${rejected} rejected, ${seconds.toFixed(1)} s`,
  )
}

function shown(measure: Total['measure'], value: number): string {
  return (measure === 'rows' ? String(value) : formatFen(value)).padStart(20)
}

const everyMs = 1_000

function progressOn(out: Out): (done: number, all: number) => void {
  let said = 0
  return (done, all) => {
    if (done < all && performance.now() - said < everyMs) return
    said = performance.now()
    out.note(`${Math.floor((done / Math.max(1, all)) * 100)} %  ${done}/${all}`)
  }
}
