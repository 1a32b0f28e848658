// Reading contracts: one statement brings a policy with all that belongs to it.
import { type RawBuilder, type Selectable, sql } from 'kysely'
import { type Day, type Db, notFound, type Tx, unsealJson } from '../kit/index.ts'
import type { Serving } from './agents/agent.ts'
import { belongings, once, opened } from './belongings.ts'
import type { Benefit, Taking } from './benefits/benefit.ts'
import type {
  Beneficiary,
  BeneficiaryRelation,
  EventKind,
  Insured,
  Loan,
  Policy,
  PolicyEvent,
  Premium,
  Repayment,
} from './policy.ts'
import type { Rider } from './riders/rider.ts'
import type { PolicyTable } from './tables.ts'
import type { Pledge, SecondHolder } from './ties.ts'

export interface Seen {
  readonly policy: Policy
  /** What the one who looks is to it; a policyholder who is also insured is `owner`. */
  readonly role: 'owner' | 'insured'
}

// jsonb carries bytea as base64, days as text, amounts as numbers (all within 2^53).
interface Row extends Selectable<PolicyTable> {
  role: 'owner' | 'insured'
  insureds: (Omit<Insured, 'name'> & { name: string })[]
  beneficiaries: {
    order: number
    name: string
    idNumber: string | null
    share: number
    relation: BeneficiaryRelation
    customerId: string | null
    byRelation: boolean
  }[]
  secondHolder: SecondHolder | null
  pledge: Pledge | null
  agent: Serving | null
  loans: (Omit<Loan, 'repayments'> & { repayments: Repayment[] })[]
  premiums: Premium[]
  benefits: Benefit[]
  takings: Taking[]
  riders: Rider[]
  account: Policy['account']
  events: { version: number; kind: EventKind; at: string; on: Day; body: string }[]
}

export const policiesMax = 200

/** A policy of the policyholder or of an insured person; anybody else gets 404. */
export async function getPolicy(db: Db, viewerId: string, policyId: string): Promise<Seen> {
  const [seen] = await readThrough(db, sql`t.customer_id = ${viewerId} and t.policy_id = ${policyId}`)
  if (!seen) throw notFound()
  return seen
}

/** Policies a person owns or is insured by, newest first, ended ones too; at most 200. */
export function listPolicies(db: Db, viewerId: string): Promise<Seen[]> {
  return readThrough(db, sql`t.customer_id = ${viewerId}`)
}

/** Policies by what their parties are, each once for a party that fits; newest first, at most 200. For this folder. */
export async function readThrough(
  db: Db,
  which: RawBuilder<unknown>,
): Promise<(Seen & { readonly viewerId: string })[]> {
  const { rows } = await sql<Row & { viewerId: string }>`
    select p.*, t.role, t.customer_id as viewer_id, ${belongings}
    from policy_parties t
    join policies p on p.customer_id = t.owner_id and p.id = t.policy_id
    where ${which}
    order by p.effective_on desc, p.id desc
    limit ${sql.lit(policiesMax)}`.execute(db)
  return rows.map((row) => ({ policy: toPolicy(row), role: row.role, viewerId: row.viewerId }))
}

/** A policy by its owner, for staff and for work in the background; undefined when there is none. */
export async function findPolicy(db: Db, ownerId: string, policyId: string): Promise<Policy | undefined> {
  const { rows } = await readOwn(db, ownerId, policyId, sql``)
  return rows[0] && toPolicy(rows[0])
}

/** Holds a policy until the end of this write and reads it; raises 404. Every writer begins with it. */
export async function lockPolicy(tx: Tx, ownerId: string, policyId: string): Promise<Policy> {
  const { rows } = await readOwn(tx.db, ownerId, policyId, sql`for update of p`)
  const [row] = rows
  if (!row) throw notFound()
  return toPolicy(row)
}

/**
 * Holds at most `room` contracts on which the day's run has to look by a day, and reads them; those another process holds
 * are passed over.
 */
export async function lockDue(tx: Tx, day: Day, room: number): Promise<Policy[]> {
  const { rows } = await sql<Row>`
    with due as materialized (
      select customer_id, id from policies where next_act_on <= ${day}
      order by next_act_on limit ${room} for update skip locked
    )
    select p.*, 'owner' as role, ${belongings}
    from due join policies p on p.customer_id = due.customer_id and p.id = due.id
    limit ${room}`.execute(tx.db)
  return rows.map(toPolicy)
}

function readOwn(db: Db, ownerId: string, policyId: string, lock: RawBuilder<unknown>) {
  return sql<Row>`
    select p.*, 'owner' as role, ${belongings}
    from policies p
    where p.customer_id = ${ownerId} and p.id = ${policyId}
    limit 1 ${lock}`.execute(db)
}

export interface PolicyPlace {
  readonly customerId: string
  readonly policyId: string
}

/** Where a policy number leads; spaces and case do not matter. */
export async function findPolicyByNumber(db: Db, policyNo: string): Promise<PolicyPlace | undefined> {
  return db
    .selectFrom('policy_numbers')
    .select(['customerId', 'policyId'])
    .where('policyNo', '=', policyNo.normalize('NFKC').replace(/\s/g, '').toUpperCase())
    .executeTakeFirst()
}

/** Where these policy numbers lead, as they are written, by number. Ask for at most 5,000 at once. */
export async function findPolicyNumbers(
  db: Db,
  policyNos: readonly string[],
): Promise<ReadonlyMap<string, PolicyPlace>> {
  if (policyNos.length === 0) return new Map()
  const rows = await db
    .selectFrom('policy_numbers')
    .selectAll()
    .where('policyNo', '=', sql<string>`any(${[...policyNos]})`)
    .limit(5_000)
    .execute()
  return new Map(rows.map(({ policyNo, ...place }) => [policyNo, place]))
}

/** The customers a policy number leads to: for the desk's search. */
export async function findPolicyOwners(db: Db, search: string): Promise<string[]> {
  const place = await findPolicyByNumber(db, search)
  return place ? [place.customerId] : []
}

function toPolicy(row: Row): Policy {
  const { ratedSex: sex, ratedAge: age, ratedClass: occupationClass, ratedPublicly: insuredPublicly } = row
  return {
    customerId: row.customerId,
    id: row.id,
    policyNo: row.policyNo,
    productCode: row.productCode,
    productVersion: row.productVersion,
    insureds: row.insureds.map(toInsured),
    beneficiaries: row.beneficiaries.map(toBeneficiary),
    statutoryHeirs: row.statutoryHeirs,
    employerBought: row.employerBought,
    secondHolder: row.secondHolder && { ...row.secondHolder, name: opened(row.secondHolder.name) },
    pledge: row.pledge && { ...row.pledge, pledgee: opened(row.pledge.pledgee) },
    agent: row.agent,
    sumInsuredFen: row.sumInsuredFen,
    premiumFen: row.premiumFen,
    premiumFrequency: row.premiumFrequency,
    paymentTermYears: row.paymentTermYears,
    term: row.term,
    termYears: row.termYears,
    rated: { sex, age, occupationClass, insuredPublicly },
    appliedOn: row.appliedOn,
    issuedOn: row.issuedOn,
    effectiveOn: row.effectiveOn,
    receiptOn: row.receiptOn,
    endsOn: row.endsOn,
    paidToOn: row.paidToOn,
    premiumAccountId: row.premiumAccountId,
    payoutAccountId: row.payoutAccountId,
    loans: row.loans,
    benefits: row.benefits,
    takings: row.takings,
    premiums: row.premiums,
    riders: row.riders,
    account: row.account,
    events: row.events.map(toEvent),
    version: row.version,
  }
}

// What is sealed is opened when somebody asks: the day's run looks at a million contracts and reads hardly any name.
function toInsured({ name, customerId, relation, birthDate, sex }: Row['insureds'][number]): Insured {
  const opening = once(() => opened(name))
  return {
    customerId,
    get name() {
      return opening()
    },
    relation,
    birthDate,
    sex,
  }
}

function toBeneficiary({ name, idNumber, customerId, byRelation, ...rest }: Row['beneficiaries'][number]): Beneficiary {
  const opening = once(() => opened(name))
  const openingNumber = idNumber === null ? undefined : once(() => opened(idNumber))
  return {
    ...rest,
    get name() {
      return opening()
    },
    get idNumber() {
      return openingNumber?.()
    },
    ...(customerId === null ? {} : { customerId }),
    ...(byRelation ? { byRelation } : {}),
  }
}

function toEvent({ version, kind, at, on, body }: Row['events'][number]): PolicyEvent {
  const opening = once(() => unsealJson(Buffer.from(body, 'base64')))
  return {
    version,
    kind,
    at: new Date(at),
    on,
    get old() {
      return side(opening(), 'old')
    },
    get new() {
      return side(opening(), 'new')
    },
  }
}

function side(parts: unknown, name: 'old' | 'new'): Readonly<Record<string, unknown>> | null {
  if (typeof parts !== 'object' || parts === null) return null
  const value: unknown = Object.entries(parts).find(([key]) => key === name)?.[1]
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null
}
