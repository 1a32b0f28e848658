// Brings a suspended policy back: arrears with interest, health questions; refused only for a markedly higher risk (保险法 §37; 解释三 §8).
import {
  agreeTerms,
  allowed,
  findingsTold,
  healthOptions,
  healthStep,
  identify,
  judge,
  no,
  open,
  owned,
  type PolicyFacts,
  pay,
  service,
  sign,
  termsShown,
  yes,
} from '../../catalogue/index.ts'
import { addDays, formatFen } from '../../kit/index.ts'
import { arrearsOn, has, reinstatePolicy, statusOf, suspendedSince, suspensionAsked } from '../../policies/index.ts'

export default service({
  id: 'reinstate',
  counter: 'business',
  topic: 'premium',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '保单复效', en: 'Reinstate a policy' },
  summary: {
    zh: '中止两年内补交保费和利息，保障恢复',
    en: 'Within two years of suspension, pay the arrears and cover comes back',
  },
  basis: ['保险法 §37', '保险法司法解释三 §8'],
  says: ['复效', '保单失效了', '保单中止了怎么办', '恢复保障', '断缴了', 'reinstate', 'my policy lapsed'],
  underwritten: true,
  version: 2,
  steps: {
    identity: identify('id'),
    health: healthStep({ zh: '中止以来的健康情况', en: 'Health since the suspension' }),
    signature: sign(),
    payment: pay('reinstatement'),
  },
  // nothing is owed when it was suspended at request and no premium has fallen due since
  when: ({ policy, product, today }) => ({
    health: healthOptions({ policy, product, today }).length > 0,
    payment: arrearsOn(policy, product, today).amountFen > 0,
  }),
  options: (facts) => ({ 'health.questions': healthOptions(facts) }),
  may(facts) {
    const stopped = owned(facts) ?? allowed(facts, 'reinstate') ?? open(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    if (!has(statusOf(policy, product, today), 'suspended'))
      return no({ zh: '保单没有中止，不用复效', en: 'The policy is not suspended' })
    const until = reinstateUntil(facts)
    if (until && today > until)
      return no({ zh: `复效期已于 ${until} 结束`, en: `Reinstatement was possible until ${until}` })
    return yes
  },
  // who asked for it to rest knows that it does
  waits(facts) {
    const { policy, product, today } = facts
    const since = suspendedSince(policy, product, today)
    if (!since || since === suspensionAsked(policy)) return undefined
    const until = reinstateUntil(facts)
    return {
      says: { zh: `${since} 起中止，没有保障`, en: `without cover since ${since}` },
      ...(until ? { until } : {}),
    }
  },
  preview({ answers, policy, product, today, terms }) {
    const arrears = arrearsOn(policy, product, today)
    const judged = judge({ policy, product, today, terms, answers: answers.health?.questions ?? {} })
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '效力', en: 'Status' },
          from: { zh: '中止', en: 'suspended' },
          to: { zh: '有效', en: 'in force' },
        },
        ...termsShown(judged.terms),
      ],
      money: [
        { label: { zh: '欠交保费', en: 'Premiums in arrears' }, amountFen: arrears.premiumsFen },
        ...(arrears.charges.length > 0
          ? [
              {
                label: { zh: '欠扣的账户费用', en: 'Charges the account owes' },
                amountFen: arrears.charges.reduce((all, { totalFen }) => all + totalFen, 0),
              },
            ]
          : []),
        { label: { zh: '利息', en: 'Interest' }, amountFen: arrears.interestFen },
      ],
      notes: [
        arrears.basis,
        ...findingsTold(judged),
        {
          zh: '补交之日起恢复保障；疾病等待期和两年自杀条款从复效日重新计算',
          en: 'Cover is back on the day of payment; waiting periods and the two-year suicide clause start anew',
        },
      ],
    }
  },
  amountFen: ({ policy, product, today }) => arrearsOn(policy, product, today).amountFen,
  // refused only where the risk rose markedly while suspended; thirty days without a refusal are consent (解释三 §8)
  decide: ({ answers, policy, product, today, terms }) =>
    judge({ policy, product, today, terms, answers: answers.health?.questions ?? {} }).decision,
  async apply(tx, { answers, policy, product, today, terms }, request) {
    const { paymentId, amountFen } = request.paid ?? { paymentId: null, amountFen: 0 }
    const judged = judge({ policy, product, today, terms, answers: answers.health?.questions ?? {} })
    const back = await reinstatePolicy(tx, { policy, product, paymentId, amountFen, asOf: request.submittedOn })
    await agreeTerms(tx, { policy: back, product, terms: judged.terms })
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
      answers: { health: { questions: '$no' } },
      expect: 'done',
    },
    {
      name: '肝病，请核保人员看',
      as: 'lin-yue',
      policy: 'lapsed-life',
      answers: { health: { questions: '$yes:liver' } },
      expect: 'in-review',
    },
    { name: '没有中止', as: 'lin-yue', policy: 'whole-life', expect: 'may-not' },
  ],
})

function reinstateUntil({ policy, product, today }: Pick<PolicyFacts, 'policy' | 'product' | 'today'>) {
  const since = suspendedSince(policy, product, today)
  return since && product.reinstatement ? addDays(since, product.reinstatement.withinDays) : undefined
}
