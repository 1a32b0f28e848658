import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Coverage, MedicalExpense } from '../../products/index.ts'
import { adjudicate, rules } from './adjudicate.ts'
import type { BillPaper, ClaimFacts, ClinicalPaper, Cover, InvoicePaper, ListClass, PaperLine, Value } from './facts.ts'
import { defaultSettings } from './facts.ts'

const hospital = '杭州市儿童医院'
const words = (zh: string) => ({ zh, en: zh })

function value<T>(given: T, confidence = 0.98): Value<T> {
  return { value: given, confidence, region: { documentId: 'd', page: 0, box: [0, 0, 1, 1] } }
}

function line(name: string, amountFen: number, listClass?: ListClass): PaperLine {
  return { name, amountFen, confidence: 0.97, region: value(0).region, ...(listClass ? { listClass } : {}) }
}

function invoice(totalFen: number, more: Partial<InvoicePaper> = {}): InvoicePaper {
  return {
    kind: 'medical-invoice',
    documentId: 'invoice',
    kindConfidence: 0.99,
    contradictions: [],
    patientName: value('李小满'),
    hospital: value(hospital),
    issuedOn: value('2026-11-21'),
    code: value('33060126'),
    number: value('0012345678'),
    totalFen: value(totalFen),
    wordsFen: value(totalFen),
    lines: [],
    ...more,
  }
}

function bill(lines: PaperLine[], more: Partial<BillPaper> = {}): BillPaper {
  return {
    kind: 'itemised-bill',
    documentId: 'bill',
    kindConfidence: 0.99,
    contradictions: [],
    patientName: value('李小满'),
    hospital: value(hospital),
    lines,
    ...more,
  }
}

function clinical(more: Partial<ClinicalPaper> = {}): ClinicalPaper {
  return {
    kind: 'outpatient-record',
    documentId: 'record',
    kindConfidence: 0.99,
    contradictions: [],
    patientName: value('李小满'),
    hospital: value(hospital),
    visitedOn: value('2026-11-21'),
    diagnosis: value('左前臂骨折'),
    ...more,
  }
}

const medicalBase = {
  kind: 'medical-expense' as const,
  title: words('医疗保险金'),
  summary: words(''),
  waitingDays: 0,
  listClause: 'list-rule',
  excludedItems: [{ name: words('伙食陪护'), says: ['伙食', '陪护'], clause: 'item-exclusions' }],
}

const accidentMedical: MedicalExpense = {
  ...medicalBase,
  id: 'medical',
  clause: 'medical-benefit',
  causes: ['accident'],
  withinDaysOfAccident: 180,
  settings: ['outpatient', 'emergency', 'inpatient'],
  deductible: {
    fen: 10_000,
    per: 'accident',
    clause: 'deductible',
    publicPaymentCounts: true,
    otherInsuranceCounts: false,
  },
  reimbursement: { settledPercent: 100, unsettledPercent: 90, uninsuredPercent: 90, clause: 'reimbursement' },
  listPercents: { A: 100, B: 100, C: 100, 'out-of-list': 80 },
  limit: { amount: { percentOfSum: 10 }, per: 'accident', clause: 'limit' },
  hospitals: { gradeMin: '2', publicOnly: true, exceptEmergency: true, clause: 'hospitals' },
}

const indemnity: MedicalExpense = {
  ...medicalBase,
  id: 'medical',
  clause: 'medical-benefit',
  causes: ['accident', 'illness'],
  settings: ['inpatient'],
  deductible: {
    fen: 1_000_000,
    per: 'year',
    clause: 'deductible',
    publicPaymentCounts: false,
    otherInsuranceCounts: true,
  },
  reimbursement: { settledPercent: 100, unsettledPercent: 60, uninsuredPercent: 100, clause: 'reimbursement' },
  listPercents: { A: 100, B: 100, C: 100, 'out-of-list': 100 },
  limit: { amount: { fen: 200_000_000 }, per: 'year', clause: 'limit' },
  hospitals: { gradeMin: '2', publicOnly: true, exceptEmergency: true, clause: 'hospitals' },
}

const nothingUsed = { paidForAccidentFen: 0, paidInYearFen: 0, deductedForAccidentFen: 0, deductedInYearFen: 0 }

function cover(coverage: Coverage, more: Partial<Cover> = {}): Cover {
  return {
    policyId: 'accident',
    ownerId: 'owner',
    policyNo: 'A1',
    productCode: 'accident',
    productVersion: '2024.1',
    coverage,
    sumInsuredFen: 10_000_000,
    insures: true,
    inForce: true,
    states: ['in-force'],
    reasons: [],
    effectiveOn: '2026-05-01',
    insuredPublicly: true,
    benefitFen: 10_000_000,
    used: nothingUsed,
    exclusions: [{ title: words('责任免除'), clause: 'accident-exclusions' }],
    citations: {},
    ...more,
  }
}

function facts(more: Partial<ClaimFacts> = {}): ClaimFacts {
  return {
    today: '2026-11-22',
    kind: 'accident-medical',
    cause: 'accident',
    visitKind: 'emergency',
    happenedOn: '2026-11-21',
    said: '昨天下午孩子在学校摔伤',
    insured: { customerId: 'child', name: '李小满', birthDate: '2017-09-01', idNumber: '330102201709010029' },
    payee: 'guardian',
    otherInsurer: false,
    papers: [invoice(86_000), clinical()],
    missing: [],
    covers: [cover(accidentMedical)],
    hospitals: { [hospital]: { level: 3, isPublic: true } },
    repeated: [],
    settings: defaultSettings,
    ...more,
  }
}

const stay: Partial<ClaimFacts> = {
  kind: 'illness-medical',
  cause: 'illness',
  visitKind: 'inpatient',
  said: '肺炎住院',
  papers: [
    invoice(3_000_000, { publicPaidFen: value(1_200_000), visitKind: value('inpatient') }),
    clinical({ kind: 'discharge-summary', diagnosis: value('肺炎') }),
  ],
  covers: [cover(indemnity, { policyId: 'medical', waitingUntil: '2026-06-01' })],
}

const uninsured = cover(accidentMedical, { insuredPublicly: false })

// What the arithmetic of the contract pays without a person.
const paid: readonly (readonly [string, Partial<ClaimFacts>, number])[] = [
  ['860 in an emergency, public insurance not used: (860 − 100) × 90 %', {}, 68_400],
  [
    'settled by public insurance first: all of the rest, which outweighs the deductible',
    { papers: [invoice(86_000, { publicPaidFen: value(30_000) }), clinical()] },
    56_000,
  ],
  [
    'public insurance paid 50: 50 of the deductible is left',
    { papers: [invoice(86_000, { publicPaidFen: value(5_000) }), clinical()] },
    76_000,
  ],
  ['rated as having no public insurance', { covers: [uninsured] }, 68_400],
  [
    'half the deductible was taken for this accident before',
    { covers: [cover(accidentMedical, { used: { ...nothingUsed, deductedForAccidentFen: 5_000 } })] },
    72_900,
  ],
  [
    'the deductible was taken before',
    { covers: [cover(accidentMedical, { used: { ...nothingUsed, deductedForAccidentFen: 10_000 } })] },
    77_400,
  ],
  [
    'by the rows of the bill',
    {
      papers: [
        invoice(86_000),
        bill([line('诊察费', 5_000, 'A'), line('X线摄影', 36_000, 'B'), line('石膏', 45_000, 'C')]),
        clinical(),
      ],
    },
    68_400,
  ],
  [
    'a row outside the list counts at 80 %',
    {
      papers: [
        invoice(86_000),
        bill([line('诊察费', 66_000, 'A'), line('进口敷料', 20_000, 'out-of-list')]),
        clinical(),
      ],
    },
    64_800,
  ],
  [
    'a self-funded part without rows counts at 80 %',
    { papers: [invoice(86_000, { selfFundedFen: value(20_000) }), clinical()] },
    64_800,
  ],
  [
    'two invoices of one accident: one deductible',
    { papers: [invoice(50_000), invoice(36_000, { documentId: 'b', number: value('0012345679') }), clinical()] },
    68_400,
  ],
  [
    'the same invoice twice counts once',
    { papers: [invoice(86_000), invoice(86_000, { documentId: 'b' }), clinical()] },
    68_400,
  ],
  ['the limit of the accident cuts', { papers: [invoice(2_000_000), clinical()] }, 1_000_000],
  [
    'the limit, with some used before',
    {
      papers: [invoice(900_000), clinical()],
      covers: [
        cover(accidentMedical, {
          used: { ...nothingUsed, paidForAccidentFen: 500_000, deductedForAccidentFen: 10_000 },
        }),
      ],
    },
    500_000,
  ],
  ['a fen to round: (100.05 − 100) × 90 % = 0.045 → 0.05', { papers: [invoice(10_005), clinical()] }, 5],
  [
    'a low score that the words confirm',
    { papers: [invoice(86_000, { totalFen: value(86_000, 0.6) }), clinical()] },
    68_400,
  ],
  [
    'a low score that the rows confirm',
    {
      papers: [
        withoutWords(invoice(86_000, { totalFen: value(86_000, 0.6), lines: [line('药', 86_000, 'A')] })),
        clinical(),
      ],
    },
    68_400,
  ],
  [
    'a low score a person put right',
    { papers: [withoutWords(invoice(86_000, { totalFen: { ...value(86_000, 0.3), corrected: true } })), clinical()] },
    68_400,
  ],
  ['a small clinic in an emergency', { hospitals: { [hospital]: { level: 1, isPublic: false } } }, 68_400],
  ['paid to the insured', { payee: 'insured' }, 68_400],
  [
    'an ended policy beside one in force',
    { covers: [cover(accidentMedical, { policyId: 'ended', inForce: false }), cover(accidentMedical)] },
    68_400,
  ],
  [
    'a coverage for illness beside it is no matter',
    { covers: [cover({ ...indemnity, causes: ['illness'] }, { policyId: 'm' }), cover(accidentMedical)] },
    68_400,
  ],
  ['30,000 in hospital, 12,000 by public insurance: 18,000 − 10,000', stay, 800_000],
  [
    'a stay, the yearly deductible met before',
    {
      ...stay,
      papers: [
        invoice(300_000, { publicPaidFen: value(100_000), visitKind: value('inpatient') }),
        clinical({ diagnosis: value('肺炎') }),
      ],
      covers: [cover(indemnity, { policyId: 'm', used: { ...nothingUsed, deductedInYearFen: 1_000_000 } })],
    },
    200_000,
  ],
  [
    'a stay, public insurance not used: 60 %',
    {
      ...stay,
      papers: [invoice(2_000_000, { visitKind: value('inpatient') }), clinical({ diagnosis: value('肺炎') })],
    },
    600_000,
  ],
  [
    'a stay, rated without public insurance: 100 %',
    {
      ...stay,
      papers: [invoice(1_900_000, { visitKind: value('inpatient') }), clinical({ diagnosis: value('肺炎') })],
      covers: [cover(indemnity, { insuredPublicly: false })],
    },
    900_000,
  ],
  [
    'an accident in hospital under two policies: what the first paid counts towards the second deductible',
    {
      visitKind: 'inpatient',
      papers: [invoice(1_900_000, { visitKind: value('inpatient'), publicPaidFen: value(100_000) }), clinical()],
      covers: [cover(accidentMedical, { sumInsuredFen: 6_000_000 }), cover(indemnity, { policyId: 'medical' })],
    },
    600_000 + (1_900_000 - 100_000 - 600_000 - 400_000),
  ],
]

function withoutWords({ wordsFen: _, ...rest }: InvoicePaper): InvoicePaper {
  return rest
}

describe('paid without a person', () => {
  const settings = { ...defaultSettings, autoPayMaxFen: 5_000_000 }
  test.each(paid)('%s', (_, given, payFen) => {
    const result = adjudicate(facts({ settings, ...given }))
    expect(result.findings.filter(({ effect }) => effect === 'refer')).toEqual([])
    expect(result).toMatchObject({ decision: 'pay', payFen })
  })
})

// What sends a claim to a person; each rule is here, and none of them fires on the claims above.
const referred: readonly (readonly [rule: string, Partial<ClaimFacts>])[] = [
  ['missing-paper', { missing: [{ kind: 'medical-invoice', title: words('发票') }] }],
  ['missing-paper', { missing: [{ kind: 'discharge-summary', title: words('出院小结'), waived: '医院还没有给' }] }],
  [
    'unreadable-paper',
    {
      papers: [
        invoice(86_000),
        clinical(),
        { kind: 'other', is: 'unknown', documentId: 'x', kindConfidence: 0, contradictions: [], unreadable: 'blurred' },
      ],
    },
  ],
  [
    'unreadable-paper',
    {
      papers: [
        invoice(86_000),
        clinical(),
        { kind: 'other', is: 'unknown', documentId: 'x', kindConfidence: 0.2, contradictions: [] },
      ],
    },
  ],
  ['total-missing', { papers: [withoutTotal(invoice(0)), clinical()] }],
  ['words-differ-from-figures', { papers: [invoice(86_000, { wordsFen: value(68_000) }), clinical()] }],
  [
    'rows-differ-from-total',
    { papers: [invoice(86_000), bill([line('诊察费', 5_000), line('药', 80_000)]), clinical()] },
  ],
  ['rows-differ-from-total', { papers: [invoice(86_000), bill([], { totalFen: value(90_000) }), clinical()] }],
  ['paper-contradicts-itself', { papers: [invoice(86_000, { contradictions: ['code-equals-amount'] }), clinical()] }],
  [
    'bill-without-invoice',
    { papers: [invoice(50_000), invoice(36_000, { number: value('9') }), bill([line('药', 12_345)]), clinical()] },
  ],
  ['paid-by-others-above-total', { papers: [invoice(86_000, { publicPaidFen: value(90_000) }), clinical()] }],
  [
    'list-class-unclear',
    { papers: [invoice(86_000, { selfFundedFen: value(20_000) }), bill([line('药', 86_000)]), clinical()] },
  ],
  ['low-confidence', { papers: [withoutWords(invoice(86_000, { totalFen: value(86_000, 0.7) })), clinical()] }],
  ['low-confidence', { papers: [invoice(86_000, { number: value('0012345678', 0.5) }), clinical()] }],
  ['claimed-before', { repeated: [{ documentId: 'invoice', by: 'invoice', claimNo: 'C1' }] }],
  ['claimed-before', { repeated: [{ documentId: 'invoice', by: 'file', claimNo: 'C1' }] }],
  ['name-mismatch', { papers: [invoice(86_000, { patientName: value('李大满') }), clinical()] }],
  ['nobody-named', { papers: [nameless(invoice(86_000)), nameless(clinical())] }],
  ['persons-differ', { papers: [invoice(86_000), clinical({ patientName: value('王芳') })] }],
  [
    'identity-mismatch',
    {
      papers: [
        invoice(86_000),
        clinical(),
        {
          kind: 'id-card',
          documentId: 'id',
          kindConfidence: 0.9,
          contradictions: [],
          name: value('李小满'),
          idNumber: value('330102201709010037'),
        },
      ],
    },
  ],
  ['payee-not-insured', { payee: 'other' }],
  ['event-in-future', { happenedOn: '2026-11-23' }],
  ['limitation', { happenedOn: '2024-01-01' }],
  ['treated-before-event', { papers: [invoice(86_000, { issuedOn: value('2026-11-20') }), clinical()] }],
  ['treated-after-term', { happenedOn: '2026-05-20' }],
  ['treatment-day-unknown', { papers: [dayless(invoice(86_000))] }],
  ['hospitals-differ', { papers: [invoice(86_000), clinical({ hospital: value('成都市第一人民医院') })] }],
  ['cause-differs', { papers: [invoice(86_000), clinical({ diagnosis: value('上呼吸道感染') })] }],
  [
    'cause-differs',
    {
      ...stay,
      papers: [
        invoice(3_000_000, { visitKind: value('inpatient') }),
        clinical({ diagnosis: value('胫骨骨折'), cause: value('摔伤') }),
      ],
    },
  ],
  [
    'event-day-differs',
    {
      papers: [
        invoice(86_000),
        clinical(),
        {
          kind: 'accident-proof',
          documentId: 'p',
          kindConfidence: 0.9,
          contradictions: [],
          happenedOn: value('2026-11-01'),
        },
      ],
    },
  ],
  ['setting-differs', { papers: [invoice(86_000, { visitKind: value('inpatient') }), clinical()] }],
  ['maybe-excluded', { said: '酒后骑电动车摔伤' }],
  ['maybe-excluded', { said: '攀岩时摔伤' }],
  ['maybe-excluded', { ...stay, said: '怀孕期间肺炎' }],
  ['no-cover', { covers: [] }],
  ['no-cover', { covers: [cover(accidentMedical, { insures: false })] }],
  ['no-cover', { covers: [cover(accidentMedical, { inForce: false, reasons: [words('已终止')] })] }],
  ['waiting-period', { ...stay, covers: [cover(indemnity, { waitingUntil: '2026-12-01' })] }],
  ['premium-due', { covers: [cover(accidentMedical, { states: ['in-force', 'grace'] })] }],
  ['policy-frozen', { covers: [cover(accidentMedical, { states: ['in-force', 'frozen'] })] }],
  ['excluded-item', { papers: [invoice(86_000), bill([line('诊察费', 76_000), line('陪护费', 10_000)]), clinical()] }],
  [
    'outside-list',
    {
      papers: [invoice(86_000), bill([line('诊察费', 76_000, 'A'), line('进口药', 10_000, 'out-of-list')]), clinical()],
      covers: [cover({ ...accidentMedical, listPercents: { A: 100, B: 100, C: 100, 'out-of-list': 0 } })],
    },
  ],
  ['hospital-outside', { visitKind: 'outpatient', hospitals: { [hospital]: { level: 1, isPublic: true } } }],
  ['hospital-outside', { visitKind: 'outpatient', hospitals: { [hospital]: { level: 3, isPublic: false } } }],
  ['hospital-outside', { visitKind: 'outpatient', hospitals: {} }],
  ['other-insurer', { otherInsurer: true }],
  ['other-insurer', { papers: [invoice(86_000, { otherPaidFen: value(1_000) }), clinical()] }],
  [
    'above-auto-pay',
    { papers: [invoice(1_500_000), clinical()], settings: { ...defaultSettings, autoPayMaxFen: 500_000 } },
  ],
  ['nothing-payable', { papers: [invoice(9_000), clinical()] }],
  ['fixed-benefit', { kind: 'disability', covers: [cover(disability())] }],
]

function withoutTotal({ totalFen: _, wordsFen: __, ...rest }: InvoicePaper): InvoicePaper {
  return rest
}
function nameless<T extends InvoicePaper | ClinicalPaper>({ patientName: _, ...rest }: T): Omit<T, 'patientName'> {
  return rest
}
function dayless({ issuedOn: _, ...rest }: InvoicePaper): InvoicePaper {
  return rest
}
function disability(): Coverage {
  return {
    id: 'disability',
    kind: 'disability',
    title: words('伤残'),
    summary: words(''),
    clause: 'disability-benefit',
    causes: ['accident'],
    waitingDays: 0,
    gradePercents: { '1': 100 },
  }
}

describe('referred to a person', () => {
  test.each(referred)('%s (%#)', (rule, given) => {
    const result = adjudicate(facts(given))
    expect(result.decision).toBe('refer')
    expect(result.findings.filter(({ effect }) => effect === 'refer').map((finding) => finding.rule)).toContain(rule)
  })

  test('every rule that refers is in the table', () => {
    const asked = new Set(referred.map(([rule]) => rule))
    expect(rules.filter(({ effect, id }) => effect === 'refer' && !asked.has(id)).map(({ id }) => id)).toEqual([])
  })

  test('every finding says why, on what it rests, and where', () => {
    for (const [, given] of referred) {
      for (const { words: said, basis } of adjudicate(facts(given)).findings) {
        expect(said.zh).not.toMatch(/\{\w+\}/)
        expect(said.en).not.toMatch(/\{\w+\}/)
        expect(basis.length).toBeGreaterThan(2)
      }
    }
  })
})

describe('notes do not refer', () => {
  test.each([
    ['invoice-twice', { papers: [invoice(86_000), invoice(86_000, { documentId: 'b' }), clinical()] }],
    [
      'not-in-force',
      { covers: [cover(accidentMedical, { inForce: false }), cover(accidentMedical, { policyId: 'b' })] },
    ],
    ['amount-differs-from-report', { saidFen: 90_000 }],
    ['limit-reached', { papers: [invoice(1_500_000), clinical()] }],
  ] as const)('%s', (rule, given) => {
    const result = adjudicate(facts(given))
    expect(result.decision).toBe('pay')
    expect(result.findings.map((finding) => finding.rule)).toContain(rule)
  })

  test('a diagnosis that may be a critical illness is pointed out', () => {
    const critical: Coverage = {
      id: 'severe',
      kind: 'critical',
      tier: 'severe',
      title: words('重大疾病'),
      summary: words(''),
      clause: 'severe',
      causes: ['illness'],
      waitingDays: 90,
      percentOfSum: 100,
      timesMax: 1,
      endsContract: true,
      diseases: [{ code: 'cancer', name: words('恶性肿瘤'), clause: 'cancer', says: ['肺癌'], icd10: ['C34'] }],
    }
    const papers = [
      invoice(3_000_000, { publicPaidFen: value(1_200_000), visitKind: value('inpatient') }),
      clinical({ diagnosis: value('右肺癌') }),
    ]
    const both = [...(stay.covers ?? []), cover(critical, { policyId: 'ci' })]
    const result = adjudicate(facts({ ...stay, papers, covers: both }))
    expect(result.findings.map(({ rule }) => rule)).toContain('critical-illness-possible')
    const claimed = adjudicate(facts({ ...stay, kind: 'critical-illness', papers, covers: both }))
    expect(claimed).toMatchObject({ decision: 'refer', payFen: 0, fixed: [{ policyId: 'ci', amountFen: 10_000_000 }] })
  })
})

test('each line says what was taken off, by which clause, and where it stands', () => {
  const rows = [line('诊察费', 5_000, 'A'), line('X线摄影', 36_000, 'B'), line('进口敷料', 45_000, 'out-of-list')]
  const { lines, covers } = adjudicate(facts({ papers: [invoice(86_000), bill(rows), clinical()] }))
  expect(
    lines.map(({ description, claimedFen, allowedFen, rule }) => [description, claimedFen, allowedFen, rule]),
  ).toEqual([
    ['诊察费', 5_000, 3_916, 'deductible'],
    ['X线摄影', 36_000, 28_193, 'deductible'],
    ['进口敷料', 45_000, 28_191, 'list-class'],
  ])
  expect(covers[0]?.payFen).toBe(60_300)
  expect(covers[0]?.rows[2]?.deductions.map(({ rule, clause }) => [rule, clause])).toEqual([
    ['list-class', 'list-rule'],
    ['deductible', 'deductible'],
    ['reimbursement', 'reimbursement'],
  ])
  expect(lines.every(({ region }) => region.documentId === 'd')).toBe(true)
})

test('leaving a word out of the machine: its decisions are two', () => {
  const decisions = new Set(
    [...paid.map(([, given]) => given), ...referred.map(([, given]) => given)].map(
      (given) => adjudicate(facts(given)).decision,
    ),
  )
  expect([...decisions].sort()).toEqual(['pay', 'refer'])
})

describe('whatever the bill', () => {
  const classes = fc.constantFrom<ListClass>('A', 'B', 'C', 'out-of-list')
  const row = fc.record({
    name: fc.constantFrom('诊察费', '西药费', '陪护费', 'CT', '石膏'),
    amountFen: fc.integer({ min: 1, max: 3_000_000 }),
    listClass: classes,
  })
  const percent = fc.integer({ min: 0, max: 100 })
  const coverage = fc.record({
    d: fc.integer({ min: 0, max: 2_000_000 }),
    per: fc.constantFrom('accident' as const, 'year' as const),
    counts: fc.boolean(),
    others: fc.boolean(),
    settled: percent,
    unsettled: percent,
    out: percent,
    limit: fc.integer({ min: 0, max: 5_000_000 }),
    used: fc.integer({ min: 0, max: 2_000_000 }),
  })
  const bills = fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 25 }),
    publicShare: fc.integer({ min: 0, max: 100 }),
    covers: fc.array(coverage, { minLength: 1, maxLength: 3 }),
  })
  type Given = typeof bills extends fc.Arbitrary<infer T> ? T : never

  function judge({ rows, publicShare, covers }: Given, publicPaid?: number) {
    const total = rows.reduce((sum, { amountFen }) => sum + amountFen, 0)
    const publicPaidFen = publicPaid ?? Math.floor((total * publicShare) / 100)
    const lines = rows.map(({ name, amountFen, listClass }) => line(name, amountFen, listClass))
    const given = covers.map((c, index) =>
      cover(
        {
          ...accidentMedical,
          deductible: {
            fen: c.d,
            per: c.per,
            clause: 'deductible',
            publicPaymentCounts: c.counts,
            otherInsuranceCounts: c.others,
          },
          reimbursement: {
            settledPercent: c.settled,
            unsettledPercent: c.unsettled,
            uninsuredPercent: c.unsettled,
            clause: 'reimbursement',
          },
          listPercents: { A: 100, B: 100, C: 90, 'out-of-list': c.out },
          limit: { amount: { fen: c.limit }, per: c.per, clause: 'limit' },
          excludedItems: index === 1 ? [] : accidentMedical.excludedItems,
        },
        {
          policyId: `p${index}`,
          used: {
            paidForAccidentFen: c.used,
            paidInYearFen: c.used,
            deductedForAccidentFen: c.used,
            deductedInYearFen: c.used,
          },
        },
      ),
    )
    const result = adjudicate(
      facts({
        papers: [invoice(total, { publicPaidFen: value(publicPaidFen) }), bill(lines), clinical()],
        covers: given,
      }),
    )
    return { result, total, publicPaidFen, publicPaid: publicPaidFen }
  }

  test('never below zero, never more than was spent, never above the limits; every fen is accounted for', () => {
    fc.assert(
      fc.property(bills, (given) => {
        const { result, total, publicPaidFen } = judge(given)
        expect(result.payFen).toBe(result.lines.reduce((sum, { allowedFen }) => sum + allowedFen, 0))
        expect(result.claimedFen).toBe(total)
        expect(result.payFen).toBeGreaterThanOrEqual(0)
        expect(result.payFen).toBeLessThanOrEqual(total - publicPaidFen)
        for (const [index, { payFen, rows }] of result.covers.entries()) {
          expect(payFen).toBeLessThanOrEqual(
            Math.max(0, (given.covers[index]?.limit ?? 0) - (given.covers[index]?.used ?? 0)),
          )
          for (const { claimedFen, allowedFen, deductions } of rows) {
            expect(allowedFen).toBeGreaterThanOrEqual(0)
            expect(claimedFen).toBe(allowedFen + deductions.reduce((sum, { amountFen }) => sum + amountFen, 0))
            expect(deductions.every(({ amountFen }) => amountFen > 0)).toBe(true)
          }
        }
        for (const { claimedFen, allowedFen, deductedFen } of result.lines) {
          expect(allowedFen + deductedFen).toBe(claimedFen)
          expect(allowedFen >= 0 && deductedFen >= 0).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('a row that is left out never raises what is paid', () => {
    fc.assert(
      fc.property(bills, fc.integer({ min: 1, max: 1_000_000 }), classes, (given, amountFen, listClass) => {
        const one = { ...given, covers: given.covers.slice(0, 1) }
        const before = judge(one)
        const after = judge(
          { ...one, rows: [...one.rows, { name: '陪护费', amountFen, listClass }] },
          before.publicPaid,
        )
        expect(after.result.payFen).toBeLessThanOrEqual(before.result.payFen)
        expect(after.result.decision).toBe('refer')
      }),
      { numRuns: 300 },
    )
  })

  test('the same facts give the same result', () => {
    fc.assert(
      fc.property(bills, (given) => {
        expect(judge(given).result).toEqual(judge(given).result)
      }),
      { numRuns: 50 },
    )
  })
})
