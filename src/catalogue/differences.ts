// What a change does to a contract, told the same way by every service: cover, premium, value, debt, dates — before and after.
import { type Day, formatFen, type Text } from '../kit/index.ts'
import {
  cashValueOn,
  isPaidUp,
  loanBalanceOn,
  loanLimitOn,
  type Policy,
  premiumsEndOn,
  surrenderValueOn,
} from '../policies/index.ts'
import type { Frequency, Product } from '../products/index.ts'
import type { Change } from './define.ts'

const often: Readonly<Record<Frequency, Text>> = {
  once: { zh: '一次交清', en: 'once' },
  yearly: { zh: '每年', en: 'a year' },
  'half-yearly': { zh: '每半年', en: 'every half year' },
  quarterly: { zh: '每季度', en: 'a quarter' },
  monthly: { zh: '每月', en: 'a month' },
}

/** Cover, premium and cash value always; the other lines when they change. */
export function differences(before: Policy, after: Policy, product: Product, today: Day): Change[] {
  const fen = (of: (policy: Policy) => number) => [formatFen(of(before)), formatFen(of(after))] as const
  const always = [
    line({ zh: '保额', en: 'Sum insured' }, ...fen(({ sumInsuredFen }) => sumInsuredFen)),
    line({ zh: '每期保费', en: 'Premium' }, premiumWords(before), premiumWords(after)),
    line({ zh: '现金价值', en: 'Cash value' }, ...fen((policy) => cashValueOn(policy, product, today).amountFen)),
  ]
  const whenMoved = [
    line({ zh: '保费交到哪年为止', en: 'Premiums end on' }, premiumsEndOn(before), premiumsEndOn(after)),
    line({ zh: '保费已交到', en: 'Paid to' }, before.paidToOn, after.paidToOn),
    line({ zh: '未还贷款本息', en: 'Loans owed' }, ...fen((policy) => loanBalanceOn(policy, product, today).amountFen)),
    line({ zh: '还可以借', en: 'Can be borrowed' }, ...fen((policy) => loanLimitOn(policy, product, today).amountFen)),
    line(
      { zh: '退保能拿回', en: 'Surrender value' },
      ...fen((policy) => surrenderValueOn(policy, product, today).amountFen),
    ),
  ]
  return [...always, ...whenMoved.filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))]
}

function line(label: Text, from: string | Text, to: string | Text): Change {
  return { label, from, to }
}

function premiumWords(policy: Policy): Text {
  if (isPaidUp(policy)) return { zh: '不用再交', en: 'none any more' }
  const { zh, en } = often[policy.premiumFrequency]
  return { zh: `${zh} ${formatFen(policy.premiumFen)}`, en: `${formatFen(policy.premiumFen)} ${en}` }
}
