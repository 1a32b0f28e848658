// Dividends that were left with us are paid to the policyholder, all of them or a part; interest goes first.
import { allowed, ask, field, identify, no, owned, service, sign, unfrozen, yes } from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import { allLeftOn, holdersKinds, leftValue, leftWords, overLeft, takeLeft } from '../../policies/index.ts'

export default service({
  id: 'take-dividend',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '领取红利', en: 'Take dividends' },
  summary: { zh: '把留存的红利和利息取出来，全部或一部分', en: 'Dividends kept for you, with interest, all or a part' },
  basis: ['互联网保险业务监管办法 §40', '合同约定的红利条款'],
  says: ['领取红利', '把分红取出来', '提取红利', '分红提现', 'take my dividends', 'withdraw dividends'],
  steps: {
    identity: identify('face'),
    take: ask(
      { zh: '领多少、到哪个账户', en: 'How much, and to which account' },
      {
        amountFen: field.money({ title: { zh: '领取金额', en: 'Amount' } }),
        accountId: field.account({ title: { zh: '本人收款账户', en: 'An account of your own' } }),
      },
    ),
    signature: sign(),
  },
  may(facts) {
    const stopped = owned(facts) ?? allowed(facts, 'take-dividend') ?? unfrozen(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    return leftValue(policy, product, today, holdersKinds).amountFen > 0
      ? yes
      : no({ zh: '现在没有留存的红利可以领', en: 'No dividends are kept for you now' }, 'change-dividend-option')
  },
  keyFacts: ({ policy, product, today }) => {
    const { amountFen, basis } = leftValue(policy, product, today, holdersKinds)
    return [
      { label: { zh: '现在可以领', en: 'Can be taken now' }, value: formatFen(amountFen) },
      { label: { zh: '怎么算的', en: 'How it came about' }, value: basis },
    ]
  },
  known: ({ policy, product, today }) => ({
    take: {
      amountFen: leftValue(policy, product, today, holdersKinds).amountFen,
      ...(policy.premiumAccountId ? { accountId: policy.premiumAccountId } : {}),
    },
  }),
  check({ answers: { take }, policy, product, today }, step) {
    if (step !== 'take' || !take) return []
    return overLeft(take.amountFen, leftValue(policy, product, today, holdersKinds).amountFen)
  },
  preview({ answers: { take }, policy, product, today }) {
    const left = allLeftOn(policy, product, today, holdersKinds)
    const { amountFen } = leftValue(policy, product, today, holdersKinds)
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '留存的红利', en: 'Dividends kept for you' },
          from: leftWords(left),
          to: formatFen(amountFen - take.amountFen),
        },
      ],
      money: [{ label: { zh: '到账金额', en: 'You receive' }, amountFen: take.amountFen }],
      notes: [
        {
          zh: '先付利息，再付红利；留下的继续按公布的利率生息',
          en: 'Interest is paid first; what stays goes on earning the declared rate',
        },
        { zh: '保额和现金价值不变', en: 'Cover and cash value stay as they are' },
        {
          zh: '红利和利息的个人所得税按税务规定办理，我们不代扣',
          en: 'Tax on dividends and interest follows the tax rules; none is withheld',
        },
      ],
    }
  },
  async apply(tx, { answers: { take }, policy, product }) {
    await takeLeft(tx, {
      policy,
      product,
      kinds: holdersKinds,
      purpose: 'dividend',
      payeeId: policy.customerId,
      ...take,
    })
    return {
      says: {
        zh: `${formatFen(take.amountFen)} 正在汇入您的账户，通常一分钟内到账。`,
        en: `${formatFen(take.amountFen)} is on its way to your account, usually within a minute.`,
      },
    }
  },
  examples: [
    {
      name: '领一部分',
      as: 'lin-yue',
      policy: 'endowment',
      answers: { take: { amountFen: 10_000, accountId: '$account' } },
      expect: 'done',
    },
    {
      name: '超过留存的',
      as: 'lin-yue',
      policy: 'endowment',
      answers: { take: { amountFen: 99_999_999_00, accountId: '$account' } },
      expect: { fault: '/amountFen' },
    },
    { name: '没有红利', as: 'lin-yue', policy: 'whole-life', expect: 'may-not' },
  ],
})
