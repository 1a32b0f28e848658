// What earlier claims used of a coverage: limits and deductibles are of an accident or of a policy year.
import { addYears, type Day, type Db, type Tx } from '../kit/index.ts'
import type { Claim } from './claim.ts'
import type { Used } from './judge/index.ts'

export interface UseOf {
  readonly policyId: string
  readonly coverageId: string
  readonly insuredId: string
  readonly happenedOn: Day
  readonly effectiveOn: Day
}

/** Used by other claims than this one. */
export async function usedBefore(
  db: Db,
  claimId: string,
  { policyId, coverageId, insuredId, happenedOn, effectiveOn }: UseOf,
): Promise<Used> {
  const rows = await db
    .selectFrom('claim_uses')
    .select(['happenedOn', 'paidFen', 'deductedFen'])
    .where('policyId', '=', policyId)
    .where('coverageId', '=', coverageId)
    .where('insuredId', '=', insuredId)
    .where('claimId', '<>', claimId)
    .limit(1_000)
    .execute()
  const from = yearStart(effectiveOn, happenedOn)
  const until = addYears(from, 1)
  const inYear = rows.filter((row) => row.happenedOn >= from && row.happenedOn < until)
  const ofAccident = rows.filter((row) => row.happenedOn === happenedOn)
  return {
    paidForAccidentFen: sum(ofAccident.map(({ paidFen }) => paidFen)),
    paidEverFen: sum(rows.map(({ paidFen }) => paidFen)),
    paidInYearFen: sum(inYear.map(({ paidFen }) => paidFen)),
    deductedForAccidentFen: sum(ofAccident.map(({ deductedFen }) => deductedFen)),
    deductedInYearFen: sum(inYear.map(({ deductedFen }) => deductedFen)),
  }
}

/** The first day of the policy year a day lies in. */
export function yearStart(effectiveOn: Day, on: Day): Day {
  let years = Math.max(0, Number(on.slice(0, 4)) - Number(effectiveOn.slice(0, 4)))
  if (years > 0 && addYears(effectiveOn, years) > on) years -= 1
  return addYears(effectiveOn, years)
}

export interface NewUse {
  readonly policyId: string
  readonly coverageId: string
  readonly paidFen: number
  readonly deductedFen: number
}

/** What the new decision of a claim uses takes the place of what the earlier one used. */
export async function replaceUses(tx: Tx, claim: Claim, uses: readonly NewUse[]): Promise<void> {
  const { customerId, id: claimId, insuredId, happenedOn } = claim
  await tx.db.deleteFrom('claim_uses').where('customerId', '=', customerId).where('claimId', '=', claimId).execute()
  if (uses.length === 0) return
  await tx.db
    .insertInto('claim_uses')
    .values(uses.map((use) => ({ customerId, claimId, insuredId, happenedOn, ...use })))
    .execute()
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
