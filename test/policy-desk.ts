// A policyholder, an insured and the writers run on business days: for tests of what changes a contract.
import { registerCustomer } from '../src/customers/index.ts'
import { addDays, addYears, type Day, fixedClock, newId, startOf, system, type Tx, writeAs } from '../src/kit/index.ts'
import { addAccount, collect, listEntries, settleInDemoBank } from '../src/payments/index.ts'
import { runOne } from '../src/policies/days-run/sweep.ts'
import {
  type Beneficiary,
  contractProduct,
  getPolicy,
  issuePolicy,
  lockPolicy,
  type Policy,
  type RiderTaken,
  recordPremium,
} from '../src/policies/index.ts'
import { loadProducts, type Product } from '../src/products/index.ts'
import { openContext } from './context.ts'

export const spouse: Beneficiary = { order: 1, name: '林悦', share: 100, relation: 'spouse' }

const wholeLife = { term: 'whole', payYears: 10, frequency: 'yearly', sumInsuredFen: 30_000_000 } as const
const accident = { term: '1y', payYears: 1, frequency: 'once', sumInsuredFen: 20_000_000 } as const
const born = '1986-03-08'

interface Wished {
  readonly signed?: boolean
  readonly short?: boolean
  readonly riders?: readonly RiderTaken[]
}

export type PolicyDesk = Awaited<ReturnType<typeof openPolicyDesk>>

/** Opens a database of its own with 林悦, who owns an account and insures 李伟. Call `context.close` at the end. */
export async function openPolicyDesk() {
  const context = await openContext()
  const products = await loadProducts('demo/products')
  const { owner, insuredId } = await on('2020-01-01', async (tx) => {
    const customerId = await registerCustomer(tx, { name: '林悦', sex: 'F', birthDate: '1988-05-12' })
    const { id } = await addAccount(tx, { customerId, number: '6217000099000000014', holder: '林悦' })
    const other = await registerCustomer(tx, { name: '李伟', sex: 'M', birthDate: born })
    return { owner: { customerId, accountId: id }, insuredId: other }
  })

  /** A write on a business day. */
  function on<T>(day: Day, effect: (tx: Tx) => Promise<T>): Promise<T> {
    const clock = fixedClock(new Date(startOf(day).getTime() + 36_000_000))
    return writeAs({ db: context.db, clock }, system('test'), {}, effect)
  }

  /** Money of the owner's that has come in, on a day. */
  async function paidIn(day: Day, amountFen: number, policyId: string): Promise<string> {
    const subject = { type: 'policy', id: policyId }
    const order = { ...owner, amountFen, purpose: 'premium', subject, reference: '保费' } as const
    const paymentId = await on(day, (tx) => collect(tx, order))
    await on(day, (tx) => settleInDemoBank(tx, paymentId))
    return paymentId
  }

  /** Whole life of 300,000 yuan on 李伟, or a year of accident cover, with its first premium paid; riders with it. */
  async function issued(effectiveOn: Day, { signed = true, short = false, riders = [] }: Wished = {}): Promise<Policy> {
    const id = newId()
    const day = addDays(effectiveOn, -1)
    const product = products.get(short ? 'accident' : 'whole-life')
    const terms = short ? accident : wholeLife
    const age = Number(effectiveOn.slice(0, 4)) - 1986 - (effectiveOn.slice(5) < born.slice(5) ? 1 : 0)
    const rate = product.tables.rates.get(short ? '40|1' : `M|${age}|whole|10`) ?? 0
    const paymentId = await paidIn(day, (rate * terms.sumInsuredFen) / 100_000, id)
    await on(day, async (tx) =>
      issuePolicy(tx, {
        id,
        customerId: owner.customerId,
        product,
        insureds: [{ customerId: insuredId, name: '李伟', relation: 'spouse', birthDate: born, sex: 'M' }],
        occupationClass: 1,
        insuredPublicly: true,
        beneficiaries: [spouse],
        ...terms,
        effectiveOn,
        receiptSigned: signed,
        riders,
        premiumAccountId: owner.accountId,
        paymentId,
      }),
    )
    return read(id)
  }

  async function read(policyId: string): Promise<Policy> {
    return (await getPolicy(context.db, owner.customerId, policyId)).policy
  }

  /** Runs a writer on the locked policy of a day. */
  function change<T>(
    day: Day,
    policy: Policy,
    effect: (tx: Tx, policy: Policy, product: Product) => Promise<T>,
  ): Promise<T> {
    const product = contractProduct(products, policy)
    return on(day, async (tx) => effect(tx, await lockPolicy(tx, policy.customerId, policy.id), product))
  }

  async function renewed(policy: Policy, years: number): Promise<Policy> {
    for (let year = 1; year <= years; year += 1) {
      const day = addYears(policy.effectiveOn, year)
      const paymentId = await paidIn(day, policy.premiumFen, policy.id)
      await change(day, policy, (tx, locked, product) =>
        recordPremium(tx, { policy: locked, product, amountFen: policy.premiumFen, paymentId }),
      )
    }
    return read(policy.id)
  }

  /** What the ledger says of a policy, as `debit credit amount`. */
  async function booked(policy: Policy): Promise<string[]> {
    const subject = { type: 'policy', id: policy.id }
    const entries = await listEntries(context.db, { customerId: policy.customerId, subject })
    return entries.map(({ debit, credit, amountFen }) => `${debit} ${credit} ${amountFen}`)
  }

  /** The contract after the day's run has looked at it on a day, by these products. */
  async function ran({ customerId, id: policyId }: Policy, day: Day, by = products): Promise<Policy> {
    const clock = fixedClock(new Date(startOf(day).getTime() + 7_200_000))
    await runOne({ db: context.db, products: by, clock }, { customerId, policyId }, day)
    return read(policyId)
  }

  return { context, products, owner, insuredId, on, paidIn, issued, read, change, renewed, booked, ran }
}
