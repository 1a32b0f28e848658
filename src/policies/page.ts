// The policy page: covered for what, not for what, until when, what it costs, what it is worth, in what state and why.
import type { z } from 'zod'
import { addDays, type Day, formatFen, howMany, type Text } from '../kit/index.ts'
import { instalmentsInYear, type Product, planOf } from '../products/index.ts'
import { accountOn } from './account/value.ts'
import { accountShown } from './account/view.ts'
import { servingShown } from './agents/view.ts'
import { agreedOf } from './agreed.ts'
import { benefitsView } from './benefits/benefits-view.ts'
import { coveragesOn, notCovered } from './coverage.ts'
import { endingValueOn } from './ending-value.ts'
import { loanBalanceOn } from './loans.ts'
import { coolingOffEndsOn, riderCoolingOffEndsOn } from './periods.ts'
import { isPaidUp, type Policy, premiumsEndOn } from './policy.ts'
import { premiumDueOn } from './premiums.ts'
import { premiumsPaidFen } from './premiums-counted.ts'
import { planWishOf } from './renewals/plan-wish.ts'
import { partsOn } from './riders/parts.ts'
import { instalmentOn, ridersFen } from './riders/rider.ts'
import { statusOf } from './status.ts'
import type { Seen } from './store.ts'
import { cashValueOn, loanLimitOn } from './values.ts'
import type { policyPage } from './view.ts'

export type PolicyPage = z.infer<typeof policyPage>

/** The whole page for somebody on a day. What it costs, is worth and who is paid on death is shown to the policyholder only. */
export function pageOf({ policy, role }: Seen, product: Product, on: Day): PolicyPage {
  const status = statusOf(policy, product, on)
  return {
    id: policy.id,
    policyNo: policy.policyNo,
    ownerId: policy.customerId,
    role,
    version: policy.version,
    product: {
      code: product.code,
      version: product.version,
      kind: product.kind,
      name: product.filedName,
      shortName: product.shortName,
      filedNo: product.filedNo,
      insurer: product.insurer,
    },
    insureds: policy.insureds.map(({ customerId, name, relation }) => ({ customerId, name, relation })),
    sumInsuredFen: policy.sumInsuredFen,
    plan: planShown(policy, product),
    status: { states: [...status.states], reasons: [...status.reasons] },
    riders: ridersShown(policy, product, on),
    coveredFor: coveragesOn(policy, product, on),
    notCovered: [product, ...partsOn(policy, product, on).map((part) => part.product)].flatMap(notCovered),
    agreedOut: [...agreedOf(policy).exclusions],
    effectiveOn: policy.effectiveOn,
    endsOn: policy.endsOn,
    coolingOffEndsOn: coolingOffEndsOn(policy, product) ?? null,
    until: untilWords(policy),
    cost: role === 'owner' ? costOf(policy, product, on) : null,
    worth: role === 'owner' ? worthOf(policy, product, on) : null,
    benefits: benefitsView({ policy, role }, product, on),
    beneficiaries: role === 'owner' ? beneficiariesOf(policy) : [],
    agent: servingShown(policy.agent),
    services: product.services,
  }
}

function ridersShown(policy: Policy, product: Product, on: Day): PolicyPage['riders'] {
  return partsOn(policy, product, on).map(({ rider, product: own, policy: { endsOn } }) => ({
    id: rider.id,
    code: own.code,
    name: own.shortName,
    sumInsuredFen: rider.sumInsuredFen,
    premiumFen: rider.premiumFen,
    sinceOn: rider.sinceOn,
    endsOn,
    coolingOffEndsOn: riderCoolingOffEndsOn(rider, own),
  }))
}

function planShown(policy: Policy, product: Product): PolicyPage['plan'] {
  const plan = planOf(product, policy.sumInsuredFen)
  if (!plan) return null
  const wish = planWishOf(policy)
  const next = wish && planOf(product, wish.sumInsuredFen)
  return {
    title: plan.title,
    next: next && policy.endsOn ? { title: next.title, from: addDays(policy.endsOn, 1) } : null,
  }
}

function untilWords({ endsOn }: Policy): Text {
  return endsOn === null ? { zh: '终身', en: 'for life' } : { zh: `到 ${endsOn}`, en: `until ${endsOn}` }
}

function costOf(policy: Policy, product: Product, on: Day): PolicyPage['cost'] {
  const due = premiumDueOn(policy, product, on)
  const { premiumFrequency, paymentTermYears } = policy
  const nextOn = isPaidUp(policy) ? on : policy.paidToOn
  const premiumFen = instalmentOn(policy, nextOn)
  return {
    premiumFen,
    ridersFen: ridersFen(policy, nextOn),
    frequency: premiumFrequency,
    yearlyFen: premiumFen * instalmentsInYear[premiumFrequency],
    paymentTermYears,
    paidFen: premiumsPaidFen(policy),
    paidToOn: policy.paidToOn,
    paidUp: isPaidUp(policy),
    premiumsEndOn: premiumsEndOn(policy),
    next: due ? { dueOn: due.dueOn, amountFen: due.amountFen, graceEndsOn: due.graceEndsOn } : null,
    accountId: policy.premiumAccountId,
    words: costWords({ ...policy, premiumFen }),
  }
}

const frequencyWords = {
  once: { zh: '一次交清', en: 'once' },
  yearly: { zh: '每年', en: 'a year' },
  'half-yearly': { zh: '每半年', en: 'every half year' },
  quarterly: { zh: '每季度', en: 'a quarter' },
  monthly: { zh: '每月', en: 'a month' },
} as const

function costWords({ premiumFen, premiumFrequency, paymentTermYears }: Policy): Text {
  const often = frequencyWords[premiumFrequency]
  const amount = formatFen(premiumFen)
  return premiumFrequency === 'once'
    ? { zh: `${amount}，${often.zh}`, en: `${amount}, ${often.en}` }
    : {
        zh: `${often.zh} ${amount}，交 ${paymentTermYears} 年`,
        en: `${amount} ${often.en} for ${howMany(paymentTermYears, 'year')}`,
      }
}

function worthOf(policy: Policy, product: Product, on: Day): PolicyPage['worth'] {
  return {
    account: product.account ? accountShown(accountOn(policy, product, on), product, on) : null,
    cashValue: cashValueOn(policy, product, on),
    surrenderValue: endingValueOn(policy, product, on),
    loanBalance: worded(loanBalanceOn(policy, product, on)),
    loanLimit: loanLimitOn(policy, product, on),
  }
}

function worded({ amountFen, basis }: { amountFen: number; basis: Text }) {
  return { amountFen, basis }
}

// Enough to recognise them by; the ID numbers stay sealed.
function beneficiariesOf({ beneficiaries }: Policy): PolicyPage['beneficiaries'] {
  return beneficiaries.map(({ order, name, share, relation, customerId }) => ({
    order,
    name,
    share,
    relation,
    customerId: customerId ?? null,
  }))
}
