// What the engine knows when it asks a service anything: the person, the policy through the person, and the service's own rows.
import { type Agent, type Customer, getCustomer } from '../customers/index.ts'
import { badInput, type Day, type Db } from '../kit/index.ts'
import { contractProduct, getPolicy, loadParties, type Seen } from '../policies/index.ts'
import type { Products } from '../products/index.ts'
import type { PersonFacts, PolicyFacts, Service } from './define.ts'

export interface Counter {
  readonly products: Products
}

export type Facts = PersonFacts | PolicyFacts

export interface Subject {
  readonly customerId: string
  readonly policyId?: string | undefined
  /** Who acts for the customer. */
  readonly agent?: Agent | undefined
  /** When the caller has loaded them in this write. */
  readonly customer?: Customer | undefined
}

export interface Moment {
  readonly at: Date
  readonly today: Day
  /** The day a request was submitted, when it is about one. */
  readonly signedOn?: Day
}

/** Loads through the customer: a policy that is not theirs raises 404. */
export async function loadFacts(
  db: Db,
  products: Products,
  service: Service,
  subject: Subject,
  moment: Moment,
): Promise<Facts> {
  return withOwnRows(db, service, await loadBase(db, products, subject, moment))
}

/** What any service may know about this subject. */
export async function loadBase(
  db: Db,
  products: Products,
  { customerId, policyId, agent, customer: known }: Subject,
  moment: Moment,
): Promise<Facts> {
  const [customer, found, acting] = await Promise.all([
    known ?? getCustomer(db, customerId),
    policyId === undefined ? undefined : getPolicy(db, customerId, policyId),
    agent && actingAs(db, agent),
  ])
  const { today, at, signedOn } = moment
  const person = {
    customer,
    products,
    today,
    at,
    ...(signedOn ? { signedOn } : {}),
    ...(acting ? { agent: acting } : {}),
  }
  return found ? aboutPolicy(db, person, found) : person
}

type Acting = NonNullable<PersonFacts['agent']>

async function actingAs(db: Db, { customerId, ...agent }: Agent): Promise<Acting> {
  return { ...agent, customer: await getCustomer(db, customerId) }
}

/** Whose word it is that opens the request: the customer's own, or that of the one who acts for them. */
export function askerOf({ customer, agent }: Pick<PersonFacts, 'customer' | 'agent'>): string {
  return (agent?.customer ?? customer).customerId
}

/** What any service may know about a policy that this person has loaded. */
export async function aboutPolicy(db: Db, person: PersonFacts, { policy, role }: Seen): Promise<PolicyFacts> {
  const product = contractProduct(person.products, policy)
  return { ...person, policy, role, product, parties: await loadParties(db, policy, product, person.today) }
}

/** Adds the rows a service reads for itself; a service about a policy is not asked without one. */
export async function withOwnRows(db: Db, service: Service, base: Facts): Promise<Facts> {
  if (service.about === 'policy' && !('policy' in base))
    throw badInput({ faults: [{ pointer: '/policyId', detail: whichPolicy }] })
  return { ...base, ...(await service.facts?.(db, base)) }
}

const whichPolicy = { zh: '请先选择保单', en: 'Choose a policy first' }
