// A contract changes hands. Its rows are kept under its policyholder, so they move with it; what the old one did stays theirs.
import { sql } from 'kysely'
import type { Tables, Tx } from '../kit/index.ts'
import { post } from '../payments/index.ts'
import type { Product } from '../products/index.ts'
import { sumFen } from './account/move.ts'
import { change, tell } from './change.ts'
import { keepParties } from './keep-policy.ts'
import { openLoansOn } from './loans.ts'
import { forgetSecondHolder } from './name-second-holder.ts'
import type { Policy, Relation } from './policy.ts'
import { policyEnded, policyPledged, premiumBeingCollected, samePolicyholder } from './problems.ts'
import { has, statusOf } from './status.ts'

type Own = Extract<keyof Tables, `policy_${string}`>
type Elsewhere =
  | 'policy_parties'
  | 'policy_numbers'
  | 'policy_successions'
  | 'policy_second_holders'
  | 'policy_collections' // of the old holder's payments: what came of them stands in the premiums
  | 'policy_days'
  | 'policy_holds'

/** Every table of a contract's rows, those that others refer to first: a new one does not compile until it stands here. */
const moving: Readonly<Record<Exclude<Own, Elsewhere>, number>> = {
  policy_insureds: 1,
  policy_beneficiaries: 1,
  policy_premiums: 1,
  policy_riders: 1,
  policy_account_moves: 1,
  policy_events: 1,
  policy_pledges: 1,
  policy_agents: 1,
  policy_acts: 1,
  policy_day_faults: 1,
  policy_loans: 1,
  policy_loan_repayments: 2,
  policy_benefits: 1,
  policy_benefit_takings: 1,
}

export interface NewHolder {
  readonly customerId: string
  /** What each insured is to the new policyholder, by id. */
  readonly relations: ReadonlyMap<string, Relation>
}

/**
 * Gives a locked policy another policyholder and returns it as theirs: rows, loans in the ledger, who may look at it. The old
 * holder's account is no longer charged. Who had to agree has agreed before. Raises `same-policyholder`, `policy-ended`,
 * `policy-pledged`, `premium-being-collected`.
 */
export async function changeHolder(
  tx: Tx,
  { policy, product, to }: { policy: Policy; product: Product; to: NewHolder },
): Promise<Policy> {
  if (to.customerId === policy.customerId) throw samePolicyholder()
  if (has(statusOf(policy, product, tx.today), 'terminated')) throw policyEnded()
  if (policy.pledge) throw policyPledged()
  await forgetCollections(tx, policy)
  await forgetSecondHolder(tx, policy)
  await moveRows(tx, policy, to)
  moveLoans(tx, policy, to.customerId)
  moveAccount(tx, policy, to.customerId)
  const insureds = policy.insureds.map((one) => ({ ...one, relation: relationTo(to, one.customerId) }))
  const moved = { ...policy, customerId: to.customerId, insureds, secondHolder: null }
  keepParties(tx, moved)
  const changed = await change(tx, moved, {
    kind: 'policyholder-changed',
    old: { holder: policy.customerId, premiumAccountId: policy.premiumAccountId },
    new: { holder: to.customerId, premiumAccountId: null },
  })
  tell(tx, policy, 'policy.holder-changed', { policyNo: policy.policyNo })
  tell(tx, moved, 'policy.taken-on', { policyNo: policy.policyNo })
  return { ...changed, premiumAccountId: null }
}

/** Raises `premium-being-collected` while the bank has not answered. */
async function forgetCollections(tx: Tx, { customerId, id }: Policy): Promise<void> {
  const open = await tx.db
    .selectFrom('policy_collections')
    .select('paymentId')
    .where('customerId', '=', customerId)
    .where('policyId', '=', id)
    .where('ended', 'is', null)
    .limit(1)
    .executeTakeFirst()
  if (open) throw premiumBeingCollected()
  await tx.db.deleteFrom('policy_collections').where('customerId', '=', customerId).where('policyId', '=', id).execute()
}

function relationTo({ customerId, relations }: NewHolder, insuredId: string): Relation {
  return insuredId === customerId ? 'self' : (relations.get(insuredId) ?? 'other')
}

// The key of a spread table cannot be updated: rows are written under the new holder first, then taken from the old.
async function moveRows(tx: Tx, { customerId, id, policyNo, insureds }: Policy, to: NewHolder): Promise<void> {
  const tables = Object.entries(moving).sort(([, one], [, other]) => one - other)
  const own = JSON.stringify({ customer_id: to.customerId })
  const place = sql`customer_id = ${customerId} and policy_id = ${id}`
  await sql`
    insert into policies select n.* from policies p
    cross join lateral jsonb_populate_record(p, ${JSON.stringify({ customer_id: to.customerId, premium_account_id: null })}::jsonb) n
    where p.customer_id = ${customerId} and p.id = ${id}`.execute(tx.db)
  for (const [table] of tables)
    await sql`insert into ${sql.table(table)} select n.* from ${sql.table(table)} r
      cross join lateral jsonb_populate_record(r, ${own}::jsonb) n where r.customer_id = ${customerId} and r.policy_id = ${id}`.execute(
      tx.db,
    )
  for (const [table] of tables.reverse()) await sql`delete from ${sql.table(table)} where ${place}`.execute(tx.db)
  await sql`delete from policies where customer_id = ${customerId} and id = ${id}`.execute(tx.db)
  await tx.db
    .updateTable('policy_numbers')
    .set({ customerId: to.customerId })
    .where('policyNo', '=', policyNo)
    .execute()
  for (const { customerId: insuredId } of insureds)
    await tx.db
      .updateTable('policy_insureds')
      .set({ relation: relationTo(to, insuredId) })
      .where('customerId', '=', to.customerId)
      .where('policyId', '=', id)
      .where('insuredId', '=', insuredId)
      .execute()
  await tx.db
    .deleteFrom('policy_parties')
    .where('customerId', 'in', [customerId, ...insureds.map((insured) => insured.customerId)])
    .where('policyId', '=', id)
    .execute()
}

/** What is lent is owed by the new holder; the books balance, for one entry takes what the other gives. */
function moveLoans(tx: Tx, policy: Policy, toId: string): void {
  const subject = { type: 'policy', id: policy.id }
  const amountFen = openLoansOn(policy, tx.today).reduce((sum, { principalFen }) => sum + principalFen, 0)
  const posting = { purpose: 'change-holder', subject } as const
  post(tx, {
    ...posting,
    customerId: policy.customerId,
    entries: [{ debit: 'opening-balance', credit: 'loans-receivable', amountFen }],
  })
  post(tx, {
    ...posting,
    customerId: toId,
    entries: [{ debit: 'loans-receivable', credit: 'opening-balance', amountFen }],
  })
}

/** What is in the account, as the books have it, is owed to the new holder. */
function moveAccount(tx: Tx, policy: Policy, toId: string): void {
  const posting = { purpose: 'change-holder', subject: { type: 'policy', id: policy.id } } as const
  const amountFen = sumFen(policy.account)
  post(tx, {
    ...posting,
    customerId: policy.customerId,
    entries: [{ debit: 'policy-accounts', credit: 'opening-balance', amountFen }],
  })
  post(tx, {
    ...posting,
    customerId: toId,
    entries: [{ debit: 'opening-balance', credit: 'policy-accounts', amountFen }],
  })
}
