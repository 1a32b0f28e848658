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
  stay,
  value,
  withoutWords,
  words,
} from '../../../test/made-up-claims.ts'
import type { Coverage } from '../../products/index.ts'
import { adjudicate, rules } from './adjudicate.ts'
import type { ClaimFacts, ClinicalPaper, InvoicePaper } from './facts.ts'
import { defaultSettings } from './settings.ts'

// Three claims' worth of signs: soon after the cover began, far above what such a visit costs, a round sum without rows.
const doubtful: Partial<ClaimFacts> = {
  papers: [invoice(3_000_000), clinical()],
  covers: [cover(accidentMedical, { effectiveOn: '2026-11-18', sumInsuredFen: 50_000_000 })],
  signs: { claimsInYear: 4, hospitalClosed: 0, hospitalRefused: 0 },
}

const straight = { auto: true, autoPayMaxFen: 1_000_000, confidenceMin: 0.9, isDrawn: false }

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
  ['agreed-exclusion', { ...stay, covers: [cover(indemnity, { agreedOut: [words('肝脏疾病')] })] }],
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
  ['said-reimbursed', { saidReimbursedFen: 30_000 }],
  ['third-party', { thirdParty: true }],
  [
    'above-auto-pay',
    { papers: [invoice(1_500_000), clinical()], settings: { ...defaultSettings, autoPayMaxFen: 500_000 } },
  ],
  ['nothing-payable', { papers: [invoice(9_000), clinical()] }],
  ['fixed-benefit', { kind: 'disability', covers: [cover(disability())] }],
  ['edited-paper', { papers: [{ ...invoice(86_000), editor: 'Adobe Photoshop' }, clinical()] }],
  ['several-signs', { ...doubtful, settings: { ...defaultSettings, modes: {} } }],
  ['by-person-for-now', { settings: { ...defaultSettings, products: { accident: { ...straight, auto: false } } } }],
  ['audit-sample', { settings: { ...defaultSettings, products: { accident: { ...straight, isDrawn: true } } } }],
  [
    'above-auto-pay',
    { settings: { ...defaultSettings, products: { accident: { ...straight, autoPayMaxFen: 68_399 } } } },
  ],
  ['heirs-unnamed', { kind: 'death', covers: [cover(death())] }],
  ['suicide', { kind: 'death', said: '自杀身亡', covers: [cover(death())] }],
  ['died-together', { kind: 'death', said: '夫妻双双遇难', covers: [cover(death())] }],
  ['killed-by-beneficiary', { kind: 'death', said: '被人杀害', covers: [cover(death())] }],
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
function death(): Coverage {
  return {
    id: 'death',
    kind: 'death',
    title: words('身故'),
    summary: words(''),
    clause: 'death-benefit',
    causes: ['accident'],
    waitingDays: 0,
    pays: ['sum-insured'],
    factors: [],
    suicideYears: 2,
    lessPaidOf: [],
  }
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

test('the machine has two words for a decision, and none of them refuses', () => {
  const decisions = new Set(referred.map(([, given]) => adjudicate(facts(given)).decision))
  expect([...decisions, adjudicate(facts()).decision].sort()).toEqual(['pay', 'refer'])
})
