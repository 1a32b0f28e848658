// A request for whoever may read it: with the policy as it is, or without it when it has gone to somebody else.
import { type Db, dayOf, ProblemError } from '../kit/index.ts'
import type { Products } from '../products/index.ts'
import type { Service } from './define.ts'
import { type Facts, loadFacts, type Moment } from './facts.ts'
import { type RequestRow, subjectOf } from './store.ts'
import { type RequestView, viewPast, viewRequest } from './view.ts'

export interface Showing extends Moment {
  readonly db: Db
  readonly products: Products
}

export async function showRequest(
  showing: Showing,
  service: Service,
  row: RequestRow,
  more: { rated?: boolean } = {},
): Promise<RequestView> {
  const facts = await factsStill(showing, service, row)
  return facts ? viewRequest(showing.db, service, row, facts, more) : viewPast(service, row, more)
}

async function factsStill(showing: Showing, service: Service, row: RequestRow): Promise<Facts | undefined> {
  const moment = { ...showing, ...(row.submittedAt ? { signedOn: dayOf(row.submittedAt) } : {}) }
  try {
    return await loadFacts(showing.db, showing.products, service, subjectOf(row), moment)
  } catch (error) {
    if (row.policyId && error instanceof ProblemError && error.kind.id === 'not-found') return undefined
    throw error
  }
}
