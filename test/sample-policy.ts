// A contract for tests of pure rules: valid, and altered where a case asks for it.
import { addYears } from '../src/kit/index.ts'
import { atFirst } from '../src/policies/at-first.ts'
import { lastDay, type Policy } from '../src/policies/policy.ts'

/** A whole life policy of 300,000 yuan from 2023-03-01, ten yearly premiums, three of them and the first paid. */
export function samplePolicy(change: Partial<Policy> = {}): Policy {
  const effectiveOn = change.effectiveOn ?? '2023-03-01'
  return {
    customerId: '01900000-0000-7000-8000-000000000001',
    id: '01900000-0000-7000-8000-000000000002',
    policyNo: 'P1',
    productCode: 'whole-life',
    productVersion: '2020.1',
    insureds: [
      {
        customerId: '01900000-0000-7000-8000-000000000003',
        name: '李伟',
        relation: 'spouse',
        birthDate: '1986-03-08',
        sex: 'M',
      },
    ],
    beneficiaries: [{ order: 1, name: '林悦', share: 100, relation: 'spouse' }],
    sumInsuredFen: 30_000_000,
    premiumFen: 1_500_000,
    premiumFrequency: 'yearly',
    paymentTermYears: 10,
    term: 'whole',
    termYears: null,
    rated: { sex: 'M', age: 36, occupationClass: 1, insuredPublicly: true },
    appliedOn: '2023-02-28',
    issuedOn: '2023-02-28',
    effectiveOn,
    receiptOn: '2023-02-28',
    endsOn: null,
    paidToOn: addYears(effectiveOn, 4),
    premiumAccountId: null,
    ...atFirst,
    loans: [],
    premiums: [0, 1, 2, 3].map((year) => ({
      dueOn: addYears(effectiveOn, year),
      toOn: addYears(effectiveOn, year + 1),
      amountFen: 1_500_000,
      interestFen: 0,
      paidOn: addYears(effectiveOn, year),
      paymentId: null,
    })),
    events: [],
    version: 1,
    ...change,
  }
}

/** A one-year accident policy of 200,000 yuan from 2026-05-01. */
export function sampleAccident(change: Partial<Policy> = {}): Policy {
  const effectiveOn = change.effectiveOn ?? '2026-05-01'
  return samplePolicy({
    productCode: 'accident',
    productVersion: '2024.1',
    sumInsuredFen: 20_000_000,
    premiumFen: 17_600,
    premiumFrequency: 'once',
    paymentTermYears: 1,
    term: '1y',
    termYears: 1,
    effectiveOn,
    receiptOn: '2026-04-30',
    endsOn: lastDay(effectiveOn, 1),
    paidToOn: addYears(effectiveOn, 1),
    beneficiaries: [],
    premiums: [
      {
        dueOn: effectiveOn,
        toOn: addYears(effectiveOn, 1),
        amountFen: 17_600,
        interestFen: 0,
        paidOn: effectiveOn,
        paymentId: null,
      },
    ],
    ...change,
  })
}
