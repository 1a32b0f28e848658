// What is read of papers that other printers laid out and that somebody photographed: the kind, every field, and whether the
// reader's confidence can be believed. The pages are drawn from a seed when the bench runs (bench/pages).

import { openReader, type Reader } from '../../src/documents/reading/index.ts'
import { makePage, pageNames, pngOf } from '../pages/page.ts'
import { type Score, scoreOf } from '../pages/score.ts'
import { type Condition, conditions, hard, spoil } from '../pages/spoil.ts'
import type { PageSet } from '../pages/wordings.ts'
import type { BenchContext, Measure } from '../suite.ts'

interface Read {
  readonly page: string
  readonly layout: string
  readonly condition: Condition
  readonly score: Score
}

/** `BENCH_PAGES=seen` measures pages that were looked at while the vocabulary was written, and says what went wrong. */
const set: PageSet = process.env.BENCH_PAGES === 'seen' ? 'seen' : 'held'
const perPage = Number(process.env.BENCH_PER_PAGE ?? 9)

export async function measure({ note }: BenchContext): Promise<readonly Measure[]> {
  const reader = openReader({ workers: 2 })
  try {
    const jobs = pageNames.flatMap((page, p) =>
      Array.from({ length: perPage }, (_, nth) => ({
        page,
        nth,
        condition: conditions[(p * 3 + nth) % conditions.length] ?? 'scan',
      })),
    )
    const read = await inPairs(jobs, (job) => readOne(reader, job, note))
    return report(read, note)
  } finally {
    await reader.close()
  }
}

interface Job {
  readonly page: string
  readonly nth: number
  readonly condition: Condition
}

async function readOne(reader: Reader, { page, nth, condition }: Job, note: BenchContext['note']): Promise<Read> {
  const drawn = await makePage(page, set, nth)
  const picture = await spoil(await pngOf(drawn), condition, nth + 1)
  const reading = await reader.read(picture, 'image/jpeg')
  const score = scoreOf(drawn, reading)
  if (set === 'seen') {
    const where = `    ${page} ${nth} ${drawn.layout} ${condition}`
    if (!score.kindRight) note(`${where}: read as ${reading.kind}`)
    for (const field of new Set(score.missed)) note(`${where}: ${field} ${drawn.truth[field] ?? ''}`)
    for (const one of score.told)
      if (!one.right) note(`${where}: ${one.field} ${one.value} ≠ ${one.expected ?? 'not printed'}`)
  }
  return { page, layout: drawn.layout, condition, score }
}

function report(read: readonly Read[], note: BenchContext['note']): Measure[] {
  note(
    `  ${read.length} pages in ${new Set(read.map(({ page, layout }) => `${page} ${layout}`)).size} layouts, set ${set}`,
  )
  for (const page of pageNames) note(`  ${page.padEnd(22)} ${words(read.filter((one) => one.page === page))}`)
  for (const condition of conditions)
    note(`  ${condition.padEnd(22)} ${words(read.filter((one) => one.condition === condition))}`)
  calibration(read, note)
  const easy = read.filter(({ condition }) => !hard.has(condition))
  const all = figures(read)
  const n = read.reduce((sum, { score }) => sum + score.printed, 0)
  return [
    { id: 'document-kind-exact', value: all.kind, unit: 'share', n: read.length },
    { id: 'document-fields-f1', value: all.f1, unit: 'share', n },
    { id: 'document-fields-precision', value: all.precision, unit: 'share', n },
    { id: 'document-fields-recall', value: all.recall, unit: 'share', n },
    { id: 'document-fields-f1-usual', value: figures(easy).f1, unit: 'share', n: easy.length },
    { id: 'document-sure-right', value: sureRight(read), unit: 'share', n },
  ]
}

function figures(read: readonly Read[]) {
  const told = read.flatMap(({ score }) => score.told)
  const right = told.filter((one) => one.right).length
  const printed = read.reduce((sum, { score }) => sum + score.printed, 0)
  const precision = told.length > 0 ? right / told.length : 1
  const recall = printed > 0 ? right / printed : 1
  const kind = read.filter(({ score }) => score.kindRight).length / read.length
  return { kind, precision, recall, f1: (2 * right) / Math.max(1, told.length + printed) }
}

function words(read: readonly Read[]): string {
  const { kind, precision, recall, f1 } = figures(read)
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(7)
  return `kind ${percent(kind)}  precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`
}

const steps = [0, 0.6, 0.8, 0.9, 0.95, 0.98, 1.001] as const

/** What the reader said of itself against what was so. */
function calibration(read: readonly Read[], note: BenchContext['note']): void {
  const told = read.flatMap(({ score }) => score.told)
  note('  confidence said   values   said   right')
  for (const [i, from] of steps.slice(0, -1).entries()) {
    const to = steps[i + 1] ?? 1
    const own = told.filter(({ confidence }) => confidence >= from && confidence < to)
    if (own.length === 0) continue
    const said = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length
    const right = own.filter((one) => one.right).length / own.length
    note(
      `  ${from.toFixed(2)} – ${Math.min(1, to).toFixed(2)}      ${String(own.length).padStart(6)}  ${said.toFixed(3)}   ${right.toFixed(3)}`,
    )
  }
}

/** Of the values that pass for sure (0.9, the threshold adjudication uses), how many are right. */
function sureRight(read: readonly Read[]): number {
  const sure = read.flatMap(({ score }) => score.told).filter(({ confidence }) => confidence >= 0.9)
  return sure.filter((one) => one.right).length / Math.max(1, sure.length)
}

/** Two at a time: one page is drawn while another is read. */
async function inPairs<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all([worker(), worker(), worker()])
  return results
}
