// Survival benefits and annuity instalments that were left with us are paid to whoever they are due to, who is seen to be alive.
import {
  allowed,
  ask,
  field,
  identify,
  no,
  optional,
  paidTo,
  service,
  sign,
  unfrozen,
  yes,
} from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import {
  allLeftOn,
  changePayoutAccount,
  endingOf,
  keptForTaking,
  leftValue,
  leftWords,
  maturityOn,
  nextBenefit,
  overLeft,
  takeLeft,
} from '../../policies/index.ts'

const kinds = ['survival', 'annuity'] as const

export default service({
  id: 'take-survival-benefit',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '领取生存金、年金', en: 'Take survival benefits' },
  summary: {
    zh: '到期没领的生存金和年金，刷脸即领，也可以让以后的自动到账',
    en: 'Survival benefits and annuities kept for you; later ones can come by themselves',
  },
  basis: ['互联网保险业务监管办法 §40', '合同约定的生存保险金申领'],
  says: [
    '领取生存金',
    '领生存金',
    '生存金到期了',
    '领年金',
    '领养老金',
    '没领的年金',
    'take my survival benefit',
    'collect my annuity',
  ],
  steps: {
    identity: identify('face'),
    take: ask(
      { zh: '领多少、到哪个账户', en: 'How much, and to which account' },
      {
        amountFen: field.money({ title: { zh: '领取金额', en: 'Amount' } }),
        accountId: field.account({ title: { zh: '本人收款账户', en: 'An account of your own' } }),
        always: optional(
          field.yesNo({ title: { zh: '以后到期的也自动打到这个账户', en: 'Pay later ones there by themselves' } }),
        ),
      },
      {
        zh: '刷脸核实就是生存证明，不用再开证明',
        en: 'The face check is the proof of life: no paper is needed',
      },
    ),
    signature: sign(),
  },
  may(facts) {
    const stopped = allowed(facts, 'take-survival-benefit') ?? paidTo(facts) ?? unfrozen(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    if (leftValue(policy, product, today, kinds).amountFen > 0) return yes
    const next = nextBenefit(policy, product, today)
    return no({
      zh: `现在没有可以领的${next ? `，下一笔 ${formatFen(next.amountFen)} 在 ${next.dueOn} 到期` : ''}`,
      en: `Nothing is kept for you now${next ? `; the next, ${formatFen(next.amountFen)}, is due on ${next.dueOn}` : ''}`,
    })
  },
  // what is left of a matured contract is taken all at once, by take-maturity
  waits({ policy, product, today }) {
    const end = maturityOn(policy, product)
    return end && today >= end ? undefined : keptForTaking(allLeftOn(policy, product, today, kinds))
  },
  keyFacts: ({ policy, product, today }) => {
    const { amountFen, basis } = leftValue(policy, product, today, kinds)
    const next = nextBenefit(policy, product, today)
    return [
      { label: { zh: '现在可以领', en: 'Can be taken now' }, value: formatFen(amountFen) },
      { label: { zh: '怎么算的', en: 'How it came about' }, value: basis },
      ...(next ? [{ label: { zh: '下一笔', en: 'Next' }, value: `${next.dueOn} ${formatFen(next.amountFen)}` }] : []),
    ]
  },
  known: ({ policy, product, today }) => ({
    take: {
      amountFen: leftValue(policy, product, today, kinds).amountFen,
      ...(policy.payoutAccountId ? { accountId: policy.payoutAccountId } : {}),
    },
  }),
  check({ answers: { take }, policy, product, today }, step) {
    if (step !== 'take' || !take) return []
    return overLeft(take.amountFen, leftValue(policy, product, today, kinds).amountFen)
  },
  preview({ answers: { take }, policy, product, today }) {
    const { amountFen } = leftValue(policy, product, today, kinds)
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '留存的生存金、年金', en: 'Benefits kept for you' },
          from: leftWords(allLeftOn(policy, product, today, kinds)),
          to: formatFen(amountFen - take.amountFen),
        },
        ...(take.always
          ? [
              {
                label: { zh: '以后到期的', en: 'Later ones' },
                to: { zh: '自动打到这个账户', en: 'come to this account' },
              },
            ]
          : []),
      ],
      money: [{ label: { zh: '到账金额', en: 'You receive' }, amountFen: take.amountFen }],
      notes: [
        { zh: '合同继续有效，保额不变', en: 'The contract goes on; cover stays as it is' },
        {
          zh: '没有领完的继续为您留存；条款约定生息的，照样生息',
          en: 'What stays is kept for you, with interest where the terms give it',
        },
        { zh: '保险给付目前不征个人所得税', en: 'No income tax is levied on insurance benefits at present' },
      ],
    }
  },
  async apply(tx, { answers: { take }, policy, product, customer }) {
    const { amountFen, accountId, always } = take
    const { customerId: payeeId } = customer
    const taken = await takeLeft(tx, { policy, product, kinds, amountFen, accountId, payeeId, purpose: 'benefit' })
    if (always && !endingOf(taken)) await changePayoutAccount(tx, { policy: taken, accountId })
    return {
      says: {
        zh: `${formatFen(amountFen)} 正在汇入您的账户，通常一分钟内到账。`,
        en: `${formatFen(amountFen)} is on its way to your account, usually within a minute.`,
      },
    }
  },
  examples: [
    {
      name: '领一半，以后自动到账',
      as: 'lin-yue',
      policy: 'endowment-due',
      answers: { take: { amountFen: 100_000, accountId: '$account', always: true } },
      expect: 'done',
    },
    {
      name: '超过可以领的',
      as: 'lin-yue',
      policy: 'endowment-due',
      answers: { take: { amountFen: 99_999_999_00, accountId: '$account' } },
      expect: { fault: '/amountFen' },
    },
    { name: '还没到期', as: 'lin-yue', policy: 'endowment', expect: 'may-not' },
    { name: '医疗险没有生存金', as: 'lin-yue', policy: 'medical', expect: 'may-not' },
  ],
})
