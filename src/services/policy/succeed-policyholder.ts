// After the policyholder's death somebody carries the policy on: who was named second, the insured, or an heir with the others' word.
import { accept, ask, consent, field, identify, no, review, service, sign, upload, yes } from '../../catalogue/index.ts'
import { recordDeath } from '../../customers/index.ts'
import {
  candidatesFor,
  changeHolder,
  contractProduct,
  has,
  lockPolicy,
  type Succession,
  statusOf,
  successionsFor,
} from '../../policies/index.ts'
import { coveragesOf } from '../../products/index.ts'

const standing = {
  'second-holder': { zh: '您是指定的第二投保人', en: 'you are named second policyholder' },
  insured: { zh: '您是被保险人', en: 'you are the insured' },
  heir: { zh: '您是投保人的继承人', en: 'you are an heir of the policyholder' },
}

export default service({
  id: 'succeed-policyholder',
  counter: 'business',
  topic: 'people',
  about: 'person',
  mandate: 'own',
  title: { zh: '投保人身故后接任', en: 'Carry on a policy after a death' },
  summary: {
    zh: '投保人去世后，由第二投保人、被保险人或继承人把保单接下来',
    en: 'When the policyholder has died: as the one named, as the insured or as an heir',
  },
  basis: ['民法典 §1122', '民法典 §1127', '保险法 §34', '合同约定的第二投保人条款'],
  says: [
    '投保人去世了',
    '投保人身故',
    '接任投保人',
    '继承保单',
    '投保人过世保单怎么办',
    'policyholder died',
    'inherit the policy',
  ],
  steps: {
    identity: identify('face'),
    policy: ask(
      { zh: '哪份保单', en: 'Which policy' },
      {
        policyId: field.option({ title: { zh: '保单', en: 'Policy' } }),
        diedOn: field.date({ title: { zh: '投保人去世的日期', en: 'Day the policyholder died' } }),
      },
    ),
    papers: upload(
      { zh: '证明材料', en: 'Papers' },
      {
        zh: '继承人还需要全体继承人同意由您接任的公证书或声明',
        en: 'An heir also needs the notarial deed or statement of all heirs',
      },
    ),
    insuredConsent: consent('insured'),
    signature: sign(),
  },
  facts: async (db, { customer, products, today }) => ({
    successions: (await successionsFor(db, customer.customerId)).filter(
      ({ policy }) => !has(statusOf(policy, contractProduct(products, policy), today), 'terminated'),
    ),
  }),
  when: ({ answers, successions }) => ({ papers: needsPapers(chosen(successions, answers.policy?.policyId)) }),
  documents: ({ answers, successions }) => [
    { kind: 'death-certificate', title: { zh: '死亡证明或户籍注销证明', en: 'Death certificate' }, required: true },
    ...(chosen(successions, answers.policy?.policyId)?.as === 'second-holder'
      ? []
      : [
          {
            kind: 'succession-papers',
            title: { zh: '继承公证书或全体继承人声明', en: 'Deed or statement of all heirs' },
            required: true,
          },
        ]),
  ],
  may({ successions }) {
    if (successions.length > 0) return yes
    return no({
      zh: '没有您可以接任的保单。您若是投保人的继承人，请先带死亡证明和关系证明到柜面登记',
      en: 'There is no policy you could carry on. If you are an heir, bring the death certificate and proof of relation to a branch first',
    })
  },
  options: ({ successions }) => ({
    'policy.policyId': successions.map(({ policy, holderName, as }) => ({
      value: policy.id,
      label: { zh: `${policy.policyNo}（投保人${holderName}）`, en: `${policy.policyNo} (policyholder ${holderName})` },
      note: standing[as],
    })),
  }),
  known: ({ successions }) => {
    const [only] = successions
    if (!only || successions.length > 1) return {}
    return { policy: { policyId: only.policy.id, ...(only.holderDiedOn ? { diedOn: only.holderDiedOn } : {}) } }
  },
  check({ answers, successions, today }, step) {
    if (step !== 'policy' || !answers.policy) return []
    const known = chosen(successions, answers.policy.policyId)?.holderDiedOn
    if (answers.policy.diedOn > today)
      return [{ pointer: '/diedOn', detail: { zh: '日期不能在今天以后', en: 'Not after today' } }]
    if (known && known !== answers.policy.diedOn)
      return [{ pointer: '/diedOn', detail: { zh: `登记的日期是 ${known}`, en: `The day on record is ${known}` } }]
    return []
  },
  consenters({ answers, successions, products }) {
    const policy = chosen(successions, answers.policy?.policyId)?.policy
    if (!policy) return []
    const product = contractProduct(products, policy)
    return coveragesOf(product, 'death').length > 0 ? policy.insureds.map(({ customerId }) => customerId) : []
  },
  preview({ answers, successions, customer, today }) {
    const one = chosen(successions, answers.policy.policyId)
    return {
      effectiveOn: today,
      changes: [
        { label: { zh: '投保人', en: 'Policyholder' }, from: one?.holderName ?? '', to: customer.name },
        { label: { zh: '保单', en: 'Policy' }, to: one?.policy.policyNo ?? '' },
      ],
      notes: [
        {
          zh: '接任后由您交费，退保、借款、变更受益人等权利也归您；保障不变',
          en: 'From then on you pay the premiums and every right over it is yours; cover stays as it is',
        },
      ],
    }
  },
  decide({ answers, successions }) {
    const one = chosen(successions, answers.policy.policyId)
    if (!needsPapers(one)) return accept
    const others = { zh: '，并核对其他继承人的同意', en: ', and the other heirs’ agreement' }
    const more = one?.as === 'second-holder' ? { zh: '', en: '' } : others
    return review({ zh: `核对投保人的死亡证明${more.zh}`, en: `Check the death certificate${more.en}` })
  },
  async apply(tx, { answers, successions, customer, products }) {
    const one = chosen(successions, answers.policy.policyId)
    if (!one) throw new Error(`policy ${answers.policy.policyId} is not to be succeeded to`)
    const { customerId: holderId, id } = one.policy
    if (!one.holderDiedOn) await recordDeath(tx, holderId, answers.policy.diedOn)
    const policy = await lockPolicy(tx, holderId, id)
    const { candidates } = await candidatesFor(tx.db, policy, tx.today)
    const relations = candidates.find(({ customerId }) => customerId === customer.customerId)?.relations ?? new Map()
    const product = contractProduct(products, policy)
    await changeHolder(tx, { policy, product, to: { customerId: customer.customerId, relations } })
    return {
      says: {
        zh: `保单 ${policy.policyNo} 由您接任。请设置缴费账户。`,
        en: `Policy ${policy.policyNo} is yours now. Please set the account it is paid from.`,
      },
      leadsTo: { type: 'policy', id },
    }
  },
  examples: [
    {
      name: '母亲生前指定我为第二投保人，身故已登记',
      as: 'wang-fang',
      answers: { policy: { policyId: '$first', diedOn: '$today-40' } },
      expect: 'done',
    },
    {
      name: '妻子去世，我是被保险人：转人工核对',
      as: 'li-wei',
      answers: { policy: { policyId: '$first', diedOn: '$today-3' } },
      uploads: ['death-certificate'],
      expect: 'in-review',
    },
    {
      name: '日期与登记的不同',
      as: 'wang-fang',
      answers: { policy: { policyId: '$first', diedOn: '$today-39' } },
      expect: { fault: '/diedOn' },
    },
    { name: '没有可以接任的保单', as: 'lin-jianguo', expect: 'may-not' },
  ],
})

function chosen(successions: readonly Succession[], policyId: string | undefined): Succession | undefined {
  return successions.find(({ policy }) => policy.id === policyId)
}

/** Nothing more to prove when the death is on record and the policyholder said who. */
function needsPapers(one: Succession | undefined): boolean {
  return !(one?.as === 'second-holder' && one.holderDiedOn)
}
