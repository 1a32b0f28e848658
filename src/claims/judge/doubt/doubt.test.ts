// Doubt: what is seen, what it is worth, and that it never does more than send a claim to a person.
import { describe, expect, test } from 'vitest'
import { makeExamples } from '../../../../scripts/doubt/made-up-signs.ts'
import { train, worthOf } from '../../../../scripts/doubt/train.ts'
import { accidentMedical, clinical, cover, facts, invoice } from '../../../../test/made-up-claims.ts'
import { adjudicate } from '../adjudicate.ts'
import { expensesOf } from '../expenses.ts'
import { likelyMin, scoreOf } from './score.ts'
import { type SignValues, signNames, signsOf } from './signs.ts'
import { lookAgain } from './words.ts'

const none: SignValues = {
  repeated: 0,
  edited: 0,
  serial: 0,
  early: 0,
  late: 0,
  amount: 0,
  round: 0,
  bare: 0,
  hospital: 0,
}

describe('signs', () => {
  const of = (more: Parameters<typeof facts>[0]) => {
    const given = facts(more)
    return signsOf(given, expensesOf(given.papers, given.visitKind), given.covers)
  }

  test('an everyday claim has hardly any', () => {
    const signs = of({})
    expect(signs).toMatchObject({ repeated: 0, edited: 0, serial: 0, early: 0, round: 0 })
    expect(signs.hospital).toBeCloseTo(1 / 40)
    expect(scoreOf(signs).likely).toBeLessThan(0.02)
  })

  test('each is seen', () => {
    expect(of({ repeated: [{ documentId: 'd', by: 'invoice', claimNo: 'LP1' }] }).repeated).toBe(1)
    expect(of({ papers: [{ ...invoice(86_000), editor: 'GIMP' }] }).edited).toBe(1)
    expect(of({ signs: { claimsInYear: 3, hospitalClosed: 0, hospitalRefused: 0 } }).serial).toBe(0.5)
    expect(of({ covers: [cover(accidentMedical, { effectiveOn: '2026-11-06' })] }).early).toBe(0.75) // 15 of 60 days
    expect(of({ happenedOn: '2025-11-22', today: '2026-11-22' }).late).toBe(1)
    expect(of({ papers: [invoice(20_000_000)] }).amount).toBe(1)
    expect(of({ papers: [invoice(500_000), clinical()] })).toMatchObject({ round: 1, bare: 1 })
    expect(of({ signs: { claimsInYear: 0, hospitalClosed: 60, hospitalRefused: 24 } }).hospital).toBe(0.25) // 25 of 100
  })
})

describe('the score', () => {
  test('rises with every sign, and says which of them count', () => {
    for (const name of signNames) expect(scoreOf({ ...none, [name]: 1 }).likely).toBeGreaterThan(scoreOf(none).likely)
    expect(scoreOf({ ...none, bare: 1, repeated: 1 }).because[0]).toBe('repeated')
    expect(lookAgain(scoreOf({ ...none, early: 1, amount: 1 }).because).zh).toContain(
      '投保后不久出险、金额明显高于同类就诊',
    )
  })

  test('is trained by what is in the repository, and keeps what it is worth on claims it has not seen', () => {
    const model = train(makeExamples(2_000, 7))
    expect(model.weights.repeated).toBeGreaterThan(1)
    const { auc, precision, recall } = worthOf({ bias: -5.599, weights: scoreWeights() }, makeExamples(5_000, 99))
    expect(auc).toBeGreaterThan(0.85)
    expect(precision).toBeGreaterThan(0.4)
    expect(recall).toBeGreaterThan(0.25)
  })
})

// What each weight adds, read back from the scores that the committed model gives.
function scoreWeights(): SignValues {
  const logit = (signs: SignValues) => Math.log(scoreOf(signs).likely / (1 - scoreOf(signs).likely))
  const of = (name: keyof SignValues) => logit({ ...none, [name]: 1 }) - logit(none)
  return Object.assign({ ...none }, Object.fromEntries(signNames.map((name) => [name, of(name)])))
}

test('on probation it is kept and changes nothing; switched on it refers, and never refuses', () => {
  const doubtful = {
    papers: [invoice(3_000_000), clinical()],
    covers: [cover(accidentMedical, { effectiveOn: '2026-11-18', sumInsuredFen: 50_000_000 })],
    signs: { claimsInYear: 4, hospitalClosed: 0, hospitalRefused: 0 },
  }
  const { settings } = facts()
  const most = { ...settings, autoPayMaxFen: 100_000_000 }
  const shadow = adjudicate(facts({ ...doubtful, settings: most }))
  expect(shadow.findings.find(({ rule }) => rule === 'several-signs')?.effect).toBe('shadow')
  expect(shadow.decision).toBe('pay')
  const on = adjudicate(facts({ ...doubtful, settings: { ...most, modes: { 'several-signs': 'on' } } }))
  expect(on).toMatchObject({ decision: 'refer', payFen: shadow.payFen })
  expect(likelyMin).toBeLessThan(0.5)
})
