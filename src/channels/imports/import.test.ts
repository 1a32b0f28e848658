// A book of another system: each thing that can be wrong with it is pointed at, and what is right arrives whole, once.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { parse } from 'yaml'
import { openContext, type TestContext } from '../../../test/context.ts'
import { familyOf, findCustomerByPhone } from '../../customers/index.ts'
import { listAccounts, listPayments, trialBalance } from '../../payments/index.ts'
import { findPolicyByNumber, getPolicy, loanBalanceOn, statusOf } from '../../policies/index.ts'
import { loadProducts, type Products } from '../../products/index.ts'
import { checkImport, plainMapping, pointerTo, readMapping, runImport, writeRejected, writeTemplate } from '../index.ts'
import { fields, type Kind, kinds } from './fields.ts'
import { listRejects } from './store.ts'

let context: TestContext & { products: Products }

beforeAll(async () => {
  const opened = await openContext()
  context = { ...opened, products: await loadProducts('demo/products') }
})
afterAll(() => context.close())

type Rows = { [K in Kind]: Record<string, string>[] }

// The template's example: a mother, her child, an account, a policy with all that can belong to it.
function example(): Rows {
  const row = (kind: Kind) => Object.fromEntries(Object.entries(fields[kind]).map(([name, one]) => [name, one.example]))
  const child = { ref: 'C0002', name: '示例孩子', sex: 'M', birthDate: '2017-09-01' }
  return {
    customers: [row('customers'), child],
    families: [row('families')],
    accounts: [row('accounts')],
    policies: [row('policies')],
    beneficiaries: [row('beneficiaries')],
    premiums: [row('premiums')],
    loans: [row('loans')],
    payments: [row('payments')],
    openings: [],
  }
}

let files = 0

async function written(rows: Partial<Rows>): Promise<string[]> {
  files += 1
  const paths: string[] = []
  for (const kind of kinds) {
    const some = rows[kind] ?? []
    if (some.length === 0) continue
    const names = Object.keys(fields[kind])
    const lines = [names, ...some.map((row) => names.map((name) => row[name] ?? ''))]
    const path = join(context.folder, `${kind}-${files}.csv`)
    await writeFile(path, lines.map((line) => line.join(',')).join('\n'))
    paths.push(path)
  }
  return paths
}

const mapping = plainMapping()
const rated = readMapping({ files: kinds.map((kind) => ({ kind, file: `${kind}*` })), check: { rating: true } })

describe('what is wrong is pointed at, in both languages, and changes nothing', () => {
  const long = (kind: Kind, more: Record<string, string>) => (rows: Rows) =>
    rows[kind].push({ ...rows[kind][0], ...more })
  const cases: [string, (rows: Rows) => unknown, string][] = [
    ['a reference twice', long('customers', { phone: '', idNumber: '' }), '/customers/4/ref'],
    ['an ID number twice', long('customers', { ref: 'C3', phone: '' }), '/customers/4/idNumber'],
    ['a phone twice', long('customers', { ref: 'C3', idNumber: '' }), '/customers/4/phone'],
    ...wrong('customers', [
      ['ref', ''],
      ['name', ''],
      ['idNumber', '990000198805120021'],
      ['phone', '1380000'],
      ['sex', 'X'],
      ['sex', 'M'],
      ['birthDate', '1988-02-30'],
      ['birthDate', '1988-05-13'],
      ['occupationClass', '7'],
      ['publicInsurance', 'some'],
      ['tier', 'iron'],
    ]),
    ...wrong('families', [
      ['customer', 'C9'],
      ['relative', 'C9'],
      ['relative', 'C0001', 'relation'],
      ['relation', 'uncle'],
      ['relation', 'parent'],
    ]),
    [
      'a tie twice',
      long('families', { customer: 'C0002', relative: 'C0001', relation: 'parent' }),
      '/families/3/relative',
    ],
    ...wrong('accounts', [
      ['customer', 'C9'],
      ['number', '6217000099012341373'],
      ['number', '9999000099000001374', 'number'],
      ['holder', '别人'],
    ]),
    ['an account twice', long('accounts', {}), '/accounts/3/number'],
    ...wrong('policies', [
      ['policyNo', ''],
      ['owner', 'C9'],
      ['insured', 'C9'],
      ['relation', 'child'],
      ['product', 'none-such'],
      ['version', '1999.1'],
      ['term', '99y'],
      ['payYears', '11'],
      ['payYears', 'ten'],
      ['sumInsured', '100x'],
      ['premium', '0'],
      ['premium', '12.345'],
      ['frequency', 'weekly'],
      ['issuedOn', '2020-02-28'],
      ['issuedOn', '2999-01-01'],
      ['effectiveOn', '2020-03-01'],
      ['effectiveOn', '03/03/2020'],
      ['receiptOn', '2020-03-01'],
      ['paidToOn', '2020-03-02'],
      ['paidToOn', '2025-03-04'],
      ['paidToOn', '2025-04-03'],
      ['paidToOn', '2040-03-03'],
      ['premiumAccount', '6217000099000000009'],
      ['endedOn', '2024-01-01', 'ending'],
      ['ending', 'vanished'],
      ['ending', 'surrendered', 'endedOn'],
      ['ratedPublicly', 'perhaps'],
    ]),
    ['a policy number twice', long('policies', {}), '/policies/3/policyNo'],
    [
      'an end before the beginning',
      (rows: Rows) => Object.assign(rows.policies[0] ?? {}, { ending: 'ended', endedOn: '2019-01-01' }),
      '/policies/2/endedOn',
    ],
    [
      'nobody insured before birth',
      (rows: Rows) => Object.assign(rows.policies[0] ?? {}, { ...bornLater, insured: 'C0002', relation: 'child' }),
      '/policies/2/effectiveOn',
    ],
    ...wrong('beneficiaries', [
      ['policyNo', 'P9'],
      ['order', '0'],
      ['name', ''],
      ['idNumber', '990000198805120021'],
      ['share', '101'],
      ['share', '60'],
      ['relation', 'friend'],
    ]),
    ...wrong('premiums', [
      ['policyNo', 'P9'],
      ['dueOn', '2019-03-03'],
      ['dueOn', '2025-03-03'],
      ['toOn', '2024-03-03'],
      ['amount', '0'],
      ['interest', 'x'],
      ['paidOn', '2999-01-01'],
    ]),
    ['an instalment twice', long('premiums', {}), '/premiums/3/dueOn'],
    ...wrong('loans', [
      ['policyNo', 'P9'],
      ['principal', '0'],
      ['lentOn', '2019-01-01'],
      ['dueOn', '2024-08-31'],
      ['ratePercent', 'five'],
      ['repaid', '10', 'repaidOn'],
    ]),
    [
      'repaid before it was lent',
      (rows: Rows) => Object.assign(rows.loans[0] ?? {}, { repaid: '10', repaidOn: '2024-08-31' }),
      '/loans/2/repaidOn',
    ],
    [
      'more repaid than was lent',
      (rows: Rows) => Object.assign(rows.loans[0] ?? {}, { repaid: '6000.00', repaidOn: '2024-10-01' }),
      '/loans/2/repaid',
    ],
    [
      'a loan on what has none',
      (rows: Rows) => {
        Object.assign(rows.policies[0] ?? {}, accident)
        rows.premiums.length = 0
        rows.beneficiaries.length = 0
      },
      '/loans/2/policyNo',
    ],
    ...wrong('payments', [
      ['customer', 'C9'],
      ['account', '6217000099000000009'],
      ['direction', 'up'],
      ['amount', '0'],
      ['purpose', 'gift'],
      ['policyNo', 'P9'],
      ['on', '2999-01-01'],
      ['applied', 'half'],
    ]),
    [
      'money paid out and not used',
      (rows: Rows) => Object.assign(rows.payments[0] ?? {}, { direction: 'out', applied: 'no' }),
      '/payments/2/applied',
    ],
  ]

  const bornLater = {
    issuedOn: '2015-03-02',
    appliedOn: '2015-03-01',
    effectiveOn: '2015-03-03',
    receiptOn: '2015-03-03',
  }
  const accident = { product: 'accident', frequency: 'once', payYears: '1', term: '1y', paidToOn: '2021-03-03' }

  function wrong(kind: Kind, which: [string, string, string?][]): [string, (rows: Rows) => unknown, string][] {
    return which.map(([field, value, at = field]) => [
      `${kind} ${field} “${value}”`,
      (rows) => Object.assign(rows[kind][0] ?? {}, { [field]: value }),
      `/${kind}/2/${at}`,
    ])
  }

  test.each(cases)('%s', async (_, spoil, pointer) => {
    const rows = example()
    spoil(rows)
    const rejected = await checkImport({ context, paths: await written(rows), mapping })
    expect(rejected.map(pointerTo)).toContain(pointer)
    const found = rejected.find((one) => pointerTo(one) === pointer)
    expect(found?.reason.zh).toMatch(/[一-龥]/)
    expect(found?.reason.en).toMatch(/^[\x20-\x7e“”’]+$/)
  })

  test('a premium that is not the table’s, when that is asked for', async () => {
    const paths = await written(example())
    const [fault] = await checkImport({ context, paths, mapping: rated })
    expect(fault && pointerTo(fault)).toBe('/policies/2/premium')
    expect(await checkImport({ context, paths, mapping })).toEqual([])
  })

  test('a mapping that names what is not there', () => {
    const read = (file: object) => () => readMapping({ files: [{ kind: 'customers', file: 'a.csv', ...file }] })
    const faulted = (pointer: string) =>
      expect.objectContaining({ more: expect.objectContaining({ faults: [expect.objectContaining({ pointer })] }) })
    expect(read({ columns: { nmae: '姓名' } })).toThrow(faulted('/files/0/columns/nmae'))
    expect(read({ dates: 'whenever' })).toThrow(faulted('/files/0/dates'))
    expect(read({ colour: 'red' })).toThrow()
  })

  test('a file without a column, and one the mapping does not know', async () => {
    const path = join(context.folder, 'customers-bare.csv')
    await writeFile(path, 'ref,sex\nC1,F\n')
    await expect(checkImport({ context, paths: [path], mapping })).rejects.toMatchObject({
      more: { faults: [{ pointer: '/customers/1/name' }] },
    })
    await writeFile(join(context.folder, 'stuff.csv'), 'a\n')
    await expect(checkImport({ context, paths: [join(context.folder, 'stuff.csv')], mapping })).rejects.toThrow('stuff')
  })

  test('the template as it is written passes with its own mapping', async () => {
    const paths = await writeTemplate(join(context.folder, 'template'))
    const own = readMapping(parse(await readFile(paths.at(-1) ?? '', 'utf8')))
    expect(await checkImport({ context, paths: paths.slice(0, -1), mapping: own })).toEqual([])
  })

  test('nothing was changed by any of them', async () => {
    expect(await findCustomerByPhone(context.db, '13800001001')).toBeUndefined()
    expect(await context.db.selectFrom('channel_imports').select('id').execute()).toEqual([])
  })
})

describe('what is right arrives', () => {
  test('whole, with its totals, and once', async () => {
    const paths = await written(example())
    const first = await runImport({ context, paths, mapping })
    expect(first).toMatchObject({ rejected: [], loadedNow: 6, report: { read: 9, agrees: true } })
    expect(first.report.totals).toContainEqual({ of: 'loans', measure: 'amount', inFiles: 500_000, loaded: 500_000 })

    const mother = await findCustomerByPhone(context.db, '13800001001')
    expect(mother).toMatchObject({ name: '示例客户', idNumber: '990000198805120022', birthDate: '1988-05-12' })
    const customerId = mother?.customerId ?? ''
    expect((await familyOf(context.db, customerId, context.clock.today())).map(({ relation }) => relation)).toEqual([
      'self',
      'child',
    ])
    const [account] = await listAccounts(context.db, customerId)
    expect(account).toMatchObject({ last4: '1372' })
    const place = await findPolicyByNumber(context.db, 'P2020000001')
    const { policy } = await getPolicy(context.db, customerId, place?.policyId ?? '')
    expect(policy).toMatchObject({ premiumAccountId: account?.id, paidToOn: '2025-03-03', premiumFen: 326_000 })
    expect(policy.beneficiaries).toMatchObject([{ name: '示例孩子', share: 100 }])
    expect(loanBalanceOn(policy, undefined, '2024-09-01').principalFen).toBe(500_000)
    expect(statusOf(policy, context.products.get('whole-life'), '2025-03-01').states).toContain('in-force')
    expect(await listPayments(context.db, { customerId, limit: 5 })).toMatchObject([{ state: 'settled' }])

    const { differenceFen, accounts } = await trialBalance(context.db)
    expect(differenceFen).toBe(0)
    expect(accounts.map(({ account: name, balanceFen }) => [name, balanceFen])).toEqual([
      ['loans-receivable', 500_000],
      ['opening-balance', -500_000],
    ])

    const again = await runImport({ context, paths, mapping })
    expect(again).toMatchObject({ importId: first.importId, loadedNow: 0, rejected: [], report: { agrees: true } })
  })

  test('a contract comes whole or not at all; corrected, it comes', async () => {
    const rows = example()
    for (const row of rows.customers) Object.assign(row, { ref: `D${row.ref}`, idNumber: '', phone: '' })
    Object.assign(rows.customers[0] ?? {}, { birthDate: '1990-01-01' })
    for (const row of rows.families) Object.assign(row, { customer: 'DC0001', relative: 'DC0002' })
    for (const row of [...rows.accounts, ...rows.payments]) Object.assign(row, { customer: 'DC0001' })
    Object.assign(rows.policies[0] ?? {}, { owner: 'DC0001', insured: 'DC0001', policyNo: 'P2020000002' })
    for (const row of [...rows.beneficiaries, ...rows.premiums, ...rows.loans, ...rows.payments])
      row.policyNo = 'P2020000002'
    Object.assign(rows.loans[0] ?? {}, { principal: '-5' })
    const paths = await written(rows)
    const { rejected, report, importId } = await runImport({ context, paths, mapping })
    expect(rejected.map(pointerTo).sort()).toEqual([
      '/beneficiaries/2',
      '/loans/2/principal',
      '/payments/2/policyNo',
      '/policies/2',
      '/premiums/2',
    ])
    expect(report).toMatchObject({ rejected: 5, agrees: true })
    expect(await findPolicyByNumber(context.db, 'P2020000002')).toBeUndefined()
    const kept = await listRejects(context.db, { importId, after: -1, limit: 10 })
    expect(kept.find(({ pointer }) => pointer === '/loans/2/principal')).toMatchObject({ value: '-5' })

    const folder = join(context.folder, 'rejected')
    const corrected = await writeRejected(folder, paths, mapping, rejected)
    expect(corrected).toHaveLength(5)
    for (const path of corrected) {
      const text = await readFile(path, 'utf8')
      expect(text).toContain('原因')
      await writeFile(path, text.replace(',-5,', ',5000,'))
    }
    expect(await runImport({ context, paths: corrected, mapping })).toMatchObject({ rejected: [], loadedNow: 2 })
    expect(await findPolicyByNumber(context.db, 'P2020000002')).toBeDefined()
  })

  test('workbooks, JSON, GBK, other headings, codes, days and money', async () => {
    const other = readMapping({
      files: [
        {
          kind: 'customers',
          file: '客户*',
          encoding: 'gbk',
          columns: { ref: '编号', name: '姓名', sex: '性别', birthDate: '生日' },
          codes: { sex: { 女: 'F', 男: 'M' } },
          constants: { tier: 'gold' },
          dates: 'YYYY年MM月DD日',
        },
      ],
    })
    const headings = ['编号', '姓名', '性别', '生日']
    const heading = headings.map((value) => ({ value, type: String }))
    const sheet = [heading, ['W1', '王一', '男'].map((value) => ({ value, type: String }))]
    const [book, json, gbk] = ['客户1.xlsx', '客户2.json', '客户3.csv'].map((name) => join(context.folder, name))
    sheet[1]?.push(Object({ value: new Date('1980-02-03T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' }))
    await writeWorkbook(sheet).toFile(book ?? '')
    await writeFile(json ?? '', JSON.stringify([{ 编号: 'W2', 姓名: '王二', 性别: '女', 生日: '1981年2月3日' }]))
    const inGbk = [
      0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd0, 0xd4, 0xb1, 0xf0, 0x2c, 0xc9, 0xfa, 0xc8, 0xd5,
      0x0a,
    ]
    await writeFile(
      gbk ?? '',
      Buffer.from([...inGbk, ...Buffer.from('W3,'), 0xcd, 0xf5, 0x2c, 0xc5, 0xae, ...Buffer.from(',1982-02-03\n')]),
    )
    const paths = [book ?? '', json ?? '', gbk ?? '']
    expect(await runImport({ context, paths, mapping: other })).toMatchObject({ rejected: [], loadedNow: 3 })
  })
})
