// A customer's question before anything has happened: their covers and the hospital are looked up, nothing is stored.
import { z } from 'zod'
import { getCustomer } from '../../customers/index.ts'
import { type Day, type Db, fen, id, positiveFen, text } from '../../kit/index.ts'
import { findHospital } from '../../providers/index.ts'
import type { Judging } from '../assemble.ts'
import { coversFor } from '../assemble-covers.ts'
import { kindOf, visitKinds } from '../claim.ts'
import { adjudication } from '../judge/index.ts'
import { insuredOf, policiesFor } from '../policies-for.ts'
import { partsAboveCost } from '../problems.ts'
import { settingsOf } from '../straight/index.ts'
import { type Estimate, estimate } from './hypothetical.ts'

const short = z.string().trim().max(200)

export const estimateAsked = z
  .strictObject({
    insuredId: id,
    cause: z.enum(['accident', 'illness']),
    visitKind: z.enum(visitKinds),
    event: short.describe('what is treated: a diagnosis or an operation, in plain words'),
    hospital: short.optional(),
    amountFen: positiveFen.max(100_000_000_00),
    publicPaidFen: fen.min(0).default(0).describe('what public insurance is expected to pay; 0 when it is not used'),
    selfFundedFen: fen.min(0).default(0).describe('of the cost, what stands outside the public list'),
    stayDays: z.int().min(1).max(1_000).optional(),
    policyIds: z.array(id).max(20).default([]).describe('the policies to use, in that order; all that fit when empty'),
  })
  .meta({ id: 'ClaimEstimateAsked' })
export type EstimateAsked = z.infer<typeof estimateAsked>

export const estimateView = z
  .object({
    amounts: adjudication,
    uncertain: z.array(text).describe('what is not known before the papers are there'),
    borneFen: fen.describe(
      'what would be left to the customer: the cost less what public insurance and the covers pay',
    ),
  })
  .meta({ id: 'ClaimEstimate' })

/** Raises `insured-not-family`, `claim-parts-above-cost`. */
export async function estimateClaim(
  db: Db,
  { products, config }: Judging,
  { customerId, asked, today }: { customerId: string; asked: EstimateAsked; today: Day },
): Promise<z.infer<typeof estimateView>> {
  if (asked.publicPaidFen + asked.selfFundedFen > asked.amountFen) throw partsAboveCost()
  const member = await insuredOf(db, customerId, asked.insuredId, today)
  const { name, birthDate } = await getCustomer(db, asked.insuredId)
  const policies = await policiesFor(db, products, {
    customerId,
    insured: member,
    kind: kindOf({ cause: asked.cause }),
    report: asked,
    happenedOn: today,
    policyIds: asked.policyIds,
  })
  const covers = await coversFor(db, { insuredId: asked.insuredId, happenedOn: today, report: asked }, policies)
  const known = asked.hospital ? await findHospital(db, asked.hospital) : undefined
  const about = {
    insured: { customerId: asked.insuredId, name, birthDate },
    covers,
    hospitals: asked.hospital && known ? { [asked.hospital]: { level: known.level, isPublic: known.isPublic } } : {},
    settings: await settingsOf(db, config),
  }
  return viewOf(estimate({ ...asked, on: today }, about), asked)
}

function viewOf({ amounts, uncertain }: Estimate, { amountFen, publicPaidFen }: EstimateAsked) {
  const borneFen = Math.max(0, amountFen - publicPaidFen - amounts.payFen)
  return { amounts, uncertain: [...uncertain], borneFen }
}
