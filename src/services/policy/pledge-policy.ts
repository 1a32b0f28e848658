// The policy secures a debt. Death cover is pledged only with the insured's written consent, else it is void (保险法 §34).
import {
  accept,
  ask,
  consent,
  entitled,
  field,
  identify,
  inForce,
  no,
  review,
  service,
  sign,
  upload,
  yes,
} from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import { cashValueOn, pledgePolicy } from '../../policies/index.ts'

export default service({
  id: 'pledge-policy',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  title: { zh: '保单质押登记', en: 'Pledge the policy' },
  summary: { zh: '用保单为借款作担保，登记给质权人', en: 'Let the policy secure a debt, on record for the pledgee' },
  basis: ['保险法 §34', '民法典 §440', '民法典 §443'],
  says: ['保单质押', '质押给银行', '用保单做抵押', '抵押保单', 'pledge the policy', 'assign as collateral'],
  steps: {
    identity: identify('face'),
    pledge: ask(
      { zh: '质押给谁、担保多少', en: 'To whom, for how much' },
      {
        pledgee: field.text(
          { title: { zh: '质权人', en: 'Pledgee' }, hint: { zh: '例如银行全称', en: 'e.g. the bank’s full name' } },
          { max: 60 },
        ),
        debtFen: field.money({ title: { zh: '担保的债务金额', en: 'Debt it secures' } }),
      },
    ),
    contract: upload({ zh: '质押合同', en: 'The pledge contract' }),
    insuredConsent: consent('insured'),
    signature: sign(),
  },
  documents: () => [
    {
      kind: 'pledge-contract',
      title: { zh: '与质权人签的质押合同', en: 'The contract with the pledgee' },
      required: true,
    },
  ],
  may(facts) {
    const stopped = entitled(facts, 'pledge') ?? inForce(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    if (cashValueOn(policy, product, today).amountFen === 0)
      return no({ zh: '这份保单没有现金价值，不能质押', en: 'It has no cash value and cannot be pledged' })
    return yes
  },
  consenters: ({ parties, policy }) => (parties.coversDeath ? policy.insureds.map(({ customerId }) => customerId) : []),
  preview({ answers: { pledge }, policy, product, today }) {
    return {
      effectiveOn: today,
      changes: [
        { label: { zh: '质权人', en: 'Pledgee' }, from: { zh: '没有', en: 'none' }, to: pledge.pledgee },
        { label: { zh: '担保金额', en: 'Secures' }, to: formatFen(pledge.debtFen) },
        { label: { zh: '现金价值', en: 'Cash value' }, to: formatFen(cashValueOn(policy, product, today).amountFen) },
      ],
      notes: [
        {
          zh: '解除质押以前，不能借款、退保、变更投保人或再次质押；保障和交费照旧',
          en: 'Until it is released the policy cannot be borrowed against, surrendered, handed over or pledged again; cover and premiums go on',
        },
      ],
    }
  },
  decide({ answers: { pledge }, policy, product, today }) {
    const value = cashValueOn(policy, product, today).amountFen
    if (pledge.debtFen <= value) return accept
    return review({
      zh: `担保金额 ${formatFen(pledge.debtFen)} 超过现金价值 ${formatFen(value)}：核对质押合同`,
      en: `It secures ${formatFen(pledge.debtFen)}, more than the cash value of ${formatFen(value)}: check the contract`,
    })
  },
  async apply(tx, { answers: { pledge }, policy }) {
    await pledgePolicy(tx, { policy, ...pledge })
    return {
      says: {
        zh: `保单已质押给${pledge.pledgee}，还清后请来解除。`,
        en: `The policy is pledged to ${pledge.pledgee}; release it when the debt is paid.`,
      },
    }
  },
  examples: [
    {
      name: '年金险质押给银行',
      as: 'lin-yue',
      policy: 'annuity',
      answers: { pledge: { pledgee: '示例银行', debtFen: 100_000 } },
      uploads: ['pledge-contract'],
      expect: 'done',
    },
    {
      name: '被保险人另有其人，等他同意',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { pledge: { pledgee: '示例银行', debtFen: 100_000 } },
      uploads: ['pledge-contract'],
      expect: 'awaiting-consent',
    },
    {
      name: '债务比现金价值大，转人工核对',
      as: 'lin-yue',
      policy: 'loaned-life',
      answers: { pledge: { pledgee: '示例银行', debtFen: 99_999_999_00 } },
      uploads: ['pledge-contract'],
      expect: 'in-review',
    },
    {
      name: '没有质押合同',
      as: 'lin-yue',
      policy: 'annuity',
      answers: { pledge: { pledgee: '示例银行', debtFen: 100_000 } },
      expect: { fault: '/documentIds' },
    },
    { name: '已经质押了', as: 'wang-fang', policy: 'pledged-life', expect: 'may-not' },
    { name: '没有现金价值', as: 'lin-yue', policy: 'medical', expect: 'may-not' },
  ],
})
