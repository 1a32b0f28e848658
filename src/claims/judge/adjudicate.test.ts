import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  accidentMedical,
  bill,
  clinical,
  cover,
  facts,
  invoice,
  line,
  stay,
  value,
  words,
} from '../../../test/made-up-claims.ts'
import type { Coverage } from '../../products/index.ts'
import { adjudicate } from './adjudicate.ts'
import type { ListClass } from './facts.ts'

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
