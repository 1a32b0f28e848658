import { describe, expect, test } from 'vitest'
import { accidentMedical, clinical, cover, facts, invoice, stay, value, words } from '../../../test/made-up-claims.ts'
import type { Coverage } from '../../products/index.ts'
import { adjudicate } from './adjudicate.ts'

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
      intervalDays: 0,
      survivalDays: 0,
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
