// A benefit has fallen due: debt is set off, and what is left of it goes where the payee has said, or stays with us.
import { append, type Tx } from '../../kit/index.ts'
import { holdMoney, listAccounts, type Purpose, payOut, post } from '../../payments/index.ts'
import type { Product } from '../../products/index.ts'
import { payeeOf } from '../payee.ts'
import { isPaidUp, type Policy } from '../policy.ts'
import { setOffLoan } from '../set-off-loan.ts'
import { additionFor } from './additions.ts'
import type { Benefit, BenefitKind, BenefitUse } from './benefit.ts'
import { dividendAccountOf, dividendOptionOf } from './dividend-option.ts'
import type { BenefitDue } from './schedule.ts'

export const purposeOf: Readonly<Record<BenefitKind, Purpose>> = {
  dividend: 'dividend',
  survival: 'benefit',
  annuity: 'benefit',
  maturity: 'maturity',
}

interface Use {
  readonly used: BenefitUse
  readonly boughtFen?: number
  /** When it is paid: to whom and where. */
  readonly to?: { readonly payeeId: string; readonly accountId: string }
}

/** Writes down what fell due, books it and does with it what was chosen. `mayPay` is false when it is to stay with us. */
export async function creditBenefit(
  tx: Tx,
  given: Policy,
  product: Product,
  { kind, dueOn, amountFen }: BenefitDue,
  mayPay = true,
): Promise<Policy> {
  const { policy, debtFen } =
    kind === 'dividend'
      ? { policy: given, debtFen: 0 }
      : await setOffLoan(tx, given, { amountFen, on: tx.today, out: 'benefits-paid' })
  const netFen = amountFen - debtFen
  const { used, boughtFen = null, to } = netFen > 0 && mayPay ? await useOf(tx, policy, product, kind, netFen) : left
  const paymentId = await book(tx, policy, kind, netFen, { used, ...(to ? { to } : {}) })
  const benefit: Benefit = {
    kind,
    dueOn,
    creditedOn: tx.today,
    amountFen,
    debtFen,
    used,
    boughtFen,
    version: policy.version,
  }
  append(tx, 'policy_benefits', { customerId: policy.customerId, policyId: policy.id, ...benefit, paymentId })
  return { ...policy, benefits: [...policy.benefits, benefit] }
}

const left: Use = { used: 'left' }

async function useOf(tx: Tx, policy: Policy, product: Product, kind: BenefitKind, netFen: number): Promise<Use> {
  if (kind !== 'dividend') return payTo(tx, payeeOf(policy, tx.today), policy.payoutAccountId)
  const option = dividendOptionOf(policy, product)
  if (option === 'cash') return payTo(tx, policy.customerId, dividendAccountOf(policy))
  if (option === 'offset-premium' && !isPaidUp(policy)) return { used: 'premium' }
  if (option !== 'paid-up-additions') return left
  const boughtFen = additionFor(policy, product, netFen, tx.today)
  return boughtFen > 0 ? { used: 'additions', boughtFen } : left
}

/** An account that is no longer the payee's own (they came of age, the contract changed hands) is as good as none. */
export async function ownAccount(tx: Tx, payeeId: string, accountId: string | null): Promise<string | null> {
  if (accountId === null) return null
  const own = await listAccounts(tx.db, payeeId)
  return own.some(({ id }) => id === accountId) ? accountId : null
}

async function payTo(tx: Tx, payeeId: string, accountId: string | null): Promise<Use> {
  const own = await ownAccount(tx, payeeId, accountId)
  return own === null ? left : { used: 'paid', to: { payeeId, accountId: own } }
}

/** The entries of a benefit after set-off. Returns the payment's id when it is paid. */
async function book(
  tx: Tx,
  policy: Policy,
  kind: BenefitKind,
  amountFen: number,
  { used, to }: Use,
): Promise<string | null> {
  const { customerId, id, policyNo: reference } = policy
  const [purpose, subject] = [purposeOf[kind], { type: 'policy', id }]
  const debit = kind === 'dividend' ? 'dividends-paid' : 'benefits-paid'
  const credit = (
    { left: 'benefits-left', paid: 'customer-funds', premium: 'customer-funds', additions: 'premium-income' } as const
  )[used]
  post(tx, { customerId: to?.payeeId ?? customerId, purpose, subject, entries: [{ debit, credit, amountFen }] })
  if (to) return payOut(tx, { customerId: to.payeeId, accountId: to.accountId, amountFen, purpose, subject, reference })
  if (used === 'premium')
    holdMoney(tx, {
      customerId,
      cause: 'premium-left',
      amountFen,
      purpose: 'premium-refund',
      subject,
      reference,
      sourceId: null,
    })
  return null
}
