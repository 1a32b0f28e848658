// A loan that falls due goes on: interest is paid, the principal runs for another term.
import { no, open, owned, paidFor, pay, service, sign, yes } from '../../catalogue/index.ts'
import { addDays, formatFen } from '../../kit/index.ts'
import { loanBalanceOn, openLoansOn, rollOverFault, rollOverLoan } from '../../policies/index.ts'

export default service({
  id: 'roll-over-loan',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '贷款续贷', en: 'Roll a loan over' },
  summary: { zh: '付清利息，本金再借一期', en: 'Pay the interest; the principal runs for another term' },
  basis: ['合同约定的保单贷款条款'],
  says: ['续贷', '贷款到期', '贷款延期', '只还利息', 'roll over', 'extend the loan'],
  steps: { signature: sign({ zh: '签署续贷约定', en: 'Sign the renewed loan' }), payment: pay('loan-repayment') },
  may(facts) {
    const stopped = owned(facts) ?? open(facts)
    if (stopped) return stopped
    const fault = rollOverFault(facts.policy, facts.product, facts.today)
    return fault ? no(fault) : yes
  },
  preview({ policy, product, today }) {
    const { principalFen, interestFen, basis } = loanBalanceOn(policy, product, today)
    const [first] = openLoansOn(policy, today)
    return {
      effectiveOn: today,
      changes: [
        { label: { zh: '贷款本金', en: 'Principal' }, from: formatFen(principalFen), to: formatFen(principalFen) },
        { label: { zh: '未付利息', en: 'Interest owed' }, from: formatFen(interestFen), to: formatFen(0) },
        {
          label: { zh: '到期日', en: 'Due on' },
          from: first?.loan.dueOn ?? today,
          to: addDays(today, product.loan?.termDaysMax ?? 0),
        },
        {
          label: { zh: '年利率', en: 'Yearly rate' },
          from: `${(first?.loan.yearlyRateBp ?? 0) / 100}%`,
          to: `${(product.loan?.yearlyRateBp ?? 0) / 100}%`,
        },
      ],
      money: [{ label: { zh: '您付利息', en: 'You pay interest' }, amountFen: interestFen }],
      notes: [
        basis,
        { zh: '保障不变；理赔或退保时先扣除未还本息', en: 'Cover goes on; what is owed is deducted from a benefit' },
      ],
    }
  },
  amountFen: ({ policy, product, today }) => loanBalanceOn(policy, product, today).interestFen,
  async apply(tx, { policy, product }, request) {
    const { loan } = await rollOverLoan(tx, { policy, product, ...paidFor(request), asOf: request.submittedOn })
    return {
      says: {
        zh: `已续贷，本金 ${formatFen(loan.principalFen)}，${loan.dueOn} 到期。`,
        en: `Rolled over: ${formatFen(loan.principalFen)} is due on ${loan.dueOn}.`,
      },
    }
  },
  examples: [
    { name: '付息续贷', as: 'lin-yue', policy: 'loaned-life', expect: 'done' },
    { name: '没有贷款', as: 'lin-yue', policy: 'whole-life', expect: 'may-not' },
    { name: '别人名下的保单', as: 'li-wei', policy: 'whole-life', expect: 'may-not' },
  ],
})
