// The contract's own law: grace, reinstatement, surrender, disclosure, age, suicide, limitation (保险法 and its interpretations).
import { addDays, addYears, type Day } from '../../kit/index.ts'
import { clock, judgement } from '../rule.ts'

export const grace = clock({
  id: 'grace',
  article: '保险法 §36',
  title: { zh: '宽限期', en: 'Grace' },
  says: {
    zh: '分期交费的合同，到期六十日内没有交费，保障仍然有效，欠交的保费可以从保险金里扣；过了才中止',
    en: 'With premiums in instalments cover goes on for sixty days past the due day, unpaid premium deductible; only then is it suspended',
  },
  term: { count: 60, unit: 'days' },
  vectors: [
    { from: '2026-01-01', due: '2026-03-02' },
    { from: '2024-01-01', due: '2024-03-01' },
  ],
})

export const graceAfterDemand = clock({
  id: 'grace-after-demand',
  article: '保险法 §36',
  title: { zh: '催告后的宽限', en: 'Grace after a demand' },
  says: {
    zh: '保险人催告交费的，自催告起三十日内保障仍然有效',
    en: 'Where the insurer demands the premium, cover goes on for thirty days from the demand',
  },
  term: { count: 30, unit: 'days' },
  vectors: [{ from: '2026-03-31', due: '2026-04-30' }],
})

export const reinstatementWindow = clock({
  id: 'reinstatement-window',
  article: '保险法 §37',
  title: { zh: '复效期', en: 'Time to reinstate' },
  says: {
    zh: '中止后两年内双方没有就复效达成协议的，保险人才可以解除合同，并退还现金价值',
    en: 'Only when two years pass after suspension without agreement may the insurer end the contract, and it pays the cash value',
  },
  term: { count: 2, unit: 'years' },
  vectors: [
    { from: '2024-02-29', due: '2026-02-28' },
    { from: '2025-06-01', due: '2027-06-01' },
  ],
})

export const reinstatementSilence = clock({
  id: 'reinstatement-silence',
  article: '保险法司法解释三 §8',
  title: { zh: '复效申请三十日不答视为同意', en: "Thirty days' silence agrees to a reinstatement" },
  says: {
    zh: '收到复效申请三十日内没有明确拒绝的，视为同意',
    en: 'An application to reinstate that is not clearly refused within thirty days is agreed to',
  },
  term: { count: 30, unit: 'days' },
  forRequests: true,
  silence: 'consent',
  pauses: true,
  vectors: [
    { from: '2026-01-31', due: '2026-03-02' },
    { from: '2026-01-31', paused: ['2026-02-05', '2026-02-15'], due: '2026-03-12' },
  ],
})

export const reinstatementRefusal = judgement({
  id: 'reinstatement-refusal',
  article: '保险法司法解释三 §8',
  title: { zh: '拒绝复效的唯一理由', en: 'The one reason to refuse a reinstatement' },
  says: {
    zh: '投保人申请复效并同意补交保费的，除非中止期间危险程度显著增加，不能拒绝',
    en: 'Who applies and agrees to pay the arrears may be refused only if the risk rose markedly while suspended',
  },
  figures: {},
  judge: ({ paysArrears, riskRoseMarkedly }: { paysArrears: boolean; riskRoseMarkedly: boolean }) =>
    !paysArrears || riskRoseMarkedly,
  vectors: [
    { given: { paysArrears: true, riskRoseMarkedly: false }, expect: false },
    { given: { paysArrears: true, riskRoseMarkedly: true }, expect: true },
    { given: { paysArrears: false, riskRoseMarkedly: false }, expect: true },
  ],
})

export const surrenderPayment = clock({
  id: 'surrender-payment',
  article: '保险法 §47',
  title: { zh: '退保金三十日内退还', en: 'Surrender value within 30 days' },
  says: {
    zh: '收到解除通知起三十日内，按约定退还现金价值',
    en: 'The cash value is paid within thirty days of the notice to end the contract',
  },
  term: { count: 30, unit: 'days' },
  forRequests: true,
  vectors: [{ from: '2026-05-06', due: '2026-06-05' }],
})

interface Undisclosed {
  readonly contractOn: Day
  /** The day the insurer learnt of the reason; absent while it has not. */
  readonly knewOn?: Day
  /** It took premium although it knew (解释二 §7). */
  readonly tookPremiumKnowing?: boolean
  /** It knew when it made the contract. */
  readonly knewAtContract?: boolean
  readonly on: Day
}

export const rescission = judgement({
  id: 'rescission',
  article: '保险法 §16',
  title: { zh: '不可抗辩：解除权何时消灭', en: 'Incontestability: when the right to rescind is gone' },
  says: {
    zh: '因未如实告知的解除权，自知道起三十日不用就消灭，自合同成立起两年后也消灭；签约时已知道，或知道后仍收保费的，不能解除',
    en: 'The right to rescind for non-disclosure dies thirty days after knowing and two years after the contract; who knew at the contract, or took premium knowing, has none',
  },
  figures: { daysAfterKnowing: 30, yearsAfterContract: 2 },
  judge: (
    { contractOn, knewOn, tookPremiumKnowing, knewAtContract, on }: Undisclosed,
    { daysAfterKnowing, yearsAfterContract },
  ) =>
    !tookPremiumKnowing &&
    !knewAtContract &&
    on <= addYears(contractOn, yearsAfterContract) &&
    (knewOn === undefined || on <= addDays(knewOn, daysAfterKnowing)),
  vectors: [
    { given: { contractOn: '2024-05-10', on: '2026-05-10' }, expect: true },
    { given: { contractOn: '2024-05-10', on: '2026-05-11' }, expect: false },
    { given: { contractOn: '2025-05-10', knewOn: '2026-01-01', on: '2026-01-31' }, expect: true },
    { given: { contractOn: '2025-05-10', knewOn: '2026-01-01', on: '2026-02-01' }, expect: false },
    { given: { contractOn: '2025-05-10', tookPremiumKnowing: true, on: '2025-06-01' }, expect: false },
    { given: { contractOn: '2025-05-10', knewAtContract: true, on: '2025-06-01' }, expect: false },
  ],
})

interface AgeMisstated {
  /** Whether the true age may be insured by the contract. */
  readonly insurable: boolean
  /** Premium paid and premium that the true age asks, fen. */
  readonly paidFen: number
  readonly dueFen: number
  /** Whether §16 still leaves a right to rescind. */
  readonly mayRescind: boolean
}

export const ageMisstated = judgement({
  id: 'age-misstated',
  article: '保险法 §32',
  title: { zh: '年龄申报不实', en: 'Age misstated' },
  says: {
    zh: '真实年龄不合约定限制的，可以在第十六条的期限内解除并退还现金价值；保费少交的可以更正并补交，或给付时按比例；多交的退还',
    en: 'A true age outside the limits lets the insurer rescind within the times of §16, paying the cash value; too little premium is topped up or the benefit reduced pro rata; too much is given back',
  },
  figures: {},
  judge: ({ insurable, paidFen, dueFen, mayRescind }: AgeMisstated): AgeRemedy => {
    if (!insurable && mayRescind) return 'may-rescind'
    if (paidFen < dueFen) return 'top-up-or-reduce'
    return paidFen > dueFen ? 'refund' : 'nothing'
  },
  vectors: [
    { given: { insurable: true, paidFen: 90, dueFen: 100, mayRescind: true }, expect: 'top-up-or-reduce' },
    { given: { insurable: true, paidFen: 110, dueFen: 100, mayRescind: true }, expect: 'refund' },
    { given: { insurable: true, paidFen: 100, dueFen: 100, mayRescind: true }, expect: 'nothing' },
    { given: { insurable: false, paidFen: 90, dueFen: 100, mayRescind: true }, expect: 'may-rescind' },
    { given: { insurable: false, paidFen: 90, dueFen: 100, mayRescind: false }, expect: 'top-up-or-reduce' },
  ],
})
type AgeRemedy = 'may-rescind' | 'top-up-or-reduce' | 'refund' | 'nothing'

export const limitationLife = clock({
  id: 'limitation-life',
  article: '保险法 §26',
  title: { zh: '人寿保险请求给付的时效', en: 'Limitation, life insurance' },
  says: {
    zh: '人寿保险请求给付保险金的诉讼时效为五年，自知道或应当知道保险事故起算',
    en: 'A life benefit is claimed within five years of knowing of the insured event',
  },
  term: { count: 5, unit: 'years' },
  vectors: [{ from: '2021-08-01', due: '2026-08-01' }],
})

export const limitationOther = clock({
  id: 'limitation-other',
  article: '保险法 §26',
  title: { zh: '其他保险请求给付的时效', en: 'Limitation, other insurance' },
  says: {
    zh: '人寿保险以外的，请求给付保险金的诉讼时效为两年，自知道或应当知道保险事故起算',
    en: 'Other benefits are claimed within two years of knowing of the insured event',
  },
  term: { count: 2, unit: 'years' },
  vectors: [{ from: '2024-08-01', due: '2026-08-01' }],
})

export const suicide = judgement({
  id: 'suicide',
  article: '保险法 §44',
  title: { zh: '自杀条款', en: 'Suicide' },
  says: {
    zh: '自合同成立或复效起两年内自杀的，不给付，退还现金价值；之后照付，无民事行为能力人的自杀始终照付',
    en: 'Suicide within two years of the contract or its reinstatement is not paid but the cash value is; later it is paid, and always for a person without legal capacity',
  },
  figures: { years: 2 },
  judge: (
    {
      contractOn,
      reinstatedOn,
      on,
      hasCapacity = true,
    }: { contractOn: Day; reinstatedOn?: Day; on: Day; hasCapacity?: boolean },
    { years },
  ) => (!hasCapacity || on > addYears(reinstatedOn ?? contractOn, years) ? 'benefit' : 'cash-value'),
  vectors: [
    { given: { contractOn: '2024-03-01', on: '2026-03-01' }, expect: 'cash-value' },
    { given: { contractOn: '2024-03-01', on: '2026-03-02' }, expect: 'benefit' },
    { given: { contractOn: '2018-03-01', reinstatedOn: '2025-07-01', on: '2026-03-02' }, expect: 'cash-value' },
    { given: { contractOn: '2026-01-01', on: '2026-03-02', hasCapacity: false }, expect: 'benefit' },
  ],
})
