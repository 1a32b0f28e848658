// Contracts with an account come with what is in it: checked, reconciled, and balanced in the books.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openContext, type TestContext } from '../../../test/context.ts'
import { formatFen, startOf } from '../../kit/index.ts'
import { trialBalance } from '../../payments/index.ts'
import { accountOn, findPolicyByNumber, getPolicy, type Policy, splitOf, unitsWorthFen } from '../../policies/index.ts'
import { loadProducts, type Products } from '../../products/index.ts'
import { checkImport, plainMapping, pointerTo, runImport } from '../index.ts'
import { fields, type Kind, kinds } from './fields.ts'

let context: TestContext & { products: Products }
beforeAll(async () => {
  const opened = await openContext()
  context = { ...opened, products: await loadProducts('demo/products') }
  const from = startOf('2026-12-10')
  if (context.clock.now() < from) await context.clock.moveTo(from)
})
afterAll(() => context.close())

type Cells = Record<string, string>
type Rows = Partial<Record<Kind, Cells[]>>
const mapping = plainMapping()
let files = 0

async function written(rows: Rows): Promise<string[]> {
  files += 1
  const paths: string[] = []
  for (const kind of kinds) {
    const some = rows[kind]
    if (!some) continue
    const names = Object.keys(fields[kind])
    const lines = [names, ...some.map((row) => names.map((name) => row[name] ?? ''))]
    const path = join(context.folder, `${kind}-${files}.csv`)
    await writeFile(path, lines.map((line) => line.join(',')).join('\n'))
    paths.push(path)
  }
  return paths
}

const customer = { ref: 'C1', name: '示例客户', sex: 'F', birthDate: '1988-05-12' }
const contract = {
  owner: 'C1',
  sumInsured: '400000',
  premium: '40000',
  frequency: 'yearly',
  payYears: '10',
  term: 'regular',
  effectiveOn: '2024-11-10',
  paidToOn: '2027-11-10',
}
const universal = { ...contract, policyNo: 'P1', product: 'universal-life' }
const linked = { ...contract, policyNo: 'P2', product: 'unit-linked' }
const value: Cells = { policyNo: 'P1', amount: '38800.00' }
const calm: Cells = { policyNo: 'P2', fund: 'calm', units: '12345.678901', splitPercent: '70' }
const bold: Cells = { policyNo: 'P2', fund: 'bold', units: '100', splitPercent: '30' }

function book(openings: readonly Cells[], more: Cells = {}): Rows {
  return { customers: [customer], policies: [{ ...universal, ...more }, linked], openings: [...openings] }
}

test.each<[string, readonly Cells[], string, Cells?]>([
  ['no value', [calm, bold], '/policies/2/product'],
  ['no units', [value], '/policies/3/product'],
  ['a value of nothing said', [{ policyNo: 'P1' }, calm], '/openings/2/amount'],
  ['a value that is none', [{ ...value, amount: '-1' }, calm], '/openings/2/amount'],
  ['a value twice', [value, value, calm], '/openings/3/policyNo'],
  ['a fund of a contract without', [{ ...value, fund: 'calm' }, calm], '/openings/2/fund'],
  ['units of a contract without', [{ ...value, units: '1' }, calm], '/openings/2/units'],
  ['a fund that is not there', [value, { ...calm, fund: 'gold' }], '/openings/3/fund'],
  ['no fund', [value, { ...calm, fund: '' }], '/openings/3/fund'],
  ['a fund twice', [value, calm, calm], '/openings/4/fund'],
  ['a fund without units', [value, { ...calm, units: '' }], '/openings/3/units'],
  ['units that are none', [value, { ...calm, units: '1.2345678' }], '/openings/3/units'],
  ['a worth the price does not give', [value, { ...calm, amount: '1.00' }], '/openings/3/amount'],
  ['shares that are not all', [value, { ...calm, splitPercent: '60' }, bold], '/openings/3/splitPercent'],
  ['a share that is none', [value, { ...calm, splitPercent: 'most' }], '/openings/3/splitPercent'],
  ['no such contract', [value, calm, { ...value, policyNo: 'P9' }], '/openings/4/policyNo'],
  ['a contract without an account', [value, calm], '/openings/2/policyNo', wholeLife()],
  [
    'a contract that has ended',
    [value, calm],
    '/openings/2/policyNo',
    { ending: 'surrendered', endedOn: '2026-01-01' },
  ],
])('%s is pointed at and holds its contract back', async (_name, openings, pointer, more = {}) => {
  const rejected = await checkImport({ context, paths: await written(book(openings, more)), mapping })
  expect(rejected.map(pointerTo)).toContain(pointer)
  const reason = rejected.find((one) => pointerTo(one) === pointer)?.reason
  expect(reason?.zh).toMatch(/[一-龥]/)
  const no = pointer.startsWith('/policies') ? undefined : openings[Number(pointer.split('/')[2]) - 2]?.policyNo
  if (no === 'P1') expect(rejected.map(pointerTo)).toContain('/policies/2')
  if (no === 'P2') expect(rejected.map(pointerTo)).toContain('/policies/3')
})

function wholeLife(): Cells {
  return { product: 'whole-life', term: 'whole' }
}

async function read(policyNo: string): Promise<Policy> {
  const place = await findPolicyByNumber(context.db, policyNo)
  if (!place) throw new Error(`no ${policyNo}`)
  return (await getPolicy(context.db, place.customerId, place.policyId)).policy
}

test('what is right opens the accounts: value, units and split; the books and the totals say the same, once', async () => {
  const today = context.clock.today()
  const product = context.products.get('unit-linked')
  const worth = [
    unitsWorthFen(product, 'calm', 12_345_678_901, today),
    unitsWorthFen(product, 'bold', 100_000_000, today),
  ]
  const [calmFen = 0, boldFen = 0] = worth
  expect(calmFen).toBeGreaterThan(1_000_000)
  const named = { ...bold, amount: formatFen(boldFen).replace(/[¥,]/g, '') }
  const paths = await written(book([value, calm, named]))
  const first = await runImport({ context, paths, mapping })
  expect(first).toMatchObject({ rejected: [], report: { agrees: true } })
  const total = (measure: string, sum: number) => ({ of: 'openings', measure, inFiles: sum, loaded: sum })
  expect(first.report.totals.filter(({ of }) => of === 'openings')).toEqual([
    total('rows', 3),
    total('amount', 3_880_000 + calmFen + boldFen),
    total('units', 12_445_678_901),
  ])

  const credited = await read('P1')
  expect(credited.account).toMatchObject([{ kind: 'opening', on: today, amountFen: 3_880_000 }])
  expect(accountOn(credited, context.products.get('universal-life'), today).amountFen).toBe(3_880_000)
  const funds = await read('P2')
  expect(
    accountOn(funds, product, today).holdings.map(({ fund, microUnits, amountFen }) => [fund, microUnits, amountFen]),
  ).toEqual([
    ['calm', 12_345_678_901, calmFen],
    ['bold', 100_000_000, boldFen],
  ])
  expect(splitOf(funds, product)).toEqual({ calm: 70, bold: 30 })

  const { differenceFen, accounts } = await trialBalance(context.db)
  expect(differenceFen).toBe(0)
  expect(accounts.map(({ account, balanceFen }) => [account, balanceFen])).toEqual([
    ['opening-balance', 3_880_000 + calmFen + boldFen],
    ['policy-accounts', -(3_880_000 + calmFen + boldFen)],
  ])
  const again = await runImport({ context, paths, mapping })
  expect(again).toMatchObject({ loadedNow: 0, rejected: [], report: { agrees: true } })
  expect((await read('P2')).account).toHaveLength(2)
})
