// The port to the insurer's own policy system, for insurers whose core stays the master.
import { z } from 'zod'
import { type Config, parse, text } from '../../kit/index.ts'
import { signedHeaders } from './signature.ts'

/** What the store tells the core when a request has been applied. */
export interface CoreMessage {
  /** The same in every repeat. */
  readonly messageId: string
  readonly kind: 'request.applied'
  readonly customerId: string
  /** What the core calls the customer; null for somebody who registered here. */
  readonly customerRef: string | null
  readonly requestId: string
  readonly serviceId: string
  readonly policyNo: string | null
  readonly appliedAt: string
  /** What was done, in words. */
  readonly says: { readonly zh: string; readonly en: string } | null
  /** What changed: old and new, by line of the endorsement. */
  readonly changes: readonly unknown[]
}

export const answer = z
  .object({
    outcome: z.enum(['confirmed', 'refused']),
    /** The core's own number for it. */
    reference: z.string().max(100),
    reason: text.optional(),
  })
  .meta({ id: 'CoreAnswer' })
export type CoreAnswer = z.infer<typeof answer>

export interface Core {
  /** Delivers a message; throws when the core did not take it. Some cores answer at once, others later by call-back. */
  send(message: CoreMessage): Promise<CoreAnswer | undefined>
}

/** The core the settings name; in the demo one that confirms everything at once; undefined for a store that is its own master. */
export function openCore(config: Config): Core | undefined {
  const { CORE_URL: url, CORE_SECRET: secret, MENDIAN_DEMO } = config
  if (url !== undefined) {
    if (secret === undefined) throw new Error('CORE_SECRET: needed with CORE_URL, for messages to the core are signed')
    return openHttpCore({ url, secret })
  }
  return MENDIAN_DEMO ? demoCore : undefined
}

/** Confirms everything, in process. */
export const demoCore: Core = {
  send: async ({ messageId }) => ({ outcome: 'confirmed', reference: `DEMO-${messageId.slice(-8)}` }),
}

const timeoutMs = 10_000

/** A core behind HTTP: a signed POST of JSON; 2xx takes it, with an answer in the body or none. */
export function openHttpCore({ url, secret }: { readonly url: string; readonly secret: string }): Core {
  return {
    async send(message) {
      const body = JSON.stringify(message)
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': message.messageId,
          ...signedHeaders(secret, new Date(), body),
        },
        body,
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
      })
      const said = await response.text()
      if (!response.ok) throw new Error(`the core answered ${response.status}`)
      return said.trim() === '' ? undefined : parse(answer, JSON.parse(said))
    },
  }
}
