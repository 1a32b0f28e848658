// Ends the contract for its cash value (保险法 §15, §47). Alternatives are shown once and never block.
import {
  accept,
  ask,
  entitled,
  field,
  identify,
  type KeyFact,
  type Money,
  no,
  open,
  review,
  service,
  sign,
  yes,
} from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import {
  has,
  isUndone,
  loanLimitOn,
  type Policy,
  premiumsPaidFen,
  type Surrender,
  statusOf,
  surrenderPolicy,
  surrenderValueOn,
} from '../../policies/index.ts'
import type { Product } from '../../products/index.ts'

const reasons = {
  money: { zh: '需要用钱', en: 'I need the money' },
  price: { zh: '保费负担重', en: 'The premium is too much' },
  better: { zh: '有更合适的产品', en: 'Another product suits me better' },
  service: { zh: '对服务不满意', en: 'Not happy with the service' },
  other: { zh: '其他', en: 'Something else' },
}

export default service({
  id: 'surrender',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  alters: 'end',
  title: { zh: '退保', en: 'Surrender' },
  summary: {
    zh: '先看能拿回多少、损失多少、还有什么办法',
    en: 'See first what you get, what you lose and what else you could do',
  },
  basis: ['保险法 §15', '保险法 §47', '互联网保险业务监管办法 §29', '金融机构客户尽职调查办法 §13'],
  says: ['退保', '不想要了', '退钱', '保险退了', '能退多少', '解除合同', 'surrender', 'cancel my policy', 'cash it in'],
  steps: {
    alternatives: ask(
      { zh: '为什么退', en: 'Why' },
      {
        why: field.choice(
          { title: { zh: '原因', en: 'Reason' }, hint: { zh: '不影响退保', en: 'Has no bearing on the surrender' } },
          ['money', 'price', 'better', 'service', 'other'],
          reasons,
        ),
      },
    ),
    // ≥ ¥10,000 is paid only to a verified person (客户尽职调查办法 §13); asked for every amount, so that nobody is surprised
    identity: identify('face'),
    account: ask(
      { zh: '退到哪个账户', en: 'To which account' },
      {
        accountId: field.account({
          title: { zh: '收款账户', en: 'Account' },
          hint: { zh: '投保人本人的账户', en: "The policyholder's own" },
        }),
      },
    ),
    signature: sign(),
  },
  may(facts) {
    const stopped = entitled(facts, 'surrender') ?? open(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    if (isUndone(policy, product, today))
      return no(
        { zh: '还在犹豫期，退保可以拿回全部保费', en: 'Still in cooling-off: you can have the full premium back' },
        'cancel-in-cooling-off',
      )
    return yes
  },
  keyFacts: ({ policy, product, today }) => alternatives(policy, product, today),
  known: ({ policy }) => (policy.premiumAccountId ? { account: { accountId: policy.premiumAccountId } } : {}),
  preview({ policy, product, today }) {
    const value = surrenderValueOn(policy, product, today)
    const paid = premiumsPaidFen(policy)
    return {
      effectiveOn: today,
      changes: [
        { label: { zh: '保障', en: 'Cover' }, from: { zh: '有效', en: 'in force' }, to: { zh: '终止', en: 'ended' } },
      ],
      money: [
        {
          label: { zh: '退保金额', en: 'You receive' },
          amountFen: value.amountFen,
          where: { zh: '您的账户，30 日内', en: 'your account, within 30 days' },
        },
        ...debtOf(value),
        { label: { zh: '已交保费', en: 'Premiums paid' }, amountFen: paid },
        lossOf(value, paid),
      ],
      notes: [
        value.basis,
        {
          zh: '退保后不能恢复；以后再投保，年龄更大、等待期重新计算',
          en: 'It cannot be undone; buying again later costs more and starts waiting periods anew',
        },
      ],
    }
  },
  decide({ policy, product, today }) {
    if (!has(statusOf(policy, product, today), 'insured-event')) return accept
    return review({
      zh: '已发生保险事故，先核对应付的保险金',
      en: 'An insured event happened: check first what benefit is due',
    })
  },
  async apply(tx, { answers: { account }, policy, product }) {
    const { amountFen } = await surrenderPolicy(tx, { policy, product, ...account })
    return {
      says: {
        zh: `合同已解除，${formatFen(amountFen)} 正在汇入您的账户。`,
        en: `The contract has ended; ${formatFen(amountFen)} is on its way to your account.`,
      },
    }
  },
  examples: [
    {
      name: '退终身寿险',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { alternatives: { why: 'money' }, account: { accountId: '$account' } },
      expect: 'done',
    },
    {
      name: '退万能险，账户价值扣除退保费用',
      as: 'lin-yue',
      policy: 'universal-life',
      answers: { alternatives: { why: 'money' }, account: { accountId: '$account' } },
      expect: 'done',
    },
    {
      name: '退投连险，按今天的单位价格',
      as: 'lin-yue',
      policy: 'unit-linked',
      answers: { alternatives: { why: 'money' }, account: { accountId: '$account' } },
      expect: 'done',
    },
    { name: '还在犹豫期', as: 'lin-yue', policy: 'critical-illness', expect: 'may-not' },
    { name: '被保险人不能退', as: 'li-wei', policy: 'whole-life', expect: 'may-not' },
  ],
})

// What was borrowed was had already: it is no loss.
function debtOf({ grossFen, loanPrincipalFen, loanInterestFen }: Surrender): Money[] {
  const debtFen = loanPrincipalFen + loanInterestFen
  if (debtFen === 0) return []
  return [
    { label: { zh: '扣除贷款前', en: 'Before loans' }, amountFen: grossFen },
    { label: { zh: '扣除贷款本息', en: 'Less loans with interest' }, amountFen: -debtFen },
  ]
}

function lossOf({ grossFen, amountFen }: Surrender, paidFen: number): Money {
  const label =
    grossFen === amountFen
      ? { zh: '与已交保费相差', en: 'Compared with paid' }
      : { zh: '扣除贷款前与已交保费相差', en: 'Before loans, compared with paid' }
  return { label, amountFen: grossFen - paidFen }
}

// Shown while it can still be thought over, and on no paper of a contract that has ended.
function alternatives(policy: Policy, product: Product, today: string): KeyFact[] {
  const limit = loanLimitOn(policy, product, today).amountFen
  const loan = {
    label: { zh: '需要用钱，也可以保单贷款', en: 'If you need money, you could borrow' },
    value: { zh: `最多 ${formatFen(limit)}，保障不断`, en: `up to ${formatFen(limit)}, and keep the cover` },
  }
  const person = {
    label: { zh: '对服务不满意', en: 'If you are not happy with the service' },
    value: { zh: '点“转人工”，先请专人帮您解决', en: 'tap "talk to a person": somebody puts things right first' },
  }
  return limit > 0 ? [loan, person] : [person]
}
