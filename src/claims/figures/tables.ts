import type { Day, Json } from '../../kit/index.ts'

declare module '../../kit/database.ts' {
  interface Tables {
    claim_outcomes: {
      messageId: string
      closedOn: Day
      kind: string
      productCode: string | null
      hospitalId: string | null
      outcome: 'pay' | 'refuse'
      byMachine: boolean
      rules: Json<string[]>
      noted: Json<string[]>
      proposedFen: number
      paidFen: number
      tookS: number
      late: boolean
      reviewed: boolean
      changed: boolean
    }
    claim_scorecards: {
      month: string
      edition: number
      reason: string | null
      figures: Json<unknown>
      publishedAt: Date
      publishedBy: string
    }
  }
}
