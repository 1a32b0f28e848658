// The doors to what is written about one claim, by its customer or by the desk: each done once however often it is sent.
import { z } from 'zod'
import { requireCustomer, requireStaff } from '../identity/index.ts'
import { type App, type Context, id, idempotencyKey, type Tx, writeAs } from '../kit/index.ts'
import type { AtDesk } from './take-in-hand.ts'

const tags = ['claims']
const done = z.object({ ok: z.literal(true) })
const ok: z.infer<typeof done> = { ok: true }

interface Door<Of> {
  readonly path: string
  readonly operationId: string
  readonly summary: string
  /** Nothing to say but that it is wanted, where there is none. */
  readonly body?: z.ZodType
  readonly write: (tx: Tx, claim: Of, given: unknown) => Promise<void>
}

/** A door's body and what is done with it; the route has read the body by its schema. */
export function taking<B extends z.ZodType, Of>(
  body: B,
  write: (tx: Tx, claim: Of, asked: z.output<B>) => Promise<void>,
) {
  const read = z.custom<z.output<B>>()
  return { body, write: (tx: Tx, claim: Of, given: unknown) => write(tx, claim, read.parse(given)) }
}

export function customerDoor(
  app: App,
  context: Context,
  { path, body, write, ...words }: Door<Omit<AtDesk, 'staff'>>,
): void {
  app.post(
    `/api/claims/:id/${path}`,
    { schema: { ...words, tags, params: z.object({ id }), ...(body ? { body } : {}), response: { 200: done } } },
    async (request) => {
      const by = requireCustomer(request)
      const claim = { customerId: by.customerId, claimId: request.params.id }
      const { body: given = null } = request
      const input = { route: path, ...claim, body: given }
      await writeAs(context, by, { key: idempotencyKey(request), input }, (tx) => write(tx, claim, given))
      return ok
    },
  )
}

/** For whoever may decide claims. */
export function deskDoor(app: App, context: Context, { path, body, write, ...words }: Door<AtDesk>): void {
  const params = z.object({ customerId: id, id })
  app.post(
    `/api/desk/claims/:customerId/:id/${path}`,
    { schema: { ...words, tags, params, ...(body ? { body } : {}), response: { 200: done } } },
    async (request) => {
      const staff = requireStaff(request, 'claim.decide')
      const claim = { customerId: request.params.customerId, claimId: request.params.id }
      const { body: given = null } = request
      const input = { route: path, ...claim, body: given }
      await writeAs(context, staff, { key: idempotencyKey(request), input }, (tx) =>
        write(tx, { ...claim, staff }, given),
      )
      return ok
    },
  )
}
