import { describe, expect, test } from 'vitest'
import {
  accidentMedical,
  bill,
  clinical,
  cover,
  facts,
  hospital,
  indemnity,
  invoice,
  line,
  nothingUsed,
  stay,
  value,
  withoutWords,
} from '../../../test/made-up-claims.ts'
import { adjudicate } from './adjudicate.ts'
import type { ClaimFacts } from './facts.ts'
import { defaultSettings } from './settings.ts'

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
    'the share of a class is rounded once: 80 % of 100.03 + 100.03 = 160.048 → 160.05, × 90 % after 100',
    {
      papers: [
        invoice(20_006),
        bill([line('进口敷料', 10_003, 'out-of-list'), line('进口药', 10_003, 'out-of-list')]),
        clinical(),
      ],
    },
    5_405,
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

describe('paid without a person', () => {
  const settings = { ...defaultSettings, autoPayMaxFen: 5_000_000 }
  test.each(paid)('%s', (_, given, payFen) => {
    const result = adjudicate(facts({ settings, ...given }))
    expect(result.findings.filter(({ effect }) => effect === 'refer')).toEqual([])
    expect(result).toMatchObject({ decision: 'pay', payFen })
  })
})

test('each line says what was taken off, by which clause, and where it stands', () => {
  const rows = [line('诊察费', 5_000, 'A'), line('X线摄影', 36_000, 'B'), line('进口敷料', 45_000, 'out-of-list')]
  const { lines, covers } = adjudicate(facts({ papers: [invoice(86_000), bill(rows), clinical()] }))
  expect(lines.map(({ description, claimedFen, allowedFen }) => [description, claimedFen, allowedFen])).toEqual([
    ['诊察费', 5_000, 3_916],
    ['X线摄影', 36_000, 28_191],
    ['进口敷料', 45_000, 28_193],
  ])
  expect(covers[0]?.payFen).toBe(60_300)
  expect(covers[0]?.rows[2]?.deductions.map(({ rule, clause }) => [rule, clause])).toEqual([
    ['list-class', 'list-rule'],
    ['deductible', 'deductible'],
    ['reimbursement', 'reimbursement'],
  ])
  expect(lines.every(({ region }) => region.documentId === 'd')).toBe(true)
})
