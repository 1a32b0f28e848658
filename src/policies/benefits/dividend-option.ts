// What becomes of dividends: paid, set off against the next premium, left to grow, or turned into more cover — the policyholder's choice.
import type { Text, Tx } from '../../kit/index.ts'
import { getAccount } from '../../payments/index.ts'
import { dividendOptions, type Product } from '../../products/index.ts'
import { change, tell } from '../change.ts'
import { lastEvent, type Policy } from '../policy.ts'
import { accountNeeded, notPossible } from '../problems.ts'

export type DividendOption = (typeof dividendOptions)[number]

export const dividendOptionWords: Readonly<Record<DividendOption, Text>> = {
  cash: { zh: '领取现金', en: 'Paid out' },
  'offset-premium': { zh: '抵交保费', en: 'Set off against the premium' },
  accumulate: { zh: '留存累积生息', en: 'Left to grow with interest' },
  'paid-up-additions': { zh: '购买交清增额', en: 'Buys more cover' },
}

/** The option that holds; undefined for a product without dividends. */
export function dividendOptionOf(policy: Pick<Policy, 'events'>, { dividends }: Product): DividendOption | undefined {
  const chosen = lastEvent(policy, 'dividend-option-set')?.new?.option
  return dividends && (dividendOptions.find((option) => option === chosen) ?? dividends.optionAtFirst)
}

/** The policyholder's account that dividends in cash go to; null when none was named. */
export function dividendAccountOf(policy: Pick<Policy, 'events'>): string | null {
  const account = lastEvent(policy, 'dividend-option-set')?.new?.accountId
  return typeof account === 'string' ? account : null
}

export interface OptionSetting {
  readonly policy: Policy
  readonly product: Product
  readonly option: DividendOption
  /** The policyholder's own; needed for cash. */
  readonly accountId?: string | undefined
}

/** Keeps the option from the next dividend on. Raises `change-not-possible`, `payout-account-needed`, `account-unknown`. */
export async function setDividendOption(
  tx: Tx,
  { policy, product, option, accountId }: OptionSetting,
): Promise<Policy> {
  if (!product.dividends?.options.includes(option)) throw notPossible()
  if (option === 'cash' && !accountId) throw accountNeeded()
  if (accountId) await getAccount(tx.db, policy.customerId, accountId)
  const old = { option: dividendOptionOf(policy, product), accountId: dividendAccountOf(policy) }
  const set = { option, accountId: option === 'cash' ? accountId : null }
  const changed = await change(tx, policy, { kind: 'dividend-option-set', old, new: set })
  tell(tx, policy, 'policy.dividend-option-set', { policyNo: policy.policyNo, what: dividendOptionWords[option] })
  return changed
}
