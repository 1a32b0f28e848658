// Before an annuity begins: the age from which it is drawn, how often, and to which account (合同约定的领取方式变更).
import { type Day, formatFen, startOf, type Text, type Tx } from '../../kit/index.ts'
import { getAccount } from '../../payments/index.ts'
import { coveragesOf, type Product, premiumFen, termOf } from '../../products/index.ts'
import { change, tell } from '../change.ts'
import { loanBalanceOn } from '../loans.ts'
import { payeeOf } from '../payee.ts'
import { annuityMonths, annuityStartOn } from '../periods.ts'
import type { Policy } from '../policy.ts'
import { notPossible } from '../problems.ts'

export type Every = 'year' | 'month'

export interface AnnuityWish {
  /** The product's code of the term: from which age. */
  readonly term: string
  readonly every: Every
}

/** The terms one may still begin by on a day: the present one, and those of the options whose day is yet to come. */
export function annuityTerms(policy: Policy, product: Product, on: Day): string[] {
  const codes = [policy.term, ...(product.annuityOptions?.terms ?? [])]
  return [...new Set(codes)].filter((term) => {
    const start = annuityStartOn({ ...policy, term }, product)
    return start !== undefined && start > on && (term === policy.term || sumFor(policy, product, term) !== undefined)
  })
}

/** How often it may be drawn. */
export function annuityFrequencies({ annuityOptions, ...product }: Product): Every[] {
  const [coverage] = coveragesOf({ ...product, annuityOptions }, 'annuity')
  return annuityOptions?.frequencies ?? (coverage ? [coverage.every] : [])
}

/** How often it is drawn as things stand. */
export function annuityEvery(policy: Policy, product: Product): Every {
  const [coverage] = coveragesOf(product, 'annuity')
  return coverage && annuityMonths(policy, coverage) === 1 ? 'month' : 'year'
}

/**
 * The contract as it would be. Another starting age converts the sum: the premium rated at issue stays and buys the sum of the
 * other age by the tariff, down to the yuan.
 */
export function annuityOf(policy: Policy, product: Product, { term, every }: AnnuityWish, on: Day): Policy {
  const sumInsuredFen = sumFor(policy, product, term) ?? policy.sumInsuredFen
  const arranged = {
    version: policy.version + 1,
    kind: 'annuity-arranged',
    at: startOf(on),
    on,
    old: null,
    new: { every },
  } as const
  return { ...policy, term, sumInsuredFen, events: [...policy.events, arranged] }
}

const yuan = 100

function sumFor(policy: Policy, product: Product, term: string): number | undefined {
  if (term === policy.term) return policy.sumInsuredFen
  const years = termOf(product, term)?.payYears ?? []
  // made paid-up, it stands as one that was paid for at once
  if (!years.includes(policy.paymentTermYears)) return undefined
  const [now, then] = [rateFen(policy, product, policy.term), rateFen(policy, product, term)]
  const fen = Number((BigInt(policy.sumInsuredFen) * BigInt(now)) / BigInt(then))
  return fen - (fen % yuan)
}

// Of a round sum, large enough that the rounding of the rate is not felt.
const roundSumFen = 10_000_000_00

function rateFen(
  { rated, paymentTermYears: payYears, premiumFrequency }: Policy,
  product: Product,
  term: string,
): number {
  const frequency = payYears === 1 ? 'once' : premiumFrequency
  return premiumFen(product, { ...rated, term, payYears, frequency, sumInsuredFen: roundSumFen })
}

/** What stands against arranging it on a day, in words; nothing when it can be done. */
export function annuityFault(policy: Policy, product: Product, on: Day): Text | undefined {
  const start = annuityStartOn(policy, product)
  if (start === undefined) return { zh: '这份保单没有年金', en: 'This policy has no annuity' }
  if (start <= on)
    return {
      zh: `年金已从 ${start} 开始领取，领取方式不能再变；可以换领取账户，或者领取留存的年金`,
      en: `The annuity began on ${start} and is no longer changed; its account can be, and what was kept can be taken`,
    }
  return undefined
}

export interface AnnuityArranging extends AnnuityWish {
  readonly policy: Policy
  readonly product: Product
  /** An account of the payee's own. */
  readonly accountId: string
}

/** Keeps when, how often and to where the annuity is paid. Raises `change-not-possible`, `account-unknown`. */
export async function arrangeAnnuity(
  tx: Tx,
  { policy, product, accountId, ...wish }: AnnuityArranging,
): Promise<Policy> {
  const fault = annuityFault(policy, product, tx.today)
  if (fault) throw notPossible({ detail: fault })
  if (!annuityTerms(policy, product, tx.today).includes(wish.term) || !annuityFrequencies(product).includes(wish.every))
    throw notPossible()
  await getAccount(tx.db, payeeOf(policy, tx.today), accountId)
  const { term, sumInsuredFen } = annuityOf(policy, product, wish, tx.today)
  const changed = await change(tx, policy, {
    kind: 'annuity-arranged',
    old: { every: annuityEvery(policy, product) },
    new: { every: wish.every },
    set: { term, sumInsuredFen, payoutAccountId: accountId },
  })
  const startsOn = annuityStartOn(changed, product) ?? tx.today
  tell(tx, policy, 'policy.annuity-arranged', { policyNo: policy.policyNo, startsOn })
  return changed
}

/** What is owed of loans when it begins: set off against the first instalments. */
export function debtAtStart(policy: Policy, product: Product): Text | undefined {
  const start = annuityStartOn(policy, product)
  const owed = start === undefined ? 0 : loanBalanceOn(policy, product, start).amountFen
  return owed > 0
    ? {
        zh: `到开始领取时未还的贷款本息约 ${formatFen(owed)}，会先从年金里扣还；开始领取后不能再贷款和退保`,
        en: `About ${formatFen(owed)} of loans would be owed by then and set off against the first instalments; no more loans or surrender after the start`,
      }
    : undefined
}
