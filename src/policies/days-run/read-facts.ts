// What the rules have to know about the contracts of one batch, in a statement a kind.
import { sql } from 'kysely'
import { deadAmong, listCustomers, reminderWishes } from '../../customers/index.ts'
import { addDays, type Day, type Db } from '../../kit/index.ts'
import { heldPremiums } from '../../payments/index.ts'
import type { Products } from '../../products/index.ts'
import { sumOf } from '../billing/apply-premium.ts'
import type { Policy } from '../policy.ts'
import { contractProduct } from '../riders/parts.ts'
import type { Collection, DayFacts, Hold } from './act.ts'
import { listHolds, livesIn } from './holds.ts'

/** Acts older than this matter to no rule: the longest looks back over the two years of reinstatement. */
const actDays = 1_100

/** Until the customer says otherwise (基本服务规定 §21). */
const usual = { wanted: true, daysBefore: 7 } as const

/** The facts of each policy, in the same order. Throws when a product is missing. */
export async function readFacts(
  db: Db,
  products: Products,
  policies: readonly Policy[],
  day: Day,
): Promise<DayFacts[]> {
  const owners = [...new Set(policies.map(({ customerId }) => customerId))]
  const [done, collections, held, holds, wishes, dead] = await Promise.all([
    doneActs(db, policies, day),
    openCollections(db, policies),
    heldPremiums(
      db,
      policies.map(({ id }) => id),
    ),
    holdsOf(db, policies, day),
    reminderWishes(db, owners),
    deadAmong(db, [...new Set(policies.flatMap(({ insureds }) => insureds[0]?.customerId ?? []))]),
  ])
  const onSale = new Map(products.on(day).map((product) => [product.code, product]))
  return policies.map((policy) => ({
    policy,
    product: contractProduct(products, policy),
    onSale: onSale.get(policy.productCode),
    done: done.get(policy.id) ?? none,
    collections: collections.get(policy.id) ?? [],
    heldFen: sumOf(held.get(policy.id) ?? []),
    holds: holds.get(policy.customerId) ?? [],
    reminder: wishes.get(policy.customerId) ?? usual,
    insuredDied: dead.has(policy.insureds[0]?.customerId ?? ''),
  }))
}

const none: ReadonlySet<string> = new Set()

function idsOf(policies: readonly Policy[]) {
  const owners = policies.map(({ customerId }) => customerId)
  const ids = policies.map(({ id }) => id)
  return sql`unnest(${owners}::uuid[], ${ids}::uuid[]) as wanted (customer_id, policy_id)`
}

async function doneActs(db: Db, policies: readonly Policy[], day: Day): Promise<Map<string, Set<string>>> {
  const { rows } = await sql<{ policyId: string; key: string }>`
    select a.policy_id, a.kind || '|' || a.due_on as key
    from ${idsOf(policies)} join policy_acts a using (customer_id, policy_id)
    where a.due_on >= ${addDays(day, -actDays)}
    limit 1000000`.execute(db)
  const done = new Map<string, Set<string>>()
  for (const { policyId, key } of rows) {
    const keys = done.get(policyId)
    if (keys) keys.add(key)
    else done.set(policyId, new Set([key]))
  }
  return done
}

async function openCollections(db: Db, policies: readonly Policy[]): Promise<Map<string, Collection[]>> {
  const { rows } = await sql<Collection & { policyId: string }>`
    select c.policy_id, c.due_on, c.ordered_on, c.ended
    from ${idsOf(policies)} join policy_collections c using (customer_id, policy_id)
    where c.ended is null
    limit 100000`.execute(db)
  const found = new Map<string, Collection[]>()
  for (const { policyId, ...one } of rows) found.set(policyId, [...(found.get(policyId) ?? []), one])
  return found
}

// Addresses are sealed: only when a hold is about are they opened.
async function holdsOf(db: Db, policies: readonly Policy[], day: Day): Promise<Map<string, readonly Hold[]>> {
  const holds = await listHolds(db, day)
  const found = new Map<string, readonly Hold[]>()
  if (holds.length === 0) return found
  const customers = await listCustomers(db, [...new Set(policies.map(({ customerId }) => customerId))])
  for (const customer of customers) {
    const mine = holds.filter((hold) => livesIn(customer, hold))
    if (mine.length > 0) found.set(customer.customerId, mine)
  }
  return found
}
