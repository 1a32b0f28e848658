// Who must agree, who is paid: the parties of a contract (保险法 §31-43 and its interpretations).
import { clock, judgement } from '../rule.ts'

export const deathCoverConsent = judgement({
  id: 'death-cover-consent',
  article: '保险法 §34',
  title: { zh: '以死亡为给付条件的合同', en: 'Cover on death' },
  says: {
    zh: '以死亡为给付条件的合同，未经被保险人同意并认可金额的无效，父母为未成年子女投保除外；未经其书面同意不得转让或质押',
    en: 'Cover on death needs the insured’s agreement to it and to its sum, unless parents insure a minor child; without written agreement it cannot be assigned or pledged',
  },
  figures: {},
  judge: ({ coversDeath, agreed, parentOfMinor }: { coversDeath: boolean; agreed: boolean; parentOfMinor: boolean }) =>
    !coversDeath || agreed || parentOfMinor,
  vectors: [
    { given: { coversDeath: true, agreed: false, parentOfMinor: false }, expect: false },
    { given: { coversDeath: true, agreed: true, parentOfMinor: false }, expect: true },
    { given: { coversDeath: true, agreed: false, parentOfMinor: true }, expect: true },
    { given: { coversDeath: false, agreed: false, parentOfMinor: false }, expect: true },
  ],
})

export const beneficiaryChange = judgement({
  id: 'beneficiary-change',
  article: '保险法 §41',
  title: { zh: '变更受益人', en: 'Change of beneficiary' },
  says: {
    zh: '投保人变更受益人须经被保险人同意，并书面通知保险人；保险事故发生后不能再变更（司法解释三 §11）',
    en: 'A policyholder needs the insured’s agreement and gives written notice; after the insured event nothing can be changed',
  },
  figures: {},
  judge: ({ insuredAgreed, eventHappened }: { insuredAgreed: boolean; eventHappened: boolean }) =>
    insuredAgreed && !eventHappened,
  vectors: [
    { given: { insuredAgreed: true, eventHappened: false }, expect: true },
    { given: { insuredAgreed: false, eventHappened: false }, expect: false },
    { given: { insuredAgreed: true, eventHappened: true }, expect: false },
  ],
})

export const beneficiaryShares = judgement({
  id: 'beneficiary-shares',
  article: '保险法 §40',
  title: { zh: '受益份额', en: 'Shares of beneficiaries' },
  says: {
    zh: '没有确定份额的，同一顺序的受益人均分',
    en: 'Beneficiaries of one order whose shares are not set receive equal parts',
  },
  figures: { whole: 100 },
  judge: ({ shares }: { shares: readonly (number | null)[] }, { whole }) =>
    shares.every((share) => share === null) ? shares.map(() => whole / shares.length) : shares,
  vectors: [
    { given: { shares: [null, null] }, expect: [50, 50] },
    { given: { shares: [null, null, null, null] }, expect: [25, 25, 25, 25] },
    { given: { shares: [70, 30] }, expect: [70, 30] },
  ],
})

export const benefitWithoutBeneficiary = judgement({
  id: 'benefit-without-beneficiary',
  article: '保险法 §42',
  title: { zh: '没有受益人时归遗产', en: 'No beneficiary: the estate' },
  says: {
    zh: '没有指定、先于被保险人死亡又没有其他人、或丧失放弃受益权的，保险金作为遗产；同时死亡分不清先后的，推定受益人先死',
    en: 'With none named, living or entitled, the benefit belongs to the estate; where both die together the beneficiary is deemed to have died first',
  },
  figures: {},
  judge: ({ entitled, diedTogether = false }: { entitled: number; diedTogether?: boolean }): Receiver =>
    entitled === 0 || diedTogether ? 'estate' : 'beneficiaries',
  vectors: [
    { given: { entitled: 0 }, expect: 'estate' },
    { given: { entitled: 2 }, expect: 'beneficiaries' },
    { given: { entitled: 1, diedTogether: true }, expect: 'estate' },
  ],
})
type Receiver = 'estate' | 'beneficiaries'

export const surrenderConsent = judgement({
  id: 'surrender-consent',
  article: '保险法司法解释三 §17',
  title: { zh: '退保是投保人自己的权利', en: 'Surrender is the policyholder’s right' },
  says: {
    zh: '投保人解除合同不用被保险人、受益人同意，除非他们已向投保人付了相当于现金价值的款项并通知了保险人',
    en: 'The insured and beneficiaries need not agree, unless they paid the policyholder the cash value and told the insurer',
  },
  figures: {},
  judge: ({ boughtOut, insurerTold }: { boughtOut: boolean; insurerTold: boolean }) => !(boughtOut && insurerTold),
  vectors: [
    { given: { boughtOut: false, insurerTold: false }, expect: true },
    { given: { boughtOut: true, insurerTold: false }, expect: true },
    { given: { boughtOut: true, insurerTold: true }, expect: false },
  ],
})

export const insurableInterest = judgement({
  id: 'insurable-interest',
  article: '保险法司法解释三 §3',
  title: { zh: '保险利益只看订立时', en: 'Insurable interest counts at the contract' },
  says: {
    zh: '人身保险订立合同时要有保险利益；之后失去的（如离婚），合同仍然有效（司法解释三 §3–4）',
    en: 'Insurable interest is needed when the contract is made; losing it later, as by divorce, leaves the contract valid',
  },
  figures: {},
  judge: ({ atContract }: { atContract: boolean; now: boolean }) => atContract,
  vectors: [
    { given: { atContract: true, now: false }, expect: true },
    { given: { atContract: false, now: true }, expect: false },
  ],
})

export const proxySignature = judgement({
  id: 'proxy-signature',
  article: '保险法司法解释二 §3',
  title: { zh: '代签名', en: 'Signed in the customer’s place' },
  says: {
    zh: '保险人一方代投保人签字盖章的，对投保人不生效；投保人已交保费的视为追认',
    en: 'A signature the insurer’s side put in the customer’s place does not bind, unless the customer has paid the premium',
  },
  figures: {},
  judge: ({ byInsurerSide, premiumPaid }: { byInsurerSide: boolean; premiumPaid: boolean }) =>
    !byInsurerSide || premiumPaid,
  vectors: [
    { given: { byInsurerSide: true, premiumPaid: false }, expect: false },
    { given: { byInsurerSide: true, premiumPaid: true }, expect: true },
    { given: { byInsurerSide: false, premiumPaid: false }, expect: true },
  ],
})

export const consentAnswer = clock({
  id: 'consent-answer',
  article: '民法典 §481',
  title: { zh: '请别人同意，等到合理期限', en: 'Asked to agree: a reasonable time' },
  says: {
    zh: '没有当面问的，同意要在合理期限内送到；门店以十五日为合理期限，到期没有答复，这次请求就失效，可以重新办理',
    en: 'Who is not asked face to face answers within a reasonable time; the store takes it to be fifteen days, after which what was asked lapses and can be begun anew',
  },
  term: { count: 15, unit: 'days' },
  vectors: [
    { from: '2026-03-01', due: '2026-03-16' },
    { from: '2026-12-25', due: '2027-01-09' },
  ],
})
