// Reading contracts: one statement brings a policy with all that belongs to it.
import { type RawBuilder, type Selectable, sql } from 'kysely'
import { type Day, type Db, notFound, type Tx, unseal, unsealJson } from '../kit/index.ts'
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
  loans: (Omit<Loan, 'repayments'> & { repayments: Repayment[] })[]
  premiums: Premium[]
  benefits: Benefit[]
  takings: Taking[]
  events: { version: number; kind: EventKind; at: string; on: Day; body: string }[]
}

const partsMax = 500
/** What was paid on its day says nothing about today: beside what was left, only the last of it is read. */
const benefitsMax = 600
export const policiesMax = 200

const belongings = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('customerId', i.insured_id, 'name', encode(i.name, 'base64'),
      'relation', i.relation, 'birthDate', i.birth_date, 'sex', i.sex) order by i.birth_date), '[]')
    from policy_insureds i where i.customer_id = p.customer_id and i.policy_id = p.id) as insureds,
  (select coalesce(jsonb_agg(jsonb_build_object('order', b.order_no, 'name', encode(b.name, 'base64'),
      'idNumber', encode(b.id_number, 'base64'), 'share', b.share, 'relation', b.relation,
      'customerId', b.beneficiary_id, 'byRelation', b.by_relation) order by b.place), '[]')
    from policy_beneficiaries b where b.customer_id = p.customer_id and b.policy_id = p.id) as beneficiaries,
  (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'principalFen', l.principal_fen, 'lentOn', l.lent_on,
      'dueOn', l.due_on, 'yearlyRateBp', l.yearly_rate_bp, 'repayments',
      (select coalesce(jsonb_agg(jsonb_build_object('on', r.repaid_on, 'interestFen', r.interest_fen,
          'principalFen', r.principal_fen) order by r.repaid_on, r.id), '[]')
        from policy_loan_repayments r
        where r.customer_id = l.customer_id and r.policy_id = l.policy_id and r.loan_id = l.id)
      ) order by l.lent_on, l.id), '[]')
    from policy_loans l where l.customer_id = p.customer_id and l.policy_id = p.id) as loans,
  (select coalesce(jsonb_agg(jsonb_build_object('dueOn', m.due_on, 'toOn', m.to_on, 'amountFen', m.amount_fen,
      'interestFen', m.interest_fen, 'paidOn', m.paid_on, 'paymentId', m.payment_id) order by m.due_on), '[]')
    from policy_premiums m where m.customer_id = p.customer_id and m.policy_id = p.id) as premiums,
  (select coalesce(jsonb_agg(jsonb_build_object('kind', b.kind, 'dueOn', b.due_on, 'creditedOn', b.credited_on,
      'amountFen', b.amount_fen, 'debtFen', b.debt_fen, 'used', b.used, 'boughtFen', b.bought_fen,
      'version', b.version) order by b.due_on, b.kind), '[]')
    from (select * from policy_benefits c where c.customer_id = p.customer_id and c.policy_id = p.id
      order by c.used = 'paid', c.due_on desc limit ${sql.lit(benefitsMax)}) b) as benefits,
  (select coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'on', t.taken_on, 'interestFen', t.interest_fen,
      'principalFen', t.principal_fen) order by t.id), '[]')
    from policy_benefit_takings t where t.customer_id = p.customer_id and t.policy_id = p.id) as takings,
  (select coalesce(jsonb_agg(jsonb_build_object('version', e.version, 'kind', e.kind, 'at', e.at, 'on', e.on_day,
      'body', encode(e.body, 'base64')) order by e.version), '[]')
    from (select * from policy_events v where v.customer_id = p.customer_id and v.policy_id = p.id
      order by v.version desc limit ${sql.lit(partsMax)}) e) as events,
  (select jsonb_build_object('customerId', s.second_id, 'name', encode(s.name, 'base64'), 'namedOn', s.named_on)
    from policy_second_holders s where s.customer_id = p.customer_id and s.policy_id = p.id) as second_holder,
  (select jsonb_build_object('pledgee', encode(g.pledgee, 'base64'), 'debtFen', g.debt_fen, 'sinceOn', g.since_on)
    from policy_pledges g where g.customer_id = p.customer_id and g.policy_id = p.id and g.released_on is null
    limit 1) as pledge`

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
    premiums: row.premiums,
    benefits: row.benefits,
    takings: row.takings,
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

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function side(parts: unknown, name: 'old' | 'new'): Readonly<Record<string, unknown>> | null {
  if (typeof parts !== 'object' || parts === null) return null
  const value: unknown = Object.entries(parts).find(([key]) => key === name)?.[1]
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null
}

function opened(base64: string): string {
  return unseal(Buffer.from(base64, 'base64'))
}
