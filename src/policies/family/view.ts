// The family's policies as the API gives them.
import { z } from 'zod'
import { day, fen, id, text } from '../../kit/index.ts'
import { states } from '../status.ts'
import { value } from '../view.ts'
import { dueKinds } from './calendar.ts'
import { coverGroups, coverUnits } from './cover.ts'
import { gapRuleIds } from './rules.ts'

const cover = z
  .object({
    group: z.enum(coverGroups),
    title: text,
    amountFen: fen,
    /** What it gives, in place of an amount, where it names none. */
    words: text.nullable(),
    unit: z.enum(coverUnits),
    /** `每月`; empty for what is paid once. */
    per: text,
    /** Whether the lines are added up; else the highest stands. */
    adds: z.boolean(),
    lines: z.array(
      z.object({
        policyId: id,
        title: text,
        product: text,
        amountFen: fen,
        words: text.nullable(),
        unit: z.enum(coverUnits),
        per: text,
        state: z.enum(['covered', 'waiting']),
        counts: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'FamilyCover' })

const gap = z
  .object({
    rule: z.enum(gapRuleIds),
    kind: z.enum(['missing', 'short', 'note']),
    because: text,
    source: z.enum(['thumb', 'law', 'contract']),
    basis: text,
    policyId: id.nullable(),
  })
  .meta({ id: 'CoverGap', description: 'What cover lacks, why, and whose rule says so; no offer' })

const policy = z
  .object({
    id,
    policyNo: z.string(),
    product: text,
    kind: z.string(),
    mine: z.boolean(),
    insured: z.array(z.string()),
    sumInsuredFen: fen,
    states: z.array(z.enum(states)),
    until: day.nullable(),
    /** For who may see the policyholder's money. */
    money: z
      .object({
        yearlyPremiumFen: fen,
        paidUp: z.boolean(),
        account: z.string().nullable(),
        cashValue: value,
        surrenderValue: value,
        loanBalance: value,
      })
      .nullable(),
  })
  .meta({ id: 'FamilyPolicy' })

const due = z.object({
  kind: z.enum(dueKinds),
  title: text,
  policyId: id,
  policyNo: z.string(),
  product: text,
  insured: z.string(),
  dueOn: day,
  amountFen: fen,
  interestFen: fen,
  overdue: z.boolean(),
  account: z.string().nullable(),
})

export const familyView = z
  .object({
    on: day,
    people: z.array(
      z.object({
        customerId: id,
        name: z.string(),
        relation: z.enum(['self', 'spouse', 'child', 'parent', 'other']),
        age: z.int(),
        /** By what right all their policies are seen; null when only those are that you are part of. */
        seen: z.object({ as: z.enum(['self', 'guardian', 'attorney']), basis: z.string() }).nullable(),
        covers: z.array(cover),
        gaps: z.array(gap),
        policyIds: z.array(id),
      }),
    ),
    gaps: z.array(gap),
    policies: z.array(policy),
    worth: z.object({ cashValueFen: fen, surrenderValueFen: fen, loanBalanceFen: fen }),
    calendar: z.array(
      z.object({ month: z.string(), premiumsFen: fen, loansFen: fen, totalFen: fen, dues: z.array(due) }),
    ),
    yearFen: fen,
    assumptions: z.array(text),
    /** There are more policies than are shown. */
    cut: z.boolean(),
  })
  .meta({
    id: 'FamilyView',
    description: 'Everybody whose policies I may see: what covers them, what lacks, what is due in the months ahead',
  })

export type FamilyView = z.infer<typeof familyView>
