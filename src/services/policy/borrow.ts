// A loan against the cash value. For death cover the insured person agrees in writing (保险法 §34).
import {
  allowed,
  ask,
  consent,
  entitled,
  field,
  identify,
  inForce,
  no,
  service,
  sign,
  yes,
} from '../../catalogue/index.ts'
import { addDays, formatFen, share } from '../../kit/index.ts'
import { cashValueOn, lend, loanBalanceOn, loanLimitOn } from '../../policies/index.ts'

export default service({
  id: 'borrow',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '保单贷款', en: 'Policy loan' },
  summary: {
    zh: '用现金价值借款，保障不变，随借随还',
    en: 'Borrow against the cash value; cover goes on, repay any time',
  },
  basis: ['保险法 §34', '关于规范人身保险业务有关问题的通知', '合同约定的保单贷款条款'],
  says: [
    '保单贷款',
    '借钱',
    '借款',
    '用保单借',
    '能借多少',
    '急用钱',
    '周转一下',
    'borrow',
    'policy loan',
    'how much can I borrow',
  ],
  steps: {
    identity: identify('face'),
    loan: ask(
      { zh: '借多少、到哪个账户', en: 'How much, and to which account' },
      {
        amountFen: field.money({ title: { zh: '借款金额', en: 'Amount' } }),
        accountId: field.account({ title: { zh: '收款账户', en: 'Account to receive it' } }),
      },
    ),
    insuredConsent: consent('insured'),
    signature: sign({ zh: '签署借款约定', en: 'Sign the loan' }),
  },
  may(facts) {
    const stopped = entitled(facts, 'borrow') ?? allowed(facts, 'borrow') ?? inForce(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    const limit = loanLimitOn(policy, product, today)
    const least = product.loan?.amountMinFen ?? 0
    if (limit.amountFen < least)
      return no({
        zh: `现在可借 ${formatFen(limit.amountFen)}，不到最低借款额 ${formatFen(least)}（${limit.basis.zh}）`,
        en: `${formatFen(limit.amountFen)} could be borrowed, below the least loan of ${formatFen(least)}`,
      })
    return yes
  },
  known: ({ policy, product, today }) => ({
    loan: {
      amountFen: loanLimitOn(policy, product, today).amountFen,
      ...(policy.premiumAccountId ? { accountId: policy.premiumAccountId } : {}),
    },
  }),
  check({ answers, policy, product, today }, step) {
    if (step !== 'loan') return []
    const [asked, limit, least] = [
      answers.loan?.amountFen ?? 0,
      loanLimitOn(policy, product, today),
      product.loan?.amountMinFen ?? 0,
    ]
    if (asked > limit.amountFen)
      return [
        {
          pointer: '/amountFen',
          detail: {
            zh: `最多可借 ${formatFen(limit.amountFen)}：${limit.basis.zh}`,
            en: `At most ${formatFen(limit.amountFen)}: ${limit.basis.en}`,
          },
        },
      ]
    if (asked < least)
      return [
        { pointer: '/amountFen', detail: { zh: `最少借 ${formatFen(least)}`, en: `At least ${formatFen(least)}` } },
      ]
    return []
  },
  preview({ answers: { loan }, policy, product, today }) {
    const terms = product.loan
    const days = terms?.termDaysMax ?? 0
    const rateBp = terms?.yearlyRateBp ?? 0
    const owed = loanBalanceOn(policy, product, today).amountFen
    return {
      effectiveOn: today,
      changes: [
        { label: { zh: '贷款本息', en: 'Debt' }, from: formatFen(owed), to: formatFen(owed + loan.amountFen) },
        { label: { zh: '到期日', en: 'Due on' }, to: addDays(today, days) },
        { label: { zh: '年利率', en: 'Yearly rate' }, to: `${rateBp / 100}%` },
        { label: { zh: '现金价值', en: 'Cash value' }, to: formatFen(cashValueOn(policy, product, today).amountFen) },
      ],
      money: [
        { label: { zh: '到账金额', en: 'You receive' }, amountFen: loan.amountFen },
        {
          label: { zh: `到期利息（${days} 天，单利）`, en: `Interest at the due day (${days} days, simple)` },
          amountFen: share(loan.amountFen, rateBp * days, 10_000 * 365),
        },
      ],
      notes: [
        {
          zh: '借款期间保障不变；理赔或退保时先扣除未还本息',
          en: 'Cover goes on; what is owed is deducted from a benefit or surrender',
        },
        { zh: '本息超过现金价值时合同效力中止', en: 'The policy is suspended when the debt exceeds its cash value' },
      ],
    }
  },
  async apply(tx, { answers: { loan }, policy, product }) {
    await lend(tx, { policy, product, ...loan })
    return {
      says: {
        zh: `${formatFen(loan.amountFen)} 正在汇入您的账户，通常一分钟内到账。`,
        en: `${formatFen(loan.amountFen)} is on its way to your account, usually within a minute.`,
      },
    }
  },
  examples: [
    {
      name: '借一万，等被保险人同意',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { loan: { amountFen: 1_000_000, accountId: '$account' } },
      expect: 'awaiting-consent',
    },
    {
      name: '年金险借一万',
      as: 'lin-yue',
      policy: 'annuity',
      answers: { loan: { amountFen: 1_000_000, accountId: '$account' } },
      expect: 'done',
    },
    {
      name: '超过可借额',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { loan: { amountFen: 99_999_999_00, accountId: '$account' } },
      expect: { fault: '/amountFen' },
    },
    { name: '没有贷款条款', as: 'lin-yue', policy: 'medical', expect: 'may-not' },
  ],
})
