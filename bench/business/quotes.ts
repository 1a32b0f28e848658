// Premiums a second on one core: by table as the store quotes them, and by a formula over factor tables.
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { loadProducts, premiumFen } from '../../src/products/index.ts'
import { admitted } from '../../src/products/lint-tables.ts'
import { tariffOf, tariffPremiumFen } from '../../src/products/rating/index.ts'
import type { BenchContext, Measure } from '../suite.ts'
import { median } from '../suite.ts'

const rounds = 5
const secondsEach = 0.5

export async function measure(_: BenchContext): Promise<readonly Measure[]> {
  return [await byTable(), byFormula()]
}

async function byTable(): Promise<Measure> {
  const products = await loadProducts(fileURLToPath(new URL('../../demo/products', import.meta.url)))
  const asked = products.list().flatMap((product) => {
    const [frequency] = Object.keys(product.sale.frequencyPermille).includes('yearly')
      ? (['yearly'] as const)
      : (['once'] as const)
    const sumInsuredFen = product.sale.sumMinFen
    return [...admitted(product)].map(({ person }) => ({ product, person: { ...person, frequency, sumInsuredFen } }))
  })
  return perSecond('quotes-per-s', asked, ({ product, person }) => premiumFen(product, person))
}

function byFormula(): Measure {
  const tables = new Map([
    ['class.csv', 'class,factor\n1,1\n2,1.25\n3,1.5\n4,2.5\n5,3.5\n6,4.5\n'],
    ['band.csv', 'age,factor\n0-2,1.5\n3-15,1.25\n16-65,1\n66-75,3\n76-85,4\n'],
    ['months.csv', 'months,factor\n1-6,0.5\n7-12,1\n'],
  ])
  const definition = `title: bench
basis: { zh: 测量, en: measured }
formula: 2.9 * sum / 10 * occupation * band * period
tables: { occupation: class.csv, band: band.csv, period: months.csv }
`
  const { tariff } = tariffOf({ definition, tables })
  if (!tariff) throw new Error('the tariff of the measure is faulty')
  const asked = Array.from({ length: 1_000 }, (_, index) => ({
    class: (index % 6) + 1,
    age: index % 86,
    months: (index % 12) + 1,
  }))
  return perSecond('formula-quotes-per-s', asked, (point) => tariffPremiumFen(tariff, point, 10_000))
}

function perSecond<T>(id: string, asked: readonly T[], quote: (one: T) => number): Measure {
  let n = 0
  const rates = Array.from({ length: rounds }, () => {
    const begun = performance.now()
    let done = 0
    let checked = 0
    while (performance.now() - begun < secondsEach * 1_000) {
      for (const one of asked) checked += quote(one)
      done += asked.length
    }
    if (checked <= 0) throw new Error('premiums of nothing')
    n += done
    return (done / (performance.now() - begun)) * 1_000
  })
  return { id, value: median(rates), unit: '1/s', n }
}
