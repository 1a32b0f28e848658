// An import from files to a reconciled book: customers, accounts, policies, premiums and loans as CSV, checked and loaded.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withLuhn } from '../../demo/book/people.ts'
import { plainMapping, runImport } from '../../src/channels/index.ts'
import { checkOf } from '../../src/identity/index.ts'
import { migrate, openClock, openDatabase, openLog, readConfig } from '../../src/kit/index.ts'
import { openEmbedded, removeEmbedded } from '../../src/kit/postgres/index.ts'
import { useStoreKeys } from '../../src/main.ts'
import { loadProducts } from '../../src/products/index.ts'
import { type BenchContext, type Measure, median } from '../suite.ts'

const rounds = 4
const customers = 10_000
const policiesEach = 2

/** Two policies a customer, an account each, the last premium of each policy, a loan on one in ten. The first round warms up. */
export async function measure({ note }: BenchContext): Promise<readonly Measure[]> {
  const home = await mkdtemp(join(tmpdir(), 'mendian-import-'))
  const config = readConfig({ MENDIAN_HOME: home, LOG_LEVEL: 'error' })
  const embedded = await openEmbedded({ home, log: openLog('error') })
  try {
    await useStoreKeys(config)
    const db = openDatabase({ url: embedded.url, connectionsMax: 6 })
    await migrate(db)
    const context = { db, clock: await openClock(db, { sandbox: true }), products: await loadProducts('demo/products') }
    const rates: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const paths = await writeBook(home, round)
      const from = performance.now()
      const { report } = await runImport({ context, paths, mapping: plainMapping() })
      const rate = (customers * policiesEach) / ((performance.now() - from) / 1_000)
      if (!report.agrees || report.rejected > 0) throw new Error('the import did not arrive whole')
      note(`${report.read} rows: ${Math.round(rate)} policies a second`)
      if (round > 0) rates.push(rate)
    }
    await db.destroy()
    return [
      { id: 'import-policies-per-s', value: median(rates), unit: '1/s', n: customers * policiesEach * rates.length },
    ]
  } finally {
    await embedded.close()
    await removeEmbedded({ home })
    await rm(home, { recursive: true, force: true })
  }
}

async function writeBook(home: string, round: number): Promise<string[]> {
  const lines = {
    customers: ['ref,name,sex,birthDate,idNumber,phone,address,publicInsurance'],
    accounts: ['customer,number'],
    policies: ['policyNo,owner,product,sumInsured,premium,frequency,payYears,term,effectiveOn,paidToOn,premiumAccount'],
    premiums: ['policyNo,dueOn,amount,paidOn'],
    loans: ['policyNo,principal,lentOn,dueOn,ratePercent'],
  }
  for (let at = 0; at < customers; at += 1) {
    const serial = round * customers + at
    const ref = `C${serial}`
    const card = withLuhn(`6217000099${String(1_000_000 + serial)}7`)
    lines.customers.push(
      `${ref},${nameOf(serial)},F,1988-05-12,${idOf(serial)},142${String(serial).padStart(8, '0')},浙江省杭州市示例路 ${at} 号,employee`,
    )
    lines.accounts.push(`${ref},${card}`)
    for (let nth = 0; nth < policiesEach; nth += 1) {
      const policyNo = `P${serial}N${nth}`
      lines.policies.push(`${policyNo},${ref},whole-life,100000,3260.00,yearly,10,whole,2022-03-03,2026-03-03,${card}`)
      lines.premiums.push(`${policyNo},2025-03-03,3260.00,2025-03-01`)
      if ((at * policiesEach + nth) % 10 === 0) lines.loans.push(`${policyNo},2000.00,2025-09-01,2026-02-28,5.25`)
    }
  }
  return Promise.all(
    Object.entries(lines).map(async ([kind, written]) => {
      const path = join(home, `${kind}-${round}.csv`)
      await writeFile(path, written.join('\n'))
      return path
    }),
  )
}

const letters = '伟芳娜敏静丽强磊军洋'

// A thousand names: a book has few of them, and not one.
function nameOf(serial: number): string {
  const at = (place: number) => letters[Math.floor(serial / 10 ** place) % 10] ?? ''
  return `示${at(0)}${at(1)}${at(2)}`
}

function idOf(serial: number): string {
  const digits = `99${String(serial % 10_000).padStart(4, '0')}19880512${String(Math.floor(serial / 10_000) * 2).padStart(3, '0')}`
  return digits + checkOf(digits)
}
