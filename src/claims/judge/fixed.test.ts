// Benefits that are no expense, of contracts and of their riders: days in hospital, care, premiums waived. Amounts in yuan by hand.
import { beforeAll, describe, expect, test } from 'vitest'
import {
  accidentMedical,
  bill,
  clinical,
  cover,
  facts,
  indemnity,
  invoice,
  line,
  nothingUsed,
  stay,
  value,
  words,
} from '../../../test/made-up-claims.ts'
import { type Coverage, loadProducts, type Product } from '../../products/index.ts'
import { adjudicate } from './adjudicate.ts'
import type { ClaimFacts, Cover, Paper } from './facts.ts'

let hospitalCash: Product
let waiverRider: Product
let care: Product
let endowment: Product
beforeAll(async () => {
  const products = await loadProducts('demo/products')
  hospitalCash = products.get('hospital-cash')
  waiverRider = products.get('premium-waiver')
  care = products.get('long-term-care')
  endowment = products.get('endowment')
})

function of(product: Product, kind: Coverage['kind'], more: Partial<Cover> = {}): Cover {
  const coverage = product.coverages.find((one) => one.kind === kind)
  if (!coverage) throw new Error(`${product.code} has no ${kind}`)
  return cover({ ...coverage, id: `${product.code}.${coverage.id}` }, { policyId: 'p', ...more })
}

// 10,000 yuan insured: 100 a day, 200 in intensive care.
const allowance = (more: Partial<Cover> = {}) =>
  of(hospitalCash, 'daily-allowance', { ofRider: true, sumInsuredFen: 1_000_000, ...more })

function lain(hospitalisedOn: string, dischargedOn: string): Paper[] {
  return [
    invoice(3_000_000, { publicPaidFen: value(1_200_000), visitKind: value('inpatient') }),
    clinical({
      kind: 'discharge-summary',
      diagnosis: value('肺炎'),
      hospitalisedOn: value(hospitalisedOn),
      dischargedOn: value(dischargedOn),
    }),
  ]
}

function inHospital(more: Partial<ClaimFacts>): ClaimFacts {
  return facts({ ...stay, covers: [allowance()], ...more })
}

describe('days in hospital', () => {
  const year = { ...nothingUsed, paidInYearFen: 1_750_000, paidEverFen: 1_750_000 } // 175 days at 100
  test.each([
    ['9 days, 3 of them free: 6 × 100', lain('2026-09-01', '2026-09-10'), {}, 60_000],
    ['3 days, all of them free', lain('2026-09-01', '2026-09-04'), {}, 0],
    ['100 days, 97 of them not free, at most 90 a stay: 90 × 100', lain('2026-08-01', '2026-11-09'), {}, 900_000],
    ['175 days of the year used: 5 more make 180', lain('2026-09-01', '2026-09-09'), { used: year }, 50_000],
    ['175 days of the year used: 6 more are for a person', lain('2026-09-01', '2026-09-10'), { used: year }, null],
    [
      'a day in intensive care is for a person to count',
      [...lain('2026-09-01', '2026-09-10'), bill([line('重症监护费', 3_000_000)])],
      {},
      null,
    ],
    ['no day of discharge on the papers', stay.papers ?? [], {}, null],
  ] as const)('%s', (_name, papers, more, amountFen) => {
    const result = adjudicate(inHospital({ papers, covers: [allowance(more)] }))
    expect(result.decision).toBe('refer')
    expect(result.fixed).toMatchObject([{ coverageId: 'hospital-cash.allowance', amountFen, ends: false }])
    expect(result.fixed[0]?.amountMaxFen).toBe(1_800_000) // 90 days at 200
  })

  test('the bill is judged beside it as if the rider were not there', () => {
    const medical = cover(indemnity, { policyId: 'medical', waitingUntil: '2026-06-01' })
    const papers = lain('2026-09-01', '2026-09-10')
    const alone = adjudicate(inHospital({ papers, covers: [medical] }))
    const both = adjudicate(inHospital({ papers, covers: [medical, allowance()] }))
    expect(both.payFen).toBe(800_000) // 30,000 − 12,000 of public insurance − 10,000 deductible
    expect([both.covers, both.lines]).toEqual([alone.covers, alone.lines])
    expect(both.fixed).toHaveLength(1)
  })

  test('none without a stay, nor for an illness in the waiting days', () => {
    const papers = lain('2026-09-01', '2026-09-10')
    const seen = facts({ papers, covers: [cover(accidentMedical), allowance()] })
    expect(adjudicate(seen).fixed).toEqual([])
    expect(adjudicate(inHospital({ papers, covers: [allowance({ waitingUntil: '2026-12-01' })] })).fixed).toEqual([])
    const fell = { papers, covers: [allowance({ waitingUntil: '2026-12-01' })], cause: 'accident' } as const
    expect(adjudicate(inHospital({ ...fell, kind: 'accident-medical' })).fixed).toHaveLength(1)
  })
})

describe('care', () => {
  const asked = (more: Partial<Cover> = {}) =>
    facts({
      kind: 'long-term-care',
      cause: 'illness',
      covers: [of(care, 'long-term-care', { benefitFen: 200_000, ...more })], // 2 % of 100,000
    })
  const ending = (more: Partial<Cover>): Cover => {
    const one = of(care, 'long-term-care', { benefitFen: 200_000, ...more })
    return one.coverage.kind === 'long-term-care' ? { ...one, coverage: { ...one.coverage, endsContract: true } } : one
  }

  test('one month is prepared; sixty at most are paid in all', () => {
    expect(adjudicate(asked()).fixed).toMatchObject([{ amountFen: 200_000, amountMaxFen: 12_000_000, ends: false }])
    const used = { ...nothingUsed, paidEverFen: 11_800_000 } // 59 months
    expect(adjudicate(asked({ used })).fixed).toMatchObject([{ amountFen: 200_000, amountMaxFen: 200_000 }])
    const all = { ...nothingUsed, paidEverFen: 12_000_000 }
    expect(adjudicate(asked({ used: all })).fixed).toMatchObject([{ amountFen: 0, amountMaxFen: 0 }])
  })

  test('the last month ends what ends with it: of a rider, the rider', () => {
    const used = { ...nothingUsed, paidEverFen: 11_800_000 }
    const last = (more: Partial<Cover>) => adjudicate({ ...asked(), covers: [ending({ used, ...more })] })
    expect(last({}).fixed).toMatchObject([{ ends: true, endsRider: false }])
    expect(last({ used: nothingUsed }).fixed).toMatchObject([{ ends: false, endsRider: false }])
    const ofRider = last({ ofRider: true })
    expect(ofRider.fixed).toMatchObject([{ ends: true, endsRider: true }])
    expect(ofRider.findings.map(({ rule }) => rule)).toContain('rider-ends')
  })
})

describe('premiums waived', () => {
  const critical: Coverage = {
    id: 'mild',
    kind: 'critical',
    tier: 'mild',
    title: words('轻度疾病'),
    summary: words(''),
    clause: 'mild',
    causes: ['illness'],
    waitingDays: 90,
    percentOfSum: 30,
    timesMax: 3,
    endsContract: false,
    intervalDays: 0,
    survivalDays: 0,
    diseases: [{ code: 'stent', name: words('冠状动脉支架'), clause: 'stent', says: [], icd10: [] }],
  }
  const own = cover(critical, { policyId: 'own', ownerId: 'mother', benefitFen: 9_000_000 })
  const waiver = (more: Partial<Cover> = {}) =>
    of(waiverRider, 'premium-waiver', {
      policyId: 'childs',
      ownerId: 'mother',
      ofRider: true,
      owesPremiums: true,
      ...more,
    })
  const ill = (covers: readonly Cover[]) =>
    facts({
      kind: 'critical-illness',
      cause: 'illness',
      insured: { customerId: 'mother', name: '林悦', birthDate: '1988-05-12' },
      papers: [clinical({ kind: 'diagnosis-certificate', diagnosis: value('冠状动脉支架植入') })],
      covers,
    })

  test('a mild illness of the policyholder waives the premiums of the child’s contract, and the rider ends', () => {
    const result = adjudicate(ill([own, waiver()]))
    expect(result.fixed).toMatchObject([{ policyId: 'own', amountFen: 9_000_000 }])
    expect(result.waived).toMatchObject([{ policyId: 'childs', coverageId: 'premium-waiver.waiver', endsRider: true }])
    expect(result.findings.map(({ rule }) => rule)).toContain('premiums-waived')
  })

  test.each([
    ['another person’s illness', { insures: false }],
    ['nothing is owed any more', { owesPremiums: false }],
    ['in the waiting days', { waitingUntil: '2026-12-01' }],
    ['not in force', { inForce: false }],
    ['the contract itself ends with the benefit', { policyId: 'own' }],
  ] as const)('none: %s', (_name, more) => {
    const ends = { ...own, coverage: { ...critical, endsContract: true } }
    expect(adjudicate(ill([ends, waiver(more)])).waived).toEqual([])
    expect(adjudicate(ill([ends, waiver()])).waived).toHaveLength(1)
  })

  test('none for what the clause does not name, nor for a disability whose grade is not known', () => {
    const ends = of(endowment, 'premium-waiver', { policyId: 'childs', owesPremiums: true })
    expect(ends.coverage.kind === 'premium-waiver' && ends.coverage.on).not.toContain('mild')
    expect(adjudicate(ill([own, ends])).waived).toEqual([])
  })
})
