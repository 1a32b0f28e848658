// Who takes the policy over when the policyholder dies, named while they live; the insured agrees.
import { ask, consent, entitled, field, identify, no, open, service, sign, yes } from '../../catalogue/index.ts'
import { candidatesFor, nameSecondHolder } from '../../policies/index.ts'

export default service({
  id: 'name-second-policyholder',
  counter: 'business',
  topic: 'people',
  about: 'policy',
  mandate: 'own',
  title: { zh: '指定第二投保人', en: 'Name a second policyholder' },
  summary: {
    zh: '万一您不在了，由TA接着管这份保单，不用等遗产分割',
    en: 'If you die they carry the policy on, without waiting for the estate',
  },
  basis: ['民法典 §1133', '合同约定的第二投保人条款'],
  says: ['第二投保人', '指定第二投保人', '我走了谁接着交', '备用投保人', 'second policyholder', 'contingent owner'],
  steps: {
    identity: identify('face'),
    second: ask(
      { zh: '由谁接任', en: 'Who succeeds you' },
      {
        personId: field.option({
          title: { zh: '第二投保人', en: 'Second policyholder' },
          hint: { zh: '家人或被保险人，须年满 18 周岁', en: 'A relative or the insured, of age' },
        }),
      },
    ),
    insuredConsent: consent('insured'),
    signature: sign(),
  },
  facts: (db, { policy, today }) => candidatesFor(db, policy, today),
  may(facts) {
    const stopped = entitled(facts, 'name-second-holder') ?? open(facts)
    if (stopped) return stopped
    if (facts.candidates.length === 0)
      return no({
        zh: '没有成年家人登记在案，请先到柜面登记',
        en: 'No adult relative is on record; have them registered first',
      })
    return yes
  },
  options: ({ candidates }) => ({
    'second.personId': candidates.map(({ customerId, name }) => ({ value: customerId, label: { zh: name, en: name } })),
  }),
  preview({ answers: { second }, policy, today, candidates }) {
    const named = candidates.find(({ customerId }) => customerId === second.personId)
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '第二投保人', en: 'Second policyholder' },
          from: policy.secondHolder?.name ?? { zh: '没有', en: 'none' },
          to: named?.name ?? '',
        },
      ],
      notes: [
        {
          zh: '您健在时一切权利仍归您；TA看不到这份保单，也不需要交费',
          en: 'While you live every right stays yours; they neither see the policy nor pay for it',
        },
        {
          zh: '随时可以改指定别人；变更投保人后自动失效',
          en: 'Name somebody else any time; it ends when the policyholder changes',
        },
      ],
    }
  },
  async apply(tx, { answers: { second }, policy, candidates }) {
    const named = candidates.find(({ customerId }) => customerId === second.personId)
    const name = named?.name ?? ''
    await nameSecondHolder(tx, policy, { customerId: second.personId, name })
    return { says: { zh: `已指定${name}为第二投保人。`, en: `${name} is now the second policyholder.` } }
  },
  examples: [
    {
      name: '自己的保单，指定丈夫',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { second: { personId: '$person:li-wei' } },
      expect: 'done',
    },
    {
      name: '丈夫是被保险人，等他同意',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { second: { personId: '$person:lin-jianguo' } },
      expect: 'awaiting-consent',
    },
    {
      name: '不能指定未成年的女儿',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { second: { personId: '$person:li-xiaoman' } },
      expect: { fault: '/personId' },
    },
    { name: '已终止的保单', as: 'lin-yue', policy: 'ended-accident', expect: 'may-not' },
  ],
})
