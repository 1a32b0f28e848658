import { sql } from 'kysely'

/** The moves of a policy `p`, oldest first, as a column of it. */
export const accountRows = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('seq', a.seq, 'kind', a.kind, 'on', a.on_day, 'forOn', a.for_on,
      'fund', a.fund, 'amountFen', a.amount_fen, 'feeFen', a.fee_fen, 'microUnits', a.micro_units,
      'paymentId', a.payment_id) order by a.seq), '[]')
    from policy_account_moves a where a.customer_id = p.customer_id and a.policy_id = p.id) as account`
