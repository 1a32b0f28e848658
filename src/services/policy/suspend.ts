// Cover and premiums rest at the policyholder's wish; within two years it can be reinstated (保险法 §37).
import { allowed, ask, field, identify, inForce, no, owned, service, sign, yes } from '../../catalogue/index.ts'
import { addDays, addMonths } from '../../kit/index.ts'
import { has, statusOf, suspendPolicy, suspensionAsked, suspensionFault } from '../../policies/index.ts'

const aheadDaysMax = 60

export default service({
  id: 'suspend',
  counter: 'business',
  topic: 'cover',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '保单中止申请', en: 'Suspend a policy' },
  summary: { zh: '暂时停下保障和交费，两年内可以复效', en: 'Cover and premiums rest; reinstate within two years' },
  basis: ['保险法 §37', '合同约定的效力中止条款'],
  says: ['保单中止', '暂停保单', '先停一停', '暂停交费', 'suspend', 'pause my policy'],
  steps: {
    identity: identify('face'),
    change: ask(
      { zh: '从哪天起停', en: 'From which day' },
      { from: field.date({ title: { zh: '中止日', en: 'Suspended from' } }) },
      {
        zh: '从这天零时起没有保障。只是一时周转不开，可以看看保单贷款、减额交清',
        en: 'No cover from the start of that day. If money is short for a while, see a policy loan or making it paid-up',
      },
    ),
    signature: sign(),
  },
  may(facts) {
    const stopped = owned(facts) ?? allowed(facts, 'suspend') ?? inForce(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    if (has(statusOf(policy, product, today), 'cooling-off'))
      return no(
        { zh: '还在犹豫期，退保可以拿回全部保费', en: 'Still in cooling-off: you can have the full premium back' },
        'cancel-in-cooling-off',
      )
    const asked = suspensionAsked(policy)
    if (asked) return no({ zh: `已申请自 ${asked} 起中止`, en: `Suspension from ${asked} is asked for already` })
    const fault = suspensionFault(policy, product, today)
    return fault ? no(fault) : yes
  },
  known: ({ today }) => ({ change: { from: addDays(today, 1) } }),
  check({ answers: { change }, today }, step) {
    if (step !== 'change' || !change) return []
    const last = addDays(today, aheadDaysMax)
    if (change.from > today && change.from <= last) return []
    return [
      {
        pointer: '/from',
        detail: { zh: `请选明天到 ${last} 之间的一天`, en: `Choose a day from tomorrow to ${last}` },
      },
    ]
  },
  preview({ answers: { change }, policy, product }) {
    const days = product.reinstatement?.withinDays ?? 0
    return {
      effectiveOn: change.from,
      changes: [
        {
          label: { zh: '保障', en: 'Cover' },
          from: { zh: '有效', en: 'in force' },
          to: { zh: `${change.from} 起中止`, en: `suspended from ${change.from}` },
        },
        {
          label: { zh: '下一期保费', en: 'Next premium' },
          from: policy.paidToOn,
          to: { zh: '中止期间不用交', en: 'not due while suspended' },
        },
        product.suspension
          ? {
              label: { zh: '到期自动恢复', en: 'Back by itself on' },
              to: addMonths(change.from, product.suspension.monthsMax),
            }
          : { label: { zh: '最晚复效日', en: 'Reinstate until' }, to: addDays(change.from, days) },
      ],
      notes: [
        { zh: '中止期间发生的事故不赔', en: 'What happens while it is suspended is not covered' },
        {
          zh: '复效时要补交中止期间到期的保费和利息、如实告知健康变化；疾病等待期和两年自杀条款重新计算',
          en: 'To reinstate, premiums that fell due are paid with interest and changes of health told; waiting periods and the suicide clause start anew',
        },
        product.suspension
          ? {
              zh: `最长中止 ${product.suspension.monthsMax} 个月，到期前 30 天提醒您；到期保障自动恢复，那时要交清到期的保费，有 ${product.graceDays} 天宽限期`,
              en: `For ${product.suspension.monthsMax} months at most, and you are told 30 days before; then cover comes back by itself and premiums that fell due are payable within ${product.graceDays} days`,
            }
          : {
              zh: '超过两年没有复效的，我们可能解除合同并退还现金价值',
              en: 'After two years the contract may be ended for its cash value',
            },
      ],
    }
  },
  async apply(tx, { answers: { change }, policy, product }) {
    await suspendPolicy(tx, { policy, product, from: change.from })
    return { says: { zh: `保单自 ${change.from} 起中止。`, en: `Suspended from ${change.from}.` } }
  },
  examples: [
    {
      name: '明天起中止',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { change: { from: '$today+1' } },
      expect: 'done',
    },
    {
      name: '不能倒签',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { change: { from: '$today-1' } },
      expect: { fault: '/from' },
    },
    { name: '已经中止', as: 'lin-yue', policy: 'lapsed-life', expect: 'may-not' },
    { name: '医疗险不能中止', as: 'lin-yue', policy: 'medical', expect: 'may-not' },
  ],
})
