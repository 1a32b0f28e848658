// The other side of `report-lost-policy`: only the policyholder in person, by face, for whoever found the policy may have the ID too.
import { identify, no, owned, service, sign, yes } from '../../catalogue/index.ts'
import { administer, has, lastEvent, statusOf } from '../../policies/index.ts'

export default service({
  id: 'lift-lost-report',
  counter: 'business',
  topic: 'papers',
  about: 'policy',
  title: { zh: '解除挂失', en: 'Lift a lost report' },
  summary: { zh: '保单找到了，恢复办理', en: 'The policy is found: everything can be done again' },
  basis: ['合同约定的保单挂失'],
  says: ['解除挂失', '解挂', '保单找到了取消挂失', '解冻保单', 'lift the lost report', 'unfreeze my policy'],
  steps: { identity: identify('face'), signature: sign() },
  may(facts) {
    if (has(statusOf(facts.policy, facts.product, facts.today), 'frozen')) return owned(facts) ?? yes
    return no({ zh: '这份保单没有挂失', en: 'This policy is not reported lost' })
  },
  keyFacts: ({ policy }) => [
    { label: { zh: '挂失日期', en: 'Reported on' }, value: lastEvent(policy, 'frozen')?.on ?? '' },
  ],
  preview: ({ today }) => ({
    effectiveOn: today,
    changes: [
      {
        label: { zh: '退保、贷款、领取、变更受益人', en: 'Surrender, loans, payouts, beneficiaries' },
        from: { zh: '冻结', en: 'frozen' },
        to: { zh: '可以办理', en: 'open' },
      },
    ],
  }),
  async apply(tx, { policy }) {
    await administer(tx, { policy, kind: 'unfrozen' })
    return { says: { zh: '已解除挂失，各项业务恢复办理。', en: 'The report is lifted; everything can be done again.' } }
  },
  examples: [
    {
      name: '找到了',
      as: 'lin-yue',
      policy: 'whole-life',
      after: { service: 'report-lost-policy', example: '纸质保单丢了' },
      expect: 'done',
    },
    { name: '没有挂失', as: 'lin-yue', policy: 'term-life', expect: 'may-not' },
    { name: '已终止', as: 'lin-yue', policy: 'ended-accident', expect: 'may-not' },
  ],
})
