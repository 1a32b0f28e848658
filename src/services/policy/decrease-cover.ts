// Less cover for less premium; the value of what is given up is paid out. Pro rata, within the product's limits (减保).
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
import { decreaseCover, decreaseFault, decreaseOf, leastSumFen } from '../../policies/index.ts'

export default service({
  id: 'decrease-cover',
  counter: 'business',
  topic: 'cover',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '减保', en: 'Decrease cover' },
  summary: {
    zh: '降低保额，保费跟着少，减掉部分的现金价值退给您',
    en: 'A smaller sum and premium; the value of the rest is paid to you',
  },
  basis: ['合同约定的减保条款', '保险法 §20'],
  says: ['减保', '降低保额', '少保一点', '保费太高想降', '减少保额', 'decrease cover', 'lower the sum insured'],
  steps: {
    identity: identify('face'),
    change: ask(
      { zh: '减到多少', en: 'Down to how much' },
      {
        sumInsuredFen: field.money({ title: { zh: '减保后的保额', en: 'New sum insured' } }),
        accountId: field.account({
          title: { zh: '退款账户', en: 'Account to be paid to' },
          hint: { zh: '投保人本人的账户', en: "The policyholder's own" },
        }),
      },
    ),
    signature: sign(),
  },
  may(facts) {
    const stopped = owned(facts) ?? allowed(facts, 'decrease-cover') ?? inForce(facts)
    if (stopped) return stopped
    const { policy, product } = facts
    if (policy.sumInsuredFen <= leastSumFen(product))
      return no(
        {
          zh: `保额已经是最低的 ${formatFen(policy.sumInsuredFen)}，不能再减；不想再保可以退保`,
          en: `The sum is the least there is, ${formatFen(policy.sumInsuredFen)}; you could surrender`,
        },
        'surrender',
      )
    return yes
  },
  known: ({ policy }) => ({ change: policy.premiumAccountId ? { accountId: policy.premiumAccountId } : {} }),
  check({ answers: { change }, policy, product, today }, step) {
    if (step !== 'change' || !change) return []
    const fault = decreaseFault(policy, product, change.sumInsuredFen, today)
    return fault ? [{ pointer: '/sumInsuredFen', detail: fault }] : []
  },
  preview({ answers: { change }, policy, product, today }) {
    const { after, payoutFen, basis } = decreaseOf(policy, product, change.sumInsuredFen, today)
    return {
      effectiveOn: today,
      changes: differences(policy, after, product, today),
      money: [
        {
          label: { zh: '退给您', en: 'You receive' },
          amountFen: payoutFen,
          where: { zh: '您选的账户，30 日内', en: 'your account, within 30 days' },
        },
      ],
      notes: [
        basis,
        {
          zh: '减掉的保障从今天起没有了；以后想加回来要重新核保，等待期重新计算',
          en: 'What is given up ends today; to have it back later takes underwriting and a new waiting period',
        },
        {
          zh: '退还的金额不超过这部分已交保费的，不涉及个人所得税',
          en: 'No income tax arises where no more comes back than was paid for that part',
        },
      ],
    }
  },
  async apply(tx, { answers: { change }, policy, product }) {
    const { payoutFen } = await decreaseCover(tx, { policy, product, ...change })
    return {
      says: {
        zh: `保额已减到 ${formatFen(change.sumInsuredFen)}，${formatFen(payoutFen)} 退到您的账户。`,
        en: `The sum is now ${formatFen(change.sumInsuredFen)}; ${formatFen(payoutFen)} goes to your account.`,
      },
    }
  },
  examples: [
    {
      name: '减掉十万',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { change: { sumInsuredFen: 20_000_000, accountId: '$account' } },
      expect: 'done',
    },
    {
      name: '想减成更高的保额',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { change: { sumInsuredFen: 40_000_000, accountId: '$account' } },
      expect: { fault: '/sumInsuredFen' },
    },
    {
      name: '减保后不够抵贷款',
      as: 'lin-yue',
      policy: 'loaned-life',
      answers: { change: { sumInsuredFen: 1_000_000, accountId: '$account' } },
      expect: { fault: '/sumInsuredFen' },
    },
    { name: '医疗险没有减保', as: 'lin-yue', policy: 'medical', expect: 'may-not' },
    { name: '保单中止', as: 'lin-yue', policy: 'lapsed-life', expect: 'may-not' },
  ],
})
