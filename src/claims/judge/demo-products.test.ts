// What the demo sells, as adjudication works it out: operations by their grade, a day's limit, one deductible for two coverages.
import { expect, test } from 'vitest'
import { bill, clinical, cover, facts, invoice, line, value } from '../../../test/made-up-claims.ts'
import { loadProducts } from '../../products/index.ts'
import { adjudicate } from './index.ts'

const products = await loadProducts('demo/products')

function coverageOf(code: string, id: string) {
  const found = products.get(code).coverages.find((one) => one.id === id)
  if (!found) throw new Error(`${code} has no coverage ${id}`)
  return found
}

test('an appendectomy in a stay: the days from the fourth, and 10 % of the sum', () => {
  const sum = { sumInsuredFen: 1_000_000, benefitFen: 400_000, productCode: 'hospital-cash' }
  const stay = { hospitalisedOn: value('2026-11-21'), dischargedOn: value('2026-11-27') }
  const record = clinical({ kind: 'discharge-summary', diagnosis: value('急性阑尾炎'), ...stay })
  const result = adjudicate(
    facts({
      kind: 'illness-medical',
      cause: 'illness',
      visitKind: 'inpatient',
      covers: ['allowance', 'surgery'].map((id) => cover(coverageOf('hospital-cash', id), sum)),
      papers: [invoice(800_000), bill([line('阑尾切除术', 300_000, 'A'), line('床位费', 500_000, 'A')]), record],
    }),
  )
  expect(result.fixed.map(({ coverageId, amountFen }) => [coverageId, amountFen])).toEqual([
    ['allowance', 30_000], // six days, three of them free, at 100 yuan
    ['surgery', 100_000],
  ])
})

test('an out-patient’s day counts for 1,000 yuan at most, and nothing is left after the deductible it shares with stays', () => {
  const outpatient = coverageOf('tiered-medical', 'outpatient')
  const used = { paidForAccidentFen: 0, paidInYearFen: 500_000, paidEverFen: 500_000, deductedForAccidentFen: 0 }
  const shared = { ...used, deductedInYearFen: 1_000_000, timesPaid: 1, paidFor: [] }
  const judged = (deducted: boolean) =>
    adjudicate(
      facts({
        kind: 'illness-medical',
        cause: 'illness',
        visitKind: 'outpatient',
        covers: [
          cover(outpatient, {
            productCode: 'tiered-medical',
            sumInsuredFen: 200_000_000,
            pots: deducted
              ? {
                  'year-deductible': { key: 'p/year-deductible', used: shared },
                  'year-pot': { key: 'p/year-pot', used: shared },
                }
              : {},
          }),
        ],
        papers: [
          invoice(150_000),
          bill([line('肺功能检查', 150_000, 'A')]),
          clinical({ diagnosis: value('支气管炎') }),
        ],
      }),
    )
  expect(judged(false).payFen).toBe(0)
  expect(judged(true).covers[0]?.rows[0]?.deductions).toContainEqual(
    expect.objectContaining({ rule: 'limit', amountFen: 50_000, clause: 'outpatient-limits' }),
  )
  expect(judged(true).payFen).toBeGreaterThan(0)
})
