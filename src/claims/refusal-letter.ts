// The letter of a claim that is not paid: which claim, why, on what ground, and everything one can do about it.
import { writeLetter } from '../documents/index.ts'
import { formatFen, type Text, type Tx } from '../kit/index.ts'
import type { Claim } from './claim.ts'
import { factsOf } from './decision-letter.ts'
import type { Refusal } from './decisions.ts'
import type { Adjudication, ClaimFacts } from './judge/index.ts'

interface Refused {
  readonly facts: Pick<ClaimFacts, 'covers' | 'papers'>
  readonly result: Pick<Adjudication, 'claimedFen'>
  readonly mayAppeal: boolean
}

/** 保险法 §24: within three days of the decision, with reasons; ours goes out with the decision itself. */
export async function writeRefusalLetter(
  tx: Tx,
  claim: Claim,
  { reasons, articles }: Refusal,
  { facts, result, mayAppeal }: Refused,
): Promise<void> {
  const policies = [...new Set(facts.covers.map(({ policyNo }) => policyNo))]
  const invoices = facts.papers.flatMap((paper) =>
    paper.kind === 'medical-invoice' && paper.number ? [paper.number.value] : [],
  )
  const claimedFen = result.claimedFen || (claim.report.amountFen ?? 0)
  await writeLetter(tx, {
    customerId: claim.customerId,
    kind: 'refusal',
    title: { zh: '拒绝给付保险金通知书', en: 'Notice that the claim is not paid' },
    subject: { type: 'claim', id: claim.id },
    facts: [
      ...(await factsOf(tx, claim)),
      ...(policies.length > 0 ? [{ label: { zh: '保单号', en: 'Policy' }, value: policies.join('、') }] : []),
      ...(invoices.length > 0 ? [{ label: { zh: '发票号码', en: 'Invoice' }, value: invoices.join('、') }] : []),
      ...(claimedFen > 0 ? [{ label: { zh: '申请金额', en: 'Claimed' }, value: formatFen(claimedFen) }] : []),
      { label: { zh: '依据', en: 'Basis' }, value: articles.join('；') },
    ],
    paragraphs: [
      {
        zh: '我们核定后决定这次申请不予给付，理由如下：',
        en: 'After examining the claim we have decided not to pay it, for these reasons:',
      },
      ...reasons,
      ...(mayAppeal ? [secondLookWords] : []),
      {
        zh: '如有不同意见，您可以联系我们、投诉（金融消费者投诉热线 12378），或者依法申请仲裁、提起诉讼。诉讼时效：人寿保险五年，其他保险二年，自您知道或者应当知道保险事故发生之日起计算（保险法第二十六条）。',
        en: 'If you disagree you can contact us, complain (the regulator’s line is 12378), or turn to arbitration or the courts: within five years for life insurance, two years otherwise, from when you knew of the event (Insurance Law, article 26).',
      },
    ],
  })
}

const secondLookWords: Text = {
  zh: '您也可以在“我的理赔”里打开这个案件，要求由没有办过它的另一位理赔人员重新审核，一次，不收费。',
  en: 'You can also open this claim under “My claims” and ask, once and free of charge, that an adjuster who has not had it looks anew.',
}
