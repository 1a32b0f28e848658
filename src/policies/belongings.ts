// What belongs to a contract `p`, each kind as one array of JSON: read with it in one statement.
import { sql } from 'kysely'
import { unseal } from '../kit/index.ts'
import { accountRows } from './account/rows.ts'

const partsMax = 500
/** What was paid on its day says nothing about today: beside what was left, only the last of it is read. */
const benefitsMax = 600

export const belongings = sql`
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
      'interestFen', m.interest_fen, 'paidOn', m.paid_on, 'paymentId', m.payment_id)
      || case when m.riders_fen > 0 then jsonb_build_object('ridersFen', m.riders_fen) else '{}' end order by m.due_on), '[]')
    from policy_premiums m where m.customer_id = p.customer_id and m.policy_id = p.id) as premiums,
  (select coalesce(jsonb_agg(jsonb_build_object('kind', b.kind, 'dueOn', b.due_on, 'creditedOn', b.credited_on,
      'amountFen', b.amount_fen, 'debtFen', b.debt_fen, 'used', b.used, 'boughtFen', b.bought_fen,
      'version', b.version) order by b.due_on, b.kind), '[]')
    from (select * from policy_benefits c where c.customer_id = p.customer_id and c.policy_id = p.id
      order by c.used = 'paid', c.due_on desc limit ${sql.lit(benefitsMax)}) b) as benefits,
  (select coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'on', t.taken_on, 'interestFen', t.interest_fen,
      'principalFen', t.principal_fen) order by t.id), '[]')
    from policy_benefit_takings t where t.customer_id = p.customer_id and t.policy_id = p.id) as takings,
  (select coalesce(jsonb_agg(jsonb_build_object('id', d.rider_id, 'productCode', d.product_code,
      'productVersion', d.product_version, 'insuredId', d.insured_id, 'sumInsuredFen', d.sum_insured_fen,
      'premiumFen', d.premium_fen, 'paymentTermYears', d.payment_term_years, 'term', d.term, 'sinceOn', d.since_on,
      'effectiveOn', d.effective_on, 'endsOn', d.ends_on, 'endedOn', d.ended_on,
      'firstPremiumFen', d.first_premium_fen, 'firstPaymentId', d.first_payment_id, 'rated', jsonb_build_object(
      'sex', d.rated_sex, 'age', d.rated_age, 'occupationClass', d.rated_class, 'insuredPublicly', d.rated_publicly)
      ) order by d.since_on, d.rider_id, d.effective_on), '[]')
    from policy_riders d where d.customer_id = p.customer_id and d.policy_id = p.id) as riders,
  ${accountRows},
  (select coalesce(jsonb_agg(jsonb_build_object('version', e.version, 'kind', e.kind, 'at', e.at, 'on', e.on_day,
      'body', encode(e.body, 'base64')) order by e.version), '[]')
    from (select * from policy_events v where v.customer_id = p.customer_id and v.policy_id = p.id
      order by v.version desc limit ${sql.lit(partsMax)}) e) as events,
  (select jsonb_build_object('customerId', s.second_id, 'name', encode(s.name, 'base64'), 'namedOn', s.named_on)
    from policy_second_holders s where s.customer_id = p.customer_id and s.policy_id = p.id) as second_holder,
  (select jsonb_build_object('pledgee', encode(g.pledgee, 'base64'), 'debtFen', g.debt_fen, 'sinceOn', g.since_on)
    from policy_pledges g where g.customer_id = p.customer_id and g.policy_id = p.id and g.released_on is null
    limit 1) as pledge,
  (select jsonb_build_object('id', a.id, 'name', a.name, 'licenceNo', a.licence_no, 'phone', a.phone, 'leftOn', a.left_on,
      'sinceOn', n.since_on)
    from policy_agents n join agents a on a.id = n.agent_id
    where n.customer_id = p.customer_id and n.policy_id = p.id) as agent`

/** A sealed text as it comes in JSON. */
export function opened(base64: string): string {
  return unseal(Buffer.from(base64, 'base64'))
}

/** Makes it when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
