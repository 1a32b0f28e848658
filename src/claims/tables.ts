// The rows of claims, as the database has them.
import type { Generated } from 'kysely'
import type { Day, Json } from '../kit/index.ts'

declare module '../kit/database.ts' {
  interface Tables {
    claims: {
      customerId: string
      id: string
      claimNo: string
      requestId: string
      insuredId: string
      kind: string
      cause: string
      visitKind: string
      happenedOn: Day
      report: Buffer
      accountId: string
      openedAt: Date
      lastSeq: number
    }
    claim_numbers: { claimNo: string; customerId: string; claimId: string }
    claim_documents: { customerId: string; claimId: string; documentId: string; addedAt: Date }
    claim_events: {
      customerId: string
      claimId: string
      seq: number
      kind: string
      at: Date
      by: string
      body: Json<unknown>
    }
    claim_decisions: {
      customerId: string
      claimId: string
      no: number
      by: string
      at: Date
      outcome: 'pay' | 'refer' | 'refuse'
      payFen: number
      factsHash: Buffer
      rules: Json<string[]>
      adjudication: Buffer
      reasons: Buffer | null
    }
    claim_payments: {
      customerId: string
      claimId: string
      decisionNo: number
      place: number
      paymentId: string
      amountFen: number
      isAdvance: Generated<boolean>
      onTrust: Generated<boolean>
      settledAt: Generated<Date | null>
      failedAt: Generated<Date | null>
    }
    claim_recoveries: {
      customerId: string
      claimId: string
      owedFen: number
      repaidFen: Generated<number>
      openedAt: Date
    }
    claim_repayments: {
      customerId: string
      claimId: string
      paymentId: string
      amountFen: number
      orderedAt: Date
      settledAt: Generated<Date | null>
      failedAt: Generated<Date | null>
    }
    claim_payees: {
      customerId: string
      claimId: string
      place: number
      payeeId: string
      receiverId: string
      basis: string | null
      accountId: string
      namedAt: Date
      namedBy: string
    }
    claim_payouts: { paymentId: string; customerId: string; claimId: string }
    claim_uses: {
      customerId: string
      claimId: string
      policyId: string
      coverageId: string
      insuredId: string
      happenedOn: Day
      paidFen: number
      deductedFen: number
    }
    claim_marks: { mark: Buffer; customerId: string; claimId: string; claimNo: string }
    claim_clocks: {
      customerId: string
      claimId: string
      kind: string
      startedOn: Day
      dueOn: Day
      pausedOn: Generated<Day | null>
      stoppedOn: Generated<Day | null>
    }
    claim_tasks: {
      customerId: string
      claimId: string
      no: number
      reason: string
      dueOn: Day
      openedAt: Date
      closedAt: Generated<Date | null>
      closedBy: Generated<string | null>
      heldBy: Generated<string | null>
      heldByName: Generated<string | null>
      valueFen: Generated<number | null>
      hospitalId: Generated<string | null>
      partDueOn: Generated<Day | null>
    }
    claim_messages: {
      customerId: string
      claimId: string
      id: string
      at: Date
      by: 'customer' | 'staff' | 'note'
      staffId: string | null
      staffName: string | null
      words: Buffer
    }
    claim_refusals: {
      customerId: string
      claimId: string
      no: number
      proposedBy: string
      proposedByName: string
      reasons: Buffer
      at: Date
      settledAt: Generated<Date | null>
      settledBy: Generated<string | null>
      confirmed: Generated<boolean | null>
    }
    claim_ratings: { customerId: string; claimId: string; score: number; comment: Buffer | null; at: Date }
    claim_notices: {
      customerId: string
      claimId: string
      wanted: Json<unknown>
      askedAt: Date
      answeredAt: Generated<Date | null>
    }
  }
}
