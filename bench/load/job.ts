// What the load process is told to do, and what it tells back.
import { z } from 'zod'

const call = z.object({ method: z.enum(['POST', 'PUT']), path: z.string(), body: z.record(z.string(), z.unknown()) })
const lane = z.object({ url: z.string(), token: z.string(), calls: z.array(call) })
const httpJob = z.object({ kind: z.literal('http'), lanes: z.array(lane), seconds: z.number() })
const rawJob = z.object({
  kind: z.literal('raw'),
  databaseUrl: z.string(),
  clients: z.int(),
  seconds: z.number(),
})

export const job = z.discriminatedUnion('kind', [httpJob, rawJob])
export const done = z.object({ done: z.int(), seconds: z.number() })
export const told = z.union([done, z.object({ error: z.string() })])

/** One connection: to which store, who is signed in on it, and what it sends again and again. */
export type Lane = z.infer<typeof lane>
export type HttpJob = z.infer<typeof httpJob>
export type RawJob = z.infer<typeof rawJob>
export type Job = z.infer<typeof job>
export type Done = z.infer<typeof done>
