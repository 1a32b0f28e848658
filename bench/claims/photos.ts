// From five papers handed in to the decision, in the running store: five photos, and five electronic documents with a text layer.
import { setTimeout as pause } from 'node:timers/promises'
import Nzh from 'nzh'
import PDFDocument from 'pdfkit'
import { z } from 'zod'
import { demoClaimPages, drawPage, photograph, samples } from '../../demo/pages/index.ts'
import { addDays, type Day, dayOf } from '../../src/kit/index.ts'
import { openStoreProcess } from '../../test/kill/store-process.ts'
import { expectOk, type Visitor, visit } from '../../test/visitor.ts'
import { childOf, fileClaim } from '../base/photos-to-paid.ts'
import { type BenchContext, type Measure, median, percentile } from '../suite.ts'

const times = Number(process.env.BENCH_CLAIMS ?? 10)
const everyMs = 20
/** Claims of neighbouring days would be noticed as one event told twice. */
const daysApart = 3
const withinMs = 120_000
const settings = {
  DATABASE_URL: '',
  MENDIAN_KEYS: '',
  MENDIAN_DEMO: '1',
  RATE_LIMIT_PER_MINUTE: '100000000',
  LOG_LEVEL: 'error',
}
const claim = z.object({ state: z.string() })

interface Case {
  readonly name: string
  readonly day: Day
  readonly totalFen: number
  readonly number: string
}

type Papers = { name: string; bytes: Buffer }[]

export async function measure({ note }: BenchContext): Promise<readonly Measure[]> {
  const store = await openStoreProcess({ environment: settings })
  try {
    const parent = await visit(store.url, 'lin-yue', 'id')
    note(`  ${times} claims of five photos, then ${times} of five electronic documents`)
    const photos = await decided(parent, 1, fivePhotos, note)
    const texts = await decided(parent, 1 + times, fiveTexts, note)
    return [
      { id: 'photos-to-decision-p50-s', value: median(photos), unit: 's', n: photos.length },
      { id: 'photos-to-decision-p95-s', value: percentile(photos, 0.95), unit: 's', n: photos.length },
      { id: 'text-pages-to-decision-s', value: median(texts), unit: 's', n: texts.length },
    ]
  } finally {
    await store.remove()
  }
}

/** Seconds from the upload until the claim has left the readers' hands; the papers are made before the clock runs. */
async function decided(
  parent: Visitor,
  first: number,
  papersOf: (one: Case) => Promise<Papers>,
  note: BenchContext['note'],
): Promise<number[]> {
  const { name, insuredId, accountId } = await childOf(parent)
  const today = dayOf(new Date())
  const seconds: number[] = []
  const states: string[] = []
  for (let nth = first; nth < first + times; nth++) {
    const [day, totalFen] = [addDays(today, -daysApart * nth), 86_000 + nth * 100]
    const papers = await papersOf({ name, day, totalFen, number: `00271${String(18_000 + nth * 41)}` })
    const from = performance.now()
    const claimId = await fileClaim(parent, { insuredId, accountId, day, totalFen }, papers)
    states.push(await untilDecided(parent, claimId))
    seconds.push((performance.now() - from) / 1_000)
  }
  note(
    `  decided as: ${[...new Set(states)].map((state) => `${state} ${states.filter((one) => one === state).length}`).join(', ')}`,
  )
  return seconds
}

async function untilDecided(parent: Visitor, claimId: string): Promise<string> {
  for (const until = Date.now() + withinMs; Date.now() < until; await pause(everyMs)) {
    const { state } = claim.parse(expectOk(await parent.get(`/api/claims/${claimId}`)))
    if (state !== 'reading') return state
  }
  throw new Error(`claim ${claimId} was not decided`)
}

async function fivePhotos({ name, day, totalFen, number }: Case): Promise<Papers> {
  const three = await demoClaimPages({
    patientName: name,
    hospital: '市儿童医院',
    visitedOn: day,
    totalFen,
    invoiceNumber: number,
  })
  const record = await drawPage('outpatient-record', 'standard', {
    ...samples.recordOfFall,
    patientName: name,
    visitedOn: day,
  })
  const card = await drawPage('bank-card', 'standard', samples.debitCard)
  return [
    ...three,
    { name: 'record.jpg', bytes: await photograph(record, { skew: 1.1, seed: 21 }) },
    { name: 'card.jpg', bytes: await photograph(card, { skew: -1.5, seed: 22, side: 1_500 }) },
  ]
}

const rows = [
  ['急诊诊察费', '诊察费', 0.1],
  ['清创缝合术', '治疗费', 0.5],
  ['石膏固定术', '治疗费', 0.4],
] as const

/** The same five papers as a hospital's computer sends them. */
async function fiveTexts({ name, day, totalFen, number }: Case): Promise<Papers> {
  const yuan = (fen: number) => (fen / 100).toFixed(2)
  const shares = rows.map(([row, category, share]) => ({ row, category, fen: Math.round(totalFen * share) }))
  const person = [`姓名：${name}`, `就诊日期：${day}`, '科室：急诊外科']
  const amounts = shares.map(({ row, fen }) => [row, yuan(fen), '甲'])
  const words = Nzh.cn.toMoney(totalFen / 100, { outSymbol: false })
  return [
    await sheet(
      '门诊医疗收费票据',
      [`票据号码：${number}`, ...person, `开票日期：${day}`],
      [['项目名称', '金额', '等级'], ...amounts],
      [
        `合计（大写）：${words}`,
        `（小写）：${yuan(totalFen)}`,
        '统筹支付：0.00',
        `现金支付：${yuan(totalFen)}`,
        '就诊类型：急诊',
      ],
    ),
    await sheet('费用明细清单', person, [['项目名称', '金额', '等级'], ...amounts], [`合计：${yuan(totalFen)}`]),
    await sheet(
      '诊断证明书',
      [...person, '受伤原因：在学校操场摔伤', '诊断：左前臂软组织挫伤'],
      [],
      ['处理意见：休息一周'],
    ),
    await sheet('急诊病历', [...person, '主诉：摔伤致左前臂疼痛1小时', '初步诊断：左前臂软组织挫伤'], [], []),
    await sheet('处方笺', [...person, '临床诊断：左前臂软组织挫伤'], [], ['处方医师：林致远']),
  ]
}

const font = 'node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf'

function sheet(
  title: string,
  head: string[],
  table: string[][],
  foot: string[],
): Promise<{ name: string; bytes: Buffer }> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ size: 'A4' })
    const parts: Buffer[] = []
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve({ name: `${title}.pdf`, bytes: Buffer.concat(parts) }))
    document.font(font).fontSize(18).text('市儿童医院', 220, 40).text(title, 220, 70).fontSize(11)
    for (const [i, line] of head.entries()) document.text(line, 60, 120 + i * 24)
    const top = 140 + head.length * 24
    for (const [i, cells] of table.entries())
      for (const [k, cell] of cells.entries()) document.text(cell, 60 + k * 180, top + i * 22)
    for (const [i, line] of foot.entries()) document.text(line, 60, top + 20 + table.length * 22 + i * 24)
    document.end()
  })
}
