// Repayment of a policy loan: interest first, then principal; all or part.
import { ask, field, no, open, owned, paidFor, pay, service, yes } from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import { loanBalanceOn, reasonFor, repayLoan, statusOf } from '../../policies/index.ts'

export default service({
  id: 'repay-loan',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '贷款还款', en: 'Repay a policy loan' },
  summary: { zh: '本金利息分开列明，可以只还一部分', en: 'Principal and interest shown; pay all or part' },
  basis: ['合同约定的保单贷款条款'],
  says: [
    '还贷款',
    '还款',
    '还钱',
    '欠多少',
    '贷款利息',
    '还保单贷款',
    'repay',
    'pay back the loan',
    'how much do I owe',
  ],
  steps: {
    repayment: ask(
      { zh: '还多少', en: 'How much' },
      { amountFen: field.money({ title: { zh: '还款金额', en: 'Amount' } }) },
    ),
    payment: pay('loan-repayment'),
  },
  may(facts) {
    const stopped = owned(facts) ?? open(facts)
    if (stopped) return stopped
    const { amountFen } = loanBalanceOn(facts.policy, facts.product, facts.today)
    return amountFen > 0 ? yes : no({ zh: '这张保单没有未还贷款', en: 'Nothing is owed on this policy' })
  },
  waits({ policy, product, today }) {
    const overdue = reasonFor(statusOf(policy, product, today), 'loan-overdue')
    return overdue && { says: { zh: overdue.zh, en: overdue.en } }
  },
  known: ({ policy, product, today }) => ({
    repayment: { amountFen: loanBalanceOn(policy, product, today).amountFen },
  }),
  check({ answers, policy, product, today }, step) {
    const balance = loanBalanceOn(policy, product, today)
    if (step !== 'repayment' || (answers.repayment?.amountFen ?? 0) <= balance.amountFen) return []
    return [
      {
        pointer: '/amountFen',
        detail: {
          zh: `一共只欠 ${formatFen(balance.amountFen)}：${balance.basis.zh}`,
          en: `Only ${formatFen(balance.amountFen)} is owed: ${balance.basis.en}`,
        },
      },
    ]
  },
  preview({ answers: { repayment }, policy, product, today }) {
    const balance = loanBalanceOn(policy, product, today)
    const interestFen = Math.min(repayment.amountFen, balance.interestFen)
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '未还本息', en: 'Owed' },
          from: formatFen(balance.amountFen),
          to: formatFen(balance.amountFen - repayment.amountFen),
        },
      ],
      money: [
        { label: { zh: '其中利息', en: 'Interest' }, amountFen: interestFen },
        { label: { zh: '其中本金', en: 'Principal' }, amountFen: repayment.amountFen - interestFen },
      ],
    }
  },
  amountFen: ({ answers: { repayment } }) => repayment.amountFen,
  async apply(tx, { policy }, request) {
    const paid = paidFor(request)
    await repayLoan(tx, { policy, ...paid })
    return { says: { zh: `已收到还款 ${formatFen(paid.amountFen)}。`, en: `${formatFen(paid.amountFen)} received.` } }
  },
  examples: [
    {
      name: '还五百',
      as: 'lin-yue',
      policy: 'loaned-life',
      answers: { repayment: { amountFen: 50_000 } },
      expect: 'done',
    },
    {
      name: '多还了',
      as: 'lin-yue',
      policy: 'loaned-life',
      answers: { repayment: { amountFen: 99_999_999_00 } },
      expect: { fault: '/amountFen' },
    },
    { name: '没有贷款', as: 'lin-yue', policy: 'whole-life', expect: 'may-not' },
  ],
})
