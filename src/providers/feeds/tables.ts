declare module '../../kit/database.ts' {
  interface Tables {
    provider_resources: { messageId: string; no: number; type: string; pointer: string; ended: string }
    provider_visits: {
      customerId: string
      id: string
      providerId: string
      visitIndex: Buffer
      toldAt: Date
      visit: Buffer | null
    }
    provider_visit_messages: { customerId: string; visitId: string; messageId: string }
  }
}

export {}
