import { describe, expect, test } from 'vitest'
import { countTypes, type Reconciled, readFeed, reconcile, resourcesOf } from './index.ts'

const yuan = (value: unknown) => ({ value, currency: 'CNY' })
const category = (code: string, system = 'http://terminology.hl7.org/CodeSystem/adjudication') => ({
  coding: [{ system, code }],
})
const adjudged = (amounts: Readonly<Record<string, unknown>>, money = yuan) =>
  Object.entries(amounts).map(([code, value]) => ({ category: category(code), amount: money(value) }))
const patient = { reference: 'Patient/p1' }
const claim = (rest: object) => ({ resourceType: 'Claim', id: 'c1', patient, ...rest })
const eob = (rest: object) => ({ resourceType: 'ExplanationOfBenefit', id: 'e1', patient, ...rest })
const bundle = (...resources: object[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
})

function accounted(resource: object): Reconciled {
  const feed = readFeed(resource)
  expect(feed.faults).toEqual([])
  const [account] = [...resourcesOf(feed, 'ExplanationOfBenefit'), ...resourcesOf(feed, 'Claim')]
  if (!account) throw new Error('nothing was read')
  return reconcile(account)
}

/** `part stated/lines kind` of each row. */
function rowsOf(resource: object): string[] {
  return accounted(resource).rows.map(
    ({ part, statedMinor = '-', linesMinor = '-', because }) =>
      `${part} ${statedMinor}/${linesMinor}${because ? ` ${because.kind}` : ''}`,
  )
}

describe('reading', () => {
  const person = { resourceType: 'Patient', id: 'p1', name: [{ text: '王芳' }], somethingNew: { a: 1 } }

  test.each(['transaction', 'batch', 'collection', 'searchset'])('a bundle: %s', (type) => {
    const feed = readFeed({ ...bundle(person, claim({}), { resourceType: 'Immunization' }), type })
    expect(feed.faults).toEqual([])
    expect(countTypes(feed.entries)).toEqual([
      { type: 'Claim', read: 1, unread: 0, known: true },
      { type: 'Immunization', read: 0, unread: 1, known: false },
      { type: 'Patient', read: 1, unread: 0, known: true },
    ])
    expect(resourcesOf(feed, 'Patient')).toMatchObject([{ id: 'p1', name: [{ text: '王芳' }] }])
  })

  test('a single resource, an indented bundle and NDJSON', () => {
    const whole = bundle(person, claim({}))
    const forms = [JSON.stringify(whole, null, 2), `${JSON.stringify(person)}\n\n${JSON.stringify(claim({}))}\n`]
    for (const form of forms) expect(readFeed(form).entries.map(({ type }) => type)).toEqual(['Patient', 'Claim'])
    expect(readFeed(`\uFEFF${JSON.stringify(person)}`).entries).toHaveLength(1)
    expect(readFeed(`${JSON.stringify(whole)}\n${JSON.stringify(whole)}`).entries).toHaveLength(4)
  })

  test('an entry without a resource is listed too', () => {
    const feed = readFeed({ resourceType: 'Bundle', entry: [{ request: { method: 'DELETE', url: 'Claim/c1' } }] })
    expect(countTypes(feed.entries)).toEqual([{ type: 'Bundle.entry', read: 0, unread: 1, known: false }])
  })

  test('references by urn:uuid, by type and id, by address, and to what is contained', () => {
    const feed = readFeed({
      resourceType: 'Bundle',
      entry: [
        { fullUrl: 'urn:uuid:11111111-2222-4333-8444-555555555555', resource: person },
        { fullUrl: 'https://payer.example/Organization/o1', resource: { resourceType: 'Organization', id: 'o1' } },
        {
          resource: eob({
            contained: [{ resourceType: 'Coverage', id: 'cover', beneficiary: patient }],
            patient: { reference: 'urn:uuid:11111111-2222-4333-8444-555555555555' },
            insurer: { reference: 'https://payer.example/Organization/o1' },
            insurance: [{ coverage: { reference: '#cover' } }],
            claim: { reference: 'Claim/elsewhere' },
          }),
        },
      ],
    })
    expect(feed.faults).toEqual([])
    const leads = feed.entries.flatMap(({ references }) => references.map((one) => [one.pointer, one.target?.type]))
    expect(Object.fromEntries(leads)).toEqual({
      '/entry/2/resource/patient/reference': 'Patient',
      '/entry/2/resource/insurer/reference': 'Organization',
      '/entry/2/resource/insurance/0/coverage/reference': 'Coverage',
      '/entry/2/resource/claim/reference': undefined,
      '/entry/2/resource/contained/0/beneficiary/reference': 'Patient',
    })
    expect(resourcesOf(feed, 'Coverage')).toHaveLength(1)
  })
})

describe('amounts', () => {
  test.each([
    [
      { value: 1.005, currency: 'CNY' },
      { minor: 101, currency: 'CNY', rounded: true },
    ],
    [
      { value: 0.29, currency: 'USD' },
      { minor: 29, currency: 'USD', rounded: false },
    ],
    [
      { value: -12.345, currency: 'CNY' },
      { minor: -1235, currency: 'CNY', rounded: true },
    ],
    [
      { value: 4503599627370.49, currency: 'CNY' },
      { minor: 450359962737049, currency: 'CNY', rounded: false },
    ],
    [
      { value: 1200, currency: 'JPY' },
      { minor: 1200, currency: 'JPY', rounded: false },
    ],
    [
      { value: 7.5, system: 'urn:iso:std:iso:4217', code: 'USD' },
      { minor: 750, currency: 'USD', rounded: false },
    ],
    [{ value: 3 }, { minor: 300, currency: undefined, rounded: false }],
    [{ currency: 'CNY' }, undefined],
  ])('%j', (total, money) => expect(resourcesOf(readFeed(claim({ total })), 'Claim')).toMatchObject([{ total: money }]))
})

describe('what cannot be read', () => {
  const faults = (sent: unknown) => readFeed(sent).faults.map(({ line, pointer, message }) => [line, pointer, message])
  const said = (zh: RegExp, en: RegExp) => ({ zh: expect.stringMatching(zh), en: expect.stringMatching(en) })

  test.each([
    ['{"resourceType": "Patient",', [undefined, '', said(/不是完整的 JSON/, /not whole JSON/)]],
    ['{"resourceType":"Patient"}\n{"resourceType":', [2, '', said(/不是完整的 JSON/, /not whole JSON/)]],
    ['', [undefined, '', said(/不是完整的 JSON/, /not whole JSON/)]],
    ['[1, 2]', [undefined, '', said(/不是 FHIR 资源/, /not a FHIR resource/)]],
    [bundle({ name: '王芳' }), [undefined, '/entry/0/resource', said(/不是 FHIR 资源/, /not a FHIR resource/)]],
    [
      bundle(claim({ total: yuan('12.50') })),
      [undefined, '/entry/0/resource/total/value', said(/金额不是数字："12.50"/, /the amount is no number: "12.50"/)],
    ],
    [
      claim({ total: { value: 1, currency: '元' } }),
      [undefined, '/total/currency', said(/币种：元/, /currency code: 元/)],
    ],
    [claim({ total: yuan(1e15) }), [undefined, '/total/value', said(/金额太大/, /too large/)]],
    [claim({ patient: undefined }), [undefined, '/patient', said(/应当是 object/, /expected object/)]],
    [{ resourceType: 'Bundle', entry: {} }, [undefined, '/entry', said(/应当是 array/, /expected array/)]],
    [
      eob({ insurance: [{ coverage: { reference: '#none' } }] }),
      [undefined, '/insurance/0/coverage/reference', said(/引用的资源不在其中：#none/, /refers to nothing .*: #none/)],
    ],
    [
      claim({ patient: { reference: 'urn:uuid:0' } }),
      [undefined, '/patient/reference', said(/urn:uuid:0/, /refers to nothing/)],
    ],
  ])('%j', (sent, fault) => expect(faults(sent)).toEqual([fault]))

  test('one that cannot be read is counted, and the others are read', () => {
    const feed = readFeed(bundle(claim({ total: yuan('?') }), claim({ total: yuan(5) })))
    expect(countTypes(feed.entries)).toEqual([{ type: 'Claim', read: 1, unread: 1, known: true }])
  })
})

describe('reconciling', () => {
  // Two lines: 320.10 + 79.90 = 400 submitted, 300 + 60 = 360 allowed, 100 deductible, 40 + 12 = 52 coinsurance, 160 + 48 = 208 paid.
  const item = [
    { adjudication: adjudged({ submitted: 320.1, eligible: 300, deductible: 100, coinsurance: 40, benefit: 160 }) },
    { adjudication: adjudged({ submitted: 79.9, eligible: 60, coinsurance: 12, benefit: 48 }) },
  ]

  test('totals and payment from the lines, in fen', () => {
    const total = adjudged({ submitted: 400, eligible: 360, benefit: 208 })
    const whole = eob({ item, total, payment: { amount: yuan(208) } })
    expect(accounted(whole).outcome).toBe('exact')
    expect(rowsOf(whole)).toEqual([
      'submitted 40000/40000',
      'allowed 36000/36000',
      'insurerPaid 20800/20800',
      'payment 20800/20800',
      'deductible -/10000',
      'coinsurance -/5200',
    ])
    expect(accounted(whole).lines.map(({ amounts }) => amounts.map(({ minor }) => minor))).toEqual([
      [32010, 30000, 10000, 4000, 16000],
      [7990, 6000, 1200, 4800],
    ])
  })

  test('dollars by CMS variables: a variable says more than the general code beside it', () => {
    const cms = (name: string, value: number, beside?: string) => ({
      category: {
        coding: [
          ...(beside ? category(beside).coding : []),
          { code: `https://bluebutton.cms.gov/resources/variables/${name}` },
        ],
      },
      amount: { value, currency: 'USD' },
    })
    const resource = eob({
      extension: [
        {
          url: 'https://bluebutton.cms.gov/resources/variables/nch_clm_prvdr_pmt_amt',
          valueMoney: { value: 20.25, code: 'USD' },
        },
      ],
      item: [
        {
          adjudication: [
            cms('rev_cntr_rate_amt', 5, 'submitted'),
            cms('line_sbmtd_chrg_amt', 30.5),
            cms('line_prvdr_pmt_amt', 20.25),
            cms('line_bene_pmt_amt', 4),
          ],
        },
      ],
      total: [cms('clm_tot_chrg_amt', 30.5, 'submitted')],
      payment: { amount: { value: 24.25, currency: 'USD' } },
    })
    expect(rowsOf(resource)).toEqual([
      'submitted 3050/3050',
      'toProvider 2025/2025',
      'payment 2425/2425',
      'apart 500/- apart',
      'toPatient -/400',
    ])
  })

  test.each([
    ['300 while lines sum to 400', 'submitted 30000/40000 linesDiffer', { total: adjudged({ submitted: 300 }) }],
    ['no line gives it', 'copay 1000/- noLineAmounts', { total: adjudged({ copay: 10 }) }],
    [
      'another currency',
      'submitted 40000/- otherCurrency',
      { total: [{ ...adjudged({ submitted: 400 }, (value) => ({ value, currency: 'USD' }))[0] }] },
    ],
    ['a category nobody knows', 'unknown 900/- categoryUnknown', { total: adjudged({ 'house-code': 9 }) }],
    [
      'an adjusted payment',
      'payment 19800/20800 paymentAdjusted',
      { payment: { amount: yuan(198), adjustment: yuan(10) } },
    ],
    ['a payment that differs', 'payment 20000/20800 linesDiffer', { payment: { amount: yuan(200) } }],
  ])('%s', (_name, row, rest) => expect(rowsOf(eob({ item, ...rest }))[0]).toBe(row))

  test.each([
    ['exact', { total: adjudged({ submitted: 400 }) }],
    ['explained', { total: adjudged({ copay: 10 }) }],
    ['contradicted', { total: adjudged({ copay: 10, submitted: 300 }) }],
    ['open', { total: adjudged({ submitted: 300, 'house-code': 9 }) }],
  ])('the worst counts: %s', (outcome, rest) => expect(accounted(eob({ item, ...rest })).outcome).toBe(outcome))

  test('fractions of a fen: 3 × 33.335 is 100.01, the rounded lines 100.02', () => {
    const thirds = [1, 2, 3].map(() => ({ adjudication: adjudged({ benefit: 33.335 }) }))
    expect(rowsOf(eob({ item: thirds, payment: { amount: yuan(100.01) } }))[0]).toBe('payment 10001/10002 rounding')
    expect(rowsOf(eob({ item: thirds, payment: { amount: yuan(99.99) } }))[0]).toBe('payment 9999/10002 linesDiffer')
  })

  test('lines without an amount leave a rest, which has a cause only above the sum', () => {
    const lines = [{ sequence: 1 }, { sequence: 2, net: yuan(140.52) }]
    expect(rowsOf(claim({ item: lines, total: yuan(265.52) }))).toEqual(['submitted 26552/14052 unpricedLines'])
    expect(accounted(claim({ item: lines, total: yuan(265.52) })).rows[0]?.because).toEqual({
      kind: 'unpricedLines',
      zh: '总额比各行之和 140.52 CNY 多 125.00 CNY：有 1 行没有金额',
      en: 'the total is 125.00 CNY above the lines’ 140.52 CNY: 1 of the lines bear no amount',
    })
    expect(rowsOf(claim({ item: lines, total: yuan(100) }))).toEqual(['submitted 10000/14052 linesDiffer'])
  })

  test('a claim: total against nets, without lines, without amounts', () => {
    expect(rowsOf(claim({ item: [{ net: yuan(1.1) }, { net: yuan(2.2) }], total: yuan(3.3) }))).toEqual([
      'submitted 330/330',
    ])
    expect(rowsOf(claim({ total: yuan(3554.32) }))).toEqual(['submitted 355432/- noLines'])
    expect(rowsOf(claim({ item: [{}], total: yuan(5) }))).toEqual(['submitted 500/- noLineAmounts'])
    expect(rowsOf(claim({ item: [{}] }))).toEqual(['submitted -/- noAmounts'])
  })

  test('details step in where the line is silent, and contradict it where it is not', () => {
    const detail = [{ net: yuan(30) }, { subDetail: [{ net: yuan(4) }, { net: yuan(6) }] }]
    expect(rowsOf(claim({ item: [{ detail }], total: yuan(40) }))).toEqual(['submitted 4000/4000'])
    expect(rowsOf(claim({ item: [{ net: yuan(30), detail }], total: yuan(30) }))).toEqual([
      'submitted 3000/3000',
      'submitted 3000/4000 withinLine',
    ])
  })

  test('what the payer added is a line as well', () => {
    const addItem = [{ adjudication: adjudged({ submitted: 100 }) }]
    expect(rowsOf(eob({ item, addItem, total: adjudged({ submitted: 500 }) }))[0]).toBe('submitted 50000/50000')
  })
})
