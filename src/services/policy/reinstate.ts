// Brings a suspended policy back: arrears with interest, health questions; refused only for a markedly higher risk (保险法 §37; 解释三 §8).
import {
  accept,
  allowed,
  ask,
  field,
  identify,
  no,
  open,
  owned,
  paidFor,
  pay,
  review,
  service,
  sign,
  yes,
} from '../../catalogue/index.ts'
import { addDays, formatFen } from '../../kit/index.ts'
import { arrearsOn, has, reinstatePolicy, statusOf, suspendedSince } from '../../policies/index.ts'

const yesNo = (zh: string, en: string) => field.yesNo({ title: { zh, en } })

export default service({
  id: 'reinstate',
  counter: 'business',
  about: 'policy',
  title: { zh: '保单复效', en: 'Reinstate a policy' },
  summary: {
    zh: '中止两年内补交保费和利息，保障恢复',
    en: 'Within two years of suspension, pay the arrears and cover comes back',
  },
  basis: ['保险法 §37', '保险法司法解释三 §8'],
  says: ['复效', '保单失效了', '保单中止了怎么办', '恢复保障', '断缴了', 'reinstate', 'my policy lapsed'],
  steps: {
    identity: identify('id'),
    health: ask(
      { zh: '中止期间的健康情况', en: 'Health while suspended' },
      {
        hospital: yesNo('中止以来住过院或做过手术吗？', 'In hospital or operated on since the suspension?'),
        diagnosis: yesNo(
          '中止以来被诊断过肿瘤、心脏病、脑中风、肝硬化或肾衰竭吗？',
          'Diagnosed since with a tumour, heart disease, stroke, cirrhosis or kidney failure?',
        ),
        occupation: yesNo('中止以来换过更危险的工作吗？', 'Moved to a more dangerous job since?'),
      },
      {
        zh: '只问和风险有关的具体问题，请如实回答（保险法 §16）',
        en: 'Only concrete questions about the risk; please answer truthfully',
      },
    ),
    signature: sign(),
    payment: pay('reinstatement'),
  },
  may(facts) {
    const stopped = owned(facts) ?? allowed(facts, 'reinstate') ?? open(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    if (!has(statusOf(policy, product, today), 'suspended'))
      return no({ zh: '保单没有中止，不用复效', en: 'The policy is not suspended' })
    const since = suspendedSince(policy, product, today)
    const until = since && product.reinstatement ? addDays(since, product.reinstatement.withinDays) : undefined
    if (until && today > until)
      return no({ zh: `复效期已于 ${until} 结束`, en: `Reinstatement was possible until ${until}` })
    return yes
  },
  preview({ policy, product, today }) {
    const arrears = arrearsOn(policy, product, today)
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '效力', en: 'Status' },
          from: { zh: '中止', en: 'suspended' },
          to: { zh: '有效', en: 'in force' },
        },
      ],
      money: [
        { label: { zh: '欠交保费', en: 'Premiums in arrears' }, amountFen: arrears.premiumsFen },
        { label: { zh: '利息', en: 'Interest' }, amountFen: arrears.interestFen },
      ],
      notes: [
        arrears.basis,
        {
          zh: '补交之日起恢复保障；疾病等待期和两年自杀条款从复效日重新计算',
          en: 'Cover is back on the day of payment; waiting periods and the two-year suicide clause start anew',
        },
      ],
    }
  },
  amountFen: ({ policy, product, today }) => arrearsOn(policy, product, today).amountFen,
  decide({ answers: { health } }) {
    const reasons = [
      ...(health.hospital ? [{ zh: '中止期间住过院', en: 'In hospital while suspended' }] : []),
      ...(health.diagnosis ? [{ zh: '中止期间有重大诊断', en: 'A serious diagnosis while suspended' }] : []),
      ...(health.occupation ? [{ zh: '换了更危险的工作', en: 'A more dangerous job' }] : []),
    ]
    return reasons.length > 0 ? review(...reasons) : accept
  },
  async apply(tx, { policy, product }, request) {
    const { paymentId, amountFen } = paidFor(request)
    await reinstatePolicy(tx, { policy, product, paymentId, amountFen, asOf: request.submittedOn })
    return {
      says: {
        zh: `保单已复效，补交 ${formatFen(amountFen)}。`,
        en: `The policy is in force again; ${formatFen(amountFen)} was paid.`,
      },
    }
  },
  examples: [
    {
      name: '健康无变化，直接复效',
      as: 'lin-yue',
      policy: 'lapsed-life',
      answers: { health: { hospital: false, diagnosis: false, occupation: false } },
      expect: 'done',
    },
    {
      name: '住过院，转人工',
      as: 'lin-yue',
      policy: 'lapsed-life',
      answers: { health: { hospital: true, diagnosis: false, occupation: false } },
      expect: 'in-review',
    },
    { name: '没有中止', as: 'lin-yue', policy: 'whole-life', expect: 'may-not' },
  ],
})
