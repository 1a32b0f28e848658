// The rows of policies, as the database has them.
import type { Generated } from 'kysely'
import type { Day } from '../kit/index.ts'
import type { BenefitKind, BenefitUse } from './benefits/benefit.ts'

export interface PolicyTable {
  customerId: string
  id: string
  policyNo: string
  productCode: string
  productVersion: string
  sumInsuredFen: number
  premiumFen: number
  premiumFrequency: 'once' | 'yearly' | 'half-yearly' | 'quarterly' | 'monthly'
  paymentTermYears: number
  term: string
  termYears: number | null
  ratedSex: 'F' | 'M'
  ratedAge: number
  ratedClass: number
  ratedPublicly: boolean
  appliedOn: Day
  issuedOn: Day
  effectiveOn: Day
  receiptOn: Day | null
  endsOn: Day | null
  paidToOn: Day
  premiumAccountId: string | null
  payoutAccountId: string | null
  version: number
  /** When the day's run looks at it again. */
  nextActOn: Day
  statutoryHeirs: Generated<boolean>
  employerBought: Generated<boolean>
}

declare module '../kit/database.ts' {
  interface Tables {
    policies: PolicyTable
    policy_insureds: {
      customerId: string
      policyId: string
      insuredId: string
      name: Buffer
      relation: string
      birthDate: Day
      sex: string
    }
    policy_beneficiaries: {
      customerId: string
      policyId: string
      place: number
      orderNo: number
      name: Buffer
      idNumber: Buffer | null
      share: number
      relation: string
      beneficiaryId: string | null
      byRelation: Generated<boolean>
    }
    policy_second_holders: { customerId: string; policyId: string; secondId: string; name: Buffer; namedOn: Day }
    policy_successions: { customerId: string; policyId: string; ownerId: string }
    policy_pledges: {
      customerId: string
      policyId: string
      id: string
      pledgee: Buffer
      debtFen: number
      sinceOn: Day
      releasedOn: Day | null
    }
    policy_loans: {
      customerId: string
      policyId: string
      id: string
      principalFen: number
      lentOn: Day
      dueOn: Day
      yearlyRateBp: number
      /** Null for a loan another system paid out. */
      paymentId: string | null
    }
    policy_loan_repayments: {
      customerId: string
      policyId: string
      loanId: string
      id: string
      repaidOn: Day
      interestFen: number
      principalFen: number
      paymentId: string | null
    }
    policy_premiums: {
      customerId: string
      policyId: string
      dueOn: Day
      toOn: Day
      amountFen: number
      ridersFen: Generated<number>
      interestFen: number
      paidOn: Day
      paymentId: string | null
    }
    policy_benefits: {
      customerId: string
      policyId: string
      kind: BenefitKind
      dueOn: Day
      creditedOn: Day
      amountFen: number
      debtFen: number
      used: BenefitUse
      boughtFen: number | null
      paymentId: string | null
      version: number
    }
    policy_benefit_takings: {
      customerId: string
      policyId: string
      id: string
      kind: BenefitKind
      takenOn: Day
      interestFen: number
      principalFen: number
    }
    policy_account_moves: {
      customerId: string
      policyId: string
      seq: number
      kind: string
      onDay: Day
      forOn: Day
      fund: string | null
      amountFen: number
      feeFen: number
      microUnits: number
      paymentId: string | null
    }
    policy_events: {
      customerId: string
      policyId: string
      version: number
      kind: string
      at: Date
      onDay: Day
      by: string
      body: Buffer
    }
    policy_riders: {
      customerId: string
      policyId: string
      riderId: string
      effectiveOn: Day
      sinceOn: Day
      endsOn: Day | null
      endedOn: Day | null
      productCode: string
      productVersion: string
      insuredId: string
      sumInsuredFen: number
      premiumFen: number
      firstPremiumFen: number
      firstPaymentId: string | null
      term: string
      paymentTermYears: number
      ratedSex: 'F' | 'M'
      ratedAge: number
      ratedClass: number
      ratedPublicly: boolean
    }
    policy_parties: { customerId: string; policyId: string; ownerId: string; role: 'owner' | 'insured' }
    policy_numbers: { policyNo: string; customerId: string; policyId: string }
  }
}
