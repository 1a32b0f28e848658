declare module '../../kit/database.ts' {
  interface Tables {
    provider_messages: {
      id: string
      clientId: string
      messageNo: string
      kind: string
      at: Date
      accepted: boolean
      salt: Buffer | null
      digest: Buffer | null
      leaf: Buffer
      seq: number | null
    }
    provider_nodes: { level: number; no: number; hash: Buffer }
    provider_heads: { size: number; at: Date; root: Buffer; keyId: number; signature: Buffer }
  }
}

export {}
