// What a seat has before it besides what was said: the customer's policies, what is under way, how earlier conversations were rated.
import { z } from 'zod'
import { listRequests, type Services, summaryOf } from '../../catalogue/index.ts'
import { claimStates, listClaims, viewOf } from '../../claims/index.ts'
import { type Clock, type Db, day, id, text } from '../../kit/index.ts'
import type { Products } from '../../products/index.ts'
import { loadHeld } from '../held.ts'
import { listRatings } from './rate.ts'

const most = 10

export const contextView = z
  .object({
    policies: z.array(
      z.object({
        id,
        number: z.string(),
        title: text,
        role: z.enum(['owner', 'insured']),
        states: z.array(z.string()),
        paidTo: day,
      }),
    ),
    requests: z.array(z.object({ id, title: text, state: z.string() })),
    claims: z.array(z.object({ id, claimNo: z.string(), state: z.enum(claimStates), happenedOn: day })),
    ratings: z.array(z.object({ at: z.date(), score: z.int(), comment: z.string().nullable() })),
  })
  .meta({ id: 'SeatContext' })

interface Reading {
  readonly db: Db
  readonly clock: Pick<Clock, 'today'>
  readonly products: Products
  readonly services: Services
}

/** At most ten of each; no diagnosis and no amounts, for not every seat may see them. */
export async function contextOf(
  { db, clock, products, services }: Reading,
  customerId: string,
): Promise<z.input<typeof contextView>> {
  const [held, requests, claims, ratings] = await Promise.all([
    loadHeld(db, products, customerId, clock.today()),
    listRequests(db, customerId, { state: 'open', limit: most }),
    listClaims(db, customerId, { limit: most }),
    listRatings(db, customerId, most),
  ])
  const views = await Promise.all(claims.items.map((claim) => viewOf(db, claim)))
  return {
    policies: held.slice(0, most).map(({ policy, product, role, status }) => ({
      id: policy.id,
      number: policy.policyNo,
      title: product.shortName,
      role,
      states: [...status.states],
      paidTo: policy.paidToOn,
    })),
    requests: requests.slice(0, most).map((row) => {
      const { title, state } = summaryOf(services, row)
      return { id: row.id, title, state }
    }),
    claims: views
      .filter(({ state }) => state !== 'paid' && state !== 'refused')
      .map(({ id: claimId, claimNo, state, happenedOn }) => ({ id: claimId, claimNo, state, happenedOn })),
    ratings,
  }
}
