// Before the first day of cover the customer may still step back, without a reason and with everything paid coming back.
import { ask, field, identify, no, open, owned, service, sign, yes } from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import { cancelInCoolingOff, coolingOffRefundOn, has, statusOf } from '../../policies/index.ts'

const reasons = {
  'not-needed': { zh: '不想买了', en: 'No longer wanted' },
  mistake: { zh: '买错了', en: 'Bought by mistake' },
  other: { zh: '其他', en: 'Something else' },
} as const

export default service({
  id: 'withdraw-application',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  alters: 'end',
  title: { zh: '当日撤单', en: 'Withdraw the application' },
  summary: { zh: '保障还没开始，撤单全额退款', en: 'Cover has not begun: withdraw, and everything comes back' },
  basis: ['民法典 §141', '保险法 §15', '互联网保险业务监管办法 §40'],
  says: [
    '当日撤单',
    '投保撤回',
    '今天刚投保的撤掉',
    '撤回投保单',
    '保险还没生效想撤单',
    'withdraw my application',
    'undo the purchase I made today',
  ],
  steps: {
    identity: identify('id'),
    reason: ask(
      { zh: '为什么撤', en: 'Why' },
      {
        why: field.choice(
          { title: { zh: '原因', en: 'Reason' }, hint: { zh: '不影响退款', en: 'Has no bearing on the refund' } },
          ['not-needed', 'mistake', 'other'],
          reasons,
        ),
      },
    ),
    signature: sign(),
  },
  may(facts) {
    const stopped = owned(facts) ?? open(facts)
    if (stopped) return stopped
    const status = statusOf(facts.policy, facts.product, facts.today)
    if (has(status, 'pending')) return yes
    return has(status, 'cooling-off')
      ? no(
          {
            zh: '保障已经开始；还在犹豫期，退保一样全额退款',
            en: 'Cover has begun; within cooling-off the full premium still comes back',
          },
          'cancel-in-cooling-off',
        )
      : no({ zh: '保障已经开始，不能再撤单；可以退保', en: 'Cover has begun; it can only be surrendered' }, 'surrender')
  },
  keyFacts: ({ policy }) => [
    {
      label: { zh: '保障从', en: 'Cover begins' },
      value: { zh: `${policy.effectiveOn} 零时起`, en: policy.effectiveOn },
    },
  ],
  preview({ policy, product, today }) {
    const refund = coolingOffRefundOn(policy, product, today)
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '保障', en: 'Cover' },
          from: { zh: `${policy.effectiveOn} 开始`, en: `from ${policy.effectiveOn}` },
          to: { zh: '不再开始', en: 'never begins' },
        },
      ],
      money: [
        {
          label: { zh: '退还保费', en: 'Refund' },
          amountFen: refund.amountFen,
          where: { zh: '退回原付款账户', en: 'to the account it came from' },
        },
      ],
    }
  },
  async apply(tx, { policy, product }) {
    const { amountFen } = await cancelInCoolingOff(tx, { policy, product })
    return {
      says: {
        zh: `已撤单，${formatFen(amountFen)} 退回原付款账户。`,
        en: `Withdrawn; ${formatFen(amountFen)} goes back to its source.`,
      },
    }
  },
  examples: [
    {
      name: '明天才生效，今天撤单',
      as: 'wang-fang',
      policy: 'pending-accident',
      answers: { reason: { why: 'mistake' } },
      expect: 'done',
    },
    { name: '已经生效，还在犹豫期', as: 'lin-yue', policy: 'critical-illness', expect: 'may-not' },
    { name: '早已生效', as: 'lin-yue', policy: 'whole-life', expect: 'may-not' },
  ],
})
