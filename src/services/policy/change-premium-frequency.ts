// How often premiums are paid; the new instalment is shown before it is signed.
import {
  allowed,
  ask,
  differences,
  field,
  identify,
  inForce,
  no,
  owned,
  service,
  sign,
  yes,
} from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import {
  changePremiumFrequency,
  frequencyFault,
  frequencyOf,
  isPaidUp,
  otherFrequencies,
  owedFen,
  type Policy,
  partsOn,
} from '../../policies/index.ts'
import type { Frequency, Product } from '../../products/index.ts'

const values = ['yearly', 'half-yearly', 'quarterly', 'monthly'] as const
const titles = {
  yearly: { zh: '按年交', en: 'Yearly' },
  'half-yearly': { zh: '按半年交', en: 'Half-yearly' },
  quarterly: { zh: '按季交', en: 'Quarterly' },
  monthly: { zh: '按月交', en: 'Monthly' },
  once: { zh: '一次交清', en: 'Once' },
} as const satisfies Record<Frequency, object>

export default service({
  id: 'change-premium-frequency',
  counter: 'business',
  topic: 'premium',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '变更缴费频率', en: 'Change premium frequency' },
  summary: {
    zh: '年交、半年交、季交、月交之间换，先看每期多少',
    en: 'Yearly, half-yearly, quarterly or monthly; see the instalment first',
  },
  basis: ['人身保险业务基本服务规定 §13', '合同约定的交费方式'],
  says: ['缴费频率', '年交改月交', '按月交', '改成年交', '交费方式', 'premium frequency', 'pay monthly'],
  steps: {
    identity: identify('id'),
    change: ask(
      { zh: '多久交一次', en: 'How often' },
      { frequency: field.option({ title: { zh: '缴费频率', en: 'Frequency' } }) },
    ),
    signature: sign(),
  },
  may(facts) {
    const stopped = owned(facts) ?? allowed(facts, 'change-premium-frequency') ?? inForce(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    if (isPaidUp(policy)) return no({ zh: '保费已经交清，不用再交', en: 'All premiums are paid' })
    if (policy.paidToOn < today)
      return no(
        {
          zh: `${policy.paidToOn} 的保费还没交，请先交清再改`,
          en: `The premium of ${policy.paidToOn} is unpaid; pay it first`,
        },
        'pay-renewal-premium',
      )
    return otherFrequencies(policy, product).length > 0
      ? yes
      : no({ zh: '这个产品只有现在的交费方式', en: 'The product has no other frequency' })
  },
  options: ({ policy, product }) => ({
    'change.frequency': otherFrequencies(policy, product).map((value) => {
      const { instalmentFen, yearlyFen } = frequencyOf(policy, product, value)
      return {
        value,
        label: titles[value],
        note: {
          zh: `每期 ${formatFen(instalmentFen)}，一年共 ${formatFen(yearlyFen)}`,
          en: `${formatFen(instalmentFen)} each, ${formatFen(yearlyFen)} a year`,
        },
      }
    }),
  }),
  check({ answers: { change }, policy, product }, step) {
    if (step !== 'change' || !change) return []
    const fault = frequencyFault(policy, product, frequencyIn(change.frequency))
    return fault ? [{ pointer: '/frequency', detail: fault }] : []
  },
  preview({ answers: { change }, policy, product, today }) {
    const { after, instalmentFen, yearlyFen } = frequencyOf(policy, product, frequencyIn(change.frequency))
    return {
      effectiveOn: policy.paidToOn,
      changes: [
        ...differences(policy, after, product, today),
        ...ridersBoth(policy, after, product),
        ...(policy.riders.length > 0
          ? [
              {
                label: { zh: '每期合计', en: 'Instalment in all' },
                from: formatFen(owedFen(policy, policy.paidToOn)),
                to: formatFen(instalmentFen),
              },
            ]
          : []),
      ],
      money: [{ label: { zh: '一年合计', en: 'A year' }, amountFen: yearlyFen }],
      notes: [
        {
          zh: `从 ${policy.paidToOn} 的那一期开始按新的频率交，保障不变`,
          en: `From the instalment of ${policy.paidToOn}; cover does not change`,
        },
      ],
    }
  },
  async apply(tx, { answers: { change }, policy, product }) {
    const changed = await changePremiumFrequency(tx, { policy, product, frequency: frequencyIn(change.frequency) })
    return {
      says: {
        zh: `缴费频率已变更，以后每期 ${formatFen(owedFen(changed, changed.paidToOn))}。`,
        en: `Changed: ${formatFen(owedFen(changed, changed.paidToOn))} an instalment from now on.`,
      },
    }
  },
  examples: [
    {
      name: '年交改月交',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { change: { frequency: 'monthly' } },
      expect: 'done',
    },
    {
      name: '附加险一起改成按月交',
      as: 'wang-fang',
      policy: 'critical-with-cash',
      answers: { change: { frequency: 'monthly' } },
      expect: 'done',
    },
    {
      name: '没有这样的频率',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { change: { frequency: 'once' } },
      expect: { fault: '/frequency' },
    },
    { name: '欠交的先交清', as: 'lin-yue', policy: 'grace-life', expect: 'may-not' },
    { name: '一次交清的', as: 'lin-jianguo', policy: 'annuity-elder', expect: 'may-not' },
  ],
})

// What each rider costs an instalment, before and after.
function ridersBoth(before: Policy, after: Policy, product: Product) {
  return partsOn(after, product, after.paidToOn).flatMap(({ rider, product: own }) => {
    const was = before.riders.find(({ id, effectiveOn }) => id === rider.id && effectiveOn === rider.effectiveOn)
    return was ? [{ label: own.shortName, from: formatFen(was.premiumFen), to: formatFen(rider.premiumFen) }] : []
  })
}

function frequencyIn(written: string): Frequency {
  return values.find((each) => each === written) ?? 'once'
}
