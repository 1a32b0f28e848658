// Where the amounts and dates of an answer come from: the same function of the policy's page, its policy and the day.
import { type Day, formatFen, type Text } from '../kit/index.ts'
import {
  accountOn,
  arrearsOn,
  cashValueOn,
  coolingOffEndsOn,
  coveragesOn,
  endingValueOn,
  holdersKinds,
  leftValue,
  loanBalanceOn,
  loanLimitOn,
  nextBenefit,
  notCovered,
  payeesKinds,
  premiumDueOn,
} from '../policies/index.ts'
import type { Held } from './held.ts'
import type { PolicyQuestion } from './policy-questions.ts'
import type { Origin } from './reply.ts'

/** Something that was worked out or looked up for an answer: how people and how the code call it, and what came out. */
interface Worked {
  readonly what: Text
  readonly by: string
  readonly out: unknown
}

type Work = (one: Held, today: Day) => Worked

const contract: Work = ({ policy }) => ({
  what: { zh: '保险合同', en: 'the contract' },
  by: 'policy',
  out: [policy.sumInsuredFen, policy.effectiveOn, policy.endsOn, policy.paidToOn, policy.beneficiaries].map((value) =>
    typeof value === 'number' ? { valueFen: value } : value,
  ),
})
const status: Work = ({ status }) => ({
  what: { zh: '保单状态', en: 'its status' },
  by: 'statusOf',
  out: status.reasons,
})
const covers: Work = ({ policy, product }, today) => ({
  what: { zh: '保障责任', en: 'its covers' },
  by: 'coveragesOn',
  out: coveragesOn(policy, product, today),
})
const terms: Work = ({ product }) => ({
  what: { zh: '条款', en: 'its terms' },
  by: 'product',
  out: [product.coverages, notCovered(product)],
})
const due: Work = ({ policy, product }, today) => ({
  what: { zh: '下一期保费', en: 'the next premium' },
  by: 'premiumDueOn',
  out: premiumDueOn(policy, product, today),
})
const arrears: Work = ({ policy, product }, today) => ({
  what: { zh: '欠交保费', en: 'premiums owed' },
  by: 'arrearsOn',
  out: arrearsOn(policy, product, today),
})
const cash: Work = ({ policy, product }, today) => ({
  what: { zh: '现金价值', en: 'cash value' },
  by: 'cashValueOn',
  out: cashValueOn(policy, product, today),
})
const ending: Work = ({ policy, product }, today) => ({
  what: { zh: '退保金额', en: 'what ending it pays' },
  by: 'endingValueOn',
  out: endingValueOn(policy, product, today),
})
const owed: Work = ({ policy, product }, today) => ({
  what: { zh: '贷款本息', en: 'the loan' },
  by: 'loanBalanceOn',
  out: loanBalanceOn(policy, product, today),
})
const limit: Work = ({ policy, product }, today) => ({
  what: { zh: '可借额度', en: 'what can be borrowed' },
  by: 'loanLimitOn',
  out: loanLimitOn(policy, product, today),
})
const account: Work = ({ policy, product }, today) => ({
  what: { zh: '账户价值', en: 'the account' },
  by: 'accountOn',
  out: accountOn(policy, product, today),
})
const left =
  (kinds: typeof holdersKinds | typeof payeesKinds): Work =>
  ({ policy, product }, today) => ({
    what: { zh: '留存的给付', en: 'benefits left with us' },
    by: 'leftValue',
    out: leftValue(policy, product, today, kinds),
  })
const next: Work = ({ policy, product }, today) => ({
  what: { zh: '下一笔给付', en: 'the next benefit' },
  by: 'nextBenefit',
  out: nextBenefit(policy, product, today),
})
const paidBenefits: Work = ({ policy }) => ({
  what: { zh: '给付记录', en: 'benefits on record' },
  by: 'policy.benefits',
  out: policy.benefits,
})
const coolingOff: Work = ({ policy, product }) => ({
  what: { zh: '犹豫期', en: 'cooling-off' },
  by: 'coolingOffEndsOn',
  out: coolingOffEndsOn(policy, product),
})

const works: Readonly<Record<PolicyQuestion, readonly Work[]>> = {
  list: [status, contract],
  status: [status],
  until: [contract, status],
  covered: [covers, contract, status, terms],
  'not-covered': [terms, status],
  'sum-insured': [contract, covers, status, terms],
  premium: [due, arrears, status],
  'cash-value': [cash, ending],
  loan: [owed, limit],
  account: [account, ending],
  dividends: [left(holdersKinds), paidBenefits],
  'living-benefits': [left(payeesKinds), next],
  beneficiaries: [contract],
  'cooling-off': [coolingOff, status],
  waiting: [status],
}

/** The origins of what was said of one policy; a figure belongs to the first work that gave it. */
export function originsOf(
  question: PolicyQuestion,
  one: Held,
  { said, of, today }: { said: Text; of: Text; today: Day },
): Origin[] {
  const open = new Set(figuresIn(said.zh.replace(of.zh, '')))
  return works[question].flatMap((work, index) => {
    const { what, by, out } = work(one, today)
    const given = new Set(figuresOf(out))
    const values = [...open].filter((figure) => given.has(figure))
    for (const figure of values) open.delete(figure)
    const isFirst = index === 0
    return values.length > 0 || isFirst ? [{ of, what, by, values, asOf: today, policyId: one.policy.id }] : []
  })
}

/** All policies of the customer were looked at. */
export function onRecord(asOf: Day): Origin {
  return {
    of: { zh: '您名下的保单', en: 'your policies' },
    what: { zh: '逐份查过', en: 'each was looked at' },
    by: 'listPolicies',
    values: [],
    asOf,
  }
}

const figure = /-?¥[\d,]+(?:\.\d+)?|\d{4}-\d{2}-\d{2}/g

/** The amounts and dates of a text, as they are written: `¥1,000.00`, `2026-11-26`. */
export function figuresIn(words: string): string[] {
  return [...new Set(words.match(figure) ?? [])]
}

// Whatever a function gives, as its figures are written: numbers named …Fen are amounts, dates and words are read.
function figuresOf(out: unknown, name = ''): string[] {
  if (typeof out === 'string') return figuresIn(out)
  if (typeof out === 'number') return /Fen$/.test(name) ? [formatFen(out)] : []
  if (Array.isArray(out)) return out.flatMap((item) => figuresOf(item, name))
  if (typeof out === 'object' && out !== null)
    return Object.entries(out).flatMap(([key, value]) => figuresOf(value, key))
  return []
}
