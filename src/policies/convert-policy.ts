// A contract becomes another: it ends and the new one begins on the same day, its value paid towards the new premium (险种转换).
import { addYears, ageOn, type Day, formatFen, type Text, type Tx } from '../kit/index.ts'
import { payOut, post } from '../payments/index.ts'
import { type Frequency, type Product, saleFaults } from '../products/index.ts'
import { type Agreed, agreedOf } from './agreed.ts'
import { change, tell } from './change.ts'
import { firstInstalmentFen, issuePolicy, type NewPolicy } from './issue-policy.ts'
import { coverStartOn } from './periods.ts'
import type { Policy } from './policy.ts'
import { accountNeeded, notPossible, wrongAmount } from './problems.ts'
import { has, statusOf } from './status.ts'
import { type Surrender, surrenderValueOn } from './values.ts'

/** Why it cannot be converted on a day; nothing when it can. */
export function conversionFault(policy: Policy, product: Product, on: Day): Text | undefined {
  const { conversion } = product
  if (!conversion) return { zh: '按条款，这份保单不能转换险种', en: 'By its terms this policy cannot be converted' }
  const from = addYears(policy.effectiveOn, conversion.fromYear - 1)
  if (on < from) return { zh: `${from} 起才可以转换`, en: `It can be converted from ${from}` }
  const [insured] = policy.insureds
  if (insured && ageOn(insured.birthDate, on) > conversion.ageMax)
    return {
      zh: `被保险人超过 ${conversion.ageMax} 岁，不能转换`,
      en: `The insured is older than ${conversion.ageMax}`,
    }
  const status = statusOf(policy, product, on)
  if (has(status, 'insured-event'))
    return { zh: '保险事故已经发生，不能转换', en: 'The insured event has happened: it cannot be converted' }
  return has(status, 'grace')
    ? { zh: '有到期的保费还没有交，交清后再转换', en: 'A premium is due: pay it first' }
    : undefined
}

export interface ConversionWanted {
  readonly to: Product
  readonly term: string
  readonly payYears: number
  readonly sumInsuredFen: number
  /** Terms of underwriting; those of the present contract when it is not underwritten. */
  readonly terms?: Pick<Agreed, 'loadPermille'> & { readonly exclusions: readonly Text[] }
}

export interface Conversion {
  readonly given: Omit<NewPolicy, 'paymentId'>
  /** The first instalment of the new contract, fen. */
  readonly firstFen: number
  /** What the old one is worth after debt: it is paid towards the first instalment. */
  readonly value: Surrender
  /** What is left to pay, and what is left over of the value; one of them is zero. */
  readonly dueFen: number
  readonly backFen: number
}

/** The new contract on a day and the money between the two. Raises `not-rated`, `not-sold`. */
export function conversionOf(policy: Policy, product: Product, wanted: ConversionWanted, on: Day): Conversion {
  const { to, term, payYears, sumInsuredFen, terms } = wanted
  const held = agreedOf(policy)
  const agreed = terms ? { ...held, ...terms, exclusions: [...terms.exclusions] } : held
  const given = {
    customerId: policy.customerId,
    product: to,
    insureds: insuredsOf(policy),
    occupationClass: policy.rated.occupationClass,
    insuredPublicly: policy.rated.insuredPublicly,
    beneficiaries: policy.beneficiaries,
    sumInsuredFen,
    term,
    payYears,
    frequency: frequencyFor(policy, to, payYears),
    effectiveOn: on,
    receiptSigned: true,
    premiumAccountId: policy.premiumAccountId,
    agreed,
    coveredSince: coverStartOn(policy),
  } as const
  const firstFen = firstInstalmentFen(given, on)
  const value = surrenderValueOn(policy, product, on)
  return {
    given,
    firstFen,
    value,
    dueFen: Math.max(0, firstFen - value.amountFen),
    backFen: Math.max(0, value.amountFen - firstFen),
  }
}

function insuredsOf({ insureds }: Policy): NewPolicy['insureds'] {
  const [first, ...others] = insureds
  if (!first) throw notPossible()
  return [first, ...others]
}

function frequencyFor({ premiumFrequency }: Policy, { sale }: Product, payYears: number): Frequency {
  if (payYears === 1 && sale.frequencyPermille.once !== undefined) return 'once'
  return sale.frequencyPermille[premiumFrequency] === undefined || premiumFrequency === 'once'
    ? 'yearly'
    : premiumFrequency
}

/** What stands against such a new contract, in words: more than the sum that ends, or what its product does not sell. */
export function conversionFaults(policy: Policy, wanted: ConversionWanted, on: Day): Text[] {
  const [insured] = policy.insureds
  const more =
    wanted.sumInsuredFen > policy.sumInsuredFen
      ? [
          {
            zh: `最多转换原来的保额 ${formatFen(policy.sumInsuredFen)}`,
            en: `At most the sum that ends, ${formatFen(policy.sumInsuredFen)}`,
          },
        ]
      : []
  const { to, ...asked } = wanted
  const person = { birthDate: insured?.birthDate ?? on, relation: insured?.relation ?? 'self' }
  const { occupationClass } = policy.rated
  const frequency = frequencyFor(policy, to, wanted.payYears)
  return [...more, ...saleFaults(to, { ...asked, ...person, occupationClass, frequency, effectiveOn: on })]
}

/** What the contract may be converted into for its present sum, of what is on sale, with the first instalment of each. */
export function conversionsOf(
  policy: Policy,
  product: Product,
  onSale: readonly Product[],
  on: Day,
): { readonly wanted: ConversionWanted; readonly title: Text; readonly firstFen: number }[] {
  return onSale
    .filter(({ code }) => product.conversion?.to.includes(code))
    .flatMap((to) =>
      to.sale.terms.flatMap(({ code: term, title, payYears: all }) =>
        all.map((payYears) => ({ title, wanted: { to, term, payYears, sumInsuredFen: policy.sumInsuredFen } })),
      ),
    )
    .filter(({ wanted }) => conversionFaults(policy, wanted, on).length === 0)
    .map((one) => ({ ...one, firstFen: conversionOf(policy, product, one.wanted, on).firstFen }))
}

export interface Converting {
  readonly policy: Policy
  readonly product: Product
  readonly wanted: ConversionWanted
  /** The settled payment of what the value did not cover. */
  readonly paid?: { readonly paymentId: string; readonly amountFen: number } | undefined
  /** Where what is left over goes. */
  readonly accountId?: string | undefined
  /** The day the amounts were told, when the money took until later to come. */
  readonly asOf?: Day
}

/** Ends a locked contract and issues the new one, on one day. Raises `change-not-possible`, `premium-wrong-amount`, `payout-account-needed`. */
export async function convertPolicy(
  tx: Tx,
  { policy, product, wanted, paid, accountId, asOf = tx.today }: Converting,
): Promise<{ ended: Policy; issued: Policy }> {
  const fault = conversionFault(policy, product, tx.today) ?? conversionFaults(policy, wanted, tx.today)[0]
  if (fault) throw notPossible({ detail: fault })
  const { given, value, dueFen, backFen } = conversionOf(policy, product, wanted, asOf)
  if ((paid?.amountFen ?? 0) !== dueFen) throw wrongAmount()
  if (backFen > 0 && !accountId) throw accountNeeded()
  const { customerId, policyNo } = policy
  const subject = { type: 'policy', id: policy.id }
  post(tx, {
    customerId,
    purpose: 'surrender',
    subject,
    entries: [
      { debit: 'surrenders-paid', credit: 'customer-funds', amountFen: value.amountFen },
      { debit: 'surrenders-paid', credit: 'loans-receivable', amountFen: value.loanPrincipalFen },
      { debit: 'surrenders-paid', credit: 'loan-interest', amountFen: value.loanInterestFen },
    ],
  })
  if (backFen > 0 && accountId)
    await payOut(tx, { customerId, accountId, amountFen: backFen, purpose: 'surrender', subject, reference: policyNo })
  const issued = issuePolicy(tx, { ...given, effectiveOn: tx.today, paymentId: paid?.paymentId ?? null })
  const ended = await change(tx, policy, {
    kind: 'ended',
    new: { because: 'converted', to: issued.policyNo, amountFen: value.amountFen, basis: value.basis },
  })
  tell(tx, policy, 'policy.converted', { policyNo, to: issued.policyNo })
  return { ended, issued }
}
