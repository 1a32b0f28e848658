// A contract the policyholder of the desk has on their own life, its first premium paid the day before cover begins.
import { type Day, newId } from '../../src/kit/index.ts'
import { issuePolicy } from '../../src/policies/index.ts'
import { type Product, premiumFen } from '../../src/products/index.ts'
import type { PolicyDesk } from '../policy-desk.ts'
import { later, monthsLater } from './days.ts'

interface Sold {
  readonly term: string
  readonly payYears: number
  readonly frequency: 'once' | 'yearly'
  readonly sumInsuredFen: number
}

/** Gives its id and the premium that was paid. */
export async function issueOwn(
  desk: PolicyDesk,
  product: Product,
  {
    sex,
    age,
    effectiveOn,
    ...wished
  }: Sold & { readonly sex: 'F' | 'M'; readonly age: number; readonly effectiveOn: Day },
): Promise<{ policyId: string; amountFen: number }> {
  const sold = { ...wished, occupationClass: 1, insuredPublicly: true }
  const policyId = newId()
  const day = later(effectiveOn, -1)
  const amountFen = premiumFen(product, { ...sold, sex, age })
  const paymentId = await desk.paidIn(day, amountFen, policyId)
  const { customerId } = desk.owner
  const birthDate = monthsLater(effectiveOn, -12 * age)
  await desk.on(day, async (tx) =>
    issuePolicy(tx, {
      ...sold,
      id: policyId,
      customerId,
      product,
      insureds: [{ customerId, name: '林悦', relation: 'self', birthDate, sex }],
      beneficiaries: [],
      effectiveOn,
      receiptSigned: true,
      premiumAccountId: null,
      paymentId,
    }),
  )
  return { policyId, amountFen }
}
