// How fast complete facts become a decision: claims of five rows under the accident product of the demo, no two alike. Decisions are
// counted by the second of processor time that the process used, all its threads together, so that a busy machine lowers nothing.
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { adjudicate, type ClaimFacts } from '../../src/claims/index.ts'
import { citation, loadProducts, type Product } from '../../src/products/index.ts'
import { bill, clinical, cover, facts, invoice, line, value } from '../../test/made-up-claims.ts'
import { type BenchContext, type Measure, median, percentile } from '../suite.ts'

const kinds = 512
const rounds = 80
const warming = 20
const home = fileURLToPath(new URL('../../demo/products', import.meta.url))

const diagnoses = ['左前臂骨折', '右踝扭伤', '头皮裂伤', '左膝软组织挫伤', '手背烫伤', '尺骨远端骨折']

export async function measure({ note }: BenchContext): Promise<readonly Measure[]> {
  const product = (await loadProducts(home)).get('accident')
  const claims = Array.from({ length: kinds }, (_, serial) => claimOf(product, serial))
  const referred = claims.filter((claim) => adjudicate(claim).decision !== 'pay').length
  if (referred > 0) throw new Error(`${referred} of the claims are not ones the machine pays`)
  for (let round = 0; round < warming; round += 1) for (const claim of claims) adjudicate(claim)
  const from = process.cpuUsage()
  for (let round = 0; round < rounds; round += 1) for (const claim of claims) adjudicate(claim)
  const { user, system } = process.cpuUsage(from)
  const seconds = (user + system) / 1e6
  const milliseconds = Array.from({ length: rounds }, () => claims.map(timed)).flat()
  const n = milliseconds.length
  note(`  half of ${n} take ${median(milliseconds).toFixed(3)} ms or less`)
  return [
    { id: 'decisions-per-s', value: (rounds * kinds) / seconds, unit: '1/s', n: rounds * kinds },
    { id: 'decision-p99-ms', value: percentile(milliseconds, 0.99), unit: 'ms', n },
  ]
}

function timed(claim: ClaimFacts): number {
  const from = performance.now()
  adjudicate(claim)
  return performance.now() - from
}

function claimOf(product: Product, serial: number): ClaimFacts {
  const rows = [
    line('急诊诊察费', 3_000 + serial, 'A'),
    line('X线摄影', 12_000 + 7 * serial, 'B'),
    line('石膏绷带固定术', 24_000 + 11 * serial, 'A'),
    line('布洛芬混悬液', 2_680 + serial, 'B'),
    line('进口敷料', 18_800 + 3 * serial, 'out-of-list'),
  ]
  const totalFen = rows.reduce((sum, { amountFen }) => sum + amountFen, 0)
  const diagnosis = value(diagnoses[serial % diagnoses.length] ?? '')
  const visitedOn = value('2026-11-21')
  const citations = Object.fromEntries(product.clauses.map(({ anchor }) => [anchor, citation(product, anchor)]))
  const papers = [
    invoice(totalFen, { number: value(String(10_000_000 + serial)), publicPaidFen: value((serial % 4) * 1_000) }),
    bill(rows),
    clinical({ diagnosis, visitedOn }),
  ]
  const covers = product.coverages.map((coverage) =>
    cover(coverage, { exclusions: product.exclusions, citations, benefitFen: 10_000_000 }),
  )
  return facts({ said: `昨天下午孩子在学校摔伤，去急诊花了${totalFen / 100}元`, saidFen: totalFen, papers, covers })
}
