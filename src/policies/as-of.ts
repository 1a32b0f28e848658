// The contract as it stood on a day that is over: later events are undone, newest first, and later rows left out.
import { z } from 'zod'
import { type Day, day } from '../kit/index.ts'
import { frequencies } from '../products/index.ts'
import type { Beneficiary, Insured, Loan, Policy, Rated } from './policy.ts'
import type { Rider } from './riders/rider.ts'

// The old side of an event, as `change` keeps it; what an event says besides is not needed here.
const were = z.object({
  sumInsuredFen: z.exactOptional(z.int()),
  premiumFen: z.exactOptional(z.int()),
  premiumFrequency: z.exactOptional(z.enum(frequencies)),
  paymentTermYears: z.exactOptional(z.int()),
  term: z.exactOptional(z.string()),
  termYears: z.exactOptional(z.int().nullable()),
  endsOn: z.exactOptional(day.nullable()),
  receiptOn: z.exactOptional(day.nullable()),
  paidToOn: z.exactOptional(day),
  payoutAccountId: z.exactOptional(z.string().nullable()),
  premiumAccountId: z.exactOptional(z.string().nullable()),
  rated: z.exactOptional(z.custom<Rated>((value) => typeof value === 'object')),
  insureds: z.exactOptional(z.array(z.custom<Insured>((value) => typeof value === 'object'))),
  riders: z.exactOptional(z.array(z.custom<Rider>((value) => typeof value === 'object'))),
  effectiveOn: z.exactOptional(day),
  productVersion: z.exactOptional(z.string()),
  statutoryHeirs: z.exactOptional(z.boolean()),
  beneficiaries: z.exactOptional(z.array(z.custom<Beneficiary>((value) => typeof value === 'object'))),
})

/** The contract at the end of a day: today's facts with everything that happened later undone. */
export function asOf(policy: Policy, on: Day): Policy {
  const events = policy.events.filter((event) => event.on <= on)
  const later = policy.events.filter((event) => event.on > on)
  const then: Partial<Policy> = Object.assign({}, ...later.reverse().map(({ old }) => were.parse(old ?? {})))
  return {
    ...policy,
    ...then,
    loans: policy.loans.filter(({ lentOn }) => lentOn <= on).map((loan) => loanAsOf(loan, on)),
    premiums: policy.premiums.filter(({ paidOn }) => paidOn <= on),
    benefits: policy.benefits.filter(({ creditedOn }) => creditedOn <= on),
    takings: policy.takings.filter((taking) => taking.on <= on),
    account: policy.account.filter((move) => move.on <= on),
    events,
    version: events.at(-1)?.version ?? 1,
  }
}

function loanAsOf(loan: Loan, on: Day): Loan {
  return { ...loan, repayments: loan.repayments.filter((repayment) => repayment.on <= on) }
}
