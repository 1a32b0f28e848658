// The accident contract of a made-up family: 100,000 on the child, paid and signed for.
import { newId, type Tx } from '../src/kit/index.ts'
import { collect } from '../src/payments/index.ts'
import { type Beneficiary, issuePolicy } from '../src/policies/index.ts'
import type { Products } from '../src/products/index.ts'

export interface Insured {
  readonly parent: string
  readonly child: string
  readonly accountId: string
  readonly beneficiaries?: Beneficiary[]
}

export async function accidentContract(tx: Tx, products: Products, insured: Insured) {
  const { parent, child, accountId, beneficiaries = [] } = insured
  const policyId = newId()
  const paymentId = await collect(tx, {
    customerId: parent,
    accountId,
    amountFen: 100,
    purpose: 'premium',
    subject: { type: 'policy', id: policyId },
    reference: '保险费',
  })
  return issuePolicy(tx, {
    id: policyId,
    customerId: parent,
    product: products.get('accident'),
    insureds: [{ customerId: child, name: '李小满', relation: 'child', birthDate: '2017-09-01', sex: 'F' }],
    occupationClass: 1,
    insuredPublicly: true,
    beneficiaries: beneficiaries,
    sumInsuredFen: 10_000_000,
    term: '1y',
    payYears: 1,
    frequency: 'once',
    receiptSigned: true,
    premiumAccountId: accountId,
    paymentId,
  })
}
