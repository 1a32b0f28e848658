// A part of the account is paid out, less the fee of the policy year (合同约定的部分领取条款).
import { allowed, ask, entitled, field, identify, inForce, no, service, sign, yes } from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import {
  accountOn,
  withdraw,
  withdrawableFen,
  withdrawalFault,
  withdrawalOf,
  withdrawalStopped,
} from '../../policies/index.ts'

export default service({
  id: 'withdraw',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '部分领取', en: 'Withdraw' },
  summary: {
    zh: '从万能或投连账户里取一部分钱，先看费用和还剩多少',
    en: 'Take a part out of the account; the fee and what stays are shown first',
  },
  basis: ['合同约定的部分领取条款', '保险法 §20'],
  says: ['部分领取', '从账户取钱', '万能险取钱', '账户里的钱能取吗', '领一部分', 'withdraw', 'take money out'],
  steps: {
    identity: identify('face'),
    withdrawal: ask(
      { zh: '取多少、到哪个账户', en: 'How much, and to which account' },
      {
        amountFen: field.money({
          title: { zh: '领取金额', en: 'Amount' },
          hint: { zh: '从账户里扣这么多；费用从中扣除', en: 'So much leaves the account; the fee is taken from it' },
        }),
        accountId: field.account({
          title: { zh: '收款账户', en: 'Account to be paid to' },
          hint: { zh: '投保人本人的账户', en: "The policyholder's own" },
        }),
      },
    ),
    signature: sign(),
  },
  may(facts) {
    const stopped = entitled(facts, 'withdraw') ?? allowed(facts, 'withdraw') ?? inForce(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    const fault = withdrawalStopped(policy, product, today)
    return fault ? no(fault) : yes
  },
  keyFacts({ policy, product, today }) {
    const most = withdrawableFen(policy, product, today)
    const { feePercent } = withdrawalOf(policy, product, 0, today)
    return [
      {
        label: { zh: `账户价值（${today}）`, en: `Account value (${today})` },
        value: formatFen(accountOn(policy, product, today).amountFen),
      },
      { label: { zh: '最多可领', en: 'At most' }, value: formatFen(most) },
      { label: { zh: '本保单年度的领取费用', en: 'Fee this policy year' }, value: `${feePercent}%` },
    ]
  },
  known: ({ policy }) => ({ withdrawal: policy.premiumAccountId ? { accountId: policy.premiumAccountId } : {} }),
  check({ answers: { withdrawal }, policy, product, today }, step) {
    if (step !== 'withdrawal' || !withdrawal) return []
    const fault = withdrawalFault(policy, product, withdrawal.amountFen, today)
    return fault ? [{ pointer: '/amountFen', detail: fault }] : []
  },
  preview({ answers: { withdrawal }, policy, product, today }) {
    const before = accountOn(policy, product, today).amountFen
    const { amountFen, feeFen, feePercent, paidFen, leftFen } = withdrawalOf(
      policy,
      product,
      withdrawal.amountFen,
      today,
    )
    return {
      effectiveOn: today,
      changes: [
        { label: { zh: '账户价值', en: 'Account value' }, from: formatFen(before), to: formatFen(leftFen) },
        {
          label: { zh: '基本保额', en: 'Sum insured' },
          from: formatFen(policy.sumInsuredFen),
          to: formatFen(policy.sumInsuredFen),
        },
      ],
      money: [
        { label: { zh: '从账户扣除', en: 'Leaves the account' }, amountFen },
        { label: { zh: `领取费用（${feePercent}%）`, en: `Fee (${feePercent} %)` }, amountFen: feeFen },
        {
          label: { zh: '您收到', en: 'You receive' },
          amountFen: paidFen,
          where: { zh: '您选的账户', en: 'the account you chose' },
        },
      ],
      notes: [
        {
          zh: '账户小了，以后的利息和身故保险金可能跟着少；每月费用仍从账户扣除，不够扣时会进入宽限期',
          en: 'A smaller account earns less and may pay less on death; monthly charges go on, and grace begins when it cannot bear them',
        },
        {
          zh: '领取的金额没有超过已交保费的部分，不涉及个人所得税',
          en: 'No income tax arises on what does not exceed the premiums paid',
        },
      ],
    }
  },
  async apply(tx, { answers: { withdrawal }, policy, product }) {
    const { withdrawal: done } = await withdraw(tx, { policy, product, ...withdrawal })
    return {
      says: {
        zh: `${formatFen(done.paidFen)} 正在汇入您的账户（费用 ${formatFen(done.feeFen)}），账户还有 ${formatFen(done.leftFen)}。`,
        en: `${formatFen(done.paidFen)} is on its way to you (fee ${formatFen(done.feeFen)}); ${formatFen(done.leftFen)} stays in the account.`,
      },
    }
  },
  examples: [
    {
      name: '从万能账户领一万',
      as: 'lin-yue',
      policy: 'universal-life',
      answers: { withdrawal: { amountFen: 1_000_000, accountId: '$account' } },
      expect: 'done',
    },
    {
      name: '从投连账户领两千',
      as: 'lin-yue',
      policy: 'unit-linked',
      answers: { withdrawal: { amountFen: 200_000, accountId: '$account' } },
      expect: 'done',
    },
    {
      name: '账户里要留下五千',
      as: 'lin-yue',
      policy: 'universal-life',
      answers: { withdrawal: { amountFen: 99_999_999_00, accountId: '$account' } },
      expect: { fault: '/amountFen' },
    },
    { name: '还在犹豫期', as: 'wang-fang', policy: 'young-universal', expect: 'may-not' },
    { name: '终身寿险没有账户', as: 'lin-yue', policy: 'whole-life', expect: 'may-not' },
  ],
})
