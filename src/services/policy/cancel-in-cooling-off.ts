// All premiums back within the cooling-off days of the contract, to where they came from.
import { ask, field, identify, no, open, owned, service, sign, yes } from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import { cancelInCoolingOff, coolingOffFault, coolingOffRefundOn } from '../../policies/index.ts'

const reasons = {
  'not-needed': { zh: '不需要了', en: 'No longer needed' },
  price: { zh: '价格不合适', en: 'The price' },
  misunderstood: { zh: '和买的时候理解的不一样', en: 'Not what I understood when buying' },
  other: { zh: '其他', en: 'Something else' },
} as const

export default service({
  id: 'cancel-in-cooling-off',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  alters: 'end',
  title: { zh: '犹豫期退保', en: 'Cancel in cooling-off' },
  summary: {
    zh: '犹豫期内无理由退保，全额退回原账户',
    en: 'No reason needed; the full premium goes back to its source',
  },
  basis: ['健康保险管理办法 §26', '互联网保险业务监管办法 §40', '保险法 §15'],
  says: ['犹豫期退保', '刚买的不想要了', '全额退', '后悔了', '冷静期', 'cooling off', 'free look', 'cancel new policy'],
  steps: {
    identity: identify('id'),
    reason: ask(
      { zh: '为什么退', en: 'Why' },
      {
        why: field.choice(
          { title: { zh: '原因', en: 'Reason' }, hint: { zh: '不影响退款', en: 'Has no bearing on the refund' } },
          ['not-needed', 'price', 'misunderstood', 'other'],
          reasons,
        ),
      },
    ),
    signature: sign(),
  },
  may(facts) {
    const stopped = owned(facts) ?? open(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    const fault = coolingOffFault(policy, product, today)
    return fault ? no(fault, 'surrender') : yes
  },
  preview({ policy, product, today }) {
    const refund = coolingOffRefundOn(policy, product, today)
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '保障', en: 'Cover' },
          from: { zh: '有效', en: 'in force' },
          to: { zh: '自始解除', en: 'undone from the start' },
        },
      ],
      money: [
        {
          label: { zh: '退还保费', en: 'Refund' },
          amountFen: refund.amountFen,
          where: { zh: '退回原付款账户', en: 'to the account it came from' },
        },
      ],
      notes: [
        refund.basis,
        {
          zh: '退保后不再有任何保障；以后再买，等待期重新计算',
          en: 'No cover remains; buying again starts waiting periods anew',
        },
      ],
    }
  },
  async apply(tx, { policy, product }) {
    const { amountFen } = await cancelInCoolingOff(tx, { policy, product })
    return {
      says: {
        zh: `合同已解除，${formatFen(amountFen)} 退回原付款账户。`,
        en: `The contract is undone; ${formatFen(amountFen)} goes back to its source.`,
      },
    }
  },
  examples: [
    {
      name: '犹豫期内全额退',
      as: 'lin-yue',
      policy: 'critical-illness',
      answers: { reason: { why: 'not-needed' } },
      expect: 'done',
    },
    { name: '犹豫期已过', as: 'lin-yue', policy: 'whole-life', expect: 'may-not' },
  ],
})
