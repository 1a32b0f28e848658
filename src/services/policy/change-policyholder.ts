// Another person becomes the policyholder: the old one gives, the new one takes, the insured of death cover agrees (保险法 §34).
import {
  accept,
  ask,
  consent,
  entitled,
  field,
  identify,
  no,
  type Option,
  open,
  review,
  service,
  sign,
  yes,
} from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import {
  type Candidate,
  candidatesFor,
  changeHolder,
  consentersTo,
  loanBalanceOn,
  partiesTo,
} from '../../policies/index.ts'

export default service({
  id: 'change-policyholder',
  counter: 'business',
  topic: 'people',
  about: 'policy',
  alters: 'holder',
  mandate: 'own',
  title: { zh: '变更投保人', en: 'Change policyholder' },
  summary: {
    zh: '把保单交给另一个人：新投保人和被保险人各自同意后生效',
    en: 'Hand the policy to somebody else; takes effect when they and the insured have agreed',
  },
  basis: ['民法典 §555', '保险法 §34', '保险法 §31', '保险法司法解释三 §3–4'],
  says: [
    '变更投保人',
    '换投保人',
    '保单过户',
    '把保单转给',
    '投保人改成',
    'change policyholder',
    'transfer the policy',
  ],
  steps: {
    identity: identify('face'),
    holder: ask(
      { zh: '交给谁', en: 'To whom' },
      {
        personId: field.option({
          title: { zh: '新投保人', en: 'New policyholder' },
          hint: { zh: '家人或被保险人，须年满 18 周岁', en: 'A relative or the insured, of age' },
        }),
      },
    ),
    newHolderConsent: consent('new-holder'),
    insuredConsent: consent('insured'),
    signature: sign(),
  },
  facts: (db, { policy, today }) => candidatesFor(db, policy, today),
  may(facts) {
    const stopped = entitled(facts, 'change-holder') ?? open(facts)
    if (stopped) return stopped
    if (facts.candidates.length === 0)
      return no({
        zh: '没有可以接手的成年家人或被保险人登记在案，请先到柜面登记家人',
        en: 'No adult relative or insured is on record who could take it over; have them registered first',
      })
    return yes
  },
  options: (facts) => ({ 'holder.personId': facts.candidates.map(optionOf) }),
  consenters({ answers, parties, customer }, step) {
    const newHolderId = answers.holder?.personId
    if (step === 'newHolderConsent') return newHolderId ? [newHolderId] : []
    return consentersTo('change-holder', customer.customerId, { ...parties, newHolderId }).filter(
      (id) => id !== newHolderId,
    )
  },
  preview({ answers: { holder }, policy, product, today, customer, candidates, parties }) {
    const to = candidates.find(({ customerId }) => customerId === holder.personId)
    const owed = loanBalanceOn(policy, product, today).amountFen
    const told = partiesTo('change-holder', parties).told.map(({ name }) => name)
    return {
      effectiveOn: today,
      changes: [{ label: { zh: '投保人', en: 'Policyholder' }, from: customer.name, to: to?.name ?? '' }],
      notes: [
        {
          zh: '生效后保单的现金价值、退保、借款、变更受益人等权利都归新投保人，您不再看到这份保单',
          en: 'From then on its value and every right over it are the new policyholder’s; you no longer see this policy',
        },
        {
          zh: '您的缴费账户不再用于这份保单，新投保人须自己设置',
          en: 'Your account is no longer charged; the new policyholder sets up their own',
        },
        ...(owed > 0
          ? [{ zh: `未还贷款本息 ${formatFen(owed)} 随保单转移`, en: `The debt of ${formatFen(owed)} goes with it` }]
          : []),
        ...(policy.secondHolder
          ? [{ zh: '原来指定的第二投保人失效', en: 'The second policyholder named so far falls away' }]
          : []),
        {
          zh: `受益人不变；结果会告知${told.join('、')}`,
          en: `The beneficiaries stay; ${told.join(', ')} will be told`,
        },
      ],
    }
  },
  decide({ answers: { holder }, candidates, parties }) {
    const to = candidates.find(({ customerId }) => customerId === holder.personId)
    const unrelated = [...(to?.relations.values() ?? [])].includes('other')
    if (!unrelated || parties.coversDeath) return accept
    return review({
      zh: '新投保人与被保险人不是近亲属，且没有被保险人的同意：核对保险利益（保险法 §31）',
      en: 'The new policyholder is no near relative and the insured was not asked: check the insurable interest',
    })
  },
  async apply(tx, { answers: { holder }, policy, product, candidates }) {
    const to = candidates.find(({ customerId }) => customerId === holder.personId)
    await changeHolder(tx, {
      policy,
      product,
      to: { customerId: holder.personId, relations: to?.relations ?? new Map() },
    })
    return {
      says: {
        zh: `投保人已变更为${to?.name ?? '新投保人'}。`,
        en: `The policyholder is now ${to?.name ?? 'the new one'}.`,
      },
    }
  },
  examples: [
    {
      name: '交给父亲，父亲和被保险人都同意',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { holder: { personId: '$person:lin-jianguo' } },
      agree: ['lin-jianguo', 'li-wei'],
      expect: 'done',
    },
    {
      name: '交给被保险人本人，只问一次',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { holder: { personId: '$person:li-wei' } },
      expect: 'awaiting-consent',
    },
    {
      name: '不能交给未成年人',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { holder: { personId: '$person:li-xiaoman' } },
      expect: { fault: '/personId' },
    },
    { name: '已质押的保单', as: 'wang-fang', policy: 'pledged-life', expect: 'may-not' },
    { name: '已终止的保单', as: 'lin-yue', policy: 'ended-accident', expect: 'may-not' },
  ],
})

function optionOf({ customerId, name }: Candidate): Option {
  return { value: customerId, label: { zh: name, en: name } }
}
