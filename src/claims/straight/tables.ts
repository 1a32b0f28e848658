import type { Json } from '../../kit/index.ts'

declare module '../../kit/database.ts' {
  interface Tables {
    claim_settings: {
      id: string
      subject: string
      body: Json<unknown>
      reason: string
      setAt: Date
      setBy: string
      setByName: string
    }
    claim_shadows: { customerId: string; claimId: string; rule: string; judgedAt: Date }
  }
}
