// Fewer or more years of premium, where the product's tariff has them; the difference in value is settled today.
import {
  allowed,
  ask,
  differences,
  field,
  identify,
  inForce,
  no,
  owned,
  pay,
  service,
  sign,
  yes,
} from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import {
  changePaymentTerm,
  loanBalanceOn,
  otherPaymentTerms,
  paymentTermFault,
  paymentTermOf,
} from '../../policies/index.ts'

export default service({
  id: 'change-payment-term',
  counter: 'business',
  topic: 'premium',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '变更缴费期间', en: 'Change payment term' },
  summary: { zh: '改交费年数：早点交完，或者每年少交一点', en: 'Pay for fewer years, or less each year' },
  basis: ['合同约定的交费期间', '人身保险公司保险条款和保险费率管理办法 §35'],
  says: ['缴费期间', '交费年限', '改成交二十年', '早点交完', '缴费年期', 'payment term', 'pay for fewer years'],
  steps: {
    identity: identify('face'),
    change: ask(
      { zh: '一共交多少年', en: 'How many years in all' },
      { years: field.option({ title: { zh: '交费年数', en: 'Years' } }) },
    ),
    account: ask(
      { zh: '差额退到哪个账户', en: 'Where the difference goes' },
      { accountId: field.account({ title: { zh: '收款账户', en: 'Account' } }) },
    ),
    signature: sign(),
    payment: pay('renewal-premium'),
  },
  when({ answers: { change }, policy, product, today }) {
    const settlementFen = change ? paymentTermOf(policy, product, Number(change.years), today).settlementFen : 0
    return { account: settlementFen < 0, payment: settlementFen > 0 }
  },
  may(facts) {
    const stopped = owned(facts) ?? allowed(facts, 'change-payment-term') ?? inForce(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    if (otherPaymentTerms(policy, product).length === 0)
      return no({
        zh: '没有别的交费年数可选：保费已交清，或者产品只有这一种',
        en: 'There is no other number of years to choose',
      })
    if (policy.paidToOn < today)
      return no(
        {
          zh: `${policy.paidToOn} 的保费还没交，请先交清再改`,
          en: `The premium of ${policy.paidToOn} is unpaid; pay it first`,
        },
        'pay-renewal-premium',
      )
    if (loanBalanceOn(policy, product, today).amountFen > 0)
      return no({ zh: '请先还清保单贷款，再改交费年数', en: 'Repay the loan first' }, 'repay-loan')
    return yes
  },
  options: ({ policy, product, today }) => ({
    'change.years': otherPaymentTerms(policy, product).map((years) => {
      const { after } = paymentTermOf(policy, product, years, today)
      return {
        value: String(years),
        label: { zh: `一共交 ${years} 年`, en: `${years} years in all` },
        note: { zh: `每期 ${formatFen(after.premiumFen)}`, en: `${formatFen(after.premiumFen)} an instalment` },
      }
    }),
  }),
  known: ({ policy }) => (policy.premiumAccountId ? { account: { accountId: policy.premiumAccountId } } : {}),
  check({ answers: { change }, policy, product, today }, step) {
    if (step !== 'change' || !change) return []
    const fault = paymentTermFault(policy, product, Number(change.years), today)
    return fault ? [{ pointer: '/years', detail: fault }] : []
  },
  preview({ answers: { change }, policy, product, today }) {
    const { after, settlementFen, basis } = paymentTermOf(policy, product, Number(change.years), today)
    return {
      effectiveOn: today,
      changes: differences(policy, after, product, today),
      money: [
        settlementFen >= 0
          ? {
              label: { zh: '您补交', en: 'You pay' },
              amountFen: settlementFen,
              where: { zh: '从您选的账户收取', en: 'from your account' },
            }
          : {
              label: { zh: '退给您', en: 'You receive' },
              amountFen: -settlementFen,
              where: { zh: '您选的账户', en: 'your account' },
            },
      ],
      notes: [basis, { zh: '保额和保障期不变', en: 'The sum and how long cover lasts do not change' }],
    }
  },
  amountFen: ({ answers: { change }, policy, product, today }) =>
    Math.max(0, paymentTermOf(policy, product, Number(change.years), today).settlementFen),
  async apply(tx, { answers: { change, account }, policy, product }, request) {
    const changed = await changePaymentTerm(tx, {
      policy,
      product,
      years: Number(change.years),
      asOf: request.submittedOn,
      paid: request.paid,
      accountId: account?.accountId,
    })
    return {
      says: {
        zh: `一共交 ${change.years} 年，以后每期 ${formatFen(changed.premiumFen)}。`,
        en: `${change.years} years in all, ${formatFen(changed.premiumFen)} an instalment from now on.`,
      },
    }
  },
  examples: [
    {
      name: '十年改二十年，差额退回',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { change: { years: '20' }, account: { accountId: '$account' } },
      expect: 'done',
    },
    {
      name: '没有的年数',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { change: { years: '7' } },
      expect: { fault: '/years' },
    },
    { name: '有贷款的先还清', as: 'lin-yue', policy: 'loaned-life', expect: 'may-not' },
    { name: '一次交清的', as: 'lin-jianguo', policy: 'annuity-elder', expect: 'may-not' },
  ],
})
